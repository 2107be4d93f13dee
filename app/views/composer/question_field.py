"""The text field of the composer: plain text, grows to eight lines, knows when Enter means "send".

An Enter that confirms a conversion of an input method never sends: not while
the conversion is open, and not as the key press that some systems deliver right
after it.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.rendering.typed import is_inside_formula, without_delimiters
from app.views.composer.placeholders import Placeholders, utf16_length
from app.views.composer.structures import Structure
from app.views.parts.dragged_files import local_files

LARGEST_CHARACTERS = 20_000
MOST_LINES = 8
AFTER_CONVERSION_MS = 500
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


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


class QuestionField(QPlainTextEdit):
    """Where a question is typed.

    Signals:
        send_requested(): Enter was pressed and meant it.
        command_enter_pressed(): Enter was pressed with Ctrl (⌘ on a Mac), and no command of the window took it.
        recall_requested(): ↑ was pressed in the empty field.
        too_long(int): A text of so many characters was refused.
        focus_changed(bool): The field got or lost the keyboard.
        files_pasted(list): Local files (`Path`s) were pasted, not text.
    """

    send_requested = Signal()
    command_enter_pressed = Signal()
    recall_requested = Signal()
    too_long = Signal(int)
    focus_changed = Signal(bool)
    files_pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_field")
        self._placeholders = Placeholders(self.document())
        self._invitation = ""
        self._converting = False
        self._since_conversion = QElapsedTimer()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        inside = is_inside_formula(self.toPlainText(), self.typed_before(start))
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

    def typed_before(self, position: int) -> int:
        """How many characters of the text stand before a position, which Qt counts in halves of some of them."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        return len(cursor.selectedText())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to what is to be filled in next; only then out of the field."""
        place = self._placeholders.next(self.textCursor(), forward=forward)
        if place is None:
            return super().focusNextPrevChild(forward)
        self.setTextCursor(place)
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; leave files that are dragged here to the window."""
        return source.hasText() and not local_files(source)

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

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Watch conversions begin and end."""
        was_converting, self._converting = self._converting, bool(event.preeditString())
        super().inputMethodEvent(event)
        if was_converting and not self._converting:
            self._since_conversion.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, Shift+Enter breaks the line, ↑ in the empty field recalls."""
        if event.key() in ENTER_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.accept()
            if not (self._converting or self._just_converted() or event.isAutoRepeat()):
                commanded = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                (self.command_enter_pressed if commanded else self.send_requested).emit()
            return
        if event.key() == Qt.Key.Key_Up and self.is_empty:
            event.accept()
            self.recall_requested.emit()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key let go after a conversion: the next Enter is meant."""
        super().keyReleaseEvent(event)
        if not self._converting:
            self._since_conversion.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._shorten()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is elsewhere; an open conversion is over."""
        super().focusOutEvent(event)
        self._converting = False
        self.focus_changed.emit(False)

    def _just_converted(self) -> bool:
        """Whether this Enter can still be the one that confirmed the conversion."""
        recent = self._since_conversion.isValid() and not self._since_conversion.hasExpired(AFTER_CONVERSION_MS)
        self._since_conversion.invalidate()
        return recent

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
