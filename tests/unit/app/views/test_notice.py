"""A notice says title, reason and remedy, as plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.views.notice import Notice


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
