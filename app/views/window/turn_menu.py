"""The commands for the last turn and its reply, in the menu Conversation. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.cards.possible import Possible
from app.views.conversation.turn_menu import compare_words
from app.views.window.command import add_command


class TurnCommands(QObject):
    """Actions of a menu that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        answer_now_requested(): End the thoughts that are coming.
        go_on_requested(): Go on with the reply that broke off.
        think_longer_requested(): Think the last answer over.
        ask_again_requested(): Ask the last question anew.
        earlier_requested(), later_requested(): The version before the one that is shown, and the one after it.
        compare_requested(): Two versions of the last turn beside each other.
        edit_requested(): Ask another question in the place of the last one.
        delete_requested(): Delete the last question and what came of it.
    """

    answer_now_requested = Signal()
    go_on_requested = Signal()
    think_longer_requested = Signal()
    ask_again_requested = Signal()
    earlier_requested = Signal()
    later_requested = Signal()
    compare_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._possible = Possible()
        self._covered = False
        self._answered = False
        self._adapter = ""

    def add_to_conversation(self, menu: QMenu) -> None:
        """Add what belongs into the menu Conversation."""
        self._answer_now = self._add(menu, self.tr("Answer Now"), "Ctrl+Return", self.answer_now_requested.emit)
        self._answer_now.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._go_on = self._add(menu, self.tr("Continue"), "Ctrl+Shift+Return", self.go_on_requested.emit)
        self._think_longer = self._add(menu, self.tr("Think Longer"), "Ctrl+Shift+T", self.think_longer_requested.emit)
        self._ask_again = self._add(menu, self.tr("Ask Again"), "Ctrl+R", self.ask_again_requested.emit)
        self._earlier = self._add(menu, self.tr("Earlier Version"), "Ctrl+[", self.earlier_requested.emit)
        self._later = self._add(menu, self.tr("Later Version"), "Ctrl+]", self.later_requested.emit)
        self._compare = self._add(menu, self.tr("Compare Versions"), "Ctrl+Alt+R", self.compare_requested.emit)
        menu.addSeparator()
        self._edit = self._add(menu, self.tr("Edit Question"), "Ctrl+Alt+E", self.edit_requested.emit)
        self._delete = self._add(menu, self.tr("Delete Turn"), "Ctrl+Alt+Backspace", self.delete_requested.emit)
        self._refresh()

    def set_possible(self, possible: Possible) -> None:
        """What can't be done with the reply just now can't be pressed, and its keys do something else."""
        self._possible = possible
        self._refresh()

    def set_answered(self, answered: bool) -> None:
        """Only what has an answer can be compared."""
        self._answered = answered
        self._refresh()

    def set_adapter(self, name: str) -> None:
        """This adapter is what an answer without one is compared with; empty for none."""
        self._adapter = name
        self._refresh()

    def set_covered(self, covered: bool) -> None:
        """The reply that a page covers is neither leafed through nor changed unseen."""
        self._covered = covered
        self._refresh()

    def _refresh(self) -> None:
        possible, seen = self._possible, not self._covered
        self._answer_now.setEnabled(possible.answer_now)
        self._think_longer.setEnabled(possible.think_longer)
        self._ask_again.setEnabled(possible.ask_again)
        self._go_on.setEnabled(possible.go_on)
        self._edit.setEnabled(possible.edit and seen)
        self._delete.setEnabled(possible.delete and seen)
        self._earlier.setEnabled(possible.earlier and seen)
        self._later.setEnabled(possible.later and seen)
        words = compare_words(possible, self._adapter) if self._answered else ""
        self._compare.setText(words.replace("&", "&&") or self.tr("Compare Versions"))
        self._compare.setEnabled(bool(words) and seen)

    def _add(self, menu: QMenu, words: str, keys: str, do: Callable[[], object]) -> QAction:
        return add_command(menu, words, keys, do, self)
