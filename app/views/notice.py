"""What went wrong, said in the page: title, reason, what to do. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.views.naming import plain_label


class Notice(QFrame):
    """One quiet card; hidden until it has something to say.

    Signals:
        retry_requested(): The person wants another try.
    """

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        mark = plain_label("notice_mark", self, wraps=False)
        mark.setText("!")
        mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._title = plain_label("notice_title", self)
        self._detail = plain_label("notice_detail", self)
        self._hint = plain_label("notice_hint", self)
        self._retry = QPushButton(self.tr("Try again"), self)
        self._retry.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._retry.clicked.connect(self.retry_requested)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._title, self._detail, self._hint):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
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
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{detail} {hint}".strip())
        self.show()

    def words(self) -> tuple[str, str, str]:
        """Title, detail and hint as shown."""
        return self._title.text(), self._detail.text(), self._hint.text()
