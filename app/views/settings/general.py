"""General settings: language, appearance, size of text, what is said when Ergo is in the background."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.settings import Choices
from app.views.parts.picker import Picker
from app.views.settings.section import Section

SIZES = (0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.5, 1.8, 2.0)


class GeneralSection(Section):
    """The first section.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("GeneralSection", "General"), parent)
        self._language = Picker({"system": self.tr("System"), "en": "English", "ja": "日本語"}, self)
        self._appearance = Picker(
            {"system": self.tr("System"), "light": self.tr("Light"), "dark": self.tr("Dark")}, self
        )
        self._size = Picker({str(size): self._percent(size) for size in SIZES}, self)
        self._language.chosen.connect(partial(self.chosen.emit, "language"))
        self._appearance.chosen.connect(partial(self.chosen.emit, "appearance"))
        self._size.chosen.connect(lambda size: self.chosen.emit("zoom", float(size)))
        self.add_card(
            self.picker_row("language", self.tr("Language"), self._language, self.tr("Changes when Ergo next starts.")),
            self.picker_row("appearance", self.tr("Appearance"), self._appearance),
            self.picker_row("zoom", self.tr("Text size"), self._size),
        )
        self.add_card(
            self.switch_row(
                "notify",
                self.tr("Notify me when a long answer is ready"),
                self.tr("Only while Ergo is in the background. The answer itself isn't shown."),
            )
        )

    def show_choices(self, choices: Choices) -> None:
        """Show what holds."""
        super().show_choices(choices)
        self._language.show_choice(choices.language)
        self._appearance.show_choice(choices.appearance)
        self._size.show_choice(str(choices.zoom), self._percent(choices.zoom))

    def _percent(self, size: float) -> str:
        return self.tr("{percent}%").format(percent=round(size * 100))
