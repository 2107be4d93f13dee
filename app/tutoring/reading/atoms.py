r"""What can't be taken apart into sums, products and powers: numbers, letters, brackets, what a LaTeX command begins.

`\int`, `\sum`, `\lim` and matrices are in `operators`; this file knows which command leads there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.tutoring.reading import calls, environments, letters, operators
from app.tutoring.reading.arithmetic import FRACTIONS
from app.tutoring.reading.reader import Reader, read_tokens
from app.tutoring.reading.tokens import Token
from app.tutoring.reading.tree import MAX_DIGITS, Node, UnreadableError, number, symbol
from app.tutoring.reading.vocabulary import CONSTANTS, FUNCTIONS, GREEK
from models.wording import marked, translate

_MARKS = frozenset({"\\vec", "\\hat", "\\tilde"})
_PLAIN_MARKS = frozenset({"\\mathbf", "\\mathrm", "\\mathcal", "\\rm", "\\bf"})
_FENCES = {"(": ")", "[": "]", "\\{": "\\}", "⌊": "⌋", "⌈": "⌉"}
_MIXED_FENCES = {("(", "]"), ("[", ")"), ("[", "]"), ("(", ")")}


def read(text: str, functions: frozenset[str] = frozenset()) -> Node:
    """Read mathematics that somebody has written.

    Args:
        text: LaTeX without its dollars, or plain as in `2x + 3 = 11`.
        functions: Letters that name a function, so that `f(2)` isn't a product.

    Returns:
        Its tree (see `tree`).

    Raises:
        UnreadableError: It isn't mathematics that is known here, or could be read in two ways.
    """
    return read_tokens(text, atom, functions)


def atom(reader: Reader) -> Node:
    """Read one."""
    token = reader.take()
    if token.kind == "number":
        return _number(reader, token)
    if token.kind == "operator" and token.text in _SIGNS:
        return _SIGNS[token.text](reader)
    if token.kind in _KINDS:
        return _KINDS[token.kind](reader, token)
    if token.kind == "end":
        raise UnreadableError(translate("Tutor", "something is missing at the end"))
    raise UnreadableError(translate("Tutor", "“{sign}” doesn't belong there").format(sign=token.text))


def _number(reader: Reader, token: Token) -> Node:
    """Read a number; one in another base has that below it."""
    if len(token.text) > MAX_DIGITS:
        raise UnreadableError(translate("Tutor", "a number is too long"))
    if not reader.taken("_"):
        return number(token.text)
    if not token.text.isdigit():
        raise UnreadableError(translate("Tutor", "a number with a point in another base isn't known here"))
    return ["based", token.text, reader.bracketed()]


def _command(reader: Reader, token: Token) -> Node:
    name = token.text
    if name in CONSTANTS:
        return ["constant", CONSTANTS[name]]
    if name in GREEK:
        return letters.letter(reader, Token("letter", name[1:], token.start))
    if name[1:] in FUNCTIONS and name != "\\sqrt":
        return calls.function(reader, FUNCTIONS[name[1:]])
    if name in _MARKS:
        return letters.marked(reader, name[1:])
    if name in _PLAIN_MARKS:
        return reader.bracketed()
    if name in _COMMANDS:
        return _COMMANDS[name](reader)
    if name in _REFUSED:
        raise UnreadableError(translate("Tutor", _REFUSED[name]))
    raise UnreadableError(translate("Tutor", "“{name}” isn't known here").format(name=name[:40]))


def _text(reader: Reader, token: Token) -> Node:
    """Read a quantity that has words for a name, as in Area = 6; other words aren't mathematics."""
    if reader.next.kind == "relation" and reader.next.text == "=":
        return symbol(token.text)
    raise UnreadableError(translate("Tutor", "“{word}” is a word").format(word=token.text[:40]))


def _fenced(reader: Reader, token: Token) -> Node:
    if token.text == "{":
        node = reader.statements()
        reader.expect("}")
        return node
    if token.text not in _FENCES:
        raise UnreadableError(translate("Tutor", "“{name}” isn't known here").format(name=token.text))
    if token.text == "\\{" and reader.next.text == "\\begin":
        return _braced_system(reader)
    if token.text in ("\\{", "(") and reader.taken(_FENCES[token.text]):
        return ["set"] if token.text == "\\{" else _nothing()
    node = reader.relation()
    close = reader.take()
    if close.kind != "close" or (close.text != _FENCES[token.text] and (token.text, close.text) not in _MIXED_FENCES):
        raise UnreadableError(translate("Tutor", "“{sign}” is missing").format(sign=_FENCES[token.text]))
    return _in_fences(token.text, node, close.text)


