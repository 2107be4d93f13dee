"""The places that are to be filled in, in a text that is being edited: Tab goes from one to the next.

They move with the text around them, and are forgotten once the cursor has left what was inserted.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument


def utf16_length(text: str) -> int:
    """How long Qt thinks a text is."""
    return len(text) + sum(character > "\uffff" for character in text)


class Placeholders:
    """Of the one structure that was inserted last.

    Args:
        document: The text.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._places: list[QTextCursor] = []
        self._whole: QTextCursor | None = None

    def begin(self, start: int, end: int, places: list[tuple[int, int]]) -> None:
        """Begin with what was inserted between two positions, and the places in it."""
        self._places = [self._cursor(*place) for place in places]
        self._whole = self._cursor(start, end)

    def next(self, cursor: QTextCursor, *, forward: bool) -> QTextCursor | None:
        """Return the place to go to from here, at last the end of it all; None if there is none."""
        if self._whole is None or not self._holds(cursor):
            self._whole = None
            return None
        if forward:
            later = [place for place in self._places if place.selectionStart() > cursor.selectionEnd()]
            return later[0] if later else self._leave()
        earlier = [place for place in self._places if place.selectionEnd() < cursor.selectionStart()]
        return earlier[-1] if earlier else None

    def _leave(self) -> QTextCursor | None:
        if self._whole is None:
            return None
        end = self._cursor(self._whole.selectionEnd(), self._whole.selectionEnd())
        self._whole = None
        return end

    def _holds(self, cursor: QTextCursor) -> bool:
        whole = self._whole
        if whole is None or not whole.hasSelection():
            return False
        return whole.selectionStart() <= cursor.selectionStart() and cursor.selectionEnd() < whole.selectionEnd()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
