"""One line above the question field that offers something and can be put away. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.views.parts.flow_row import FlowRow
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import phrase_label
from app.views.parts.speaking import announce


class OfferLine(QFrame):
    """Hidden until there is something to offer.

    Signals:
        accepted(): The person takes the offer.
        other_accepted(): The person takes the other one.
        put_away(): The line was there, and goes because the person has chosen, or wants neither.
    """

    accepted = Signal()
    other_accepted = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer_line")
        self._words = phrase_label("offer_words", self)
        self._accept = QPushButton(self)
        self._accept.clicked.connect(self.hide)
        self._accept.clicked.connect(self.accepted)
        self._other = QPushButton(self)
        self._other.clicked.connect(self.hide)
        self._other.clicked.connect(self.other_accepted)
        close = icon_button("close", self.tr("Not now"), self)
        close.clicked.connect(self.hide)
        for button in (self._accept, self._other, close):
            button.clicked.connect(self.put_away)
        deeds = QWidget(self)
        beside = FlowRow(12, 8, deeds)
        beside.addWidget(self._accept)
        beside.addWidget(self._other)
        words = FlowRow(12, 8, apart=True)
        words.addWidget(self._words)
        words.addWidget(deeds)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def offer(self, words: str, button: str, tip: str = "", other: str = "") -> None:
        """Offer something.

        Args:
            words: What has happened, in a sentence.
            button: What can be done now, in a word or two.
            tip: What else there is to know of that, such as its key.
            other: What else can be done, in a word or two; empty for nothing.
        """
        self._words.setText(words)
        self._accept.setText(button)
        self.setAccessibleName(words)
        self._accept.setToolTip(tip)
        self._accept.setAccessibleDescription(words)
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._other.setAccessibleDescription(words)
        self.show()
        announce(self._words, f"{words} {button} {other}".strip())

    def words(self) -> str:
        """What is offered; empty if nothing is."""
        return "" if self.isHidden() else self._words.text()
