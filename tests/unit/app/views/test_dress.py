"""What the style sheet makes of widgets: panels that cover, menus with round corners, buttons that show their state."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.cards.turns import ContextCard
from app.design import DESIGN
from app.theme import Theme
from app.views.window.context_panel import ContextPanel
from app.views.window.menu_bar import MenuBar
from app.views.window.status_line import StatusLine


@pytest.fixture(autouse=True)
def light(theme: Theme) -> Iterator[None]:
    theme.force(dark=False)
    yield
    theme.force(dark=False)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ContextPanel]:
    """The panel of a status line that is shown."""
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(600, 24)
    line.show()
    line.show_context(ContextCard("context 0 of 4,096", 4096, (), "4,096 tokens left", "Nothing is deleted."))
    line.toggle_context()
    panel = line.findChild(ContextPanel)
    assert panel is not None
    yield panel
    panel.close()


def corner_and_edge(widget: QWidget) -> tuple[int, int]:
    """How opaque a widget is in its corner, and in the middle of its upper edge."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return image.pixelColor(0, 0).alpha(), image.pixelColor(image.width() // 2, 0).alpha()


def dressed(button: QPushButton) -> str:
    """The colour of a button's ground."""
    image = button.grab().toImage()
    return image.pixelColor(QPoint(6, image.height() // 2)).name().upper()


def test_the_panel_covers_what_is_below_it_and_has_round_corners(panel: ContextPanel) -> None:
    assert corner_and_edge(panel) == (0, 255)
    assert panel.grab().toImage().pixelColor(8, 8) == QColor(DESIGN.light.field)


def test_the_panels_words_are_its_own_size_and_not_the_status_lines(panel: ContextPanel) -> None:
    title = panel.findChild(QLabel, "context_title")
    assert title is not None
    assert title.fontInfo().pixelSize() == 13
    assert title.palette().color(title.foregroundRole()) == QColor(DESIGN.light.ink)


def test_menus_have_round_corners(qtbot: QtBot) -> None:
    menus = MenuBar()
    qtbot.addWidget(menus)
    for menu in (menus.appearances, menus.budgets, menus.stop.associatedObjects()[0]):
        assert isinstance(menu, QWidget)
        menu.ensurePolished()
        assert menu.property("soft"), menu
    assert corner_and_edge(menus.appearances) == (0, 255)


def test_a_primary_button_that_cannot_be_pressed_does_not_look_as_if_it_could(qtbot: QtBot) -> None:
    frame = QFrame()
    qtbot.addWidget(frame)
    button = QPushButton("Go on", frame)
    button.setProperty("primary", True)
    QVBoxLayout(frame).addWidget(button)
    frame.show()
    QApplication.processEvents()
    assert dressed(button) == DESIGN.light.accent_fill
    button.setEnabled(False)
    QApplication.processEvents()
    assert dressed(button) != DESIGN.light.accent_fill


@pytest.mark.parametrize("kind", ["", "primary", "segment", "link", "quiet", "icon_only", "example"])
def test_the_ring_of_the_keyboard_moves_nothing(qtbot: QtBot, kind: str) -> None:
    frame = QFrame()
    qtbot.addWidget(frame)
    button, other = QPushButton("Go on", frame), QPushButton("Stop", frame)
    if kind:
        button.setProperty(kind, True)
    lines = QVBoxLayout(frame)
    for each in (button, other):
        lines.addWidget(each)
    frame.show()
    frame.activateWindow()
    other.setFocus()
    QApplication.processEvents()
    before = button.grab().toImage()
    button.setFocus()
    QApplication.processEvents()
    after = button.grab().toImage()
    inside = before.rect().adjusted(4, 6, -4, -6)  # the ring is rounder inside than the border
    assert after != before
    assert after.copy(inside) == before.copy(inside)
