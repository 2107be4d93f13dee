"""Names for widgets, by which the style sheet and tests find them, labels that show no markup, keys as written."""

from __future__ import annotations

import re
from html import escape
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

Named = TypeVar("Named", bound=QWidget)

# Japanese breaks by rules of its own, which Qt knows.
_ENDLESS = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]{25,}")
NOTHING_MORE = " "
"""As a control's description: without one, Qt gives a screen reader its tool tip or what stands in an empty field."""
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


def phrase_label(name: str, parent: QWidget) -> QLabel:
    """A label for a row of short phrases: in one line where there is room for it, else it breaks."""
    label = named(PhraseLabel(parent), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
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


class PhraseLabel(PlainLabel):
    """A label that would rather not break."""

    def sizeHint(self) -> QSize:
        """All of it in one line."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self.margin() + 4
        return QSize(width, self.heightForWidth(width))


def breakable(text: str) -> str:
    """A text in which a word that is longer than any line may break after every few characters."""
    return _ENDLESS.sub(lambda word: "\N{ZERO WIDTH SPACE}".join(_SOME.findall(word[0])), text)


def plain_tip(text: str) -> str:
    """What a tool tip has to be given so that it shows a text as it is, in as many lines as that needs."""
    return f'<p style="white-space:pre-wrap">{escape(breakable(text))}</p>'


def tipped(control: QWidget, tip: str, keys: str = "") -> None:
    """Have a tool tip say what a control is called; a screen reader says that anyway, and after it only the keys.

    Args:
        control: Has its name already.
        tip: What the tool tip says.
        keys: What does the same; empty for nothing.
    """
    control.setToolTip(f"{tip} ({key_text(keys)})" if keys else tip)
    control.setAccessibleDescription(key_text(keys) if keys else NOTHING_MORE)


def key_text(keys: str) -> str:
    """Keys as this system writes them: `⌘R`, `Ctrl+R`."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and dress the widget anew if it changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
