"""The texts that go with the question that is being typed: chips, the button that adds some, how many there can be.

Knows nothing of files but where they are: whoever reads them gives their texts.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.cards.turns import AttachmentCard
from app.views.parts.attachment_row import AttachmentRow
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import key_text
from app.views.parts.speaking import announce
from models.wording import in_a_row

MOST_TEXTS = 4
MOST_BYTES = 160_000
"""Of all texts together."""
KEY = "Ctrl+O"


class Attaching(QWidget):
    """A row of chips above the field; hidden while nothing is attached.

    Args:
        field: Where the question is typed: the Tab key goes there from the chips.
        parent: The owner.

    Signals:
        chosen(list): The person wants these files (`Path`s) attached.
        changed(): There are other texts than before.
        refused(str): Why a text isn't there, in one line.

    Attributes:
        row: The chips.
        button: What lets the person choose files; its place is among the composer's other buttons.
    """

    chosen = Signal(list)
    changed = Signal()
    refused = Signal(str)

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = AttachmentRow(removable=True, parent=self)
        self.row.follow_keyboard(before=field)
        self._brought: tuple[AttachmentCard, ...] = ()
        self.button = GlyphButton("clip", QPalette.ColorRole.PlaceholderText, parent)
        self.button.setObjectName("attach")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 8, 12, 0)
        lines.addWidget(self.row)
        self.row.removed.connect(self._on_removed)
        self._name()
        self.hide()

    def cards(self) -> tuple[AttachmentCard, ...]:
        """The texts, in the order in which they came."""
        return self.row.cards()

    def replace(self, cards: tuple[AttachmentCard, ...]) -> None:
        """Show these in place of those that are here."""
        if cards != self.cards():
            self.row.set_cards(cards)
            self.setVisible(bool(cards))
            self.changed.emit()

    def bring(self, cards: tuple[AttachmentCard, ...]) -> None:
        """Show the texts of a question that has come back; they go with it when it is taken back."""
        self._brought = cards
        self.replace(cards)

    def take_back(self) -> None:
        """Show nothing any more of what a question has brought along, unless that was changed since."""
        if self.cards() == self._brought:
            self.replace(())

    def invitation(self) -> str:
        """What can be asked about what is here, for with a text alone nothing is; empty where nothing is here."""
        cards = self.cards()
        if len(cards) == 1:
            return self.tr("Ask about {name}…").format(name=cards[0].name)
        return self.tr("Ask about these texts…") if cards else ""

    def add(self, cards: Iterable[AttachmentCard]) -> None:
        """Add texts, as far as there can be more; one that is here already isn't added twice."""
        kept, refusal = list(self.cards()), ""
        new = [card for card in dict.fromkeys(cards) if card not in kept]
        for card in new:
            said = self._refusal(kept, card)
            refusal = refusal or said
            if not said:
                kept.append(card)
        self.replace(tuple(kept))
        self._announce([card.name for card in new if card in kept])
        if refusal:
            self.refused.emit(refusal)

    def choose(self) -> None:
        """Open the system's dialog; nothing waits for it."""
        dialog = QFileDialog(self, self.tr("Attach Text"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _refusal(self, kept: list[AttachmentCard], card: AttachmentCard) -> str:
        """Why a text can't be added; empty if it can."""
        number = self.locale().toString
        if len(kept) >= MOST_TEXTS:
            words = self.tr("“{name}” isn't attached: {number} texts go with a question at most.")
            return words.format(name=card.name, number=number(MOST_TEXTS))
        if sum(len(each.text.encode("utf-8", "replace")) for each in (*kept, card)) > MOST_BYTES:
            words = self.tr("“{name}” isn't attached: texts can have {size} kB together.")
            return words.format(name=card.name, size=number(MOST_BYTES // 1000))
        return ""

    def _announce(self, names: list[str]) -> None:
        if names:
            announce(self.row, self.tr("Attached: {names}").format(names=in_a_row(names)))

    def _name(self) -> None:
        words = self.tr("Attach text")
        self.button.setAccessibleName(words)
        self.button.setToolTip(f"{words} ({key_text(KEY)})")

    @Slot(list)
    def _on_chosen(self, names: list[str]) -> None:
        self.chosen.emit([Path(name) for name in names])

    @Slot(object)
    def _on_removed(self, card: AttachmentCard) -> None:
        announce(self.row, self.tr("Removed: {name}").format(name=card.name))
        self.setVisible(bool(self.cards()))
        self.changed.emit()
