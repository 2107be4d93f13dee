"""What checking has found of a reply: its badge beside the answer, the panel behind that, the steps underlined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cards.checks import NOTHING_CHECKED, CheckCard
from app.cards.turns import ReplyCard
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.tutoring.verdicts import Slip
from app.views.conversation.check_panel import CheckPanel
from app.views.conversation.transcript import Transcript
from app.views.conversation.turn_view import TurnView

ANSWER = r"So $7 \cdot 8 = 54$." + "\n\n" + r"$$\boxed{54}$$"
START = ANSWER.index("7")
SLIP = Slip(START, START + 14, r"7 \cdot 8 = 54", "56")
THOUGHT = Slip(0, 9, "1 + 1 = 3", "2")
WRONG = CheckCard("contradicted", "54 isn't 7 times 8.", r"7 \cdot 8 = 56", (SLIP,), (THOUGHT,))
CARD = ReplyCard("7 · 8?", "1 + 1 = 3, no matter", 9, 2.0, ANSWER)


@pytest.fixture
def turn(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[TurnView]:
    theme.set_zoom(1.0)
    turn = TurnView("7 · 8?", False, renderer)
    qtbot.addWidget(turn)
    turn.resize(700, 500)
    turn.show()
    turn.show_reply(replace(CARD, check=WRONG))
    qtbot.waitUntil(lambda: turn.is_written)
    QApplication.processEvents()
    yield turn
    turn.give_up()
    turn.hide()
    QApplication.processEvents()


def is_at_foot(turn: TurnView) -> bool:
    return turn.foot.isAncestorOf(turn.badge)


def test_the_badge_stands_beside_the_card_where_there_is_room_else_at_the_foot(turn: TurnView, qtbot: QtBot) -> None:
    box = turn.answer.card_box()
    assert box is not None
    assert not is_at_foot(turn)
    assert turn.badge.isVisible()
    assert turn.badge.x() > box.right()
    assert abs(turn.badge.geometry().center().y() - box.center().y()) <= 2
    height = turn.answer.height()
    turn.resize(230, 700)
    qtbot.waitUntil(lambda: is_at_foot(turn))
    turn.resize(700, 700)
    qtbot.waitUntil(lambda: not is_at_foot(turn))
    assert turn.answer.height() == height
    turn.show_reply(replace(CARD, answer="It depends.", measures="210 tok/s"))
    qtbot.waitUntil(lambda: turn.is_written)
    height = turn.foot.height()
    for found in (CheckCard("unchecked", "Why."), CheckCard("verified", "Why.")):
        turn.show_check(found)
        QApplication.processEvents()
        assert is_at_foot(turn)
        assert turn.badge.isVisible()
        assert turn.foot.height() == height, "nothing moves when it comes"


def test_what_was_found_is_said_in_words_and_not_by_colour_alone(turn: TurnView) -> None:
    for card, words, name in (
        (WRONG, "Contradicted", "Contradicted: 54 isn't 7 times 8."),
        (CheckCard("verified", "It is."), "Checked", "Checked: It is."),
        (CheckCard("unchecked", "No check."), "Not checked", "Not checked: No check."),
        (CheckCard("unchecked", "No check.", slips=(SLIP,)), "1 step doesn't hold", "1 step doesn't hold: No check."),
    ):
        turn.show_check(card)
        assert (turn.badge.text(), turn.badge.accessibleName()) == (words, name)
        assert not turn.badge.icon().isNull()
        assert turn.badge.isVisible()
    turn.show_check(NOTHING_CHECKED)
    assert not turn.badge.isVisible()
    assert turn.answer.underlined() == []


def test_that_something_is_being_checked_is_said_only_after_a_while(turn: TurnView) -> None:
    checking = CheckCard("checking")
    turn.show_check(NOTHING_CHECKED)
    turn.show_check(checking)
    turn.show_check(replace(checking, slips=(SLIP,)))
    assert not turn.badge.isVisible()
    turn.badge._patience.timeout.emit()
    QApplication.processEvents()
    assert (turn.badge.text(), turn.badge.isVisible(), turn.badge.isEnabled()) == ("Checking…", True, False)
    turn.show_check(WRONG)
    assert (turn.badge.text(), turn.badge.isEnabled()) == ("Contradicted", True)


def test_the_panel_says_why_and_leads_to_every_step(turn: TurnView, qtbot: QtBot) -> None:
    turn.answer.setFocus()
    QTest.keyClick(turn.badge, Qt.Key.Key_Return)
    (panel,) = turn.findChildren(CheckPanel)
    qtbot.waitUntil(lambda: all(page.is_written for page in panel._pages))
    assert panel.words() == [
        "Contradicted",
        "54 isn't 7 times 8.",
        "1 step doesn't hold",
        "In the thoughts: 1 step doesn't hold",
        r"\(7 \cdot 8 = 56\)",
        r"\(7 \cdot 8 = 54\) — it is \(56\)",
        r"\(\displaystyle 1+1=3\) — it is \(2\)",
    ]
    rows = panel.rows()
    assert [row.accessibleName() for row in rows] == ["7 · 8 = 56, not 54", "1 + 1 = 2, not 3"]
    assert rows[0].hasFocus()
    qtbot.waitUntil(lambda: all(row.height() >= row.sizeHint().height() > 20 for row in rows))
    rows[1].click()
    qtbot.waitUntil(lambda: turn.thinking.text_view.textCursor().selectedText() == "1 + 1 = 3")
    assert turn.thinking.is_open
    panel = turn.open_check()
    QTest.keyClick(panel, Qt.Key.Key_Return)
    formula = turn.answer.formula_at_cursor()
    assert formula is not None
    assert formula.tex == SLIP.stated
    panel = turn.open_check()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_what_was_found_is_not_lost_with_a_turn_that_is_put_away_and_can_be_kept_quiet(
    page: Transcript, qtbot: QtBot
) -> None:
    page.open_conversation([CARD, replace(CARD, check=WRONG)])
    qtbot.waitUntil(lambda: not page.is_tending)
    page.show_check(0, WRONG)
    page.show_check(7, WRONG)  # gone meanwhile
    first = page.turns()[0]
    qtbot.waitUntil(first.badge.isVisible)
    place = page.places()[0]
    place.put_away()
    assert place.card.check == WRONG
    place.set_check(replace(WRONG, detail="Found later."))
    assert place.turn().card().check.detail == "Found later."
    page.set_checks_shown(False)
    assert not any(turn.badge.isVisible() for turn in page.turns())
    page.set_checks_shown(True)
    qtbot.waitUntil(lambda: all(turn.is_written and turn.badge.isVisible() for turn in page.turns()))
