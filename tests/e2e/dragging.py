"""Drags files over a window and drops them, as the window system does: the window finds whose place it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


class Drag:
    """Files that are dragged over a window.

    Args:
        over: Over the middle of this widget.
        paths: The files.
    """

    def __init__(self, over: QWidget, paths: Iterable[Path]) -> None:
        window = over.window()
        self._handle = window.windowHandle()
        self._at = over.mapTo(window, over.rect().center())
        self._data = QMimeData()
        urls = [QUrl.fromLocalFile(str(path)) for path in paths]
        self._data.setUrls(urls)
        self._data.setText("\n".join(url.toString() for url in urls))  # as file managers do
        self._how = (Qt.DropAction.CopyAction, self._data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    def enter(self) -> bool:
        """Come, and move a bit; whether they would be taken."""
        enter, move = QDragEnterEvent(self._at, *self._how), QDragMoveEvent(self._at, *self._how)
        QApplication.sendEvent(self._handle, enter)
        move.setAccepted(enter.isAccepted())  # what was taken is taken until somebody says otherwise
        QApplication.sendEvent(self._handle, move)
        return move.isAccepted()

    def leave(self) -> None:
        """Go elsewhere."""
        QApplication.sendEvent(self._handle, QDragLeaveEvent())

    def drop(self) -> None:
        """Let go."""
        QApplication.sendEvent(self._handle, QDropEvent(QPointF(self._at), *self._how))


def drop(over: QWidget, *paths: Path) -> None:
    """Drag files over a widget and let go."""
    drag = Drag(over, paths)
    drag.enter()
    drag.drop()
