"""Paints what a search has found: the title, where it stands, and a line around it. Knows no list."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.cards.conversations import FoundCard
from app.views.sidebar.found_model import CARD
from app.views.sidebar.marked_line import draw_line
from app.views.sidebar.row_look import (
    GAP,
    INSET,
    RowState,
    draw_ground,
    has_keyboard,
    line_height,
    line_look,
    room_of,
    row_height,
    small_font,
)

Index = QModelIndex | QPersistentModelIndex

_MOST_OF_SOURCE = 0.45
"""Where it stands is said only if it takes no more of the first line than this share: the title comes first."""


class FoundPainter(QStyledItemDelegate):
    """Paints."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two where something stands in the conversation itself."""
        font = option.font
        card = cast("FoundCard", index.data(CARD))
        return QSize(0, row_height(font) + (line_height(small_font(font)) + INSET if card.excerpt else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        card = cast("FoundCard", index.data(CARD))
        font = option.font
        room = room_of(option)
        state = _state(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, room, state)
        gap = (INSET + GAP) / 2 if card.excerpt else GAP
        inner = room.adjusted(2 * INSET, gap, -2 * INSET, -gap)
        _paint_head(painter, QRectF(inner.left(), inner.top(), inner.width(), line_height(font)), card, font, state)
        if card.excerpt:
            small = small_font(font)
            height = line_height(small)
            line = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
            draw_line(painter, line, card.excerpt, small, line_look(state, quiet=True), card.excerpt_marks)
        painter.restore()


def _state(option: QStyleOptionViewItem) -> RowState:
    flags = option.state
    chosen = bool(flags & QStyle.StateFlag.State_Selected)
    return RowState(
        is_chosen=chosen,
        is_held=chosen,
        is_pointed_at=bool(flags & QStyle.StateFlag.State_MouseOver),
        is_current=bool(flags & QStyle.StateFlag.State_HasFocus),
        has_keyboard=has_keyboard(option.widget),
    )


def _paint_head(painter: QPainter, room: QRectF, card: FoundCard, font: QFont, state: RowState) -> None:
    """The title, and at the right where it stands."""
    width = room.width()
    small = small_font(font)
    source = QFontMetricsF(small).horizontalAdvance(card.source)
    if 0 < source <= width * _MOST_OF_SOURCE:
        place = QRectF(room.right() - source, room.top(), source + 1, room.height())
        draw_line(painter, place, card.source, small, line_look(state, quiet=True))
        width -= source + INSET
    line = QRectF(room.left(), room.top(), width, room.height())
    draw_line(painter, line, card.title, font, line_look(state), card.title_marks)
