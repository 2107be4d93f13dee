"""The texts that go with a question, as a row of chips; pressing one lets it be read. Knows no composer and no turn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.cards.turns import AttachmentCard
from app.views.parts.attachment_chip import AttachmentChip
from app.views.parts.attachment_panel import AttachmentPanel
from app.views.parts.flow_row import FlowRow
from app.views.parts.keyboard import keyboard_of


class AttachmentRow(QWidget):
    """Hidden while there is none.

    Args:
        removable: Whether they can be removed here.
        parent: The owner.

    Signals:
        removed(AttachmentCard): The person has removed this one; the row doesn't show it any more.
    """

    removed = Signal(object)

    def __init__(self, *, removable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._removable = removable
        self._after: QWidget | None = None
        self._before: QWidget | None = None
        self._chips: list[AttachmentChip] = []
        self._panel: AttachmentPanel | None = None
        self._row = FlowRow(8, 4, self, at_end=not removable)
        self.setAccessibleName(self.tr("Attached texts"))
        self.hide()

    @property
    def chips(self) -> tuple[AttachmentChip, ...]:
        """What is shown, from left to right."""
        return tuple(self._chips)

    @property
    def panel(self) -> AttachmentPanel | None:
        """What was opened to read one; None where none was."""
        return self._panel

    def cards(self) -> tuple[AttachmentCard, ...]:
        """The texts, from left to right."""
        return tuple(chip.card for chip in self._chips)

    def follow_keyboard(self, *, after: QWidget | None = None, before: QWidget | None = None) -> None:
        """Let the Tab key come here after one widget, or before another; call it before there are chips."""
        self._after, self._before = after, before

    def set_cards(self, cards: Sequence[AttachmentCard]) -> None:
        """Show these."""
        if tuple(cards) == self.cards():
            return
        for chip in self._chips:
            self._discard(chip)
        self._chips = [self._make(card) for card in cards]
        self._chain()
        self.setVisible(bool(self._chips))
        self.updateGeometry()

    def _make(self, card: AttachmentCard) -> AttachmentChip:
        chip = AttachmentChip(card, removable=self._removable, parent=self)
        chip.opened.connect(self._on_opened)
        chip.removed.connect(self._on_removed)
        self._row.addWidget(chip)
        return chip

    def _discard(self, chip: AttachmentChip) -> None:
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _chain(self) -> None:
        """Put the chips where they stand into the order in which Tab goes through the window."""
        last = self._after
        if self._before is not None:
            last = self._stop_before(self._before)
        for button in (each for chip in self._chips for each in (chip.button, chip.cross)):
            if last is not None:
                QWidget.setTabOrder(last, button)
            last = button

    def _stop_before(self, widget: QWidget) -> QWidget:
        """Return where the Tab key stops before it comes to a widget, whatever is here."""
        stop = widget.previousInFocusChain()
        while stop is not None and stop is not widget and not self._is_stop(stop):
            stop = stop.previousInFocusChain()
        return stop or widget

    def _is_stop(self, widget: QWidget) -> bool:
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not self.isAncestorOf(widget)

    @Slot(object)
    def _on_opened(self, chip: AttachmentChip) -> None:
        if self._panel is None:
            self._panel = AttachmentPanel(self)
        self._panel.open_beside(chip, chip.card)

    @Slot(object)
    def _on_removed(self, chip: AttachmentChip) -> None:
        """The keyboard goes to the next one's cross, or to the one before; to what follows the row if none is left."""
        if chip not in self._chips:
            return
        place = self._chips.index(chip)
        keyboard = keyboard_of(self)
        had_keyboard = keyboard is not None and chip.isAncestorOf(keyboard)
        self._chips.remove(chip)
        if had_keyboard and self._chips:
            self._chips[min(place, len(self._chips) - 1)].cross.setFocus()
        self._discard(chip)
        self.setVisible(bool(self._chips))
        self.updateGeometry()
        self.removed.emit(chip.card)
