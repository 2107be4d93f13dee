"""Paints the rows of the list and lets a title be written over in place. Knows no list: a row, its room, its state."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.views.parts.dragged_files import FilesPass
from app.views.parts.glyphs import glyph_pixmap
from app.views.sidebar.list_model import Role
from app.views.sidebar.marked_line import draw_line
from app.views.sidebar.row_look import (
    GAP,
    INSET,
    RowState,
    draw_ground,
    has_keyboard,
    line_height,
    line_look,
    quiet_ink,
    room_of,
    row_height,
    small_font,
)
from app.views.sidebar.rows import ConversationRow, FolderRow, HeadingRow, Row

Index = QModelIndex | QPersistentModelIndex

_LONGEST = 200
"""In characters."""
_FILLED = "filled"


class RowPainter(QStyledItemDelegate):
    """Paints.

    Args:
        parent: The owner.

    Signals:
        written(object, str): The row has been given this title.
    """

    written = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.several = False
        self.target = ""
        """The folder into which something would be dropped, by the key of its row."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally tall, so that ten thousand of them need no measuring."""
        return QSize(0, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = cast("Row", index.data(Role.ROW))
        room = room_of(option)
        font = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, HeadingRow):
            _paint_heading(painter, room, row, small_font(font))
        else:
            is_renamed = cast("QAbstractItemView", option.widget).indexWidget(index) is not None
            state = RowState() if is_renamed else self._state(option, row, shown=bool(index.data(Role.IS_SHOWN)))
            draw_ground(painter, room, state)
            if isinstance(row, FolderRow):
                _paint_folder(painter, room, row, font, state)
            else:
                _paint_conversation(painter, room, row, font, state)
        painter.restore()

    def _state(self, option: QStyleOptionViewItem, row: Row, *, shown: bool) -> RowState:
        flags = option.state
        chosen = bool(flags & QStyle.StateFlag.State_Selected)
        pointed_at = bool(flags & QStyle.StateFlag.State_MouseOver) or row.key == self.target
        keyboard = has_keyboard(option.widget)
        current = bool(flags & QStyle.StateFlag.State_HasFocus)
        return RowState(chosen, shown or (chosen and self.several), pointed_at, current, keyboard)

    # --- writing a title over ---------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QLineEdit:
        """A field in the place of the title."""
        field = QLineEdit(parent)
        FilesPass(field)
        field.setObjectName("rename_field")
        field.setMaxLength(_LONGEST)
        is_folder = isinstance(index.data(Role.ROW), FolderRow)
        field.setAccessibleName(self.tr("Name of the folder") if is_folder else self.tr("Title"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the title to begin with; what is typed is not written over when the list changes meanwhile."""
        if isinstance(editor, QLineEdit) and not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            editor.setText(str(index.data()))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Say what was written; a blank title or the old one leaves it as it was."""
        words = " ".join(editor.text().split()) if isinstance(editor, QLineEdit) else ""
        if words and words != str(index.data()):
            self.written.emit(index.data(Role.ROW), words)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Keep the field over the title."""
        room = room_of(option).toRect()
        left = round(_title_left(cast("Row", index.data(Role.ROW)), option.font))
        editor.setGeometry(room.adjusted(left - GAP, 0, -INSET, 0))


def _paint_heading(painter: QPainter, room: QRectF, row: HeadingRow, font: QFont) -> None:
    """Nearer to what stands below it than to what stands above."""
    font.setWeight(QFont.Weight.DemiBold)
    height = line_height(font)
    line = QRectF(room.left() + 2 * INSET, room.bottom() - height - GAP / 2, room.width() - 4 * INSET, height)
    draw_line(painter, line, row.words, font, line_look(RowState(), quiet=True))


def _paint_folder(painter: QPainter, room: QRectF, row: FolderRow, font: QFont, state: RowState) -> None:
    side = _glyph_side(font)
    glyph = "open" if row.is_open and row.count else "right"
    _draw_glyph(painter, glyph, room.left() + INSET + GAP, room, side, quiet_ink(state))
    left = room.left() + _title_left(row, font)
    right = room.right() - 2 * INSET
    if row.count:
        small = small_font(font)
        count = str(row.count)
        width = QFontMetricsF(small).horizontalAdvance(count)
        place = QRectF(right - width, room.top(), width + 1, room.height())
        draw_line(painter, place, count, small, line_look(state, quiet=True))
        right -= width + INSET
    draw_line(painter, QRectF(left, room.top(), right - left, room.height()), row.card.name, font, line_look(state))


def _paint_conversation(painter: QPainter, room: QRectF, row: ConversationRow, font: QFont, state: RowState) -> None:
    left = room.left() + _title_left(row, font)
    right = room.right() - 2 * INSET
    if row.card.is_pinned:
        side = _glyph_side(font)
        _draw_glyph(painter, "pin", right - side, room, side, quiet_ink(state))
        right -= side + GAP
    draw_line(painter, QRectF(left, room.top(), right - left, room.height()), row.card.title, font, line_look(state))


def _title_left(row: Row, font: QFont) -> float:
    """Where the title begins, from the left edge of the row."""
    if isinstance(row, FolderRow):
        return INSET + GAP + _glyph_side(font) + GAP
    inside = isinstance(row, ConversationRow) and row.is_inside
    return INSET + GAP + _glyph_side(font) + GAP if inside else 2 * INSET


def _glyph_side(font: QFont) -> int:
    return round(line_height(font) * 0.62)


def _draw_glyph(painter: QPainter, name: str, left: float, room: QRectF, side: int, ink: QColor) -> None:
    ratio = painter.device().devicePixelRatioF()
    top = room.top() + (room.height() - side) / 2
    painter.drawPixmap(round(left), round(top), glyph_pixmap(name, ink, side, ratio))
