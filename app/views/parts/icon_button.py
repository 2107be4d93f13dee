"""A button that is a drawing alone: what it is called is said by its tool tip, and aloud. Knows no meaning."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import tipped


def icon_button(
    glyph: str,
    words: str,
    parent: QWidget,
    keys: str = "",
    role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText,
) -> GlyphButton:
    """Return a new one.

    Args:
        glyph: The drawing.
        words: What it is called.
        parent: The owner.
        keys: What does the same; empty for nothing.
        role: The ink of the drawing.
    """
    button = GlyphButton(glyph, role, parent)
    button.setProperty("icon_only", True)
    button.setAccessibleName(words)
    tipped(button, words, keys)
    return button
