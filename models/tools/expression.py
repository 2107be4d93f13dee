"""A calculation as a model writes it, read into a tree of known operations. Evaluates nothing.

Numbers, + - * / % ^ ** ! ( ), known functions and constants; variables only inside the commands of algebra.
What could be read in two ways is refused with a sentence that says how to write it. The tree is a list
`[operation, *operands]` that survives JSON; its leaves are `["number", text]`, `["constant", name]` and
`["variable", name]`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal, NoReturn

from models.errors import shown

MAX_CHARACTERS = 2_000
MAX_TOKENS = 500
MAX_DEPTH = 50
MAX_DIGITS = 1_000
_MAX_POWER_OF_TEN = 1_000

FUNCTIONS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("sqrt", "cbrt", "exp", "ln", "log2", "log10", "abs", "factorial", "floor", "ceil"), (1, 1)),
    **dict.fromkeys(("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh"), (1, 1)),
    **dict.fromkeys(("binomial", "mod"), (2, 2)),
    **dict.fromkeys(("log", "round"), (1, 2)),
    **dict.fromkeys(("gcd", "lcm", "min", "max"), (2, 20)),
}
"""Fewest and most arguments of the functions of numbers."""

COMMANDS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("simplify", "expand", "factor"), (1, 1)),
    "solve": (1, 2),
    "diff": (1, 3),
    "integrate": (1, 4),
}
"""Fewest and most arguments of the commands of algebra."""

CONSTANTS = ("pi", "e", "I", "oo")

_OTHER_NAMES = {
    "E": "e",
    "Abs": "abs",
    "arccos": "acos",
    "arcsin": "asin",
    "arctan": "atan",
    "ceiling": "ceil",
    "choose": "binomial",
    "comb": "binomial",
    "derivative": "diff",
    "differentiate": "diff",
    "inf": "oo",
    "infinity": "oo",
    "integral": "integrate",
    "π": "pi",
}
_KNOWN = frozenset({*FUNCTIONS, *COMMANDS, *CONSTANTS})
_VARIABLE = re.compile(r"[A-Za-z](?:_?\d{1,3})?|alpha|beta|gamma|delta|theta|lambda|mu|sigma|tau|phi|omega")
_TOKEN = re.compile(
    r"(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>π|[A-Za-z]+(?:_?\d+)?)|(?P<sign>\*\*|==|[-+*/%^!(),=\[\]°√²³])",
    re.ASCII,
)
_SPELLINGS = str.maketrans({"−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "∗": "*", "÷": "/", "∞": " oo "})
_EQUAL, _SUM, _PRODUCT, _NEGATION, _POWER = 1, 2, 3, 4, 5
_BINARY = {
    "=": (_EQUAL, "equation"),
    "+": (_SUM, "add"),
    "-": (_SUM, "subtract"),
    "*": (_PRODUCT, "multiply"),
    "/": (_PRODUCT, "divide"),
    "%": (_PRODUCT, "remainder"),
    "^": (_POWER, "power"),
}
_SAME_SIGN = {"**": "^", "==": "="}
_BEGIN_OPERAND = frozenset({"(", "√"})

Tree = list[Any]


class Unreadable(ValueError):  # noqa: N818 - named as those of `models.errors`
    """It can't be read. The text is a sentence for whoever wrote it."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: Literal["number", "name", "sign", "end"]
    text: str


def read_expression(text: str) -> Tree:
    """Read a calculation.

    Raises:
        Unreadable: It is none, is ambiguous, or is too long.
    """
    if len(text) > MAX_CHARACTERS:
        _refuse(f"The expression is too long: {MAX_CHARACTERS:,} characters at most.")
    tokens = _cut(text.translate(_SPELLINGS))
    if not tokens:
        _refuse("There is nothing to calculate.")
    if len(tokens) > MAX_TOKENS:
        _refuse(f"The expression is too long: {MAX_TOKENS} numbers, names and signs at most.")
    return _Parser(tokens).read()


