"""The commands for somebody who looks whether Ergo is well, in the menu Help. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from app.views.parts.folder_words import log_words
from app.views.window.command import add_command


class HelpCommands(QObject):
    """Actions of a menu that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        self_test_requested(): Try every part.
        verify_requested(): See that nothing reaches for the network.
        log_requested(): Show where the log lies.
        details_requested(): Copy what somebody who looks into a fault has to know.
        report_requested(): Copy the last report of a crash.
    """

    self_test_requested = Signal()
    verify_requested = Signal()
    log_requested = Signal()
    details_requested = Signal()
    report_requested = Signal()

    def add_to_help(self, menu: QMenu) -> None:
        """Add what belongs into the menu Help."""
        add_command(menu, self.tr("Run Self-Test…"), None, self.self_test_requested.emit, self)
        add_command(menu, self.tr("Verify Offline…"), None, self.verify_requested.emit, self)
        menu.addSeparator()
        add_command(menu, log_words(), None, self.log_requested.emit, self)
        add_command(menu, self.tr("Copy Diagnostic Details"), None, self.details_requested.emit, self)
        self._report = add_command(menu, self.tr("Copy Last Crash Report"), None, self.report_requested.emit, self)
        self._report.setVisible(False)

    def offer_report(self, offered: bool) -> None:
        """Offer a crash report where there is one."""
        self._report.setVisible(offered)
