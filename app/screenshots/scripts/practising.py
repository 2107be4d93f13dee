"""Practice: how it goes, an exercise and what was found of its answer, what a worksheet is to be about."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.cards.practice import SheetCard, VerdictCard
from app.controllers.practice.exercise_words import exercise_card, hints_card, rungs_of, shown_card, verdict_card
from app.controllers.practice.overview_words import Standing, overview_card
from app.controllers.practice.working_out import standing_of
from app.kept_practice import Run
from app.screenshots.scripts.composing import wait_until
from app.screenshots.stage import Stage
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.judged import Judged, Outcome
from app.tutoring.practice.making import exercise_of
from app.tutoring.practice.scheduling import Attempt

NOW = datetime(2026, 11, 21, 17, 30, tzinfo=UTC)
PRACTISED = {"fractions": 0.9, "linear-equations": 0.7, "quadratic-equations": 0.5, "powers-and-roots": 0.8}
EASY = ("fractions", 2, 11)
HARD = ("quadratic-equations", 4, 3)


def _attempts() -> list[Attempt]:
    """Return eleven weeks of practice that goes better and better."""
    rng = random.Random(7)  # noqa: S311 - no secret
    found = []
    for topic, skill in PRACTISED.items():
        for day in range(76, -1, -1):
            for number in range(rng.choice((0, 0, 0, 0, 2, 3, 5, 8)) if day else 4):
                outcome: Outcome = "right" if rng.random() < skill - day / 200 else "wrong"
                at = NOW - timedelta(days=day, minutes=200 - number)
                found.append(Attempt(topic, 1 + number % 2, day * 100 + number, at, outcome))
                found += _reviews(found[-1])
    return found


def _reviews(attempt: Attempt) -> list[Attempt]:
    """Return how an exercise was answered that came back, up to the day before yesterday."""
    last = NOW - timedelta(days=2)
    times = (attempt.at + timedelta(days=days) for days in (0.1, 1.2, 4.3, 11.4, 32.5))
    return [replace(attempt, at=at, outcome="right") for at in times if attempt.outcome == "wrong" and at < last]


def _standing(attempts: list[Attempt]) -> Standing:
    return standing_of(NOW, {"powers-and-roots": 3} if attempts else {}, ("fractions",) if attempts else ())(attempts)


def _open(stage: Stage, attempts: list[Attempt]) -> None:
    stage.load()
    stage.window.page.cover(stage.window.page.practice_page)
    stage.window.page.practice_page.show_overview(overview_card(_standing(attempts)))
    stage.settle()


def _exercise(stage: Stage, which: tuple[str, int, int], typed: str = "") -> Exercise:
    exercise = exercise_of(*which)
    run = Run("", *which, is_review=which is HARD, typed=typed)
    _open(stage, _attempts())
    page = stage.window.page.practice_page
    page.show_exercise(exercise_card(exercise, run))
    page.build()[1].show_hints(hints_card(exercise, 0, 0))
    stage.settle()
    if typed:
        preview = page.build()[1].answer.preview
        wait_until(stage, lambda: not preview.isHidden())
    return exercise


def _show(stage: Stage, exercise: Exercise, verdict: VerdictCard, hints: int, wrong: int) -> None:
    shown = stage.window.page.practice_page.build()[1]
    shown.show_verdict(verdict)
    card = hints_card(exercise, hints, wrong)
    shown.show_hints(replace(card, next_words="") if verdict.is_over else card)
    stage.settle()
    if hints:
        stage.window.page.practice_page.ensureWidgetVisible(shown.ask, 0, 16)
        stage.settle()


def practice_empty(stage: Stage) -> None:
    """Before anything was practised."""
    _open(stage, [])


def practice(stage: Stage) -> None:
    """What comes back today, and how the topics go."""
    _open(stage, _attempts())


def practice_progress(stage: Stage) -> None:
    """How it has gone, week by week."""
    practice(stage)
    page = stage.window.page.practice_page
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    stage.settle()


def practice_exercise(stage: Stage) -> None:
    """An exercise, its answer half typed."""
    _exercise(stage, EASY, "3/1")


def practice_wrong(stage: Stage) -> None:
    """Wrong for the second time, with two hints and a step."""
    exercise = _exercise(stage, HARD, "x = 4 + sqrt 3 or x = 4 - sqrt 3")
    _show(stage, exercise, verdict_card(Judged("wrong", "That isn't right."), 2), 3, 2)


def practice_form(stage: Stage) -> None:
    """The right value in another form."""
    exercise = _exercise(stage, EASY, "4/12")
    words = "The value is right; give it as a fraction in simplest form."
    _show(stage, exercise, verdict_card(Judged("right-value-wrong-form", words), 0), 0, 0)


def practice_right(stage: Stage) -> None:
    """Right."""
    exercise = _exercise(stage, EASY, r"\frac{1}{3}")
    _show(stage, exercise, verdict_card(Judged("right", "That is right."), 0), 0, 0)


def practice_shown(stage: Stage) -> None:
    """The answer was shown."""
    exercise = _exercise(stage, HARD)
    shown = stage.window.page.practice_page.build()[1]
    shown.show_verdict(shown_card())
    shown.show_hints(hints_card(exercise, rungs_of(exercise), 0))
    stage.settle()


def practice_sheet(stage: Stage) -> None:
    """What a worksheet is to be about."""
    practice(stage)
    card = overview_card(_standing(_attempts()))
    stage.window.page.practice_page.show_sheet(SheetCard(card.topics, ("fractions", "linear-equations")))
    stage.settle()


def narrow_practice(stage: Stage) -> None:
    """The overview in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    practice(stage)


def narrow_practice_wrong(stage: Stage) -> None:
    """An exercise in the smallest window with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    practice_wrong(stage)


def large_practice(stage: Stage) -> None:
    """The overview with large text."""
    stage.window.theme.set_zoom(1.5)
    practice(stage)


def narrow_practice_sheet(stage: Stage) -> None:
    """The worksheet in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    practice_sheet(stage)
