r"""What somebody typed, taken apart before it is read: wrappings, `or` and commas, names before an equals sign, units.

Works on text only, and knows no exercises. What is mathematics is for `reading`.
"""

from __future__ import annotations

import re

from app.tutoring.reading.atoms import read
from app.tutoring.reading.tokens import TYPED_WIDE
from app.tutoring.reading.tree import Node, UnreadableError
from models.wording import translate

MAX_CHARS = 600

_WRAPPINGS = (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]"), (r"\boxed{", "}"))
_WORDS = re.compile(r"\\(?:text|mathrm|textrm|mbox)\s*\{\s*(or|and|または|かつ|degrees?|radians?|rad|cm)\s*\}")
_OR = re.compile(r"\s+or\s+|\s*(?:または|∪|\\cup\b|∨|\\lor\b|\\vee\b)\s*|(?<=[)\]])\s*[Uu]\s*(?=[(\[])")
_AND = re.compile(r"\s+and\s+|\s*(?:かつ|∧|\\land\b|\\wedge\b|&)\s*")
_SPACES = re.compile(r"(?<!\\)\\(?:[,;:!> ]|q?quad\b)")
_PLUS_MINUS = re.compile(r"\+/?-")
_GROUPED = re.compile(r"\s*-?\d{1,3}(?: \d{3})+\s*")
_PLAIN_SIGNS = {**TYPED_WIDE, **str.maketrans("₀₁₂₃₄₅₆₇₈₉−", "0123456789-"), ord("、"): ", "}
_JAPANESE = (
    (re.compile("または|あるいは|もしくは"), " or "),
    (re.compile("かつ|と"), " and "),
    (re.compile("度"), "°"),
    (re.compile("ラジアン"), " radians"),
)
_INFINITY = re.compile(r"(?<![A-Za-z\\])oo(?![A-Za-z])")
_NAME = re.compile(r"\s*\\?([A-Za-z]+)(?:_?\{?\d\}?)?\s*[=:]\s*(?=\S)")
_BARE_ROOT = re.compile(r"(?<![A-Za-z\\])sqrt\s*(\d+|[A-Za-z])(?![\w.])")
_DEGREES = re.compile(r"\s*(?:degrees?|deg)\b")
_RADIANS = re.compile(r"\s*(?:radians?|rad)\b")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def cleaned(typed: str) -> str:
    """Return what was typed without dollars, boxes and a full stop.

    Raises:
        UnreadableError: It is nothing, or too long.
    """
    if len(typed) > MAX_CHARS:
        raise UnreadableError(translate("Practice", "it is too long"))
    text, before = typed.strip(), None
    while text != before:
        before = text
        text = text.strip().removesuffix(".").strip()
        for opening, closing in _WRAPPINGS:
            if text.startswith(opening) and text.endswith(closing) and len(text) > len(opening) + len(closing):
                text = _unwrapped(text, opening, closing)
    if not text:
        raise UnreadableError(translate("Practice", "there is nothing"))
    text = text.translate(_PLAIN_SIGNS)
    for words, meant in _JAPANESE:
        text = words.sub(meant, text)
    text = _SPACES.sub(" ", _WORDS.sub(r" \1 ", _BARE_ROOT.sub(r"sqrt(\1)", text)))
    return _INFINITY.sub("∞", text)


def _unwrapped(text: str, opening: str, closing: str) -> str:
    inner = text[len(opening) : len(text) - len(closing)]
    # $2$ or $3$ are two formulas, and so are two boxes.
    if opening == r"\[" or opening not in inner:
        return inner
    return inner.replace("$", "") if "$" in opening else text


def split(text: str, separators: re.Pattern[str]) -> list[str]:
    """Split a text where a separator stands outside of brackets."""
    parts, start = [], 0
    for match in separators.finditer(text):
        if match.start() >= start and _is_outside(text[: match.start()]):
            parts.append(text[start : match.start()])
            start = match.end()
    return [part.strip() for part in [*parts, text[start:]] if part.strip()]


def _is_outside(before: str) -> bool:
    depth = sum(before.count(opening) for opening in "([{") - sum(before.count(closing) for closing in ")]}")
    return depth <= 0 or depth == before.count("[") - before.count("]") == 0


_COMMA = re.compile(r"\s*[,;、]\s*(?:and\s+|or\s+)?")
_ANY = re.compile(f"{_COMMA.pattern}|{_OR.pattern}|{_AND.pattern}")


def items(text: str) -> list[str]:
    """Return the items of a list, whatever stands between them; braces around it go."""
    return split(without_braces(text), _ANY)


def alternatives(text: str) -> list[str]:
    """Return what `or` and `∪` join."""
    return split(text, _OR)


def conjuncts(text: str) -> list[str]:
    """Return what `and` joins."""
    return split(text, _AND)


def between_commas(text: str) -> list[str]:
    """Return what commas join."""
    return split(text, _COMMA)


