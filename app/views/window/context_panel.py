"""What the model's context is filled with, in a panel that opens above the meter. Esc closes it."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.cards.turns import ContextCard, ContextKind
from app.views.parts.naming import plain_label
from app.views.parts.panel import Panel
from app.views.window.context_meter import paint_parts, part_ink

WIDTH_IN_DIGITS = 38
BAR_HEIGHT = 6
SWATCH = 8
GAP = 8
CLOSING_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContextPanel(Panel):
    """Parts with their tokens, the room that is left, and what is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("context_panel", CLOSING_KEYS, parent)
        self.setAccessibleName(self.tr("Context"))
        self._bar = _Bar(self)
        self._rows = {kind: _Row(kind, self) for kind in get_args(ContextKind)}
        self._room = plain_label("context_room", self)
        self._note = plain_label("context_note", self)
        self._lines = QVBoxLayout(self)
        self._arrange()

    def set_card(self, card: ContextCard) -> None:
        """Show how full the context is."""
        parts = {part.kind: part for part in card.parts}
        self._bar.set_card(card)
        for kind, row in self._rows.items():
            part = parts.get(kind)
            row.show_words(part.name if part else "", part.amount if part else "")
        self._room.setText(card.room)
        self._note.setText(card.note)
        said = [f"{part.name}: {part.amount}" for part in card.parts]
        self.setAccessibleDescription(". ".join([*said, card.room, card.note]))
        self.fit_soon()

    def open_above(self, button: QWidget) -> None:
        """Open flush with the right edge of a button, above it."""
        self.open_at(button)
        self.setFocus()

    def fit(self, button: QWidget) -> None:
        """As wide as reads well within the window, as tall as what there is to say."""
        most = button.window().width() - 2 * GAP
        width = min(most, self.fontMetrics().horizontalAdvance("0") * WIDTH_IN_DIGITS)
        self.resize(width, self._lines.totalHeightForWidth(width))
        self.stand_above(button, GAP)

    def words(self) -> list[str]:
        """Everything that it says, from top to bottom."""
        rows = [words for row in self._rows.values() if (words := row.words())]
        return [*rows, self._room.text(), self._note.text()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        if event.key() in CLOSING_KEYS:
            self.close()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        title = plain_label("context_title", self)
        title.setText(self.tr("What the model has before it"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for index, row in enumerate(self._rows.values()):
            grid.addWidget(row.swatch, index, 0)
            grid.addWidget(row.name, index, 1)
            grid.addWidget(row.amount, index, 2, Qt.AlignmentFlag.AlignRight)
        self._lines.setContentsMargins(16, 12, 16, 12)
        self._lines.setSpacing(8)
        self._lines.addWidget(title)
        self._lines.addWidget(self._bar)
        self._lines.addLayout(grid)
        self._lines.addWidget(self._room)
        self._lines.addWidget(self._note)


class _Row:
    """One part: its colour, its name, its tokens; hidden while it is empty."""

    def __init__(self, kind: ContextKind, parent: QWidget) -> None:
        self.swatch = _Swatch(kind, parent)
        self.name: QLabel = plain_label("context_part", parent, wraps=False)
        self.amount: QLabel = plain_label("context_amount", parent, wraps=False)

    def show_words(self, name: str, amount: str) -> None:
        self.name.setText(name)
        self.amount.setText(amount)
        for part in (self.swatch, self.name, self.amount):
            part.setVisible(bool(name))

    def words(self) -> str:
        return f"{self.name.text()} {self.amount.text()}" if self.name.text() else ""


class _Swatch(QWidget):
    """A small square in the colour of a part."""

    def __init__(self, kind: ContextKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(SWATCH, SWATCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), part_ink(self.palette(), self._kind))
        painter.end()


class _Bar(QWidget):
    """The meter, as wide as the panel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: ContextCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_card(self, card: ContextCard) -> None:
        self._card = card
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._card is not None:
            paint_parts(painter, QRectF(self.rect()), self.palette(), self._card)
        painter.end()
