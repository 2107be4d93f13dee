"""Where questions are asked: field and preview, mathematics, how long to think, the button that sends and stops."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.cards.turns import AttachmentCard
from app.rendering.renderer import Renderer
from app.typed_text import encodable
from app.views.composer.attaching import Attaching
from app.views.composer.budget_button import BudgetButton
from app.views.composer.editing import Editing
from app.views.composer.hints_button import HintsButton
from app.views.composer.maths_palette import MathsPalette
from app.views.composer.preview import LONGEST_PREVIEWED, Preview
from app.views.composer.question_field import LARGEST_CHARACTERS, QuestionField
from app.views.composer.remark import Remark
from app.views.composer.send_button import SendButton
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import key_text, named

BUTTON_SIZE = 28
JUST_ENDED_MS = 1000
"""For so long after a reply has ended, Ctrl+Enter may still have been meant for its thoughts."""
WIDE_ENOUGH = 30
"""How many times its text's height a composer is wide that says in full how long the model may think."""


def speakable(text: str) -> str:
    """The text as a question: no blank ends, and no half characters that can't be encoded."""
    return encodable(text).strip()


class Composer(QWidget):
    """Asks, stops and recalls. What was recalled takes the last question's place when it is sent.

    Args:
        renderer: Sets the preview, and the keys of the palette.
        parent: The owner.

    Signals:
        asked(str): The person asks this; never empty.
        edit_requested(str): The person asks this instead of the last question; never empty.
        edited(int, str): The person asks this instead of the question of the turn at a place; never empty.
        stop_requested(): The person wants the running answer stopped.
        files_pasted(list): Local files (`Path`s) were pasted into the field.
        files_chosen(list): The person wants these files (`Path`s) attached.
        hints_chosen(bool): The person wants hints before solutions, or not.
    """

    asked = Signal(str)
    edit_requested = Signal(str)
    edited = Signal(int, str)
    stop_requested = Signal()
    files_pasted = Signal(list)
    files_chosen = Signal(list)
    hints_chosen = Signal(bool)

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._since_reply = QElapsedTimer()
        self.field = QuestionField(self)
        self.field.setAccessibleName(self.tr("Your question"))
        self.preview = Preview(renderer, self)
        self.attaching = Attaching(self.field, self)
        self._editing = Editing(self.field, self.attaching, self)
        self.palette_button = GlyphButton("sum", QPalette.ColorRole.PlaceholderText, self)
        self.palette_button.setObjectName("mathematics")
        self.palette_button.setFixedSize(BUTTON_SIZE, BUTTON_SIZE)
        self.maths_palette = MathsPalette(renderer, self)
        self.hints = HintsButton(self)
        self.budget = BudgetButton(self)
        self.button = SendButton(BUTTON_SIZE, self)
        self._remark = Remark(self)
        self._build()
        self._connect()
        self._refresh_button()
        self._name_palette()
        self._invite()

    def _connect(self) -> None:
        self.field.send_requested.connect(self._on_send)
        self.field.command_enter_pressed.connect(self._on_command_enter)
        self.field.recall_requested.connect(self._on_recall)
        self.field.too_long.connect(self._on_too_long)
        self.field.files_pasted.connect(self.files_pasted)
        self.field.focus_changed.connect(self._on_focus_changed)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.cursorPositionChanged.connect(self._on_cursor_moved)
        self.palette_button.clicked.connect(self.open_palette)
        self.hints.clicked.connect(self.hints_chosen)
        self.maths_palette.chosen.connect(self.field.insert_structure)
        self.button.clicked.connect(self._on_button)
        self.attaching.button.clicked.connect(self.choose_files)
        self.attaching.chosen.connect(self.files_chosen)
        self.attaching.refused.connect(self.remark)
        self.attaching.changed.connect(self._on_attachments_changed)
        self._editing.changed.connect(self._tell_editing)

    def set_running(self, running: bool) -> None:
        """Turn Send into Stop and back."""
        if self._running and not running:
            self._since_reply.start()
        self._running = running
        self._refresh_button()

    def set_last_question(self, text: str, attachments: tuple[AttachmentCard, ...] = ()) -> None:
        """What ↑ in the empty field brings back."""
        self._editing.set_last_question(text, attachments)

    def show_hints(self, on: bool) -> None:
        """Say whether hints come before solutions."""
        self.hints.show_on(on)
        self._invite()

    def set_can_edit(self, can_edit: bool) -> None:
        """Whether there is a last question that another can take the place of."""
        self._editing.set_can_replace(can_edit)

    def end_editing(self) -> None:
        """The conversation is over: what was typed stays, as a new question, but an edit of an earlier one is left."""
        self._editing.end()

    def begin_edit(self, question: str, place: int, attachments: tuple[AttachmentCard, ...] = ()) -> None:
        """Let the person change a question; what is typed now comes back when that is over.

        Args:
            question: As it was asked.
            place: The place of its turn, counted from 0.
            attachments: What went with it.
        """
        self._editing.begin(question, place, attachments)
        self.field.setFocus()

    @Slot()
    def leave_edit(self) -> None:
        """Edit no earlier question any more: what was typed before comes back."""
        self._editing.leave()

    def end_edit_from(self, place: int) -> None:
        """The turns from a place on are others now: what was typed instead of one of their questions is a new one.

        Where something else was typed before, that comes back; undo brings back what was typed last.
        """
        edit = self._editing.earlier
        if edit is None or edit.place < place:
            return
        if edit.draft.strip() or edit.attachments:
            self._editing.leave()
        else:
            self._editing.drop()
            self._tell_editing()
            self.field.textChanged.emit()

    @property
    def is_editing(self) -> bool:
        """Whether an earlier question is edited."""
        return self._editing.earlier is not None

    @property
    def edited_place(self) -> int | None:
        """The place of the turn whose question is edited, counted from 0; None if none is."""
        edit = self._editing.earlier
        return edit.place if edit is not None else None

    @Slot(str)
    def offer(self, text: str) -> None:
        """Put text into the field for the person to look at and send."""
        if len(text) > LARGEST_CHARACTERS:
            self._on_too_long(len(text))
            return
        self._editing.drop()
        self.field.replace_text(text)
        self.field.setFocus()

    def draft(self) -> str:
        """What is typed and not sent, edits of earlier questions aside; empty if that is nothing but blanks."""
        edit = self._editing.earlier
        text = encodable(self.field.toPlainText() if edit is None else edit.draft)
        return text if text.strip() else ""

    def draft_attachments(self) -> tuple[AttachmentCard, ...]:
        """What goes with the draft."""
        edit = self._editing.earlier
        return self.attachments() if edit is None else edit.attachments

    def put_back(self, draft: str, attachments: tuple[AttachmentCard, ...] = ()) -> None:
        """Put back what was typed before, as a new question; one that is too long as well."""
        self._editing.drop()
        words = encodable(draft)
        if words != self.field.toPlainText():
            self.field.setPlainText(words)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.document().clearUndoRedoStacks()  # undo doesn't bring another conversation's words back
        self.attaching.replace(attachments)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed, nothing attached and nothing edited."""
        return not (self.field.toPlainText().strip() or self.attachments() or self.is_editing)

    def attachments(self) -> tuple[AttachmentCard, ...]:
        """The texts that go with the question."""
        return self.attaching.cards()

    def take_attachments(self) -> tuple[AttachmentCard, ...]:
        """Return the texts that go with the question, and keep none: call it where that is asked."""
        taken = self.attaching.cards()
        self.attaching.replace(())
        return taken

    @Slot(object)
    def attach(self, cards: tuple[AttachmentCard, ...]) -> None:
        """Let texts go with the question; those that are too many or too large are left out, and that is said."""
        self.attaching.add(cards)
        self.field.setFocus()

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files to attach."""
        if self.isVisible():
            self.attaching.choose()

    @Slot()
    def open_palette(self) -> None:
        """Offer the structures of mathematics, to be inserted where the cursor is."""
        if self.isVisible():
            self.maths_palette.open_above(self.palette_button)

    @Slot(str)
    def remark(self, words: str) -> None:
        """Say something in one quiet line, until the text changes."""
        self._remark.say(words)

    @Slot(str)
    def note(self, words: str) -> None:
        """Say what holds from now on, in the same line and for as long; nothing went wrong."""
        self._remark.say(words, calm=True)

    def forget_remark(self) -> None:
        """Say no more what was said; the question that is edited is still named."""
        self._remark.clear()
        self._tell_editing()

    def remark_text(self) -> str:
        """The remark that is shown; empty if none is."""
        return self._remark.words()

    def _build(self) -> None:
        self._frame = named(QFrame(self), "field")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.preview)
        inside.addWidget(self.attaching)
        row = QHBoxLayout()
        inside.addLayout(row)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.attaching.button, self.palette_button, self.hints, self.budget, self.button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._remark)
        lines.addWidget(self._frame)
        self.setFocusProxy(self.field)

    def _name_palette(self) -> None:
        words = self.tr("Insert mathematics")
        self.palette_button.setAccessibleName(words)
        self.palette_button.setToolTip(f"{words} ({key_text('Ctrl+Shift+E')})")

    def _refresh_button(self) -> None:
        self.button.refresh(running=self._running, can_send=bool(self.field.toPlainText().strip()))

    @Slot()
    def _on_button(self) -> None:
        if self._running:
            self.stop_requested.emit()
        else:
            self._on_send()

    @Slot()
    def _on_send(self) -> None:
        question = speakable(self.field.toPlainText())
        if not question and self.attachments():
            self.remark(self.tr("Type a question to go with it."))
        if self._running or not question:
            return
        if len(question) > LARGEST_CHARACTERS:
            self._on_too_long(len(question))
            return
        edit, replaces = self._editing.earlier, self._editing.replaces_last
        self._editing.drop()
        self.field.clear()
        if edit is not None:
            self.field.replace_text(edit.draft)
            self.edited.emit(edit.place, question)
        else:
            (self.edit_requested if replaces else self.asked).emit(question)
        # Whoever has asked with what was attached has taken it.
        self.attaching.replace(() if edit is None else edit.attachments)

    @Slot()
    def _on_command_enter(self) -> None:
        """These keys end thoughts. Pressed a moment too late for that, they send nothing that waits here."""
        just_ended = self._since_reply.isValid() and not self._since_reply.hasExpired(JUST_ENDED_MS)
        if not just_ended:
            self._on_send()

    @Slot()
    def _on_recall(self) -> None:
        self._editing.recall(running=self._running)

    @Slot(int)
    def _on_too_long(self, length: int) -> None:
        number = self.locale().toString
        words = self.tr("That is {length} characters; a question can have {limit}. Shorten it and try again.")
        self.remark(words.format(length=number(length), limit=number(LARGEST_CHARACTERS)))

    @Slot()
    def _on_text_changed(self) -> None:
        if self._editing.follow_text():
            return
        self._remark.clear()
        self._tell_editing()
        self._refresh_button()
        self._follow()

    @Slot()
    def _on_attachments_changed(self) -> None:
        self._remark.clear()
        self._tell_editing()
        self._invite()
        self._refresh_button()

    def _invite(self) -> None:
        words = self.tr("Ask for hints…") if self.hints.isChecked() else self.tr("Ask, or paste LaTeX…")
        self.field.invite(self.attaching.invitation() or words)

    @Slot()
    def _on_cursor_moved(self) -> None:
        if not self._is_long():
            self.preview.keep_in_sight(self._cursor_position())

    def _follow(self) -> None:
        if self._is_long():
            self.preview.follow("", 0)
        else:
            self.preview.follow(self.field.toPlainText(), self._cursor_position())

    def _is_long(self) -> bool:
        """Whether the text is too long to be previewed: then it isn't even read for that."""
        return self.field.document().characterCount() - 1 > LONGEST_PREVIEWED

    def _cursor_position(self) -> int:
        return self.field.typed_before(self.field.textCursor().position())

    @Slot()
    def _tell_editing(self) -> None:
        self._remark.stand(self._editing.words())

    @Slot(bool)
    def _on_focus_changed(self, focused: bool) -> None:
        self._frame.setProperty("focused", focused)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves an edit."""
        if event.key() == Qt.Key.Key_Escape and self.is_editing:
            self.leave_edit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the question its room."""
        super().resizeEvent(event)
        self._fit_budget()

    def _fit_budget(self) -> None:
        size = max(BUTTON_SIZE, self.budget.sizeHint().height())
        self.palette_button.setFixedSize(size, size)
        self.attaching.button.setFixedSize(size, size)
        self.hints.setMinimumSize(size, size)
        is_brief = self.width() < WIDE_ENOUGH * self.field.fontInfo().pixelSize()
        self.budget.set_brief(is_brief)
        self.hints.set_brief(is_brief)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language, layout direction or text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh_button()
            self._name_palette()
            self.hints.name()
            self._invite()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "_frame"):
            self._fit_budget()
