"""Units of measurement behind (or, for money, before) a number: telling them from the value. Pure."""

from __future__ import annotations

import re

_TEX_UNIT = re.compile(
    r"(.*\S)\s*\\(?:text|textrm|mathrm|mbox)\s*\{([^{}]*)\}\s*(?:\^\s*(?:\{\s*(\d)\s*\}|(\d)))?", re.DOTALL
)
_PLAIN_UNIT = re.compile(r"(.*\d)\s*\b([A-Za-z]{2,})(?:\^\s*(?:\{\s*(\d)\s*\}|(\d)))?\.?", re.DOTALL)
_DEGREES = re.compile(r"(.*\S)\s*(?:\^\s*(?:\\circ|\{\s*\\circ\s*\})|°)", re.DOTALL)
_MONEY = re.compile(r"([+-]?)\s*(\\\$|[$£€])\s*(.+)", re.DOTALL)

_UNITS = {
    "mm": ("millimeter", "millimetre"),
    "cm": ("centimeter", "centimetre"),
    "m": ("meter", "metre"),
    "km": ("kilometer", "kilometre"),
    "in": ("inch", "inches"),
    "ft": ("foot", "feet"),
    "mi": ("mile",),
    "mg": ("milligram",),
    "g": ("gram",),
    "kg": ("kilogram", "kilo"),
    "ml": ("milliliter", "millilitre"),
    "l": ("liter", "litre"),
    "s": ("second", "sec"),
    "min": ("minute",),
    "h": ("hour", "hr"),
    "day": (),
    "week": (),
    "year": (),
    "$": ("dollar", "usd"),
    "cent": (),
    "€": ("euro", "eur"),
    "£": ("pound", "gbp"),
    "degree": ("deg",),
}
_UNIT_OF = {name: unit for unit, names in _UNITS.items() for name in (unit, *names)}
_MATHEMATICAL_WORDS = frozenset({"pi", "sin", "cos", "tan", "log", "ln", "exp", "sqrt", "mod", "or", "and"})


def split_unit(text: str) -> tuple[str, str | None]:
    """Return the text without its unit, and the unit under its one name (None where it isn't a known one)."""
    if money := _MONEY.fullmatch(text):
        return money[1] + money[3], money[2].removeprefix("\\")
    if degrees := _DEGREES.fullmatch(text):
        return degrees[1], "degree"
    for pattern in (_TEX_UNIT, _PLAIN_UNIT):
        if (found := pattern.fullmatch(text)) and found[2].lower() not in _MATHEMATICAL_WORDS:
            return found[1].strip(), _known_unit(found[2], found[3] or found[4])
    return text, None


def _known_unit(word: str, power: str | None) -> str | None:
    name = word.strip().strip(".").lower()
    unit = _UNIT_OF.get(name) or _UNIT_OF.get(name.removesuffix("s"))
    return f"{unit}^{power}" if unit and power else unit