def _cut(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        found = _TOKEN.match(text, position)
        if found is None:
            _refuse(f"“{shown(text[position])}” can't be read. {_form()}")
        tokens.append(_token(found))
        position = found.end()
    return tokens


def _token(found: re.Match[str]) -> _Token:
    text = found.group()
    if found.lastgroup == "number":
        _check_number(text)
        return _Token("number", text)
    if found.lastgroup == "name":
        known = _OTHER_NAMES.get(text, text)
        lower = text.lower()
        return _Token("name", lower if len(text) > 1 and lower in _KNOWN else known)
    return _Token("sign", _SAME_SIGN.get(text, text))


def _check_number(text: str) -> None:
    digits, _, power = text.lower().partition("e")
    if len(digits) > MAX_DIGITS or len(power) > 6 or abs(int(power or 0)) > _MAX_POWER_OF_TEN:
        _refuse(f"A number is too long: {MAX_DIGITS:,} digits at most.")
    if re.match(r"0\d", digits):
        _refuse("A number can't begin with 0. Write 12000, not 12,000.")


def _form() -> str:
    names = ", ".join((*FUNCTIONS, *CONSTANTS, *COMMANDS))
    return f"Write numbers, + - * / % ^ ! ( ) and: {names}."


def _refuse(sentence: str) -> NoReturn:
    raise Unreadable(sentence)


class _Parser:
    """Reads tokens by the strength with which signs bind."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = [*tokens, _Token("end", "")]
        self._position = 0
        self._depth = 0
        self._commands: list[str] = []
        self._solves = False

    def read(self) -> Tree:
        tree = self._expression(_SUM)
        if self._next.kind != "end":
            self._refuse_next()
        if self._solves and tree[0] != "solve":
            _refuse("solve must stand alone.")
        return tree

    @property
    def _next(self) -> _Token:
        return self._tokens[self._position]

    def _advance(self) -> _Token:
        token = self._next
        self._position += 1
        return token

    def _is_next(self, *signs: str) -> bool:
        return self._next.kind == "sign" and self._next.text in signs

    def _refuse_next(self) -> NoReturn:
        token = self._next
        if token.text == ",":
            _refuse("A comma can't stand here. Write 12000, not 12,000.")
        if token.text == "=":
            _refuse("An equation can only be solved: write solve(2*x + 1 = 7, x).")
        where = f"“{token.text[:50]}”" if token.text else "The end"
        _refuse(f"{where} isn't expected there; a sign or a bracket may be missing.")

    def _expression(self, weakest: int) -> Tree:
        """Read operands joined by signs that bind at least so strongly."""
        self._enter()
        tree = self._operand()
        divided = False
        while True:
            strength, operation = self._joint()
            if strength < weakest:
                break
            if operation == "juxtaposed":
                if divided:
                    _refuse("It isn't clear what is divided: write a/(b*c), or (a/b)*c.")
                operation = "multiply"
            else:
                self._advance()
                self._check(operation, tree)
            # Powers are read from the right: 2^3^2 is 2^(3^2).
            right = self._expression(_POWER if strength == _POWER else strength + 1)
            tree = [operation, tree, right]
            divided = operation in ("divide", "remainder")
        self._depth -= 1
        return tree

    def _enter(self) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            _refuse(f"The expression is nested too deeply: {MAX_DEPTH} levels at most.")

    def _joint(self) -> tuple[int, str]:
        """Return how what comes next is joined to what was read, and how strongly; strength 0 if it isn't."""
        token = self._next
        if token == _Token("name", "mod"):
            return _PRODUCT, "remainder"
        if token.kind == "name" or (token.kind == "sign" and token.text in _BEGIN_OPERAND):
            return _PRODUCT, "juxtaposed"
        return _BINARY.get(token.text, (0, "")) if token.kind == "sign" else (0, "")

    def _check(self, operation: str, left: Tree) -> None:
        if operation == left[0] == "equation":
            _refuse("An equation has one =.")
        if operation == "remainder" and (self._next.kind == "end" or self._is_next("+", "-", "*", "/", ")", ",", "^")):
            _refuse("% is the remainder of a division. For 20 per cent write 20/100; for a negative divisor a % (-3).")

    def _operand(self) -> Tree:
        if self._is_next("-", "+"):
            sign = self._advance().text
            tree = self._expression(_NEGATION)
            return ["negate", tree] if sign == "-" else tree
        tree = self._primary()
        while self._is_next("!", "°", "²", "³"):
            tree = _after(tree, self._advance().text)
        return tree

    def _primary(self) -> Tree:
        token = self._advance()
        if token.kind == "number":
            return ["number", token.text]
        if token.kind == "name":
            return self._name(token.text)
        if token.text == "√":
            self._enter()
            tree = ["sqrt", self._primary()]
            self._depth -= 1
            return tree
        if token.text != "(":
            self._position -= 1
            self._refuse_next()
        tree = self._expression(_SUM)
        self._close(")")
        return tree

    def _name(self, name: str) -> Tree:
        if name in FUNCTIONS or name in COMMANDS:
            if not self._is_next("("):
                _refuse(f"{name} needs brackets: {name}(…).")
            return self._call(name)
        if self._is_next("("):
            _refuse(f"“{shown(name)[:50]}” is no function. For a product write a*(b + c). {_form()}")
        if name in CONSTANTS:
            return ["constant", name]
        if not _VARIABLE.fullmatch(name):
            _refuse(f"“{shown(name)[:50]}” isn't known; for a product write a*b. {_form()}")
        if not self._commands:
            _refuse(f"“{name}” has no value. Variables are for {', '.join(COMMANDS)}.")
        return ["variable", name]

    def _call(self, name: str) -> Tree:
        self._advance()
        if name in COMMANDS:
            if name == "solve" and self._commands:
                _refuse("solve must stand alone.")
            self._solves = self._solves or name == "solve"
            self._commands.append(name)
        arguments = [] if self._is_next(")") else [self._argument(name)]
        while self._is_next(","):
            self._advance()
            arguments.append(self._argument(name))
        self._close(")")
        if name in COMMANDS:
            self._commands.pop()
        fewest, most = (FUNCTIONS | COMMANDS)[name]
        if not fewest <= len(arguments) <= most:
            wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
            _refuse(f"{name} takes {wanted} values between its brackets, not {len(arguments)}.")
        return [name, *arguments]

    def _argument(self, name: str) -> Tree:
        if name != "solve":
            return self._expression(_SUM)
        if not self._is_next("["):
            return self._expression(_EQUAL)
        self._advance()
        members = [self._expression(_EQUAL)]
        while self._is_next(","):
            self._advance()
            members.append(self._expression(_EQUAL))
        self._close("]")
        return ["list", *members]

    def _close(self, bracket: str) -> None:
        if not self._is_next(bracket):
            self._refuse_next()
        self._advance()


def _after(tree: Tree, sign: str) -> Tree:
    if sign == "!":
        return ["factorial", tree]
    if sign == "°":
        return ["multiply", tree, ["divide", ["constant", "pi"], ["number", "180"]]]
    return ["power", tree, ["number", "2" if sign == "²" else "3"]]
