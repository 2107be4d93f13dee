"""The round numbers of an axis, and what they are called: 1, 2 and 5 times a power of ten, or shares of π."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

_PI_STEPS = tuple(
    Fraction(n, d) for n, d in ((1, 12), (1, 6), (1, 4), (1, 2), (1, 1), (2, 1), (5, 1), (10, 1), (20, 1))
)
_MOST = 60
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis.

    Attributes:
        at: Its number.
        text: What it is called.
    """

    at: float
    text: str


def ticks_of(low: float, high: float, most: int, *, in_pi: bool = False) -> tuple[Tick, ...]:
    """Return the ticks of an axis.

    Args:
        low: Its lower end.
        high: Its upper end.
        most: About how many have room.
        in_pi: Whether they are shares of π.
    """
    least = (high - low) / max(1, most)
    if in_pi and (shares := _pi_step(least)) is not None:
        return _pi_ticks(low, high, shares)
    step = round_step(least)
    if not (0 < step < math.inf) or high / step > 1e15:
        return ()
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(
        Tick(place * step, _text(place * step, digits, step)) for place in range(first, min(last, first + _MOST) + 1)
    )


def round_step(least: float) -> float:
    """Return the smallest of 1, 2 and 5 times a power of ten that isn't below this."""
    if not 0 < least < math.inf:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9))


def raised(power: int) -> str:
    """Return a whole number in small digits above the line."""
    return str(power).translate(_RAISED)


def pi_text(share: Fraction) -> str:
    """Return a multiple of π as it is written: −3π/2."""
    if share == 0:
        return "0"
    above = "" if abs(share.numerator) == 1 else str(abs(share.numerator))
    below = "" if share.denominator == 1 else f"/{share.denominator}"
    return f"{'−' if share < 0 else ''}{above}π{below}"


def _pi_step(least: float) -> Fraction | None:
    return next((step for step in _PI_STEPS if float(step) * math.pi >= least), None)


def _pi_ticks(low: float, high: float, step: Fraction) -> tuple[Tick, ...]:
    size = float(step) * math.pi
    first, last = math.ceil(low / size - 1e-9), math.floor(high / size + 1e-9)
    places = range(first, min(last, first + _MOST) + 1)
    return tuple(Tick(place * size, pi_text(place * step)) for place in places)


def _text(value: float, digits: int, step: float) -> str:
    if step >= 1e6 or step < 1e-5:
        mantissa, _, power = f"{value:.6g}".partition("e")
        text = f"{mantissa}·10{raised(int(power))}" if power else mantissa
    else:
        text = f"{value:.{digits}f}"
        text = text.rstrip("0").rstrip(".") if digits else text
    return text.replace("-", "−") if value else "0"
