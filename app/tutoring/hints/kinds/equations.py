"""Equations, inequalities and systems."""

from __future__ import annotations

import re

from app.tutoring.hints.hint import Hint, Hints
from app.tutoring.hints.problem import Problem
from app.tutoring.hints.shapes import degree_of_relation, places_of, terms
from app.tutoring.hints.undoing import undoing
from app.tutoring.reading.tree import Node, symbols_of
from app.tutoring.sentences import Sentence
from models.wording import listed

_ORDERS = frozenset({"<", ">", "<=", ">="})
_FOR = re.compile(r"\b[Ss]olve\b.*?\bfor\s+(?:\$|\\\()?\s*([a-zA-Z])\b(?!\s*\()", re.DOTALL)


def system(problem: Problem) -> Hint | None:
    """Several equations in several unknowns."""
    unknowns = set().union(*map(symbols_of, problem.equations)) if problem.equations else set()
    if len(problem.equations) < 2 or len(unknowns) < 2:
        return None
    names = listed([f"${each}$" for each in sorted(unknowns)])
    nudge = Hints.tr(
        "Each equation alone leaves {names} open. How can you make one equation with a single unknown out of them?",
        names=names,
    )
    easy = next((each for each in problem.equations if _is_solved_easily(each)), None)
    tex = problem.tex_of(easy) if easy is not None else ""
    if tex:
        return Hint(
            nudge, Hints.tr("Solve ${tex}$ for one of its unknowns, and put that into the other equation.", tex=tex)
        )
    return Hint(
        nudge, Hints.tr("Multiply the equations so that one unknown has the same factor in both, then subtract them.")
    )


def inequality(problem: Problem) -> Hint | None:
    """One inequality with an unknown, or a chain of them."""
    found = next((each for each in problem.relations if set(each[1]) & _ORDERS and symbols_of(each)), None)
    if found is None or (problem.equations and not problem.says("inequality")):
        return None
    if not problem.says("solve|solutions?|satisf\\w+|inequality|interval notation|for which|values"):
        return None
    name = min(symbols_of(found))
    if places_of(found, name) & {"abs"}:
        return Hint(
            Hints.tr("Which distance does the absolute value measure, and how large may it be?"),
            Hints.tr("Write the absolute value as two cases, one for each sign of what is inside, and solve each."),
        )
    if (degree_of_relation(found, name) or 0) > 1 or "denominator" in places_of(found, name):
        return Hint(
            Hints.tr("At which values of ${name}$ can the two sides change places?", name=name),
            Hints.tr(
                "Bring everything to one side, find where that side is zero or undefined, and look at its sign between."
            ),
        )
    return Hint(
        Hints.tr(
            "What would you do to free ${name}$ if this were an equation, and when does the sign turn round?", name=name
        ),
        _undone(
            found,
            name,
            Hints.tr("Undo {steps}; the sign turns round only where you multiply or divide by something negative."),
        )
        or Hints.tr(
            "Free the unknown as in an equation; the sign turns round where you multiply or divide by something "
            "negative."
        ),
    )


def absolute(problem: Problem) -> Hint | None:
    """An equation with an absolute value."""
    return _with_place(
        problem,
        "abs",
        Hints.tr("Which numbers have the same absolute value?"),
        Hints.tr(
            "What stands in the absolute value is the other side or its opposite: solve both equations, then "
            "try the results."
        ),
    )


def radical(problem: Problem) -> Hint | None:
    """An equation with its unknown under a root."""
    return _with_place(
        problem,
        "root",
        Hints.tr("What undoes a root, and what could it bring in that wasn't there before?"),
        Hints.tr(
            "Get a root alone on one side, raise both sides to its power, solve, and try every result in the "
            "first equation."
        ),
    )


def exponential(problem: Problem) -> Hint | None:
    """An equation with its unknown in an exponent."""
    return _with_place(
        problem,
        "exponent",
        Hints.tr("Can both sides be written as powers of the same number?"),
        Hints.tr(
            "Write both sides with one base and compare the exponents; where that doesn't work, take logarithms "
            "of both."
        ),
    )


def logarithmic(problem: Problem) -> Hint | None:
    """An equation with its unknown in a logarithm."""
    return _with_place(
        problem,
        "log",
        Hints.tr("What does a logarithm say when it is written as a power?"),
        Hints.tr(
            "Join the logarithms into one, write that as a power, and keep only results for which every "
            "logarithm exists."
        ),
    )


def trigonometric(problem: Problem) -> Hint | None:
    """An equation with its unknown in a trigonometric function."""
    return _with_place(
        problem,
        "trig",
        Hints.tr("Where on the unit circle does this value occur, and how often in one turn?"),
        Hints.tr(
            "Bring it to one function of one angle, find all angles in one turn, then all others that the range allows."
        ),
    )


