"""Larger text cuts nothing off, and the walk that every screen is met with finds what it is there for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.screenshots.performing import performed
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import Stage
from app.settings import LARGEST_ZOOM
from app.theme import Theme
from tests.e2e.accessible_tree import (
    controls_of,
    troubles_of_keyboard,
    unseen_focus,
)
from tests.e2e.legibility import clipped_words

Screen = Callable[[Stage], None]

LARGEST = {
    "answered",
    "thinking_budget",
    "contradicted_panel",
    "hints_steps",
    "practice",
    "practice_wrong",
    "work_wrong",
    "plot_quadratic",
    "adapters",
    "adapter_panel",
    "models",
    "onboarding",
    "installing_download",
    "answers_page",
    "compare",
    "context",
    "finding",
    "sidebar_list",
    "failed",
    "branches",
    "about",
    "settings",
}


@pytest.fixture(autouse=True)
def usual_size(theme: Theme) -> Iterator[None]:
    yield
    theme.set_zoom(1.0)


@pytest.mark.parametrize(
    "screen", [screen for screen in SCREENS if screen.__name__ in LARGEST], ids=lambda screen: screen.__name__
)
def test_nothing_is_clipped_when_text_is_larger(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme, LARGEST_ZOOM) as stage:
        assert clipped_words(stage.window) == []


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[QWidget]:
    """A window to put wrong controls into."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    yield window
    window.close()


def test_the_walk_finds_what_has_no_name(sheet: QWidget) -> None:
    QPushButton(sheet).setObjectName("bare")
    QPushButton("×", sheet).setObjectName("glyph")
    copied = QLineEdit(sheet)
    copied.setAccessibleName("Size")
    copied.setAccessibleDescription("Size")
    long = QPushButton("Long", sheet)
    long.setToolTip("<p>All of it</p>")
    sheet.show()
    found = [control.trouble for control in controls_of(sheet) if control.trouble]
    assert [trouble.split(" ", 1)[1] for trouble in found] == [
        "QPushButton#bare has no name",
        "QPushButton#glyph is called '×', which says nothing",
        "QLineEdit# 'Size' is described by its name",
        "QPushButton# 'Long' is described in markup: '<p>All of it</p>'",
    ]


def test_the_walk_finds_a_trap_and_what_tab_does_not_reach(sheet: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = QPushButton("First", sheet), QPushButton("Second", sheet)
    second.move(0, 40)
    sheet.show()
    assert troubles_of_keyboard(sheet) == []
    monkeypatch.setattr(first, "focusNextPrevChild", lambda _forward: True)
    first.setFocus()
    assert troubles_of_keyboard(sheet) == ["Tab doesn't reach QPushButton# ''"]


def test_the_walk_finds_a_control_that_hides_the_keyboard(sheet: QWidget) -> None:
    silent = QPushButton("Silent", sheet)
    silent.setStyleSheet("QPushButton, QPushButton:focus { border: none; outline: none; background: white; }")
    sheet.show()
    assert len(unseen_focus(sheet, set())) == 1


def test_clipped_words_are_found(sheet: QWidget) -> None:
    label = QLabel("Much too long for so little room", sheet)
    label.resize(60, 20)
    low = QLabel("Low", sheet)
    low.setGeometry(0, 40, 100, 4)
    button = QPushButton("Much too long for a button", sheet)
    button.setGeometry(0, 80, 50, 30)
    outside = QLabel("Out", sheet)
    outside.setGeometry(280, 120, 60, 30)
    fits = QLabel("Fits", sheet)
    fits.setGeometry(0, 150, 100, 30)
    sheet.show()
    assert [line.split(" ")[0:2] for line in clipped_words(sheet)] == [
        ["QLabel#", "'Much"],
        ["QLabel#", "'Low'"],
        ["QPushButton#", "'Much"],
        ["QLabel#", "'Out'"],
    ]
