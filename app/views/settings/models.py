"""Settings of models: which one answers, and when it gives its memory back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.settings import Choices
from app.views.parts.picker import Picker
from app.views.settings.section import Section

MINUTES = (5, 15, 30, 60)


class ModelsSection(Section):
    """The second section.

    Args:
        parent: The owner.

    Signals:
        models_requested(): Show all models.
        adapters_requested(): Show all adapters.
    """

    models_requested = Signal()
    adapters_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ModelsSection", "Models"), parent)
        self._model, models = self.button_row("models", self.tr("Model that answers"), self.tr("Models…"))
        models.clicked.connect(self.models_requested)
        adapters_row, adapters = self.button_row("adapters", self.tr("Adapters"), self.tr("Adapters…"))
        adapters.clicked.connect(self.adapters_requested)
        self.add_card(self._model, adapters_row)
        self._unload = Picker(
            {str(minutes): self._minutes(minutes) for minutes in MINUTES} | {"0": self.tr("Never")}, self
        )
        self._unload.chosen.connect(lambda minutes: self.chosen.emit("unload_after_minutes", int(minutes)))
        self.add_card(
            self.picker_row(
                "unload_after_minutes",
                self.tr("Give the model's memory back"),
                self._unload,
                self.tr("While nothing is asked; the next question loads it again. At once if the system runs short."),
            )
        )

    def show_choices(self, choices: Choices) -> None:
        """Show what holds."""
        super().show_choices(choices)
        minutes = choices.unload_after_minutes
        self._unload.show_choice(str(minutes), self._minutes(minutes))

    def show_model(self, name: str) -> None:
        """Say which model answers."""
        self._model.set_note(name)

    def _minutes(self, minutes: int) -> str:
        return self.tr("After {minutes} minutes").format(minutes=minutes)
