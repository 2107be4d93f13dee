"""Squared paper with a margin, and the marks that a teacher makes there. Knows no text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from app.design import DESIGN, Ink
from app.tutoring.verdicts import Relation
from app.views.parts.glyphs import glyph_pixmap

MARGIN_SQUARES = 2
"""How wide the margin is."""
_GLYPHS: dict[Relation, str] = {"equivalent": "tick", "lossy": "caution", "wrong": "close"}
_SQUARES, _RULE, _STALE = 0.6, 0.45, 0.35
_GLYPH = 0.85


def draw_paper(painter: QPainter, box: QRectF, square: int, ink: Ink) -> None:
    """Draw squares and the margin's rule.

    Args:
        painter: Draws.
        box: The sheet.
        square: How wide a square is, in px.
        ink: The colours.
    """
    sheet = QPainterPath()
    sheet.addRoundedRect(box, DESIGN.radii["card"], DESIGN.radii["card"])
    painter.setClipPath(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(_faded(ink.hairline, _SQUARES), 1))
    right, bottom = round(box.right()), round(box.bottom())
    for x in range(right - square, round(box.left()), -square):
        painter.drawLine(x, round(box.top()), x, bottom)
    for y in range(round(box.top()) + square, bottom, square):
        painter.drawLine(round(box.left()), y, right, y)
    margin = right - MARGIN_SQUARES * square
    painter.setPen(QPen(_faded(ink.caution_line, _RULE), 1))
    painter.drawLine(margin, round(box.top()), margin, bottom)
    painter.setClipping(False)


def draw_mark(painter: QPainter, centre: QPointF, square: int, relation: Relation, ink: Ink, *, stale: bool) -> None:
    """Draw what a line is: a tick, a cross, a triangle, a question mark.

    Args:
        painter: Draws.
        centre: Where.
        square: How wide a square is, in px.
        relation: What the line is; nothing is drawn of what is given.
        ink: The colours.
        stale: Whether the line has changed since.
    """
    size = round(square * _GLYPH)
    colour = {"equivalent": ink.checked, "unread": ink.tertiary}.get(relation, ink.caution)
    corner = QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2))
    painter.setOpacity(_STALE if stale else 1.0)
    if relation == "unread":
        font = QFont(painter.font())
        font.setPixelSize(round(square * 0.75))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(corner.x(), corner.y(), size, size), Qt.AlignmentFlag.AlignCenter, "?")
    elif relation in _GLYPHS:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(corner, glyph_pixmap(_GLYPHS[relation], QColor(colour), size, ratio))
    painter.setOpacity(1.0)


def _faded(colour: str, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(faded.alphaF() * share)
    return faded
