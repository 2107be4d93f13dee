"""Copies the formula that the keyboard is on, for whoever doesn't point at it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget

from app.rendering.painting.formula_object import PageFormula
from app.views.answer.answer_menu import FormulaMenu
from app.views.answer.answer_text import AnswerText


class FocusedFormulaMenu(FormulaMenu):
    """The forms in which that formula can be copied; none can be chosen while the keyboard is on no formula."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connect(self.latex, lambda text, formula: text.copy_latex(formula))
        self._connect(self.mathml, lambda text, formula: text.mathml_requested.emit(formula))
        self._connect(self.image, lambda text, formula: text.copy_image(formula))
        self.aboutToShow.connect(self._on_about_to_show)

    def _connect(self, action: QAction, do: Callable[[AnswerText, PageFormula], object]) -> None:
        def copy_it() -> None:
            text = QApplication.focusWidget()
            formula = text.formula_at_cursor() if isinstance(text, AnswerText) else None
            if isinstance(text, AnswerText) and formula is not None:
                do(text, formula)

        action.triggered.connect(copy_it)

    @Slot()
    def _on_about_to_show(self) -> None:
        focused = QApplication.focusWidget()
        # A menu bar that is walked through with the keyboard has it until something is chosen.
        unknown = isinstance(focused, QMenuBar)
        there = isinstance(focused, AnswerText) and focused.formula_at_cursor() is not None
        for action in self.actions():
            action.setEnabled(unknown or there)
