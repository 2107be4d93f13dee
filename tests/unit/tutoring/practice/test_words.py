"""Everything that practice says can be said in another language, and Qt's `lupdate` finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

from app.tutoring.practice.exercise import Exercise, Practice
from app.tutoring.practice.making import exercise_of, exercises
from app.tutoring.practice.topics import TOPICS
from app.tutoring.practice.worksheet import papers, worksheet
from app.tutoring.sentences import Sentence
from models.wording import speak, translate

SEEDS = range(25)
EVERY_LEVEL = [(topic.key, level) for topic in TOPICS for level in range(1, len(topic.levels) + 1)]


@pytest.fixture(scope="module")
def some() -> list[Exercise]:
    """Some exercises of every topic and level."""
    return [exercise_of(topic, level, seed) for topic, level in EVERY_LEVEL for seed in SEEDS]


def sentences_of(exercise: Exercise) -> Iterator[Sentence]:
    yield from (exercise.asked, *exercise.worked, exercise.nudge, exercise.idea)


def test_no_word_of_an_exercise_stays_english(some: list[Exercise], english_in: Callable[[str], list[str]]) -> None:
    for exercise in some:
        for sentence in sentences_of(exercise):
            assert english_in(str(sentence)) == [], sentence


def test_no_word_of_a_topic_stays_english(english_in: Callable[[str], list[str]]) -> None:
    for topic in TOPICS:
        for text in (topic.title, *topic.levels):
            assert english_in(translate("Practice", text)) == []


def test_every_sentence_is_found_in_the_source(
    some: list[Exercise], not_found: Callable[[Iterable[Sentence]], set[str]]
) -> None:
    said = {sentence for exercise in some for sentence in sentences_of(exercise)}
    assert len({sentence.template for sentence in said}) > 500
    assert not_found(said) == set()


def test_every_topic_is_found_in_the_source(texts: set[tuple[str, str]]) -> None:
    assert {("Practice", text) for topic in TOPICS for text in (topic.title, *topic.levels)} <= texts


def test_a_sentence_is_said_in_the_language_that_is_spoken_when_it_is_shown() -> None:
    sentence = Practice.tr("The {colour} one is ${n}$.", colour=Practice.tr("red"), n=3)
    assert str(sentence) == "The red one is $3$."
    speak(lambda _context, text: {"red": "赤", "The {colour} one is ${n}$.": "{colour}いのは${n}$です。"}[text])
    try:
        assert str(sentence) == "赤いのは$3$です。"
    finally:
        speak(None)


def test_a_seed_gives_the_same_exercises_in_every_language() -> None:
    english = exercises("fractions", 1, 3, 12)
    speak(lambda _context, _text: "同じ")
    try:
        assert exercises("fractions", 1, 3, 12) == english
    finally:
        speak(None)


def test_a_worksheet_is_printed_in_the_language_that_is_spoken(english_in: Callable[[str], list[str]]) -> None:
    tasks, _ = papers(worksheet([("limits", 2), ("probability", 1)], 6, 3))
    assert english_in(tasks.title) == ["Worksheet"]
    assert [word for part in tasks.sections for word in english_in(part.text)] == []
