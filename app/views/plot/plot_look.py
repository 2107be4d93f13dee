"""What a plot looks like: its colours, its dashes, its text. On paper it is light, whatever the window is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QPen

from app.design import DESIGN, Ink

DASHES: tuple[tuple[float, ...], ...] = ((), (7.0, 3.5), (1.2, 2.6), (9.0, 3.0, 1.2, 3.0), (3.5, 2.5), (12.0, 4.0))
"""In widths of the line; the first is solid."""
CURVE_WIDTH = 2.0


@dataclass(frozen=True, slots=True)
class PlotLook:
    """The look of one plot.

    Attributes:
        ink: The colours.
        field: What is behind it.
        font: Of ticks and labels.
    """

    ink: Ink
    field: QColor
    font: QFont

    @classmethod
    def on_screen(cls, palette: QPalette, font: QFont) -> PlotLook:
        """Read it off what the window wears."""
        paper, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.WindowText)
        return cls(DESIGN.dark if ink.lightnessF() > paper.lightnessF() else DESIGN.light, paper, font)

    @classmethod
    def on_paper(cls, font: QFont) -> PlotLook:
        """Return the look of a file."""
        return cls(DESIGN.light, QColor("#FFFFFF"), font)

    def colour(self, place: int) -> QColor:
        """Return the colour of a curve."""
        return QColor(self.ink.curves[place % len(self.ink.curves)])

    def pen(self, place: int, width: float = CURVE_WIDTH) -> QPen:
        """Return what a curve is drawn with."""
        pen = QPen(self.colour(place), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        dashes = DASHES[place % len(DASHES)]
        if dashes:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(list(dashes))
        return pen

    def hairline(self, share: float) -> QPen:
        """Return a thin pen in so much of the ink."""
        colour = QColor(self.ink.ink)
        colour.setAlphaF(share)
        return QPen(colour, 1.0)
