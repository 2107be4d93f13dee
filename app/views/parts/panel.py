"""A panel that opens above or below a button and closes by itself. Knows nothing of what stands in it.

While it is open, it follows its button and the size of the text.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption, QWidget
from shiboken6 import isValid

from app.views.parts.soft_menu import soften


class Panel(QFrame):
    """Round corners, its own keys, a place beside its button.

    Args:
        name: The object name, by which the style sheet dresses it.
        own_keys: The keys that mean something here, and nothing to the window meanwhile.
        parent: The owner.
    """

    def __init__(self, name: str, own_keys: Iterable[Qt.Key], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._own_keys = frozenset(own_keys)
        self._button: QWidget | None = None
        self._followed: QWidget | None = None
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self._refit)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a press on the button closes it, and opens nothing
        soften(self)

    def fit(self, button: QWidget) -> None:
        """Take the size that it needs and its place beside a button; each kind of panel has its own."""
        raise NotImplementedError

    def open_at(self, button: QWidget) -> None:
        """Show it beside a button, and let it stay there."""
        self._follow_nothing()
        self._button, self._followed = button, button.window()
        self._followed.installEventFilter(self)
        if self.isVisible():
            self._refit()
        self.show()

    @Slot()
    def fit_soon(self) -> None:
        """What decides its size or its place has changed: follow, once all of that is known."""
        if self.isVisible():
            self._fitting.start()

    def stand_above(self, button: QWidget, gap: int) -> None:
        """Be flush with the right edge of a button, above it, but beyond neither the window's left edge nor the screen.

        Args:
            button: Where to.
            gap: How far from the button, and from the window's edge, in px.
        """
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), -self.height() - gap))
        leftmost = button.window().mapToGlobal(QPoint(gap, 0)).x()
        self.move(max(leftmost, corner.x()), max(button.screen().availableGeometry().top(), corner.y()))

    def stand_below(self, button: QWidget, gap: int) -> None:
        """Be flush with the right edge of a button, below it, but beyond neither window nor screen (see above)."""
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + gap))
        leftmost = button.window().mapToGlobal(QPoint(gap, 0)).x()
        lowest = button.screen().availableGeometry().bottom() - self.height() - gap
        self.move(max(leftmost, corner.x()), max(0, min(corner.y(), lowest)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the button's window."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.fit_soon()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Take its size and its place: only now has the theme reached what stands in it."""
        super().showEvent(event)
        self._refit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow nothing any more."""
        super().hideEvent(event)
        self._follow_nothing()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are used here from the window's own commands."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        event.setAccepted(event.key() in self._own_keys)
        return event.isAccepted()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the style sheet says: nothing is painted behind a window that can be seen through."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()
        super().paintEvent(event)

    def _follow_nothing(self) -> None:
        if self._followed is not None and isValid(self._followed):
            self._followed.removeEventFilter(self)
        self._button = self._followed = None

    @Slot()
    def _refit(self) -> None:
        layout = self.layout()
        if layout is None or self._button is None or not isValid(self._button):
            return
        layout.invalidate()
        layout.activate()  # else it goes by what the text needed in its last size
        self.fit(self._button)
