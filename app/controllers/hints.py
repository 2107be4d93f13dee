"""Reveals a reply that is hidden, as far as the person asks for it: the next rung, the step after a line, or all of it.

What is revealed is kept with the reply. Knows the session and the tutor's desk, and no view.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.cards.guides import GuideCard
from app.controllers.guide_words import stuck_words
from app.controllers.reply import Reply
from app.controllers.session import Session
from app.conversations.records import Guide
from app.tutor_bridge import TutorBridge
from app.tutoring.hints.rungs import BEFORE_STEPS, Ladder

if TYPE_CHECKING:
    from app.tutoring.algebra.process import Algebra
    from app.tutoring.stuck import Stuck


_Text = tuple[str, str]
"""A reply by its name, as it was then."""


class Hints(QObject):
    """The hidden replies of the conversation on the page.

    Args:
        session: The conversation.
        tutor: Where lines are looked for.
        parent: The owner.

    Signals:
        changed(int, GuideCard): How far the reply at a place, counted from 0, is revealed now.
        last_changed(GuideCard): The same of the last one; None where that isn't hidden.
    """

    changed = Signal(int, object)
    last_changed = Signal(object)

    def __init__(self, session: Session, tutor: TutorBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tutor = tutor
        self._remarks: dict[_Text, str] = {}
        session.leaving.connect(self._forget)
        session.changed.connect(self._tell_last)
        session.judged.connect(self._tell_all)
        for told in (session.conversation_opened, session.conversation_cleared):
            told.connect(self._tell_end)

    @Slot(int)
    def onward(self, place: int) -> None:
        """Reveal the next rung of the reply at a place; the answer is all of it."""
        reply = self._hidden_at(place)
        ladder = reply.ladder() if reply is not None else None
        if reply is None or reply.guide is None or ladder is None:
            return
        self._remarks.pop(_text_of(reply), None)
        revealed = min(reply.guide.revealed, BEFORE_STEPS + len(ladder.steps)) + 1
        self._session.reveal(place, Guide(revealed, is_whole=revealed > BEFORE_STEPS + len(ladder.steps)))
        self.tell(place)

    @Slot()
    def onward_last(self) -> None:
        """Reveal the next rung of the last reply."""
        self.onward(len(self._session.turns) - 1)

    @Slot(int)
    def show_whole(self, place: int) -> None:
        """Reveal all of the reply at a place."""
        reply = self._hidden_at(place)
        if reply is not None and reply.guide is not None:
            self._session.reveal(place, Guide(reply.guide.revealed, is_whole=True))
            self._tell_end()

    @Slot()
    def show_last_whole(self) -> None:
        """Reveal all of the last reply."""
        self.show_whole(len(self._session.turns) - 1)

    @Slot(int, str)
    def look_for(self, place: int, line: str) -> None:
        """Look for the line that the person is stuck at, and reveal what comes after it.

        Args:
            place: The place of the reply, counted from 0.
            line: What was typed.
        """
        reply = self._hidden_at(place)
        ladder = reply.ladder() if reply is not None else None
        if reply is None or reply.guide is None or ladder is None or not line.strip():
            return
        self._remarks[_text_of(reply)] = self.tr("Looking for your line…")
        self.tell(place)
        job = partial(_look, reply.question, ladder, line, reply.guide.revealed)
        self._tutor.ask(job, partial(self._on_found, _text_of(reply)), f"stuck {reply.uid}")

    @Slot(int)
    def tell(self, place: int) -> None:
        """Say how far the reply at a place, counted from 0, is revealed, if it is hidden."""
        reply = self._hidden_at(place)
        if reply is not None:
            self.changed.emit(place, self._card_of(reply))
        self._tell_end()

    def _on_found(self, text: _Text, found: Stuck | None) -> None:
        for place, turn in enumerate(self._session.turns.path()):
            reply = turn.reply
            if _text_of(reply) == text and reply.is_hidden and reply.guide is not None:
                self._remarks[text] = stuck_words(found)
                if found is not None and found.revealed > reply.guide.revealed:
                    self._session.reveal(place, Guide(found.revealed))
                self.tell(place)

    @Slot()
    def _forget(self) -> None:
        self._remarks.clear()

    @Slot()
    def _tell_last(self) -> None:
        self.tell(len(self._session.turns) - 1)

    @Slot()
    def _tell_all(self) -> None:
        for place, turn in enumerate(self._session.turns.path()):
            if turn.reply.is_hidden:
                self.changed.emit(place, self._card_of(turn.reply))
        self._tell_end()

    @Slot()
    def _tell_end(self) -> None:
        last = self._session.turns.last
        self.last_changed.emit(last.reply.guide_card() if last is not None else None)

    def _card_of(self, reply: Reply) -> GuideCard | None:
        """How far a reply is revealed, with what was found of a line, which stays until there is something newer."""
        return reply.guide_card(self._remarks.get(_text_of(reply), ""))

    def _hidden_at(self, place: int) -> Reply | None:
        turn = self._session.turns.at(place) if place >= 0 else None
        return turn.reply if turn is not None and turn.reply.is_hidden else None


def _text_of(reply: Reply) -> _Text:
    return reply.uid, reply.answer


def _look(question: str, ladder: Ladder, line: str, revealed: int, algebra: Algebra) -> Stuck:
    from app.tutoring.stuck import stuck_at  # noqa: PLC0415 - not before it is needed

    return stuck_at(question, ladder, line, revealed, algebra)
