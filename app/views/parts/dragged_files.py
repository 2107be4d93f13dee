"""Files that are dragged or pasted; and fields that leave them to the window. Knows nothing of what becomes of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QWidget


def local_files(source: QMimeData) -> list[Path]:
    """The files of this computer that are dragged or pasted; none for text and for links."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


class FilesPass(QObject):
    """Lets files that are dragged over a field of text pass to the window; systems name them as text, too.

    Args:
        field: The field.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave them alone."""
        if isinstance(event, QDragMoveEvent) and local_files(event.mimeData()):  # entering is one of these
            event.ignore()
            return True
        return super().eventFilter(watched, event)
