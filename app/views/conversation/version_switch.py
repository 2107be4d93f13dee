"""Goes through the versions of a turn: ‹ 2 / 3 ›. Knows only their number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.cards.possible import Possible
from app.views.parts.glyphs import GlyphButton
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import named, plain_label, tipped


class VersionSwitch(QWidget):
    """Two arrows with the number of the version that is shown between them; hidden where there is only one.

    Args:
        parent: The owner.

    Signals:
        earlier_requested(): The person wants to see the version before.
        later_requested(): The person wants to see the version after.
    """

    earlier_requested = Signal()
    later_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier = self._build("back", "earlier_version")
        self._number = plain_label("version", self, wraps=False)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.later = self._build("right", "later_version")
        self.earlier.clicked.connect(self.earlier_requested)
        self.later.clicked.connect(self.later_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self.earlier, self._number, self.later):
            row.addWidget(part)
        self.name_keys(True)
        self.hide()

    def show_version(self, possible: Possible) -> None:
        """Show which of how many versions it is, and where it can be gone to from there."""
        had_keyboard = keyboard_of(self)
        self._say_number(possible)
        for button, leads_on in ((self.earlier, possible.earlier), (self.later, possible.later)):
            button.setEnabled(leads_on)
        self.setVisible(possible.versions > 1 or possible.earlier or possible.later)
        self._turn_round(had_keyboard)

    def name_keys(self, mean_this: bool) -> None:
        """Name the keys that do the same as the arrows, where they mean this turn."""
        for button, words, keys in (
            (self.earlier, self.tr("Earlier version"), "Ctrl+["),
            (self.later, self.tr("Later version"), "Ctrl+]"),
        ):
            button.setAccessibleName(words)
            tipped(button, words, keys if mean_this else "")

    def words(self) -> str:
        """Which version is shown, as it is said aloud."""
        return self._number.accessibleName()

    def _say_number(self, possible: Possible) -> None:
        number, total = self.locale().toString(possible.version), self.locale().toString(possible.versions)
        form = self.tr("{number} / {total}")
        self._number.setText(form.format(number=number, total=total))
        self._number.setAccessibleName(self.tr("Version {number} of {total}").format(number=number, total=total))
        # As wide as the widest number, so that the arrows stay under the pointer.
        self._number.ensurePolished()
        widest = form.format(number=total, total=total)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(widest) + 2)

    def _turn_round(self, had_keyboard: QWidget | None) -> None:
        """Who has gone as far as it goes can only go back: the keyboard never stays on an arrow that leads nowhere."""
        for gone, successor in ((self.earlier, self.later), (self.later, self.earlier)):
            if gone is had_keyboard and not gone.isEnabled() and successor.isEnabled() and self.isVisible():
                successor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, glyph: str, name: str) -> GlyphButton:
        button = named(GlyphButton(glyph, QPalette.ColorRole.PlaceholderText, self), name)
        button.setProperty("quiet", True)
        return button
