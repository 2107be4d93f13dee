"""The sizes and colours that the rows of the sidebar share, from the palette and the design. Knows no row."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QStyleOptionViewItem, QWidget

from app.design import DESIGN
from app.views.sidebar.marked_line import LineLook

SMALL, NORMAL = DESIGN.sizes[:2]
INSET, GAP = DESIGN.spacing[1], DESIGN.spacing[0]
"""Beside and inside of a row, and between its parts, in px."""

_LINE_RATIO = 1.5
"""Japanese letters are taller than others; they must not be clipped."""
_HOVERED_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands.

    Attributes:
        is_chosen: It is selected.
        is_held: It is selected among others, or on the page.
        is_pointed_at: The pointer is over it, or something that can be dropped.
        is_current: The keyboard is at it.
        has_keyboard: The keyboard is in the list.
    """

    is_chosen: bool = False
    is_held: bool = False
    is_pointed_at: bool = False
    is_current: bool = False
    has_keyboard: bool = False

    @property
    def is_lit(self) -> bool:
        """Whether it is painted in the accent."""
        return self.is_chosen and self.has_keyboard


def small_font(font: QFont) -> QFont:
    """The font of headings and excerpts, as large beside this one as the design says."""
    small = QFont(font)
    small.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * SMALL / NORMAL)))
    return small


def line_height(font: QFont) -> int:
    """The height of a line in px, in which letters of every script have room."""
    return math.ceil(QFontInfo(font).pixelSize() * _LINE_RATIO)


def row_height(font: QFont) -> int:
    """The height of a row of one line, in px."""
    return line_height(font) + INSET


def has_keyboard(view: QWidget) -> bool:
    """Whether the keyboard is in a list, or in a field that stands in it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is view or view.isAncestorOf(focused))


def room_of(option: QStyleOptionViewItem) -> QRectF:
    """The room of a row; beside a scroll bar it needs no gap of its own."""
    room = QRectF(option.rect)
    view = cast("QAbstractScrollArea", option.widget)
    return room.adjusted(0, 0, INSET if view.verticalScrollBar().isVisible() else 0, 0)


def colour(role: QPalette.ColorRole) -> QColor:
    """A colour of the theme."""
    return QApplication.palette().color(QPalette.ColorGroup.Active, role)


def quiet_ink(state: RowState) -> QColor:
    """The ink of what stands beside a title; on a ground it is as dark as the title, else it couldn't be read."""
    if state.is_lit:
        return colour(QPalette.ColorRole.HighlightedText)
    on_ground = state.is_held or state.is_pointed_at
    return colour(QPalette.ColorRole.Text if on_ground else QPalette.ColorRole.PlaceholderText)


def line_look(state: RowState, *, quiet: bool = False) -> LineLook:
    """The colours of a line in a row."""
    plain = colour(QPalette.ColorRole.HighlightedText if state.is_lit else QPalette.ColorRole.Text)
    ink = quiet_ink(state) if quiet else plain
    return LineLook(ink, colour(QPalette.ColorRole.AlternateBase), colour(QPalette.ColorRole.Text))


def draw_ground(painter: QPainter, row: QRectF, state: RowState) -> None:
    """Draw what is behind a row."""
    area = row.adjusted(INSET, 0.5, -INSET, -0.5)
    radius = DESIGN.radii["control"]
    painter.setPen(Qt.PenStyle.NoPen)
    ground = _ground(state)
    if ground is not None:
        painter.setBrush(ground)
        painter.drawRoundedRect(area, radius, radius)
    if state.is_current and state.has_keyboard and not state.is_chosen:
        painter.setPen(QPen(colour(QPalette.ColorRole.Accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)


def _ground(state: RowState) -> QColor | None:
    if state.is_lit:
        return colour(QPalette.ColorRole.Highlight)
    held = colour(QPalette.ColorRole.Mid)
    if state.is_held:
        return held
    if state.is_pointed_at:
        held.setAlphaF(held.alphaF() * _HOVERED_SHARE)
        return held
    return None
