"""A quantity that was read and computed, and how its parts are written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found

_FEW = 12


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity.

    Attributes:
        value: Its value.
        steps: How it came about, in the order of computing.
    """

    value: Fraction
    steps: tuple[str, ...] = ()


Read: TypeAlias = Callable[[str], Quantity]
"""Reads the words of a smaller quantity."""

Compute: TypeAlias = Callable[[Found, Read], Quantity]
"""Computes a quantity out of its parts."""


_TITLE = re.compile(
    r"\A(?:the )?(?:value of |expression |product |sum |difference |quantity |number |integer )+(?=⟨\d+⟩$|\d+$)"
)


def untitled(words: str) -> str:
    """Return the words of a quantity without what only says that it is one: "the product ⟨0⟩" is ⟨0⟩."""
    return _TITLE.sub("", words.strip(), count=1)


def whole_of(quantity: Quantity) -> int:
    """Return a value that has to be whole."""
    if quantity.value.denominator != 1:
        raise NotUnderstoodError("it isn't whole")
    return int(quantity.value)


def listed(members: list[int]) -> str:
    """Return numbers with commas, those in the middle of many left out."""
    shown = [str(each) for each in members]
    return ", ".join(shown) if len(shown) <= _FEW else f"{', '.join(shown[:4])}, …, {shown[-1]}"


def short(value: int) -> str:
    """Return a number, the digits in the middle of many left out."""
    text = str(value)
    return text if len(text) < 30 else f"{text[:6]}…{text[-6:]}"


def said(value: Fraction) -> str:
    """Return a number as it stands in a computation."""
    text = str(value)
    return f"({text})" if "/" in text or value < 0 else short(int(value))
