"""Settings of answers: checking, hints, thoughts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.views.settings.section import Section


class AnswersSection(Section):
    """The third section.

    Args:
        parent: The owner.

    Signals:
        answers_requested(): Show how the model chooses its words.
    """

    answers_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AnswersSection", "Answers"), parent)
        self.add_card(
            self.switch_row(
                "check_answers",
                self.tr("Check answers"),
                self.tr("Recomputes what can be recomputed, and says whether it agrees."),
            ),
            self.switch_row(
                "hints_first", self.tr("Hints first"), self.tr("Solutions stay hidden; hints come one by one.")
            ),
        )
        self.add_card(
            self.switch_row("thoughts_open", self.tr("Open thoughts while they come")),
            self.switch_row(
                "typeset_thoughts", self.tr("Typeset thoughts"), self.tr("Once they have ended, with their formulas.")
            ),
            self.switch_row("export_thoughts", self.tr("Export thoughts too")),
        )
        row, button = self.button_row("answers", self.tr("How the model chooses its words"), self.tr("Answers…"))
        button.clicked.connect(self.answers_requested)
        self.add_card(row)
