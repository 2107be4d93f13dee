"""Sidebar and page beside each other: the divider, and what happens where there is no room for both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.window.body import NARROWEST, USUAL, WIDEST, Body, Divider, Veil


class Parts:
    """A body and what stands in it."""

    def __init__(self) -> None:
        self.sidebar, self.page = QWidget(), QWidget()
        self.in_sidebar, self.in_page = QLineEdit(self.sidebar), QLineEdit(self.page)
        for outer, inner in ((self.sidebar, self.in_sidebar), (self.page, self.in_page)):
            QVBoxLayout(outer).addWidget(inner)
        self.sidebar.setFocusProxy(self.in_sidebar)
        self.body = Body(self.sidebar, self.page)
        self.body.resize(960, 500)

    @property
    def divider(self) -> Divider:
        divider = self.body.findChild(Divider)
        assert divider is not None
        return divider

    @property
    def veil(self) -> Veil:
        veil = self.body.findChild(Veil)
        assert veil is not None
        return veil


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    parts = Parts()
    with qtbot.waitExposed(parts.body):
        parts.body.show()
    parts.body.activateWindow()
    parts.in_page.setFocus()
    yield parts
    parts.body.close()
    parts.body.deleteLater()
    QCoreApplication.sendPostedEvents(parts.body, QEvent.Type.DeferredDelete.value)


def test_both_stand_beside_each_other(parts: Parts) -> None:
    assert parts.sidebar.geometry().getRect() == (0, 0, USUAL, 500)
    assert parts.page.geometry().getRect() == (USUAL, 0, 960 - USUAL, 500)
    assert not parts.veil.isVisible()


def test_the_divider_is_dragged_within_bounds(parts: Parts, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    for by, width in ((40, USUAL + 40), (400, WIDEST), (-400, NARROWEST)):
        middle = parts.divider.rect().center()
        qtbot.mousePress(parts.divider, left, pos=middle)
        qtbot.mouseMove(parts.divider, middle + QPoint(by, 0))
        qtbot.mouseRelease(parts.divider, left)
        assert parts.sidebar.width() == width


def test_the_arrows_move_the_divider(parts: Parts, qtbot: QtBot) -> None:
    parts.divider.setFocus()
    qtbot.keyClick(parts.divider, Qt.Key.Key_Right)
    assert parts.sidebar.width() == USUAL + 16
    qtbot.mouseDClick(parts.divider, Qt.MouseButton.LeftButton)
    assert parts.sidebar.width() == USUAL
    qtbot.keyClick(parts.divider, Qt.Key.Key_Left)
    qtbot.keyClick(parts.divider, Qt.Key.Key_Home)
    assert parts.sidebar.width() == USUAL


def test_it_is_put_away_and_comes_back(parts: Parts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(parts.body.sidebar_shown) as told:
        parts.body.toggle()
    assert told.args == [False]
    assert parts.page.geometry().getRect() == (0, 0, 960, 500)
    assert parts.body.state() == (False, USUAL)
    with qtbot.waitSignal(parts.body.sidebar_shown):
        parts.body.toggle()
    assert parts.sidebar.isVisible()


def test_what_was_kept_holds_again(parts: Parts) -> None:
    parts.body.restore(False, 300)
    assert not parts.sidebar.isVisible()
    assert parts.body.state() == (False, 300)
    parts.body.restore(True, 9000)
    assert parts.sidebar.width() == WIDEST
    parts.body.restore(True, 0)
    assert parts.sidebar.width() == USUAL


def test_a_keyboard_that_was_in_it_is_given_on(parts: Parts, qtbot: QtBot) -> None:
    parts.in_sidebar.setFocus()
    with qtbot.waitSignal(parts.body.keyboard_left):
        parts.body.toggle()
    parts.body.toggle()
    parts.in_page.setFocus()
    with qtbot.assertNotEmitted(parts.body.keyboard_left):
        parts.body.toggle()


def test_a_narrow_window_has_no_sidebar_until_it_is_wide_again(parts: Parts) -> None:
    parts.body.resize(600, 500)
    assert not parts.sidebar.isVisible()
    assert parts.body.state()[0]
    parts.body.resize(800, 500)
    assert parts.sidebar.isVisible()


def test_in_a_narrow_window_it_lies_over_the_page_and_has_the_keyboard(parts: Parts, qtbot: QtBot) -> None:
    parts.body.resize(420, 500)
    parts.body.toggle()
    assert parts.sidebar.isVisible()
    assert parts.page.width() == 420
    assert parts.in_sidebar.hasFocus()
    qtbot.keyClick(parts.in_sidebar, Qt.Key.Key_Escape)
    assert not parts.sidebar.isVisible()
    assert parts.body.state()[0]


def test_a_press_beside_it_puts_it_away(parts: Parts, qtbot: QtBot) -> None:
    parts.body.resize(420, 500)
    parts.body.reveal()
    qtbot.mouseClick(parts.veil, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    assert not parts.sidebar.isVisible()


def test_it_goes_from_over_the_page_when_something_was_chosen_and_stays_beside_it(parts: Parts) -> None:
    parts.body.uncover()
    assert parts.sidebar.isVisible()
    parts.body.resize(420, 500)
    parts.body.reveal()
    parts.body.uncover()
    assert not parts.sidebar.isVisible()


def test_the_page_keeps_its_room_while_the_window_gets_smaller(parts: Parts) -> None:
    parts.body.set_width(WIDEST)
    parts.body.resize(700, 500)
    assert parts.page.width() == 420
    assert parts.body.state()[1] == WIDEST


def test_the_sidebar_makes_the_smallest_window_no_wider(parts: Parts) -> None:
    assert parts.body.minimumSizeHint() == parts.page.minimumSizeHint()
