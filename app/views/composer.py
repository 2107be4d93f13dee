"""Where questions are asked: the field, the button that sends and stops, one line for remarks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.views.glyphs import GlyphButton
from app.views.naming import named, plain_label
from app.views.question_field import LARGEST_CHARACTERS, QuestionField

BUTTON_SIZE = 28


def speakable(text: str) -> str:
    """The text as a question: no blank ends, and no half characters that can't be encoded."""
    return text.encode("utf-8", "replace").decode("utf-8").strip()


class Composer(QWidget):
    """Asks, stops and recalls.

    Signals:
        asked(str): The person asks this; never empty.
        stop_requested(): The person wants the running answer stopped.
        files_pasted(list): Local files (`Path`s) were pasted into the field.
    """

    asked = Signal(str)
    stop_requested = Signal()
    files_pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._last_question = ""
        self.field = QuestionField(self)
        self.field.setPlaceholderText(self.tr("Ask, or paste LaTeX…"))
        self.field.setAccessibleName(self.tr("Your question"))
        self.button = GlyphButton("up", QPalette.ColorRole.HighlightedText, self)
        self.button.setObjectName("send")
        self.button.setFixedSize(BUTTON_SIZE, BUTTON_SIZE)
        self._remark = plain_label("remark", self)
        self._remark.hide()
        self._build()
        self.field.send_requested.connect(self._on_send)
        self.field.recall_requested.connect(self._on_recall)
        self.field.too_long.connect(self._on_too_long)
        self.field.files_pasted.connect(self.files_pasted)
        self.field.focus_changed.connect(self._on_focus_changed)
        self.field.textChanged.connect(self._on_text_changed)
        self.button.clicked.connect(self._on_button)
        self._refresh_button()

    def set_running(self, running: bool) -> None:
        """Turn Send into Stop and back."""
        self._running = running
        self._refresh_button()

    def set_last_question(self, text: str) -> None:
        """What ↑ in the empty field brings back."""
        self._last_question = text

    @Slot(str)
    def offer(self, text: str) -> None:
        """Put text into the field for the person to look at and send."""
        if len(text) > LARGEST_CHARACTERS:
            self._on_too_long(len(text))
            return
        self.field.replace_text(text)
        self.field.setFocus()

    @Slot(str)
    def remark(self, words: str) -> None:
        """Say something in one quiet line, until the text changes."""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    def remark_text(self) -> str:
        """The remark that is shown; empty if none is."""
        return "" if self._remark.isHidden() else self._remark.text()

    def _build(self) -> None:
        self._frame = named(QFrame(self), "field")
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(16, 7, 7, 7)
        row.setSpacing(8)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._remark)
        lines.addWidget(self._frame)
        self.setFocusProxy(self.field)

    def _refresh_button(self) -> None:
        words = self.tr("Stop") if self._running else self.tr("Send")
        key = self.tr("Esc") if self._running else self.tr("Enter")
        self.button.set_glyph("stop" if self._running else "up")
        self.button.setAccessibleName(words)
        self.button.setToolTip(f"{words} ({key})")
        self.button.setEnabled(self._running or bool(self.field.toPlainText().strip()))

    @Slot()
    def _on_button(self) -> None:
        if self._running:
            self.stop_requested.emit()
        else:
            self._on_send()

    @Slot()
    def _on_send(self) -> None:
        question = speakable(self.field.toPlainText())
        if self._running or not question:
            return
        if len(question) > LARGEST_CHARACTERS:
            self._on_too_long(len(question))
            return
        self.field.clear()
        self.asked.emit(question)

    @Slot()
    def _on_recall(self) -> None:
        if self._last_question:
            self.field.replace_text(self._last_question)

    @Slot(int)
    def _on_too_long(self, length: int) -> None:
        number = self.locale().toString
        words = self.tr("That is {length} characters; a question can have {limit}. Shorten it and try again.")
        self.remark(words.format(length=number(length), limit=number(LARGEST_CHARACTERS)))

    @Slot()
    def _on_text_changed(self) -> None:
        self.remark("")
        self._refresh_button()

    @Slot(bool)
    def _on_focus_changed(self, focused: bool) -> None:
        self._frame.setProperty("focused", focused)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or layout direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh_button()
