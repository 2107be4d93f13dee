"""The answer: plain text in the page's column. Thoughts never come here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.views.flow_text import FlowText
from app.views.naming import restyle


class AnswerPane(FlowText):
    """The text of one answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1.55, "answer", parent)
        self.set_stands_in(False)

    def set_stands_in(self, stands_in: bool) -> None:
        """Say whether this is an earlier answer, which stays until a new one comes."""
        self.setAccessibleName(self.tr("Earlier answer") if stands_in else self.tr("Answer"))
        restyle(self, "stands_in", stands_in)
