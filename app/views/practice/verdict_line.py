"""What was found of an answer: a sign and a sentence. Says after a second that it is being judged."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.cards.practice import VerdictCard, VerdictLook
from app.views.parts.glyphs import glyph_pixmap
from app.views.parts.naming import named, plain_label, restyle
from app.views.parts.speaking import announce

_PATIENCE_MS = 1_000
_SIGNS: Mapping[VerdictLook, str] = MappingProxyType(
    {"right": "tick", "form": "dash", "wrong": "close", "unreadable": "caution", "shown": "hint"}
)


class VerdictLine(QWidget):
    """Keeps its place while it says nothing, so that nothing jumps.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: VerdictCard | None = None
        self._sign = named(QLabel(self), "verdict_sign")
        self._words = plain_label("verdict_words", self)
        self._late = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._late.timeout.connect(self._on_late)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.show_card(None)

    def show_card(self, card: VerdictCard | None) -> None:
        """Say what was found; None says nothing."""
        self._card = card
        self._late.stop()
        restyle(self._words, "look", card.look if card is not None else "")
        self._words.setText(card.words if card is not None else "")
        self.setAccessibleName(card.words if card is not None else "")
        self._draw()
        if card is not None:
            announce(self._words, card.words)

    @Slot(bool)
    def set_judging(self, judging: bool) -> None:
        """It is being judged, or no more."""
        if judging:
            self._late.start()
        else:
            self._late.stop()

    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance and the text's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_late"):
            self._draw()

    @Slot()
    def _on_late(self) -> None:
        self.show_card(None)
        self._words.setText(self.tr("Checking…"))

    def _draw(self) -> None:
        self._words.ensurePolished()
        px = self._words.fontInfo().pixelSize()
        tall = round(px * 1.5)
        self._sign.setFixedSize(tall, tall)
        self.setMinimumHeight(tall)
        if self._card is None:
            self._sign.clear()
            return
        ink: QColor = self._words.palette().color(QPalette.ColorRole.WindowText)
        size = round(px * 1.1)
        self._sign.setPixmap(glyph_pixmap(_SIGNS[self._card.look], ink, size, self.devicePixelRatioF()))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
