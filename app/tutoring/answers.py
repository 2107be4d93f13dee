r"""Reading a final answer: what is form, and what is value.

`read_answer` takes the form away (`$`, `\boxed`, `x =`, units, `%`, thousands commas, `R` for a
remainder) and reads plain numbers exactly, as fractions. `compare` decides what can be decided
without algebra. Pure; knows no computer algebra system.

Tolerant in form:
    - `933`, `933.0`, `$933$` and `\boxed{933}` are equal; so are `\frac{1}{2}`, `1/2` and `0.5`.
    - `x = 6` equals `6`; but `x = 6` is not `y = 6`.
    - `22 R 3`, `22 remainder 3` and `22 \text{ R } 3` are equal, and nothing else equals them
      (`22 R 0` equals `22`).
    - A unit may be missing on either side; two different units of measurement are a difference.

Strict in value:
    - Numbers are compared exactly: `0.333` is not `1/3`.
    - Where a percentage is expected (`15%`), `15%`, the bare `15` (the question said "what per
      cent") and its value `0.15` are right. Where none is expected, `15%` means `0.15`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from app.tutoring.units import split_unit

MAX_CHARS = 2_000

_INTEGER = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_DECIMAL = rf"(?:{_INTEGER}(?:\.\d*)?|\.\d+)"
_TEX_FRACTION = r"\\frac\s*(?:\{\s*(-?\d+)\s*\}|(\d))\s*(?:\{\s*(-?\d+)\s*\}|(\d))"
_NUMBER = re.compile(rf"([+-]?)\s*({_DECIMAL})")
_SLASH = re.compile(rf"([+-]?)\s*({_DECIMAL})\s*/\s*([+-]?)({_DECIMAL})")
_FRACTION = re.compile(rf"([+-]?)\s*(\d*)\s*{_TEX_FRACTION}")
_MIXED = re.compile(r"([+-]?)\s*(\d+)\s+(\d+)\s*/\s*(\d+)")
_REMAINDER = re.compile(
    rf"(?:quotient\s*:?\s*)?(-?{_INTEGER})\s*,?\s*(?:(?:with|and)\s+)?(?:an?\s+)?"
    rf"(?:r|rem|remainder)\.?\s*[:=]?\s*(?:of\s+)?({_INTEGER})",
    re.IGNORECASE,
)
_NAMED = re.compile(r"([A-Za-z])\s*=\s*([^=]+)")
_WORDED = re.compile(r"\\(?:text|textbf|textrm|mathrm|mbox|operatorname)\s*\{([^{}]*)\}")
_PERCENT = re.compile(r"(.*[^\s\\])\s*(?:\\?%|\\text\s*\{\s*\\?%\s*\}|\s(?:percent|per cent))", re.DOTALL)

_PLAIN_NAME = re.compile(r"(?<![\\A-Za-z])(sin|cos|tan|ln|log|pi)(?![A-Za-z])")
_SPACING = re.compile(r"\\[,;:!> ]|\\q?quad\b|~|\{,\}\s*(?=\d{3})")
_SPELLINGS = {
    "−": "-",
    "–": "-",
    "×": r"\times ",
    "·": r"\cdot ",
    "÷": r"\div ",
    "π": r"\pi ",
    "½": r"\frac{1}{2}",
    "¼": r"\frac{1}{4}",
    "¾": r"\frac{3}{4}",
    "²": "^{2}",
    "³": "^{3}",
    "**": "^",
    r"\dfrac": r"\frac",
    r"\tfrac": r"\frac",
    r"\cfrac": r"\frac",
    r"\left": "",
    r"\right": "",
    r"\displaystyle": "",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A final answer, form and value apart.

    Attributes:
        text: The answer without its wrappings, in LaTeX.
        number: Its exact value, if it is a plain number; a percentage's is the number before the sign.
        percent: Whether a percent sign followed.
        remainder: What a division left over, where the answer says so; `number` is the quotient then.
        variable: The letter in front of an equals sign.
        unit: The unit of measurement, if it is one that is known; other words after a number are dropped.
    """

    text: str
    number: Fraction | None = None
    percent: bool = False
    remainder: int | None = None
    variable: str | None = None
    unit: str | None = None


