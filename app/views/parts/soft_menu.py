"""Gives menus and panels that open above the window the round corners of the rest of it. Knows nothing they hold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def soften(popup: QWidget) -> None:
    """Let the style sheet round the corners of a menu or a panel."""
    # Without these two, what lies outside of a corner is painted black or in the window's own colour.
    popup.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    popup.setProperty("soft", True)
