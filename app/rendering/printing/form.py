"""The paper and its measures: A4 or US Letter, margins as in a textbook. Lengths of the page's text are in its pixels.

A pixel is what the window's pages are measured in: an answer's text is 16 of them, and 11 points on paper.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

TEXT_PX, TEXT_PT = 16, 11.0
PT_PER_PX = TEXT_PT / TEXT_PX
_LEAST_SIDE_PT, _WIDEST_PT = 71.0, 400.0
_ABOVE_PT, _BELOW_PT = 82.0, 84.0
_HEAD_PT, _FOOT_PT = 46.0, 44.0
"""Where the lines of the head and the foot stand, from the edges of the paper."""


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet of paper.

    Attributes:
        paper: Its size.
    """

    paper: QPageSize

    @property
    def width(self) -> float:
        """How wide the text is."""
        return min(self._width_pt - 2 * _LEAST_SIDE_PT, _WIDEST_PT) / PT_PER_PX

    @property
    def height(self) -> float:
        """How tall the text is."""
        return (self._height_pt - _ABOVE_PT - _BELOW_PT) / PT_PER_PX

    @property
    def left(self) -> float:
        """How far the text is from the paper's left edge."""
        return (self._width_pt / PT_PER_PX - self.width) / 2

    @property
    def top(self) -> float:
        """How far the text is from the paper's upper edge."""
        return _ABOVE_PT / PT_PER_PX

    @property
    def head(self) -> float:
        """The baseline of the head, from the upper edge of the text."""
        return (_HEAD_PT - _ABOVE_PT) / PT_PER_PX

    @property
    def foot(self) -> float:
        """The baseline of the foot, from the upper edge of the text."""
        return (self._height_pt - _FOOT_PT - _ABOVE_PT) / PT_PER_PX

    @property
    def _width_pt(self) -> float:
        return self.paper.size(QPageSize.Unit.Point).width()

    @property
    def _height_pt(self) -> float:
        return self.paper.size(QPageSize.Unit.Point).height()


def usual_form(locale: QLocale | None = None) -> Form:
    """Return the paper that is usual where the person lives."""
    system = (locale or QLocale.system()).measurementSystem()
    is_letter = system == QLocale.MeasurementSystem.ImperialUSSystem
    return Form(QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4))
