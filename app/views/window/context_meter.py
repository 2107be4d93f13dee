"""A thin bar that shows how full the model's context is, part by part; pressed, it says more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.cards.turns import ContextCard, ContextKind

INKS: dict[ContextKind, tuple[QPalette.ColorRole, float]] = {
    "system": (QPalette.ColorRole.WindowText, 0.22),
    "history": (QPalette.ColorRole.WindowText, 0.42),
    "question": (QPalette.ColorRole.WindowText, 0.72),
    "thoughts": (QPalette.ColorRole.Accent, 0.45),
    "answer": (QPalette.ColorRole.Accent, 1.0),
}
"""The colour of each part: what was there is ink, what comes is the accent."""

WIDTH, HEIGHT, BAR = 64, 16, 4


def part_ink(palette: QPalette, kind: ContextKind) -> QColor:
    """The colour of a part."""
    role, opacity = INKS[kind]
    ink = QColor(palette.color(role))
    ink.setAlphaF(opacity)
    return ink


def paint_parts(painter: QPainter, area: QRectF, palette: QPalette, card: ContextCard) -> None:
    """Paint the parts side by side on a pale ground; each that there is can be seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Mid))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    x = area.x()
    for part in card.parts:
        width = min(max(1.0, area.width() * part.tokens / max(1, card.total)), area.right() - x)
        painter.fillRect(QRectF(x, area.y(), max(0.0, width - 0.5), area.height()), part_ink(palette, part.kind))
        x += width


class ContextMeter(QAbstractButton):
    """The bar. Shows nothing until it is given a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("context_meter")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._card: ContextCard | None = None
        words = self.tr("Show what the context is filled with")
        self.setToolTip(words)
        self.setAccessibleDescription(words)

    def set_card(self, card: ContextCard | None) -> None:
        """Show how full the context is."""
        self._card = card
        self.setAccessibleName(card.summary if card else "")
        self.update()

    def sizeHint(self) -> QSize:
        """The bar, with room around it for a finger and the mark of the keyboard."""
        return QSize(WIDTH + 8, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar, and a frame while it has the keyboard."""
        painter = QPainter(self)
        if self._card is not None:
            area = QRectF(4, (self.height() - BAR) / 2, self.width() - 8, BAR)
            paint_parts(painter, area, self.palette(), self._card)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
