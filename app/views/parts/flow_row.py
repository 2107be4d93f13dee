"""A row that breaks into more rows where there is no room: for buttons and short phrases."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Lays widgets out from left to right, then on the next line; hidden ones take no room.

    Args:
        across: The space between neighbours, in px.
        down: The space between lines, in px.
        parent: The owner.
        at_end: Whether lines end at the right edge, in place of beginning at the left one.
        apart: Whether the last of the neighbours in a line stands at its right edge.
    """

    def __init__(
        self, across: int, down: int, parent: QWidget | None = None, *, at_end: bool = False, apart: bool = False
    ) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._apart = apart
        self._items: list[QLayoutItem] = []
        self._across = across
        self._down = down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index; None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at an index; None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all lines need at a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """One line with everything."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self._across * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest and the tallest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Break the items into lines, each centred on its own middle; returns the height of all lines."""
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            width = _size(item, rect.width()).width()
            if not lines or width > room:
                lines.append([])
                room = rect.width()
            lines[-1].append(item)
            room -= width + self._across
        y = rect.y()
        for line in lines:
            height = max(_size(item, rect.width()).height() for item in line)
            if place:
                self._place(line, rect, y, height)
            y += height + self._down
        return max(0, y - self._down - rect.y()) if lines else 0

    def _place(self, line: list[QLayoutItem], rect: QRect, y: int, height: int) -> None:
        sizes = [_size(item, rect.width()) for item in line]
        taken = sum(size.width() for size in sizes) + self._across * (len(line) - 1)
        left_over = rect.width() - taken
        x = rect.x() + (left_over if self._at_end else 0)
        for item, size in zip(line, sizes, strict=True):
            if self._apart and item is line[-1] and item is not line[0]:
                x += left_over
            item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
            x += size.width() + self._across


def _size(item: QLayoutItem, room: int) -> QSize:
    """What an item takes of a line of this width; a text that is wider breaks."""
    hint = item.sizeHint()
    width = min(hint.width(), room)
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())
