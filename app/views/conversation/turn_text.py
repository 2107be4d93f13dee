"""One text of a turn, to be searched, whether the turn is out or put away. Knows nothing of what is looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.finding.folding import utf16_length
from app.finding.lines import Line
from app.views.conversation.turn_place import TurnPlace
from app.views.parts.flow_text import FlowText
from app.views.parts.paragraphs import ParagraphBreaker

QUESTION, THOUGHTS, ANSWER = range(3)
_PARAGRAPH_ENDS = re.compile("\r\n|[\n\r\u2029]")


class TurnText:
    """The question, the thoughts or the answer of a turn.

    Args:
        place: The turn's.
        part: Which of them: `QUESTION`, `THOUGHTS` or `ANSWER`.
    """

    def __init__(self, place: TurnPlace, part: int) -> None:
        self.place = place
        self.part = part

    @property
    def view(self) -> FlowText | None:
        """What shows it; None while the turn is put away."""
        return None if self.place.view is None else self.place.view.texts()[self.part]

    def is_shown(self) -> bool:
        """Whether it can be found: closed thoughts can, what isn't there just now can't."""
        turn = self.place.view
        if turn is None:
            return True
        pane = (turn.question, turn.thinking, turn.answer)[self.part]
        return not pane.isHidden()

    def is_settling(self) -> bool:
        """Whether it says what it said before, but isn't written yet: its turn or its pane has just been opened."""
        turn = self.place.view
        if turn is None or self.part == QUESTION:
            return False
        if self.part == THOUGHTS:
            return not turn.thinking.is_written
        return bool(self.place.answer_lines) and not turn.answer.is_written

    def lines(self, place: int) -> Iterator[Line]:
        """Yield the paragraphs from that which has this place; no more of them after the text has changed."""
        view = self.view
        if view is not None and not (self.part == ANSWER and self.is_settling()):
            yield from view.lines(place)
            return
        card = self.place.card
        lines = self.place.answer_lines if self.part == ANSWER else _lines_of((card.question, card.thinking)[self.part])
        for line in lines:
            if line.start + utf16_length(line.text) >= place:
                yield line


def _lines_of(text: str) -> Iterator[Line]:
    """Yield the paragraphs of a plain text as its view would have them."""
    start = 0
    for words in _PARAGRAPH_ENDS.split(ParagraphBreaker().feed(text)):
        yield Line(start, words)
        start += utf16_length(words) + 1
