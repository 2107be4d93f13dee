"""What is worked out for practice on other threads: jobs that hold nothing of the window. The makers load there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.controllers.practice.overview_words import Standing
from app.kept_practice import Run
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.scheduling import Attempt, progress
from app.tutoring.sentences import Sentence

if TYPE_CHECKING:
    from app.tutoring.algebra.process import Algebra
    from app.tutoring.practice.judged import Judged

# ruff: noqa: PLC0415 - see above


@dataclass(frozen=True, slots=True)
class Drawn:
    """An exercise that was made.

    Attributes:
        run: It, under way.
        exercise: It.
    """

    run: Run
    exercise: Exercise


def standing_of(
    now: datetime, levels: Mapping[str, int], open_runs: Sequence[str]
) -> Callable[[Sequence[Attempt]], Standing]:
    """Return a job that finds out how it has gone."""

    def work(attempts: Sequence[Attempt]) -> Standing:
        from app.tutoring.practice.sitting import goes_on_with

        return Standing(progress(attempts, now), now, levels, open_runs, goes_on_with(attempts))

    return work


def drawn_anew(
    of: str,
    now: datetime,
    seed: int,
    levels: Mapping[str, int],
    passed_over: Collection[tuple[str, int, int]],
    asked: Collection[Sentence],
    last: tuple[str, int, int] | None,
) -> Callable[[Sequence[Attempt]], Drawn]:
    """Return a job that makes what comes next; for the arguments see `app.tutoring.practice.sitting`."""

    def work(attempts: Sequence[Attempt]) -> Drawn:
        import random

        from app.tutoring.practice.sitting import Seen, draw

        seen = Seen(passed_over, asked, last)
        choice, exercise = draw(attempts, of, now, random.Random(seed), levels, seen)  # noqa: S311 - no secret
        return Drawn(Run(of, choice.topic, choice.level, choice.seed, is_review=choice.is_review), exercise)

    return work


def drawn_before(run: Run) -> Callable[[Sequence[Attempt]], Drawn]:
    """Return a job that makes again what is under way."""

    def work(_attempts: Sequence[Attempt]) -> Drawn:
        from app.tutoring.practice.making import exercise_of

        return Drawn(run, exercise_of(run.topic, run.level, run.seed))

    return work


def judged_by(exercise: Exercise, typed: str) -> Callable[[Algebra], tuple[Exercise, Judged]]:
    """Return a job that judges an answer."""

    def work(algebra: Algebra) -> tuple[Exercise, Judged]:
        from app.tutoring.practice.judging import judge

        return exercise, judge(exercise, typed, algebra)

    return work
