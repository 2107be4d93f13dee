"""The page of a comparison: columns that become one, what each says and offers, the keyboard, nothing left behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cards.comparison import ComparisonCard, SideCard
from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.compare.compare_page import ComparePage
from app.views.compare.compared_side import ComparedSide

QUESTION = "What is 347 + 586?"
BARE = SideCard(
    "Without adapter", "42 tokens · 1.2 s", ReplyCard(QUESTION, "sum", 3, 1.0, r"It is \boxed{933}."), is_shown=True
)
WITH = SideCard("japanese-answers", "40 tokens · 1.1 s", ReplyCard(QUESTION, "和", 3, 1.0, r"\boxed{933}です。"))
BOTH = ComparisonCard(QUESTION, (BARE, WITH), r"Both say \(933\)")
RUNNING = replace(WITH, facts="", reply=ReplyCard(QUESTION, "", 0, 0.0, ""), state="running", can_keep=False)
ONE_RUNS = ComparisonCard(QUESTION, (replace(BARE, can_keep=False), RUNNING), "Asked again with japanese-answers.")


@pytest.fixture
def page(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[ComparePage]:
    theme.set_zoom(1.0)
    page = ComparePage(renderer)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    yield page
    page.forget()
    page.hide()
    theme.set_zoom(1.0)


def sides(page: ComparePage) -> tuple[ComparedSide, ComparedSide]:
    assert page.pair is not None
    return page.pair.sides


def offered(side: ComparedSide) -> list[str]:
    buttons = [
        button for button in side.head.findChildren(QPushButton) if button.isVisibleTo(side) and button.isEnabled()
    ]
    return [button.text() for button in buttons]


def columns(page: ComparePage) -> bool:
    for _ in range(2):  # what is laid out within something else comes after it
        QApplication.processEvents()
    assert page.pair is not None
    return page.pair.are_columns


def test_both_stand_beside_each_other_with_what_they_were_made_with(page: ComparePage) -> None:
    page.show_comparison(BOTH)
    first, second = sides(page)
    assert (first.head.words(), first.head.facts()) == ("Without adapter", "42 tokens · 1.2 s · In the conversation")
    assert (second.head.words(), second.head.facts()) == ("japanese-answers", "40 tokens · 1.1 s")
    assert [side.turn.answer_text() for side in (first, second)] == [r"It is \boxed{933}.", r"\boxed{933}です。"]
    assert columns(page)
    assert first.geometry().right() < second.geometry().left()
    assert page.pair is not None
    assert page.pair.finding_text() == r"Both say \(933\)"


def test_without_room_one_stands_below_the_other(page: ComparePage, theme: Theme) -> None:
    page.show_comparison(BOTH)
    page.resize(420, 420)
    assert not columns(page)
    page.resize(900, 600)
    assert columns(page)
    theme.set_zoom(1.5)
    assert not columns(page)
    page.resize(1300, 600)
    assert columns(page)


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_nothing_is_wider_than_the_smallest_window(page: ComparePage, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    page.show_comparison(replace(BOTH, question="Why? " * 100))
    page.resize(420 if zoom < 2 else 600, 420)
    QApplication.processEvents()
    assert page.pair is not None
    assert page.pair.width() <= page.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0


def test_a_version_is_written_bit_by_bit_on_its_side_only(page: ComparePage) -> None:
    page.show_comparison(ONE_RUNS)
    page.show_waiting("Reading…")
    page.append_thinking("和", 1)
    page.append_answer(r"\boxed{933}")
    first, second = sides(page)
    assert (second.turn.thinking.text(), second.turn.answer_text()) == ("和", r"\boxed{933}")
    assert first.turn.answer_text() == r"It is \boxed{933}."
    assert (offered(first), offered(second)) == ([], ["Stop"])
    page.show_comparison(BOTH)
    assert (offered(first), offered(second)) == (["Keep this one"], ["Keep this one"])
    assert not second.turn.thinking.is_running
    page.append_answer("lost")
    assert second.turn.answer_text() == r"\boxed{933}です。"


def test_the_buttons_say_which_side_is_meant(page: ComparePage, qtbot: QtBot) -> None:
    page.show_comparison(BOTH)
    with qtbot.waitSignal(page.keep_requested) as kept:
        sides(page)[1].head.button("keep").click()
    assert kept.args == [1]
    assert sides(page)[1].head.button("keep").accessibleName() == "Keep this one: japanese-answers"
    page.show_comparison(ONE_RUNS)
    with qtbot.waitSignal(page.stop_requested):
        sides(page)[1].head.button("stop").click()


def test_the_keyboard_stays_on_the_button_that_takes_the_place_of_another(page: ComparePage, qtbot: QtBot) -> None:
    page.show_comparison(ONE_RUNS)
    page.activateWindow()
    stop = sides(page)[1].head.button("stop")
    stop.setFocus()
    qtbot.waitUntil(stop.hasFocus)
    page.show_comparison(BOTH)
    assert sides(page)[1].head.button("keep").hasFocus()


def test_a_side_that_came_to_nothing_offers_another_try(page: ComparePage, qtbot: QtBot) -> None:
    page.show_comparison(ONE_RUNS)
    stopped = replace(RUNNING, state="missing", reply=replace(RUNNING.reply, outcome="Stopped."))
    page.show_comparison(ComparisonCard(QUESTION, (BARE, stopped)))
    side = sides(page)[1]
    assert (offered(side), side.turn.outcome_text()) == (["Ask again"], "Stopped.")
    with qtbot.waitSignal(page.ask_requested):
        side.head.button("ask").click()


def test_a_failure_stands_on_its_side_with_a_way_on(page: ComparePage, qtbot: QtBot) -> None:
    page.show_comparison(ONE_RUNS)
    failed = replace(RUNNING, state="missing", reply=replace(RUNNING.reply, failure=("Title", "Why.", "Hint.")))
    page.show_comparison(ComparisonCard(QUESTION, (BARE, failed)))
    side = sides(page)[1]
    assert side.turn.notice.words() == ("Title", "Why.", "Hint.")
    retry = next(b for b in side.turn.notice.findChildren(QPushButton) if b.isVisibleTo(side))
    with qtbot.waitSignal(page.ask_requested):
        retry.click()
    page.show_comparison(ONE_RUNS)
    assert side.turn.notice.isHidden()


def test_the_keyboard_stays_on_the_side_whose_button_goes(page: ComparePage) -> None:
    page.activateWindow()
    page.show_comparison(ONE_RUNS)
    QApplication.processEvents()
    side = sides(page)[1]
    side.head.button("stop").setFocus()
    failed = replace(RUNNING, state="missing", reply=replace(RUNNING.reply, failure=("Title", "Why.", "Hint.")))
    page.show_comparison(ComparisonCard(QUESTION, (BARE, failed)))
    assert page.focusWidget() is side


def test_another_try_says_which_side_is_meant(page: ComparePage) -> None:
    said: list[int] = []
    page.ask_requested.connect(said.append)
    failed = replace(WITH, reply=replace(WITH.reply, failure=("Title", "Why.", "Hint.")))
    page.show_comparison(ComparisonCard(QUESTION, (BARE, failed)))
    QApplication.processEvents()
    next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == "Try again").click()
    assert said == [1]


def test_left_and_right_go_to_the_columns_and_tab_through_them(page: ComparePage, qtbot: QtBot) -> None:
    page.show_comparison(BOTH)
    QApplication.processEvents()
    page.activateWindow()
    page.take_keyboard()
    qtbot.waitUntil(page.hasFocus)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert sides(page)[1].hasFocus()
    qtbot.keyClick(sides(page)[1], Qt.Key.Key_Left)
    assert sides(page)[0].hasFocus()
    qtbot.keyClick(sides(page)[0], Qt.Key.Key_Tab)
    assert sides(page)[0].head.button("keep").hasFocus()


def test_other_versions_are_asked_for_by_the_switch_of_a_side(page: ComparePage, qtbot: QtBot) -> None:
    several = replace(BARE, reply=replace(BARE.reply, possible=Possible(earlier=True, version=2, versions=3)))
    page.show_comparison(replace(BOTH, sides=(several, WITH)))
    foot = sides(page)[0].turn.foot
    assert foot.version() == "Version 2 of 3"
    with qtbot.waitSignal(page.step_requested) as stepped:
        foot.earlier_requested.emit()
    assert stepped.args == [0, -1]


def test_the_question_heads_the_page_in_two_lines_at_most(page: ComparePage) -> None:
    page.show_comparison(replace(BOTH, question="Why is\nthat so? " * 60))
    QApplication.processEvents()
    title = page._title
    assert title.height() <= 2 * title.fontMetrics().lineSpacing() + 4
    assert title.text().endswith("…")
    assert title.accessibleName() == ("Why is that so? " * 60).strip()


def test_no_question_is_shown_on_a_side_and_no_key_is_named_that_means_another_turn(page: ComparePage) -> None:
    page.show_comparison(BOTH)
    for side in sides(page):
        assert side.turn.question.isHidden()
        assert not any("(" in button.toolTip() for button in side.turn.foot.findChildren(QPushButton))


def test_nothing_stays_behind(page: ComparePage) -> None:
    before = len(page.findChildren(QWidget))
    for _ in range(3):
        page.show_comparison(ONE_RUNS)
        page.append_thinking("和", 1)
        page.forget()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(page.findChildren(QWidget)) == before
    assert page.pair is None
