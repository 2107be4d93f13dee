"""Sine, cosine and tangent of the angles that have simple exact values, as TeX."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

_SINES: Mapping[int, str] = MappingProxyType(
    {0: "0", 30: r"\frac{1}{2}", 45: r"\frac{\sqrt{2}}{2}", 60: r"\frac{\sqrt{3}}{2}", 90: "1"}
)
_TANGENTS: Mapping[int, str] = MappingProxyType({0: "0", 30: r"\frac{\sqrt{3}}{3}", 45: "1", 60: r"\sqrt{3}"})
ANGLES = tuple(each for each in range(360) if each % 30 == 0 or each % 45 == 0)
"""Those angles, in degrees."""


def _sine(angle: int) -> str:
    angle %= 360
    if angle >= 180:
        return _minus(_sine(angle - 180))
    return _SINES[min(angle, 180 - angle)]


def _cosine(angle: int) -> str:
    return _sine(angle + 90)


def _tangent(angle: int) -> str:
    angle %= 180
    return _TANGENTS[angle] if angle < 90 else _minus(_TANGENTS[180 - angle])


def _minus(written: str) -> str:
    return written if written == "0" else written[1:] if written.startswith("-") else f"-{written}"


FUNCTIONS: Mapping[str, Callable[[int], str]] = MappingProxyType({"sin": _sine, "cos": _cosine, "tan": _tangent})
"""By the name of each: its value at one of the angles."""
