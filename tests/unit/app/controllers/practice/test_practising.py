"""Practice, one exercise after the other: a real record on the disk, a real judge, time and chance by hand."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.cards.practice import ExerciseCard, HintsCard, OverviewCard, VerdictCard
from app.controllers.practice.practising import Practising
from app.kept_practice import KeptPractice, Run
from app.practice_bridge import PracticeBridge
from app.practice_record.attempts_file import AttemptsFile
from app.settings import ChoicesFile
from app.tutoring.algebra.process import Algebra
from app.tutoring.practice.making import exercise_of
from app.tutoring.practice.scheduling import Attempt

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Tutor:
    """Does jobs at once, or when it is told to; what is rational needs no child."""

    algebra: Algebra
    holds: bool = False
    held: list[Callable[[], None]] = field(default_factory=list)

    def prepare(self) -> None:
        """Nothing to prepare."""

    def ask(self, job: Callable[[Algebra], Any], then: Callable[[Any], None], replaces: str = "") -> None:
        assert replaces
        self.held.append(lambda: then(job(self.algebra)))
        if not self.holds:
            self.held.pop()()


@dataclass
class Class:
    """Somebody who practises."""

    practising: Practising
    record: PracticeBridge
    tutor: Tutor
    folder: Path
    qtbot: QtBot
    clock: list[datetime]
    exercises: list[ExerciseCard | None] = field(default_factory=list)
    verdicts: list[VerdictCard | None] = field(default_factory=list)
    hints: list[HintsCard] = field(default_factory=list)

    @property
    def task(self) -> str:
        card = self.exercises[-1]
        assert card is not None
        return card.task

    @property
    def verdict(self) -> VerdictCard:
        assert self.verdicts[-1] is not None
        return self.verdicts[-1]

    def practise(self, topic: str = "arithmetic") -> str:
        with self.qtbot.waitSignal(self.practising.exercise_changed):
            self.practising.practise(topic)
        return self.task

    def next(self) -> str:
        with self.qtbot.waitSignal(self.practising.exercise_changed):
            self.practising.next()
        return self.task

    def key(self) -> str:
        """Return what is right here."""
        assert self.practising._exercise is not None
        return self.practising._exercise.answer_tex

    def overview(self) -> OverviewCard:
        with self.qtbot.waitSignal(self.practising.overview_changed) as told:
            self.practising.refresh()
        card = told.args[0]
        assert isinstance(card, OverviewCard)
        return card

    def attempts(self) -> tuple[Attempt, ...]:
        """Return what is on the disk; the record ends."""
        assert self.record.close()
        with closing(AttemptsFile.open(self.folder)) as file:
            return file.attempts()


Opener = Callable[..., Class]


def _seconds(now: datetime) -> float:
    return (now - START).total_seconds()


@pytest.fixture
def open_class(tmp_path: Path, qtbot: QtBot) -> Iterator[Opener]:
    owner = QObject()
    records: list[PracticeBridge] = []
    with Algebra() as algebra:

        def begin(*earlier: Attempt) -> Class:
            if earlier:
                with closing(AttemptsFile.open(tmp_path)) as file:
                    file.add(earlier)
            records.append(PracticeBridge(tmp_path, owner))
            tutor, clock = Tutor(algebra), [START]
            kept = ChoicesFile(tmp_path / "settings.json")
            practising = Practising(
                records[-1],
                tutor,  # type: ignore[arg-type]
                kept,
                lambda: clock[0],
                lambda: _seconds(clock[0]),
                random.Random(5),
                owner,
            )
            made = Class(practising, records[-1], tutor, tmp_path, qtbot, clock)
            practising.exercise_changed.connect(made.exercises.append)
            practising.verdict_changed.connect(made.verdicts.append)
            practising.hints_changed.connect(made.hints.append)
            return made

        yield begin
        for record in records:
            record.close()
        owner.deleteLater()


def test_a_right_answer_is_kept_once_and_the_next_exercise_is_another_one(open_class: Opener) -> None:
    lesson = open_class()
    first = lesson.practise()
    lesson.clock[0] += timedelta(seconds=12)
    lesson.practising.check(lesson.key())
    assert (lesson.verdict.look, lesson.verdict.is_over) == ("right", True)
    lesson.practising.check(lesson.key())
    assert lesson.next() != first
    (kept,) = lesson.attempts()
    assert (kept.topic, kept.outcome, kept.hints_used, kept.spent_s) == ("arithmetic", "right", 0, 12.0)
    assert kept.at == START + timedelta(seconds=12)


def test_a_wrong_answer_counts_although_the_second_try_is_right_and_comes_back_when_it_is_due(
    open_class: Opener,
) -> None:
    lesson = open_class()
    first = lesson.practise()
    lesson.practising.check("123456789")
    assert (lesson.verdict.look, lesson.verdict.is_over) == ("wrong", False)
    assert "hint" not in lesson.verdict.words
    lesson.practising.check("987654321")
    assert "hint" in lesson.verdict.words
    assert lesson.hints[-1].is_offered
    lesson.practising.check(lesson.key())
    assert lesson.verdict.look == "right"
    assert lesson.next() != first
    overview = lesson.overview()
    assert overview.topics[0].due == 0
    lesson.clock[0] += timedelta(minutes=11)
    assert (lesson.overview().topics[0].due, lesson.overview().title) == (1, "1 exercise comes back")
    assert lesson.next() == first
    assert [attempt.outcome for attempt in lesson.attempts()] == ["wrong"]


def test_what_cannot_be_read_is_no_attempt_and_another_form_none_yet(open_class: Opener) -> None:
    lesson = open_class()
    lesson.practise("fractions")
    lesson.practising.check("??")
    assert lesson.verdict.look == "unreadable"
    lesson.practising.check(lesson.key().replace(r"\frac{", r"\frac{2 \cdot ").replace("}{", r"}{2 \cdot "))
    assert (lesson.verdict.look, lesson.verdict.is_over) == ("form", False)
    lesson.practising.check(lesson.key())
    assert [attempt.outcome for attempt in lesson.attempts()] == ["right"]


def test_hints_count_and_the_answer_makes_it_wrong(open_class: Opener) -> None:
    lesson = open_class()
    lesson.practise()
    lesson.practising.hint()
    lesson.practising.hint()
    assert [rung.name for rung in lesson.hints[-1].shown] == ["Nudge", "Idea"]
    lesson.practising.check(lesson.key())
    lesson.next()
    names = []
    while not lesson.verdicts or lesson.verdicts[-1] is None:
        names.append(lesson.hints[-1].next_words)
        lesson.practising.hint()
    assert names[:3] == ["A nudge", "The idea", "First step"]
    assert names[-1] == "The answer"
    assert (lesson.verdict.look, lesson.hints[-1].next_words) == ("shown", "")
    right, shown = lesson.attempts()
    assert (right.outcome, right.hints_used) == ("right", 2)
    assert (shown.outcome, shown.hints_used) == ("wrong", len(names))


def test_what_is_typed_and_found_so_far_survives_a_restart(open_class: Opener) -> None:
    lesson = open_class()
    first = lesson.practise()
    lesson.practising.check("123456789")
    lesson.practising.hint()
    lesson.practising.type("12")
    lesson.practising.keep()
    assert lesson.record.close()
    again = open_class()
    with again.qtbot.waitSignal(again.practising.exercise_changed):
        again.practising.go_on()
    card = again.exercises[-1]
    assert card is not None
    assert (card.task, card.typed, len(again.hints[-1].shown)) == (first, "12", 1)
    again.practising.check(again.key())
    assert again.verdict.look == "right"
    assert [attempt.outcome for attempt in again.attempts()] == ["wrong"]


def test_one_that_is_skipped_does_not_come_at_once_even_if_it_is_due(open_class: Opener) -> None:
    due = [Attempt("arithmetic", 1, seed, START - timedelta(days=9), "wrong") for seed in (1, 2)]
    last = Attempt("limits", 1, 1, START - timedelta(days=1), "right")
    lesson = open_class(*due, last)
    tasks = [lesson.practise(""), lesson.next(), lesson.next()]
    assert set(tasks[:2]) == {lesson_task(1), lesson_task(2)}
    assert tasks[2] not in tasks[:2]
    assert lesson.exercises[-1] is not None
    assert lesson.exercises[-1].topic == "Limits"  # nothing else is due: the topic that was practised last goes on


def lesson_task(seed: int) -> str:
    return exercise_of("arithmetic", 1, seed).task


def test_a_chosen_level_holds_until_it_follows_the_answers_again(open_class: Opener) -> None:
    lesson = open_class()
    lesson.practise()
    with lesson.qtbot.waitSignal(lesson.practising.exercise_changed):
        lesson.practising.shift_level(1)
    card = lesson.exercises[-1]
    assert card is not None
    assert card.about.startswith("Level 2")
    assert (lesson.overview().topics[0].level, lesson.overview().topics[0].is_chosen) == (2, True)
    lesson.practising.choose_level("arithmetic", 0)
    assert (lesson.overview().topics[0].level, lesson.overview().topics[0].is_chosen) == (1, False)


def test_topics_and_levels_that_there_are_none_of_are_forgotten(open_class: Opener, tmp_path: Path) -> None:
    runs = (Run("limits", "limits", 1, 1), Run("systems", "systems", 9, 1), Run("another Ergo's", "its topic", 1, 1))
    kept = KeptPractice(runs, {"limits": 2, "arithmetic": 9, "another Ergo's": 1})
    ChoicesFile(tmp_path / "settings.json").keep(practice=kept)
    lesson = open_class()
    topics = {topic.key: topic for topic in lesson.overview().topics}
    assert [key for key, topic in topics.items() if topic.is_chosen] == ["limits"]
    with lesson.qtbot.waitSignal(lesson.practising.exercise_changed):
        lesson.practising.go_on()
    assert lesson.practising._exercise is not None
    assert lesson.practising._exercise.topic == "limits"


def test_an_answer_that_takes_too_long_or_comes_too_late_is_no_attempt(open_class: Opener) -> None:
    lesson = open_class()
    lesson.practise()
    lesson.tutor.holds = True
    lesson.practising.check("1")
    lesson.practising.check("2")
    assert len(lesson.tutor.held) == 1
    lesson.next()
    lesson.tutor.held.pop()()
    assert lesson.verdicts[-1] is None
    lesson.practising.check("3")
    lesson.practising._on_judged(None)
    assert lesson.verdict.look == "unreadable"
    assert lesson.attempts() == ()
    lesson.tutor.held.clear()


def test_the_overview_says_how_it_has_gone(open_class: Opener) -> None:
    empty = open_class().overview()
    assert (len(empty.topics), dict(empty.plots)) == (16, {})
    assert "Arithmetic" in empty.action
    lesson = open_class(
        Attempt("limits", 1, 1, START - timedelta(days=6), "right"),
        Attempt("limits", 1, 2, START - timedelta(days=6), "wrong"),
        Attempt("systems", 2, 3, START, "right"),
    )
    card = lesson.overview()
    limits = next(topic for topic in card.topics if topic.key == "limits")
    assert (limits.due, limits.words.endswith("1 of 2 right. 1 due")) == (1, True)
    assert set(card.plots) == {"", "limits", "systems"}
    week, this_week = card.plots[""].weeks[-2:]
    assert [(each.right, each.count) for each in (week, this_week)] == [(1, 2), (1, 1)]
    assert "1 of 2 right" in card.plots["limits"].words
    assert card.detail == "Today 1 of 1 right."
