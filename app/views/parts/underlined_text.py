"""Text in which what doesn't hold is underlined where it stands, and says why to whoever points there.

What is meant is given as places of the text as it came; where that is on the page is found again whenever the page has
changed. Knows nothing of checking.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from app.finding.hits import Hit
from app.finding.passages import Passage, Stretch, find, plain_passages
from app.views.parts.flow_text import FlowText
from app.views.parts.hit_marks import line_boxes
from app.views.parts.naming import plain_tip
from app.views.parts.speaking import announce
from app.views.parts.wavy_lines import Wave, draw_waves

_BELOW_WORDS = 0.22
"""So far below the baseline words are underlined, as a share of their size."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What doesn't hold.

    Attributes:
        start: Where it begins in the text as it came.
        end: Where it ends.
        words: What is said of it.
    """

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Underlined:
    """What of the page is underlined for one reason.

    Attributes:
        fault: The reason, by its number.
        stretches: Where, in reading order.
    """

    fault: int
    stretches: tuple[Stretch, ...]

    @property
    def hit(self) -> Hit:
        """From the first place to the last."""
        return Hit(self.stretches[0].hit.start, max(each.hit.end for each in self.stretches))


class UnderlinedText(FlowText):
    """A column of text; the arguments are those of `FlowText`."""

    def __init__(self, line_ratio: float, name: str, parent: QWidget | None = None) -> None:
        super().__init__(line_ratio, name, parent)
        self._faults: tuple[Fault, ...] = ()
        self._is_calm = False
        self._found: list[Underlined] | None = []
        self.edited.connect(self._on_edited)

    def underline(self, faults: Sequence[Fault], *, calm: bool = False) -> None:
        """Underline what doesn't hold, and nothing else.

        Args:
            faults: In reading order.
            calm: Whether that is to be less conspicuous.
        """
        if (tuple(faults), calm) == (self._faults, self._is_calm):
            return
        self._faults, self._is_calm = tuple(faults), calm
        self._found = None
        self.setAccessibleDescription(". ".join(fault.words for fault in faults))
        self.viewport().update()

    def underlined(self) -> list[Underlined]:
        """What is underlined, in reading order."""
        if self._found is None:
            self._found = self._find() if self._faults else []
        return self._found

    def show_fault(self, number: int) -> bool:
        """Bring what doesn't hold into sight, with the keyboard on it; return whether it is on the page.

        Args:
            number: Which of the faults.
        """
        found = next((each for each in self.underlined() if each.fault == number), None)
        if found is None:
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_to(found.hit)
        announce(self, self._faults[number].words)
        return True

    def go_to(self, hit: Hit) -> None:
        """Select a place, and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._scrolling.show_cursor()

    def say_fault(self, hit: Hit) -> None:
        """Say why what stands there doesn't hold, beside it and aloud; say nothing of anything else."""
        words = next((self._faults[each.fault].words for each in self.underlined() if each.hit == hit), "")
        waves = self._waves_of(hit) if words else []
        if waves:
            spot = QPoint(round(waves[-1].left), round(waves[-1].y))
            QToolTip.showText(self.viewport().mapToGlobal(spot), plain_tip(words), self.viewport())
            announce(self, words)

    def words_at(self, spot: QPoint) -> str:
        """Return what is said to whoever points there; may be empty."""
        position = self._character_at(spot)
        if position is None:
            return ""
        for each in self.underlined():
            if any(stretch.hit.start <= position < stretch.hit.end for stretch in each.stretches):
                return self._faults[each.fault].words
        return ""

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what there is to say of what is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines over what everything else is."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._finish(painter)
        if self._faults:
            # What isn't in sight may not be laid out, and needn't be for this.
            first, last = self.position_at(event.rect().top()), self.position_at(event.rect().bottom())
            seen = [each.hit for each in self.underlined() if each.hit.start <= last and each.hit.end >= first]
            waves = [wave for hit in seen for wave in self._waves_of(hit)]
            draw_waves(painter, waves, calm=self._is_calm)
        painter.end()

    def _finish(self, painter: QPainter) -> None:
        """Draw what belongs over the words, and under the lines: there is nothing."""

    def _passages(self, faults: Sequence[Fault]) -> list[list[Passage]]:
        """Return what to look for on the page, for each fault: its words, for they are shown as they came."""
        text = self.text()
        return [plain_passages(text, fault.start, fault.end) for fault in faults]

    def _wave_of(self, stretch: Stretch) -> list[Wave]:
        """Return where a line is drawn under words."""
        down = self.fontInfo().pixelSize() * _BELOW_WORDS
        lines = line_boxes(self, stretch.hit)
        return [Wave(line.box.left(), line.box.right(), line.baseline + down) for line in lines]

    def _character_at(self, spot: QPoint) -> int | None:
        position = self.document().documentLayout().hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        # A hit on the right half of a character is a position behind it.
        return position - 1 if self.cursorRect(cursor).left() > spot.x() else position

    def _waves_of(self, hit: Hit) -> list[Wave]:
        stretches = next((each.stretches for each in self.underlined() if each.hit == hit), ())
        return [wave for stretch in stretches for wave in self._wave_of(stretch)]

    def _find(self) -> list[Underlined]:
        wanted = [(number, passage) for number, some in enumerate(self._passages(self._faults)) for passage in some]
        found = zip(wanted, find([passage for _, passage in wanted], self.lines(0)), strict=True)
        placed = [(number, stretch) for (number, _), stretch in found if stretch is not None]
        groups = groupby(placed, key=lambda each: each[0])
        return [Underlined(number, tuple(stretch for _, stretch in some)) for number, some in groups]

    @Slot()
    def _on_edited(self) -> None:
        if self._faults:
            self._found = None
