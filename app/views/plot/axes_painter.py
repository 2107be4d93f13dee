"""Paints the axes with their arrows, the hairline grid behind the curves, and the numbers and letters above them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from app.tutoring.plots.ticks import Tick, ticks_of
from app.views.plot.plane import Plane
from app.views.plot.plot_look import PlotLook

_GRID, _AXIS = 0.08, 0.62
_TICK_PX = 3.0
_ARROW_PX = 6.0
_GAP_PX = 4.0
_LINES_APART = 2.5
_CLEAR_OF_LETTER = 18.0


@dataclass(frozen=True, slots=True)
class Letters:
    """What the axes are called.

    Attributes:
        across: The horizontal one.
        upright: The vertical one.
        in_pi: Whether the round numbers of the horizontal one are shares of π.
    """

    across: str = "x"
    upright: str = "y"
    in_pi: bool = False


class AxesPainter:
    """Paints the axes of one plane.

    Args:
        painter: Where to.
        plane: The plane.
        look: Colours and text.
        letters: What the axes are called.
    """

    def __init__(self, painter: QPainter, plane: Plane, look: PlotLook, letters: Letters) -> None:
        self._painter = painter
        self._plane = plane
        self._look = look
        self._letters = letters
        self._metrics = QFontMetricsF(look.font)
        self._across = self._ticks_across()
        self._up = self._ticks_up()

    def paint(self) -> None:
        """Paint what is behind the curves."""
        self._paint_grid()
        self._paint_axes()

    def write(self) -> list[QRectF]:
        """Write numbers and letters, above the curves, and return where they stand."""
        self._painter.setFont(self._look.font)
        return [*self._write_across(), *self._write_up(), *self._write_letters()]

    def _ticks_across(self) -> tuple[Tick, ...]:
        view, width = self._plane.view, self._plane.box.width()
        most = round(width / max(56.0, 4.4 * self._metrics.height()))
        widest = 0.0
        while most > 1:
            ticks = ticks_of(view.left, view.right, most, in_pi=self._letters.in_pi)
            widest = max((self._metrics.horizontalAdvance(tick.text) for tick in ticks), default=0.0)
            if len(ticks) * (widest + 14.0) < width:
                return ticks
            most -= 1
        return ticks_of(view.left, view.right, 1, in_pi=self._letters.in_pi)

    def _ticks_up(self) -> tuple[Tick, ...]:
        view = self._plane.view
        most = round(self._plane.box.height() / (_LINES_APART * self._metrics.height()))
        return ticks_of(view.bottom, view.top, max(2, most))

    def _paint_grid(self) -> None:
        box, painter = self._plane.box, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self._look.hairline(_GRID))
        for tick in self._across:
            x = self._plane.x_of(tick.at)
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
        for tick in self._up:
            y = self._plane.y_of(tick.at)
            painter.drawLine(QLineF(box.left(), y, box.right(), y))

    def _paint_axes(self) -> None:
        box, painter = self._plane.box, self._painter
        x, y = self._axis_x(), self._axis_y()
        painter.setPen(self._look.hairline(_AXIS))
        painter.drawLine(QLineF(box.left(), y, box.right(), y))
        painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
        for tick in self._across:
            at = self._plane.x_of(tick.at)
            painter.drawLine(QLineF(at, y - _TICK_PX, at, y + _TICK_PX))
        for tick in self._up:
            at = self._plane.y_of(tick.at)
            if at > box.top() + self._metrics.height():  # higher up is the arrow, and the letter beside it
                painter.drawLine(QLineF(x - _TICK_PX, at, x + _TICK_PX, at))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._arrow(QPointF(box.right(), y), QPointF(-_ARROW_PX, 0.45 * _ARROW_PX))
        self._arrow(QPointF(x, box.top()), QPointF(0.45 * _ARROW_PX, _ARROW_PX))

    def _arrow(self, tip: QPointF, back: QPointF) -> None:
        other = QPointF(back.x(), -back.y()) if abs(back.x()) > abs(back.y()) else QPointF(-back.x(), back.y())
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.hairline(_AXIS).color())
        self._painter.drawPolygon(QPolygonF([tip, tip + back, tip + other]))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _axis_x(self) -> float:
        """Where the vertical axis is: at an edge if 0 isn't seen."""
        return min(max(self._plane.x_of(0.0), self._plane.box.left()), self._plane.box.right())

    def _axis_y(self) -> float:
        return min(max(self._plane.y_of(0.0), self._plane.box.top()), self._plane.box.bottom())

    def _write_across(self) -> list[QRectF]:
        box, height = self._plane.box, self._metrics.height()
        below = self._axis_y() + _GAP_PX
        top = below if below + height <= box.bottom() else self._axis_y() - _GAP_PX - height
        written = []
        for tick in self._across:
            x, width = self._plane.x_of(tick.at), self._metrics.horizontalAdvance(tick.text)
            place = QRectF(x - width / 2, top, width, height)
            clear = box.right() - _CLEAR_OF_LETTER > place.right() and box.left() <= place.left()
            if clear and abs(x - self._axis_x()) > 1.0:
                written.append(self._write(place, tick.text))
        return written

    def _write_up(self) -> list[QRectF]:
        box, height = self._plane.box, self._metrics.height()
        axis = self._axis_x()
        written = []
        for tick in self._up:
            y, width = self._plane.y_of(tick.at), self._metrics.horizontalAdvance(tick.text)
            left = axis - _GAP_PX - 2 - width
            left = left if left >= box.left() else axis + _GAP_PX + 2
            place = QRectF(left, y - height / 2, width, height)
            clear = box.top() + _CLEAR_OF_LETTER < place.top() and place.bottom() <= box.bottom()
            if clear and abs(y - self._axis_y()) > 1.0:
                written.append(self._write(place, tick.text))
        return written

    def _write_letters(self) -> list[QRectF]:
        box = self._plane.box
        font = QFont(self._look.font)
        font.setItalic(True)
        metrics = QFontMetricsF(font)
        self._painter.setFont(font)
        across, upright = self._letters.across, self._letters.upright
        below = self._axis_y() + _GAP_PX
        if below + metrics.height() > box.bottom():
            below = self._axis_y() - _GAP_PX - metrics.height()
        width = metrics.horizontalAdvance(across)
        places = [self._write(QRectF(box.right() - width - 2, below, width + 1, metrics.height()), across)]
        width = metrics.horizontalAdvance(upright)
        left = self._axis_x() - _GAP_PX - 2 - width
        left = left if left >= box.left() else self._axis_x() + _GAP_PX + 2
        return [*places, self._write(QRectF(left, box.top(), width + 1, metrics.height()), upright)]

    def _write(self, place: QRectF, text: str) -> QRectF:
        """Write a text on a little of the ground, so that no curve runs through it."""
        ground = QColor(self._look.field)
        ground.setAlphaF(0.75)
        self._painter.fillRect(place, ground)
        self._painter.setPen(QColor(self._look.ink.secondary))
        self._painter.drawText(place.adjusted(-2, 0, 2, 0), Qt.AlignmentFlag.AlignCenter, text)
        return place
