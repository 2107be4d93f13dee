"""Shows on the page what was found: marks the hits near what is in sight, and brings one to the reader who comes to it.

Marks no more than can be seen: there can be a great many. Knows nothing of how they are found.
"""

from __future__ import annotations

import math
from typing import cast

from PySide6.QtCore import QObject, QPointF, QRect, Qt, QTimer, Slot

from app.finding.hits import Hit
from app.finding.lines import words_between
from app.finding.search import Found
from app.views.conversation.turn_column import TurnColumn
from app.views.conversation.turn_text import THOUGHTS, TurnText
from app.views.find.finding import Finding
from app.views.parts.flow_text import FlowText
from app.views.parts.hit_marks import cursor_over

MOVED_MS = 30
MOST_MARKED = 400
_SPOKEN = 120
"""In characters."""


class HitsInSight(QObject):
    """The hits on the page.

    Args:
        column: The turns.
        finding: What finds them.
        parent: The owner.
    """

    def __init__(self, column: TurnColumn, finding: Finding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._finding = finding
        self._marked: list[TurnText] = []
        self._waiting: Found[TurnText] | None = None
        self._moved = QTimer(self, interval=MOVED_MS, singleShot=True)
        self._moved.timeout.connect(self._on_moved_enough)
        column.moved.connect(self._on_moved)
        finding.changed.connect(self.mark)
        finding.arrived.connect(self._on_arrived)

    def first_in_sight(self) -> tuple[TurnText, int] | None:
        """Return the place at which the reader is: a text and where what is in sight of it begins."""
        for text in self._finding.texts():
            view = text.view
            if view is None or not view.isVisible():
                continue
            top = self._column.top_within(view)
            if top < view.height():
                return text, _place_at(view, max(0, top)) if top > 0 else 0
        return None

    def take_selection(self) -> tuple[TurnText, int] | None:
        """Return where something is selected on the page, and select nothing: it would lie over the marks."""
        taken = None
        for text in self._finding.texts():
            view = text.view
            cursor = view.textCursor() if view is not None else None
            if view is not None and cursor is not None and cursor.hasSelection():
                taken = text, cursor.selectionStart()
                cursor.clearSelection()
                view.setTextCursor(cursor)
        return taken

    def select_current(self) -> None:
        """Leave the hit that the reader is at selected."""
        found = self._finding.current
        view = found.text.view if found is not None else None
        if found is not None and view is not None and view.isVisible():
            view.setTextCursor(cursor_over(view, found.hit))

    def words_around(self) -> str:
        """Return some of the paragraph around the hit that the reader is at."""
        found = self._finding.current
        line = next(found.text.lines(found.hit.start), None) if found is not None else None
        if found is None or line is None:
            return ""
        return words_between(line, found.hit.start - _SPOKEN // 3, found.hit.start + _SPOKEN).strip()

    @Slot()
    def mark(self) -> None:
        """Mark what is near, after something else was found."""
        if not self._finding.needle:
            self._waiting = None
            self._moved.stop()
        self._mark_near(again=True)

    @Slot()
    def _on_moved(self) -> None:
        if self._finding.needle and not self._moved.isActive():
            self._moved.start()

    @Slot()
    def _on_moved_enough(self) -> None:
        self._mark_near(again=False)

    def _mark_near(self, *, again: bool) -> None:
        found = self._finding.current
        marked = []
        for text in self._finding.texts():
            view = text.view
            if view is None or not self._is_near(view):
                continue
            hits = self._hits_near(text, view)
            current = found.hit if found is not None and found.text is text else None
            if current is not None and current not in hits:
                hits.append(current)
            if hits:
                marked.append(text)
            if again or view.marks != (hits, current):
                view.mark(hits, current)
        for text in self._marked:
            view = text.view
            if view is not None and text not in marked:
                view.mark([], None)
        self._marked = marked

    def _is_near(self, view: FlowText) -> bool:
        height = self._column.viewport().height()
        top = self._column.top_within(view)
        return view.isVisible() and -2 * height < top < view.height() + height

    def _hits_near(self, text: TurnText, view: FlowText) -> list[Hit]:
        """Return the hits in sight, and those a screen around it unless they are too many."""
        height = self._column.viewport().height()
        top = self._column.top_within(view)
        near: list[Hit] = []
        for around in (height, 0):
            start = _place_at(view, top - around)
            end = _place_at(view, top + height + around, at_end=True)
            near = self._finding.hits(text).touching(start, end + 1, MOST_MARKED)
            if len(near) < MOST_MARKED:
                break
        return near

    @Slot()
    def _on_arrived(self) -> None:
        self._waiting = self._finding.current
        self._bring_into_sight()

    @Slot()
    def _on_written(self) -> None:
        if self._waiting is not None and self._waiting == self._finding.current:
            self._bring_into_sight()
            self.mark()

    def _bring_into_sight(self) -> None:
        """Go to the hit: its turn comes out, its thoughts open; what has to be written first is waited for."""
        found = self._waiting
        if found is None:
            return
        turn = found.text.place.turn()
        if found.text.part == THOUGHTS and not turn.thinking.is_open:
            turn.thinking.touch()
            turn.thinking.set_open(True)
        self._column.lay_out()
        view = cast("FlowText", found.text.view)
        if found.text.is_settling():
            written = turn.thinking.written if found.text.part == THOUGHTS else turn.answer.grown
            written.connect(self._on_written)
            self._column.show_spot(view, QRect(0, 0, 1, 1))
            return
        self._waiting = None
        spot = view.boxes_of(found.hit)
        box = spot[0].united(spot[-1]).toAlignedRect() if spot else QRect(0, 0, 1, 1)
        self._column.show_spot(view, box)


def _place_at(view: FlowText, y: float, *, at_end: bool = False) -> int:
    x = math.inf if at_end else 0.0
    spot = QPointF(min(x, view.document().size().width()), y)
    return view.document().documentLayout().hitTest(spot, Qt.HitTestAccuracy.FuzzyHit)
