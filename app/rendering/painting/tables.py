"""Tables as a book sets them: a heavier line below the head, hairlines between rows, no lines between columns."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from app.rendering import blocks as b
from app.rendering.painting import marks
from app.rendering.painting.look import Look
from app.rendering.painting.place import Place

_RATIO = 1.45
_ALIGNMENTS = {
    None: Qt.AlignmentFlag.AlignLeft,
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class WritesInlines(Protocol):
    """What writes a cell's words."""

    def write(self, cursor: QTextCursor, inlines: b.Inlines, base: QTextCharFormat) -> None:
        """Write at the cursor."""


def write_table(
    cursor: QTextCursor,
    table: b.Table,
    look: Look,
    writer: WritesInlines,
    place: Place,
    top: float,
    base: QTextCharFormat,
) -> None:
    """Write a table at the cursor, which is behind it then.

    Args:
        cursor: Where to.
        table: Its cells; a piece that is continued has no head.
        look: The page's look.
        writer: Writes the words.
        place: Where it stands.
        top: The room above it.
        base: The format of its words.
    """
    heads = [] if table.continued else [table.head]
    rows = [*heads, *table.rows]
    columns = max(1, len(table.head))
    if not rows:
        return
    whole = _format(look, place.left, top)
    whole.setHeaderRowCount(len(heads))
    grid = cursor.insertTable(len(rows), columns, whole)
    for number, row in enumerate(rows):
        is_head = not table.continued and number == 0
        words = QTextCharFormat(base)
        if is_head:
            words.setFontWeight(QFont.Weight.DemiBold)
        for column in range(columns):
            alignment = table.alignments[column] if column < len(table.alignments) else None
            _dress(grid, number, column, look, is_head=is_head, is_last=number == len(rows) - 1)
            inside = grid.cellAt(number, column).firstCursorPosition()
            form = QTextBlockFormat()
            if place.rules:
                form.setProperty(marks.RULES, ";".join(place.rules))
            form.setLineHeight(look.em(_RATIO), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            form.setAlignment(_ALIGNMENTS[alignment])
            inside.setBlockFormat(form)
            if column < len(row):
                writer.write(inside, row[column], words)
    cursor.setPosition(grid.lastPosition() + 1)


def _format(look: Look, left: float, top: float) -> QTextTableFormat:
    result = QTextTableFormat()
    result.setBorder(0)
    result.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    result.setCellSpacing(0)
    result.setCellPadding(0)
    result.setLeftMargin(left)
    result.setTopMargin(top)
    result.setBottomMargin(look.em(0.9))
    return result


def _dress(grid: QTextTable, row: int, column: int, look: Look, *, is_head: bool, is_last: bool) -> None:
    form = QTextTableCellFormat()
    form.setTopPadding(look.em(0.35))
    form.setBottomPadding(look.em(0.35))
    form.setLeftPadding(look.em(0.75) if column else look.em(0.25))
    form.setRightPadding(look.em(0.75))
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    if is_head or not is_last:
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorder(1)
        form.setBottomBorderBrush(QBrush(QColor(look.secondary if is_head else look.hairline)))
    grid.cellAt(row, column).setFormat(form)
