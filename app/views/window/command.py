"""One command of a menu. Knows no menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def add_command(
    menu: QMenu, words: str, keys: QKeySequence.StandardKey | str | None, do: Callable[[], object], owner: QObject
) -> QAction:
    """Add a command below the others; on a Mac it stays in its menu, whatever it is called.

    Args:
        menu: Where to.
        words: What it is called.
        keys: What does the same; None or empty for none.
        do: What it does.
        owner: Whose it is.
    """
    action = QAction(words, owner)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.setMenuRole(QAction.MenuRole.NoRole)
    action.triggered.connect(lambda _checked: do())
    menu.addAction(action)
    return action
