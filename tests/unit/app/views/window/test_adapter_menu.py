"""The commands for adapters in the menus."""

from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.cards.adapters import InForce
from app.views.window.menu_bar import MenuBar


def command(menus: MenuBar, words: str) -> QAction:
    return next(action for action in menus.findChildren(QAction) if action.text() == words)


def test_an_adapter_can_be_added_and_all_of_them_seen(qtbot: QtBot) -> None:
    menus = MenuBar()
    qtbot.addWidget(menus)
    with qtbot.waitSignal(menus.adapters.add_requested):
        command(menus, "Add Adapter…").trigger()
    with qtbot.waitSignal(menus.adapters.adapters_requested):
        command(menus, "Adapters…").trigger()


def test_only_an_adapter_that_can_be_in_force_is_switched(qtbot: QtBot) -> None:
    menus = MenuBar()
    qtbot.addWidget(menus)
    use = command(menus, "Use the Adapter")
    assert not use.isEnabled()
    menus.adapters.show_in_force(InForce("japanese", True))
    assert use.isEnabled()
    assert use.isChecked()
    with qtbot.waitSignal(menus.adapters.switched) as said:
        use.trigger()
    assert said.args == [False]
    menus.adapters.show_in_force(InForce("japanese", True, remark="It doesn't fit."))
    assert not use.isEnabled()
    assert not use.isChecked()


def test_its_keys_are_nobody_elses(qtbot: QtBot) -> None:
    menus = MenuBar()
    qtbot.addWidget(menus)
    keys = [key.toString() for action in menus.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+Shift+O", "Ctrl+Shift+D", "Ctrl+Alt+L"} <= set(keys)
