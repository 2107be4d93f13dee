"""Paints curves, the areas below them, and where inequalities hold."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.tutoring.plots.figure import Figure, Line
from app.tutoring.plots.naming import Place
from app.tutoring.plots.sampling import Stroke
from app.tutoring.plots.solutions import End, Stretch
from app.views.plot.clipping import within
from app.views.plot.plane import Plane
from app.views.plot.plot_look import PlotLook

_AREA, _STRETCH = 0.16, 0.30
_STRETCH_PX = 7.0
_END_PX = 4.0


def paint_curves(painter: QPainter, plane: Plane, look: PlotLook, figure: Figure) -> None:
    """Paint all that is shown, what is filled first.

    Args:
        painter: Where to.
        plane: Where the view lies.
        look: Colours and dashes.
        figure: The curves.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = [(place, line) for place, line in enumerate(figure.lines) if line is not None]
    for place, line in shown:
        _paint_areas(painter, plane, look.colour(place), line)
    _paint_poles(painter, plane, look, figure.features.poles)
    for place, line in shown:
        for stretch in line.stretches:
            _paint_stretch(painter, plane, look.colour(place), stretch)
    for place, line in shown:
        _paint_strokes(painter, plane, look.pen(place), line.strokes)
    painter.restore()


def _paint_strokes(painter: QPainter, plane: Plane, pen: QPen, strokes: Iterable[Stroke]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for stroke in strokes:
        for part in within([plane.at(x, y) for x, y in stroke], plane.box):
            painter.drawPolyline(QPolygonF(part))


def _paint_areas(painter: QPainter, plane: Plane, colour: QColor, line: Line) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_paler(colour, _AREA))
    for area in line.areas:
        whole = QPolygonF([plane.at(x, y) for x, y in area])
        painter.drawPolygon(whole.intersected(QPolygonF(plane.box)))
    painter.setPen(QPen(_paler(colour, 0.7), 1.0))
    for area in line.areas:
        for foot, edge in ((area[0], area[1]), (area[-1], area[-2])):
            for part in within([plane.at(*foot), plane.at(*edge)], plane.box):
                painter.drawLine(part[0], part[1])


def _paint_poles(painter: QPainter, plane: Plane, look: PlotLook, poles: Iterable[Place]) -> None:
    pen = look.hairline(0.38)
    pen.setDashPattern([4.0, 4.0])
    painter.setPen(pen)
    for x in (plane.x_of(pole.value) for pole in poles if plane.view.left < pole.value < plane.view.right):
        painter.drawLine(QLineF(x, plane.box.top(), x, plane.box.bottom()))


def _paint_stretch(painter: QPainter, plane: Plane, colour: QColor, stretch: Stretch) -> None:
    """Paint a band along the axis."""
    y = min(max(plane.y_of(0.0), plane.box.top()), plane.box.bottom())
    low = plane.box.left() if stretch.low is None else plane.x_of(stretch.low.place.value)
    high = plane.box.right() if stretch.high is None else plane.x_of(stretch.high.place.value)
    low, high = max(low, plane.box.left()), min(high, plane.box.right())
    if low >= high:
        return
    painter.setPen(QPen(_paler(colour, _STRETCH), _STRETCH_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(low, y, high, y))
    painter.setPen(QPen(colour, 2.0))
    painter.drawLine(QLineF(low, y, high, y))


def paint_ends(painter: QPainter, plane: Plane, look: PlotLook, figure: Figure) -> None:
    """Paint where inequalities begin and end to hold, above all marks; the arguments are those of `paint_curves`."""
    y = min(max(plane.y_of(0.0), plane.box.top()), plane.box.bottom())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, line in enumerate(figure.lines):
        for stretch in line.stretches if line is not None else ():
            for end in (stretch.low, stretch.high):
                if end is not None and plane.view.left <= end.place.value <= plane.view.right:
                    _paint_end(painter, QPointF(plane.x_of(end.place.value), y), look.colour(place), end)


def _paint_end(painter: QPainter, spot: QPointF, colour: QColor, end: End) -> None:
    """Paint a full circle where the end belongs to it, else an empty one."""
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if end.is_in else painter.background())
    painter.drawEllipse(spot, _END_PX, _END_PX)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paler(colour: QColor, share: float) -> QColor:
    paler = QColor(colour)
    paler.setAlphaF(share)
    return paler
