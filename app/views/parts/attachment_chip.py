"""A text that goes with a question, as a small button with its name and size. Opens nothing and removes nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.cards.turns import AttachmentCard
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import named, plain_tip, tipped

ROOM_IN_DIGITS = 34
"""A name that is wider than so many digits loses its middle."""
REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class AttachmentChip(QFrame):
    """`notes.txt · 2.1 kB`, and where it can be removed a cross behind it.

    Args:
        card: The text.
        removable: Whether it can be removed: with the cross, and with Delete.
        parent: The owner.

    Signals:
        opened(AttachmentChip): The person wants to read it.
        removed(AttachmentChip): The person wants it gone.

    Attributes:
        card: The text.
        button: Name and size.
        cross: What removes it; hidden where nothing does.
    """

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, card: AttachmentCard, *, removable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("attachment")
        self.card = card
        self._removable = removable
        self.button = named(QPushButton(self), "attachment_name")
        self.cross = GlyphButton("close", QPalette.ColorRole.PlaceholderText, self)
        self.cross.setObjectName("attachment_cross")
        self.cross.setVisible(removable)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.cross)
        self.button.clicked.connect(self._on_clicked)
        self.cross.clicked.connect(self._on_cross)
        self._label()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove it, whichever of its buttons has the keyboard."""
        if self._removable and event.key() in REMOVING_KEYS:
            self.removed.emit(self)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size and the language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and hasattr(self, "cross"):
            self._label()

    def _label(self) -> None:
        self.button.ensurePolished()
        metrics = self.button.fontMetrics()
        size = size_words(self.card.text, self.locale())
        room = metrics.horizontalAdvance("0") * ROOM_IN_DIGITS - metrics.horizontalAdvance(f" · {size}")
        name = metrics.elidedText(_one_line(self.card.name), Qt.TextElideMode.ElideMiddle, room)
        self.button.setText(f"{name} · {size}".replace("&", "&&"))
        self.button.setToolTip(plain_tip(self.card.name))
        self.button.setAccessibleName(self.tr("{name}, {size}").format(name=self.card.name, size=size))
        self.button.setAccessibleDescription(self.tr("A text that goes with the question. Press to read it."))
        words = self.tr("Remove {name}").format(name=self.card.name)
        self.cross.setAccessibleName(words)
        tipped(self.cross, plain_tip(words))
        side = metrics.height() + 8
        self.cross.setFixedSize(side, side)

    @Slot()
    def _on_clicked(self) -> None:
        self.opened.emit(self)

    @Slot()
    def _on_cross(self) -> None:
        self.removed.emit(self)


def size_words(text: str, locale: QLocale) -> str:
    """The size of a text as a file, as a Mac writes it: `480 bytes`, `2.1 kB`."""
    size = len(text.encode("utf-8", "replace"))
    return locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _one_line(name: str) -> str:
    return " ".join(name.split())
