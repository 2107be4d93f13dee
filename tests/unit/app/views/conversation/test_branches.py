"""Any turn can be asked again, edited, deleted and gone through; what is read stays where it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.views.conversation.transcript import Transcript
from app.views.conversation.turn_menu import TurnMenu
from app.views.conversation.turn_view import TurnView
from app.views.parts.hushing import is_hushed
from tests.unit.app.views.conversation.test_turn_column import CARDS, TURNS, questions, tended, top_of

ANY = Possible(ask_again=True, edit=True, delete=True)
TURN_CARDS = [replace(card, possible=ANY) for card in CARDS]


def branch(number: int) -> list[ReplyCard]:
    """Return so many turns that are in no other branch."""
    return [replace(card, question=f"Other: {card.question}") for card in TURN_CARDS[:number]]


def asked(page: Transcript) -> list[str]:
    return [card.question for card in page.cards()]


def seen_from(page: Transcript, part: QWidget) -> int:
    """How far below the upper edge of what is in sight something is."""
    return part.mapTo(page.viewport(), QPoint()).y()


def middle(page: Transcript, qtbot: QtBot, place: int, offset: int = 40) -> TurnView:
    """Open the conversation, bring the reader into the middle of it, and return the turn there."""
    page.open_conversation(TURN_CARDS, (place, offset))
    tended(page, qtbot)
    return page.turn_at(place)


def button(turn: TurnView, name: str) -> QPushButton:
    found = turn.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def choose(menu: TurnMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


# --- what is asked for, by the place of its turn ------------------------------------------------------


def test_an_earlier_turn_is_asked_again_by_its_place_and_the_last_one_as_ever(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS[:3])
    page.set_possible(ANY)
    with qtbot.waitSignal(page.again_at_requested) as again, qtbot.assertNotEmitted(page.again_requested):
        button(page.turn_at(1), "again").click()
    assert again.args == [1]
    with qtbot.waitSignal(page.again_requested), qtbot.assertNotEmitted(page.again_at_requested):
        button(page.turn_at(2), "again").click()


@pytest.mark.parametrize("place", [0, 2])
def test_the_question_of_any_turn_can_be_edited(page: Transcript, qtbot: QtBot, place: int) -> None:
    page.open_conversation(TURN_CARDS[:3])
    page.set_possible(ANY)
    with qtbot.waitSignal(page.edit_requested) as edit:
        button(page.turn_at(place), "edit_question").click()
    assert edit.args == [place]


@pytest.mark.parametrize(
    ("words", "signal"), [("Edit Question", "edit_requested"), ("Delete Turn", "delete_requested")]
)
def test_the_menu_below_a_turn_names_its_place(page: Transcript, qtbot: QtBot, words: str, signal: str) -> None:
    page.open_conversation(TURN_CARDS[:3])
    turn = page.turn_at(1)
    button(turn, "more").click()
    menu = turn.foot.findChild(TurnMenu)
    assert isinstance(menu, TurnMenu)
    with qtbot.waitSignal(getattr(page, signal)) as told:
        choose(menu, words)
    assert told.args == [1]


@pytest.mark.parametrize("words", ["Copy Question", "Edit Question", "Delete Turn"])
def test_the_context_menu_of_a_question(page: Transcript, qtbot: QtBot, words: str) -> None:
    page.open_conversation(TURN_CARDS[:3])
    turn = page.turn_at(1)
    turn.question.text_view.customContextMenuRequested.emit(QPoint(4, 4))
    menu = turn.question.findChild(TurnMenu)
    assert isinstance(menu, TurnMenu)
    told: list[int] = []
    page.edit_requested.connect(told.append)
    page.delete_requested.connect(told.append)
    QApplication.clipboard().clear()
    choose(menu, words)
    assert told == ([] if words == "Copy Question" else [1])
    assert QApplication.clipboard().text() == ("Question 1?" if words == "Copy Question" else "")


def test_what_can_be_done_is_known_of_turns_that_were_never_out(page: Transcript) -> None:
    page.open_conversation(TURN_CARDS)
    page.set_earlier_possible(2, replace(ANY, later=True, version=1, versions=2))
    assert "Question 2?" not in questions(page)
    turn = page.turn_at(2)
    assert turn.foot.version() == "Version 1 of 2"
    assert turn.foot.offers() == ["Later version", "Copy", "Again", "More"]
    assert page.turn_at(3).foot.offers() == ["Copy", "Again", "More"]


def test_only_the_last_turn_of_an_opened_conversation_is_able_to_go_on(page: Transcript, qtbot: QtBot) -> None:
    cut_off = replace(TURN_CARDS[2], outcome="Ergo ended before this answer was finished.")
    page.open_conversation([*TURN_CARDS[:2], cut_off])
    page.set_possible(replace(ANY, go_on=True, think_longer=True))
    last = page.turn_at(2)
    assert last.outcome_text() == "Ergo ended before this answer was finished."
    assert last.foot.offers() == ["Continue", "Copy", "Again", "Think longer", "More"]
    assert "(" in button(last, "again").toolTip()
    assert page.turn_at(1).foot.offers() == ["Copy", "Again", "More"]
    with qtbot.waitSignal(page.go_on_requested):
        qtbot.keyClick(button(last, "go_on"), Qt.Key.Key_Space)


def test_a_failure_is_tried_again_only_in_the_last_turn(page: Transcript) -> None:
    failed = replace(TURN_CARDS[1], answer="", failure=("Title", "Why.", "Hint."))
    page.open_conversation([failed, failed, TURN_CARDS[2]])
    assert page.turn_at(1).foot.offers() == ["Again", "More"]
    page.replace_from(2, [])
    page.set_possible(ANY)
    last = page.turn_at(1)
    assert last.foot.offers() == ["More"]
    assert [each.text() for each in last.notice.findChildren(QPushButton) if each.isVisibleTo(last)] == ["Try again"]
    assert drawn(last)[1]


# --- quiet until wanted -------------------------------------------------------------------------------


def drawn(turn: TurnView) -> tuple[bool, bool]:
    """Whether the control beside the question and those below the reply are drawn."""
    below = button(turn, "more").parentWidget()
    return not is_hushed(button(turn, "edit_question")), below is not None and not is_hushed(below)


def test_actions_are_drawn_where_the_keyboard_is_and_nothing_moves(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS[:3])
    page.set_possible(ANY)
    tended(page, qtbot)
    page.activateWindow()
    first, last = page.turn_at(0), page.turn_at(2)
    last.answer.setFocus()
    qtbot.waitUntil(last.answer.hasFocus)
    assert (drawn(first), drawn(last)) == ((False, False), (True, True))
    before = [(place.y(), place.height()) for place in page.places()]
    first.question.text_view.setFocus()
    assert (drawn(first), drawn(last)) == ((True, True), (False, True))
    met = []
    for _ in range(8):
        met.append(page.focusWidget().objectName())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert {"edit_question", "copy", "again", "more"} <= set(met)
    tended(page, qtbot)
    assert [(place.y(), place.height()) for place in page.places()] == before


def test_actions_are_drawn_where_the_pointer_is(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS[:3])
    tended(page, qtbot)
    page.verticalScrollBar().setValue(0)
    first, second = page.turn_at(0), page.turn_at(1)
    qtbot.mouseMove(first.question, QPoint(4, 4))
    qtbot.waitUntil(lambda: drawn(first) == (True, True))
    assert drawn(second) == (False, False)
    qtbot.mouseMove(page.viewport(), QPoint(2, 2))
    qtbot.waitUntil(lambda: drawn(first) == (False, False))


def test_actions_stay_while_their_menu_is_open(page: Transcript) -> None:
    page.open_conversation(TURN_CARDS[:2])
    turn = page.turn_at(0)
    button(turn, "more").click()
    assert drawn(turn) == (True, True)
    menu = turn.foot.findChild(TurnMenu)
    assert isinstance(menu, TurnMenu)
    menu.close()
    assert drawn(turn) == (False, False)


def test_the_arrows_stay_where_they_are_while_the_number_grows(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS[:2])
    turn = page.turn_at(0)
    seen = set()
    for version in (1, 9, 10, 12):
        page.set_earlier_possible(
            0, replace(ANY, earlier=version > 1, later=version < 12, version=version, versions=12)
        )
        tended(page, qtbot)
        seen.add((button(turn, "earlier_version").x(), button(turn, "later_version").x()))
    assert len(seen) == 1


# --- other turns from a place on ----------------------------------------------------------------------


@pytest.mark.parametrize("number", [0, 1, 3, TURNS])
def test_another_branch_takes_the_place_of_what_followed(page: Transcript, qtbot: QtBot, number: int) -> None:
    turn = middle(page, qtbot, 12)
    before = seen_from(page, turn.answer)
    page.replace_from(13, branch(number))
    assert asked(page) == [card.question for card in [*TURN_CARDS[:13], *branch(number)]]
    tended(page, qtbot)
    if number >= 3:
        assert seen_from(page, page.turn_at(12).answer) == before
        assert not page.is_following
    assert page.cards()[13:] == [replace(card, possible=Possible()) for card in branch(number)]


@pytest.mark.parametrize("is_tended", [False, True])
def test_a_turn_above_is_taken_out_and_brought_back_while_the_reader_stays(
    page: Transcript, qtbot: QtBot, *, is_tended: bool
) -> None:
    page.open_conversation(TURN_CARDS, (20, 40))
    if is_tended:
        tended(page, qtbot)
    turn = page.turn_at(20)
    kept = page.current
    page.replace_from(5, TURN_CARDS[6:])
    tended(page, qtbot)
    assert (page.turn_at(19), page.current) == (turn, kept)
    assert seen_from(page, turn) == -40
    page.replace_from(5, TURN_CARDS[5:])
    tended(page, qtbot)
    assert asked(page) == [card.question for card in TURN_CARDS]
    assert (page.turn_at(20), seen_from(page, turn)) == (turn, -40)


def test_what_follows_comes_where_the_deleted_turn_was(page: Transcript, qtbot: QtBot) -> None:
    middle(page, qtbot, 10)
    page.replace_from(10, TURN_CARDS[11:])
    tended(page, qtbot)
    assert page.turn_at(10).question.text() == "Question 11?"
    assert 0 < seen_from(page, page.turn_at(10)) < 40


def test_without_what_was_read_the_reader_is_at_the_end(page: Transcript, qtbot: QtBot) -> None:
    middle(page, qtbot, 20)
    page.replace_from(15, [])
    tended(page, qtbot)
    assert (page.count, page.is_following) == (15, True)
    page.replace_from(0, [])
    assert (page.count, page.current) == (0, None)


def test_who_follows_the_end_still_does(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS)
    tended(page, qtbot)
    page.replace_from(TURNS - 1, [])
    tended(page, qtbot)
    assert page.is_following
    page.replace_from(TURNS - 1, TURN_CARDS[-1:])
    tended(page, qtbot)
    assert (page.is_following, page.verticalScrollBar().value()) == (True, page.verticalScrollBar().maximum())


def test_the_arrow_that_is_pressed_stays_under_the_pointer(page: Transcript, qtbot: QtBot) -> None:
    long, short = replace(TURN_CARDS[12], answer="word\n\n" * 60), replace(TURN_CARDS[12], answer="word")
    page.open_conversation([*TURN_CARDS[:12], long, *TURN_CARDS[13:]], (12, 100))
    page.set_earlier_possible(12, replace(ANY, earlier=True, version=2, versions=2))
    tended(page, qtbot)
    arrow = button(page.turn_at(12), "earlier_version")
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + seen_from(page, arrow) - 300)
    before = seen_from(page, arrow)
    assert before == 300
    page.show_earlier(12, short)
    page.replace_from(13, branch(9))
    page.set_earlier_possible(12, replace(ANY, later=True, version=1, versions=2))
    tended(page, qtbot)
    assert page.turn_at(12).answer_text() == "word"
    assert seen_from(page, arrow) == pytest.approx(before, abs=2)


def test_the_keyboard_goes_to_what_stands_in_the_place_of_a_deleted_turn(page: Transcript, qtbot: QtBot) -> None:
    turn = middle(page, qtbot, 10)
    button(turn, "again").setFocus()
    page.replace_from(10, TURN_CARDS[11:])
    assert page.focusWidget() is page.turn_at(10).question.text_view
    tended(page, qtbot)


# --- where the reader was -----------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "offset"), [(0, -24), (0, 10), (7, 0), (15, 137), (TURNS - 3, 60)])
def test_a_conversation_is_opened_where_it_was_read(page: Transcript, qtbot: QtBot, place: int, offset: int) -> None:
    page.open_conversation(TURN_CARDS)
    page.go_to_place(place, offset)
    assert page.reading_place() == (place, offset)
    tended(page, qtbot)
    assert seen_from(page, page.turn_at(place)) == -offset
    assert page.reading_place() == (place, offset)
    assert not page.is_following


def test_turns_around_the_place_come_first(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS, (12, 0))
    assert questions(page) == [f"Question {number}?" for number in (12, 13, 14, 15)]
    tended(page, qtbot)
    assert "Question 12?" in questions(page)
    assert page.cards() == CARDS


def test_the_reader_can_leave_while_the_rest_is_opened(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS, (12, 0))
    qtbot.waitUntil(lambda: page.turn_at(12).answer.is_written and page.turn_at(13).answer.is_written)
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 50)
    page.open_thoughts()
    page.open_thoughts()
    tended(page, qtbot)
    assert seen_from(page, page.turn_at(12)) == -50


def test_the_end_is_a_place_as_well(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS, (3, 0))
    tended(page, qtbot)
    page.go_to_place(-1, 0)
    tended(page, qtbot)
    assert (page.is_following, page.reading_place()) == (True, (-1, 0))
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()


def test_a_place_that_there_is_no_more_is_the_end(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(TURN_CARDS[:3], (7, 20))
    tended(page, qtbot)
    assert page.is_following


@pytest.mark.parametrize("place", [0, 11, TURNS - 1])
def test_a_turn_is_brought_into_sight(page: Transcript, qtbot: QtBot, place: int) -> None:
    page.open_conversation(TURN_CARDS)
    page.reveal_turn(place)
    tended(page, qtbot)
    assert 0 <= top_of(page, page.turn_at(place)) < page.viewport().height() - 100
    assert not page.is_following
