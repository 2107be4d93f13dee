"""Wavy lines under what doesn't hold, in the colour of caution. Knows no text, only where the lines are drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPalette, QPen

from app.design import DESIGN, Ink

_PERIOD, _HEIGHT = 5.0, 1.4
_WIDTH = 1.3
_CALM = 0.6


@dataclass(frozen=True, slots=True)
class Wave:
    """Where a line is drawn: from left to right, and how far down."""

    left: float
    right: float
    y: float


def worn_ink() -> Ink:
    """Return the colours that the application wears: a widget that lets what is behind it through knows no paper."""
    palette = QGuiApplication.palette()
    ink, paper = (palette.color(role).lightnessF() for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Window))
    return DESIGN.dark if ink > paper else DESIGN.light


def draw_waves(painter: QPainter, waves: Iterable[Wave], *, calm: bool) -> None:
    """Draw lines.

    Args:
        painter: Draws.
        waves: Where.
        calm: Whether they are to be less conspicuous.
    """
    drawn = QColor(worn_ink().caution_line)
    drawn.setAlphaF(_CALM if calm else 1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(drawn, _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for wave in waves:
        painter.drawPath(_path(wave))


def _path(wave: Wave) -> QPainterPath:
    count = max(2, round((wave.right - wave.left) / _PERIOD * 2))
    step = (wave.right - wave.left) / count
    path = QPainterPath(QPointF(wave.left, wave.y))
    for number in range(count):
        x = wave.left + number * step
        bend = _HEIGHT * (2 if number % 2 else -2)
        path.quadTo(QPointF(x + step / 2, wave.y + bend), QPointF(x + step, wave.y))
    return path
