"""The menus as a Mac has them: their order, roles and keys, and no keys twice."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.views.window.menu_bar import MenuBar

Roles = QAction.MenuRole


def menus_of(qtbot: QtBot) -> MenuBar:
    menus = MenuBar()
    qtbot.addWidget(menus)
    return menus


def actions_of(menus: MenuBar) -> list[QAction]:
    """All that stand in a menu, in their order."""
    found: list[QAction] = []

    def take(actions: list[QAction]) -> None:
        for action in actions:
            inner = action.menu()
            if isinstance(inner, QMenu):
                take(inner.actions())
            elif not action.isSeparator():
                found.append(action)

    take(menus.actions())
    return found


def action(menus: MenuBar, words: str) -> QAction:
    return next(each for each in actions_of(menus) if each.text() == words)


def test_the_menus_come_in_the_order_of_a_mac(qtbot: QtBot) -> None:
    titles = [each.text().replace("&", "") for each in menus_of(qtbot).actions()]
    assert titles == ["File", "Edit", "View", "Conversation", "Window", "Help"]


def test_no_keys_do_two_things(qtbot: QtBot) -> None:
    menus = menus_of(qtbot)
    for covered in (False, True):
        menus.set_covered(covered)
        keys = Counter(key.toString() for each in actions_of(menus) for key in each.shortcuts())
        assert [each for each, count in keys.items() if count > 1] == []


def test_about_settings_and_quit_go_into_the_menu_of_the_application_and_nothing_else_does(qtbot: QtBot) -> None:
    roles = {each.text(): each.menuRole() for each in actions_of(menus_of(qtbot))}
    moved = {words: role for words, role in roles.items() if role is not Roles.NoRole}
    assert moved == {
        "About Ergo": Roles.AboutRole,
        "Settings…": Roles.PreferencesRole,
        "Quit Ergo": Roles.QuitRole,
    }


def test_the_keys_are_those_that_a_mac_has_for_it(qtbot: QtBot) -> None:
    menus = menus_of(qtbot)
    expected = {
        "New Conversation": "Ctrl+N",
        "Find…": "Ctrl+F",
        "Close Window": "Ctrl+W",
        "Quit Ergo": "Ctrl+Q",
        "Settings…": "Ctrl+,",
        "Minimize": "Ctrl+M",
        "Stop": "Ctrl+.",
        "Find a Command…": "Ctrl+K",
        "Show or Hide Thoughts": "Ctrl+Alt+T",
    }
    assert {words: action(menus, words).shortcuts()[0].toString() for words in expected} == expected
    full_screen = QKeySequence.keyBindings(QKeySequence.StandardKey.FullScreen)[0]
    assert action(menus, "Enter Full Screen").shortcut() == full_screen


def test_full_screen_is_called_by_what_it_would_do(qtbot: QtBot) -> None:
    menus = menus_of(qtbot)
    menus.windows.show_full_screen(True)
    assert action(menus, "Exit Full Screen").isEnabled()
    menus.windows.show_full_screen(False)
    assert action(menus, "Enter Full Screen").isEnabled()
