"""How well a colour can be read on another, as the accessibility guidelines measure it. Knows no token and no Qt."""

from __future__ import annotations

from collections.abc import Iterable

LEAST = 4.5
"""The least contrast of words and what they are written on."""

_BLACK, _WHITE = "#000000", "#FFFFFF"
_STEPS = 50


def contrast(one: str, other: str) -> float:
    """The contrast of two opaque colours, from 1 to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """So much of one opaque colour, and the rest of another."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(first * share + second * (1 - share)):02X}" for first, second in parts)


def readable(colour: str, grounds: Iterable[str]) -> str:
    """The shade nearest to an opaque colour that can be read on all of these opaque grounds, which are alike."""
    grounds = tuple(grounds)
    end = _BLACK if contrast(_BLACK, grounds[0]) > contrast(_WHITE, grounds[0]) else _WHITE
    shades = (mixed(end, colour, step / _STEPS) for step in range(_STEPS + 1))
    return next((shade for shade in shades if all(contrast(shade, ground) >= LEAST for ground in grounds)), end)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    shares = (part / 255 for part in _parts(colour))
    linear = [share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
