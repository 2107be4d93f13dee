"""The button that sends the question, and stops the reply while one is coming. Does neither by itself."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from app.views.parts.glyphs import GlyphButton


class SendButton(GlyphButton):
    """Send, or Stop.

    Args:
        side: Its width and its height, in px.
        parent: The owner.
    """

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__("up", QPalette.ColorRole.HighlightedText, parent)
        self.setObjectName("send")
        self.setFixedSize(side, side)

    def refresh(self, *, running: bool, can_send: bool) -> None:
        """Say what it does now: stop what is running, or send, if there is something to send."""
        words = self.tr("Stop") if running else self.tr("Send")
        key = self.tr("Esc") if running else self.tr("Enter")
        self.set_glyph("stop" if running else "up")
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})")
        self.setEnabled(running or can_send)
