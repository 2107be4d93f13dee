"""What the reader has in front of the eyes is found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.views.conversation.anchor import Anchor
from app.views.parts.flow_text import FlowText


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    theme.set_zoom(1.0)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 100)
    return page


def part_with_text(page: QWidget) -> tuple[QWidget, FlowText]:
    part = QWidget(page)
    lines = QVBoxLayout(part)
    text = FlowText(1.5, "question_text", part)
    text.append_text("Some words that fill more than one line. " * 40)
    lines.addWidget(text)
    part.setGeometry(0, 30, 400, 2000)
    page.show()
    lines.activate()
    QCoreApplication.processEvents()  # it is dressed once it is shown
    return part, text


def test_the_words_are_found_in_lines_of_another_width(page: QWidget) -> None:
    part, text = part_with_text(page)
    top = 30 + text.y() + text.line_of(800)
    anchor = Anchor(page, part, top)
    assert anchor.top() == top
    part.resize(200, 4000)
    text.resize(180, text.height())
    QCoreApplication.processEvents()
    assert anchor.top() > top
    assert text.line_of(800) == pytest.approx(anchor.top() - 30 - text.y(), abs=text.line_of(0) + 30)


def test_without_its_words_the_place_is_kept(page: QWidget) -> None:
    part, text = part_with_text(page)
    anchor = Anchor(page, part, 300)
    text.deleteLater()
    QCoreApplication.sendPostedEvents(text, QEvent.Type.DeferredDelete.value)
    assert anchor.top() == 300
    part.move(0, 90)
    assert anchor.top() == 360
