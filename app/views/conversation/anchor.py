"""What the reader has at the upper edge of what is in sight, found again when what is above it has another height.

Holds on to the words themselves: they can be set anew, in another size or width, and be somewhere else in their text.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.views.parts.flow_text import FlowText


class Anchor:
    """What stands at a line of a page.

    Args:
        page: What is scrolled.
        part: What stands there in the page's column.
        top: The line, in the page's coordinates.

    Attributes:
        part: What stands there.
    """

    def __init__(self, page: QWidget, part: QWidget, top: int) -> None:
        self.part = part
        self._page = page
        self._depth = top - part.y()
        self._text = _text_at(page, part, top)
        self._within = self._over = self._position = 0
        self._form: object = None
        if self._text is not None:
            self._within = top - _top_of(page, self._text)
            self._position = self._text.position_at(self._within)
            self._over = self._within - self._text.line_of(self._position)
            self._form = self._text.form

    def top(self) -> int:
        """Return where it stands now, in the page's coordinates."""
        text = self._text
        if text is None or not isValid(text) or not text.isVisibleTo(self._page):
            return self.part.y() + self._depth
        if text.form != self._form:
            self._form = text.form
            self._within = text.line_of(self._position) + self._over
        return _top_of(self._page, text) + self._within


class Pinned:
    """A line of something in the page's column, by its distance from that: whatever becomes of the words.

    Args:
        part: The thing.
        offset: How far below its top the line is, in pixels.
        from_end: How far below its end instead, which is above it where this is negative.

    Attributes:
        part: The thing.
        offset: How far below its top the line is; None if it keeps to the end.
    """

    def __init__(self, part: QWidget, offset: int, *, from_end: bool = False) -> None:
        self.part = part
        self.offset = None if from_end else offset
        self._distance = offset

    def top(self) -> int:
        """Return where the line is now, in the page's coordinates."""
        return self.part.y() + self._distance + (self.part.height() if self.offset is None else 0)


def _text_at(page: QWidget, part: QWidget, top: int) -> FlowText | None:
    for text in part.findChildren(FlowText):
        if text.isVisibleTo(page) and 0 <= top - _top_of(page, text) < text.height():
            return text
    return None


def _top_of(page: QWidget, text: FlowText) -> int:
    return text.mapTo(page, QPoint()).y()
