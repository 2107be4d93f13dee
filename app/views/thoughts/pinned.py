"""Keeps a part of a tall widget in sight while the page scrolls beneath it; it is told what is in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Pinned(QWidget):
    """The place of a widget in its owner's layout; the widget itself may stand lower, over what follows.

    Args:
        part: The widget; it becomes the owner's child, above everything else there.
        owner: The tall widget, in whose layout this place is.
    """

    def __init__(self, part: QWidget, owner: QWidget) -> None:
        super().__init__(owner)
        self._part = part
        self._owner = owner
        self._top = 0
        part.setParent(owner)
        part.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._measure()

    def keep_below(self, top: int) -> None:
        """Stand no higher than this.

        Args:
            top: What is in sight begins here, in the owner's coordinates.
        """
        self._top = top
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the part."""
        if watched is self._part and event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the part this width."""
        super().resizeEvent(event)
        self._measure()

    def moveEvent(self, _event: QEvent) -> None:
        """Take the part along."""
        self._place()

    def _measure(self) -> None:
        width = self.width()
        part = self._part
        height = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
        self.setFixedHeight(height)
        part.resize(width, height)
        self._place()

    def _place(self) -> None:
        lowest = max(self.y(), self._owner.height() - self._part.height())
        self._part.move(QPoint(self.x(), min(max(self.y(), self._top), lowest)))
        self._part.raise_()
