"""Values that are said in words around formulas: "half the value of <0>", "the product of <0> and <1>"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from app.tutoring.checking.pieces import Piece
from app.tutoring.reading.tree import Node, number, symbols_of

_LONGEST = 200
"""More than this isn't read: phrases lie in phrases."""
_PIECE = re.compile(r"<(\d+)>")
_TIMES = re.compile(
    r"(?:(?P<half>half|one[- ]half)|(?P<third>a third|one[- ]third)|(?P<quarter>a"
    r" quarter|one[- ](?:quarter|fourth)|a fourth)"
    r"|(?P<twice>twice|double|two times)|(?P<thrice>triple|three times|thrice)|(?P<four>four"
    r" times)|(?P<five>five times))"
    r"(?: of)?(?: the)?(?: value of)?(?: (?:the )?(?:number|quantity|expression))? "
)
_FACTORS = {"half": "1/2", "third": "1/3", "quarter": "1/4", "twice": "2", "thrice": "3", "four": "4", "five": "5"}
_BOTH = re.compile(
    r"(?:the )?(?P<what>positive difference|sum|product|average|arithmetic mean|mean"
    r"|quotient|ratio) (?:of|between) (?:the (?:numbers|expressions|polynomials|fractions)"
    r" )?"
)
_OF = re.compile(
    r"(?:the )?(?:value of )?(?:the )?(?P<what>square root|cube root|square|cube|reciprocal"
    r"|absolute value|negative|opposite|additive inverse|multiplicative inverse) of"
    r" "
)
_LESS = re.compile(r" (?P<what>more|greater|less|fewer) than ")
_AS_ONE = re.compile(r"\b(?:value|quantity|expression) of? ?\Z|\b(?:quantity|expression) \Z")
_IN = (
    r"(?:in|of|when|for|if) (?:the )?(?:(?:expansion|expanded form|simplification"
    r"|simplified form|product|expression|polynomial|quadratic|function|equation|line"
    r"|graph|trinomial|binomial|full expansion)(?: of| given by| with equation)? )*(?:the"
    r" )?(?:polynomial |expression |product )?"
)
_REAL = r"(?: (?:for|over|where) (?:all )?real (?:numbers? |values of )?<\d+>)?"
_SHARE = re.compile(r"<(\d+)> of <(\d+)>")
_NAMED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern.replace("IN ", _IN).replace("REAL", _REAL).replace("V", r"(<\d+>)")))
    for name, pattern in (
        (
            "remainder",
            (
                r"(?:the )?remainder (?:obtained )?(?:when|if) (?:the )?(?:polynomial |expression"
                r" )?V is divided by (?:the )?(?:polynomial )?V"
            ),
        ),
        ("remainder", r"(?:the )?remainder of the division of V by V"),
        (
            "quotient",
            (
                r"(?:the )?quotient (?:obtained )?(?:when|if) (?:the )?(?:polynomial )?V is divided"
                r" by (?:the )?(?:polynomial )?V"
            ),
        ),
        (
            "coefficient",
            (
                r"(?:the )?(?:numerical )?coefficient of (?:the )?V(?: term)? IN V(?: is (?:fully"
                r" |completely )?(?:expanded|simplified|multiplied out|expanded out|expanded and"
                r" simplified))?"
            ),
        ),
        ("constant term", r"(?:the )?constant(?: term)? IN V(?: is (?:expanded|simplified))?"),
        ("leading coefficient", r"(?:the )?leading coefficient IN V"),
        ("degree", r"(?:the )?degree IN V"),
        ("discriminant", r"(?:the )?discriminant IN V"),
        ("minimum", r"(?:the )?(?:minimum|smallest|least|lowest)(?: possible)? value IN VREAL"),
        ("maximum", r"(?:the )?(?:maximum|largest|greatest|highest)(?: possible)? value IN VREAL"),
        (
            "integer below",
            r"(?:the )?(?:greatest|largest) integer (?:that is )?(?:strictly )?(?:less|smaller) than V(?! or)",
        ),
        (
            "integer at most",
            (
                r"(?:the )?(?:greatest|largest) integer (?:that is )?(?:less than or equal to"
                r"|not exceeding|that does not exceed) V"
            ),
        ),
        (
            "integer above",
            r"(?:the )?(?:least|smallest) integer (?:that is )?(?:strictly )?(?:greater|larger|more) than V(?! or)",
        ),
        ("integer at least", r"(?:the )?(?:least|smallest) integer (?:that is )?greater than or equal to V"),
    )
)
_DERIVATIVE = re.compile(
    r"(?:the )?(?P<order>first |second |third )?derivative of (?:the function )?<(?P<of>\d+)>"
    r"(?: with respect to <(?P<by>\d+)>)?"
)
_ORDERS = {"first ": "1", "second ": "2", "third ": "3"}
_INTEGRAL = re.compile(
    r"(?:the )?(?:indefinite integral|general antiderivative|antiderivative) of (?:the function )?<(?P<of>\d+)>"
)
_VALUE = re.compile(r"(?:the )?(?:numerical )?(?:value of |quantity |expression |number |fraction |polynomial )")


