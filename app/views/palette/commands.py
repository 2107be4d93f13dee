"""The commands of a menu bar that can be used just now, as lines of the palette. Knows of them only from the menus."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.views.palette.entry import Entry

BETWEEN = " ▸ "
_LETTER_BEHIND = re.compile(r" ?\(&[^\s&]\)")
"""How a language without such letters writes the one that chooses something."""


def commands_of(bar: QMenuBar) -> list[Entry]:
    """Those of all menus, in their order."""
    menus = (action.menu() for action in bar.actions() if action.isVisible())
    return [entry for menu in menus if isinstance(menu, QMenu) for entry in _entries(menu, ())]


def _entries(menu: QMenu, above: tuple[str, ...]) -> list[Entry]:
    menu.aboutToShow.emit()  # what can be used may be decided only then
    path = (*above, _plain(menu.title()))
    found: list[Entry] = []
    for action in menu.actions():
        inner = action.menu()
        if action.property("heading"):  # of those below it
            path = (*above, _plain(menu.title()), _plain(action.text()))
        if action.isSeparator() or not action.isVisible() or not action.isEnabled():
            continue
        if isinstance(inner, QMenu):
            found += _entries(inner, path)
        else:
            found.append(_entry(action, path))
    return found


def _entry(action: QAction, path: tuple[str, ...]) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(_plain(action.text()), BETWEEN.join(path), keys, action.isChecked(), action.trigger)


def _plain(words: str) -> str:
    """Without the marks of the letters that choose it in a menu."""
    return _LETTER_BEHIND.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")
