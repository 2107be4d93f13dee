"""Paints what is read off a plot: a cross, and a small card beside it with the line of each curve before its value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.naming import rounded_text
from app.views.plot.plane import Plane
from app.views.plot.plot_look import PlotLook
from app.views.plot.plot_painter import letters_of
from app.views.plot.plot_words import short_name

_AWAY, _PAD, _SWATCH, _GAP, _CORNER = 10.0, 8.0, 16.0, 6.0, 5.0
_DOT = 4.0


def paint_cross(
    painter: QPainter,
    plane: Plane,
    look: PlotLook,
    curves: Sequence[Curve],
    x: float,
    values: Sequence[tuple[int, float]],
) -> None:
    """Paint a line at a place, a dot on each graph there, and what their values are.

    Args:
        painter: Where to.
        plane: Where the view lies.
        look: Colours and text.
        curves: All curves.
        x: The place.
        values: The place of each graph among all, and its value there.
    """
    at = plane.x_of(x)
    painter.setPen(look.hairline(0.35))
    painter.drawLine(QLineF(at, plane.box.top(), at, plane.box.bottom()))
    for place, value in values:
        spot = plane.at(x, value)
        if plane.box.contains(spot):
            painter.setPen(QPen(look.field, 1.4))
            painter.setBrush(look.colour(place))
            painter.drawEllipse(spot, _DOT, _DOT)
    lines = [(place, f"{short_name(curves[place])} = {rounded_text(value)}") for place, value in values]
    _paint_reading(painter, plane, look, at, f"{letters_of(curves).across} = {rounded_text(x)}", lines)


def _paint_reading(
    painter: QPainter, plane: Plane, look: PlotLook, at: float, first: str, lines: Sequence[tuple[int, str]]
) -> None:
    """Paint the card: the place on the horizontal axis, and each curve with its value."""
    metrics = QFontMetricsF(look.font)
    painter.setFont(look.font)
    indent = _SWATCH + _GAP if lines else 0.0
    widest = max(metrics.horizontalAdvance(text) for text in (first, *(text for _place, text in lines)))
    row = metrics.height()
    card = QRectF(at + _AWAY, plane.box.top() + 4, indent + widest + 2 * _PAD, row * (len(lines) + 1) + _PAD)
    if card.right() > plane.box.right():
        card.moveRight(at - _AWAY)
    painter.setPen(look.hairline(0.16))
    painter.setBrush(look.field)
    painter.drawRoundedRect(card, _CORNER, _CORNER)
    spot = QPointF(card.left() + _PAD, card.top() + _PAD / 2 + metrics.ascent())
    painter.setPen(QColor(look.ink.secondary))
    painter.drawText(spot + QPointF(indent, 0), first)
    for place, text in lines:
        spot += QPointF(0, row)
        middle = spot - QPointF(0, metrics.ascent() / 3)
        painter.setPen(look.pen(place))
        painter.drawLine(QLineF(middle, middle + QPointF(_SWATCH, 0)))
        painter.setPen(QColor(look.ink.ink))
        painter.drawText(spot + QPointF(indent, 0), text)
