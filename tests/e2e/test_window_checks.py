"""Checked answers in the window: the real tutor, a fake engine."""

from __future__ import annotations

import threading

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.settings import read_choices
from app.tutoring.algebra.process import Algebra
from tests.e2e.guards import Desk

SLIP = r"We have 7 · 8 = 54, so it is \boxed{54}."


def check_item(desk: Desk) -> QAction:
    return next(each for each in desk.window.menus.findChildren(QAction) if each.text() == "Check Answers")


def test_an_answer_is_checked_its_wrong_step_underlined_and_all_that_can_be_switched_off(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("Compute $7 \\cdot 8$.")
    desk.think("1 + 1 = 3, no")
    desk.answer(SLIP)
    turn = desk.turn
    desk.qtbot.waitUntil(lambda: bool(turn.answer.underlined()) and turn.badge.isVisible())
    assert turn.answer.accessibleDescription() == "7 · 8 = 56, not 54"
    assert turn.badge.text() != "Checked"
    check_item(desk).trigger()
    assert not turn.badge.isVisible()
    assert turn.answer.underlined() == []
    assert not read_choices(desk.data_dir / "settings.json").check_answers
    desk.type_and_send("And 7 · 9?")
    desk.think("hm")
    desk.answer("64")
    assert not desk.turn.badge.isVisible()
    check_item(desk).trigger()
    desk.qtbot.waitUntil(desk.turn.badge.isVisible)
    assert read_choices(desk.data_dir / "settings.json").check_answers


def test_a_window_that_is_closed_in_the_middle_of_a_check_leaves_nothing_running(desk: Desk) -> None:
    begun = threading.Event()

    def compute(algebra: Algebra) -> None:
        algebra.start()
        begun.set()
        algebra.ask("anything", limit_s=60)

    desk.window.tutor.ask(compute, lambda _nothing: None)
    assert begun.wait(30)
    desk.window.close()
    QApplication.processEvents()
    desk.window.shut_down()
    assert not any(thread.name == "tutor" for thread in threading.enumerate())