def read_answer(raw: str) -> Answer:
    """Take the form of a final answer away and read its value. Never raises."""
    if len(raw) > MAX_CHARS:
        return Answer(raw)
    text = _unwrap(raw)
    if division := _REMAINDER.fullmatch(_collapse(_WORDED.sub(r" \1 ", text))):
        quotient, left = (int(part.replace(",", "")) for part in division.groups())
        return Answer(text, number=Fraction(quotient), remainder=left)
    variable = None
    if named := _NAMED.fullmatch(text):
        variable, text = named[1], named[2].strip()
    text, percent = _without_percent(text)
    text, unit = split_unit(text)
    if words := _WORDED.fullmatch(text):
        text = words[1].strip()
    return Answer(text, _exact_number(text), percent, None, variable, unit)


def compare(expected: Answer, got: Answer) -> bool | None:
    """Say whether two answers are the same; None where only algebra can tell."""
    if not got.text or not expected.text:
        return False
    if max(len(expected.text), len(got.text)) > MAX_CHARS:
        return expected.text == got.text
    if expected.remainder is not None or got.remainder is not None:
        return expected.number == got.number and (expected.remainder or 0) == (got.remainder or 0)
    if _differ(expected.variable, got.variable) or _differ(expected.unit, got.unit):
        return False
    if expected.number is not None and got.number is not None:
        return _same_number(expected, got)
    same_form = expected.percent == got.percent and _bare(expected.text) == _bare(got.text)
    return True if same_form else None


def algebraic_form(answer: Answer) -> str:
    """Return the LaTeX whose value the algebra has to compare."""
    latex = _PLAIN_NAME.sub(r"\\\1 ", answer.text)
    return rf"\frac{{{latex}}}{{100}}" if answer.percent else latex


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


def _same_number(expected: Answer, got: Answer) -> bool:
    assert expected.number is not None  # noqa: S101 - the caller looked
    assert got.number is not None  # noqa: S101
    if expected.percent and not got.percent:
        return got.number in (expected.number, expected.number / 100)
    if got.percent and not expected.percent:
        return got.number / 100 == expected.number
    return got.number == expected.number


def _unwrap(raw: str) -> str:
    text = raw
    for spelling, tex in _SPELLINGS.items():
        text = text.replace(spelling, tex)
    text = _SPACING.sub(lambda found: "" if found[0] in (r"\,", r"\!") or "," in found[0] else " ", text)
    previous = None
    while previous != text:
        previous = text
        text = text.strip().removesuffix(".").removesuffix(r"\\")
        for opening, closing in (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]"), (r"\boxed{", "}")):
            if text.startswith(opening) and text.endswith(closing) and len(text) > len(opening):
                text = text[len(opening) : len(text) - len(closing)]
    return text.strip()


def _collapse(text: str) -> str:
    return " ".join(text.split())


def _without_percent(text: str) -> tuple[str, bool]:
    found = _PERCENT.fullmatch(text)
    return (found[1], True) if found else (text, False)


def _exact_number(text: str) -> Fraction | None:
    try:
        return _read_number(_unbraced(text.strip()))
    except ZeroDivisionError:
        return None


def _unbraced(text: str) -> str:
    whole = text.startswith("{") and text.endswith("}") and text.count("{") == 1
    return text[1:-1].strip() if whole else text


def _read_number(text: str) -> Fraction | None:
    if found := _NUMBER.fullmatch(text):
        return _signed(found[1], _decimal(found[2]))
    if found := _SLASH.fullmatch(text):
        return _signed(found[1], _decimal(found[2])) / _signed(found[3], _decimal(found[4]))
    if found := _FRACTION.fullmatch(text):
        top, bottom = int(found[3] or found[4]), int(found[5] or found[6])
        return _signed(found[1], int(found[2] or 0) + Fraction(top, bottom))
    if found := _MIXED.fullmatch(text):
        return _signed(found[1], int(found[2]) + Fraction(int(found[3]), int(found[4])))
    return None


def _decimal(digits: str) -> Fraction:
    return Fraction(digits.replace(",", "").removesuffix("."))


def _signed(sign: str, value: Fraction) -> Fraction:
    return -value if sign == "-" else value
