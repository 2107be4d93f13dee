"""The commands of a menu bar that can be used just now, as lines of the palette. Knows of them only from the menus."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.views.palette.entry import Entry

BETWEEN = " ▸ "
_LETTER_BEHIND = re.compile(r" ?\(&[^\s&]\)")
"""How a language without such letters writes the one that chooses something."""


def commands_of(bar: QMenuBar, english: Mapping[str, str]) -> list[Entry]:
    """Return those of all menus, in their order.

    Args:
        bar: The menus.
        english: What their words are in English, where another language is spoken.
    """
    menus = (action.menu() for action in bar.actions() if action.isVisible())
    return [entry for menu in menus if isinstance(menu, QMenu) for entry in _entries(menu, (), english)]


def _entries(menu: QMenu, above: tuple[str, ...], english: Mapping[str, str]) -> list[Entry]:
    menu.aboutToShow.emit()  # what can be used may be decided only then
    path = (*above, menu.title())
    found: list[Entry] = []
    for action in menu.actions():
        inner = action.menu()
        if action.property("heading"):  # of those below it
            path = (*above, menu.title(), action.text())
        if action.isSeparator() or not action.isVisible() or not action.isEnabled():
            continue
        if isinstance(inner, QMenu):
            found += _entries(inner, path, english)
        else:
            found.append(_entry(action, path, english))
    return found


def _entry(action: QAction, path: tuple[str, ...], english: Mapping[str, str]) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name, place = _plain(action.text()), BETWEEN.join(map(_plain, path))
    other, *above = (_plain(english.get(words, "")) for words in (action.text(), *path))
    return Entry(name, place, keys, action.isChecked(), action.trigger, (other, BETWEEN.join(above)))


def _plain(words: str) -> str:
    """Without the marks of the letters that choose it in a menu."""
    return _LETTER_BEHIND.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")
