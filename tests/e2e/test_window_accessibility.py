"""Every screen as a screen reader and a keyboard meet it: names, the way of the Tab key, focus, larger text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.screenshots.performing import performed
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import Stage
from app.theme import Theme
from tests.e2e.accessible_tree import (
    called,
    controls_of,
    foremost,
    troubles_of_keyboard,
    troubles_of_names,
    unseen_focus,
)
from tests.e2e.legibility import clipped_words

Screen = Callable[[Stage], None]

USUAL = [screen for screen in SCREENS if not any(size in screen.__name__ for size in ("narrow", "large", "wide"))]
LARGEST = [
    screen
    for screen in USUAL
    if screen.__name__
    in {
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
        "settings_general",
    }
]
KEEPS_THE_KEYBOARD = {"palette_field", "rename_field"}
"""Fields that are left with Enter or Esc, as a menu is: meanwhile Tab leads nowhere."""


@pytest.fixture(scope="module")
def looked_at() -> set[str]:
    """The kinds of controls whose focus has been looked at."""
    return set()


@pytest.fixture(autouse=True)
def usual_size(theme: Theme) -> Iterator[None]:
    yield
    theme.set_zoom(1.0)


@pytest.mark.parametrize("screen", USUAL, ids=lambda screen: screen.__name__)
def test_everything_has_a_name_and_is_met_by_the_keyboard(
    screen: Screen, qapp: QApplication, theme: Theme, looked_at: set[str]
) -> None:
    with performed(screen, qapp, theme) as stage:
        troubles = troubles_of_names(stage.window)
        assert controls_of(stage.window)
        window = foremost(stage.window)
        window.activateWindow()
        held = called(window.focusWidget()).split()[0].partition("#")[2] in KEEPS_THE_KEYBOARD
        # Windows above it are walked for names only: Tab in the settings, walked here, ends with a window that is gone.
        if qapp.activePopupWidget() is None and not held and window is stage.window:
            troubles += troubles_of_keyboard(window)
            troubles += unseen_focus(window, looked_at)
        assert not troubles, "\n".join(troubles)


@pytest.mark.parametrize("zoom", [1.5, 2.0])
@pytest.mark.parametrize("screen", LARGEST, ids=lambda screen: screen.__name__)
def test_nothing_is_clipped_when_text_is_larger(screen: Screen, zoom: float, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme, zoom) as stage:
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
    sheet.show()
    found = troubles_of_names(sheet)
    assert [trouble.split(" ", 1)[1] for trouble in found] == [
        "QPushButton#bare has no name",
        "QPushButton#glyph is called '×', which says nothing",
        "QLineEdit# 'Size' is described by its name",
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


def test_what_is_left_with_escape_lets_the_keyboard_go(qapp: QApplication, theme: Theme) -> None:
    screens = {screen.__name__: screen for screen in USUAL}
    for name in ("commands", "sidebar_rename"):
        with performed(screens[name], qapp, theme) as stage:
            field = stage.window.focusWidget()
            assert field is not None
            assert field.objectName() in KEEPS_THE_KEYBOARD
            QTest.keyClick(field, Qt.Key.Key_Escape)
            stage.settle()
            assert stage.window.focusWidget() is not field
