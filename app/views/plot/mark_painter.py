"""Paints the marks of a plot: small dots with what their coordinates are, and poles with where they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.tutoring.plots.features import Feature
from app.tutoring.plots.figure import Figure
from app.views.plot.label_places import Wanted, place_labels
from app.views.plot.plane import Plane
from app.views.plot.plot_look import PlotLook

_DOT, _CHOSEN_DOT, _RING = 3.2, 4.4, 8.0
_MOST_LABELS = 24
_ORDER = ("intersection", "point", "root", "maximum", "minimum", "intercept")
_DENSE_PX = 3.0


def label_of(feature: Feature) -> str:
    """Return the coordinates of a mark as its label."""
    return f"({feature.x.text}, {feature.y.text})"


class MarkPainter:
    """Paints the marks of one figure.

    Args:
        painter: Where to.
        plane: Where the view lies.
        look: Colours and text.
        figure: The figure.
    """

    def __init__(self, painter: QPainter, plane: Plane, look: PlotLook, figure: Figure) -> None:
        self._painter = painter
        self._plane = plane
        self._look = look
        self._figure = figure
        self._metrics = QFontMetricsF(look.font)

    def paint(self, taken: Sequence[QRectF], chosen: Feature | None = None) -> None:
        """Paint dots and labels.

        Args:
            taken: Where text stands already.
            chosen: The mark that the person is at.
        """
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font)
        points = sorted(self._figure.features.points, key=lambda each: (each != chosen, _rank(each)))
        self._write(points, taken, chosen)
        for feature in reversed(points):
            self._dot(feature, is_chosen=feature == chosen)
        self._write_poles()

    def _write(self, points: Sequence[Feature], taken: Sequence[QRectF], chosen: Feature | None) -> None:
        spots = [self._plane.at(each.x.value, each.y.value) for each in points]
        wanted = [
            Wanted(spot, self._size(label_of(each)), is_needed=each == chosen or each.kinds[0] != "intercept")
            for each, spot in zip(points, spots, strict=True)
        ][:_MOST_LABELS]
        places = place_labels(wanted, self._plane.box.adjusted(2, 2, -2, -2), taken, self._lines())
        for feature, place in zip(points, places, strict=False):
            if place is not None:
                ink = self._look.ink.accent if feature == chosen else self._look.ink.ink
                self._write_label(place, label_of(feature), QColor(ink))

    def _size(self, text: str) -> QSizeF:
        return QSizeF(self._metrics.horizontalAdvance(text) + 4, self._metrics.height())

    def _write_label(self, place: QRectF, text: str, ink: QColor) -> None:
        ground = QColor(self._look.field)
        ground.setAlphaF(0.82)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(place, 3, 3)
        self._painter.setPen(ink)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _dot(self, feature: Feature, *, is_chosen: bool) -> None:
        spot = self._plane.at(feature.x.value, feature.y.value)
        shared = len(feature.curves) > 1
        colour = QColor(self._look.ink.ink) if shared else self._look.colour(feature.curves[0])
        self._painter.setPen(QPen(self._look.field, 1.4))
        self._painter.setBrush(colour)
        size = _CHOSEN_DOT if is_chosen else _DOT
        self._painter.drawEllipse(spot, size, size)
        if is_chosen:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(QColor(self._look.ink.accent), 2.0))
            self._painter.drawEllipse(spot, _RING, _RING)

    def _write_poles(self) -> None:
        """Write below each pole where it is, as long as there is room beside it."""
        box, last = self._plane.box, -1e9
        for pole in self._figure.features.poles:
            text, x = f"x = {pole.text}", self._plane.x_of(pole.value)
            size = self._size(text)
            place = QRectF(x + 3, box.bottom() - size.height() - 2, size.width(), size.height())
            if pole.value and place.left() > last and place.right() < box.right() and place.left() > box.left():
                self._write_label(place, text, QColor(self._look.ink.secondary))
                last = place.right() + 4

    def _lines(self) -> list[QPointF]:
        """Return points of all curves, dense enough that no label slips between them."""
        found: list[QPointF] = []
        for line in self._figure.lines:
            for stroke in line.strokes if line is not None else ():
                points = [self._plane.at(x, y) for x, y in stroke]
                for one, other in pairwise(points):
                    if self._plane.box.contains(one) or self._plane.box.contains(other):
                        found += _between(one, other)
        return found


def _between(one: QPointF, other: QPointF) -> list[QPointF]:
    way = other - one
    count = min(200, 1 + int((abs(way.x()) + abs(way.y())) / (4 * _DENSE_PX)))
    return [one + way * (step / count) for step in range(count)]


def _rank(feature: Feature) -> int:
    return min(_ORDER.index(kind) for kind in feature.kinds)