def without_braces(text: str) -> str:
    r"""Return what stands in `{…}` or `\{…\}` if all of it does; `x ∈` or `L =` before it goes too."""
    text = re.sub(r"^\s*[A-Za-z]\s*(?:∈|\\in\b|\bin\b|=(?=\s*(?:\\left)?\s*\\?\{))\s*", "", text)
    match = re.fullmatch(r"\s*\\?\{(.*?)\\?\}\s*", text, re.DOTALL)
    return match[1] if match and "{" not in match[1].replace(r"\{", "") else _deep(text)


def _deep(text: str) -> str:
    found = re.fullmatch(r"\s*\\(?:left)?\s*\\?\{(.*)\\(?:right)?\s*\\?\}\s*", text, re.DOTALL)
    return found[1] if found else text


def named(text: str) -> tuple[str, str]:
    """Return the name before an equals sign and what stands behind it; no name where there is none."""
    match = _NAME.match(text)
    if match and "=" not in text[match.end() :]:
        return match[1], text[match.end() :]
    behind = re.fullmatch(r"([^=<>]+)=\s*([A-Za-z])\s*", text)
    return (behind[2], behind[1].strip()) if behind else ("", text)


def after_equals(text: str) -> str:
    """Return what stands behind the last equals sign, or the last one that says about."""
    return re.split(r"(?<![<>!])=|≈|\\approx\b", text)[-1].strip() or text


def without_brackets(text: str) -> str:
    """Return what stands in one pair of brackets, if all of it does."""
    match = re.fullmatch(r"\s*(?:\\left)?[(\[]([^()\[\]]*?)(?:\\right)?[)\]]\s*", text)
    return match[1] if match else text


def with_commas(text: str) -> str:
    """Return a text in which `x = 2 y = 3` has a comma."""
    return re.sub(r"(?<!\bor)(?<!\band)(?<=[\w)}°])\s+(?=[A-Za-z]\s*[=:])", ", ", text)


def as_interval(text: str) -> str:
    """Return an interval with the brackets that are read here: `]3, 4[` is `(3, 4)`; `{x | x > 3}` is its condition."""
    builder = re.fullmatch(r"\s*\\?\{\s*[A-Za-z]\s*(?:\||:|\\mid)(.*?)\\?\}\s*", text)
    text = (builder[1] if builder else text).strip()
    text = "(" + text[1:] if text.startswith("]") else text
    return text[:-1] + ")" if text.endswith("[") else text


def with_degree_signs(text: str, unit: str) -> str:
    """Return a text in which `degrees` is a sign, and `radians` nothing.

    Raises:
        UnreadableError: It says a number of radians where degrees are asked for.
    """
    if unit == "degrees" and _RADIANS.search(text) and not re.search("pi|π", text):
        raise UnreadableError(translate("Practice", "the angle is asked for in degrees"))
    return _RADIANS.sub("", _DEGREES.sub("°", text))


def rows_of(text: str) -> list[list[str]] | None:
    """Return the entries of a matrix or vector typed plainly: `(1, 2)`, `<1, 2>`, `[1; 2]`, `[[1, 2], [3, 4]]`."""
    text = re.sub(r"\\left|\\right", "", text).replace(r"\langle", "<").replace(r"\rangle", ">")
    text = re.sub(r"\^\s*\{?\s*(?:T|\\top)\s*\}?\s*$", "", text).strip().replace("⟨", "<").replace("⟩", ">")
    if len(text) < 3 or (text[0], text[-1]) not in {*_BRACKETS.items(), ("<", ">")} or not _is_one_pair(text):
        return None
    inner = text[1:-1].strip()
    if re.search(r"[,;)\]}]\s*[(\[{]", inner) and inner[0] in _BRACKETS:
        found = [rows_of(part) for part in split(inner, re.compile(r"\s*[,;]\s*|(?<=[)\]}])\s*(?=[(\[{])"))]
        return None if None in found else [row[0] for row in found if row]
    inner = re.sub(r"\s*\n\s*", ";", inner)
    if ";" in inner:
        return [_entries(line) for line in inner.split(";")]
    return [_entries(inner)]


def _is_one_pair(text: str) -> bool:
    """Whether the bracket that opens a text is closed by its end only."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign in "([{") - (sign in ")]}")
        if depth == 0 and text[0] != "<" and at < len(text) - 1:
            return False
    return True


def _entries(line: str) -> list[str]:
    parts = split(line, re.compile(r"\s*,\s*"))
    return parts if len(parts) > 1 else re.split(r"\s+", line.strip())


def read_typed(text: str) -> Node:
    """Read an expression; a comma between digits is pointed out.

    Raises:
        UnreadableError: It isn't one.
    """
    if re.fullmatch(r"\s*-?\d+,\d+\s*", text) and not re.fullmatch(r"\s*-?\d{1,3}(,\d{3})+\s*", text):
        raise UnreadableError(translate("Practice", "a decimal is written with a point here"))
    return read(text.replace(" ", "") if _GROUPED.fullmatch(text) else text)


def with_plus_minus(text: str) -> str:
    """Return a text in which `+-` and `+/-` are ±."""
    return _PLUS_MINUS.sub("±", text)
