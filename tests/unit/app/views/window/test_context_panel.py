"""The context's meter and its panel: read, opened and closed from the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.context_use import ContextUse, context_card
from app.views.window.context_meter import ContextMeter, paint_parts, part_ink
from app.views.window.context_panel import ContextPanel
from app.views.window.status_line import StatusLine

USE = ContextUse(system=24, history=1_000, question=41, thoughts=600, answer=60)


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[StatusLine]:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(720, 20)
    line.show_context(context_card(USE, 4_096))
    line.show()
    qtbot.waitExposed(line)
    yield line
    line.hide()


def panel_of(line: StatusLine) -> ContextPanel:
    panel = line.findChild(ContextPanel)
    assert panel is not None
    return panel


def meter_of(line: StatusLine) -> ContextMeter:
    meter = line.findChild(ContextMeter)
    assert meter is not None
    return meter


def test_space_opens_the_panel_and_esc_closes_it(line: StatusLine, qtbot: QtBot) -> None:
    meter_of(line).setFocus()
    qtbot.keyClick(meter_of(line), Qt.Key.Key_Space)
    assert panel_of(line).isVisible()
    qtbot.keyClick(panel_of(line), Qt.Key.Key_Escape)
    assert not panel_of(line).isVisible()


def test_esc_in_the_panel_stops_no_answer(line: StatusLine) -> None:
    line.toggle_context()
    wish = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    wish.ignore()
    QApplication.sendEvent(panel_of(line), wish)
    line.toggle_context()
    assert wish.isAccepted()
    assert not panel_of(line).isVisible()


def test_the_panel_lists_the_parts_the_room_and_what_is_left_out(line: StatusLine) -> None:
    assert panel_of(line).words() == [
        "Instructions 24",
        "Earlier turns 1,000",
        "Question 41",
        "Thoughts 600",
        "Answer 60",
        "2,371 of 4,096 tokens left",
        context_card(USE, 4_096).note,
    ]
    line.show_context(context_card(ContextUse(question=9, dropped_turns=2), 4_096))
    assert panel_of(line).words() == [
        "Question 9",
        "4,087 of 4,096 tokens left",
        "2 earlier questions and their answers no longer fit whole; nothing is deleted.",
    ]


def test_everything_is_said_to_a_screen_reader(line: StatusLine) -> None:
    assert meter_of(line).accessibleName() == "context 1,725 of 4,096"
    assert meter_of(line).accessibleDescription() == "Show what the context is filled with"
    assert "Earlier turns: 1,000" in panel_of(line).accessibleDescription()


def test_without_a_context_there_is_no_panel(line: StatusLine) -> None:
    line.toggle_context()
    line.show_context(None)
    assert not panel_of(line).isVisible()
    line.toggle_context()
    assert not panel_of(line).isVisible()
    assert not meter_of(line).isVisible()


@pytest.mark.parametrize("width", [160, 240, 420])
def test_the_meter_is_there_in_the_smallest_window(line: StatusLine, width: int) -> None:
    line.set_model("Practice model · 4-bit")
    line.set_activity("Preparing the practice model (4-bit)…", 0.5)
    line.resize(width, 20)
    QApplication.processEvents()
    assert meter_of(line).isVisible()


def test_each_part_has_its_colour_and_its_width() -> None:
    image = QImage(400, 4, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    palette = QApplication.palette()
    painter = QPainter(image)
    paint_parts(painter, QRectF(0, 0, 400, 4), palette, context_card(ContextUse(history=1_024, answer=1_024), 4_096))
    painter.end()
    colours = [image.pixelColor(x, 2) for x in (50, 150, 300)]
    assert colours[1] == palette.color(QPalette.ColorRole.Accent) == part_ink(palette, "answer")
    assert len({colour.name() for colour in colours}) == 3
