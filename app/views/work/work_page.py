"""The page on which a learner's own work is checked, line by line. Shows what it is told; judges and asks nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.rendering.renderer import Renderer
from app.tutoring.verdicts import WorkReport
from app.views.composer.maths_palette import MathsPalette
from app.views.parts.covering_page import CoveringPage
from app.views.parts.glyphs import GlyphButton
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import plain_label, restyle
from app.views.parts.soft_menu import soften
from app.views.parts.speaking import announce
from app.views.work.examples import Examples
from app.views.work.sheet import Sheet
from app.work_text import as_latex, as_plain
from app.work_words import line_words, summary_words

_PALETTE_KEYS = "Ctrl+Shift+E"


class WorkPage(CoveringPage):
    """A sheet, what came of it in a sentence, and examples while it is empty.

    Args:
        renderer: Sets mathematics.
        parent: The owner.

    Signals:
        opened(bool): The page is in sight, or no longer.
        explain_requested(): The person wants the model to explain the first line that doesn't follow.
        explainable_changed(bool): There is a line to be explained in sight, or no longer.
        cleared(): The person has put the sheet away; `bring_back` brings it back.

    Attributes:
        sheet: The sheet.
    """

    opened = Signal(bool)
    explain_requested = Signal()
    explainable_changed = Signal(bool)
    cleared = Signal()

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WorkPage", "Check my work"), parent)
        self.set_lead(self.tr("A line for each step. Ergo checks by algebra whether each follows from the one before."))
        page = self._page
        self._said = ""
        self.sheet = Sheet(renderer, page)
        self.palette_button = self._build_button("sum", self.tr("Insert mathematics"), _PALETTE_KEYS)
        self.more_button = self._build_button("more", self.tr("What can be done with the sheet"))
        self.maths_palette = MathsPalette(renderer, self)
        self.summary = plain_label("work_summary", page)
        self.examples = Examples(page)
        for part in (self.sheet, self.summary, self.examples):
            self.add_part(part)
        self._connect()
        self._name_sheet()
        self._refresh()

    def put_back(self, text: str) -> None:
        """Show what was typed in earlier days; undo doesn't go back behind that."""
        edit = self.sheet.edit
        edit.setPlainText(text)
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        edit.document().clearUndoRedoStacks()

    @Slot(object)
    def show_report(self, report: WorkReport) -> None:
        """Show what was found of the lines, and say it where somebody listens."""
        self.sheet.show_report(report)
        self._tell_explainable()
        first = report.first_wrong
        words = summary_words(report)
        self.summary.setText(words)
        restyle(self.summary, "look", "wrong" if first is not None else "right")
        self.summary.setVisible(bool(words))
        said = f"{words} {line_words(first)}" if first is not None else words
        if said != self._said and self.isVisible():
            announce(self.summary, said)
        self._said = said

    def set_can_explain(self, *, possible: bool) -> None:
        """Whether the model can be asked just now."""
        self.sheet.reason.set_can_explain(possible=possible)
        self._tell_explainable()

    @Slot()
    def explain(self) -> None:
        """Ask for an explanation, as if its button were pressed."""
        reason = self.sheet.reason
        if reason.isVisible():
            reason.explain.click()

    @Slot()
    def clear(self) -> None:
        """Put the sheet away."""
        if not self.sheet.edit.is_blank:
            self.sheet.edit.replace_all("")
            self.cleared.emit()

    @Slot()
    def bring_back(self) -> None:
        """Bring back what was cleared, unless something else was typed since."""
        if self.sheet.edit.is_blank:
            self.sheet.edit.undo()
            self.sheet.edit.setFocus()

    @Slot()
    def copy_latex(self) -> None:
        """Put the whole sheet on the clipboard as LaTeX."""
        QGuiApplication.clipboard().setText(as_latex(self.sheet.edit.lines()))

    @Slot()
    def copy_plain(self) -> None:
        """Put the whole sheet on the clipboard in plain signs."""
        QGuiApplication.clipboard().setText(as_plain(self.sheet.edit.lines()))

    def take_keyboard(self) -> None:
        """Whoever opens the page wants to type."""
        self.sheet.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the palette of mathematics."""
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_E and event.modifiers() == command:
            self._open_palette()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the page is in sight."""
        super().showEvent(event)
        self.opened.emit(True)
        self._tell_explainable()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is no longer."""
        super().hideEvent(event)
        self.opened.emit(False)
        self._tell_explainable()

    def menu(self) -> QMenu:
        """Build the menu of the sheet; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        soften(menu)
        acts = [
            menu.addAction(self.tr("Copy as LaTeX"), self.copy_latex),
            menu.addAction(self.tr("Copy as Plain Text"), self.copy_plain),
        ]
        menu.addSeparator()
        acts.append(menu.addAction(self.tr("Clear the Sheet"), self.clear))
        for act in acts:
            act.setEnabled(not self.sheet.edit.is_blank)
        return menu

    def _connect(self) -> None:
        edit = self.sheet.edit
        edit.lines_changed.connect(self._refresh)
        edit.too_long.connect(self._on_too_long)
        self.sheet.cursor_moved.connect(self._on_cursor_moved)
        self.sheet.reason.explain_requested.connect(self.explain_requested)
        self.examples.chosen.connect(self._on_example)
        self.palette_button.clicked.connect(self._open_palette)
        self.maths_palette.chosen.connect(edit.insert_structure)
        self.more_button.clicked.connect(self._open_menu)

    def _build_button(self, glyph: str, words: str, keys: str = "") -> GlyphButton:
        button = icon_button(glyph, words, self._page, keys)
        self.add_to_head(button)
        return button

    def _name_sheet(self) -> None:
        edit = self.sheet.edit
        edit.setAccessibleName(self.tr("Your work"))
        edit.setPlaceholderText(self.tr("2x + 3 = 11"))

    @Slot()
    def _refresh(self) -> None:
        is_blank = self.sheet.edit.is_blank
        self.examples.setVisible(is_blank)
        if is_blank:
            self.summary.hide()
            self._said = ""

    def _tell_explainable(self) -> None:
        reason = self.sheet.reason
        self.explainable_changed.emit(self.isVisible() and not reason.isHidden() and reason.explain.isEnabled())

    @Slot()
    def _open_palette(self) -> None:
        self.maths_palette.open_below(self.palette_button)

    @Slot()
    def _open_menu(self) -> None:
        menu = self.menu()
        corner = self.more_button.rect().bottomRight()
        menu.popup(self.more_button.mapToGlobal(corner) - menu.rect().topRight())

    @Slot(str)
    def _on_example(self, text: str) -> None:
        self.sheet.edit.replace_all(text)
        self.sheet.edit.setFocus()

    @Slot()
    def _on_too_long(self) -> None:
        words = self.tr("There is no more room on the sheet.")
        self.summary.setText(words)
        restyle(self.summary, "look", "wrong")
        self.summary.show()
        announce(self.summary, words)

    @Slot(QRect)
    def _on_cursor_moved(self, box: QRect) -> None:
        if self.sheet.edit.hasFocus():
            place = box.translated(self.sheet.mapTo(self._page, box.topLeft()) - box.topLeft())
            bottom, top = place.bottom(), place.top()
            self.ensureVisible(place.left(), bottom, 0, 24)
            self.ensureVisible(place.left(), top, 0, 24)
