"""What was found of lines that have been edited since: it stays with its line until something else is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.tutoring.verdicts import LineVerdict


def carried(verdicts: Mapping[int, LineVerdict], before: Sequence[str], now: Sequence[str]) -> dict[int, LineVerdict]:
    """Return what is still said, by the places of the lines now.

    Args:
        verdicts: What was found, by the places of the lines before.
        before: The lines before.
        now: The lines now.
    """
    first = _alike(before, now)
    last = min(_alike(before[::-1], now[::-1]), len(before) - first, len(now) - first)
    shift = len(now) - len(before)
    kept = {at: each for at, each in verdicts.items() if at < first or (shift == 0 and at < len(before) - last)}
    kept |= {at + shift: each for at, each in verdicts.items() if at >= len(before) - last}
    return {at: each for at, each in kept.items() if now[at].strip()}


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))
