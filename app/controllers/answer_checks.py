"""Has the replies on the page checked, in the background: their answers, and every step of answers and thoughts.

What is found out about an answer is kept with it; its steps are looked at anew whenever the conversation is opened.
Decides what is checked when; knows the session and the tutor's desk, and no view.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.reply import Reply
from app.controllers.session import Session
from app.tutor_bridge import TutorBridge
from app.tutoring.replies import answer_verdict, reply_steps
from app.tutoring.verdicts import StepsReport, Verdict

if TYPE_CHECKING:
    from app.tutoring.algebra.process import Algebra

T = TypeVar("T")
CheckAnswer: TypeAlias = "Callable[[str, str, Algebra], Verdict]"
CheckSteps: TypeAlias = "Callable[[str, str, Algebra], tuple[StepsReport, StepsReport]]"

_WORTH_PREPARING_S = 2.0
"""Who has waited so long for the answer shouldn't wait for the algebra's process as well."""


class _Wanted(NamedTuple):
    """What is to be checked: an answer as it was then, and since when: what was forgotten may be wanted anew."""

    uid: str
    answer: str
    since: int


class AnswerChecks(QObject):
    """The checks of the conversation on the page.

    Args:
        session: The conversation.
        tutor: Where it is done.
        parent: The owner.
        check_answer: Checks an answer against its question.
        check_steps: Checks the steps of an answer and of its thoughts.

    Signals:
        checked(int, CheckCard): What is known now of the reply that is shown at a place, counted from 0.
    """

    checked = Signal(int, object)

    def __init__(
        self,
        session: Session,
        tutor: TutorBridge,
        parent: QObject | None = None,
        check_answer: CheckAnswer = answer_verdict,
        check_steps: CheckSteps = reply_steps,
    ) -> None:
        super().__init__(parent)
        self._check_answer, self._check_steps = check_answer, check_steps
        self._session = session
        self._tutor = tutor
        self._is_on = True
        self._in_sight: frozenset[int] = frozenset()
        self._asked: set[_Wanted] = set()
        self._read: set[_Wanted] = set()
        self._times_forgotten = 0
        self._had_ended: frozenset[str] = frozenset()
        session.changed.connect(self._look)
        session.conversation_opened.connect(self._on_opened)
        session.leaving.connect(self._forget)
        session.generating.answer_began.connect(self._prepare)

    def set_on(self, on: bool) -> None:
        """Check answers from now on, or none any more."""
        self._is_on = on
        self._forget()
        self._look()

    @Slot(object)
    def set_in_sight(self, places: Iterable[int]) -> None:
        """The turns at these places, counted from 0, are on the page, or near what is in sight."""
        now = frozenset(places)
        if now != self._in_sight:
            self._in_sight = now
            self._look()

    @Slot()
    def _on_opened(self) -> None:
        everything = self._session.turns.everything()
        self._had_ended = frozenset(reply.uid for _parent, reply in everything if reply.ending == "stop")
        self._look()

    @Slot()
    def _forget(self) -> None:
        """Nobody wants to know any more what was asked."""
        self._asked.clear()
        self._read.clear()
        self._times_forgotten += 1

    @Slot()
    def _prepare(self) -> None:
        last = self._session.turns.last
        if self._is_on and last is not None and last.reply.thinking_s > _WORTH_PREPARING_S:
            self._tutor.prepare()

    @Slot()
    def _look(self) -> None:
        """Have checked what is in sight and isn't checked yet, the last turn first."""
        if not self._is_on:
            return
        path = self._session.turns.path()
        for place in reversed(range(len(path))):
            if place in self._in_sight or place == len(path) - 1:
                self._look_at(place, path[place].reply)

    def _look_at(self, place: int, reply: Reply) -> None:
        if reply.ending != "stop" or not reply.has_answer:
            return
        wanted = self._wanted(reply)
        if not reply.is_judged and wanted not in self._asked:
            self._asked.add(wanted)
            self.checked.emit(place, replace(reply.check_card(), state="checking"))
            check = partial(self._check_answer, reply.question, reply.answer)
            self._tutor.ask(_if_wanted(check, wanted, self._asked), partial(self._on_verdict, wanted))
        if reply.answer_steps is None and wanted not in self._read:
            self._read.add(wanted)
            steps = partial(self._check_steps, reply.answer.lstrip(), reply.thinking.lstrip())  # as the page has them
            self._tutor.ask(_if_wanted(steps, wanted, self._read), partial(self._on_steps, wanted))

    def _on_verdict(self, wanted: _Wanted, verdict: Verdict | None) -> None:
        reply = self._reply(wanted) if wanted in self._asked else None
        if reply is not None and not reply.is_judged:
            self._asked.discard(wanted)
            found = verdict or Verdict("unchecked", self.tr("It couldn't be checked."))
            if reply.uid in self._had_ended:  # who only reads an old conversation changes nothing in it
                reply.unkept_verdict = found
            else:
                self._session.judge(reply, found)
            self._tell(reply)

    def _on_steps(self, wanted: _Wanted, found: tuple[StepsReport, StepsReport] | None) -> None:
        reply = self._reply(wanted) if wanted in self._read else None
        if reply is not None:
            self._read.discard(wanted)
            reply.answer_steps, reply.thought_steps = found or (StepsReport(), StepsReport())
            self._tell(reply)

    def _wanted(self, reply: Reply) -> _Wanted:
        return _Wanted(reply.uid, reply.answer, self._times_forgotten)

    def _reply(self, wanted: _Wanted) -> Reply | None:
        """The reply that was checked, if it is still there and as it was."""
        for _parent, reply in self._session.turns.everything():
            if self._wanted(reply) == wanted and reply.ending == "stop":
                return reply
        return None

    def _tell(self, reply: Reply) -> None:
        for place, turn in enumerate(self._session.turns.path()):
            if turn.reply is reply:
                card = reply.check_card()
                is_open = not reply.is_judged and self._wanted(reply) in self._asked
                self.checked.emit(place, replace(card, state="checking") if is_open else card)


def _if_wanted(
    work: Callable[[Algebra], T], wanted: _Wanted, open_ones: Container[_Wanted]
) -> Callable[[Algebra], T | None]:
    """Return work that is left undone when nobody wants it any more by the time it begins."""
    return lambda algebra: work(algebra) if wanted in open_ones else None
