"""One prepared block, laid out on its own, and the strips that a page may be turned between.

Small documents: each is laid out in a moment, so that whoever drives the printing can see to other things in between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextOption,
    QTextTable,
)

from app.rendering.painting import marks
from app.rendering.painting.block_writer import BlockWriter
from app.rendering.painting.decorations import draw_beside
from app.rendering.painting.formula_object import FormulaObject
from app.rendering.painting.paragraphs import CODE_PAD, Pen
from app.rendering.painting.words import Words
from app.rendering.prepared import Prepared
from app.rendering.printing.frames import Frame, Role, Strip
from app.rendering.printing.pages import NEVER, SELDOM
from app.rendering.printing.styles import Style

_TAB_EM = 2.2
_RULE_PX = 2.0
_WITHIN = 0.5
"""So much less than a row of a table is asked for: what only touches it isn't drawn with it."""


class Sheet:
    """A block on paper.

    Args:
        prepared: The block.
        style: How its part is set.
        width: How wide the page's text is.
        pen: What the block before it has left.
        formulas: What draws the formulas of this style.
        frames: What stands behind and beside all of its part.
    """

    __slots__ = ("_document", "_formulas", "_frames", "_layout", "_look", "_width", "pen", "x")

    def __init__(
        self,
        prepared: Prepared,
        style: Style,
        width: float,
        pen: Pen,
        formulas: FormulaObject,
        frames: tuple[Frame, ...] = (),
    ) -> None:
        self.x = style.inset
        self._look = style.look
        self._frames = frames
        is_inside = style.frame in ("panel", "outline")
        self._width = width - style.inset * (2 if is_inside else 1)
        self._document = QTextDocument()
        self._formulas = formulas
        self.pen = self._write(prepared, style, pen)
        self._layout = self._document.documentLayout()

    def strips(self) -> list[Strip]:
        """Return its lines and rows, from top to bottom."""
        found: list[Strip] = []
        for block, table in _parts(self._document.rootFrame()):
            new = self._rows(table) if table is not None else self._lines(block)
            for strip in new:
                before = found[-1].bottom if found else 0.0
                found.append(replace(strip, gap=max(0.0, strip.top - before)))
        if found:
            # Qt leaves out the room above the first paragraph.
            above = self._document.firstBlock().blockFormat().topMargin()
            found[0] = replace(found[0], gap=found[0].gap + above)
        return found

    @property
    def height(self) -> float:
        """How tall it is, with the room that it keeps below its last strip."""
        return self._document.size().height()

    def draw(self, painter: QPainter, strip: Strip) -> None:
        """Draw one of its strips, in its own coordinates."""
        painter.setPen(QColor(self._look.ink))
        if not strip.lines:
            self._draw_row(painter, strip)
        for number, index in strip.lines:
            block = self._document.findBlockByNumber(number)
            rect = self._layout.blockBoundingRect(block)
            if index == 0:
                draw_beside(painter, block, rect, self._document, self._look)
                painter.setPen(QColor(self._look.ink))
            block.layout().lineAt(index).draw(painter, rect.topLeft())

    def _write(self, prepared: Prepared, style: Style, pen: Pen) -> Pen:
        document = self._document
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(style.font)
        document.setUseDesignMetrics(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(style.look.em(_TAB_EM))
        document.setDefaultTextOption(option)
        document.setTextWidth(self._width)
        document.documentLayout().registerHandler(marks.FORMULA_OBJECT, self._formulas)
        writer = BlockWriter(document, style.look, self._formulas, Words())
        writer.pen = replace(pen, fresh=True)
        edit = QTextCursor(document)
        edit.beginEditBlock()
        writer.write(prepared, revealed=True)
        edit.endEditBlock()
        return writer.pen

    # --- lines ---

    def _lines(self, block: QTextBlock) -> Iterator[Strip]:
        form = block.blockFormat()
        if _is_hidden(block):
            return
        rect = self._layout.blockBoundingRect(block)
        role = self._role(block)
        frames = (*self._frames, *self._around(form))
        count = block.layout().lineCount()
        for index in range(count):
            line = block.layout().lineAt(index)
            top = rect.top() + line.y()
            hold = NEVER if role == "heading" else SELDOM if count > 1 and index in (0, count - 2) else 0.0
            number = block.blockNumber()
            yield Strip(self, top, top + line.height(), frames=frames, lines=((number, index),), role=role, hold=hold)

    def _role(self, block: QTextBlock) -> Role:
        form = block.blockFormat()
        if form.headingLevel():
            return "heading"
        if form.hasProperty(marks.CARD):
            return "code"
        if block.text() == marks.OBJECT_CHARACTER:
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + 1)
            number = cursor.charFormat().intProperty(marks.FORMULA)
            return "text" if self._formulas.formula(number).shape == "inline" else "formula"
        return "text"

    def _around(self, form: QTextBlockFormat) -> list[Frame]:
        """The quotes that a paragraph stands in, and the card of code."""
        section = self._frames[0].key if self._frames else str(self._look.px)
        frames = []
        rules = form.stringProperty(marks.RULES)
        for rule in rules.split(";") if rules else []:
            x = self.x + float(rule.partition(":")[2])
            frames.append(Frame(f"{section} quote {rule}", "rule", x, _RULE_PX, 0.0, self._look.hairline))
        card = form.intProperty(marks.CARD)
        if card:
            pad = self._look.em(CODE_PAD)
            left = form.leftMargin() - pad
            key = f"{section} code {card}"
            frames.append(Frame(key, "panel", self.x + left, self._width - left, pad, self._look.tint))
        return frames

    # --- tables ---

    def _rows(self, table: QTextTable) -> Iterator[Strip]:
        tops = [self._top(table, row) for row in range(table.rows())]
        bottom = self._layout.frameBoundingRect(table).bottom() - table.format().bottomMargin()
        form = table.cellAt(0, 0).firstCursorPosition().blockFormat()
        frames = (*self._frames, *self._around(form))
        has_head = table.format().headerRowCount() > 0
        head: Strip | None = None
        for row, (top, end) in enumerate(zip(tops, [*tops[1:], bottom], strict=True)):
            is_head = has_head and row == 0
            hold = NEVER if is_head else SELDOM if row == table.rows() - 2 else 0.0
            strip = Strip(self, top, end, frames=frames, role="row", hold=hold, head=head)
            yield strip
            head = strip if is_head else head

    def _top(self, table: QTextTable, row: int) -> float:
        """Where a row begins: above its tallest cell."""
        tops = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            rect = self._layout.blockBoundingRect(cell.firstCursorPosition().block())
            tops.append(rect.top() - cell.format().toTableCellFormat().topPadding())
        return min(tops)

    def _draw_row(self, painter: QPainter, strip: Strip) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(self._look.ink))
        context.palette = palette
        context.clip = QRectF(0, strip.top + _WITHIN, self._width, strip.height - 2 * _WITHIN)
        # Qt draws the line below the next row too.
        painter.setClipRect(QRectF(-self.x, strip.top, self._width + 2 * self.x, strip.height))
        self._layout.draw(painter, context)


def _parts(root: QTextFrame) -> Iterator[tuple[QTextBlock, QTextTable | None]]:
    """What a document consists of: paragraphs and tables."""
    parts = root.begin()
    while not parts.atEnd():
        frame = parts.currentFrame()
        yield parts.currentBlock(), frame if isinstance(frame, QTextTable) else None
        parts += 1


def _is_hidden(block: QTextBlock) -> bool:
    """Whether it only stands before or behind a table."""
    form = block.blockFormat()
    is_fixed = form.lineHeightType() == QTextBlockFormat.LineHeightTypes.FixedHeight.value
    return is_fixed and not block.text() and not form.intProperty(marks.LINE)
