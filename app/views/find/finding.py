"""Finds words in a conversation while it goes on: in questions, thoughts and answers, also in turns that are put away.

Reads a little at a time; what is written meanwhile is read four times a second. Knows what was found and which of it
the reader is at, not how that is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.finding.hits import Hits
from app.finding.search import Found, Search
from app.views.conversation.turn_column import TurnColumn
from app.views.conversation.turn_place import TurnPlace
from app.views.conversation.turn_text import ANSWER, QUESTION, THOUGHTS, TurnText
from app.views.parts.flow_text import FlowText
from app.views.parts.slices import Slices

EDITED_MS = 250
SLOW_MS = 200


class Finding(QObject):
    """Looks for words in the turns of a conversation.

    Args:
        column: The turns.
        parent: The owner.

    Signals:
        changed(): Something else was found, or the reader is at another hit.
        arrived(): The reader has come to a hit, and wants to see it.
    """

    changed = Signal()
    arrived = Signal()

    def __init__(self, column: TurnColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._search: Search[TurnText] = Search(TurnText.is_shown)
        self._places: dict[TurnPlace, tuple[TurnText, ...]] = {}
        self._heard: dict[FlowText, TurnText] = {}
        self._edits: dict[TurnText, int] = {}
        self._active = False
        self._arriving = False
        self._reading = Slices(self._read_some, self)
        self._edited = QTimer(self, interval=EDITED_MS, singleShot=True)
        self._edited.timeout.connect(self._on_edits)
        self._slow = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slow.timeout.connect(self._tell)
        column.turns_changed.connect(self._on_turns_changed)

    @property
    def needle(self) -> str:
        """What is looked for, as it is compared; empty if nothing is."""
        return self._search.needle

    @property
    def total(self) -> int:
        """How many hits there are, as far as has been read."""
        return self._search.total

    @property
    def number(self) -> int:
        """Which of them the reader is at, from 1; 0 is none."""
        return self._search.number

    @property
    def is_read(self) -> bool:
        """Whether everything has been read."""
        return self._search.is_read

    @property
    def is_slow(self) -> bool:
        """Whether it takes long enough to say so."""
        return not self.is_read and not self._slow.isActive()

    @property
    def current(self) -> Found[TurnText] | None:
        """The hit that the reader is at."""
        return self._search.current

    def texts(self) -> list[TurnText]:
        """What is searched, as it stands on the page."""
        return [text for texts in self._places.values() for text in texts]

    def text_of(self, view: FlowText) -> TurnText | None:
        """Return the text that something shows, if that is searched."""
        return self._heard.get(view)

    def hits(self, text: TurnText) -> Hits:
        """What was found in a text."""
        return self._search.hits(text)

    def begin(self) -> None:
        """Search the conversation from now on."""
        self._active = True
        self._take_turns()

    def look_for(self, words: str, begin: tuple[TurnText, int] | None) -> None:
        """Look for other words.

        Args:
            words: What to look for; empty looks for nothing.
            begin: The reader comes to the first hit from this place of this text on.
        """
        self._edits.clear()
        self._search.look_for(words, begin)
        self._slow.start()
        self._arriving = True
        self._reading.run()
        if self._reading.is_waiting:
            self._tell()

    def go(self, by: int) -> None:
        """Come to a later or an earlier hit."""
        self._take_edits()
        self._search.go(by)
        self._arriving = True
        self._reading.run()

    def stop(self) -> None:
        """Search nothing any more."""
        self._active = self._arriving = False
        for view in self._heard:
            view.edited.disconnect(self._on_edited)
        for timer in (self._edited, self._slow):
            timer.stop()
        self._reading.stop()
        self._heard, self._places = {}, {}
        self._edits.clear()
        self._search.set_texts([])
        self._search.look_for("", None)
        self.changed.emit()

    def _read_some(self) -> bool:
        more = self._search.step()
        if not more:
            self._slow.stop()
            self._tell()
        return more

    @Slot()
    def _tell(self) -> None:
        """Say what is known by now; who waits for a hit comes to it as soon as there is one."""
        if self._arriving and self.current is not None:
            self._arriving = False
            self.arrived.emit()
        if self.is_read:
            self._arriving = False
        self.changed.emit()

    @Slot()
    def _on_turns_changed(self) -> None:
        if self._active:
            self._take_turns()
            if self.needle:
                self._reading.begin()

    def _take_turns(self) -> None:
        parts = (QUESTION, THOUGHTS, ANSWER)
        known = self._places
        self._places = {
            place: known.get(place) or tuple(TurnText(place, part) for part in parts) for place in self._column.places()
        }
        self._search.set_texts(self.texts())
        self._listen()

    def _listen(self) -> None:
        """Hear what is written in the turns that are out."""
        before, self._heard = self._heard, {}
        for text in self.texts():
            view = text.view
            if view is not None:
                self._heard[view] = text
        left = {text: view for view, text in before.items() if view not in self._heard}
        for text in left:
            self._search.interrupt(text)
        for view, text in self._heard.items():
            if view not in before:
                view.edited.connect(self._on_edited)
                if text in left:
                    self._search.rewrite(text)
                self._note_edit(text, 0)
        kept = set(self._heard.values())
        self._edits = {text: place for text, place in self._edits.items() if text in kept}

    @Slot(int, int, int)
    def _on_edited(self, place: int, _removed: int, _written: int) -> None:
        view = self.sender()
        text = self._heard.get(view) if isinstance(view, FlowText) else None
        if text is not None:
            self._note_edit(text, place)

    def _note_edit(self, text: TurnText, place: int) -> None:
        self._search.interrupt(text)
        self._edits[text] = min(place, self._edits.get(text, place))
        if self.needle and not self._edited.isActive():
            self._edited.start()

    @Slot()
    def _on_edits(self) -> None:
        self._take_edits()
        self._reading.run()

    def _take_edits(self) -> None:
        """Have read again what has changed, once it is written."""
        ready = {text: place for text, place in self._edits.items() if not text.is_settling()}
        for text, place in ready.items():
            del self._edits[text]
            self._search.edit(text, place)
        if self._edits and not self._edited.isActive():
            self._edited.start()
