"""What is left of a run that went wrong: a report beside the log, to be read at the next start. Knows no Qt.

Python and the system say where it was, in frames; what an error says is left out, for it may quote a question. A run
that ended in order leaves nothing, and neither does one that was killed: nobody could say anything of it.
"""

from __future__ import annotations

import faulthandler
import re
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from app.diagnostics.details import details, without_home
from app.diagnostics.frames import frames_of
from app.diagnostics.kept_text import read_beginning
from app.version import ergo_version
from models.durable import open_private

_FAULTS = "fault.txt"
_NAME = re.compile(r"crash-\d{4}-\d\d-\d\d-\d{6}-\d{3}\.txt")
_MOST_A_RUN = 5
_MOST_KEPT = 10
_MOST_BYTES = 256 * 1024
_ENDED = "Ergo ended unexpectedly."
_RAN = "Ergo "


class CrashReports:
    """The reports of one data folder. Hold its place as the first copy.

    Args:
        logs: The folder of the log; need not exist.
    """

    def __init__(self, logs: Path) -> None:
        self._logs = logs
        self._lock = threading.Lock()
        self._faults: IO[str] | None = None
        self._told: set[str] = set()

    def begin(self) -> None:
        """Make a report of how the last run ended, if it crashed, and see that this one's end is written down.

        A disk that can't be written to costs the report, not the program.
        """
        with suppress(OSError):
            self._logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(OSError):
            self._take_in()
        with suppress(OSError):
            self._listen()

    def tell_version(self) -> None:
        """Write down which Ergo runs, for the report of its end; once that keeps nobody waiting."""
        if self._faults is not None:
            with suppress(OSError):
                self._faults.write(f"{_RAN}{ergo_version()}\n")
                self._faults.flush()

    def end(self) -> None:
        """This run ends in order."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
            with suppress(OSError):
                (self._logs / _FAULTS).unlink()

    def note(self, error: BaseException, trace: TracebackType | None, thread: str) -> None:
        """Write a report of what nobody caught; Ergo may live on.

        Args:
            error: What was raised.
            trace: Where.
            thread: The name of the thread.
        """
        happened = "\n".join([f"Nobody caught what was raised in {thread}.", *frames_of(error, trace)])
        with self._lock:
            if happened in self._told or len(self._told) >= _MOST_A_RUN:
                return
            self._told.add(happened)
        with suppress(OSError):
            self._write(happened, time.time())

    def _take_in(self) -> None:
        """Turn what the system said at the end of the last run into a report."""
        faults = self._logs / _FAULTS
        said = read_beginning(faults, _MOST_BYTES)
        first, _, rest = said.partition("\n")
        ran, fault = (f" It was {first}.", rest) if first.startswith(_RAN) else ("", said)
        if fault.strip():
            ended_at = min(max(0.0, faults.stat().st_mtime), time.time())
            self._write(f"{_ENDED}{ran}\n{fault.strip()}", ended_at)

    def _listen(self) -> None:
        """Have the system say it in a new file, whatever lies there."""
        path = self._logs / _FAULTS
        path.unlink(missing_ok=True)
        self._faults = open(path, "x", encoding="utf-8", opener=open_private)  # noqa: SIM115
        faulthandler.enable(self._faults)

    def _write(self, happened: str, moment: float) -> None:
        when = datetime.fromtimestamp(moment, UTC)  # the names stand in order, wherever somebody travels
        path = self._logs / f"crash-{when:%Y-%m-%d-%H%M%S}-{when.microsecond // 1000:03d}.txt"
        text = f"{without_home(happened)}\n\nWhen: {when.astimezone():%Y-%m-%d %H:%M:%S %z}\n{details(self._logs)}"
        path.unlink(missing_ok=True)
        with open(path, "x", encoding="utf-8", errors="backslashreplace", opener=open_private) as file:
            file.write(text)
        for old in _reports(self._logs)[:-_MOST_KEPT]:
            old.unlink(missing_ok=True)


def newest_report(logs: Path) -> Path | None:
    """Return the last report; None without any."""
    return next(reversed(_reports(logs)), None)


def text_of(report: Path) -> str:
    """Return what a report says; nothing if it can't be read."""
    try:
        return read_beginning(report, _MOST_BYTES)
    except OSError:
        return ""


def tells_of_an_end(report: str) -> bool:
    """Whether a report says that Ergo ended, rather than that something went wrong in it."""
    return report.startswith(_ENDED)


def _reports(logs: Path) -> list[Path]:
    """Return all reports, the oldest first: one that found no room on the disk is none."""
    named = (path for path in logs.glob("crash-*") if _NAME.fullmatch(path.name))
    return sorted(path for path in named if not path.is_symlink() and path.is_file() and path.stat().st_size)
