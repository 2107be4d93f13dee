"""What went wrong, said in the page: title, reason, what to do. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.views.naming import plain_label


class Notice(QFrame):
    """One quiet card; hidden until it has something to say.

    Signals:
        retry_requested(): The person wants another try.
        practice_requested(): The person wants the practice model instead.
    """

    retry_requested = Signal()
    practice_requested = Signal()

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
        self._practice = self._build_button(self.tr("Use the practice model"))
        self._practice.clicked.connect(self.practice_requested)
        self._practice.hide()
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._title, self._detail, self._hint):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        words.addWidget(self._practice, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(mark)
        row.addLayout(words, 1)
        row.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, title: str, detail: str, hint: str) -> None:
        """Show an error that a person can act upon."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._hint.setText(hint)
        self._detail.setVisible(bool(detail))
        self._hint.setVisible(bool(hint))
        self._retry.show()
        self._practice.hide()
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{detail} {hint}".strip())
        self.show()

    def offer_practice(self, offered: bool) -> None:
        """Offer the practice model as a way out; until something else is told."""
        self._practice.setVisible(offered)

    def withdraw_offers(self) -> None:
        """What happened stays to be read; nothing can be done about it here any more."""
        self._retry.hide()
        self._practice.hide()

    def words(self) -> tuple[str, str, str]:
        """Title, detail and hint as shown."""
        return self._title.text(), self._detail.text(), self._hint.text()

    def _build_button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button
