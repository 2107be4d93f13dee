"""Names for widgets, by which the style sheet and tests find them, and labels that show no markup."""

from __future__ import annotations

import re
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

Named = TypeVar("Named", bound=QWidget)

_ENDLESS = re.compile(r"[^\s]{25,}")
_SOME = re.compile(r".{1,8}", re.DOTALL)


def named(widget: Named, name: str) -> Named:
    """Give a widget its object name and return it."""
    widget.setObjectName(name)
    return widget


def plain_label(name: str, parent: QWidget, *, wraps: bool = True) -> QLabel:
    """A label that shows its text as it is, never as markup."""
    label = named(PlainLabel(parent), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


class PlainLabel(QLabel):
    """A label whose text may break inside words that are too long for a line, where it wraps at all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""

    def setText(self, text: str) -> None:
        """Show a text."""
        self._text = text
        super().setText(breakable(text) if self.wordWrap() else text)

    def text(self) -> str:
        """The text as it was given."""
        return self._text


def breakable(text: str) -> str:
    """A text in which a word that is longer than any line may break after every few characters."""
    return _ENDLESS.sub(lambda word: "\N{ZERO WIDTH SPACE}".join(_SOME.findall(word[0])), text)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and dress the widget anew if it changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
