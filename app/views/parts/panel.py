"""A panel that opens above or below a button and closes by itself. Knows nothing of what stands in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption, QWidget

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
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a press on the button closes it, and opens nothing
        soften(self)

    def show_above(self, button: QWidget, gap: int) -> None:
        """Show it flush with the right edge of a button, above it, but not beyond the window's left edge.

        Args:
            button: Where to.
            gap: How far from the button, and from the window's edge, in px.
        """
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), -self.height() - gap))
        leftmost = button.window().mapToGlobal(QPoint(gap, 0)).x()
        self.move(max(leftmost, corner.x()), corner.y())
        self.show()

    def show_below(self, button: QWidget, gap: int) -> None:
        """Show it flush with the right edge of a button, below it, but beyond neither window nor screen (see above)."""
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + gap))
        leftmost = button.window().mapToGlobal(QPoint(gap, 0)).x()
        lowest = button.screen().availableGeometry().bottom() - self.height() - gap
        self.move(max(leftmost, corner.x()), max(0, min(corner.y(), lowest)))
        self.show()

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
