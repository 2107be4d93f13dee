"""The pages of the window besides conversations, at the foot of the sidebar: a row for each."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class Places(QFrame):
    """All of them.

    Args:
        parent: The owner.

    Signals:
        practice_requested(): Exercises.
        work_requested(): A learner's own work.
        adapters_requested(): The adapters.
        models_requested(): The models.
    """

    practice_requested = Signal()
    work_requested = Signal()
    adapters_requested = Signal()
    models_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 4, 8, 0)
        lines.setSpacing(0)
        self.practice = self._build(self.tr("Practice"), self.practice_requested)
        self.work = self._build(self.tr("Check my work"), self.work_requested)
        self.adapters = self._build(self.tr("Adapters"), self.adapters_requested)
        self.models = self._build(self.tr("Models"), self.models_requested)
        for row in (self.practice, self.work, self.adapters, self.models):
            lines.addWidget(row)

    def _build(self, words: str, request: SignalInstance) -> QPushButton:
        row = QPushButton(words, self)
        row.setObjectName("place")
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.clicked.connect(request)
        return row
