"""Runs the self-test in a process of its own, beside the window, and says what came of it. Knows no view."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTemporaryDir, QTimer, Signal, Slot

from app.cards.self_tests import SelfTestCard, TestLine
from app.controllers.self_test_words import offline_lines, own_line, part_lines
from app.diagnostics.details import details
from models.line_process import child_command
from models.network import NetworkState

Aim = Literal["everything", "offline"]

FLAG = "--self-test"
_LIMIT_MS = 300_000
_FAREWELL_MS = 2_000


def self_test_command() -> list[str]:
    """Return what starts a self-test: in a bundle, Ergo itself."""
    command = child_command(Path(__file__).parents[1] / "__main__.py", FLAG)
    return command if command[-1] == FLAG else [sys.executable, "-P", "-B", "-m", "app", FLAG]


class SelfTesting(QObject):
    """One self-test at a time.

    Args:
        logs: The folder of the log, for the report.
        network: How the switch of this process stands.
        parent: The owner.

    Signals:
        changed(SelfTestCard): It runs, or has ended.
    """

    changed = Signal(object)

    def __init__(self, logs: Path, network: Callable[[], NetworkState], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.command = self_test_command()
        self._logs = logs
        self._network = network
        self._aim: Aim = "everything"
        self._folder: QTemporaryDir | None = None
        self._stopped = False
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self, interval=_LIMIT_MS, singleShot=True)
        self._limit.timeout.connect(self._process.kill)

    @property
    def is_running(self) -> bool:
        """Whether one is under way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, aim: Aim) -> None:
        """Begin one; while one runs, go on with that."""
        self._aim = aim
        if not self.is_running:
            self._stopped = False
            self._folder = QTemporaryDir()
            self._process.setProcessEnvironment(self._environment(self._folder.path()))
            self._limit.start()
            self._process.start(self.command[0], self.command[1:])
        lead = self.tr("In a process of its own, with an empty folder. That takes some seconds.")
        self.changed.emit(SelfTestCard(self._heading(), lead, running=True))

    @Slot()
    def stop(self) -> None:
        """End it; that is no failure."""
        self._stopped = True
        self._process.kill()

    @Slot()
    def give_up(self) -> None:
        """End it without a word."""
        self.blockSignals(True)
        self._limit.stop()
        if self.is_running:
            self._process.kill()
            self._process.waitForFinished(_FAREWELL_MS)
        self._clear()

    def _environment(self, folder: str) -> QProcessEnvironment:
        """What is passing goes into a folder that goes with the test, however that ends."""
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("TMPDIR", folder)
        environment.insert("PYTHONPATH", os.pathsep.join([str(Path(__file__).parents[2]), *sys.path]))
        return environment

    def _heading(self) -> str:
        return self.tr("Verify offline") if self._aim == "offline" else self.tr("Self-test")

    @Slot()
    def _on_finished(self) -> None:
        self._limit.stop()
        self._clear()
        if self._stopped:
            self.changed.emit(SelfTestCard(self._heading(), self.tr("It was stopped.")))
        else:
            self._tell(_read(bytes(self._process.readAllStandardOutput().data())))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._limit.stop()
            self._clear()
            self._tell({})

    def _tell(self, report: Mapping[str, Any]) -> None:
        if not report:
            lead = self.tr("The self-test ended without a word.")
            self.changed.emit(SelfTestCard(self._heading(), lead, report=details(self._logs)))
            return
        offline = self._aim == "offline"
        lines = (*offline_lines(report), own_line(self._network())) if offline else part_lines(report)
        text = f"{details(self._logs)}\nSelf-test:\n{json.dumps(report, indent=2, ensure_ascii=False)}\n"
        self.changed.emit(SelfTestCard(self._heading(), self._verdict(lines), lines=lines, report=text))

    def _verdict(self, lines: tuple[TestLine, ...]) -> str:
        bad = any(line.state == "bad" for line in lines)
        if self._aim == "offline":
            if bad:
                return self.tr("Something wanted to reach the network, and was refused.")
            return self.tr("Only a download that you ask for opens the network, and only for itself.")
        return self.tr("Something doesn't work.") if bad else self.tr("Everything works.")

    def _clear(self) -> None:
        if self._folder is not None:
            self._folder.remove()
            self._folder = None


def _read(output: bytes) -> dict[str, Any]:
    """Return the report; empty if there is none."""
    try:
        report = json.loads(output.splitlines()[-1])
    except (ValueError, IndexError, RecursionError):
        return {}
    return report if isinstance(report, dict) else {}
