"""Plain text with room below some of its lines, for what others show there. No part of the text, and never undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class LineRoom(QPlainTextDocumentLayout):
    """How a document is laid out; it becomes the document's own.

    Args:
        document: What is laid out.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._room: Mapping[int, float] = {}

    def set_room(self, room: Mapping[int, float]) -> bool:
        """Have so many px below these lines, counted from 0; return whether that is another room than before."""
        if room == self._room:
            return False
        self._room = dict(room)
        self.documentSizeChanged.emit(self.documentSize())
        return True

    def natural_height(self, block: QTextBlock) -> float:
        """How tall a line is without the room below it."""
        return super().blockBoundingRect(block).height()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The place of a line, with the room below it."""
        natural = super().blockBoundingRect(block)
        room = self._room.get(block.blockNumber(), 0.0)
        return natural.adjusted(0, 0, 0, room) if room else natural
