"""A notice says title, reason and remedy, as plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.views.parts.notice import Notice


def test_it_says_what_happened_and_offers_another_try(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.tell("Title", "Because.", "Do this.")
    assert notice.words() == ("Title", "Because.", "Do this.")
    assert notice.accessibleName() == "Title"
    button = notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(notice.retry_requested):
        button.click()
    notice.hide()


def test_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("<h1>x</h1>", "<img src=file:///x>", "")
    labels = notice.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    notice.hide()


def offers(notice: Notice) -> list[str]:
    return [button.text() for button in notice.findChildren(QPushButton) if not button.isHidden()]


def test_the_practice_model_is_offered_only_where_it_helps(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("Title", "Because.", "Do this.")
    assert offers(notice) == ["Try again"]
    notice.offer_other("Use the practice model")
    assert offers(notice) == ["Try again", "Use the practice model"]
    notice.withdraw_offers()
    assert offers(notice) == []
    notice.tell("Title", "Because.", "Do this.")
    assert offers(notice) == ["Try again"]
    notice.hide()


def test_an_offer_takes_no_room_from_the_words(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.resize(700, 200)
    notice.tell("Title", "Because of a long story. " * 8, "Do this.")
    notice.offer_other("Use the practice model")
    notice.show()
    assert notice._detail.width() > 500
    notice.hide()


def test_the_practice_model_can_be_chosen_with_the_keyboard(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("Title", "Because.", "Do this.")
    notice.offer_other("Use the practice model")
    notice.activateWindow()
    retry, practice = (button for button in notice.findChildren(QPushButton) if not button.isHidden())
    retry.setFocus()
    qtbot.waitUntil(retry.hasFocus)
    qtbot.keyClick(retry, Qt.Key.Key_Tab)
    assert practice.hasFocus()
    with qtbot.waitSignal(notice.other_requested):
        qtbot.keyClick(practice, Qt.Key.Key_Space)
    notice.hide()


def test_doing_it_nevertheless_is_offered_only_where_it_is_possible(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("Title", "Because.", "Do this.")
    notice.offer_force(True)
    assert offers(notice) == ["Try again", "Load anyway"]
    with qtbot.waitSignal(notice.force_requested):
        next(button for button in notice.findChildren(QPushButton) if button.text() == "Load anyway").click()
    notice.offer_force(False)
    assert offers(notice) == ["Try again"]
    notice.hide()


def test_it_can_be_put_away_where_that_is_offered(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("Title", "Because.", "Do this.")
    notice.offer_close(True)
    close = next(button for button in notice.findChildren(QPushButton) if button.accessibleName() == "Close")
    with qtbot.waitSignal(notice.dismissed):
        close.click()
    assert notice.isHidden()


def test_it_is_said_aloud_once_with_reason_and_remedy(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.views.parts.notice.alert", lambda _source, words: said.append(words))
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("Title", "", "Do this.")
    assert said == ["Title\nDo this."]
    notice.recall("Title", "Because.", "Do this.")
    assert said == ["Title\nDo this."]
    notice.say()
    assert said[1:] == ["Title\nBecause.\nDo this."]
    notice.hide()
