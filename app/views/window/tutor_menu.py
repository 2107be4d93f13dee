"""The commands of the tutor: which are asked for in the menu Conversation. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.cards.guides import GuideCard
from app.views.composer.hints_button import KEYS as HINTS_KEYS
from app.views.tutor.guide_pane import NEXT_KEY, STUCK_KEY, WHOLE_KEY


class TutorCommands(QObject):
    """Actions of menus that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        checks_chosen(bool): Answers are to be checked, or not.
        hints_chosen(bool): Hints are to come before solutions, or not.
        hint_requested(): The next hint to the last question.
        line_requested(): Type the line at which the person is stuck.
        plot_requested(): Draw what the last turn speaks of, or leave the page with the plot.
        whole_requested(): The whole solution of the last question.
    """

    checks_chosen = Signal(bool)
    hints_chosen = Signal(bool)
    hint_requested = Signal()
    line_requested = Signal()
    whole_requested = Signal()
    plot_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = QAction(self.tr("Check Answers"), self)
        self._check.setCheckable(True)
        self._check.setMenuRole(QAction.MenuRole.NoRole)
        self._check.triggered.connect(self.checks_chosen)

        self._hints = QAction(self.tr("Hints First"), self)
        self._hints.setCheckable(True)
        self._hints.setShortcut(QKeySequence(HINTS_KEYS))
        self._hints.triggered.connect(self.hints_chosen)
        self._onward = self._build(self.tr("Next Hint"), NEXT_KEY, self.hint_requested.emit)
        self._line = self._build(self.tr("Stuck at a Line…"), STUCK_KEY, self.line_requested.emit)
        self._whole = self._build(self.tr("Show the Whole Solution"), WHOLE_KEY, self.whole_requested.emit)
        self._plot = self._build(self.tr("Plot the Functions"), "Ctrl+Shift+P", self.plot_requested.emit)
        self._hints.setMenuRole(QAction.MenuRole.NoRole)
        self.show_guide(None)
        self.offer_plot(offered=False)

    def show_hints(self, on: bool) -> None:
        """Whether hints come before solutions."""
        self._hints.setChecked(on)

    def show_guide(self, card: GuideCard | None) -> None:
        """What can be revealed of the last reply; None where nothing of it is hidden."""
        is_ready = card is not None and card.state == "ready"
        self._onward.setEnabled(is_ready)
        self._line.setEnabled(is_ready and card is not None and card.takes_lines)
        self._whole.setEnabled(card is not None)

    def offer_plot(self, offered: bool) -> None:
        """Whether there is something to draw of the last turn."""
        self._plot.setEnabled(offered)

    def show_checks(self, on: bool) -> None:
        """Whether answers are checked."""
        self._check.setChecked(on)

    def add_to_conversation(self, menu: QMenu) -> None:
        """Add what belongs into the menu Conversation."""
        menu.addAction(self._check)
        menu.addAction(self._hints)
        for action in (self._onward, self._line, self._whole, self._plot):
            menu.addAction(action)

    def _build(self, words: str, keys: str, do: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: do())
        return action
