"""Connects the commands of Help with the self-test, the log and what is left of a crash.

The page and what runs the test are built when they are first wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from app.diagnostics.crash_reports import newest_report, tells_of_an_end, text_of
from app.diagnostics.details import details
from app.settings import ChoicesFile
from app.system import show_folder
from app.views.parts.folder_words import folder_words
from app.views.window.help_menu import HelpCommands
from app.views.window.page import Page
from models.network import NetworkSwitch

if TYPE_CHECKING:
    from app.controllers.self_testing import Aim, SelfTesting
    from app.views.window.self_test_page import SelfTestPage

# ruff: noqa: PLC0415 - see above


class DiagnosticsWiring(QObject):
    """Help on one side, the window's page and the folder of the log on the other.

    Args:
        commands: Those of Help.
        page: Where it is shown.
        logs: The folder of the log.
        kept: Remembers which report was seen.
        switch: The process's own.
        parent: The owner.

    Attributes:
        testing: What runs the self-test; None while it wasn't wanted yet.
        test_page: Where it is shown; None as well.
        show_folder: Shows a folder.
    """

    def __init__(
        self,
        commands: HelpCommands,
        page: Page,
        logs: Path,
        kept: ChoicesFile,
        switch: NetworkSwitch,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._page = page
        self._logs = logs
        self._kept = kept
        self._switch = switch
        self._aim: Aim = "everything"
        self.testing: SelfTesting | None = None
        self.test_page: SelfTestPage | None = None
        self.show_folder: Callable[[Path], object] = show_folder
        commands.self_test_requested.connect(lambda: self._test("everything"))
        commands.verify_requested.connect(lambda: self._test("offline"))
        commands.log_requested.connect(lambda: self.show_folder(self._logs))
        commands.details_requested.connect(lambda: _copy(details(self._logs)))
        commands.report_requested.connect(self._on_copy_report)
        page.crash_line.accepted.connect(self._on_copy_report)
        page.crash_line.other_accepted.connect(lambda: self.show_folder(self._logs))
        page.crash_line.put_away.connect(self._on_seen)

    @Slot()
    def look_back(self) -> None:
        """Say quietly that the last run didn't end well, unless that was seen."""
        report = newest_report(self._logs)
        self._commands.offer_report(report is not None)
        if report is None or report.name <= self._kept.choices.crash_seen:
            return
        words = self.tr("Something went wrong in Ergo last time.")
        if tells_of_an_end(text_of(report)):
            words = self.tr("Ergo ended unexpectedly last time.")
        tip = self.tr("The report says where it happened, and nothing of what you asked.")
        self._page.crash_line.offer(words, self.tr("Copy details"), tip, folder_words())

    @Slot()
    def give_up(self) -> None:
        """The window is closed for good."""
        if self.testing is not None:
            self.testing.give_up()

    @Slot()
    def _on_copy_report(self) -> None:
        report = newest_report(self._logs)
        if report is not None:
            _copy(text_of(report))

    @Slot()
    def _on_seen(self) -> None:
        report = newest_report(self._logs)
        if report is not None:
            self._kept.keep(crash_seen=report.name)

    def _test(self, aim: Aim) -> None:
        self._aim = aim
        testing, page = self.built()
        testing.start(aim)
        self._page.cover(page)

    def built(self) -> tuple[SelfTesting, SelfTestPage]:
        """Return what runs the self-test, and where it is shown; both are made the first time."""
        if self.testing is None or self.test_page is None:
            from app.controllers.self_testing import SelfTesting
            from app.views.window.self_test_page import SelfTestPage

            self.testing = SelfTesting(self._logs, lambda: self._switch.state, self)
            self.test_page = SelfTestPage(self._page)
            self._page.add_page(self.test_page)
            self.testing.changed.connect(self.test_page.show_test)
            self.test_page.stop_requested.connect(self.testing.stop)
            self.test_page.again_requested.connect(lambda: self._test(self._aim))
            self.test_page.back_requested.connect(self._page.uncover)
        return self.testing, self.test_page


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
