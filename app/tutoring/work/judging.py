"""Judges the lines of a learner's work, each against the line before it that could be read, by algebra alone.

Goes through the lines; which rule one falls under is for `rules`. What can't be told is unread; nothing is wrong
without a number that shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.reading.tree import UnreadableError
from app.tutoring.verdicts import LineVerdict, Relation, WorkReport
from app.tutoring.work import rules, together
from app.tutoring.work.asking import Asking
from app.tutoring.work.definitions import functions_in
from app.tutoring.work.lines import Segment, segments_of
from app.tutoring.work.state import Outcome, State
from app.tutoring.work.statements import Statement, statements_of
from models.wording import translate

LIMIT_S = 5.0
LONGEST = 1_000
"""No line that is read has more characters: patterns are looked for in it while nothing else can be computed."""
MOST = 10_000
"""So many characters are read in all."""
_KINDEST: tuple[Relation, ...] = ("equivalent", "lossy", "wrong", "given", "unread")
_WORST: tuple[Relation, ...] = ("wrong", "lossy", "equivalent", "given", "unread")


def check_work(lines: Sequence[str], algebra: Algebra, asking: Asking | None = None) -> WorkReport:
    """Judge each line of somebody's work.

    Args:
        lines: As typed, LaTeX or plain; empty ones are passed over.
        algebra: What computes; each line has five seconds of it.
        asking: Remembers what was computed; keep one where the same lines are judged again and again.
    """
    return _Work(lines, algebra, asking or Asking(algebra)).report()


class _Work:
    """Somebody's lines, gone through once."""

    def __init__(self, lines: Sequence[str], algebra: Algebra, asking: Asking) -> None:
        self._lines, self._algebra, self._asking = lines, algebra, asking
        self._readable = _readable(lines)
        self._functions = functions_in(lines[place] for place in sorted(self._readable))
        self._verdicts: dict[int, LineVerdict] = {}

    def report(self) -> WorkReport:
        """Judge them."""
        with self._algebra.within(LIMIT_S):
            state = State(opening=self._system_lines())
        for place, text in enumerate(self._lines):
            if text.strip():
                with self._algebra.within(LIMIT_S):
                    state = self._judge_line(place, text, state)
        return WorkReport(tuple(self._verdicts[place] for place in sorted(self._verdicts)))

    def _system_lines(self) -> int:
        """Return how many statements at the beginning state a system."""
        try:
            return together.begins_system(list(self._likely_statements()), self._asking)
        except NoAlgebraError:
            return 0

    def _likely_statements(self) -> Iterator[Statement]:
        for place in sorted(self._readable):
            for segment in segments_of(self._lines[place]):
                try:
                    yield statements_of(segment, self._functions)[0]
                except UnreadableError:
                    continue

    def _judge_line(self, place: int, text: str, state: State) -> State:
        outcomes: list[Outcome] = []
        if place not in self._readable:
            self._verdicts[place] = LineVerdict(place, text, "unread", _unreadable(translate("Work", "it is too long")))
            return state
        for segment in segments_of(text):
            outcomes.append(self._judge_segment(segment, state, place))
            state = outcomes[-1].state
            self._complete(outcomes[-1])
        if not outcomes:
            why = translate("Work", "There is no mathematics in this line.")
            self._verdicts[place] = LineVerdict(place, text, "unread", why)
            return state
        worst = min(outcomes, key=lambda each: _WORST.index(each.relation))
        if worst.relation == "lossy":
            # What couldn't be read may say why something is left out: “x is not negative, so x = 3”.
            worst = next((each for each in outcomes if each.relation == "unread"), worst)
        self._verdicts[place] = LineVerdict(place, text, worst.relation, worst.detail, worst.evidence)
        return state

    def _complete(self, outcome: Outcome) -> None:
        """Take back that an earlier line loses solutions: it was one case, and this is the last of the others."""
        before = self._verdicts.get(outcome.completed) if outcome.completed is not None else None
        if before is not None and before.relation == "lossy":
            detail = translate("Work", "This is one of the cases.")
            self._verdicts[before.line] = replace(before, relation="equivalent", detail=detail, evidence="")

    def _judge_segment(self, segment: Segment, state: State, place: int) -> Outcome:
        """Judge part of a line; of several ways to read it the kindest counts."""
        try:
            statements = statements_of(segment, self._functions)
        except UnreadableError as error:
            return Outcome("unread", state, _unreadable(error))
        outcomes = []
        for statement in statements:
            outcomes.append(self._judge(statement, state, place))
            if outcomes[-1].relation == "equivalent":
                break
        return min(outcomes, key=lambda each: _KINDEST.index(each.relation))

    def _judge(self, statement: Statement, state: State, place: int) -> Outcome:
        try:
            return rules.judged(statement, state, place, self._asking)
        except UnreadableError as error:
            return Outcome("unread", state, _unreadable(error))
        except NoAlgebraError as error:
            if state.current is None and statement.condition is not None:
                return Outcome("given", state.anew(statement))
            unchecked = translate("Work", "This step can't be checked.")
            return Outcome("unread", state, unchecked if error.why == "refused" else str(error))


def _unreadable(why: object) -> str:
    return translate("Work", "This can't be read: {why}.").format(why=why)


def _readable(lines: Sequence[str]) -> frozenset[int]:
    """Return the places of the lines that are short enough to be read, all together too."""
    places: list[int] = []
    left = MOST
    for place, line in enumerate(lines):
        if len(line) <= min(LONGEST, left):
            places.append(place)
            left -= len(line)
    return frozenset(places)
