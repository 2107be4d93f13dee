r"""Functions and what they are of: sin 2x, \log_2(8), \sin^{-1} x, f(3), f^{-1}(3)."""

from __future__ import annotations

from app.tutoring.reading.reader import Reader
from app.tutoring.reading.tree import Node, UnreadableError, number
from app.tutoring.reading.vocabulary import CONSTANTS, FUNCTIONS, GREEK

_MINUS_ONE = ["negate", number("1")]


def function(reader: Reader, name: str) -> Node:
    """Read what follows the name of a known function."""
    exponent, base = _set_on(reader)
    if name == "sqrt" and reader.next.text != "(":
        raise UnreadableError("sqrt wants a bracket")
    operands = arguments(reader) if reader.next.text == "(" else [_argument(reader)]
    if exponent == _MINUS_ONE:
        name, exponent = f"a{name}", None
        if name not in FUNCTIONS.values():
            raise UnreadableError("this inverse isn't known here")
    call = _call(name, operands, base)
    return call if exponent is None else ["power", call, exponent]


def named(reader: Reader, name: str) -> Node:
    """Read what follows the name of a function that the text has named, up to the bracket behind its arguments."""
    primes = 0
    while reader.taken("'"):
        primes += 1
    is_inverse = reader.taken("^") is not None
    if is_inverse and reader.bracketed() != _MINUS_ONE:
        raise UnreadableError(f"a power of “{name}” could be read in two ways")
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


def _argument(reader: Reader) -> Node:
    """Read what a function without brackets is of: sin 2x, sin x cos y; not further than the next function or sign."""
    if reader.next.text == "|":
        return reader.atom()
    if reader.taken("-"):
        return ["negate", _argument(reader)]
    node = reader.power()
    while _goes_on(reader):
        node = ["multiply", node, reader.power()]
    if reader.next.text == "/" and reader.after().kind in ("number", "letter"):
        raise UnreadableError("what stands before the slash could be read in two ways")
    return node


def _goes_on(reader: Reader) -> bool:
    token = reader.next
    if token.kind == "command":
        return token.text in CONSTANTS or token.text in GREEK
    return token.kind == "letter" and token.text not in reader.functions
