"""Thoughts that have ended, plain or typeset: offered, prepared behind, changed over with the reader in place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.answer.answer_pane import AnswerPane
from app.views.conversation.transcript import Transcript
from app.views.parts.underlined_text import Fault
from app.views.thoughts.thinking_pane import ThinkingPane
from app.views.thoughts.typeset_thoughts import TypesetThoughts

ROUGH = "The root is $x = \\sqrt{2}$.\n\n\\[ x^2 = 2 \\]\n\nSo **two** of them."
LONG = "\n\n".join(
    f"Step {number}: so $x_{{{number}}} = {number}^2$, as\n\\[ x = \\frac12 \\]" for number in range(300)
)


@pytest.fixture
def pane(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[ThinkingPane]:
    theme.set_zoom(1.0)
    pane = ThinkingPane(True, renderer)
    qtbot.addWidget(pane)
    pane.resize(600, 300)
    pane.show()
    yield pane
    pane.rest()
    pane.hide()


@pytest.fixture
def page(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[Transcript]:
    theme.set_zoom(1.0)
    page = Transcript(renderer)
    qtbot.addWidget(page)
    page.resize(800, 500)
    page.show()
    yield page
    page.clear()
    page.hide()


def toggle(pane: ThinkingPane) -> QPushButton:
    button = pane.findChild(QPushButton, "typeset_thoughts")
    assert isinstance(button, QPushButton)
    return button


def is_typeset(pane: ThinkingPane) -> bool:
    return isinstance(pane.text_view, TypesetThoughts)


def has_form(pane: ThinkingPane, typeset: bool) -> bool:
    return is_typeset(pane) == typeset


def pages(pane: ThinkingPane) -> list[TypesetThoughts]:
    return pane.findChildren(TypesetThoughts)


def test_the_toggle_is_offered_once_open_thoughts_have_ended(pane: ThinkingPane) -> None:
    pane.append_text(ROUGH, 20)
    assert not toggle(pane).isVisible()
    pane.settle()
    assert toggle(pane).isVisible()
    pane.set_open(False)
    assert not toggle(pane).isVisible()


def test_the_toggle_is_pressed_from_the_keyboard_and_says_what_is_wanted(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text(ROUGH, 20)
    pane.settle()
    toggle(pane).setFocus()
    with qtbot.waitSignal(pane.typeset_chosen) as told:
        qtbot.keyClick(toggle(pane), Qt.Key.Key_Space)
    assert told.args == [True]
    pane.set_typeset(True)
    assert toggle(pane).isChecked()
    with qtbot.waitSignal(pane.typeset_chosen) as told:
        qtbot.keyClick(toggle(pane), Qt.Key.Key_Space)
    assert told.args == [False]


def test_the_keyboard_isn_t_lost_with_the_toggle(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text(ROUGH, 20)
    pane.settle()
    qtbot.waitExposed(pane)
    toggle(pane).setFocus()
    pane.set_open(False)
    focused = pane.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "disclosure"


def test_thoughts_that_have_ended_are_typeset_and_plain_again(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text(ROUGH, 20)
    pane.set_typeset(True)
    assert not is_typeset(pane)
    pane.settle()
    qtbot.waitUntil(lambda: is_typeset(pane))
    assert "$" not in pane.text_view.toPlainText()
    assert pane.text_view.isVisible()
    assert pane.text_view.height() > 40
    assert pane.text() == ROUGH
    pane.set_typeset(False)
    assert not is_typeset(pane)
    assert pane.text_view.isVisible()
    assert pane.text_view.toPlainText() == ROUGH
    assert not any(page.isVisible() for page in pages(pane))


def test_what_is_copied_from_typeset_thoughts_is_what_was_written(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.show_whole(ROUGH, 20, 1.0)
    pane.set_typeset(True)
    qtbot.waitUntil(lambda: is_typeset(pane))
    pane.text_view.selectAll()
    pane.text_view.copy()
    assert QApplication.clipboard().text() == ROUGH


def test_thoughts_that_go_on_are_plain_until_they_end_again(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text(ROUGH, 20)
    pane.set_typeset(True)
    pane.settle()
    qtbot.waitUntil(lambda: is_typeset(pane))
    pane.resume(answering=False)
    pane.append_text(" And so on.", 3)
    assert not is_typeset(pane)
    assert pane.text_view.toPlainText() == ROUGH + " And so on."
    pane.settle()
    qtbot.waitUntil(lambda: is_typeset(pane))
    assert pane.text_view.toPlainText().endswith("And so on.")


def test_closed_thoughts_are_typeset_when_they_are_opened(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.set_open(False)
    pane.set_typeset(True)
    pane.show_whole(ROUGH, 20, 1.0)
    assert not pages(pane)
    pane.set_open(True)
    qtbot.waitUntil(lambda: is_typeset(pane))


def test_other_thoughts_are_typeset_in_place_of_those_before(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.set_typeset(True)
    pane.show_whole(LONG, 5_000, 1.0)
    pane.show_whole(ROUGH, 20, 1.0)
    qtbot.waitUntil(lambda: is_typeset(pane))
    assert "two of them" in pane.text_view.toPlainText()
    assert "Step" not in pane.text_view.toPlainText()
    pane.show_whole("", 0, 0.0)
    assert pane.isHidden()


def test_taken_back_in_time_nothing_changes_over(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.show_whole(LONG, 5_000, 1.0)
    pane.set_typeset(True)
    pane.set_typeset(False)
    qtbot.wait(150)
    assert not is_typeset(pane)
    pane.set_typeset(True)
    qtbot.waitUntil(lambda: is_typeset(pane))


def test_long_thoughts_come_out_as_if_they_had_been_prepared_at_once(
    pane: ThinkingPane, qtbot: QtBot, renderer: Renderer
) -> None:
    pane.show_whole(LONG, 5_000, 1.0)
    pane.set_typeset(True)
    qtbot.waitUntil(lambda: is_typeset(pane))
    answer = AnswerPane(renderer)
    qtbot.addWidget(answer)
    answer.replace_text(LONG)
    qtbot.waitUntil(lambda: answer.is_written)
    assert pane.text_view.toPlainText() == answer.toPlainText()


def test_a_long_page_becomes_plain_while_it_is_dressed_anew(pane: ThinkingPane, qtbot: QtBot, theme: Theme) -> None:
    theme.set_zoom(1.0)
    pane.show_whole(LONG, 5_000, 1.0)
    pane.set_typeset(True)
    qtbot.waitUntil(lambda: is_typeset(pane))
    theme.set_zoom(1.3)
    qtbot.waitUntil(lambda: not is_typeset(pane))
    qtbot.waitUntil(lambda: is_typeset(pane))
    assert pages(pane)[0].page.look.px == round(13 * 1.3)
    theme.set_zoom(1.0)
    qtbot.waitUntil(lambda: not is_typeset(pane))
    qtbot.waitUntil(lambda: is_typeset(pane))


def test_a_new_theme_lays_long_thoughts_out_once(page: Transcript, qtbot: QtBot, theme: Theme) -> None:
    turn = page.begin_turn("question", True)
    turn.thinking.show_whole(LONG, 5_000, 1.0)
    qtbot.waitUntil(lambda: turn.thinking.is_written)
    document = turn.thinking.text_view.document()
    changes: list[object] = []
    document.contentsChange.connect(lambda *change: changes.append(change))
    theme.set_zoom(1.4)
    qtbot.waitUntil(lambda: document.lastBlock().blockFormat().lineHeight() == round(round(13 * 1.4) * 1.5))
    assert len(changes) == 1
    theme.set_zoom(1.0)
    qtbot.waitUntil(lambda: len(changes) == 2)


def test_given_up_in_the_middle_nothing_goes_on(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.show_whole(LONG, 5_000, 1.0)
    pane.set_typeset(True)
    pane.rest()
    qtbot.wait(100)
    assert not is_typeset(pane)


def step_in_sight(page: Transcript) -> int:
    """The first step of the thoughts that is in sight."""
    turn = page.current
    assert turn is not None
    text = turn.thinking.text_view
    spot = text.mapFrom(page.viewport(), page.viewport().rect().topLeft())
    spot.setY(spot.y() + turn.thinking.header.height())
    words = text.toPlainText()[text.cursorForPosition(spot).position() :]
    return int(words[words.index("Step ") + 5 :].partition(":")[0])


def test_the_reader_stays_at_the_same_thought(page: Transcript, qtbot: QtBot) -> None:
    turn = page.begin_turn("question", True)
    turn.thinking.show_whole(LONG, 5_000, 1.0)
    qtbot.waitUntil(lambda: turn.thinking.is_written)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 10_000)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 3)
    before = step_in_sight(page)
    for typeset in (True, False, True):
        page.set_typeset(typeset)
        qtbot.waitUntil(partial(has_form, turn.thinking, typeset))
        QApplication.processEvents()
        assert abs(step_in_sight(page) - before) <= 1
        assert not page.is_following


def test_whoever_reads_below_long_thoughts_stays_there(page: Transcript, qtbot: QtBot) -> None:
    turn = page.begin_turn("question", True)
    page.append_thinking(LONG, 5_000)
    turn.thinking.touch()
    page.append_answer("a line of the answer\n\n" * 80)
    page.settle("", "")
    qtbot.waitUntil(lambda: turn.is_written)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > turn.thinking.text_view.height() > 10_000)
    page.lay_out()
    bar.setValue(bar.maximum() - 700)
    place = turn.answer.mapTo(page.viewport(), turn.answer.rect().topLeft()).y()
    page.set_typeset(True)
    qtbot.waitUntil(lambda: is_typeset(turn.thinking))
    QApplication.processEvents()
    assert turn.answer.mapTo(page.viewport(), turn.answer.rect().topLeft()).y() == place


def test_a_new_turn_is_shown_as_the_others_are(page: Transcript, qtbot: QtBot) -> None:
    page.set_typeset(True)
    turn = page.begin_turn("question", True)
    turn.thinking.show_whole(ROUGH, 20, 1.0)
    qtbot.waitUntil(lambda: is_typeset(turn.thinking))
    with qtbot.waitSignal(page.typeset_chosen) as told:
        toggle(turn.thinking).click()
    assert told.args == [False]


def test_what_does_not_hold_is_underlined_in_either_form_and_brought_into_sight_once_it_is_there(
    pane: ThinkingPane, qtbot: QtBot
) -> None:
    whole = f"{ROUGH * 9}\n\nSo 7 · 8 = 54, and $7 \\cdot 9 = 64$."
    pane.show_whole(whole, 20, 1.0)
    pane.set_open(False)
    places = [(whole.index(words), whole.index(words) + len(words)) for words in ("7 · 8 = 54", "7 \\cdot 9 = 64")]
    pane.underline([Fault(*place, "it isn't") for place in places])
    pane.show_fault(1)
    qtbot.waitUntil(lambda: pane.text_view.textCursor().selectedText() == "7 \\cdot 9 = 64")
    assert pane.is_open
    pane.set_typeset(True)
    qtbot.waitUntil(lambda: is_typeset(pane))
    pane.show_fault(1)
    page = pages(pane)[0]
    formula = page.formula_at_cursor()
    assert formula is not None
    assert formula.tex == "7 \\cdot 9 = 64"
    assert len(page.underlined()) == 2
