"""From numbers to pixels and back: where a part of the plane lies in a rectangle. Paints nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from app.tutoring.plots.views import View

FAR_PX = 20_000.0
"""What is further away is drawn as if it were there: painters lose their way with larger numbers."""


@dataclass(frozen=True, slots=True)
class Plane:
    """A view in a rectangle.

    Attributes:
        view: The part of the plane.
        box: The rectangle, in the painter's units.
    """

    view: View
    box: QRectF

    def x_of(self, x: float) -> float:
        """Return where a number of the horizontal axis is."""
        return _bounded(self.box.left() + (x - self.view.left) / self.view.width * self.box.width())

    def y_of(self, y: float) -> float:
        """Return where a number of the vertical axis is."""
        return _bounded(self.box.bottom() - (y - self.view.bottom) / self.view.height * self.box.height())

    def at(self, x: float, y: float) -> QPointF:
        """Return where a point is."""
        return QPointF(self.x_of(x), self.y_of(y))

    def number_at(self, spot: QPointF) -> tuple[float, float]:
        """Return the point of the plane at a place of the rectangle."""
        across = (spot.x() - self.box.left()) / self.box.width()
        up = (self.box.bottom() - spot.y()) / self.box.height()
        return self.view.left + across * self.view.width, self.view.bottom + up * self.view.height


def _bounded(value: float) -> float:
    return max(-FAR_PX, min(FAR_PX, value))
