"""What is told of an answer to somebody who is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from app.controllers.announcing import Announcing


@dataclass
class Desk:
    """Who sits there, or doesn't."""

    now: float = 0.0
    wanted: bool = True
    in_front: bool = False
    told: list[tuple[str, str]] = field(default_factory=list)

    def answer(self, announcing: Announcing, seconds: float) -> None:
        announcing.set_running(True)
        self.now += seconds
        announcing.set_running(False)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def announcing(desk: Desk) -> Announcing:
    announcing = Announcing(lambda: desk.wanted, lambda: desk.in_front, lambda: desk.now)
    announcing.told.connect(lambda title, words: desk.told.append((title, words)))
    announcing.set_title("Roots of a quadratic")
    return announcing


def test_a_long_answer_is_told_by_its_conversation(desk: Desk, announcing: Announcing) -> None:
    desk.answer(announcing, 10.1)
    assert desk.told == [("Roots of a quadratic", "The answer is ready.")]


@pytest.mark.parametrize(("seconds", "wanted", "in_front"), [(9.9, True, False), (60, False, False), (60, True, True)])
def test_nothing_is_told_that_nobody_needs(
    desk: Desk, announcing: Announcing, seconds: float, wanted: bool, in_front: bool
) -> None:
    desk.wanted, desk.in_front = wanted, in_front
    desk.answer(announcing, seconds)
    announcing.set_running(False)
    assert desk.told == []


def test_who_has_come_back_is_told_nothing_and_who_has_left_is(desk: Desk, announcing: Announcing) -> None:
    desk.in_front = True
    announcing.set_running(True)
    desk.now += 30
    desk.in_front = False
    announcing.set_running(False)
    assert len(desk.told) == 1


def test_an_answer_that_broke_off_isnt_ready(desk: Desk, announcing: Announcing) -> None:
    announcing.set_running(True)
    desk.now += 30
    announcing.note_failure()
    announcing.set_running(False)
    desk.answer(announcing, 30)
    assert [words for _, words in desk.told] == ["The answer broke off.", "The answer is ready."]


def test_a_model_that_is_installed_or_isnt_is_told(desk: Desk, announcing: Announcing) -> None:
    announcing.tell_installed("phi", "Phi-4-mini-reasoning")
    announcing.tell_trouble("The disk is full", "", "")
    assert desk.told == [
        ("Phi-4-mini-reasoning", "The model is installed."),
        ("The disk is full", "The installation waits for you."),
    ]
