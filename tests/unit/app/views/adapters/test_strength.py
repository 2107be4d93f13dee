"""How strongly an adapter works: by hand, by key, by number."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.adapters.strength_row import StrengthRow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[StrengthRow]:
    row = StrengthRow()
    qtbot.addWidget(row)
    row.resize(280, 60)
    row.show()
    qtbot.waitExposed(row)
    row.activateWindow()
    yield row
    row.hide()


@pytest.fixture
def said(row: StrengthRow) -> list[float]:
    said: list[float] = []
    row.changed.connect(said.append)
    return said


def spot(row: StrengthRow, percent: int, beside: int = 0) -> QPoint:
    return QPoint(round(row.slider.place_of(percent)) + beside, row.slider.height() // 2)


def test_what_is_shown_is_not_said(row: StrengthRow, said: list[float]) -> None:
    row.show_strength(0.8)
    assert (row.slider.value(), row.field.text(), said) == (80, "80%", [])


@pytest.mark.parametrize(
    ("key", "strength"),
    [
        (Qt.Key.Key_Right, 0.85),
        (Qt.Key.Key_Up, 0.85),
        (Qt.Key.Key_Left, 0.75),
        (Qt.Key.Key_PageUp, 1.05),
        (Qt.Key.Key_PageDown, 0.55),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 2.0),
    ],
)
def test_keys_move_the_slider(row: StrengthRow, said: list[float], qtbot: QtBot, key: Qt.Key, strength: float) -> None:
    row.show_strength(0.8)
    qtbot.keyClick(row.slider, key)
    assert said == [strength]
    assert row.field.text() == f"{round(strength * 100)}%"


def test_a_press_and_a_drag_are_told_while_they_happen(row: StrengthRow, said: list[float], qtbot: QtBot) -> None:
    qtbot.mousePress(row.slider, LEFT, pos=spot(row, 40))
    qtbot.mouseMove(row.slider, spot(row, 160))
    qtbot.mouseMove(row.slider, QPoint(5_000, 4))
    qtbot.mouseRelease(row.slider, LEFT, pos=QPoint(5_000, 4))
    assert said[0] == pytest.approx(0.4, abs=0.01)
    assert said[-1] == 2.0
    before = list(said)
    qtbot.mouseMove(row.slider, spot(row, 10))
    assert said == before


def test_near_100_a_drag_is_100(row: StrengthRow, said: list[float], qtbot: QtBot) -> None:
    row.show_strength(0.5)
    qtbot.mousePress(row.slider, LEFT, pos=spot(row, 100, 2))
    qtbot.mouseRelease(row.slider, LEFT, pos=spot(row, 100, 2))
    assert said == [1.0]
    assert row.slider.percent_at(row.slider.place_of(98)) == 100
    assert row.slider.percent_at(row.slider.place_of(90)) == 90


def test_a_double_click_goes_back_to_100(row: StrengthRow, said: list[float], qtbot: QtBot) -> None:
    row.show_strength(1.6)
    qtbot.mouseDClick(row.slider, LEFT, pos=spot(row, 160))
    assert said[-1] == 1.0
    assert row.slider.value() == 100


@pytest.mark.parametrize(
    ("typed", "strength"), [("65", 0.65), ("65 %", 0.65), ("６５", 0.65), ("62,6", 0.63), ("900", 2.0), ("-4", 0.0)]
)
def test_a_number_can_be_typed(row: StrengthRow, said: list[float], qtbot: QtBot, typed: str, strength: float) -> None:
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, typed) if typed.isascii() else row.field.insert(typed)
    row.field.setModified(True)
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert said == [strength]
    assert row.slider.value() == round(strength * 100)
    assert row.field.text() == f"{row.slider.value()}%"


@pytest.mark.parametrize("typed", ["", "strong", "100", "1e999", "∞", "%"])
def test_what_is_no_number_or_the_same_is_forgotten(
    row: StrengthRow, said: list[float], qtbot: QtBot, typed: str
) -> None:
    row.field.selectAll()
    row.field.insert(typed)
    row.field.setModified(True)
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert (said, row.field.text(), row.slider.value()) == ([], "100%", 100)


def test_a_number_that_is_being_typed_is_not_overwritten(row: StrengthRow, qtbot: QtBot) -> None:
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "7")
    row.show_strength(0.3)
    assert row.field.text() == "7"


def test_a_screen_reader_hears_what_it_is_and_can_set_it(row: StrengthRow, said: list[float]) -> None:
    interface = QAccessible.queryAccessibleInterface(row.slider)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Strength"
    assert row.field.accessibleName() == "Strength in percent"
    interface.valueInterface().setCurrentValue(150)
    assert said == [1.5]


def test_the_wheel_scrolls_and_turns_no_strength(row: StrengthRow, said: list[float]) -> None:
    place, before = QPointF(5, 5), row.slider.value()
    turned = QPoint(0, 120)
    event = QWheelEvent(
        place, place, QPoint(), turned, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(row.slider, event)
    assert (row.slider.value(), said) == (before, [])
