"""The line above the thoughts: how long they take, how much of their budget is used, and the way to end them.

Shows what it is told; keeps no clock and no thoughts.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.views.parts.flow_row import FlowRow
from app.views.parts.glyphs import GlyphButton
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import key_text, named, plain_label, tipped
from app.views.parts.speaking import announce

Steering = Literal["none", "open", "looping", "closing"]
"""What can be done about the thoughts: nothing, end them, end them because they go round, or wait for their end."""

BAR_WIDTH, BAR_HEIGHT = 48, 4
GLYPH_GAP = 3


class ThinkingHeader(QWidget):
    """One line, and a second one when the thoughts repeat themselves.

    Signals:
        clicked(): The person wants the thoughts opened or closed.
        answer_now_requested(): The person wants the thoughts ended.
        typeset_chosen(bool): The person wants the thoughts typeset, or plain.
    """

    clicked = Signal()
    answer_now_requested = Signal()
    typeset_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thinking_header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._steering: Steering = "none"
        self._disclosure = GlyphButton("right", QPalette.ColorRole.PlaceholderText, self)
        self._disclosure.setObjectName("disclosure")
        self._disclosure.clicked.connect(self.clicked)
        self._budget = self._build_bar()
        self._answer_now = self._build_link("answer_now")
        self._closing = plain_label("closing", self, wraps=False)
        self._closing.setText(self.tr("Closing the thoughts…"))
        self._typeset = self._build_toggle()
        self._loop = QWidget(self)
        self._loop_words = plain_label("loop_words", self._loop, wraps=False)
        self._loop_words.setText(self.tr("It is repeating itself."))
        self._loop_answer_now = self._build_link("loop_answer_now")
        self._arrange()
        self.steer("none")

    def say(self, line: str) -> None:
        """Show how long it takes."""
        if line != self._disclosure.text():
            self._disclosure.setText(line)

    def text(self) -> str:
        """How long it takes, as shown."""
        return self._disclosure.text()

    def show_open(self, opened: bool) -> None:
        """Show whether the thoughts are open."""
        self._disclosure.set_glyph("open" if opened else "right")
        action = self.tr("Hide the thoughts") if opened else self.tr("Show the thoughts")
        if action != self._disclosure.accessibleDescription():
            self._disclosure.setAccessibleDescription(action)
            self._disclosure.setToolTip(action)

    def show_budget(self, used: int, tokens: int | None) -> None:
        """Show how much of a budget is used; None or 0 shows nothing."""
        self._budget.setVisible(bool(tokens))
        if not tokens:
            return
        number = self.locale().toString
        words = self.tr("{used} of {tokens} tokens for thoughts").format(
            used=number(min(used, tokens)), tokens=number(tokens)
        )
        self._budget.setRange(0, tokens)
        self._budget.setValue(min(used, tokens))
        if words != self._budget.accessibleName():
            self._budget.setAccessibleName(words)
            tipped(self._budget, words)

    def steer(self, steering: Steering) -> None:
        """Show what can be done about the thoughts."""
        had_keyboard = keyboard_of(self) in (self._answer_now, self._loop_answer_now)
        if steering == "looping" and self._steering != "looping":
            announce(self._loop_words, self._loop_words.text())
        self._steering = steering
        self._beneath.setContentsMargins(self._disclosure.iconSize().width() + GLYPH_GAP, 0, 0, 0)
        self._answer_now.setVisible(steering == "open")
        self._loop.setVisible(steering == "looping")
        self._closing.setVisible(steering == "closing")
        if had_keyboard:
            successor = {"open": self._answer_now, "looping": self._loop_answer_now}.get(steering, self._disclosure)
            successor.setFocus(Qt.FocusReason.OtherFocusReason)

    def steering(self) -> Steering:
        """What can be done about the thoughts, as shown."""
        return self._steering

    def offer_typeset(self, offered: bool, typeset: bool) -> None:
        """Offer to show the thoughts typeset, and show whether they are."""
        if not offered and keyboard_of(self) is self._typeset:
            self._disclosure.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typeset.setVisible(offered)
        self._typeset.setChecked(typeset)

    def _arrange(self) -> None:
        first = FlowRow(12, 2)
        for part in (self._disclosure, self._budget, self._answer_now, self._closing, self._typeset):
            first.addWidget(part)
        second = FlowRow(8, 2)
        second.addWidget(self._loop_words)
        second.addWidget(self._loop_answer_now)
        self._beneath = QHBoxLayout(self._loop)
        self._beneath.addLayout(second)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addLayout(first)
        lines.addWidget(self._loop)

    def _build_link(self, name: str) -> QPushButton:
        button = named(QPushButton(self.tr("Answer now"), self), name)
        button.setProperty("link", True)
        button.setToolTip(self.tr("End the thoughts and answer ({keys})").format(keys=key_text("Ctrl+Return")))
        button.setAccessibleDescription(self.tr("End the thoughts and answer"))
        button.clicked.connect(self._on_answer_now)
        return button

    def _build_toggle(self) -> QPushButton:
        toggle = named(QPushButton(self.tr("Typeset"), self), "typeset_thoughts")
        toggle.setCheckable(True)
        toggle.setToolTip(self.tr("Show thoughts with formulas set, not as they were written"))
        toggle.setAccessibleDescription(self.tr("Show thoughts with formulas set"))
        toggle.clicked.connect(self.typeset_chosen)
        toggle.hide()
        return toggle

    def _build_bar(self) -> QProgressBar:
        bar = named(QProgressBar(self), "budget_bar")
        bar.setTextVisible(False)
        bar.setFixedSize(BAR_WIDTH, BAR_HEIGHT)
        bar.hide()
        return bar

    @Slot()
    def _on_answer_now(self) -> None:
        self.answer_now_requested.emit()
