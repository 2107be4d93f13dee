"""The badge of a reply: in a glyph and a word, what checking has found of its answer. Clicked, it says more.

Knows neither where it stands nor what more there is to say.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.cards.checks import NOTHING_CHECKED, CheckCard
from app.check_words import state_words
from app.rendering.loose import as_words
from app.views.parts.glyphs import glyph_pixmap
from app.views.parts.naming import named, restyle
from app.views.parts.speaking import announce
from app.views.parts.wavy_lines import worn_ink

PATIENCE_MS = 1_000
"""So long a check may take before it is said that there is one: most are over by then."""
_GLYPHS = {"verified": "tick", "contradicted": "caution", "doubtful": "caution", "unchecked": "dash"}


def look_of(card: CheckCard) -> str:
    """Return how what was found is dressed: as its state; steps that don't hold aren't passed over."""
    return "doubtful" if card.state == "unchecked" and card.slips else card.state


class CheckBadge(QPushButton):
    """Hidden while nothing is known.

    Args:
        parent: The owner.

    Signals:
        began_to_speak(): It says something by itself.
    """

    began_to_speak = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "check")
        self._card = NOTHING_CHECKED
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show_checking)
        self.hide()

    @property
    def card(self) -> CheckCard:
        """What is shown."""
        return self._card

    @property
    def has_words(self) -> bool:
        """Whether it says anything just now."""
        return self._card.state != "none" and bool(self.text())

    def show_check(self, card: CheckCard) -> None:
        """Show what is known; that it is still being found out, after a while."""
        was_checking = self._card.state == "checking"
        self._card = card
        if card.state == "checking":
            if not was_checking:
                self.setText("")
                self._patience.start()
            return
        self._patience.stop()
        self._show_state()
        if was_checking and card.state in ("verified", "contradicted"):
            announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as well as Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_card"):
            self._draw_glyph()

    @Slot()
    def _show_checking(self) -> None:
        self._show_state()
        self.began_to_speak.emit()

    def _show_state(self) -> None:
        card, words = self._card, state_words(self._card)
        self.setText(words)
        self.setAccessibleName(": ".join(filter(None, (words, as_words(card.detail)))))
        self.setToolTip("")
        self.setEnabled(card.state != "checking")
        restyle(self, "look", look_of(card))
        self._draw_glyph()

    def _draw_glyph(self) -> None:
        glyph = _GLYPHS.get(look_of(self._card))
        if glyph is None:
            self.setIcon(QIcon())
            return
        size = max(11, self.fontInfo().pixelSize())
        self.setIcon(QIcon(glyph_pixmap(glyph, self._ink(), size, self.devicePixelRatioF())))
        self.setIconSize(QSize(size, size))

    def _ink(self) -> QColor:
        colours = worn_ink()
        inks = {"verified": colours.checked, "unchecked": colours.tertiary}
        return QColor(inks.get(look_of(self._card), colours.caution))
