"""Names for widgets, by which the style sheet and tests find them, and labels that show no markup."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

Named = TypeVar("Named", bound=QWidget)


def named(widget: Named, name: str) -> Named:
    """Give a widget its object name and return it."""
    widget.setObjectName(name)
    return widget


def plain_label(name: str, parent: QWidget, *, wraps: bool = True) -> QLabel:
    """A label that shows its text as it is, never as markup."""
    label = named(QLabel(parent), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label
