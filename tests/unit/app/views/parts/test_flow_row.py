"""A row that breaks where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.parts.flow_row import FlowRow
from app.views.parts.naming import phrase_label


@pytest.fixture
def row(qtbot: QtBot) -> tuple[QWidget, list[QPushButton]]:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowRow(8, 4)
    buttons = [QPushButton(f"Button {n}", page) for n in range(3)]
    for button in buttons:
        flow.addWidget(button)
    lines = QVBoxLayout(page)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addLayout(flow)
    lines.addStretch(1)
    return page, buttons


def place(page: QWidget, width: int) -> None:
    page.resize(width, 300)
    page.show()
    QApplication.processEvents()
    page.hide()


def test_there_is_one_line_where_all_fit(row: tuple[QWidget, list[QPushButton]]) -> None:
    page, buttons = row
    place(page, 900)
    assert len({button.y() for button in buttons}) == 1
    assert buttons[1].x() == buttons[0].geometry().right() + 1 + 8


def test_it_breaks_where_they_do_not_fit(row: tuple[QWidget, list[QPushButton]]) -> None:
    page, buttons = row
    place(page, buttons[0].sizeHint().width() * 2 + 12)
    assert buttons[0].y() == buttons[1].y()
    assert buttons[2].y() == buttons[0].geometry().bottom() + 1 + 4
    assert buttons[2].x() == 0


def test_lines_end_at_the_right_edge_where_that_is_wanted(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowRow(8, 4, page, at_end=True)
    buttons = [QPushButton(f"Button {n}", page) for n in range(3)]
    for button in buttons:
        flow.addWidget(button)
    place(page, buttons[0].sizeHint().width() * 2 + 12)
    assert buttons[1].geometry().right() == buttons[2].geometry().right() == page.width() - 1
    assert buttons[1].x() == buttons[0].geometry().right() + 1 + 8


def test_the_last_of_a_line_stands_at_the_right_edge_where_that_is_wanted(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowRow(8, 4, page, apart=True)
    buttons = [QPushButton(f"Button {n}", page) for n in range(3)]
    for button in buttons:
        flow.addWidget(button)
    place(page, buttons[0].sizeHint().width() * 2 + 40)
    assert buttons[1].geometry().right() == page.width() - 1
    assert [buttons[0].x(), buttons[2].x()] == [0, 0]  # which is alone in its line


def test_hidden_ones_take_no_room(row: tuple[QWidget, list[QPushButton]]) -> None:
    page, buttons = row
    buttons[1].hide()
    place(page, buttons[0].sizeHint().width() * 2 + 12)
    assert buttons[2].y() == buttons[0].y()


def test_nothing_is_no_height(qtbot: QtBot) -> None:
    flow = FlowRow(8, 4)
    assert (flow.count(), flow.heightForWidth(100), flow.itemAt(0), flow.takeAt(0)) == (0, 0, None, None)


def test_a_phrase_stays_in_one_line_where_it_can_and_breaks_where_it_must(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowRow(8, 4)
    label, button = phrase_label("words", page), QPushButton("Go on", page)
    label.setText("It ran out of tokens while thinking.")
    flow.addWidget(label)
    flow.addWidget(button)
    lines = QVBoxLayout(page)
    lines.addLayout(flow)
    lines.addStretch(1)
    place(page, 600)
    one_line = label.height()
    assert button.x() > label.geometry().right()
    place(page, 140)
    assert label.height() > one_line
    assert label.height() >= label.heightForWidth(label.width())
    assert button.y() > label.geometry().bottom()


@pytest.mark.parametrize("words", ["It ran out of tokens while thinking.", "前回、Ergoで予期せず終了しました。"])
def test_a_phrase_knows_how_long_it_is_in_one_line(words: str, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = phrase_label("words", page)
    label.setText(words)
    assert label.sizeHint().height() < 2 * label.fontMetrics().height()
