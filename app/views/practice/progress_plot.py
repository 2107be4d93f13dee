"""How practice has gone, week by week: what share was right as a line, how many exercises as bars below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.cards.practice import PlotCard
from app.views.parts.speaking import announce

_TALL_EM = 15
_SHARE = 0.68
"""So much of the height is for the line; the rest is for the bars."""
_DOT = 3.5
_GRID = (0.0, 0.5, 1.0)
_WIDEST_BAR = 18


class ProgressPlot(QWidget):
    """One plot. The arrows go from week to week, and so does the mouse.

    Args:
        parent: The owner.

    Signals:
        week_pointed(int): This week is pointed at; -1 for none.
    """

    week_pointed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("progress_plot")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._card: PlotCard | None = None
        self._pointed = -1

    def show_card(self, card: PlotCard) -> None:
        """Show how something has gone."""
        self._card = card
        self._pointed = -1
        self.setAccessibleName(self.tr("Progress: {topic}").format(topic=card.title))
        self.setAccessibleDescription(card.words)
        self.update()

    def words_of(self, week: int) -> str:
        """Return what there is to say of a week; empty for none."""
        if self._card is None or not 0 <= week < len(self._card.weeks):
            return ""
        shown = self._card.weeks[week]
        if not shown.count:
            return self.tr("Week of {week}: nothing").format(week=shown.name)
        words = self.tr("Week of {week}: {right} of {count} right")
        return words.format(week=shown.name, right=shown.right, count=shown.count)

    def sizeHint(self) -> QSize:
        """As tall as it can be read."""
        px = self.fontInfo().pixelSize()
        return QSize(px * 30, px * _TALL_EM)

    def minimumSizeHint(self) -> QSize:
        """As tall, and narrower."""
        return QSize(self.fontInfo().pixelSize() * 16, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from week to week."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or self._card is None:
            super().keyPressEvent(event)
            return
        last = len(self._card.weeks) - 1
        self._point(max(0, min(last, (last + 1 if self._pointed < 0 else self._pointed) + step)))
        announce(self, self.words_of(self._pointed))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the week below the mouse."""
        if self._card is not None:
            box = self._box()
            at = int((event.position().x() - box.left()) / max(1.0, box.width()) * len(self._card.weeks))
            self._point(at if 0 <= at < len(self._card.weeks) else -1)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, week: int) -> None:
        if week != self._pointed:
            self._pointed = week
            self.week_pointed.emit(week)
            self.update()

    # --- painting ---------------------------------------------------------------------------------

    def _box(self) -> QRectF:
        """Where the weeks stand: the numbers are left of it, the dates below."""
        metrics = QFontMetricsF(self.font())
        left = metrics.horizontalAdvance("100 %") + 8
        return QRectF(left, metrics.height() / 2, self.width() - left - 4, self.height() - metrics.height() * 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all of it."""
        card = self._card
        if card is None or not card.weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        upper = QRectF(box.left(), box.top(), box.width(), box.height() * _SHARE)
        lower = QRectF(box.left(), upper.bottom() + 12, box.width(), box.height() - upper.height() - 12)
        self._paint_grid(painter, upper)
        self._paint_bars(painter, lower, card)
        self._paint_line(painter, upper, card)
        self._paint_dates(painter, box, card)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _middle(self, box: QRectF, week: int, count: int) -> float:
        return box.left() + box.width() * (week + 0.5) / count

    def _paint_grid(self, painter: QPainter, box: QRectF) -> None:
        hair = self.palette().color(QPalette.ColorRole.Mid)
        tall = QFontMetricsF(self.font()).height()
        painter.setFont(self.font())
        for share in _GRID:
            y = box.bottom() - share * box.height()
            painter.setPen(QPen(hair, 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            place = QRectF(0, y - tall / 2, box.left() - 8, tall)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{share:.0%}")

    def _paint_bars(self, painter: QPainter, box: QRectF, card: PlotCard) -> None:
        most = max(week.count for week in card.weeks) or 1
        wide = min(_WIDEST_BAR, box.width() / len(card.weeks) * 0.6)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, week in enumerate(card.weeks):
            tall = max(2.0, box.height() * week.count / most) if week.count else 0.0
            ink.setAlphaF(0.9 if place == self._pointed else 0.45)
            painter.setBrush(ink)
            left = self._middle(box, place, len(card.weeks)) - wide / 2
            painter.drawRoundedRect(QRectF(left, box.bottom() - tall, wide, tall), 2, 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_line(self, painter: QPainter, box: QRectF, card: PlotCard) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        points = [
            (place, QPointF(self._middle(box, place, len(card.weeks)), box.bottom() - week.share * box.height()))
            for place, week in enumerate(card.weeks)
            if week.share is not None
        ]
        painter.setPen(QPen(accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([point for _place, point in points])
        for place, point in points:
            painter.setBrush(accent if place == self._pointed else self.palette().color(QPalette.ColorRole.Window))
            painter.drawEllipse(point, _DOT, _DOT)

    def _paint_dates(self, painter: QPainter, box: QRectF, card: PlotCard) -> None:
        """Paint as many dates as there is room for, this week's first."""
        font = QFont(self.font())
        metrics = QFontMetricsF(font)
        widest = max(metrics.horizontalAdvance(week.short) for week in card.weeks) + 12
        every = max(1, -(-round(widest * len(card.weeks)) // max(1, round(box.width()))))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for back, week in enumerate(reversed(card.weeks)):
            if back % every == 0:
                x = self._middle(box, len(card.weeks) - 1 - back, len(card.weeks))
                left = max(0.0, min(x - widest / 2, self.width() - widest))
                place = QRectF(left, box.bottom() + 4, widest, metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, week.short)
