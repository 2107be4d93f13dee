"""Comparing in the window: the ways there, both answers side by side, keeping one, going away, coming back later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.views.compare.compared_side import ComparedSide
from app.views.conversation.turn_menu import TurnMenu
from models.messages import AdapterUse, RequestFailed
from tests.e2e.guards import Desk, close_desk, open_desk
from tests.e2e.test_window_adapters import Shelf

JAPANESE = AdapterUse("japanese-answers")
WORDS = "Compare With and Without japanese-answers"


@pytest.fixture
def shelf(desk: Desk) -> Shelf:
    """A window with an adapter in its library, which is chosen and switched off; one question was answered."""
    return prepared(desk)


def prepared(desk: Desk) -> Shelf:
    desk.load()
    shelf = Shelf(desk)
    shelf.has("japanese-answers")
    desk.window.adapting.choose("japanese-answers")
    desk.window.adapting.switch(False)
    ask(desk, "1 + 1?", r"\boxed{2}")
    return shelf


def ask(desk: Desk, question: str, answer: str) -> None:
    desk.type_and_send(question)
    desk.think()
    desk.answer(answer)


def sides(desk: Desk) -> tuple[ComparedSide, ComparedSide]:
    pair = desk.window.page.compare_page.pair
    assert pair is not None
    return pair.sides


def answers(desk: Desk) -> list[str]:
    return [side.turn.answer_text() for side in sides(desk)]


def command(desk: Desk) -> QAction:
    actions = desk.window.menus.findChildren(QAction)
    return next(action for action in actions if action.text() in (WORDS, "Compare Versions"))


def compare(desk: Desk, answer: str = r"答えは\boxed{2}") -> None:
    desk.window.menus.turn.compare_requested.emit()
    desk.answer(answer)


def finding(desk: Desk) -> str:
    pair = desk.window.page.compare_page.pair
    return pair.finding_text() if pair is not None else ""


def test_the_same_question_with_and_without_stands_side_by_side(desk: Desk, shelf: Shelf) -> None:
    desk.window.menus.turn.compare_requested.emit()
    assert desk.window.page.shows(desk.window.page.compare_page)
    assert desk.window.composer.isHidden()
    assert desk.engine.generations[-1].adapter == JAPANESE
    assert sides(desk)[1].is_running
    desk.think("一と一")
    desk.answer(r"答えは\boxed{2}")
    assert answers(desk) == [r"\boxed{2}", r"答えは\boxed{2}"]
    assert [side.head.words() for side in sides(desk)] == ["Without adapter", "japanese-answers"]
    assert sides(desk)[1].turn.thinking.text() == "一と一"
    assert finding(desk) == r"Both say \(2\)"


def test_the_panel_the_foot_and_the_menu_of_a_turn_lead_there(desk: Desk, shelf: Shelf) -> None:
    button = desk.turn.foot.findChild(QPushButton, "compare")
    assert button is not None
    assert (button.isVisible(), button.accessibleName()) == (True, WORDS)
    for way in (desk.window.toolbar.adapter_chip.compare_requested.emit, button.click, command(desk).trigger):
        way()
        assert desk.window.page.shows(desk.window.page.compare_page)
        if len(desk.engine.generations) == 2 and sides(desk)[1].is_running:
            desk.answer("二")
        desk.window.page.uncover()
    assert len(desk.engine.generations) == 2
    menu = TurnMenu(desk.turn.possible, WORDS, desk.turn)
    assert [each.text() for each in menu.actions()] == ["Edit Question", WORDS, "Delete Turn"]
    menu.deleteLater()


def test_where_there_is_nothing_to_compare_nothing_is_offered(desk: Desk) -> None:
    desk.load()
    assert not command(desk).isEnabled()
    ask(desk, "1 + 1?", "2")
    button = desk.turn.foot.findChild(QPushButton, "compare")
    assert button is not None
    assert button.isHidden()
    assert (command(desk).text(), command(desk).isEnabled()) == ("Compare Versions", False)
    desk.window.session.ask_again()
    desk.answer("two")
    assert command(desk).isEnabled()
    command(desk).trigger()
    assert answers(desk) == ["2", "two"]


def test_while_one_is_written_only_stopping_is_offered(desk: Desk, shelf: Shelf) -> None:
    compared = desk.window.menus.turn.compare_requested
    compared.emit()
    assert not command(desk).isEnabled()
    sides(desk)[1].head.button("stop").click()
    assert desk.engine.cancelled == [desk.engine.generate_id]
    desk.engine.finish("cancelled")
    desk.flush()
    assert sides(desk)[1].turn.outcome_text() == "Stopped."
    sides(desk)[1].head.button("ask").click()
    assert desk.window.page.shows(desk.window.page.compare_page)
    desk.answer("二")
    assert answers(desk) == [r"\boxed{2}", "二"]


def test_esc_closes_it_and_the_conversation_is_as_it_was(desk: Desk, shelf: Shelf) -> None:
    ask(desk, "and 2?", "4")
    desk.window.transcript.compare_requested.emit(0)
    assert desk.window.transcript.count == 1
    desk.answer("二")
    assert desk.window.transcript.count == 2
    desk.window.activateWindow()
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.page.shows(desk.window.page.compare_page)
    assert desk.window.page.compare_page.pair is None
    assert desk.window.transcript.turn_at(0).answer_text() == r"\boxed{2}"
    assert desk.window.transcript.turn_at(0).foot.version() == "Version 1 of 2"


def test_the_one_that_is_kept_is_in_the_conversation(desk: Desk, shelf: Shelf) -> None:
    compare(desk)
    sides(desk)[1].head.button("keep").click()
    assert not desk.window.page.shows(desk.window.page.compare_page)
    assert desk.turn.answer_text() == r"答えは\boxed{2}"
    assert desk.turn.foot.version() == "Version 2 of 2"
    assert desk.turn.possible.adapter == "japanese-answers"


def test_who_closes_it_while_one_is_written_goes_on_in_the_conversation(desk: Desk, shelf: Shelf) -> None:
    desk.window.menus.turn.compare_requested.emit()
    desk.window.page.uncover()
    desk.answer("二")
    assert desk.turn.answer_text() == "二"
    assert desk.window.page.compare_page.pair is None


def test_the_comparison_is_there_after_a_restart_without_asking(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = open_desk(tmp_path, qtbot, theme)
    prepared(desk)
    compare(desk)
    close_desk(desk)
    again = open_desk(tmp_path, qtbot, theme)
    qtbot.waitUntil(lambda: again.window.transcript.count == 1)
    again.load()
    Shelf(again).has("japanese-answers")
    assert again.window.session.turns.path()[0].reply.answer == r"\boxed{2}"
    again.window.comparing.compare_last()
    assert answers(again) == [r"\boxed{2}", r"答えは\boxed{2}"]
    assert again.engine.generations == []
    close_desk(again)


def test_a_failure_stands_on_its_side_and_the_conversation_keeps_its_answer(desk: Desk, shelf: Shelf) -> None:
    desk.window.menus.turn.compare_requested.emit()
    desk.engine.emit(RequestFailed(desk.engine.generate_id, "It doesn't fit", "Other shapes.", "Choose another."))
    desk.flush()
    assert sides(desk)[1].turn.notice.words() == ("It doesn't fit", "Other shapes.", "Choose another.")
    assert desk.turn.answer_text() == r"\boxed{2}"


def test_deleting_the_turn_closes_the_comparison(desk: Desk, shelf: Shelf) -> None:
    ask(desk, "and 2?", "4")
    compare(desk, "四")
    desk.window.session.delete_at(1)
    assert not desk.window.page.shows(desk.window.page.compare_page)
    assert desk.window.page.compare_page.pair is None
    assert not desk.window.composer.isHidden()


@pytest.mark.parametrize("runs", [True, False])
def test_another_conversation_closes_the_comparison(desk: Desk, shelf: Shelf, runs: bool) -> None:
    desk.window.menus.turn.compare_requested.emit()
    if not runs:
        desk.answer("二")
    desk.window.session.start_over()
    QApplication.processEvents()
    assert not desk.window.page.shows(desk.window.page.compare_page)
    assert desk.window.page.compare_page.pair is None
    desk.flush()


def test_answers_on_its_page_are_copied_and_their_links_are_shown(desk: Desk, shelf: Shelf) -> None:
    compare(desk, "See <https://example.org/a>.")
    sides(desk)[1].turn.copy_answer()
    assert QApplication.clipboard().text() == "See <https://example.org/a>."
    desk.qtbot.waitUntil(lambda: sides(desk)[1].turn.is_written)
    sides(desk)[1].turn.answer.link_clicked.emit("https://example.org/a")
    assert desk.window.page.link_line.isVisible()


def test_thoughts_are_typeset_here_as_everywhere(desk: Desk, shelf: Shelf) -> None:
    compare(desk)
    sides(desk)[0].turn.thinking.typeset_chosen.emit(True)
    for turn in (desk.turn, sides(desk)[1].turn):
        toggle = turn.thinking.header.findChild(QPushButton, "typeset_thoughts")
        assert toggle is not None
        assert toggle.isChecked()
