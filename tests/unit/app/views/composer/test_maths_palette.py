"""Structures on keys, set as formulas; the keyboard is enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.rendering.typed import passages
from app.rendering.typesetting.typesetter import Typesetter
from app.theme import Theme
from app.views.composer.maths_palette import COLUMNS, MathsPalette
from app.views.composer.structures import structures
from tests.e2e.guards import Desk

STRUCTURES = structures()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(420, 420)
    window.show()
    yield window
    window.hide()
    theme.set_zoom(1.0)


@pytest.fixture
def palette(window: QWidget, renderer: Renderer) -> Iterator[MathsPalette]:
    palette = MathsPalette(renderer, window)
    button = QPushButton(window)
    button.move(300, 380)
    button.show()
    palette.open_above(button)
    yield palette
    palette.close()


def press(palette: MathsPalette, key: Qt.Key) -> None:
    target = palette.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def test_every_structure_can_be_typeset_with_its_examples() -> None:
    typesetter = Typesetter()
    for structure in STRUCTURES:
        typesetter.typeset(structure.tex)
        typesetter.typeset(structure.shown)
        text, places = structure.filled("")
        assert text == structure.tex
        assert [passage.kind for passage in passages(rf"\({text}\)")] == ["formula"]
        assert all(start < end for start, end in places)
    typesetter.close()


def test_every_key_shows_its_formula(palette: MathsPalette, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(key.picture is not None for key in palette.keys))
    assert len({key.picture.svg for key in palette.keys if key.picture}) == len(STRUCTURES)


def test_the_arrows_go_to_the_neighbours_and_enter_chooses(palette: MathsPalette, qtbot: QtBot) -> None:
    assert palette.focusWidget() is palette.keys[0]
    press(palette, Qt.Key.Key_Up)
    press(palette, Qt.Key.Key_Left)
    assert palette.focusWidget() is palette.keys[0]
    press(palette, Qt.Key.Key_Right)
    press(palette, Qt.Key.Key_Down)
    assert palette.focusWidget() is palette.keys[COLUMNS + 1]
    press(palette, Qt.Key.Key_Tab)
    assert palette.focusWidget() is palette.keys[COLUMNS + 2]
    with qtbot.waitSignal(palette.chosen) as chosen:
        press(palette, Qt.Key.Key_Return)
    assert chosen.args == [STRUCTURES[COLUMNS + 2]]
    assert not palette.isVisible()


def test_escape_closes_it_and_chooses_nothing(palette: MathsPalette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.chosen):
        press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_it_fits_into_the_smallest_window_with_large_text(palette: MathsPalette, window: QWidget, theme: Theme) -> None:
    theme.set_zoom(1.5)
    palette.open_above(window.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)[0])
    assert palette.width() <= window.width()
    assert palette.x() >= window.mapToGlobal(window.rect().topLeft()).x()


def test_the_menu_opens_it_except_where_a_page_covers_the_question(desk: Desk) -> None:
    menus, composer = desk.window.menus, desk.window.composer
    action = next(action for action in menus.findChildren(QAction) if action.text() == "Insert Mathematics")
    assert action.shortcut().toString() == "Ctrl+Shift+E"
    action.trigger()
    assert composer.maths_palette.isVisible()
    composer.maths_palette.close()
    menus.models_requested.emit()
    assert not action.isEnabled()
    composer.open_palette()
    assert not composer.maths_palette.isVisible()
    menus.back_requested.emit()
    assert action.isEnabled()
