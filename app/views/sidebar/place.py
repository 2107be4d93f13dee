"""Keeps a list where it stands while rows come and go above. Knows no row."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median_low

from PySide6.QtCore import QPersistentModelIndex, QPoint
from PySide6.QtWidgets import QListView

_WATCHED = 9
"""So many rows are watched: one of them that is moved away doesn't take the list with it."""

Place = Sequence[tuple[QPersistentModelIndex, int]]


def place_of(view: QListView) -> Place:
    """The first rows that are seen and where they stand, in px.

    There are none at the very beginning of the list, where what is new is to be seen.
    """
    if view.verticalScrollBar().value() == view.verticalScrollBar().minimum():
        return ()
    first = view.indexAt(QPoint(view.viewport().width() // 2, 1))
    if not first.isValid():
        return ()
    rows = range(first.row(), min(first.row() + _WATCHED, view.model().rowCount()))
    indexes = [view.model().index(row, 0) for row in rows]
    return [(QPersistentModelIndex(index), view.visualRect(index).top()) for index in indexes]


def go_back_to(view: QListView, place: Place) -> None:
    """Let most of these rows stand where they stood; rows that are gone leave the list where it is."""
    moves = [view.visualRect(view.model().index(row.row(), 0)).top() - top for row, top in place if row.isValid()]
    if moves:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + median_low(moves))
