"""Settings of privacy: what leaves this computer, where everything lies, how to be rid of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.views.parts.folder_words import folder_words
from app.views.settings.section import Section


class PrivacySection(Section):
    """The last section.

    Args:
        parent: The owner.

    Signals:
        verify_requested(): Show that Ergo is offline.
        folder_requested(): Show where everything lies.
        delete_requested(): Delete every conversation.
    """

    verify_requested = Signal()
    folder_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PrivacySection", "Privacy"), parent)
        self._offline, verify = self.button_row(
            "offline",
            self.tr("Nothing leaves this computer"),
            self.tr("Verify…"),
            self.tr("Ergo uses the network only to download a model that you have asked for."),
        )
        verify.clicked.connect(self.verify_requested)
        self._folder, reveal = self.button_row("folder", self.tr("Conversations, models, settings"), folder_words())
        reveal.clicked.connect(self.folder_requested)
        self.add_card(self._offline, self._folder)
        row, delete = self.button_row(
            "delete",
            self.tr("Delete every conversation"),
            self.tr("Delete everything…"),
            self.tr("With all backups, drafts and logs. Ergo asks once more."),
        )
        delete.clicked.connect(self.delete_requested)
        self.add_card(row)

    def show_folder(self, folder: str) -> None:
        """Say where everything lies."""
        self._folder.set_note(folder)
