"""Where pages are turned: never behind a heading, seldom behind a paragraph's first line. Pure; measures nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.rendering.printing.frames import Strip

NEVER, SELDOM, RATHER_NOT = 10.0, 1.5, 0.5
"""What it costs to turn a page behind a heading, within a paragraph's first or last two lines, before a formula."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on a page.

    Attributes:
        strip: What stands there.
        y: Its upper edge, from that of the page's text.
        scale: How much smaller it is drawn: a single strip may be taller than a page.
    """

    strip: Strip
    y: float
    scale: float = 1.0

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.strip.height * self.scale


def paged(strips: Sequence[Strip], height: float) -> Iterator[tuple[Placed, ...]]:
    """Put strips on pages.

    Args:
        strips: All of them, in their order.
        height: How much room a page has.
    """
    start = 0
    while start < len(strips):
        heads = _repeated_head(strips[start])
        placed = _filled(strips, start, height, heads)
        end = start + len(placed)
        if end < len(strips):
            end = start + _best_count(placed, height)
        yield (*heads, *placed[: end - start])
        start = end


def _repeated_head(strip: Strip) -> list[Placed]:
    return [] if strip.head is None else [Placed(strip.head, strip.head.pad)]


def _filled(strips: Sequence[Strip], start: int, height: float, heads: list[Placed]) -> list[Placed]:
    """As many strips as there is room for, and at least one."""
    first = strips[start]
    above = heads[-1].bottom if heads else first.pad
    room = max(1.0, height - above - first.pad)
    placed = [Placed(first, above, min(1.0, room / max(1.0, first.height)))]
    for strip in strips[start + 1 :]:
        y = placed[-1].bottom + strip.gap
        if y + strip.height + strip.pad > height:
            break
        placed.append(Placed(strip, y))
    return placed


def _best_count(placed: Sequence[Placed], height: float) -> int:
    """Behind how many strips the page is best turned: where little holds, with little room left."""
    costs = [each.strip.hold + (height - each.bottom) / height for each in placed]
    return 1 + min(range(len(costs)), key=lambda index: (costs[index], -index))
