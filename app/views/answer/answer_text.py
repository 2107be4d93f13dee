"""A typeset answer: as tall as its content, selectable, never opening or loading anything by itself.

Shows what a pipeline has prepared. Knows nothing of turns, engines or threads.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QRectF, QSizeF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.finding.folding import utf16_length
from app.finding.hits import Hit
from app.finding.passages import Passage, Stretch, TypesetText
from app.rendering.painting.block_writer import REVEAL
from app.rendering.painting.decorations import draw_decorations
from app.rendering.painting.embedding import copied_image
from app.rendering.painting.formula_object import PageFormula
from app.rendering.painting.look import Look
from app.rendering.painting.marks import OBJECT_CHARACTER
from app.rendering.painting.page import Page
from app.rendering.painting.pictures import Pictures
from app.rendering.painting.words import Words
from app.rendering.prepared import Prepared
from app.views.answer.answer_menu import AnswerMenu
from app.views.answer.linked_text import LinkedText
from app.views.parts.hit_marks import cursor_over, line_boxes
from app.views.parts.underlined_text import Fault
from app.views.parts.wavy_lines import Wave

LINE_RATIO = 1.55
_TAB = 2.2
_AROUND = 2
"""In px: so much ground is beside a formula that was found."""


class AnswerText(LinkedText):
    """The page of one answer.

    Args:
        pictures: Pixels of formulas, shared by all answers.
        name: The object name, by which the style sheet sets the size.
        parent: The owner.

    Signals:
        rich_text_requested(str, tuple): The person wants what is selected as rich text: its Markdown, its blocks.
        mathml_requested(PageFormula): The person wants a formula as MathML.
    """

    rich_text_requested = Signal(str, object)
    mathml_requested = Signal(object)

    def __init__(self, pictures: Pictures, name: str = "answer", parent: QWidget | None = None) -> None:
        super().__init__(LINE_RATIO, name, parent)
        self.ensurePolished()
        self.page = Page(self.document(), self._current_look(), pictures, Words())
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def show_blocks(self, settled: tuple[Prepared, ...], tail: tuple[Prepared, ...] = ()) -> None:
        """Append blocks that are final, and put what is still open behind them; the reader's selection stays."""
        if self._dressing.isActive():
            self._dressing.stop()
            self._on_dressed()
        before = self.textCursor()
        anchor, position = before.anchor(), before.position()
        self.page.show(settled, tail)
        self._put_cursor(anchor, position)

    def clear_page(self) -> None:
        """Show nothing."""
        self.page.clear()

    def markdown(self) -> str:
        """Everything shown, as the Markdown that it came from."""
        return self.page.copied(0, self.document().characterCount() - 1)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy whole blocks as Markdown, parts of them as text with TeX in it."""
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self.page.copied(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def loadResource(self, _kind: int, _name: QUrl | str) -> QByteArray:
        """Load nothing, whatever the document asks for."""
        # If nothing comes from here, the document would look for a file.
        return QByteArray()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is behind the words, then the words, and what is selected of the formulas once more."""
        painter = QPainter(self.viewport())
        draw_decorations(painter, self.document(), self.page.look, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_rhythm()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move a formula that is too wide sideways; leave all other scrolling to the page."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        position = self._character_at(event.position().toPoint()) if abs(delta.x()) > abs(delta.y()) else None
        if position is None or not self.page.overflow_at(position):
            super().wheelEvent(event)
            return
        self.page.scroll_at(position, -delta.x())
        self.viewport().update()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be copied there; the keyboard points with the text's cursor."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            link = self.link_at_cursor()
            menu = self.menu_for(self.formula_at_cursor(), link.address if link is not None else "")
        else:
            menu = self.menu_for(self.formula_at(event.pos()), self.anchorAt(event.pos()))
        menu.popup(event.globalPos())

    def menu_for(self, formula: PageFormula | None, address: str) -> AnswerMenu:
        """Build the context menu of a spot with this formula and this link; it goes when it is closed."""
        menu = AnswerMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.offer_selection(self.copy, self.copy_rich, selected=self.textCursor().hasSelection())
        if formula is not None:
            forms = menu.offer_formula()
            forms.latex.triggered.connect(lambda: self.copy_latex(formula))
            forms.mathml.triggered.connect(lambda: self.mathml_requested.emit(formula))
            forms.image.triggered.connect(lambda: self.copy_image(formula))
        if address and not address.startswith(REVEAL):
            menu.offer_link(lambda: QGuiApplication.clipboard().setText(address))
        menu.offer_all(self.selectAll)
        return menu

    def follow(self, address: str) -> None:
        """Show a source, or say which link was clicked."""
        if address.startswith(REVEAL):
            self.page.reveal(int(address.removeprefix(REVEAL)))
        else:
            super().follow(address)

    def copy_rich(self) -> None:
        """Ask for what is selected as rich text."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            span = cursor.selectionStart(), cursor.selectionEnd()
            self.rich_text_requested.emit(self.page.copied(*span), self.page.copied_blocks(*span))

    def copy_latex(self, formula: PageFormula) -> None:
        """Put a formula on the clipboard as it was written, without its delimiters."""
        QGuiApplication.clipboard().setText(formula.tex)

    def copy_image(self, formula: PageFormula) -> None:
        """Put a formula on the clipboard, black on white, large enough to be printed."""
        QGuiApplication.clipboard().setImage(copied_image(formula.picture, framed=formula.shape == "card"))

    def formula_at_cursor(self) -> PageFormula | None:
        """The formula that the keyboard is on: the only one that is selected, or the one beside the cursor."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            position = cursor.position()
            return self.page.formula_at(position) or self.page.formula_at(position - 1)
        words = cursor.selectedText()
        if words.count(OBJECT_CHARACTER) != 1:
            return None
        before = words[: words.index(OBJECT_CHARACTER)]
        return self.page.formula_at(cursor.selectionStart() + utf16_length(before))

    def formula_at(self, spot: QPoint) -> PageFormula | None:
        """Return the formula at a point of the viewport."""
        position = self._character_at(spot)
        return None if position is None else self.page.formula_at(position)

    def words_at(self, spot: QPoint) -> str:
        """Say why something doesn't hold, where a link leads, why a formula is shown as its source, or what it says."""
        faults = super().words_at(spot)
        position = self._character_at(spot)
        if faults or position is None:
            return faults
        formula = self.page.formula_at(position)
        if formula is not None and self.page.overflow_at(position):
            return formula.tex
        cursor = QTextCursor(self.document())
        cursor.setPosition(position + 1)
        return cursor.charFormat().toolTip()

    def boxes_of(self, hit: Hit) -> list[QRectF]:
        """Return where a hit stands in the viewport; a displayed formula is narrower than its line."""
        found = super().boxes_of(hit)
        drawn = self.page.drawn_at(hit.start) if hit.end == hit.start + 1 and len(found) == 1 else None
        if drawn is None:
            return found
        left = found[0].left() + drawn[0]
        return [QRectF(left, found[0].top(), drawn[1], found[0].height()).adjusted(-_AROUND, 0, _AROUND, 0)]

    def _split(self, hit: Hit) -> tuple[list[Hit], list[Hit]]:
        """Return the words of a hit and the formulas of it."""
        words, formulas, start = [], [], hit.start
        for before in cursor_over(self, hit).selectedText().split(OBJECT_CHARACTER):
            place = start + utf16_length(before)
            words.append(Hit(start, place))
            formulas.append(Hit(place, place + 1))
            start = place + 1
        return [each for each in words if each.start < each.end], formulas[:-1]

    def _formulas_in(self, block: QTextBlock) -> tuple[str, ...]:
        """Return the source of each formula in a paragraph."""
        words = block.text()
        if OBJECT_CHARACTER not in words:
            return ()
        place, sources = block.position(), []
        for before in words.split(OBJECT_CHARACTER)[:-1]:
            place += utf16_length(before)
            formula = self.page.formula_at(place)
            sources.append("" if formula is None else formula.tex)
            place += 1
        return tuple(sources)

    def _put_cursor(self, anchor: int, position: int) -> None:
        """Have the reader's cursor where it was: what is appended doesn't push it on."""
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) == (min(anchor, last), min(position, last)):
            return
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def card_box(self) -> QRectF | None:
        """Return where the last card stands in the viewport: that of the final answer; None if there is none."""
        block = self.document().lastBlock()
        while block.isValid():
            if block.text() == OBJECT_CHARACTER:
                formula = self.page.formula_at(block.position())
                if formula is not None and formula.shape == "card":
                    return next(iter(self.boxes_of(Hit(block.position(), block.position() + 1))), None)
            block = block.previous()
        return None

    def _finish(self, painter: QPainter) -> None:
        self.page.uncover(painter)

    def _passages(self, faults: Sequence[Fault]) -> list[list[Passage]]:
        text = TypesetText(self.text())
        return [text.passages(fault.start, fault.end) for fault in faults]

    def _wave_of(self, stretch: Stretch) -> list[Wave]:
        """Return where a line is drawn under words, or under a formula, as wide as that."""
        place = stretch.hit.start
        reach = self.page.reach_at(place, stretch.row) if stretch.hit.end == place + 1 else None
        if reach is None:
            return super()._wave_of(stretch)
        box = self.boxes_of(stretch.hit)[0]
        left, right = box.left() + _AROUND + reach.left, box.right() - _AROUND - reach.right
        return [Wave(left, right, line.baseline + reach.below) for line in line_boxes(self, stretch.hit)]

    @property
    def form(self) -> object:
        """What the places of all lines follow from, besides the words."""
        return self.width(), self.page.look

    def _set_height(self, size: QSizeF) -> None:
        super()._set_height(size + QSizeF(0, self.page.below if hasattr(self, "page") else 0))

    def _current_look(self) -> Look:
        ink = self.palette().color(QPalette.ColorRole.Text)
        return Look.of(ink, QGuiApplication.palette(), self.font(), LINE_RATIO)

    def _set_rhythm(self) -> None:
        """Write the page anew, soon: what dresses the window says a dozen times that it does."""
        if hasattr(self, "page"):
            self._begin_dressing()

    @Slot()
    def _on_dressed(self) -> None:
        """Write the page anew if it has another size or other colours."""
        self.ensurePolished()
        look = self._current_look()
        self.setTabStopDistance(look.em(_TAB))
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        self.page.set_look(look)
        self._put_cursor(anchor, position)
        self.mark(*self.marks)  # they have gone with what was there
        super()._on_dressed()
