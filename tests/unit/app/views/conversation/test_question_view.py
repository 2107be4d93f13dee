"""A question shows which texts go with it, and lets them be read."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cards.turns import AttachmentCard, ReplyCard
from app.rendering.renderer import Renderer
from app.views.conversation.question_view import QuestionView
from app.views.conversation.turn_view import TurnView
from app.views.parts.attachment_chip import AttachmentChip
from app.views.parts.naming import key_text

CARDS = (AttachmentCard("notes.txt", "x" * 2_100), AttachmentCard("area.py", "r * r\n"))


def chips(view: QWidget) -> list[AttachmentChip]:
    return [chip for chip in view.findChildren(AttachmentChip) if chip.isVisibleTo(view)]


def test_a_question_without_texts_has_nothing_below_it(qtbot: QtBot) -> None:
    view = QuestionView("What is this?")
    qtbot.addWidget(view)
    view.set_attachments(())
    assert view.attachments() == ()
    assert chips(view) == []


def test_texts_stand_below_the_question_at_its_right_edge(qtbot: QtBot) -> None:
    view = QuestionView("What is this?")
    qtbot.addWidget(view)
    view.resize(700, 120)
    view.set_attachments(CARDS)
    view.show()
    QApplication.processEvents()
    assert view.attachments() == CARDS
    last = chips(view)[-1]
    assert last.mapTo(view, last.rect().topLeft()).y() >= view.text_view.height()
    assert last.mapTo(view, last.rect().topRight()).x() == view.width() - 1


def test_a_text_can_be_read_and_not_removed(qtbot: QtBot) -> None:
    view = QuestionView("What is this?")
    qtbot.addWidget(view)
    view.set_attachments(CARDS)
    view.show()
    chip = chips(view)[1]
    assert chip.cross.isHidden()
    chip.button.click()
    row = view.attachment_row
    assert row is not None
    assert row.panel is not None
    assert row.panel.text() == "r * r\n"
    row.panel.close()


def test_a_turn_is_put_away_and_brought_out_with_its_texts(qtbot: QtBot, renderer: Renderer) -> None:
    view = TurnView("What is this?", False, renderer)
    qtbot.addWidget(view)
    view.show_reply(ReplyCard("What is this?", "", 0, 0.0, "A function.", attachments=CARDS))
    assert view.card().attachments == CARDS
    view.show_reply(ReplyCard("Why?", "", 0, 0.0, "Because."))
    assert view.card().attachments == ()
    assert chips(view) == []
    view.give_up()


def test_the_keys_are_named_where_they_mean_this_question(qtbot: QtBot, renderer: Renderer) -> None:
    turn = TurnView("What is this?", False, renderer)
    qtbot.addWidget(turn)
    edit = turn.question.findChild(QPushButton, "edit_question")
    assert isinstance(edit, QPushButton)
    keys = key_text("Ctrl+Alt+E")
    assert keys in edit.toolTip()
    turn.set_last(False)
    assert keys not in edit.toolTip()
