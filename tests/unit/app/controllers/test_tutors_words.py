"""What the window says of practice, hints and work leaves no English in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from app import work_words
from app.controllers import guide_words
from app.controllers.practice.exercise_words import exercise_card, hints_card, rungs_of, verdict_card
from app.controllers.practice.overview_words import Standing, overview_card
from app.conversations.records import Guide
from app.kept_practice import Run
from app.tutoring.hints.rungs import Ladder
from app.tutoring.practice.judged import Judged, Outcome, wrong
from app.tutoring.practice.making import exercise_of
from app.tutoring.practice.scheduling import Attempt, progress
from app.tutoring.practice.topics import TOPICS
from app.tutoring.stuck import Finding, Stuck
from app.tutoring.verdicts import LineVerdict, Relation, WorkReport
from models.wording import speak
from tests.unit.tutoring.conftest import english_words, wide

NOW = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
KEYS = {"key", "look", "state", "typed"}
"""What isn't shown of a card."""


class Wide(QTranslator):
    """Translates everything, into wide letters."""

    def translate(self, context: str, text: str, _remark: str | None = None, _number: int = -1) -> str:
        return wide(context, text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture(autouse=True)
def another_language(qapp: QApplication) -> Iterator[None]:
    translator = Wide()
    qapp.installTranslator(translator)
    speak(QCoreApplication.translate)
    yield
    qapp.removeTranslator(translator)
    speak(None)


def english_in(shown: Any) -> list[str]:
    """Return the English words in whatever a card holds."""
    if isinstance(shown, dict):
        return [word for name, value in shown.items() if name not in KEYS for word in english_in(value)]
    if isinstance(shown, list | tuple):
        return [word for value in shown for word in english_in(value)]
    return english_words(shown) if isinstance(shown, str) else []


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.key)
def test_exercises_and_their_hints(topic: Any) -> None:
    for level in range(1, len(topic.levels) + 1):
        exercise = exercise_of(topic.key, level, 1)
        card = exercise_card(exercise, Run("", topic.key, level, 1, is_review=True))
        assert english_in(asdict(card)) == []
        for shown in range(rungs_of(exercise) + 1):
            assert english_in(asdict(hints_card(exercise, shown, 0))) == []


def test_judgements() -> None:
    for judged in (None, wrong(), wrong(wide("", "No.")), Judged("right", ""), Judged("unreadable", "")):
        for count in (1, 2):
            assert english_in(asdict(verdict_card(judged, count))) == []


def test_how_practice_has_gone() -> None:
    outcomes: tuple[Outcome, ...] = ("right", "wrong", "right")
    attempts = [
        Attempt("fractions", 1, seed, NOW - timedelta(hours=3 * seed), outcome) for seed, outcome in enumerate(outcomes)
    ]
    for given, runs in ((attempts, ["fractions"]), (attempts, []), ([], [])):
        card = overview_card(Standing(progress(given, NOW), NOW, {"limits": 2}, runs, "fractions"))
        shown = asdict(card)
        shown["plots"] = list(shown["plots"].values())
        assert english_in(shown) == []


def test_how_far_a_reply_is_revealed() -> None:
    ladder = Ladder("", "", ("", ""), "")
    for revealed in range(6):
        for ending in ("", "stop", "length"):
            card = guide_words.guide_card(ladder, Guide(revealed), ending, is_wrong=revealed == 1, has_slips=True)
            assert english_in(asdict(card)) == []
    for finding in get_args(Finding):
        for step in (0, 1):
            assert english_in(guide_words.stuck_words(Stuck(finding, 3, step))) == []
    assert english_in(guide_words.stuck_words(None)) == []


def test_what_came_of_work() -> None:
    first = LineVerdict(0, "2x = 8", "given")
    for relation in get_args(Relation):
        line = LineVerdict(1, "x = 3", relation, wide("", "It is so."), "3 = 4")
        for report in (WorkReport((first, line)), WorkReport((line,)), WorkReport((first, line, line))):
            said = (
                work_words.line_words(line),
                work_words.summary_words(report),
                work_words.question_words(report),
                work_words.evidence_markdown(line),
            )
            assert english_in(said) == []
