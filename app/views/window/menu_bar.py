"""The menu bar: the standard items where a Mac user looks for them, with their shortcuts.

Every item is a signal, an action or a group of commands that the window connects.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.cards.answering import BudgetCard
from app.views.answer.focused_formula_menu import FocusedFormulaMenu
from app.views.composer.budget_menu import BudgetMenu
from app.views.parts.soft_menu import soften
from app.views.window.adapter_menu import AdapterCommands
from app.views.window.app_menu import AppCommands
from app.views.window.appearance_menu import AppearanceMenu
from app.views.window.command import add_command
from app.views.window.edit_menu import EditCommands
from app.views.window.find_menu import FindMenu
from app.views.window.help_menu import HelpCommands
from app.views.window.history_menu import HistoryCommands
from app.views.window.practice_menu import PracticeCommands
from app.views.window.turn_menu import TurnCommands
from app.views.window.tutor_menu import TutorCommands
from app.views.window.window_menu import WindowCommands
from app.views.window.work_menu import WorkCommands

Key = QKeySequence.StandardKey | str
PALETTE_KEYS = "Ctrl+K"


class MenuBar(QMenuBar):
    """All commands of the window.

    Signals:
        new_requested(): An empty conversation.
        attach_requested(): Choose files whose text goes with the question.
        copy_answer_requested(): The last answer to the clipboard.
        copy_rich_answer_requested(): The same as rich text.
        mathematics_requested(): Offer structures of mathematics for the question.
        stop_requested(): Stop the running answer.
        thoughts_toggled(): Show or hide all thoughts.
        typeset_thoughts_chosen(bool): Show thoughts that have ended typeset, or plain.
        budget_requested(): Choose how long the model may think.
        context_toggled(): Show or hide what fills the context.
        models_requested(): Open the Models page, or leave it.
        answers_requested(): Open the Answers page, or leave it.
        back_requested(): Leave the page that covers the conversation.
        composer_requested(): Put the keyboard into the question field.
        zoom_in_requested(), zoom_out_requested(), zoom_reset_requested(): The text's size.
        palette_requested(): Find any command by its words.

    Attributes:
        app: The commands for Ergo as a whole.
        windows: The commands for windows as such.
        history: The commands for conversations as wholes.
        turn: The commands for the last turn.
        adapters: The commands for adapters.
        tutor: The commands of the tutor.
        practice: The command for practice.
        work: The commands for a learner's own work.
        help: The commands that look whether Ergo is well.
        editing: The commands that every editor has.
        finding: The commands that look for words in the conversation.
        palette_command: Finds any of them by its words.
    """

    new_requested = Signal()
    attach_requested = Signal()
    copy_answer_requested = Signal()
    copy_rich_answer_requested = Signal()
    mathematics_requested = Signal()
    stop_requested = Signal()
    thoughts_toggled = Signal()
    typeset_thoughts_chosen = Signal(bool)
    budget_requested = Signal()
    context_toggled = Signal()
    models_requested = Signal()
    answers_requested = Signal()
    back_requested = Signal()
    composer_requested = Signal()
    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    zoom_reset_requested = Signal()
    palette_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._covered = False
        self._searchable = False
        self.app = AppCommands(self)
        self.windows = WindowCommands(self)
        self.history = HistoryCommands(self)
        self.turn = TurnCommands(self)
        self.adapters = AdapterCommands(self)
        self.tutor = TutorCommands(self)
        self.practice = PracticeCommands(self)
        self.work = WorkCommands(self)
        self.help = HelpCommands(self)
        self.editing = EditCommands(self)
        self.finding = FindMenu(self)
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_conversation()
        self.windows.add_to_window(self._add_menu(self.tr("&Window")))
        self._build_help()
        self.set_running(False)
        self.set_answered(False)
        self.set_covered(False)

    def set_running(self, running: bool) -> None:
        """Stop can be used only while something runs."""
        self.stop.setEnabled(running)

    def set_answered(self, answered: bool) -> None:
        """Copy Answer needs an answer."""
        self.turn.set_answered(answered)
        self.copy_answer.setEnabled(answered)
        self._copy_rich_answer.setEnabled(answered)

    def set_searchable(self, searchable: bool) -> None:
        """Words can be looked for only where there is a conversation."""
        self._searchable = searchable
        self._refresh_seen()

    def show_budget(self, card: BudgetCard) -> None:
        """How long the model may think, and what can be chosen."""
        self.budgets.show_budget(card)
        self.budgets.menuAction().setVisible(card.shown)
        self._choose_budget.setVisible(card.shown)

    def show_typeset_thoughts(self, typeset: bool) -> None:
        """Whether thoughts that have ended are shown typeset."""
        self._typeset_thoughts.setChecked(typeset)

    def set_covered(self, covered: bool) -> None:
        """While a page covers the conversation, Esc leaves it; else Esc stops the answer."""
        self._covered = covered
        self._back.setEnabled(covered)
        self._back.setShortcuts([QKeySequence("Esc")] if covered else [])
        self.stop.setShortcuts([QKeySequence("Ctrl+."), *([] if covered else [QKeySequence("Esc")])])
        self.turn.set_covered(covered)
        self._refresh_seen()

    def _refresh_seen(self) -> None:
        """What a page covers isn't changed unseen."""
        seen = not self._covered
        for action in (self._thoughts, self._typeset_thoughts, self._mathematics, self._attach, self._choose_budget):
            action.setEnabled(seen)
        self.finding.set_usable(self._searchable and seen)

    def _build_file(self) -> None:
        menu = self._add_menu(self.tr("&File"))
        self._add(menu, self.tr("New Conversation"), QKeySequence.StandardKey.New, self.new_requested.emit)
        std = QKeySequence.StandardKey
        self._attach = self._add(menu, self.tr("Attach Text…"), std.Open, self.attach_requested.emit)
        self.adapters.add_to_file(menu)
        menu.addSeparator()
        self.history.add_to_file(menu)
        menu.addSeparator()
        self.app.add_to_file(menu)

    def _build_edit(self) -> None:
        menu = self._add_menu(self.tr("&Edit"))
        self.editing.add_to_edit(menu)
        menu.addSeparator()
        mathematics = self.tr("Insert Mathematics")
        self._mathematics = self._add(menu, mathematics, "Ctrl+Shift+E", self.mathematics_requested.emit)
        menu.addSeparator()
        menu.addMenu(self.finding)
        self.history.add_to_edit(menu)
        menu.addSeparator()
        self.copy_answer = self._add(menu, self.tr("Copy Answer"), "Ctrl+Shift+C", self.copy_answer_requested.emit)
        self._copy_rich_answer = self._add(
            menu, self.tr("Copy Answer as Rich Text"), "Ctrl+Alt+Shift+C", self.copy_rich_answer_requested.emit
        )
        menu.addMenu(FocusedFormulaMenu(self))
        menu.addSeparator()
        self.app.add_to_edit(menu)

    def _build_view(self) -> None:
        menu = self._add_menu(self.tr("&View"))
        self.history.add_to_view(menu)
        menu.addSeparator()
        thoughts = self.tr("Show or Hide Thoughts")
        self._thoughts = self._add(menu, thoughts, "Ctrl+Alt+T", self.thoughts_toggled.emit)
        self._typeset_thoughts = self._add(menu, self.tr("Typeset Thoughts"), "Ctrl+Alt+M", self._on_typeset_thoughts)
        self._typeset_thoughts.setCheckable(True)
        self._add(menu, self.tr("Show or Hide the Context"), "Ctrl+Alt+C", self.context_toggled.emit)
        menu.addSeparator()
        self.practice.add_to_view(menu)
        self.work.add_to_view(menu)
        self._add(menu, self.tr("Answers…"), "Ctrl+Shift+A", self.answers_requested.emit)
        self._add(menu, self.tr("Models…"), "Ctrl+Shift+M", self.models_requested.emit)
        self.adapters.add_to_view(menu)
        self._back = self._add(menu, self.tr("Back to the Conversation"), None, self.back_requested.emit)
        menu.addSeparator()
        zoom_in = self._add(menu, self.tr("Larger Text"), QKeySequence.StandardKey.ZoomIn, self.zoom_in_requested.emit)
        zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(menu, self.tr("Smaller Text"), "Ctrl+-", self.zoom_out_requested.emit)
        self._add(menu, self.tr("Actual Size"), "Ctrl+0", self.zoom_reset_requested.emit)
        menu.addSeparator()
        self.appearances = AppearanceMenu(self)
        menu.addMenu(self.appearances)
        menu.addSeparator()
        self.windows.add_to_view(menu)

    def _build_conversation(self) -> None:
        menu = self._add_menu(self.tr("&Conversation"))
        self._add(menu, self.tr("Write a Question"), "Ctrl+L", self.composer_requested.emit)
        self.stop = self._add(menu, self.tr("Stop"), "Ctrl+.", self.stop_requested.emit)
        menu.addSeparator()
        self.turn.add_to_conversation(menu)
        menu.addSeparator()
        self.tutor.add_to_conversation(menu)
        self.work.add_to_conversation(menu)
        menu.addSeparator()
        self.adapters.add_to_conversation(menu)
        self.budgets = BudgetMenu(self)
        menu.addMenu(self.budgets)
        self._choose_budget = self._add(
            menu, self.tr("Choose How Long to Think"), "Ctrl+Shift+B", self.budget_requested.emit
        )

    def _build_help(self) -> None:
        menu = self._add_menu(self.tr("&Help"))
        self.palette_command = self._add(menu, self.tr("Find a Command…"), PALETTE_KEYS, self.palette_requested.emit)
        menu.addSeparator()
        self.help.add_to_help(menu)
        menu.addSeparator()
        self.app.add_to_help(menu)

    def _on_typeset_thoughts(self) -> None:
        self.typeset_thoughts_chosen.emit(self._typeset_thoughts.isChecked())

    def _add_menu(self, words: str) -> QMenu:
        menu = self.addMenu(words)
        soften(menu)
        return menu

    def _add(self, menu: QMenu, words: str, key: Key | None, do: Callable[[], object]) -> QAction:
        return add_command(menu, words, key, do, self)