def value_phrase(text: str, pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    """Read a value at the beginning of a text.

    Returns:
        Its tree and how long it is; None where none stands there.
    """
    text = text[:_LONGEST]
    simple = _simple(text, pieces)
    if simple is None:
        return None
    node, end = simple
    more = _LESS.match(text, end)
    if more is not None and not _PIECE.fullmatch(text[:end]):
        return None  # twice 3 more than 4: is it the 3 that is doubled?
    if more is not None and (other := _simple(text[more.end() :], pieces)):
        sign = node if more["what"] in ("more", "greater") else ["negate", node]
        return ["add", other[0], sign], more.end() + other[1]
    return node, end


def _simple(text: str, pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    """Read a value that isn't a comparison of two; the first reader whose words stand there decides."""
    if found := _PIECE.match(text):
        return _plain(text, found, pieces)
    if found := _VALUE.match(text):
        return _further(found, _simple(text[found.end() :], pieces))
    for pattern, make_tree in ((_DERIVATIVE, _derivative), (_INTEGRAL, _integral)):
        if found := pattern.match(text):
            tree = make_tree(found, pieces)
            return None if tree is None else (tree, found.end())
    return _with_name(text, pieces) or _with_operation(text, pieces)


def _plain(text: str, found: re.Match[str], pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    """Read a formula, or a part of one: 30% of n."""
    if share := _SHARE.match(text):
        return _shared(share, pieces)
    tree = pieces[int(found[1])].tree
    return None if tree is None or _is_other(tree) else (tree, found.end())


def _with_name(text: str, pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    for name, pattern in _NAMED:
        if found := pattern.match(text):
            trees = [_shaped(name, pieces[int(each[1:-1])].tree) for each in found.groups()]
            return None if any(_is_other(each) for each in trees) else (["named", name, *trees], found.end())
    return None


def _with_operation(text: str, pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    for pattern, make in ((_TIMES, _timed), (_BOTH, _joined), (_OF, _changed)):
        if found := pattern.match(text):
            return _further(found, make(found, text[found.end() :], pieces))
    return None


def _further(found: re.Match[str], inner: tuple[Node, int] | None) -> tuple[Node, int] | None:
    """Return what stands behind some words, with their length."""
    return None if inner is None else (inner[0], found.end() + inner[1])


def _shared(found: re.Match[str], pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    """Read "30% of n"; the fraction has to be a number, and what it is of a single one."""
    part, of = (pieces[int(each)].tree for each in found.groups())
    is_part = part is not None and part[0] in ("percent", "divide") and not symbols_of(part)
    is_single = of is not None and of[0] in ("symbol", "number")
    return (["multiply", part, of], found.end()) if is_part and is_single else None


_OF_FUNCTIONS = frozenset({"minimum", "maximum", "degree", "leading coefficient"})


def _shaped(name: str, tree: Node | None) -> Node | None:
    """Return an expression, or what y or f(x) is where a function may be spoken of."""
    if name not in _OF_FUNCTIONS or tree is None or tree[0] != "relation" or tree[1] != ["="]:
        return tree
    left, right = tree[2]
    is_function = left == ["symbol", "y"] or (left[0] == "apply" and left[2:] == [_only_symbol(right)])
    return right if is_function else tree


def _derivative(found: re.Match[str], pieces: Sequence[Piece]) -> Node | None:
    body = _body(pieces[int(found["of"])].tree)
    by = pieces[int(found["by"])].tree if found["by"] else _only_symbol(body)
    if body is None or by is None or by[0] != "symbol":
        return None
    return ["derivative", body, by, number(_ORDERS[found["order"] or "first "])]


def _integral(found: re.Match[str], pieces: Sequence[Piece]) -> Node | None:
    body = _body(pieces[int(found["of"])].tree)
    by = _only_symbol(body)
    return None if body is None or by is None else ["integral", body, by]


def _body(tree: Node | None) -> Node | None:
    """Return an expression, or what a function f(x) = … is."""
    if tree is not None and tree[0] == "relation" and tree[1] == ["="] and tree[2][0][0] in ("apply", "symbol"):
        tree = tree[2][1]
    return None if _is_other(tree) else tree


def _only_symbol(body: Node | None) -> Node | None:
    names = symbols_of(body)
    return ["symbol", next(iter(names))] if len(names) == 1 else None


def _is_other(tree: Node | None) -> bool:
    return tree is None or tree[0] in ("relation", "list", "tuple", "set", "and", "or", "interval")


def _is_loose(rest: str, pieces: Sequence[Piece], *, is_plain: bool = False) -> bool:
    """Whether a text begins with a sum without brackets: of "half of 3 + 5", what is halved?"""
    found = _PIECE.match(rest)
    piece = pieces[int(found[1])] if found else Piece("")
    return piece.tree is not None and piece.tree[0] in ("add", "plus-minus") and (piece.is_plain or not is_plain)


def _timed(found: re.Match[str], rest: str, pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    inner = _simple(rest, pieces)
    if inner is None or (_is_loose(rest, pieces) and not _AS_ONE.search(found[0])):
        return None
    top, _, bottom = _FACTORS[str(found.lastgroup)].partition("/")
    factor = ["divide", number(top), number(bottom)] if bottom else number(top)
    return ["multiply", factor, inner[0]], inner[1]


def _joined(found: re.Match[str], rest: str, pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    values: list[Node] = []
    at, join = 0, ""
    while (inner := _simple(rest[at:], pieces)) is not None:
        if _is_loose(rest[at:], pieces, is_plain=True) or _SHARE.match(rest[at:]):
            return None  # of 10% and 30% of 50, is the 10% of 50 too?
        values.append(inner[0])
        at += inner[1]
        following = re.match(r",? and |, ", rest[at:])
        if "and" in join or following is None or _simple(rest[at + following.end() :], pieces) is None:
            break
        join = following[0]
        at += following.end()
    if "and" not in join or (len(values) > 2 and found["what"] not in _OF_MANY):
        return None
    return (_JOINED[found["what"]](values), at)


def _changed(found: re.Match[str], rest: str, pieces: Sequence[Piece]) -> tuple[Node, int] | None:
    inner = None if _is_loose(rest, pieces, is_plain=True) else _simple(rest, pieces)
    return None if inner is None else (_CHANGED[found["what"]](inner[0]), inner[1])


_OF_MANY = frozenset({"sum", "product", "average", "arithmetic mean", "mean"})
_JOINED: Mapping[str, Callable[[list[Node]], Node]] = {
    "sum": lambda values: ["add", *values],
    "product": lambda values: ["multiply", *values],
    "positive difference": lambda values: ["call", "abs", ["add", values[0], ["negate", values[1]]]],
    "average": lambda values: ["divide", ["add", *values], number(str(len(values)))],
    "arithmetic mean": lambda values: ["divide", ["add", *values], number(str(len(values)))],
    "mean": lambda values: ["divide", ["add", *values], number(str(len(values)))],
    "quotient": lambda values: ["divide", *values],
    "ratio": lambda values: ["divide", *values],
}
_CHANGED: Mapping[str, Callable[[Node], Node]] = {
    "square root": lambda node: ["call", "sqrt", node],
    "cube root": lambda node: ["call", "root", node, number("3")],
    "square": lambda node: ["power", node, number("2")],
    "cube": lambda node: ["power", node, number("3")],
    "reciprocal": lambda node: ["divide", number("1"), node],
    "multiplicative inverse": lambda node: ["divide", number("1"), node],
    "absolute value": lambda node: ["call", "abs", node],
    "negative": lambda node: ["negate", node],
    "opposite": lambda node: ["negate", node],
    "additive inverse": lambda node: ["negate", node],
}
