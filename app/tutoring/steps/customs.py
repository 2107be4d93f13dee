"""What other arithmetic is in the air around a step: remainders, other bases, clocks, operations of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from app.tutoring.algebra.exact import value_of
from app.tutoring.steps.sides import Side
from app.tutoring.steps.words import CONVERTIBLE_UNITS

CONVERSIONS = frozenset(
    Fraction(number)
    for number in (3, 7, 10, 12, 16, 20, 24, 30, 36, 52, 60, 100, 144, 360, 365, 1000, 1760, 3600, 5280, 10_000, 10**6)
)
"""How many of one unit another may be."""

_BEFORE, _BEHIND = 600, 200
_MODULAR = re.compile(
    r"\\[pb]?mod\b|\bmod(?:ul[oi]|ulus|ular)?\b|\bcongruen\w+|≡|\\equiv\b|\bresidues?\b|\bremainders?\b"
    r"|\\mathbb\s*\{?Z\}?_|ℤ_",
    re.IGNORECASE,
)
_MODULUS = re.compile(
    r"(?:mod(?:ulo|ulus)?|(?:divi\w+|remainders?[^.\n]{0,30}) by)(?![A-Za-z])[\s$(){}\\]{0,8}(\d{1,6})", re.IGNORECASE
)
_NAMELESS = re.compile(r"mod(?![a-z])|\bmodul|\bcongruen|≡|\\equiv|mathbb\s*\{?Z|ℤ_", re.IGNORECASE)
_LAST_DIGITS = re.compile(
    r"\b(?:last|units?|ones|final|tens) digits?\b|\bcarry\w*\b|\bo['’]clock\b|\bclocks?\b|\b[ap]\.?m\b", re.IGNORECASE
)
_BASED = re.compile(
    r"\bbas(?:e|es)[\s$\\(-]*(?:\d|b\b|two|eight|nine|seven|five|six|three|four|twelve|sixteen)|\bbinary\b",
    re.IGNORECASE,
)
_BASED_MORE = re.compile(r"\b(?:octal|hexadecimal|ternary)\b|\d_\{?\s*(?:\d{1,2}|\\text)|\d_b\b", re.IGNORECASE)
_OWN_OPERATION = re.compile(
    r"\boperat(?:ion|or)s?\b|\bdefin(?:e|ed|es|ition)\b|\b[a-z]\s*\*\s*[a-z]\s*=", re.IGNORECASE
)
_STAR = re.compile(r"(?<!\*)\*(?!\*)|∗|\\(?:ast|bullet)(?![A-Za-z])")
_BOX = re.compile(r"\\f?box(?:ed)?\s*\{")
_LOGIC = re.compile(
    r"\bboolean\b|\bx?or[- ]gates?\b|\blogic gates?\b|\bXOR\b|\bGF\s*\(|\\mathbb\s*\{?F\}?_"
    r"|\btropical\b|\bpropositional\b",
    re.IGNORECASE,
)
_REMAINDER = re.compile(r"\bremainders?\b", re.IGNORECASE)
_UNITS = re.compile(
    r"[\s\ufffc$\\{]*(?:text\{\s*)?(?:more |whole |full |square |cubic |sq\.? )?"
    rf"(?:(?:{CONVERTIBLE_UNITS})(?![A-Za-z])|%)",
    re.IGNORECASE,
)
_SEVERAL_UNITS = re.compile(
    r"\d[\s\ufffc$\\{]*(?:text\{\s*)?[A-Za-z]+\}?\$?(?:,| and)? \$?\d+\$? ?"
    r"(?:minutes?|mins?|seconds?|inches|oz|ounces|cents|days|hours)",
    re.IGNORECASE,
)


def explain(text: str, start: int, end: int, left: Side, right: Side) -> bool:
    """Whether other rules than those of plain numbers, named nearby, make a step right or can't be excluded.

    Args:
        text: The whole text.
        start: Where the step begins.
        end: Behind it.
        left: What stands on the left of its sign.
        right: On the right.
    """
    around = text[max(0, start - _BEFORE) : end + _BEHIND]
    if has_star(text[start:end]) and (_OWN_OPERATION.search(around) or _is_rule(right)):
        return True
    if _BOX.search(text, start, end) and _is_given_otherwise(left, right):
        return True
    if "divide" in left.operations and _REMAINDER.search(text, max(0, start - 60), start):
        return True
    return _LOGIC.search(text) is not None or _is_congruent(around, left, right) or _is_based(around, left, right)


def has_star(said: str) -> bool:
    """Whether a step uses a sign that people give meanings of their own."""
    return _STAR.search(said) is not None


def conversions(text: str, start: int, end: int) -> frozenset[Fraction]:
    """Return by which factors the sides of a step may differ, for the unit in it or behind it."""
    if _UNITS.match(text, end):
        return CONVERSIONS
    return frozenset({Fraction(100)} if any(sign in text[start:end] for sign in "$€£¢") else ())


def has_several_units(text: str, start: int, end: int) -> bool:
    """Whether what stands behind is counted in two units: 1 hour 15 minutes."""
    return bool(_SEVERAL_UNITS.match(text, max(start, end - 1)))


def _is_congruent(around: str, left: Side, right: Side) -> bool:
    moduli = [10, 100] if _LAST_DIGITS.search(around) else []
    if moduli and re.search(r"clock|\b[ap]\.?m\b", around):
        moduli += [12, 24]
    if _MODULAR.search(around):
        named = {int(match[1]) for match in _MODULUS.finditer(around)} - {0, 1}
        if not named and _NAMELESS.search(around):
            return True
        moduli += sorted(named)
    return any(_divides(modulus, left, right) for modulus in moduli)


def _is_rule(right: Side) -> bool:
    """Whether a step may say what a star of its own means: 5 * 3 = 2(5) - 3."""
    return right.place is None and "multiply" in right.operations


def _is_given_otherwise(left: Side, right: Side) -> bool:
    """Whether a box has a value in another unit, or one that was rounded to a whole: 130/40 = 4 buses."""
    pairs = [(one, other) for one in _exact(left) for other in _exact(right) if one and other]
    return any(
        (other.denominator == 1 != one.denominator and abs(one - other) < 1)
        or not CONVERSIONS.isdisjoint((one / other, other / one))
        for one, other in pairs
    )


def _divides(modulus: int, left: Side, right: Side) -> bool:
    for one in left.values:
        for other in right.values:
            if not isinstance(one, Fraction) or not isinstance(other, Fraction):
                continue
            if (one - other).denominator != 1 or (one - other) % modulus == 0:
                return True
    return False


def _is_based(around: str, left: Side, right: Side) -> bool:
    if not (_BASED.search(around) or _BASED_MORE.search(around)):
        return False
    for base in range(2, 17):
        lefts, rights = _in_base(left, base), _in_base(right, base)
        if not {*lefts, *_exact(left)}.isdisjoint({*rights, *_exact(right)}):
            return True
    return False


def _exact(side: Side) -> Iterator[Fraction]:
    return (value for value in side.values if isinstance(value, Fraction))


def _in_base(side: Side, base: int) -> list[Fraction]:
    value = value_of(_based(side.tree, base))
    return [] if value is None else [value]


def _based(node: Any, base: int) -> Any:
    if not isinstance(node, list):
        return node
    if len(node) == 2 and node[0] == "number" and node[1].isdigit():
        return ["based", node[1], ["number", str(base)]]
    return [_based(each, base) for each in node]
