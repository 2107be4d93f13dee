"""A learner's lines are judged a moment after the last key, only while somebody sees them, and never out of date."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.work import MemorisedCheck, Work
from app.tutor_bridge import TutorBridge
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.verdicts import LineVerdict, Relation, WorkReport
from app.work_file import WorkFile


@dataclass
class Judge:
    """Judges with patience: it waits until it may; what is `bad` is wrong, what is `slow` can't be told at first."""

    may: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)
    judged: list[tuple[str, ...]] = field(default_factory=list)
    fails: bool = False

    def __call__(self, lines: Sequence[str], _algebra: Algebra) -> WorkReport:
        again = tuple(lines) in self.judged
        self.judged.append(tuple(lines))
        self.begun.set()
        self.may.wait(60)
        if self.fails:
            raise NoAlgebraError("time", "That takes too long to compute.")
        said: dict[str, Relation] = {"bad": "wrong", "slow": "equivalent" if again else "unread"}
        return WorkReport(tuple(LineVerdict(at, line, said.get(line, "given")) for at, line in enumerate(lines)))


@dataclass
class Class:
    work: Work
    judge: Judge
    file: Path
    qtbot: QtBot
    told: list[WorkReport] = field(default_factory=list)

    def relations(self) -> list[str]:
        return [each.relation for each in self.told[-1].lines]


@pytest.fixture
def lesson(qtbot: QtBot, tmp_path: Path) -> Iterator[Class]:
    judge, tutor = Judge(), TutorBridge()
    work = Work(tutor, WorkFile(tmp_path / "work.txt"), None, judge)
    lesson = Class(work, judge, tmp_path / "work.txt", qtbot)
    work.judged.connect(lesson.told.append)
    yield lesson
    work.give_up()
    judge.may.set()
    tutor.close()


def test_lines_are_kept_and_judged_when_somebody_sees_them_and_no_sooner(lesson: Class) -> None:
    lesson.work.edit(("2x = 4", "bad"))
    QApplication.processEvents()
    assert lesson.judge.judged == []
    lesson.judge.may.set()
    lesson.work.set_open(True)
    lesson.qtbot.waitUntil(lambda: bool(lesson.told))
    assert lesson.relations() == ["given", "wrong"]
    assert "$2x=4$" in lesson.work.question()
    assert lesson.file.read_text(encoding="utf-8") == "2x = 4\nbad"
    lesson.work.edit(("2x = 4",))
    lesson.work.give_up()
    assert lesson.file.read_text(encoding="utf-8") == "2x = 4"


def test_what_changes_while_nobody_sees_it_is_kept_at_once(lesson: Class) -> None:
    lesson.work.edit(("2x = 4",))
    assert lesson.file.read_text(encoding="utf-8") == "2x = 4"


def test_what_is_found_of_lines_that_are_others_by_now_is_dropped(lesson: Class) -> None:
    lesson.work.set_open(True)
    lesson.work.edit(("bad",))
    lesson.qtbot.waitUntil(lesson.judge.begun.is_set)
    lesson.work.edit(("good",))
    lesson.judge.may.set()
    lesson.qtbot.waitUntil(lambda: bool(lesson.told))
    assert lesson.relations() == ["given"]
    assert len(lesson.told) == 1


def test_a_line_that_could_not_be_judged_gets_one_more_try(lesson: Class) -> None:
    lesson.judge.may.set()
    lesson.work.set_open(True)
    lesson.work.edit(("slow",))
    lesson.qtbot.waitUntil(lambda: len(lesson.told) == 2)
    assert lesson.relations() == ["equivalent"]
    lesson.judge.fails = True
    lesson.work.edit(("x", ""))
    lesson.qtbot.waitUntil(lambda: len(lesson.told) == 4)
    assert lesson.told[-1].lines == (LineVerdict(0, "x", "unread", "It couldn't be checked."),)


def test_what_was_computed_is_not_computed_again() -> None:
    check = MemorisedCheck()
    with Algebra() as algebra:
        first = check(["2x + 3 = 11", "2x = 14"], algebra)
        algebra.give_up()  # from now on nothing can be computed
        assert check(["2x + 3 = 11", "2x = 14"], algebra) == first
    assert first.first_wrong is not None
