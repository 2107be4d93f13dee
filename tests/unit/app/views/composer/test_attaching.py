"""Texts that go with a question: how many there can be, what is asked with them, what happens to them afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.cards.turns import AttachmentCard
from app.rendering.renderer import Renderer
from app.views.composer.attaching import MOST_BYTES, MOST_TEXTS
from app.views.composer.composer import Composer

NOTES, AREA = AttachmentCard("notes.txt", "x"), AttachmentCard("area.py", "r * r")


@pytest.fixture
def composer(qtbot: QtBot, renderer: Renderer) -> Iterator[Composer]:
    composer = Composer(renderer)
    qtbot.addWidget(composer)
    composer.resize(600, 200)
    composer.show()
    composer.activateWindow()
    QApplication.processEvents()
    yield composer
    composer.put_back("")


class Asked:
    """Takes what is asked with its texts, as the window does."""

    def __init__(self, composer: Composer) -> None:
        self.all: list[tuple[str, tuple[AttachmentCard, ...]]] = []
        self._composer = composer
        composer.asked.connect(self._on_asked)
        composer.edit_requested.connect(self._on_asked)

    def _on_asked(self, question: str) -> None:
        self.all.append((question, self._composer.take_attachments()))


def send(composer: Composer, qtbot: QtBot, text: str) -> None:
    composer.field.setPlainText(text)
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_a_text_is_a_chip_above_the_field(composer: Composer) -> None:
    assert composer.attaching.isHidden()
    composer.attach((NOTES,))
    assert composer.attachments() == (NOTES,)
    chip = composer.attaching.row.chips[0]
    assert chip.isVisible()
    assert chip.mapTo(composer, chip.rect().bottomLeft()).y() < composer.field.mapTo(composer, chip.pos()).y()


def test_a_question_is_asked_with_its_texts_and_they_are_gone(composer: Composer, qtbot: QtBot) -> None:
    asked = Asked(composer)
    composer.attach((NOTES, AREA))
    send(composer, qtbot, "What is this?")
    assert asked.all == [("What is this?", (NOTES, AREA))]
    assert composer.attachments() == ()
    send(composer, qtbot, "And now?")
    assert asked.all[1:] == [("And now?", ())]


def test_texts_that_nobody_took_do_not_go_with_the_next_question(composer: Composer, qtbot: QtBot) -> None:
    composer.attach((NOTES,))
    send(composer, qtbot, "What is this?")
    assert composer.attachments() == ()


def test_with_a_text_alone_nothing_is_asked_and_it_is_said_why(composer: Composer, qtbot: QtBot) -> None:
    composer.attach((NOTES,))
    assert not composer.button.isEnabled()
    assert composer.field.placeholderText() == "Ask about notes.txt…"
    with qtbot.assertNotEmitted(composer.asked):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.remark_text() == "Type a question to go with it."
    assert composer.attachments() == (NOTES,)


def test_the_field_invites_to_ask_about_what_is_attached(composer: Composer) -> None:
    composer.attach((NOTES, AREA))
    assert composer.field.placeholderText() == "Ask about these texts…"
    composer.put_back("")
    assert composer.field.placeholderText() == "Ask, or paste LaTeX…"


def test_a_text_that_is_there_is_not_attached_twice(composer: Composer) -> None:
    composer.attach((NOTES, NOTES))
    composer.attach((NOTES,))
    assert composer.attachments() == (NOTES,)
    assert composer.remark_text() == ""


def test_more_texts_than_can_be_are_left_out_and_that_is_said(composer: Composer) -> None:
    cards = tuple(AttachmentCard(f"{number}.txt", "x") for number in range(MOST_TEXTS + 2))
    composer.attach(cards)
    assert composer.attachments() == cards[:MOST_TEXTS]
    assert composer.remark_text() == "“4.txt” isn't attached: 4 texts go with a question at most."


def test_a_text_that_is_too_large_with_the_others_is_left_out_and_a_small_one_is_not(composer: Composer) -> None:
    half, rest = AttachmentCard("a.txt", "é" * (MOST_BYTES // 4)), AttachmentCard("c.txt", "x" * (MOST_BYTES // 2))
    composer.attach((half, AttachmentCard("b.txt", "é" * (MOST_BYTES // 4 + 1)), rest))
    assert composer.attachments() == (half, rest)
    assert composer.remark_text() == "“b.txt” isn't attached: texts can have 160 kB together."


def test_removing_the_last_one_gives_the_keyboard_to_the_field(composer: Composer, qtbot: QtBot) -> None:
    composer.attach((NOTES,))
    composer.attaching.row.chips[0].cross.setFocus()
    qtbot.keyClick(composer.attaching.row.chips[0].cross, Qt.Key.Key_Delete)
    assert composer.attachments() == ()
    assert composer.attaching.isHidden()
    assert composer.focusWidget() is composer.field


def test_the_tab_key_comes_to_the_chips_before_the_field(composer: Composer, qtbot: QtBot) -> None:
    composer.attach((NOTES,))
    chip = composer.attaching.row.chips[0]
    composer.field.setFocus()
    qtbot.keyClick(composer.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert composer.focusWidget() is chip.cross
    qtbot.keyClick(chip.cross, Qt.Key.Key_Tab)
    assert composer.focusWidget() is composer.field


def test_the_last_question_comes_back_with_its_texts(composer: Composer, qtbot: QtBot) -> None:
    composer.set_last_question("What is this?", (NOTES,))
    composer.set_can_edit(True)
    asked = Asked(composer)
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert composer.attachments() == (NOTES,)
    qtbot.keyClicks(composer.field, "?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert [texts for _, texts in asked.all] == [(NOTES,)]


def test_the_texts_of_a_question_that_is_taken_back_go_with_it(composer: Composer, qtbot: QtBot) -> None:
    composer.set_last_question("What is this?", (NOTES,))
    composer.set_can_edit(True)
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    composer.field.selectAll()
    qtbot.keyClick(composer.field, Qt.Key.Key_Delete)
    assert composer.attachments() == ()


def test_texts_of_ones_own_stay_when_the_last_question_comes_back_and_goes(composer: Composer, qtbot: QtBot) -> None:
    composer.set_last_question("What is this?", (NOTES,))
    composer.set_can_edit(True)
    composer.attach((AREA,))
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    composer.field.selectAll()
    qtbot.keyClick(composer.field, Qt.Key.Key_Delete)
    assert composer.attachments() == (AREA,)


def test_another_draft_comes_with_its_own_texts(composer: Composer) -> None:
    composer.attach((NOTES,))
    composer.put_back("another", (AREA,))
    assert composer.attachments() == (AREA,)
    composer.put_back("")
    assert composer.is_blank


def test_a_composer_in_which_a_question_is_edited_is_not_blank(composer: Composer) -> None:
    assert composer.is_blank
    composer.begin_edit("What is this?", 0, (NOTES,))
    assert composer.attachments() == (NOTES,)
    assert not composer.is_blank
    composer.leave_edit()
    assert composer.is_blank


def test_an_edited_question_is_asked_with_its_texts_and_the_draft_keeps_its_own(
    composer: Composer, qtbot: QtBot
) -> None:
    edited: list[tuple[int, str, tuple[AttachmentCard, ...]]] = []
    composer.edited.connect(lambda place, text: edited.append((place, text, composer.take_attachments())))
    composer.field.setPlainText("a draft")
    composer.attach((AREA,))
    composer.begin_edit("What is this?", 2, (NOTES,))
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert edited == [(2, "What is this?", (NOTES,))]
    assert composer.field.toPlainText() == "a draft"
    assert composer.attachments() == (AREA,)


def test_the_button_opens_a_dialog_and_the_files_are_told(composer: Composer, qtbot: QtBot, tmp_path: Path) -> None:
    assert composer.attaching.button.accessibleName() == "Attach text"
    composer.attaching.button.click()
    dialog = composer.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    with qtbot.waitSignal(composer.files_chosen) as chosen:
        dialog.filesSelected.emit([str(tmp_path / "a.txt"), str(tmp_path / "b.csv")])
    assert chosen.args == [[tmp_path / "a.txt", tmp_path / "b.csv"]]
    dialog.close()
