"""The button in the composer that has hints come before the solution, or not. Says so in words while it is on."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import key_text

KEYS = "Ctrl+Shift+H"


class HintsButton(GlyphButton):
    """On or off.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hint", QPalette.ColorRole.PlaceholderText, parent)
        self.setObjectName("hints_first")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._brief = False
        self.name()

    def show_on(self, on: bool) -> None:
        """Show whether hints come first."""
        self.setChecked(on)
        self._label()

    def set_brief(self, brief: bool) -> None:
        """Say it with the drawing alone, where there is little room."""
        self._brief = brief
        self._label()

    def name(self) -> None:
        """Name it anew, in the window's language."""
        self.setAccessibleName(self.tr("Hints first"))
        about = self.tr("Work the solution out unseen, and give hints first")
        self.setToolTip(f"{about} ({key_text(KEYS)})")
        self._label()

    def _label(self) -> None:
        self.setText(self.tr("Hints first") if self.isChecked() and not self._brief else "")
