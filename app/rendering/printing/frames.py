"""What runs along lines on paper, and lines as pieces that no page cuts. Values only; knows no document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from PySide6.QtGui import QPainter

FrameKind: TypeAlias = Literal["panel", "outline", "rule"]
Role: TypeAlias = Literal["text", "heading", "formula", "row", "code"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands behind or beside neighbouring strips, as long as they have it in common.

    Attributes:
        key: Tells two of a kind apart.
        kind: A tinted panel, an outlined one, or a rule at the left.
        x: Its left edge, from that of the page's text.
        width: How wide it is.
        pad: How far it reaches above and below the words.
        colour: Of the tint, the outline or the rule.
    """

    key: str
    kind: FrameKind
    x: float
    width: float
    pad: float
    colour: str


class Draws(Protocol):
    """What strips are drawn from."""

    @property
    def x(self) -> float:
        """Its left edge, from that of the page's text."""
        ...

    def draw(self, painter: QPainter, strip: Strip) -> None:
        """Draw one of its strips, in its own coordinates."""
        ...


@dataclass(frozen=True, slots=True)
class Strip:
    """A line, a formula or a row of a table: what no page cuts.

    Attributes:
        sheet: What it is drawn from.
        top: Where it begins there.
        bottom: Where it ends there.
        gap: The room above it, behind another on the same page.
        frames: What stands behind and beside it, from the outside in.
        lines: Its lines: each the number of a paragraph and that of a line in it; none for a row of a table.
        role: What it is.
        hold: What it costs to turn the page behind it; an empty page costs 1.
        head: The table's head, which stands above it on the next page too.
    """

    sheet: Draws
    top: float
    bottom: float
    gap: float = 0.0
    frames: tuple[Frame, ...] = ()
    lines: tuple[tuple[int, int], ...] = ()
    role: Role = "text"
    hold: float = 0.0
    head: Strip | None = None

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.bottom - self.top

    @property
    def pad(self) -> float:
        """How far what frames it reaches beyond it."""
        return sum(frame.pad for frame in self.frames)
