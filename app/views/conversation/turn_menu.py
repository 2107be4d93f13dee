"""What can be done with a turn as a whole, as a menu. Only words and choices: others do it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.cards.possible import Possible
from app.views.parts.soft_menu import soften


def compare_words(possible: Possible, adapter: str) -> str:
    """What comparing a turn that has an answer is called; empty where there is nothing to compare it with.

    Args:
        possible: What can be done with the turn.
        adapter: The adapter that an answer without one is compared with; empty for none.
    """
    name = possible.adapter or adapter
    if not possible.ask_again:
        return ""
    if name:
        words = QCoreApplication.translate("TurnMenu", "Compare With and Without {adapter}")
        return words.format(adapter=name)
    return QCoreApplication.translate("TurnMenu", "Compare Versions") if possible.versions > 1 else ""


class TurnMenu(QMenu):
    """Gone for good when it is closed.

    Args:
        possible: What can be done.
        comparing: What comparing it is called; empty where there is nothing to compare.
        parent: The owner.

    Signals:
        compare_requested(): The person wants two versions of it beside each other.
        edit_requested(): The person wants to ask another question in its place.
        delete_requested(): The person doesn't want the turn any more.
    """

    compare_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, possible: Possible, comparing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Turn"))
        soften(self)
        self._edit = self.addAction(self.tr("Edit Question"))
        self._edit.triggered.connect(self.edit_requested)
        self._edit.setEnabled(possible.edit)
        if comparing:
            self.addAction(comparing.replace("&", "&&")).triggered.connect(self.compare_requested)
        self._delete = self.addAction(self.tr("Delete Turn"))
        self._delete.triggered.connect(self.delete_requested)
        self._delete.setEnabled(possible.delete)

    def offer_plotting(self, plot: Callable[[], object]) -> None:
        """Offer to draw what the turn speaks of."""
        action = QAction(self.tr("Plot"), self)
        action.triggered.connect(lambda _checked: plot())
        self.insertAction(self._delete, action)

    def offer_copying(self, copy: Callable[[], object], copy_all: Callable[[], object], *, selected: bool) -> None:
        """Offer to copy what is selected, if anything is, and the whole question, above the rest."""
        for words, do, possible in (
            (self.tr("Copy"), copy, selected),
            (self.tr("Copy Question"), copy_all, True),
        ):
            action = QAction(words, self)
            action.triggered.connect(lambda _checked, do=do: do())
            action.setEnabled(possible)
            self.insertAction(self._edit, action)
        self.insertSeparator(self._edit)