def rational(problem: Problem) -> Hint | None:
    """An equation with its unknown below a fraction bar."""
    return _with_place(
        problem,
        "denominator",
        Hints.tr("What could you multiply both sides by, so that no fraction is left? What must the unknown not be?"),
        Hints.tr(
            "Multiply both sides by the common denominator, solve what is left, and drop what makes a denominator zero."
        ),
    )


def linear(problem: Problem) -> Hint | None:
    """One equation of the first degree."""
    asked = _asked(problem)
    if asked is None or degree_of_relation(*asked) != 1:
        return None
    equation, name = asked
    nudge = Hints.tr("What has been done to ${name}$, and in which order? What undoes the last of it?", name=name)
    concrete = _undone(equation, name, Hints.tr("Undo {steps}."))
    if concrete:
        return Hint(nudge, concrete)
    if all(name in symbols_of(side) for side in equation[2]):
        nudge = Hints.tr("${name}$ stands on both sides. How can you gather it on one?", name=name)
    return Hint(
        nudge,
        Hints.tr(
            "Clear brackets and fractions, bring every ${name}$ to one side and the rest to the other, and divide.",
            name=name,
        ),
    )


def quadratic(problem: Problem) -> Hint | None:
    """One equation of the second degree."""
    asked = _asked(problem)
    if asked is None or degree_of_relation(*asked) != 2:
        return None
    equation, name = asked
    nudge = Hints.tr(
        "The highest power of ${name}$ is a square. What does the equation look like with zero on one side?", name=name
    )
    split = _split_in_two(equation, name)
    if split:
        return Hint(
            Hints.tr("Can the side that isn't zero be written as a product of two brackets with ${name}$?", name=name),
            split,
        )
    return Hint(
        nudge,
        Hints.tr(
            "Bring everything to one side; then factor it, complete the square, or use the formula for "
            "quadratic equations."
        ),
    )


def polynomial(problem: Problem) -> Hint | None:
    """One equation of a higher degree."""
    asked = _asked(problem)
    if asked is None or (degree_of_relation(*asked) or 0) < 3:
        return None
    return Hint(
        Hints.tr("Is there a common factor, or a small whole number that solves the equation?"),
        Hints.tr("Bring everything to one side, split off the factors you can find, and set each of them to zero."),
    )


def _with_place(problem: Problem, place: str, nudge: Sentence, idea: Sentence) -> Hint | None:
    asked = _asked(problem)
    return Hint(nudge, idea) if asked is not None and place in places_of(*asked) else None


def _asked(problem: Problem) -> tuple[Node, str] | None:
    """Return the equation that is to be solved, and for what; None where there isn't just one."""
    if len(problem.equations) != 1:
        return None
    equation = problem.equations[0]
    names = sorted(symbols_of(equation))
    if len(names) == 1:
        return equation, names[0]
    named = [name for name in _FOR.findall(problem.text) if name in names]
    return (equation, named[-1]) if named else None


def _undone(relation: Node, name: str, words: Sentence) -> Sentence | None:
    """Put into words what has to be undone, one thing after the other; None where that isn't so simple."""
    things = undoing(relation, name)
    if not things:
        return None
    steps = Hints.tr("{thing} first", thing=things[0])
    for each in things[1:]:
        steps = Hints.tr("{steps}, then {thing}", steps=steps, thing=each)
    return words.put(steps=steps)


def _split_in_two(equation: Node, name: str) -> Sentence | None:
    """Say what to look for where the square has no factor and the other side is zero, as the equation is written."""
    one, other = equation[2]
    if other != ["number", "0"] or one[0] != "add" or ["power", ["symbol", name], ["number", "2"]] not in one[1:]:
        return None
    middle = next((_factor_of(each, name) for each in terms(one) if _factor_of(each, name)), "")
    constant = next((_signed(each) for each in terms(one) if _signed(each)), "")
    if len(terms(one)) != 3 or not middle or not constant:
        return None
    return Hints.tr(
        "Look for two numbers whose product is ${constant}$ and whose sum is ${middle}$: they make the two brackets.",
        constant=constant,
        middle=middle,
    )


def _factor_of(term: Node, name: str) -> str:
    sign, bare = ("-", term[1]) if term[0] == "negate" else ("", term)
    if bare[0] == "multiply" and len(bare) == 3 and bare[2] == ["symbol", name] and bare[1][0] == "number":
        return f"{sign}{bare[1][1]}"
    return ""


def _signed(term: Node) -> str:
    sign, bare = ("-", term[1]) if term[0] == "negate" else ("", term)
    return f"{sign}{bare[1]}" if bare[0] == "number" else ""


def _is_solved_easily(equation: Node) -> bool:
    """Whether an unknown stands alone in a side, or without a factor in a sum."""
    return any(each[0] == "symbol" for side in equation[2] for each in terms(side))
