"""Where the lines are typed: one text, a line for each step, in which undo, selection and input methods work as ever.

Enter makes a line, except the one that only confirms a conversion. Knows no verdicts and paints none.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.views.composer.maths_edit import ENTER_KEYS, MathsEdit
from app.views.composer.placeholders import utf16_length
from app.views.composer.structures import Structure
from app.views.parts.dragged_files import local_files
from app.views.work.line_room import LineRoom
from app.work_text import pasted

LARGEST_CHARACTERS = 20_000
MOST_LINES = 200


class SheetEdit(MathsEdit):
    """The text itself; as tall as it is, on whatever paper lies below.

    Args:
        parent: The owner.

    Signals:
        lines_changed(tuple): The lines are these now.
        line_entered(int): The cursor has come to another line, counted from 0.
        too_long(): More was to be inserted than there is room for.
    """

    lines_changed = Signal(object)
    line_entered = Signal(int)
    too_long = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work_edit")
        self.room = LineRoom(self.document())
        self.document().setDocumentLayout(self.room)
        self.document().setDocumentMargin(0)
        self._lines: tuple[str, ...] = ("",)
        self._line = 0
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def lines(self) -> tuple[str, ...]:
        """What is typed; at least one line, which may be empty."""
        return self._lines

    def line(self) -> int:
        """The line that the cursor is in, counted from 0."""
        return self.textCursor().blockNumber()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed, nor being converted."""
        return not (self._converting or any(line.strip() for line in self._lines))

    def replace_all(self, text: str) -> None:
        """Have other lines, with the cursor at their end; undo brings the old ones back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def insert_structure(self, structure: Structure) -> None:
        """Insert the LaTeX of a structure; what is to be filled in next is then selected, and Tab goes on."""
        cursor = self.textCursor()
        start, selected = cursor.selectionStart(), cursor.selectedText()
        tex, places = structure.filled("" if "\u2029" in selected else selected)
        cursor.insertText(f"{tex} " if tex[-1:].isalpha() and "\\" in tex else tex)
        ranges = [(start + utf16_length(tex[:begin]), start + utf16_length(tex[:end])) for begin, end in places]
        self._placeholders.begin(start, cursor.position(), ranges)
        unfilled = ranges[1:] if selected else ranges
        if unfilled:
            cursor.setPosition(unfilled[0][0])
            cursor.setPosition(unfilled[0][1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def blocks(self) -> list[QTextBlock]:
        """The lines as Qt has them."""
        found, block = [], self.document().firstBlock()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def go_to(self, line: int) -> None:
        """Put the cursor at the end of a line, counted from 0."""
        cursor = QTextCursor(self.document().findBlockByNumber(line))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop plain text, line by line, unless the whole would be too long."""
        if not source.hasText() or local_files(source):
            return
        text, cursor = pasted(source.text()), self.textCursor()
        selected = cursor.selectedText()
        characters = self.document().characterCount() + len(text) - len(selected)
        lines = self.blockCount() + text.count("\n") - selected.count("\u2029")
        if characters > LARGEST_CHARACTERS or lines > MOST_LINES:
            self.too_long.emit()
            return
        cursor.insertText(text)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes a line, with Shift as well; pressed to confirm a conversion it makes none."""
        if event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)
            return
        event.accept()
        if self._confirms_conversion():
            return
        if self.blockCount() >= MOST_LINES:
            self.too_long.emit()
            return
        self.textCursor().insertBlock()
        self.ensureCursorVisible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    @Slot()
    def _on_text_changed(self) -> None:
        lines = tuple(self.toPlainText().split("\n"))
        if lines != self._lines:
            self._lines = lines
            self.lines_changed.emit(lines)

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.line() != self._line:
            self._line = self.line()
            self.line_entered.emit(self._line)
