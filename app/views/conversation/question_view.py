"""What the person asked: tinted, at the right, as wide as its text."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.views.parts.flow_text import FlowText
from app.views.parts.naming import named

LARGEST_SHARE = 0.86
MEASURED_LINES = 400
MEASURED_CHARACTERS = 500
"""Of a line. A longer one is wider than any column."""


class QuestionView(QWidget):
    """One question.

    Args:
        text: The question as it was typed.
        parent: The owner.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _measured(text)
        self._text = FlowText(1.45, "question_text", self)
        self._text.setAccessibleName(self.tr("Question"))
        self._bubble = named(QFrame(self), "question")
        inner = QHBoxLayout(self._bubble)
        inner.setContentsMargins(16, 8, 16, 8)
        inner.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._bubble)
        self._text.append_text(text)

    @property
    def text_view(self) -> FlowText:
        """What shows it."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another question in its place."""
        self._lines = _measured(text)
        self._text.replace_text(text)
        self._fit()

    def text(self) -> str:
        """The question as it was typed."""
        return self._text.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the width of the text, within the column."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_bubble"):
            self._fit()

    def _fit(self) -> None:
        self._text.ensurePolished()
        metrics = QFontMetricsF(self._text.font())
        natural = max(metrics.horizontalAdvance(line) for line in self._lines)
        self._bubble.setFixedWidth(min(math.ceil(natural) + 36, int(self.width() * LARGEST_SHARE)))


def _measured(text: str) -> list[str]:
    """Return the lines, as far as they tell how wide a text is."""
    return [line[:MEASURED_CHARACTERS].replace("\t", " " * 10) for line in text.split("\n")[:MEASURED_LINES]]
