r"""Functions and what they are of: sin 2x, \log_2(8), \sin^{-1} x, f(3), f^{-1}(3)."""

from __future__ import annotations

from app.tutoring.reading.arithmetic import FRACTIONS
from app.tutoring.reading.reader import Reader
from app.tutoring.reading.tree import Node, UnreadableError, number, operations_of, symbols_of
from app.tutoring.reading.vocabulary import CONSTANTS, FUNCTIONS, GREEK
from models.wording import translate

_MINUS_ONE = ["negate", number("1")]
_LOGARITHMS = frozenset({"ln", "log", "log10"})
_ROOTS = frozenset({"\\sqrt", "√"})


def function(reader: Reader, name: str) -> Node:
    """Read what follows the name of a known function."""
    exponent, base = _set_on(reader)
    if name == "sqrt" and reader.next.text != "(":
        raise UnreadableError(translate("Tutor", "sqrt wants a bracket"))
    operands = arguments(reader) if reader.next.text == "(" else [_argument(reader, name)]
    if exponent == _MINUS_ONE:
        name, exponent = f"a{name}", None
        if name not in FUNCTIONS.values():
            raise UnreadableError(translate("Tutor", "this inverse isn't known here"))
    call = _call(name, operands, base)
    return call if exponent is None else ["power", call, exponent]


def named(reader: Reader, name: str) -> Node:
    """Read what follows the name of a function that the text has named, up to the bracket behind its arguments."""
    primes = 0
    while reader.taken("'"):
        primes += 1
    is_inverse = reader.taken("^") is not None
    if is_inverse and reader.bracketed() != _MINUS_ONE:
        raise UnreadableError(translate("Tutor", "a power of “{name}” could be read in two ways").format(name=name))
    operands = arguments(reader)
    if is_inverse:
        return ["apply-inverse", name, *operands]
    return ["apply-derivative", name, primes, *operands] if primes else ["apply", name, *operands]


def arguments(reader: Reader) -> list[Node]:
    """Read what stands in brackets behind a function."""
    reader.expect("(")
    node = reader.listed()
    reader.expect(")")
    return node[1:] if node[0] == "list" else [node]


def _set_on(reader: Reader) -> tuple[Node | None, Node | None]:
    """Read what stands above and below the name of a function."""
    exponent, base = None, None
    while (sign := reader.taken("^", "_")) is not None:
        if sign.text == "_":
            base = reader.bracketed()
        elif reader.next.text == "{":
            exponent = reader.bracketed()
        else:
            exponent = reader.signed() if reader.next.text == "-" else reader.atom()
    return exponent, base


def _call(name: str, operands: list[Node], base: Node | None) -> Node:
    if name == "cis" and len(operands) == 1:
        return ["add", ["call", "cos", *operands], ["multiply", ["constant", "i"], ["call", "sin", *operands]]]
    return ["call", name, *operands, *([base] if base is not None else [])]


def _argument(reader: Reader, name: str) -> Node:
    """Read what a function without brackets is of: sin 2x, sin x cos y; not further than the next function or sign."""
    if reader.next.text == "|":
        node = reader.atom()
        if reader.next.text == "^":
            raise UnreadableError(translate("Tutor", "what is raised behind the bar could be read in two ways"))
        return node
    if reader.taken("-"):
        return ["negate", _argument(reader, name)]
    node = reader.power()
    while _goes_on(reader) or (name in _LOGARITHMS and reader.next.text in _ROOTS):  # log 8√2 is of 8√2
        node = ["multiply", node, reader.power()]
    _check_behind(reader, node, name)
    return node


def _check_behind(reader: Reader, node: Node, name: str) -> None:
    """Look whether what stands behind an argument without brackets may belong to it.

    Raises:
        UnreadableError: It may.
    """
    if reader.next.text == "/" and reader.after().kind in ("number", "letter"):
        raise UnreadableError(translate("Tutor", "what stands before the slash could be read in two ways"))
    is_beside = reader.next.text in _ROOTS or (reader.next.text in FRACTIONS and reader.next.kind == "command")
    if is_beside or (reader.next.text == "*" and _is_bare(node, name) and _is_number_behind_sign(reader, name)):
        raise UnreadableError(translate("Tutor", "how far “{name}” goes could be read in two ways").format(name=name))


def _is_bare(node: Node, name: str) -> bool:
    """Whether an argument is a number that a product could go on from: of log 2 · 5, not of sin 30° · 5."""
    closed = {"degrees"} if name in _LOGARITHMS else {"degrees", "divide"}
    return not symbols_of(node) and not operations_of(node) & closed


def _is_number_behind_sign(reader: Reader, name: str) -> bool:
    """Whether a number follows the sign of a product, or behind an angle a letter; 2^x isn't one."""
    first, second, third = reader.after(1), reader.after(2), reader.after(3)
    if first.kind == "number" and second.text == "^":
        power = reader.after(4) if third.text == "{" else third
        return power.kind != "letter"
    if first.kind == "letter" or first.text in GREEK:
        return name not in _LOGARITHMS
    return first.kind == "number" or first.text in FRACTIONS or first.text in _ROOTS or first.text in CONSTANTS


def _goes_on(reader: Reader) -> bool:
    token = reader.next
    if token.kind == "command":
        return token.text in CONSTANTS or token.text in GREEK
    return token.kind == "letter" and token.text not in reader.functions
