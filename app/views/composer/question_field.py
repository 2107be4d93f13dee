"""The text field of the composer: plain text, grows to eight lines, knows when Enter means "send"."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from app.rendering.typed import is_inside_formula, without_delimiters
from app.views.composer.maths_edit import ENTER_KEYS, MathsEdit
from app.views.composer.placeholders import utf16_length
from app.views.composer.structures import Structure
from app.views.parts.dragged_files import local_files

LARGEST_CHARACTERS = 20_000
MOST_LINES = 8


def _insert_apart(cursor: QTextCursor, text: str) -> None:
    """Insert a text, and go behind it, so that undo takes it back by itself."""
    start = cursor.selectionStart()
    cursor.beginEditBlock()  # else it would go with what was typed before it
    cursor.insertText(text[1:])
    end = cursor.position()
    cursor.setPosition(start)
    cursor.insertText(text[:1])  # and if the end came last, with what is typed behind it
    cursor.endEditBlock()
    cursor.setPosition(end + cursor.position() - start)


class QuestionField(MathsEdit):
    """Where a question is typed.

    Signals:
        send_requested(): Enter was pressed and meant it.
        command_enter_pressed(): Enter was pressed with Ctrl (⌘ on a Mac), and no command of the window took it.
        recall_requested(): ↑ was pressed in the empty field.
        too_long(int): A text of so many characters was refused.
        files_pasted(list): Local files (`Path`s) were pasted, not text.
    """

    send_requested = Signal()
    command_enter_pressed = Signal()
    recall_requested = Signal()
    too_long = Signal(int)
    files_pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_field")
        self._invitation = ""
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed, and nothing is being converted either."""
        return not (self._converting or self.toPlainText())

    def invite(self, words: str) -> None:
        """Say this while the field is empty, shortened to one line."""
        self._invitation = words
        self._shorten()

    def replace_text(self, text: str) -> None:
        """Put other text into the field; undo brings the old one back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def insert_structure(self, structure: Structure) -> None:
        r"""Insert the LaTeX of a structure, between `\(` and `\)` where there is no formula yet.

        What is selected is filled in first. What is to be filled in next is then selected; Tab goes on.
        """
        cursor = self.textCursor()
        start = cursor.selectionStart()
        selected = cursor.selectedText().replace("\u2029", "\n")
        inside = self.is_mathematics_at(start)
        tex, places = structure.filled(selected if inside else without_delimiters(selected))
        opening, closing = ("", "") if inside else (r"\(", r"\)")
        behind = self.toPlainText()[self.typed_before(cursor.selectionEnd()) :][:1]
        # A command and the letter behind it would be another command.
        closing = " " if inside and tex[-1:].isalpha() and behind.isalpha() else closing
        _insert_apart(cursor, opening + tex + closing)
        tex_start = start + len(opening)
        ranges = [tuple(tex_start + utf16_length(tex[:at]) for at in place) for place in places]
        unfilled = ranges[1:] if selected else ranges
        self._placeholders.begin(start, cursor.position(), [(begin, end) for begin, end in ranges])
        if unfilled:
            cursor.setPosition(unfilled[0][0])
            cursor.setPosition(unfilled[0][1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def is_mathematics_at(self, position: int) -> bool:
        """Whether what is inserted at a position needs no delimiters to be read as mathematics."""
        return is_inside_formula(self.toPlainText(), self.typed_before(position))

    def typed_before(self, position: int) -> int:
        """How many characters of the text stand before a position, which Qt counts in halves of some of them."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        return len(cursor.selectedText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop plain text, unless the whole would be too long."""
        if files := local_files(source):
            self.files_pasted.emit(files)
            return
        if not source.hasText():
            return
        cursor, text = self.textCursor(), source.text().replace("\r\n", "\n")  # which would be torn apart
        selected = cursor.selectionEnd() - cursor.selectionStart()
        length = self.document().characterCount() - 1 - selected + len(text)
        if length > LARGEST_CHARACTERS:
            self.too_long.emit(length)
            return
        _insert_apart(cursor, text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, Shift+Enter breaks the line, ↑ in the empty field recalls."""
        if event.key() in ENTER_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.accept()
            if not (self._confirms_conversion() or event.isAutoRepeat()):
                commanded = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                (self.command_enter_pressed if commanded else self.send_requested).emit()
            return
        if event.key() == Qt.Key.Key_Up and self.is_empty:
            event.accept()
            self.recall_requested.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width: in a narrower field the same text has more lines, which Qt doesn't tell."""
        super().resizeEvent(event)
        self._shorten()
        self._fit()

    def _shorten(self) -> None:
        width = self.viewport().width()
        words = self.fontMetrics().elidedText(self._invitation, Qt.TextElideMode.ElideRight, width)
        if words != self.placeholderText():
            self.setPlaceholderText(words)

    @Slot()
    def _fit(self) -> None:
        """Grow with the lines, up to eight; QPlainTextEdit counts its document's height in lines."""
        lines = max(1, round(self.document().size().height()))
        height = math.ceil(min(MOST_LINES, lines) * QFontMetricsF(self.font()).lineSpacing()) + 2
        if height != self.height():
            self.setFixedHeight(height)
        overflowing = lines > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if overflowing else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
