"""The page of one message: settled blocks are written once, the open tail is taken away and written anew.

Keeps the blocks, so that the page can be written again in another look, and copied as the Markdown that it came from.
Knows no widget and no thread.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from app.rendering.painting import marks
from app.rendering.painting.block_writer import BlockWriter
from app.rendering.painting.copying import Written, copied, copied_blocks
from app.rendering.painting.formula_object import FormulaObject, PageFormula
from app.rendering.painting.look import Look
from app.rendering.painting.paragraphs import CODE_PAD, Pen
from app.rendering.painting.pictures import Pictures
from app.rendering.painting.reading_place import position_after, share_before
from app.rendering.painting.row_reach import RowReach
from app.rendering.painting.words import Words
from app.rendering.prepared import Prepared


class Page:
    """Blocks in a document.

    Args:
        document: Empty; nobody else writes in it.
        look: What it looks like.
        pictures: Pixels of formulas, shared by all pages.
        words: What the page itself says.
    """

    def __init__(self, document: QTextDocument, look: Look, pictures: Pictures, words: Words) -> None:
        self._document = document
        self._formulas = FormulaObject(look, pictures)
        self._writer = BlockWriter(document, look, self._formulas, words)
        self._settled: list[Prepared] = []
        self._starts: list[int] = []
        self._tail: tuple[Prepared, ...] = ()
        self._revealed: set[int] = set()
        self._end = 0
        self._pen = Pen()
        self._last_block = (QTextBlockFormat(), QTextCharFormat())
        document.documentLayout().registerHandler(marks.FORMULA_OBJECT, self._formulas)

    @property
    def look(self) -> Look:
        """What it looks like."""
        return self._writer.look

    @property
    def below(self) -> int:
        """How much room it needs below its last line, where the document keeps none."""
        return round(self.look.em(CODE_PAD)) if self._writer.pen.kind == "code" else 0

    def show(self, settled: tuple[Prepared, ...], tail: tuple[Prepared, ...]) -> None:
        """Append blocks that are final, and put what is still open behind them."""
        if not settled and tail == self._tail:
            return
        edit = QTextCursor(self._document)
        edit.beginEditBlock()
        try:
            self._remove_tail()
            start = self._end
            self._append(settled)
            self._write_tail(tail)
            self._keep_shapes(start)
        finally:
            edit.endEditBlock()

    def clear(self) -> None:
        """Show nothing."""
        self._settled, self._tail = [], ()
        self._revealed = set()
        self._write_anew()

    def set_look(self, look: Look) -> None:
        """Show the same in another look; positions in the document stay."""
        if look != self._writer.look:
            self._writer.look = self._formulas.look = look
            self._write_anew()

    def reveal(self, number: int) -> None:
        """Show the source of a settled block that was too much to be set."""
        if 0 <= number < len(self._settled) and number not in self._revealed:
            self._revealed.add(number)
            self._write_anew()

    def is_empty(self) -> bool:
        """Whether there is nothing on it."""
        return not self._settled and not self._tail

    def formula_at(self, position: int) -> PageFormula | None:
        """Return the formula whose character is at a position."""
        form = self._formula_format(position)
        return None if form is None else self._formulas.formula(form.intProperty(marks.FORMULA))

    def drawn_at(self, position: int) -> tuple[float, float] | None:
        """Return how far from the left of its room the formula there is drawn, and how wide; None if there is none."""
        form = self._formula_format(position)
        return None if form is None else self._formulas.drawn(self._document, position, form)

    def reach_at(self, position: int, row: tuple[int, int] | None = None) -> RowReach | None:
        """Return what of its place the formula there takes, in pixels; None if there is none.

        Args:
            position: The place of its character.
            row: What only this row takes, and how many there are, where that is known.
        """
        form = self._formula_format(position)
        return None if form is None else self._formulas.reach(self._document, position, form, row)

    def overflow_at(self, position: int) -> float:
        """Return by how many pixels the formula there is too wide for the page."""
        form = self._formula_format(position)
        return 0.0 if form is None else self._formulas.overflow(self._document, position, form)

    def scroll_at(self, position: int, by_px: float) -> None:
        """Move the formula there, if it is too wide for the page."""
        form = self._formula_format(position)
        if form is not None:
            self._formulas.scroll(self._document, position, form, by_px)

    def uncover(self, painter: QPainter) -> None:
        """Draw the selected formulas anew, over what Qt lays over them; to be called after the page is painted."""
        self._formulas.uncover(painter)

    def _formula_format(self, position: int) -> QTextCharFormat | None:
        if not 0 <= position < self._document.characterCount() - 1:
            return None
        cursor = QTextCursor(self._document)
        cursor.setPosition(position + 1)
        form = cursor.charFormat()
        return form if form.objectType() == marks.FORMULA_OBJECT else None

    def copied(self, start: int, end: int) -> str:
        """Return what is between two positions: whole blocks as Markdown, parts of them as text with TeX in it."""
        return copied(self._document, self._written(), start, end, self._formulas)

    def copied_blocks(self, start: int, end: int) -> tuple[Prepared, ...]:
        """Return the blocks between two positions; of those that are there in part only their words."""
        return copied_blocks(self._document, self._written(), start, end, self._formulas)

    def share_before(self, position: int) -> float:
        """Return how much of the source stands before a position, from 0 to 1."""
        return share_before(self._written(), position)

    def position_after(self, share: float) -> int:
        """Return the position before which stands this share of the source."""
        return position_after(self._written(), share)

    def _written(self) -> list[Written]:
        starts = [*self._starts, *([self._end] if self._tail else [])]
        ends = [*starts[1:], self._document.characterCount() - 1]
        parts = [(prepared,) for prepared in self._settled] + ([self._tail] if self._tail else [])
        return [
            Written("\n\n".join(each.block.source for each in part), part[0].block.continued, start, end, part)
            for part, start, end in zip(parts, starts, ends, strict=True)
        ]

    def _append(self, settled: Iterable[Prepared]) -> None:
        for prepared in settled:
            self._settled.append(prepared)
            self._write_settled(len(self._settled) - 1)
        self._mark_end()

    def _write_settled(self, number: int) -> None:
        self._starts.append(self._document.characterCount() - 1)
        self._writer.write(self._settled[number], number, revealed=number in self._revealed)

    def _write_tail(self, tail: tuple[Prepared, ...]) -> None:
        self._tail = tail
        for prepared in tail:
            self._writer.write(prepared)

    def _keep_shapes(self, start: int) -> None:
        """Have Qt keep the glyphs of what is written: it is painted again with every line that follows."""
        block = self._document.findBlock(start)
        while block.isValid():
            block.layout().setCacheEnabled(True)
            block = block.next()

    def _mark_end(self) -> None:
        self._end = self._document.characterCount() - 1
        self._pen = self._writer.pen
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._end)
        self._last_block = cursor.blockFormat(), cursor.blockCharFormat()

    def _remove_tail(self) -> None:
        if not self._tail:
            return
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._end)
        cursor.setPosition(self._document.characterCount() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self._last_block[0])
        cursor.setBlockCharFormat(self._last_block[1])
        self._writer.pen = self._pen
        self._tail = ()

    def _write_anew(self) -> None:
        tail, self._tail = self._tail, ()
        edit = QTextCursor(self._document)
        edit.beginEditBlock()
        edit.select(QTextCursor.SelectionType.Document)
        edit.removeSelectedText()
        edit.setBlockFormat(QTextBlockFormat())
        edit.setBlockCharFormat(QTextCharFormat())
        self._formulas.clear()
        self._writer.pen = Pen()
        self._starts = []
        for number in range(len(self._settled)):
            self._write_settled(number)
        self._mark_end()
        self._write_tail(tail)
        self._keep_shapes(0)
        edit.endEditBlock()
