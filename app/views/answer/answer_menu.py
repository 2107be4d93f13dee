"""What can be copied where the person points in an answer. Only words and choices: others do the copying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.views.parts.soft_menu import soften


class FormulaMenu(QMenu):
    """The forms in which a formula can be copied.

    Attributes:
        latex: As it was written, without delimiters.
        mathml: For word processors and other programs that calculate.
        image: As a picture.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Copy Formula as"))
        self.setAccessibleName(self.tr("Copy Formula as"))
        soften(self)
        self.latex = self.addAction(self.tr("LaTeX"))
        self.mathml = self.addAction(self.tr("MathML"))
        self.image = self.addAction(self.tr("Image"))
        for action in self.actions():
            action.setMenuRole(QAction.MenuRole.NoRole)


class AnswerMenu(QMenu):
    """The context menu of an answer.

    Attributes:
        formulas: For the formula that is pointed at.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Answer"))
        soften(self)
        self.formulas = FormulaMenu(self)

    def offer_selection(self, copy: Callable[[], object], copy_rich: Callable[[], object], *, selected: bool) -> None:
        """Offer to copy what is selected, if anything is."""
        for words, do in ((self.tr("Copy"), copy), (self.tr("Copy as Rich Text"), copy_rich)):
            self._add(words, do).setEnabled(selected)

    def offer_formula(self) -> FormulaMenu:
        """Offer to copy a formula; the forms are for the caller to connect."""
        self.addMenu(self.formulas)
        return self.formulas

    def offer_link(self, copy: Callable[[], object]) -> None:
        """Offer to copy where a link leads."""
        self._add(self.tr("Copy Link Address"), copy)

    def offer_all(self, select: Callable[[], object]) -> None:
        """Offer to select everything."""
        self.addSeparator()
        self._add(self.tr("Select All"), select)

    def _add(self, words: str, do: Callable[[], object]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda _checked: do())
        return action