def _in_fences(opening: str, node: Node, closing: str) -> Node:
    if opening in "⌊⌈":
        return ["call", "floor" if opening == "⌊" else "ceil", node]
    items = node[1:] if node[0] == "list" else [node]
    if opening == "\\{":
        if any(_is_condition(item) for item in items):
            raise UnreadableError(translate("Tutor", "a set that is described by a condition isn't known here"))
        return ["set", *items]
    if opening != "(" or closing != ")":
        if len(items) == 2:
            return ["interval", opening, *items, closing]
        if opening == "[" and closing == "]":
            return node
        raise UnreadableError(translate("Tutor", "the brackets don't match"))
    if node[0] != "list":
        return node
    return (
        ["interval", opening, *items, closing]
        if len(items) == 2 and any(map(_is_infinite, items))
        else ["tuple", *items]
    )


def _braced_system(reader: Reader) -> Node:
    r"""Read what \\left\\{ opens before rows of equations; what would close it is often left out."""
    reader.take()
    node = environments.environment(reader, is_braced=True)
    reader.taken("\\}")
    return node


def _nothing() -> Node:
    raise UnreadableError(translate("Tutor", "there is nothing between the brackets"))


def _is_infinite(node: Node) -> bool:
    return node in (["constant", "oo"], ["negate", ["constant", "oo"]])


def _is_condition(node: Node) -> bool:
    return bool(node[0] == "relation" or (node[0] == "divide" and node[2][0] == "relation"))


def _fraction(reader: Reader) -> Node:
    derivative = operators.derivative(reader)
    if derivative is not None:
        return derivative
    return ["divide", _half(reader), _half(reader)]


def _half(reader: Reader) -> Node:
    r"""Read numerator or denominator; `\frac12` has one digit each."""
    token = reader.next
    if token.kind == "number" and len(token.text) > 1 and token.text.isdigit():
        reader.split_number()
    return reader.bracketed()


def _root(reader: Reader) -> Node:
    if not reader.taken("["):
        return ["call", "sqrt", reader.bracketed()]
    index = reader.sum()
    reader.expect("]")
    return ["call", "root", reader.bracketed(), index]


def _binomial(reader: Reader) -> Node:
    return ["call", "binomial", _half(reader), _half(reader)]


def _root_sign(reader: Reader) -> Node:
    """Read what follows √: a bracket, or a number or letter that nothing else stands close to."""
    node = reader.atom()
    if not reader.next.spaced and reader.next.kind in ("letter", "word", "number", "open"):
        raise UnreadableError(translate("Tutor", "what stands behind √ could be read in two ways"))
    return ["call", "sqrt", node]


_COMMANDS: Mapping[str, Callable[[Reader], Node]] = MappingProxyType(
    {
        "\\$": lambda reader: ["unit", atom(reader), "$"],
        **dict.fromkeys(FRACTIONS, _fraction),
        **dict.fromkeys(("\\binom", "\\dbinom", "\\tbinom"), _binomial),
        "\\sqrt": _root,
        "\\boxed": Reader.bracketed,
        "\\int": operators.integral,
        "\\sum": lambda reader: operators.running(reader, "sum"),
        "\\prod": lambda reader: operators.running(reader, "product"),
        "\\lim": operators.limit,
        "\\begin": environments.environment,
    }
)

_SIGNS: Mapping[str, Callable[[Reader], Node]] = MappingProxyType(
    {
        "|": lambda reader: reader.between_bars("|"),
        "‖": lambda reader: reader.between_bars("‖"),
        "√": _root_sign,
        "∅": lambda _reader: ["set"],
        "∞": lambda _reader: ["constant", "oo"],
    }
)
_KINDS: Mapping[str, Callable[[Reader, Token], Node]] = MappingProxyType(
    {"letter": letters.letter, "word": letters.word, "command": _command, "open": _fenced, "text": _text}
)
_REFUSED: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            ("\\overline", "\\bar"),
            marked("Tutor", "a line above could mean a repeating decimal, digits, a length or a conjugate"),
        ),
        **dict.fromkeys(
            ("\\angle", "\\triangle", "\\measuredangle", "\\parallel", "\\perp"),
            marked("Tutor", "it speaks of a figure"),
        ),
        **dict.fromkeys(
            ("\\cancel", "\\bcancel", "\\xcancel", "\\sout"), marked("Tutor", "something is struck through")
        ),
        **dict.fromkeys(
            ("\\stackrel", "\\overset", "\\underset", "\\underbrace", "\\overbrace"),
            marked("Tutor", "it has notes set on it"),
        ),
        "\\mathbb": marked("Tutor", "sets such as the real numbers aren't known here"),
        "\\dots": marked("Tutor", "dots leave out what can only be guessed"),
        "\\circ": marked("Tutor", "functions that are composed with a circle aren't known here"),
        "\\mid": marked("Tutor", "a bar could mean “divides”, “given” or “such that”"),
    }
)
"""Why some commands aren't read."""
