"""What went wrong, said in the page: title, reason, what to do. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.views.parts.flow_row import FlowRow
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import plain_label
from app.views.parts.speaking import alert


class Notice(QFrame):
    """One quiet card; hidden until it has something to say.

    Signals:
        retry_requested(): The person wants another try.
        force_requested(): The person wants it done although it seems unwise.
        other_requested(): The person wants the model that is offered instead.
        dismissed(): The person has read it.
    """

    retry_requested = Signal()
    force_requested = Signal()
    other_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        mark = plain_label("notice_mark", self, wraps=False)
        mark.setText("!")
        mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._title = plain_label("notice_title", self)
        self._detail = plain_label("notice_detail", self)
        self._hint = plain_label("notice_hint", self)
        self._retry = self._build_button(self.tr("Try again"))
        self._retry.clicked.connect(self.retry_requested)
        self._retry_below = self._build_button(self.tr("Try again"))
        self._retry_below.clicked.connect(self.retry_requested)
        self._force = self._build_button(self.tr("Load anyway"))
        self._force.clicked.connect(self.force_requested)
        self._other = self._build_button("")
        self._other.clicked.connect(self.other_requested)
        self._close = self._build_close()
        self._offers = QWidget(self)
        self._arrange(mark)
        self.withdraw_offers()
        self.hide()

    def tell(self, title: str, detail: str, hint: str) -> None:
        """Show an error that a person can act upon, and say it where somebody listens."""
        self.recall(title, detail, hint)
        self.say()

    def inform(self, title: str, detail: str, hint: str, *, lasts: bool = False) -> None:
        """Show something that nothing can be done about here; one that doesn't last can be put away."""
        self.tell(title, detail, hint)
        self.withdraw_offers()
        self.offer_close(not lasts)

    def say(self) -> None:
        """Say aloud what is shown."""
        alert(self._title, "\n".join(words for words in self.words() if words))

    def recall(self, title: str, detail: str, hint: str) -> None:
        """Show what was told some time ago."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._hint.setText(hint)
        self._detail.setVisible(bool(detail))
        self._hint.setVisible(bool(hint))
        self.withdraw_offers()
        self._retry.show()
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{detail} {hint}".strip())
        self.show()

    def offer_other(self, words: str) -> None:
        """Offer another model as a way out, by a button's words, until something else is told; empty offers none."""
        self._other.setText(words)
        self._other.setVisible(bool(words))
        self._show_offers()

    def offer_force(self, offered: bool) -> None:
        """Offer to do it nevertheless; until something else is told."""
        self._force.setVisible(offered)
        self._show_offers()

    def offer_close(self, offered: bool) -> None:
        """Offer to put the notice away; until something else is told."""
        self._close.setVisible(offered)

    def withdraw_offers(self) -> None:
        """What happened stays to be read; nothing can be done about it here any more."""
        for button in (self._retry, self._retry_below, self._force, self._other, self._close):
            button.hide()
        self._offers.hide()

    def words(self) -> tuple[str, str, str]:
        """Title, detail and hint as shown."""
        return self._title.text(), self._detail.text(), self._hint.text()

    def _arrange(self, mark: QWidget) -> None:
        offers = FlowRow(8, 8, self._offers)
        offers.setContentsMargins(0, 4, 0, 0)
        offers.addWidget(self._retry_below)
        offers.addWidget(self._force)
        offers.addWidget(self._other)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._title, self._detail, self._hint):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        words.addWidget(self._offers)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(mark)
        row.addLayout(words, 1)
        row.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _build_button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _build_close(self) -> QPushButton:
        button = icon_button("close", self.tr("Close"), self)
        button.clicked.connect(self.hide)
        button.clicked.connect(self.dismissed)
        return button

    def _show_offers(self) -> None:
        """One offer stands beside the words, several below them."""
        several = not (self._force.isHidden() and self._other.isHidden())
        self._retry.setVisible(not several)
        self._retry_below.setVisible(several)
        self._offers.setVisible(several)
