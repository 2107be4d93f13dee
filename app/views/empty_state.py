"""The empty page that teaches: what Ergo is, what it can do, three questions to try."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.views.naming import named, plain_label

WIDTH = 520


class EmptyState(QScrollArea):
    """Shown while the conversation has no turn.

    Signals:
        example_chosen(str): The person wants this question asked.
    """

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = named(QWidget(), "page")
        row = QHBoxLayout(page)
        row.setContentsMargins(16, 24, 16, 24)
        row.addStretch(1)
        row.addWidget(self._build_column(page), 100)
        row.addStretch(1)
        self.setWidget(page)

    def examples(self) -> list[str]:
        """Three questions that the practice model answers."""
        return [
            self.tr("What is 347 + 586?"),
            self.tr("Solve 3x + 7 = 25"),
            self.tr("What is 15% of 240?"),
        ]

    def _build_column(self, parent: QWidget) -> QWidget:
        column = QWidget(parent)
        column.setMaximumWidth(WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addStretch(2)
        for name, words in self._words():
            label = plain_label(name, column)
            label.setText(words)
            lines.addWidget(label)
        lines.addSpacing(16)
        for question in self.examples():
            lines.addWidget(self._build_example(question, column))
        lines.addStretch(3)
        return column

    def _words(self) -> list[tuple[str, str]]:
        return [
            ("greeting", self.tr("Chat now with the practice model")),
            ("lead", self.tr("It thinks aloud, then answers. Everything stays on this computer.")),
            (
                "ability",
                self.tr(
                    "A small model for arithmetic, fractions, percentages, linear equations and short word "
                    "problems. It can be wrong: read its steps."
                ),
            ),
        ]

    def _build_example(self, question: str, parent: QWidget) -> QPushButton:
        button = QPushButton(question, parent)
        button.setProperty("example", True)
        button.setAccessibleName(self.tr("Ask: {question}").format(question=question))
        button.clicked.connect(partial(self.example_chosen.emit, question))
        return button
