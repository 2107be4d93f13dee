"""Text that flows: plain whatever it says, copied as it came, cheap however long."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.views.parts.flow_text import FlowText


@pytest.fixture
def flow(qtbot: QtBot) -> Iterator[FlowText]:
    flow = FlowText(1.5, "answer")
    qtbot.addWidget(flow)
    flow.resize(400, 10)
    flow.show()
    yield flow
    flow.hide()


@pytest.mark.parametrize(
    "hostile",
    [
        "<b>bold</b><img src='file:///etc/passwd'>",
        "<script>alert(1)</script>",
        "# not a heading\n[x](javascript:alert(1))",
        "<table>" * 40,
        "a\u2028b",
        "\ufdd0\ufdd1\ufffc",
        "\x00\x07\x1b[31m",
        "\u202eright to left",
        "\ud800",
        "e" + "\u0301" * 2_000,
    ],
)
def test_hostile_text_is_text(flow: FlowText, hostile: str) -> None:
    flow.append_text("before ")
    flow.append_text(hostile)
    flow.append_text(" after")
    assert flow.text() == f"before {hostile} after"
    assert flow.toPlainText().startswith("before ")
    assert flow.toPlainText().endswith(" after")
    shown = flow.document().toHtml()
    assert "<img" not in shown
    assert "<table" not in shown
    assert "href" not in shown


def test_it_is_as_tall_as_its_text(flow: FlowText, qtbot: QtBot) -> None:
    flow.append_text("one line")
    single = flow.height()
    flow.append_text("\ntwo\nthree")
    assert flow.height() == 3 * single


@pytest.mark.parametrize("width", [200, 800])
def test_in_another_width_it_is_never_as_short_as_a_part_of_it(flow: FlowText, qtbot: QtBot, width: int) -> None:
    flow.append_text(f"{'some words ' * 14}\n" * 400)
    before = flow.height()
    heights: list[int] = []
    flow.document().documentLayout().documentSizeChanged.connect(lambda _size: heights.append(flow.height()))
    flow.resize(width, before)
    qtbot.waitUntil(lambda: flow.height() != before)
    flow.fit()
    assert min(heights) == min(before, flow.height())


def test_lines_are_equally_high_whatever_the_script(flow: FlowText) -> None:
    flow.append_text("日本語 mixed")
    single = flow.height()
    flow.append_text("\nlatin only\n数学")
    assert flow.height() == 3 * single


def test_the_reader_s_selection_survives_appending(flow: FlowText) -> None:
    flow.append_text("select me, please")
    cursor = flow.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    flow.setTextCursor(cursor)
    flow.append_text(" and more")
    assert flow.textCursor().selectedText() == "select me"


def test_only_plain_text_is_copied(flow: FlowText) -> None:
    flow.append_text("x < y & z")
    flow.selectAll()
    data = flow.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    assert data.text() == "x < y & z"


def test_appending_stays_cheap_at_120_kb(qtbot: QtBot) -> None:
    """Measured trap: whole-text updates grow with the text and freeze the window."""
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    flow = FlowText(1.5, "thoughts")
    area.setWidget(flow)
    area.resize(720, 600)
    area.show()

    def cost_of(appends: int) -> float:
        costs = []
        for _ in range(appends):
            begin = time.thread_time()
            flow.append_text("some words of a thought that goes on ")
            QApplication.processEvents()
            costs.append(time.thread_time() - begin)
        return sorted(costs)[len(costs) // 2]

    early = cost_of(200)
    while len(flow.text()) < 120_000:
        flow.append_text("a longer stretch of thought, and then another one. " * 20)
    QApplication.processEvents()
    late = cost_of(200)
    area.hide()
    assert late < max(3 * early, 0.01)
