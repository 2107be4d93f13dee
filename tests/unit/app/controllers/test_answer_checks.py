"""Replies are checked in the background: what is found is kept with them, and nothing that is out of date is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cards.checks import CheckCard
from app.controllers.answer_checks import AnswerChecks
from app.tutor_bridge import TutorBridge
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.verdicts import Slip, StepsReport, Verdict
from tests.unit.app.controllers.test_history import Study, make_study

__all__ = ["make_study"]

RIGHT = Verdict("verified", "It is 2.", "1 + 1 = 2")
SLIP = Slip(0, 9, "1 + 1 = 3", "2")


@dataclass
class Checker:
    """Checks with patience: it waits until it may, and finds what the test says."""

    may: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)
    answers: list[str] = field(default_factory=list)
    steps: list[tuple[str, str]] = field(default_factory=list)
    fails: bool = False

    def check_answer(self, _question: str, answer: str, _algebra: Algebra) -> Verdict:
        self.answers.append(answer)
        self.begun.set()
        self.may.wait(60)
        if self.fails:
            raise NoAlgebraError("time", "That takes too long to compute.")
        return RIGHT

    def check_steps(self, answer: str, thinking: str, _algebra: Algebra) -> tuple[StepsReport, StepsReport]:
        self.steps.append((answer, thinking))
        return StepsReport((SLIP,) if "= 3" in answer else (), 1), StepsReport()


@dataclass
class Class:
    """A study whose answers are checked."""

    study: Study
    checker: Checker
    checks: AnswerChecks
    tutor: TutorBridge
    told: list[tuple[int, CheckCard]] = field(default_factory=list)

    def wait(self, until: Callable[[], bool]) -> None:
        self.study.qtbot.waitUntil(until)

    def states(self) -> list[str]:
        return [card.state for _, card in self.told]


def begin(study: Study) -> Class:
    checker = Checker()
    tutor = TutorBridge()
    checks = AnswerChecks(study.session, tutor, None, checker.check_answer, checker.check_steps)
    lesson = Class(study, checker, checks, tutor)
    checks.checked.connect(lambda place, card: lesson.told.append((place, card)))
    return lesson


@pytest.fixture
def lesson(make_study: Callable[[], Study]) -> Iterator[Class]:
    lesson = begin(make_study())
    yield lesson
    lesson.checker.may.set()
    lesson.tutor.close()


def test_an_answer_that_has_ended_is_checked_and_the_verdict_kept_after_the_turn_was(lesson: Class) -> None:
    study = lesson.study
    uid = study.ask("1 + 1?", r"1 + 1 = 3, no: \boxed{2}")
    assert lesson.states() == ["checking"]
    assert study.kept(uid).turns[0].verdict is None
    changed_at = study.kept(uid).heading.changed_at
    lesson.checker.may.set()
    lesson.wait(lambda: len(lesson.told) == 3)
    assert lesson.told[-1] == (0, CheckCard("verified", "It is 2.", "1 + 1 = 2", (SLIP,)))
    assert study.kept(uid).turns[0].verdict == RIGHT
    assert study.kept(uid).heading.changed_at == changed_at, "a verdict is no talk: the list stays in its order"
    assert lesson.checker.steps == [(r"1 + 1 = 3, no: \boxed{2}", "hm")]


def test_what_takes_too_long_is_unchecked_and_that_is_kept_as_well(lesson: Class) -> None:
    lesson.checker.fails = True
    lesson.checker.may.set()
    uid = lesson.study.ask("1 + 1?")
    lesson.wait(lambda: "unchecked" in lesson.states())
    verdict = lesson.study.kept(uid).turns[0].verdict
    assert verdict is not None
    assert (verdict.verdict, verdict.detail) == ("unchecked", "It couldn't be checked.")


def test_what_broke_off_is_checked_when_it_has_gone_on_to_its_end(lesson: Class) -> None:
    lesson.checker.may.set()
    lesson.study.ask("1 + 1?", "The answer is ", "length")
    assert lesson.told == []
    lesson.study.session.go_on()
    assert lesson.study.session.is_running
    lesson.study.reply("2")
    lesson.wait(lambda: "verified" in lesson.states())
    assert lesson.checker.answers == ["The answer is 2"]


def test_every_version_has_its_own_verdict_and_it_comes_with_its_card(lesson: Class) -> None:
    session = lesson.study.session
    lesson.checker.may.set()
    lesson.study.ask("1 + 1?", "2")
    lesson.wait(lambda: session.turns.path()[0].reply.verdict is not None)
    shown: list[str] = []
    session.reply_shown.connect(lambda card: shown.append(card.check.state))
    lesson.checker.may.clear()
    session.ask_again()
    lesson.study.reply("3")
    session.show_earlier()
    session.show_later()
    assert shown == ["verified", "none"]
    lesson.checker.may.set()
    lesson.wait(lambda: session.turns.path()[0].reply.verdict is not None)


def test_what_is_found_after_the_conversation_was_left_is_told_to_nobody_and_found_again_later(lesson: Class) -> None:
    study = lesson.study
    uid = study.ask("1 + 1?", "2")
    assert lesson.checker.begun.wait(20)
    study.history.begin_new()
    lesson.told.clear()
    other = study.ask("2 + 2?", "4")
    lesson.checker.may.set()
    lesson.wait(lambda: "verified" in lesson.states())
    assert study.kept(uid).turns[0].verdict is None
    assert study.kept(other).turns[0].verdict == RIGHT
    assert lesson.checker.answers == ["2", "4"]
    study.open(uid)
    lesson.wait(lambda: study.session.turns.path()[0].reply.card().check.state == "verified")
    study.history.begin_new()
    assert study.kept(uid).turns[0].verdict is None, "who only reads changes nothing"


def test_a_stored_verdict_is_shown_at_once_and_only_the_steps_in_sight_are_looked_at_anew(
    lesson: Class, make_study: Callable[[], Study]
) -> None:
    lesson.checker.may.set()
    uid = lesson.study.ask("1 + 1?", "1 + 1 = 3")
    for number in range(2):
        lesson.study.ask(f"{number} + 1?", str(number))
    lesson.wait(lambda: all(turn.verdict is not None for turn in lesson.study.kept(uid).turns))
    later = begin(make_study())
    cards: list[str] = []
    later.study.session.conversation_opened.connect(lambda opened: cards.extend(card.check.state for card in opened))
    later.study.open(uid)
    assert cards == ["verified"] * 3
    later.wait(lambda: later.checker.steps == [("1", "hm")])
    later.checks.set_in_sight([0, 2, 7])
    later.wait(lambda: (0, CheckCard("verified", "It is 2.", "1 + 1 = 2", (SLIP,))) in later.told)
    assert later.checker.answers == []
    later.tutor.close()


def test_a_turn_that_was_deleted_meanwhile_is_not_judged(lesson: Class) -> None:
    study = lesson.study
    study.ask("1 + 1?", "2")
    study.ask("2 + 2?", "4")
    assert lesson.checker.begun.wait(20)
    study.tidying.delete_turn(0)
    lesson.told.clear()
    lesson.checker.may.set()
    lesson.wait(lambda: (0, CheckCard("verified", "It is 2.", "1 + 1 = 2")) in lesson.told)
    assert {place for place, _ in lesson.told} == {0}
    assert study.undo, "a verdict takes no offer away"


def test_nothing_is_checked_while_that_is_switched_off(lesson: Class) -> None:
    lesson.checker.may.set()
    lesson.checks.set_on(False)
    lesson.study.ask("1 + 1?", "2")
    QApplication.processEvents()
    assert (lesson.told, lesson.checker.answers) == ([], [])
    lesson.checks.set_on(True)
    lesson.wait(lambda: "verified" in lesson.states())


def test_what_was_no_longer_wanted_says_nothing_of_what_is_wanted_anew(lesson: Class) -> None:
    lesson.study.ask("1 + 1?", "2")
    lesson.study.ask("2 + 2?", "4")
    assert lesson.checker.begun.wait(20)
    lesson.checks.set_on(False)
    lesson.checker.may.set()
    done = threading.Event()
    lesson.tutor.ask(lambda _algebra: done.set(), lambda _nothing: None)
    assert done.wait(20), "the second check was left out, and nobody has been told so yet"
    lesson.checks.set_on(True)
    lesson.wait(lambda: lesson.study.session.turns.path()[1].reply.verdict is not None)
    assert lesson.study.session.turns.path()[1].reply.verdict == RIGHT


def test_quitting_in_the_middle_of_a_check_tells_nobody(lesson: Class) -> None:
    lesson.study.ask("1 + 1?", "2")
    assert lesson.checker.begun.wait(20)
    lesson.told.clear()
    lesson.checker.may.set()
    lesson.tutor.close()
    QApplication.processEvents()
    assert lesson.told == []


def test_whoever_is_gone_is_not_told(qtbot: QtBot) -> None:
    tutor = TutorBridge()
    told: list[object] = []

    class Listener:
        def listen(self, what: object) -> None:
            told.append(what)

    gone, there = Listener(), Listener()
    tutor.ask(lambda _algebra: "gone", gone.listen)
    tutor.ask(lambda _algebra: "there", there.listen)
    del gone
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["there"]
    tutor.close()
