"""A topic in the overview: its name and level, the last days as small bars, how many exercises come back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.cards.practice import StretchCard, TopicCard
from app.views.parts.naming import plain_tip
from app.views.practice.level_button import LevelButton

_SMALL = 11 / 15
_PAD, _GAP = 6, 16
_BAR, _BETWEEN = 4, 2
_TALL_AT = 10
"""So many answers of a day fill its bar."""
_ROOM_FOR_BARS = 420
"""A narrower row has no bars, in px at the usual size of the text."""


class TopicRow(QPushButton):
    """Pressed, it is practised.

    Args:
        parent: The owner.

    Signals:
        level_chosen(int): The person wants this level; 0 follows the answers.

    Attributes:
        level: The button for its level.
    """

    level_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("topic_row")
        self._card: TopicCard | None = None
        self._due = ""
        self.level = LevelButton(self)
        self.level.chosen.connect(self.level_chosen)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 4, 0)
        line.addStretch(1)
        line.addWidget(self.level, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_card(self, card: TopicCard) -> None:
        """Show a topic."""
        self._card = card
        self._due = self.tr("{count} due").format(count=card.due) if card.due else ""
        if card.is_open and not card.due:
            self._due = self.tr("under way")
        self.level.show_card(card)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(card.words)
        self.setToolTip(plain_tip(card.words))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        tall = QFontMetricsF(self.font()).height() + QFontMetricsF(self._small()).height()
        return QSize(self.fontInfo().pixelSize() * 20, round(tall) + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """As tall as it wants to be, and narrower."""
        return QSize(self.fontInfo().pixelSize() * 12, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the bars."""
        super().paintEvent(event)
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self._paint_bars(painter, self.level.geometry().left() - _GAP)
        right = self._paint_due(painter, right)
        self._paint_words(painter, self._card, right)
        painter.end()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self.fontInfo().pixelSize() * _SMALL))
        return font

    def _paint_bars(self, painter: QPainter, right: float) -> float:
        """Paint the last days flush with a right edge; return how far left there is room."""
        card = self._card
        px = self.fontInfo().pixelSize()
        if card is None or not any(day.count for day in card.days) or self.width() < _ROOM_FOR_BARS * px / 15:
            return right
        wide = len(card.days) * (_BAR + _BETWEEN) - _BETWEEN
        box = QRectF(right - wide, _PAD + 2, wide, self.height() - 2 * _PAD - 4)
        paint_days(painter, box, card.days, self.palette())
        return box.left() - _GAP

    def _paint_due(self, painter: QPainter, right: float) -> float:
        if not self._due:
            return right
        font = self._small()
        wide = QFontMetricsF(font).horizontalAdvance(self._due) + 2
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
        box = QRectF(right - wide, 0, wide, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._due)
        return box.left() - _GAP

    def _paint_words(self, painter: QPainter, card: TopicCard, right: float) -> None:
        small = self._small()
        room = max(0.0, right - _PAD)
        metrics, below = QFontMetricsF(self.font()), QFontMetricsF(small)
        title = metrics.elidedText(card.title, Qt.TextElideMode.ElideRight, room)
        about = card.levels[card.level - 1].about
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(QRectF(_PAD, _PAD, room, metrics.height()), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(small)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        shown = below.elidedText(about, Qt.TextElideMode.ElideRight, room)
        box = QRectF(_PAD, _PAD + metrics.height(), room, below.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def paint_days(painter: QPainter, box: QRectF, days: Sequence[StretchCard], palette: QPalette) -> None:
    """Paint a bar for each day: as tall as there were answers, filled as far as they were right."""
    accent, rest = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.PlaceholderText)
    rest.setAlphaF(0.45)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, day in enumerate(days):
        left = box.left() + place * (_BAR + _BETWEEN)
        if not day.count:
            painter.setBrush(palette.color(QPalette.ColorRole.Mid))
            painter.drawEllipse(QPointF(left + _BAR / 2, box.bottom() - 1), 1.0, 1.0)
            continue
        tall = max(4.0, box.height() * min(1.0, day.count / _TALL_AT))
        good = tall * day.right / day.count
        painter.setBrush(rest)
        painter.drawRoundedRect(QRectF(left, box.bottom() - tall, _BAR, tall), 1, 1)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(left, box.bottom() - good, _BAR, good), 1, 1)
