"""Every screen as somebody meets it who speaks another language, who hears it, and who has no mouse.

Each is put on the stage once, for that is what takes the time, and in a made-up language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.screenshots.performing import performed
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import Stage
from app.theme import Theme
from tests.e2e.accessible_tree import called, controls_of, foremost, troubles_of_keyboard, unseen_focus
from tests.e2e.english_left import english_left, said_in_scripts

USUAL = [screen for screen in SCREENS if not any(size in screen.__name__ for size in ("narrow", "large"))]
KEEPS_THE_KEYBOARD = {"palette_field", "rename_field"}
"""Fields that are left with Enter or Esc, as a menu is: meanwhile Tab leads nowhere."""


@pytest.fixture(scope="module")
def content() -> list[str]:
    """What people, models and files are called and say."""
    return said_in_scripts()


@pytest.fixture(scope="module")
def looked_at() -> set[str]:
    """The kinds of controls whose focus has been looked at."""
    return set()


@pytest.fixture(autouse=True)
def usual_size(theme: Theme) -> Iterator[None]:
    yield
    theme.set_zoom(1.0)


@pytest.mark.parametrize("screen", USUAL, ids=lambda screen: screen.__name__)
@pytest.mark.usefixtures("in_pseudo")
def test_a_screen_is_translated_named_and_reached(
    screen: Callable[[Stage], None], qapp: QApplication, theme: Theme, content: list[str], looked_at: set[str]
) -> None:
    with performed(screen, qapp, theme) as stage:
        controls = controls_of(stage.window)
        troubles = {control.trouble for control in controls} - {""} | english_left(stage.window, content)
        window = foremost(stage.window)
        window.activateWindow()
        if qapp.activePopupWidget() is None and not keeps_the_keyboard(window):
            troubles |= {*troubles_of_keyboard(window), *unseen_focus(window, looked_at)}
        assert controls
        assert not troubles, "\n".join(sorted(troubles))


def keeps_the_keyboard(window: QWidget) -> bool:
    """Whether the keyboard is where Tab leads nowhere."""
    return called(window.focusWidget()).split()[0].partition("#")[2] in KEEPS_THE_KEYBOARD


def test_what_keeps_the_keyboard_lets_it_go_with_escape(qapp: QApplication, theme: Theme) -> None:
    screens = {screen.__name__: screen for screen in USUAL}
    for name in ("commands", "sidebar_rename"):
        with performed(screens[name], qapp, theme) as stage:
            field = stage.window.focusWidget()
            assert field is not None
            assert field.objectName() in KEEPS_THE_KEYBOARD
            QTest.keyClick(field, Qt.Key.Key_Escape)
            stage.settle()
            assert stage.window.focusWidget() is not field
