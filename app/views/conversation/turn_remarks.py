"""The lines in which a turn says what holds for its reply: how it is drawn, what is left out, what it waits for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.cards.turns import ReplyCard
from app.views.parts.naming import plain_label
from app.views.parts.speaking import announce


class TurnRemarks:
    """Lines that are hidden while they say nothing; the turn puts them where they belong.

    Args:
        turn: The turn, whose lines they are.

    Attributes:
        dropped: Earlier questions are left out.
        note: How the reply is drawn.
        stays: The answer that is shown is an earlier one.
        waiting: What the turn waits for.
        memory: Memory is getting short.
    """

    def __init__(self, turn: QWidget) -> None:
        self.dropped = _line("turn_note", turn)
        self.note = _line("turn_note", turn)
        self.stays = _line("turn_note", turn)
        stays = QCoreApplication.translate("TurnRemarks", "This answer stays until there is a new one.")
        self.stays.setText(stays)
        self.waiting = _line("waiting", turn)
        self.memory = _line("turn_note", turn)

    def say_dropped(self, words: str) -> None:
        """Say that earlier questions are left out; empty words take that back."""
        _say(self.dropped, words)

    def say_note(self, words: str) -> None:
        """Say how the reply is drawn; empty words say nothing."""
        _say(self.note, words)

    def say_memory(self, words: str) -> None:
        """Say that memory is getting short."""
        _say(self.memory, words)

    def show_waiting(self, words: str) -> None:
        """Say what the turn waits for; empty words, that it waits no longer."""
        _show(self.waiting, words)

    def show_reply(self, card: ReplyCard) -> None:
        """Show what was said of a reply."""
        self.rest()
        _show(self.dropped, card.left_out)
        _show(self.note, card.note)

    def rest(self) -> None:
        """Nothing more comes."""
        self.waiting.hide()
        self.memory.hide()

    def texts(self) -> list[str]:
        """What is said above the reply."""
        return [line.text() for line in (self.dropped, self.note) if not line.isHidden()]


def _line(name: str, turn: QWidget) -> QLabel:
    line = plain_label(name, turn)
    line.hide()
    return line


def _show(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))


def _say(line: QLabel, words: str) -> None:
    _show(line, words)
    announce(line, words)
