"""Units of measurement and their sizes: how many inches a foot has."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from app.tutoring.checking.understanding import NotUnderstoodError

_SIZES: Mapping[str, tuple[str, int | Fraction]] = {
    "inch": ("length", 1),
    "foot": ("length", 12),
    "yard": ("length", 36),
    "mile": ("length", 63360),
    "second": ("time", 1),
    "minute": ("time", 60),
    "hour": ("time", 3600),
    "day": ("time", 86400),
    "week": ("time", 604800),
    "millimeter": ("metric", 1),
    "centimeter": ("metric", 10),
    "meter": ("metric", 1000),
    "kilometer": ("metric", 1000000),
    "gram": ("mass", 1),
    "kilogram": ("mass", 1000),
    "milligram": ("mass", Fraction(1, 1000)),
    "ounce": ("weight", 1),
    "pound": ("weight", 16),
    "ton": ("weight", 32000),
    "cup": ("volume", 2),
    "pint": ("volume", 4),
    "quart": ("volume", 8),
    "gallon": ("volume", 32),
    "penny": ("money", 1),
    "cent": ("money", 1),
    "nickel": ("money", 5),
    "dime": ("money", 10),
    "quarter": ("money", 25),
    "dollar": ("money", 100),
}
_PLURALS = {"inches": "inch", "feet": "foot", "pennies": "penny"}


def ratio_of(one: str, other: str, power: int = 1) -> Fraction:
    """Return how many of another unit one is; of squares and cubes of them with a power.

    Raises:
        NotUnderstoodError: They don't measure the same, or one isn't known.
    """
    (kind, size), (other_kind, other_size) = _size(one), _size(other)
    if kind != other_kind or (power > 1 and kind not in ("length", "metric")):
        raise NotUnderstoodError("other units")
    return (Fraction(size) / Fraction(other_size)) ** power


def _size(word: str) -> tuple[str, int | Fraction]:
    try:
        return _SIZES[_PLURALS.get(word, word.removesuffix("s"))]
    except KeyError:
        raise NotUnderstoodError(word) from None
