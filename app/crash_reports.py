"""What is left of a run that went wrong: a report beside the log, to be read at the next start. Knows no Qt.

Python and the system say where it was, in frames; what an error says is left out, for it may quote a question. A run
that ended in order leaves nothing, and neither does one that was killed: nobody could say anything of it.
"""

from __future__ import annotations

import faulthandler
import threading
import time
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from app.diagnostic_details import details, without_home
from app.version import ergo_version
from models.durable import open_private

_FAULTS = "fault.txt"
_PATTERN = "crash-*.txt"
_MOST_A_RUN = 5
_MOST_KEPT = 10
_ENDED = "Ergo ended unexpectedly."


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
            self._take_in()
            self._faults = open(self._logs / _FAULTS, "w", encoding="utf-8", opener=open_private)  # noqa: SIM115
            self._faults.write(f"Ergo {ergo_version()}\n")
            self._faults.flush()
            faulthandler.enable(self._faults)

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
        happened = "\n".join([f"Nobody caught what was raised in {thread}.", *_frames(error, trace)])
        with self._lock:
            if happened in self._told or len(self._told) >= _MOST_A_RUN:
                return
            self._told.add(happened)
        with suppress(OSError):
            self._write(happened, time.time())

    def _take_in(self) -> None:
        """Turn what the system said at the end of the last run into a report."""
        faults = self._logs / _FAULTS
        try:
            written = faults.read_text(encoding="utf-8", errors="replace")
            ended_at = faults.stat().st_mtime
        except FileNotFoundError:
            return
        ran, _, fault = written.partition("\n")
        if fault.strip():
            self._write(f"{_ENDED} It was {ran}.\n{without_home(fault.strip())}", ended_at)

    def _write(self, happened: str, moment: float) -> None:
        when = datetime.fromtimestamp(moment).astimezone()
        path = self._logs / f"crash-{when:%Y-%m-%d-%H%M%S}-{when.microsecond // 1000:03d}.txt"
        text = f"{happened}\n\nWhen: {when:%Y-%m-%d %H:%M:%S %z}\n{details(self._logs)}"
        with open(path, "w", encoding="utf-8", opener=open_private) as file:
            file.write(text)
        for old in sorted(self._logs.glob(_PATTERN))[:-_MOST_KEPT]:
            old.unlink(missing_ok=True)


def newest_report(logs: Path) -> Path | None:
    """Return the last report; None without any."""
    return max(logs.glob(_PATTERN), default=None)


def tells_of_an_end(report: str) -> bool:
    """Whether a report says that Ergo ended, rather than that something went wrong in it."""
    return report.startswith(_ENDED)


def _frames(error: BaseException, trace: TracebackType | None) -> list[str]:
    """What was raised and where, and before that what it came of: kinds and frames, no words."""
    lines = []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        lines = [*_frames(cause, cause.__traceback__), "which led to"]
    kind = type(error)
    found = [f"  {without_home(each.filename)}:{each.lineno} in {each.name}" for each in traceback.extract_tb(trace)]
    return [*lines, f"{kind.__module__}.{kind.__qualname__}", *found]
