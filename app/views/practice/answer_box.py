"""Where an answer is typed: the field, how it will be read, the structures of mathematics, the main button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.rendering.renderer import Renderer
from app.views.composer.maths_palette import MathsPalette
from app.views.composer.preview import Preview
from app.views.composer.question_field import QuestionField
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import key_text, named, restyle
from app.work_text import shown

_BUTTON = 30
PALETTE_KEYS = "Ctrl+Shift+E"


class AnswerField(QuestionField):
    """A field in which everything is mathematics."""

    def is_mathematics_at(self, _position: int) -> bool:
        """It needs no delimiters anywhere."""
        return True


class AnswerBox(QWidget):
    """All of it in a frame.

    Args:
        renderer: Sets mathematics.
        parent: The owner.

    Signals:
        typed(str): Something else is typed.
        entered(str): This is the answer; where none is taken any more, the person wants to go on.

    Attributes:
        field: Where it is typed.
        button: The main button.
        palette_button: Opens the structures.
        preview: How it will be read.
        structures: The structures; None before they were first asked for.
    """

    typed = Signal(str)
    entered = Signal(str)

    def __init__(self, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = AnswerField(self)
        self.field.setAccessibleName(self.tr("Your answer"))
        self.preview = Preview(renderer, self)
        self.preview.page.setAccessibleName(self.tr("How your answer will be read"))
        self.palette_button = GlyphButton("sum", QPalette.ColorRole.PlaceholderText, self)
        self.palette_button.setObjectName("mathematics")
        self.palette_button.setFixedSize(_BUTTON, _BUTTON)
        self.palette_button.setAccessibleName(self.tr("Insert mathematics"))
        self.palette_button.setToolTip(f"{self.tr('Insert mathematics')} ({key_text(PALETTE_KEYS)})")
        self._renderer = renderer
        self.structures: MathsPalette | None = None
        self.button = QPushButton(self.tr("Check"), self)
        self.button.setProperty("primary", True)
        self._frame = named(QFrame(self), "field")
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.field.send_requested.connect(self._on_entered)
        self.field.command_enter_pressed.connect(self._on_entered)
        self.field.focus_changed.connect(self._on_focus_changed)
        self.palette_button.clicked.connect(self.open_palette)
        self.button.clicked.connect(self._on_entered)

    def take_keyboard(self) -> None:
        """Have the keyboard where the answer is typed."""
        # With a focus proxy Qt's Tab key goes round in this page and never to the sidebar.
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, invitation: str, typed: str) -> None:
        """Take another answer, which was typed as far as this before."""
        self.set_taking(True)
        self.field.invite(invitation)
        if typed != self.field.toPlainText():
            self.field.setPlainText(typed)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.document().clearUndoRedoStacks()

    def set_taking(self, taking: bool) -> None:
        """Take an answer, or no more: then Enter goes on."""
        self.field.setReadOnly(not taking)
        self.palette_button.setEnabled(taking)
        self.button.setText(self.tr("Check") if taking else self.tr("Next"))

    def text(self) -> str:
        """What is typed."""
        return self.field.toPlainText()

    @Slot()
    def open_palette(self) -> None:
        """Offer the structures of mathematics, to be inserted where the cursor is."""
        if not self.isVisible() or self.field.isReadOnly():
            return
        if self.structures is None:
            self.structures = MathsPalette(self._renderer, self)
            self.structures.chosen.connect(self.field.insert_structure)
        self.structures.open_above(self.palette_button)

    @Slot()
    def _on_typed(self) -> None:
        text = self.text()
        read = shown(text) if len(text) < 2_000 else ""
        self.preview.follow(read, len(read))
        if not self.field.isReadOnly():
            self.typed.emit(text)

    @Slot()
    def _on_entered(self) -> None:
        self.entered.emit(self.text())

    @Slot(bool)
    def _on_focus_changed(self, focused: bool) -> None:
        restyle(self._frame, "focused", focused)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.palette_button, self.button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.preview)
        inside.addLayout(row)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._frame)
