"""What a plot shows: which curves, and which part of the plane; what is seen of them is computed when it is needed.

Knows no widget: only how large the plot is.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSizeF

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.figure import Figure, figure_of, values_at
from app.tutoring.plots.viewport import first_view
from app.tutoring.plots.views import View
from app.views.plot.plane import Plane
from app.views.plot.plot_painter import box_of, plane_of

_NEAR_PX = 12.0


class Scene:
    """One plot's state."""

    def __init__(self) -> None:
        self.curves: tuple[Curve, ...] = ()
        self.hidden: frozenset[int] = frozenset()
        self._size = QSizeF(1, 1)
        self._view: View | None = None
        self._is_moved = False
        self._figure: Figure | None = None

    def show(self, curves: tuple[Curve, ...], hidden: frozenset[int], *, anew: bool) -> None:
        """Show these.

        Args:
            curves: All curves.
            hidden: The places of those that aren't shown.
            anew: Whether the view is to fit them; else it stays, if somebody has moved it.
        """
        self.curves, self.hidden = curves, hidden
        self._figure = None
        if anew or not self._is_moved:
            self.reset()

    def resize(self, size: QSizeF) -> None:
        """The plot has another size; what fits that is another view, unless somebody has moved it."""
        self._size = size
        if not self._is_moved:
            self.reset()

    def reset(self) -> None:
        """Go back to the first view."""
        self._view, self._is_moved, self._figure = None, False, None

    def view(self) -> View:
        """Return the part of the plane that is seen."""
        if self._view is None:
            shown = [curve for place, curve in enumerate(self.curves) if place not in self.hidden]
            box = box_of(self._size.width(), self._size.height())
            self._view = first_view(shown or self.curves, max(0.2, box.width() / box.height()))
        return self._view

    def figure(self) -> Figure | None:
        """Return what is seen; None where there are no curves."""
        if self._figure is None and self.curves:
            self._figure = figure_of(self.curves, self.view(), self.hidden)
        return self._figure

    def plane(self) -> Plane:
        """Return where the view lies in the plot."""
        return plane_of(self.view(), self._size.width(), self._size.height())

    def move(self, right: float, up: float) -> None:
        """See what lies so far to the right and up, in shares of what is seen."""
        self._see(self.view().moved(right, up))

    def drag(self, by: QPointF) -> None:
        """Take the plane along by so many px."""
        box = self.plane().box
        self.move(-by.x() / box.width(), by.y() / box.height())

    def zoom(self, factor: float, spot: QPointF | None) -> None:
        """See everything so much larger; what is at a spot, or in the middle, stays where it is."""
        plane = self.plane()
        self._see(self.view().zoomed(factor, *plane.number_at(plane.box.center() if spot is None else spot)))

    def place_near(self, spot: QPointF) -> float:
        """Return the place on the horizontal axis below a spot, or of a mark near it."""
        plane, figure = self.plane(), self.figure()
        for feature in figure.features.points if figure is not None else ():
            away = plane.at(feature.x.value, feature.y.value) - spot
            if abs(away.x()) < _NEAR_PX and abs(away.y()) < _NEAR_PX:
                return feature.x.value
        return plane.number_at(spot)[0]

    def values_at(self, x: float) -> tuple[tuple[int, float], ...]:
        """Return which of the graphs that are shown have which value at a place."""
        return values_at(self.curves, x, self.hidden)

    def _see(self, view: View) -> None:
        self._view, self._is_moved, self._figure = view, True, None
