"""A slider from nothing to twice as strong that likes to stay at 100%. Knows no adapter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from models.messages import STRONGEST

USUAL = 100
MOST = round(STRONGEST * 100)
"""What it can be set to, in percent."""
STEP, PAGE = 5, 25
SNAP = 3
"""So near to 100% it is 100%, while it is dragged."""

_GROOVE = 4
_RING = 3


class StrengthSlider(QSlider):
    """Percent. The arrows go by 5, Page Up and Page Down by 25; a double-click goes back to 100.

    Args:
        parent: The owner.

    Signals:
        moved(int): The person has set it to so many percent.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, MOST)
        self.setSingleStep(STEP)
        self.setPageStep(PAGE)
        self.setValue(USUAL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_shown = False
        self.valueChanged.connect(self._on_value)

    def sizeHint(self) -> QSize:
        """As tall as a line of text, the knob within."""
        side = self._side()
        return QSize(side * 10, side + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(self._side() * 4, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: nobody turns the strength by the way."""
        event.ignore()

    def show_percent(self, percent: int) -> None:
        """Stand at so many percent; nobody has moved it."""
        self._is_shown = True
        self.setValue(percent)
        self._is_shown = False

    def place_of(self, percent: int) -> float:
        """Where the middle of the knob is for so many percent, from the left, in px."""
        first, last = self._ends()
        return first + (last - first) * percent / MOST

    def percent_at(self, x: float) -> int:
        """What a press there means."""
        first, last = self._ends()
        percent = round(MOST * (x - first) / max(1.0, last - first))
        return USUAL if abs(percent - USUAL) <= SNAP else min(MOST, max(0, percent))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.percent_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self.setValue(self.percent_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay."""
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Go back to 100%."""
        self.setValue(USUAL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groove, the mark at 100%, and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_groove(painter)
        self._paint_knob(painter)
        painter.end()

    def _paint_groove(self, painter: QPainter) -> None:
        middle = self.height() / 2
        painter.setPen(QPen(self._ink(QPalette.ColorRole.PlaceholderText, 0.55), 1))
        mark, reach = round(self.place_of(USUAL)) + 0.5, self._side() * 0.34
        painter.drawLine(QPointF(mark, middle - reach), QPointF(mark, middle + reach))
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(_RING, middle - _GROOVE / 2, self.width() - 2 * _RING, _GROOVE)
        painter.setBrush(self._ink(QPalette.ColorRole.WindowText, 0.16))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        groove.setRight(self.place_of(self.value()))
        painter.setBrush(self._ink(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)

    def _paint_knob(self, painter: QPainter) -> None:
        radius = self._side() / 2
        centre = QPointF(self.place_of(self.value()), self.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(self._ink(QPalette.ColorRole.Accent), 1.5))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawEllipse(centre, radius + 2, radius + 2)
        painter.setPen(QPen(self._ink(QPalette.ColorRole.PlaceholderText), 1))
        painter.setBrush(self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText))
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5)

    def _ink(self, role: QPalette.ColorRole, opacity: float = 1.0) -> QColor:
        ink = QColor(self.palette().color(QPalette.ColorGroup.Active, role))
        ink.setAlphaF(opacity if self.isEnabled() else opacity * 0.35)
        return ink

    def _side(self) -> int:
        """The knob's width."""
        return round(self.fontMetrics().height() * 0.9)

    def _ends(self) -> tuple[float, float]:
        """Where the knob's middle is at both ends."""
        edge = self._side() / 2 + _RING
        return edge, self.width() - edge

    def _on_value(self, percent: int) -> None:
        """By hand, with the keyboard or the wheel, or by a screen reader."""
        if not self._is_shown:
            self.moved.emit(percent)
