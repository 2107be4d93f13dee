"""An earlier question is edited in the composer, and what was typed before isn't lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.cards.turns import AttachmentCard
from app.rendering.renderer import Renderer
from app.views.composer.composer import Composer

WORDS = "Edits question 2; its answer and what follows stay as another version. Esc leaves."
NOTES = AttachmentCard("notes.txt", "some notes")


@pytest.fixture
def composer(qtbot: QtBot, renderer: Renderer) -> Iterator[Composer]:
    composer = Composer(renderer)
    qtbot.addWidget(composer)
    composer.show()
    composer.field.setPlainText("a draft")
    composer.attach((NOTES,))
    composer.begin_edit("2 + 2?", 1)
    yield composer
    composer.put_back("")


def assert_left(composer: Composer) -> None:
    assert not composer.is_editing
    assert composer.field.toPlainText() == "a draft"
    assert composer.attachments() == (NOTES,)
    assert composer.remark_text() == ""


def test_an_edit_shows_the_question_and_says_what_becomes_of_it(composer: Composer) -> None:
    assert composer.is_editing
    assert composer.field.toPlainText() == "2 + 2?"
    assert composer.remark_text() == WORDS
    assert composer.attachments() == ()


def test_sending_an_edit_names_the_place_and_brings_back_what_was_typed(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, " Explain.")
    assert composer.remark_text() == WORDS
    with qtbot.waitSignal(composer.edited) as edited, qtbot.assertNotEmitted(composer.asked):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert edited.args == [1, "2 + 2? Explain."]
    assert_left(composer)


def test_what_goes_with_an_edited_question_goes_with_it_again(composer: Composer, qtbot: QtBot) -> None:
    other = AttachmentCard("other.txt", "other notes")
    composer.begin_edit("What does it say?", 0, (other,))
    taken: list[tuple[AttachmentCard, ...]] = []
    composer.edited.connect(lambda _place, _question: taken.append(composer.take_attachments()))
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert taken == [(other,)]
    assert_left(composer)


def test_esc_leaves_an_edit(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.edited):
        qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    assert_left(composer)
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    assert_left(composer)


def test_emptying_the_field_leaves_an_edit(composer: Composer) -> None:
    composer.field.clear()
    assert_left(composer)


def test_undoing_an_edit_leaves_it(composer: Composer) -> None:
    composer.field.undo()
    assert_left(composer)


def test_a_second_edit_keeps_what_was_typed_before_the_first(composer: Composer, qtbot: QtBot) -> None:
    composer.begin_edit("1 + 1?", 0)
    assert composer.field.toPlainText() == "1 + 1?"
    assert "question 1" in composer.remark_text()
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    assert_left(composer)


def test_a_recalled_question_is_no_draft(composer: Composer, qtbot: QtBot) -> None:
    composer.leave_edit()
    composer.put_back("")
    composer.set_last_question("3 + 3?")
    composer.set_can_edit(True)
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    composer.begin_edit("2 + 2?", 1)
    composer.leave_edit()
    assert composer.field.toPlainText() == ""


def test_the_draft_is_what_was_typed_before_an_edit(composer: Composer) -> None:
    assert composer.draft() == "a draft"


def test_another_draft_ends_an_edit(composer: Composer, qtbot: QtBot) -> None:
    composer.put_back("of another conversation")
    assert not composer.is_editing
    assert (composer.field.toPlainText(), composer.remark_text()) == ("of another conversation", "")
    with qtbot.waitSignal(composer.asked) as asked:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert asked.args == ["of another conversation"]


def test_an_edit_ends_with_its_conversation(composer: Composer) -> None:
    composer.end_editing()
    assert_left(composer)


def test_an_edit_is_said_aloud_once(composer: Composer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.views.composer.remark.announce", lambda _source, words: said.append(words))
    composer.leave_edit()
    composer.begin_edit("2 + 2?", 1)
    qtbot.keyClicks(composer.field, " Explain.")
    assert said == [WORDS]
