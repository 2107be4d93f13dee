"""The empty page that teaches: what Ergo is, what it can do, three questions to try, a better model to install."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.views.models.install_offer import InstallOffer
from app.views.parts.flow_row import FlowRow
from app.views.parts.naming import named, plain_label

WIDTH = 520


class EmptyState(QScrollArea):
    """Shown while the conversation has no turn.

    Signals:
        example_chosen(str): The person wants this question asked.
        work_requested(): The person wants their own work checked.
        practice_requested(): The person wants exercises.
    """

    example_chosen = Signal(str)
    work_requested = Signal()
    practice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[QLabel] = []
        self._examples: list[QPushButton] = []
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

    def set_model(self, name: str | None, *, thinks: bool = True) -> None:
        """Say whom one can ask here.

        Args:
            name: The model's name; None for the practice model.
            thinks: Whether it thinks aloud before it answers.
        """
        for label, words in zip(self._words, self._words_for(name, thinks=thinks), strict=True):
            label.setText(words)
        for button, question in zip(self._examples, self._examples_for(name), strict=True):
            button.setText(question)
            button.setAccessibleName(self.tr("Ask: {question}").format(question=question))

    def examples(self) -> list[str]:
        """The questions that are offered."""
        return [button.text() for button in self._examples]

    def _build_column(self, parent: QWidget) -> QWidget:
        column = QWidget(parent)
        column.setMaximumWidth(WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addStretch(2)
        for name in ("greeting", "lead", "ability"):
            self._words.append(plain_label(name, column))
            lines.addWidget(self._words[-1])
        lines.addSpacing(16)
        for _ in range(3):
            self._examples.append(self._build_example(column))
            lines.addWidget(self._examples[-1])
        ways = FlowRow(16, 0)
        ways.addWidget(self._build_way_to_work(column))
        ways.addWidget(self._build_way_to_practice(column))
        lines.addLayout(ways)
        lines.addSpacing(8)
        self.offer = InstallOffer(column)
        lines.addWidget(self.offer)
        lines.addStretch(3)
        self.set_model(None)
        return column

    def _words_for(self, name: str | None, *, thinks: bool) -> tuple[str, str, str]:
        return (
            self.tr("Ask {model}").format(model=name) if name else self.tr("Chat now with the practice model"),
            self.tr("It thinks aloud, then answers. Everything stays on this computer.")
            if thinks
            else self.tr("Everything stays on this computer."),
            self.tr("Mathematics, step by step. It can be wrong: read its steps.")
            if name
            else self.tr(
                "A small model for arithmetic, fractions, percentages, linear equations and short word "
                "problems. It can be wrong: read its steps."
            ),
        )

    def _examples_for(self, name: str | None) -> tuple[str, str, str]:
        if name:
            return (
                self.tr("How do I solve 3x² + 4x + 5 = 1?"),
                self.tr("Why is √2 irrational?"),
                self.tr("In how many ways can 5 people sit at a round table?"),
            )
        return (self.tr("What is 347 + 586?"), self.tr("Solve 3x + 7 = 25"), self.tr("What is 15% of 240?"))

    def _build_way_to_work(self, parent: QWidget) -> QPushButton:
        button = QPushButton(self.tr("Or check your own work, line by line"), parent)
        button.setProperty("link", True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.work_requested)
        return button

    def _build_way_to_practice(self, parent: QWidget) -> QPushButton:
        button = QPushButton(self.tr("Or practise"), parent)
        button.setProperty("link", True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.practice_requested)
        return button

    def _build_example(self, parent: QWidget) -> QPushButton:
        button = QPushButton(parent)
        button.setProperty("example", True)
        button.clicked.connect(lambda: self.example_chosen.emit(button.text()))
        return button
