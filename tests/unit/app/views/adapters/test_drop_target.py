"""What lies over the window while something is dragged over it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.design import DESIGN
from app.theme import Theme
from app.views.adapters.drop_target import DropTarget


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    theme.force(dark=False)
    window = QWidget()
    window.setObjectName("page")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(window)
    window.resize(400, 300)
    QPushButton("Below", window).setGeometry(0, 0, 400, 300)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()
    theme.force(dark=False)


@pytest.fixture
def target(window: QWidget) -> DropTarget:
    return DropTarget(window)


def colour(window: QWidget, x: int, y: int) -> QColor:
    return window.grab().toImage().pixelColor(x, y)


def test_it_comes_with_its_words_and_goes_without(target: DropTarget) -> None:
    assert (target.isVisible(), target.words()) == (False, "")
    target.show_words("Drop to add this adapter")
    assert (target.isVisible(), target.words()) == (True, "Drop to add this adapter")
    assert target.accessibleName() == "Drop to add this adapter"
    target.show_words("")
    assert (target.isVisible(), target.words()) == (False, "")


def test_it_covers_the_window_whatever_becomes_of_its_size(target: DropTarget, window: QWidget) -> None:
    target.show_words("Drop")
    assert target.geometry() == window.rect()
    window.resize(640, 480)
    QApplication.processEvents()
    assert target.geometry() == window.rect()


def test_it_takes_no_events_itself(target: DropTarget, window: QWidget) -> None:
    target.show_words("Drop")
    below = window.childAt(QPoint(200, 150))
    assert isinstance(below, QPushButton)
    assert not target.acceptDrops()


def test_it_is_tinted_with_the_accent(target: DropTarget, window: QWidget) -> None:
    target.show_words("Drop")
    within, beside = colour(window, 60, 60), colour(window, 4, 4)
    assert within.blue() - within.red() > beside.blue() - beside.red()


@pytest.mark.parametrize("end", [QEvent.Type.WindowDeactivate, QEvent.Type.WindowBlocked])
def test_it_goes_when_another_window_takes_its_place(target: DropTarget, window: QWidget, end: QEvent.Type) -> None:
    target.show_words("Drop")
    QApplication.sendEvent(window, QEvent(end))
    assert target.words() == ""


def test_it_is_not_there_when_the_window_comes_back(target: DropTarget, window: QWidget) -> None:
    target.show_words("Drop")
    window.hide()
    window.show()
    assert not target.isVisible()


def test_it_follows_light_and_dark(target: DropTarget, window: QWidget, theme: Theme) -> None:
    target.show_words("Drop")
    assert colour(window, 4, 4).lightness() > 200
    theme.force(dark=True)
    QApplication.processEvents()
    assert colour(window, 4, 4).lightness() < 60


def test_words_that_are_too_long_for_a_line_break(target: DropTarget, window: QWidget, theme: Theme) -> None:
    theme.set_zoom(2.0)
    target.show_words("Drop to put this text into the question that is being written")
    QApplication.processEvents()
    try:
        label = target.findChildren(QWidget, "drop_words")[0]
        assert label.geometry().right() < window.width()
        assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()
    finally:
        theme.set_zoom(1.0)


def test_the_words_can_be_read_on_their_ground(target: DropTarget, window: QWidget) -> None:
    target.show_words("Drop")
    ground = colour(window, 60, 60)
    assert ground.lightness() - QColor(DESIGN.light.ink).lightness() > 150
