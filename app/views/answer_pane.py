"""The answer: plain text in the page's column. Thoughts never come here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.views.flow_text import FlowText


class AnswerPane(FlowText):
    """The text of one answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1.55, "answer", parent)
        self.setAccessibleName(self.tr("Answer"))
