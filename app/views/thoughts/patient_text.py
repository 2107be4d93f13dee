"""Plain text that may be very long: it is written once it is to be seen, and then a little at a time.

What nobody looks at costs no more than its characters. Knows nothing of thoughts or turns.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.finding.folding import utf16_length
from app.finding.lines import Line
from app.views.parts.paragraphs import ParagraphBreaker
from app.views.parts.slices import Slices
from app.views.parts.underlined_text import UnderlinedText

PIECE = 4_096
"""So many characters are laid out in a millisecond or so."""

_PARAGRAPH_ENDS = re.compile("\r\n|[\n\r\u2029]")


class PatientText(UnderlinedText):
    """A column of selectable plain text; it begins held back.

    Args:
        line_ratio: Line height as a multiple of the text's size.
        name: The object name, by which the style sheet sets the size.
        parent: The owner.

    Signals:
        written(): Everything that has come is on the page.
    """

    written = Signal()

    def __init__(self, line_ratio: float, name: str, parent: QWidget | None = None) -> None:
        super().__init__(line_ratio, name, parent)
        self._unwritten: deque[str] = deque()
        self._held = True
        self._writing = Slices(self._write_some, self)

    @property
    def is_written(self) -> bool:
        """Whether everything that has come is on the page."""
        return not self._unwritten

    @property
    def is_empty(self) -> bool:
        """Whether nothing has come."""
        return not self._pieces

    def hold(self, held: bool) -> None:
        """Write nothing from now on, or write what has come meanwhile and all that comes."""
        self._held = held
        if held:
            self._writing.stop()
        elif self._unwritten and not self._writing.is_waiting:
            self._unwritten = deque(["".join(self._unwritten)])
            self._begin(at_once=False)

    def rest(self) -> None:
        """Write nothing more: the page is given up."""
        self.hold(True)
        self._dressing.stop()

    def replace_text(self, text: str) -> None:
        """Show another text; nothing changes if it is the same."""
        if text != self.text():
            self._unwritten.clear()
            self._writing.stop()
        super().replace_text(text)

    def lines(self, place: int) -> Iterator[Line]:
        """Yield the paragraphs from that which has this place, also those that aren't written yet."""
        if self.is_written:
            yield from super().lines(place)
            return
        start = 0
        for words in _PARAGRAPH_ENDS.split(ParagraphBreaker().feed(self.text())):
            end = start + utf16_length(words)
            if end >= place:
                yield Line(start, words)
            start = end + 1

    def _set_rhythm(self) -> None:
        """A new style sheet comes in many small steps, and a long text can't be laid out for each."""
        if self.document().characterCount() > PIECE:
            self._dressing.start()
        else:
            super()._set_rhythm()

    @Slot()
    def _on_dressed(self) -> None:
        super()._set_rhythm()
        super()._on_dressed()

    def _write(self, text: str) -> None:
        self._unwritten.append(text)
        if self._held:
            self.edited.emit(self.document().characterCount() - 1, 0, len(text))
        if not self._held and not self._writing.is_waiting:
            self._begin(at_once=self.isVisible())

    def _begin(self, *, at_once: bool) -> None:
        """Write what is short at once; what is long waits until the page has its width."""
        if at_once or len(self._unwritten[0]) <= PIECE:
            self._writing.run()
        else:
            self._writing.begin()

    def _write_some(self) -> bool:
        """Write a piece."""
        if not self._unwritten:
            return False
        text = self._unwritten.popleft()
        if len(text) > PIECE:
            self._unwritten.appendleft(text[PIECE:])
        super()._write(text[:PIECE])
        if not self._unwritten:
            self.written.emit()
        return bool(self._unwritten)
