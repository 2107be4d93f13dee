"""The composer asks, stops and recalls; it never sends nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cards.answering import BudgetCard
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.composer.composer import Composer, speakable
from app.views.composer.question_field import LARGEST_CHARACTERS


@pytest.fixture
def composer(qtbot: QtBot, renderer: Renderer) -> Iterator[Composer]:
    composer = Composer(renderer)
    qtbot.addWidget(composer)
    yield composer
    composer.put_back("")


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
    monkeypatch.setattr("app.views.composer.remark.announce", lambda _source, text: words.append(text))
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


def test_what_is_asked_is_what_was_typed_whatever_the_preview_made_of_it(composer: Composer, qtbot: QtBot) -> None:
    composer.show()
    qtbot.keyClicks(composer.field, "Is x^2 <= sqrt(3)?")
    qtbot.waitUntil(lambda: not composer.preview.isHidden())
    with qtbot.waitSignal(composer.asked) as asked:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert asked.args == ["Is x^2 <= sqrt(3)?"]
    assert composer.preview.isHidden()


def test_the_palette_inserts_where_the_cursor_is(composer: Composer, qtbot: QtBot) -> None:
    composer.show()
    qtbot.keyClicks(composer.field, "What is ")
    qtbot.mouseClick(composer.palette_button, Qt.MouseButton.LeftButton)
    assert composer.maths_palette.isVisible()
    qtbot.keyClick(composer.maths_palette.keys[0], Qt.Key.Key_Return)
    assert not composer.maths_palette.isVisible()
    assert composer.field.toPlainText() == r"What is \(\frac{a}{b}\)"


def test_a_hidden_composer_opens_no_palette(composer: Composer) -> None:
    composer.open_palette()
    assert not composer.maths_palette.isVisible()


def test_everything_in_the_composer_has_a_name(composer: Composer) -> None:
    assert composer.palette_button.accessibleName() == "Insert mathematics"
    assert composer.preview.page.accessibleName() == "How your question will be read"
    names = [key.accessibleName() for key in composer.maths_palette.keys]
    assert all(names)
    assert len(set(names)) == len(names)


def test_tab_goes_through_the_composer_as_it_is_seen(composer: Composer, qtbot: QtBot) -> None:
    composer.budget.show_budget(BudgetCard(True, "Thinking: 8K", "8K", "Thinking: 8K", "", "", ()))
    composer.field.setPlainText("1 + 1?")
    composer.show()
    composer.activateWindow()
    composer.field.setFocus()
    qtbot.waitUntil(composer.field.hasFocus)
    met, lefts = [], []
    for _ in range(6):
        focused = composer.focusWidget()
        met.append(focused.objectName())
        lefts.append(focused.mapTo(composer, QPoint()).x())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert met == ["question_field", "attach", "mathematics", "hints_first", "budget", "send"]
    assert lefts == sorted(lefts)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_what_stands_beside_the_question_is_on_one_line_and_fits_its_buttons(
    composer: Composer, theme: Theme, zoom: float
) -> None:
    composer.budget.show_budget(BudgetCard(True, "Thinking: 8K", "8K", "Thinking: 8K", "", "", ()))
    composer.resize(388, 120)
    composer.show()
    theme.set_zoom(zoom)
    QApplication.processEvents()
    buttons = (composer.palette_button, composer.budget, composer.button)
    middles = [button.mapTo(composer, button.rect().center()).y() for button in buttons]
    assert max(middles) - min(middles) <= 1
    assert composer.button.iconSize().width() < composer.button.width() * 0.6
    theme.set_zoom(1.0)


def test_the_invitation_stays_on_one_line(composer: Composer, theme: Theme) -> None:
    composer.resize(900, 60)
    composer.show()
    QApplication.processEvents()
    assert composer.field.placeholderText() == "Ask, or paste LaTeX…"
    theme.set_zoom(2.0)
    composer.resize(388, 60)
    QApplication.processEvents()
    words = composer.field.placeholderText()
    assert words.startswith("Ask")
    assert words.endswith("…")
    assert composer.field.fontMetrics().horizontalAdvance(words) <= composer.field.viewport().width()
    theme.set_zoom(1.0)
