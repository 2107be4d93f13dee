"""The composer asks, stops and recalls; it never sends nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.views.composer import Composer, speakable
from app.views.question_field import LARGEST_CHARACTERS


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    composer = Composer()
    qtbot.addWidget(composer)
    return composer


def test_a_question_is_asked_and_the_field_is_empty_again(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, "  1 + 1?  ")
    with qtbot.waitSignal(composer.asked) as asked:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert asked.args == ["1 + 1?"]
    assert composer.field.toPlainText() == ""


@pytest.mark.parametrize("nothing", ["", " ", "\n\n", "\t \u3000"])
def test_nothing_is_not_sent(composer: Composer, qtbot: QtBot, nothing: str) -> None:
    composer.field.setPlainText(nothing)
    assert not composer.button.isEnabled()
    with qtbot.assertNotEmitted(composer.asked):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_send_becomes_stop(composer: Composer, qtbot: QtBot) -> None:
    assert composer.button.accessibleName() == "Send"
    composer.set_running(True)
    assert composer.button.accessibleName() == "Stop"
    assert composer.button.isEnabled()
    with qtbot.waitSignal(composer.stop_requested):
        composer.button.click()
    composer.set_running(False)
    assert composer.button.accessibleName() == "Send"


def test_while_running_enter_keeps_the_text(composer: Composer, qtbot: QtBot) -> None:
    composer.set_running(True)
    composer.field.setPlainText("next question")
    with qtbot.assertNotEmitted(composer.asked):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "next question"


def test_up_brings_the_last_question_back(composer: Composer, qtbot: QtBot) -> None:
    composer.set_last_question("2 + 2?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert composer.field.toPlainText() == "2 + 2?"


def test_too_long_is_said_with_the_limit_until_the_text_changes(composer: Composer, qtbot: QtBot) -> None:
    composer.field.setPlainText("y" * (LARGEST_CHARACTERS + 1))
    with qtbot.assertNotEmitted(composer.asked):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert "20,000" in composer.remark_text()
    assert "20,001" in composer.remark_text()
    composer.field.setPlainText("short")
    assert composer.remark_text() == ""


def test_half_characters_do_not_break_a_question(composer: Composer, qtbot: QtBot) -> None:
    composer.field.setPlainText("a\ud800b")
    with qtbot.waitSignal(composer.asked) as asked:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert asked.args is not None
    asked.args[0].encode("utf-8")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say."""
    words: list[str] = []
    monkeypatch.setattr("app.views.composer.announce", lambda _source, text: words.append(text))
    return words


def test_that_a_question_is_being_replaced_is_said_aloud_once(
    composer: Composer, qtbot: QtBot, said: list[str]
) -> None:
    composer.set_last_question("2 + 2?")
    composer.set_can_edit(True)
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    qtbot.keyClicks(composer.field, " Explain.")
    assert said == ["Takes the place of your last question. Empty the field to ask a new one."]
    composer.field.clear()
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert len(said) == 2


def test_a_remark_is_said_aloud(composer: Composer, said: list[str]) -> None:
    composer.remark("That file holds no text.")
    assert said == ["That file holds no text."]


def test_when_editing_ends_what_was_typed_is_a_new_question(composer: Composer, qtbot: QtBot) -> None:
    composer.set_last_question("2 + 2?")
    composer.set_can_edit(True)
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    composer.end_editing()
    assert (composer.field.toPlainText(), composer.remark_text()) == ("2 + 2?", "")
    with qtbot.waitSignal(composer.asked) as asked:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert asked.args == ["2 + 2?"]


@given(st.text(alphabet=st.characters(), max_size=40))
def test_every_question_can_be_encoded(text: str) -> None:
    speakable(text).encode("utf-8")
