r"""What can't be taken apart into sums, products and powers: numbers, letters, brackets, what a LaTeX command begins.

`\int`, `\sum`, `\lim` and matrices are in `operators`; this file knows which command leads there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.tutoring.reading import operators
from app.tutoring.reading.reader import Reader, read_tokens
from app.tutoring.reading.tokens import Token
from app.tutoring.reading.tree import MAX_DIGITS, Node, UnreadableError, number, symbol

FUNCTIONS: Mapping[str, str] = MappingProxyType(
    {
        **{name: name for name in ("sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh")},
        **{
            name: name
            for name in ("exp", "ln", "log", "abs", "floor", "ceil", "gcd", "lcm", "min", "max", "det", "sgn")
        },
        **{f"arc{name}": f"a{name}" for name in ("sin", "cos", "tan", "cot")},
        **{f"a{name}": f"a{name}" for name in ("sin", "cos", "tan")},
        "sqrt": "sqrt",
        "lg": "log10",
    }
)
"""How functions are written, and what they are called in a tree."""

_CONSTANTS: Mapping[str, str] = MappingProxyType(
    {"\\pi": "pi", "π": "pi", "pi": "pi", "\\infty": "oo", "∞": "oo", "infinity": "oo", "inf": "oo"}
)
_GREEK = frozenset(
    {
        *("\\alpha", "\\beta", "\\gamma", "\\delta", "\\epsilon", "\\varepsilon", "\\zeta", "\\eta", "\\theta"),
        *(
            "\\vartheta",
            "\\iota",
            "\\kappa",
            "\\lambda",
            "\\mu",
            "\\nu",
            "\\xi",
            "\\rho",
            "\\sigma",
            "\\tau",
            "\\upsilon",
        ),
        *("\\phi", "\\varphi", "\\chi", "\\psi", "\\omega", "\\Gamma", "\\Delta", "\\Theta", "\\Lambda", "\\Sigma"),
        *("\\Phi", "\\Psi", "\\Omega", "\\ell"),
    }
)
_MARKS = frozenset({"\\vec", "\\hat", "\\bar", "\\mathbf", "\\mathrm", "\\mathbb", "\\mathcal", "\\tilde"})
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
        raise UnreadableError("something is missing at the end")
    raise UnreadableError(f"“{token.text}” doesn't belong there")


def _number(reader: Reader, token: Token) -> Node:
    """Read a number; one in another base has that below it."""
    if len(token.text) > MAX_DIGITS:
        raise UnreadableError("a number is too long")
    if not reader.taken("_"):
        return number(token.text)
    return ["based", token.text, reader.bracketed()]


def _letter(reader: Reader, token: Token) -> Node:
    if token.text in _CONSTANTS:
        return ["constant", _CONSTANTS[token.text]]
    name = token.text + _index(reader)
    primes = 0
    while reader.taken("'"):
        primes += 1
    if name in reader.functions and reader.next.text == "(":
        arguments = _arguments(reader)
        return ["apply", name, *arguments] if not primes else ["apply-derivative", name, primes, *arguments]
    if primes:
        raise UnreadableError(f"“{name}'” isn't known here")
    if name == "e":
        return ["constant", "e"]
    if name == "i":
        return ["constant", "i"]
    return symbol(name)


def _word(reader: Reader, token: Token) -> Node:
    """Read letters without blanks: a function, a constant, or, where they are few, a product of unknowns."""
    if token.text in FUNCTIONS:
        return _function(reader, FUNCTIONS[token.text])
    if token.text in _CONSTANTS:
        return ["constant", _CONSTANTS[token.text]]
    for name in sorted(FUNCTIONS, key=len, reverse=True):
        if len(name) > 2 and token.text.endswith(name) and len(token.text) - len(name) <= 2:
            factors = [symbol(letter) for letter in token.text[: -len(name)]]
            return ["multiply", *factors, _function(reader, FUNCTIONS[name])]
    if len(token.text) > 3 or not token.text.islower():
        raise UnreadableError(f"“{token.text[:40]}” is a word")
    letters = [_letter_of(letter) for letter in token.text]
    last = letters.pop()
    index = _index(reader)
    return ["multiply", *letters, symbol(last[1] + index) if index else last]


def _letter_of(letter: str) -> Node:
    return ["constant", letter] if letter in "ei" else symbol(letter)


def _index(reader: Reader) -> str:
    """Read what stands below a letter, as part of its name."""
    if not reader.taken("_"):
        return ""
    if not reader.taken("{"):
        return f"_{reader.take().text}"
    parts: list[str] = []
    while reader.next.text != "}" and reader.next.kind in ("number", "letter", "word", "text"):
        parts.append(reader.take().text)
    reader.expect("}")
    return "_" + "".join(parts)


def _command(reader: Reader, token: Token) -> Node:
    name = token.text
    if name in _CONSTANTS:
        return ["constant", _CONSTANTS[name]]
    if name in _GREEK:
        return symbol(name[1:] + _index(reader))
    if name[1:] in FUNCTIONS and name != "\\sqrt":
        return _function(reader, FUNCTIONS[name[1:]])
    if name in _MARKS:
        return reader.bracketed()
    if name in _COMMANDS:
        return _COMMANDS[name](reader)
    raise UnreadableError(f"“{name[:40]}” isn't known here")


def _function(reader: Reader, name: str) -> Node:
    exponent, base = None, None
    while (sign := reader.taken("^", "_")) is not None:
        if sign.text == "^":
            exponent = _exponent(reader)
        else:
            base = reader.bracketed()
    if name == "sqrt" and reader.next.text != "(":
        raise UnreadableError("sqrt wants a bracket")
    arguments = _arguments(reader) if reader.next.text == "(" else [_argument(reader)]
    if exponent == ["negate", number("1")]:
        name, exponent = f"a{name}", None
        if name not in FUNCTIONS.values():
            raise UnreadableError("this inverse isn't known here")
    call: Node = ["call", name, *arguments, *([base] if base is not None else [])]
    return call if exponent is None else ["power", call, exponent]


def _exponent(reader: Reader) -> Node:
    if reader.taken("{"):
        node = reader.sum()
        reader.expect("}")
        return node
    return atom(reader)


def _arguments(reader: Reader) -> list[Node]:
    reader.expect("(")
    node = reader.listed()
    reader.expect(")")
    return node[1:] if node[0] == "list" else [node]


def _argument(reader: Reader) -> Node:
    """Read what a function without brackets is of: sin 2x, sin x cos y; not further than the next function or sign."""
    if reader.next.text == "|":
        return atom(reader)
    node = reader.power()
    while _goes_on(reader):
        node = ["multiply", node, reader.power()]
    return node


def _goes_on(reader: Reader) -> bool:
    token = reader.next
    if token.kind == "command":
        return token.text in _CONSTANTS or token.text in _GREEK
    return token.kind in ("letter", "number") and token.text not in reader.functions


def _fenced(reader: Reader, token: Token) -> Node:
    if token.text == "{":
        node = reader.relation()
        reader.expect("}")
        return node
    if token.text not in _FENCES:
        raise UnreadableError(f"“{token.text}” isn't known here")
    node = reader.relation()
    close = reader.take()
    if close.kind != "close" or (close.text != _FENCES[token.text] and (token.text, close.text) not in _MIXED_FENCES):
        raise UnreadableError(f"“{_FENCES[token.text]}” is missing")
    return _in_fences(token.text, node, close.text)


def _in_fences(opening: str, node: Node, closing: str) -> Node:
    if opening in "⌊⌈":
        return ["call", "floor" if opening == "⌊" else "ceil", node]
    items = node[1:] if node[0] == "list" else [node]
    if opening == "\\{":
        return ["set", *items]
    if opening != "(" or closing != ")":
        if len(items) == 2:
            return ["interval", opening, *items, closing]
        if opening == "[" and closing == "]":
            return node
        raise UnreadableError("the brackets don't match")
    return node if node[0] != "list" else ["tuple", *items]


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
    return ["call", "binomial", reader.bracketed(), reader.bracketed()]


def _overline(reader: Reader) -> Node:
    raise UnreadableError("a line above could mean a repeating decimal, digits or a conjugate" + reader.where())


_COMMANDS: Mapping[str, Callable[[Reader], Node]] = MappingProxyType(
    {
        "\\$": lambda reader: ["unit", atom(reader), "$"],
        **dict.fromkeys(("\\frac", "\\dfrac", "\\tfrac", "\\cfrac"), _fraction),
        **dict.fromkeys(("\\binom", "\\dbinom", "\\tbinom"), _binomial),
        "\\sqrt": _root,
        "\\overline": _overline,
        "\\boxed": Reader.bracketed,
        "\\int": operators.integral,
        "\\sum": lambda reader: operators.running(reader, "sum"),
        "\\prod": lambda reader: operators.running(reader, "product"),
        "\\lim": operators.limit,
        "\\begin": operators.environment,
    }
)

_SIGNS: Mapping[str, Callable[[Reader], Node]] = MappingProxyType(
    {
        "|": Reader.between_bars,
        "√": lambda reader: ["call", "sqrt", reader.bracketed()],
        "∞": lambda _reader: ["constant", "oo"],
    }
)
_KINDS: Mapping[str, Callable[[Reader, Token], Node]] = MappingProxyType(
    {"letter": _letter, "word": _word, "command": _command, "open": _fenced}
)
