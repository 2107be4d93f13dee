"""Derivatives, integrals, limits."""

from __future__ import annotations

from collections.abc import Iterator

from app.tutoring.hints.hint import Hint, Hints
from app.tutoring.hints.problem import Problem
from app.tutoring.reading.tree import Node, symbols_of

_ASKS_DERIVATIVE = r"derivatives?|differentiate\w*|differentiation|slope of the tangent|tangent line|rate of change"
_ASKS_INTEGRAL = r"integrals? (?:of|from)|integrate\w*|integration|antiderivatives?|area under"


def derivative(problem: Problem) -> Hint | None:
    """A derivative: which rule leads depends on what is outermost."""
    asks = (
        problem.says(_ASKS_DERIVATIVE)
        or problem.has("derivative", "apply-derivative")
        or problem.writes(r"f'|\\frac\{dy\}")
    )
    if not asks:
        return None
    body = next((each for tree in problem.trees for each in _differentiated(tree)), None)
    names = symbols_of(body) if body is not None else set()
    rule = _rule_of(body, min(names)) if body is not None and names else ""
    return _DERIVATIVES[rule]


def integral(problem: Problem) -> Hint | None:
    """An integral: substitution, parts, or term by term."""
    if not (problem.says(_ASKS_INTEGRAL) or problem.has("integral")):
        return None
    body = next((node for tree in problem.trees for node in _nodes(tree) if node[0] == "integral"), None)
    if body is None:
        return _INTEGRALS[""]
    way = _way_of(body[1], body[2][1])
    if way == "" and len(body) == 5:
        way = "definite"
    return _INTEGRALS[way]


def limit(problem: Problem) -> Hint | None:
    """A limit."""
    found = next((node for tree in problem.trees for node in _nodes(tree) if node[0] == "limit"), None)
    if found is None and not problem.says(r"limits? (?:of|as)|approach(?:es|ing)"):
        return None
    if found is not None and ["constant", "oo"] in (found[3], found[3][1:2]):
        return Hint(
            Hints.tr("Which terms grow fastest, above and below?"),
            Hints.tr("Divide everything by the fastest growing power below the bar, and see which terms vanish."),
        )
    return Hint(
        Hints.tr("What happens if you simply put the value in? If that says nothing, what makes it so?"),
        Hints.tr(
            "Rewrite it until putting the value in makes sense: cancel a common factor, widen by a "
            "conjugate, or use a known limit."
        ),
    )


def _differentiated(tree: Node) -> Iterator[Node]:
    """Yield what may be meant to be differentiated: under d/dx, or behind the sign of equality."""
    if tree[0] == "relation" and tree[1] == ["="] and len(tree[2]) == 2:
        yield tree[2][1]
    for node in _nodes(tree):
        if node[0] == "derivative":
            yield node[1]
    if tree[0] not in ("relation", "symbol", "number", "apply", "apply-derivative", "derivative", "tuple"):
        yield tree


def _nodes(tree: Node) -> Iterator[Node]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            if node and isinstance(node[0], str):
                yield node
            waiting += [each for each in reversed(node) if isinstance(each, list)]


def _rule_of(body: Node, name: str) -> str:
    if body[0] == "divide" and name in symbols_of(body[2]):
        return "quotient"
    if body[0] == "multiply" and sum(name in symbols_of(each) for each in body[1:]) > 1:
        return "product"
    if any(_is_composed(node, name) for node in _nodes(body)):
        return "chain"
    return "powers" if body[0] in ("add", "power", "multiply") else ""


def _is_composed(node: Node, name: str) -> bool:
    """Whether a function of a function stands there."""
    if node[0] == "power":
        inner = node[2] if name in symbols_of(node[2]) else node[1]
        return name in symbols_of(inner) and inner != ["symbol", name]
    return node[0] == "call" and name in symbols_of(node[2]) and node[2] != ["symbol", name]


def _way_of(body: Node, name: str) -> str:
    factors = [each for each in body[1:] if name in symbols_of(each)] if body[0] == "multiply" else [body]
    if any(_is_composed(node, name) and not _is_linear_inside(node, name) for node in _nodes(body)):
        return "substitution"
    if len(factors) > 1 and any(each[0] in ("call", "power") for each in factors):
        is_log_or_trig = any(each[0] == "call" for each in factors)
        has_exponent = any(each[0] == "power" and name in symbols_of(each[2]) for each in factors)
        return "parts" if is_log_or_trig or has_exponent else ""
    if body[0] == "divide" and name in symbols_of(body[2]):
        return "substitution"
    return ""


def _is_linear_inside(node: Node, name: str) -> bool:
    inner = node[2] if node[0] == "call" or name in symbols_of(node[2]) else node[1]
    return inner[0] in ("multiply", "negate") and not any(each[0] == "power" for each in _nodes(inner))


_DERIVATIVES = {
    "quotient": Hint(
        Hints.tr("The variable stands above and below the bar. Which rule is made for that?"),
        Hints.tr(
            "Use the quotient rule: the top's derivative times the bottom, minus the top times the bottom's, "
            "over the bottom squared."
        ),
    ),
    "product": Hint(
        Hints.tr("Which two factors both depend on the variable?"),
        Hints.tr("Use the product rule: differentiate one factor at a time, keep the other, and add."),
    ),
    "chain": Hint(
        Hints.tr("Which function stands inside which other one?"),
        Hints.tr(
            "Use the chain rule: differentiate the outer function with the inner one left as it is, times "
            "the inner one's derivative."
        ),
    ),
    "powers": Hint(
        Hints.tr("What happens to each term by itself when you differentiate?"),
        Hints.tr("Go term by term: each exponent comes to the front and is lowered, and constants vanish."),
    ),
    "": Hint(
        Hints.tr("What is the outermost thing that is done to the variable?"),
        Hints.tr("Name the function's parts first; then choose the rule: powers, product, quotient or chain."),
    ),
}
_INTEGRALS = {
    "substitution": Hint(
        Hints.tr("Is the derivative of something inside standing there as a factor, too?"),
        Hints.tr(
            "Substitute what stands inside: write its derivative with it, and see what is left in the new variable."
        ),
    ),
    "parts": Hint(
        Hints.tr("There are two quite different factors. Which one becomes simpler when you differentiate it?"),
        Hints.tr("Integrate by parts: differentiate the factor that gets simpler, and integrate the other one."),
    ),
    "definite": Hint(
        Hints.tr("Which function has this as its derivative, and what are its values at the two bounds?"),
        Hints.tr("Find an antiderivative, put the upper bound in, then the lower one, and subtract."),
    ),
    "": Hint(
        Hints.tr("Which function has this as its derivative?"),
        Hints.tr(
            "Go term by term: raise each exponent and divide by the new one; don't forget the constant where "
            "there are no bounds."
        ),
    ),
}
