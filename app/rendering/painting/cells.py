"""How wide the cells of a table are. Knows neither what is written in them nor how."""

from __future__ import annotations

import math

from PySide6.QtGui import QTextCursor, QTextDocument, QTextTableCell


def cell_width(document: QTextDocument, position: int) -> float:
    """Return how much room the words of a cell have; infinite outside of tables.

    Where something is too wide to be broken, Qt's own lines say how wide that is.
    """
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    table = cursor.currentTable()
    if table is None:
        return math.inf
    cell = table.cellAt(position)
    left, right = _left_of(document, cell), document.textWidth()
    if cell.column() + 1 < table.columns():
        after = table.cellAt(cell.row(), cell.column() + 1)
        right = _left_of(document, after) - after.format().toTableCellFormat().leftPadding()
    return max(1.0, right - cell.format().toTableCellFormat().rightPadding() - left)


def _left_of(document: QTextDocument, cell: QTextTableCell) -> float:
    return document.documentLayout().blockBoundingRect(cell.firstCursorPosition().block()).left()
