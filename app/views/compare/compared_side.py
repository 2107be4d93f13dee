"""One of two compared versions: its head, its thoughts, its answer, and how it ended."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.cards.comparison import SideCard
from app.rendering.renderer import Renderer
from app.views.compare.side_head import SideHead
from app.views.conversation.turn_view import TurnView
from app.views.parts.keyboard import keyboard_of

INSET = 12
"""In px: so far from its edge, around which the keyboard's ring is drawn, a side begins."""


class ComparedSide(QFrame):
    """Reads as a turn of the conversation, without the question, which both sides share.

    Args:
        renderer: Prepares the page of the answer.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        stepped(int): The person wants another version here: how many further.
    """

    stepped = Signal(int)

    def __init__(
        self, renderer: Renderer, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compared_side")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card: SideCard | None = None
        self.head = SideHead(self)
        self.turn = TurnView("", False, renderer, clock, self)
        self.turn.question.hide()
        self.turn.foot.set_last(False)  # the keys that its buttons would name mean the conversation's last turn
        self.turn.retry_requested.connect(self.head.ask_requested)
        self.turn.foot.earlier_requested.connect(lambda: self.stepped.emit(-1))
        self.turn.foot.later_requested.connect(lambda: self.stepped.emit(1))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(INSET, INSET, INSET, INSET)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addWidget(self.turn)
        lines.addStretch(1)

    @property
    def is_running(self) -> bool:
        """Whether it is being written."""
        return self._card is not None and self._card.state == "running"

    def show_side(self, card: SideCard) -> None:
        """Show a version, or that it is being written, or that there is none."""
        before, self._card = self._card, card
        if card == before:
            return
        had_keyboard = self._has_keyboard()
        self.setAccessibleName(card.words)
        self.head.show_side(card)
        self.setAccessibleDescription(self.head.facts())
        if card.state == "running":
            self.turn.start_reply(card.reply)
        else:
            self._show_ended(card, was_running=before is not None and before.state == "running")
        self.turn.set_possible(card.reply.possible)
        if had_keyboard and not self._has_keyboard():  # what had it is gone
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        focused = keyboard_of(self)
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _show_ended(self, card: SideCard, *, was_running: bool) -> None:
        if was_running:
            self.turn.settle(card.reply.outcome, "")  # what has been streamed is whole now
        self.turn.show_reply(card.reply)
        if was_running and card.reply.failure is not None:
            self.turn.notice.say()
