"""One line on the terminal that says how far an installation is, and is written over again and again.

Nothing is shown where standard error is no terminal.
"""

from __future__ import annotations

import os
import sys

from models.memory import size_words
from models.messages import Progress, Stage

_WORDS: dict[Stage, str] = {
    "download": "Downloading",
    "verify": "Checking",
    "quantize": "Quantizing",
    "self-test": "Trying it out",
    "load": "Loading",
}
_LEAST_COLUMNS = 20


class ProgressLine:
    """Writes the line. Call `end` before anything else is written."""

    def __init__(self) -> None:
        self._written = False

    def show(self, progress: Progress) -> None:
        """Write the line anew."""
        if not sys.stderr.isatty():
            return
        columns = max(_LEAST_COLUMNS, _columns() - 1)
        sys.stderr.write("\r" + progress_words(progress)[:columns].ljust(columns))
        sys.stderr.flush()
        self._written = True

    def end(self) -> None:
        """Leave the line as it is, and go on below it."""
        if self._written:
            sys.stderr.write("\n")
            sys.stderr.flush()
            self._written = False


def progress_fields(progress: Progress) -> dict[str, object]:
    """Return what a `progress` event has in JSON."""
    return {
        "stage": progress.stage,
        "done_bytes": progress.done_bytes,
        "total_bytes": progress.total_bytes,
        "bytes_per_s": progress.bytes_per_s,
        "eta_s": progress.eta_s,
    }


def progress_words(progress: Progress) -> str:
    """Return `Downloading · 3.20 GB of 7.67 GB · 12.3 MB/s · 6 min left`, as far as it is known."""
    parts = [_WORDS[progress.stage]]
    if progress.total_bytes:
        parts.append(f"{size_words(progress.done_bytes)} of {size_words(progress.total_bytes)}")
    if progress.bytes_per_s:
        parts.append(f"{size_words(progress.bytes_per_s)}/s")
    if progress.eta_s is not None and progress.done_bytes < progress.total_bytes:
        parts.append(_time_left(progress.eta_s))
    return " · ".join(parts)


def _time_left(seconds: float) -> str:
    if seconds < 60:
        return f"{max(1, round(seconds))} s left"
    minutes = round(seconds / 60)
    return f"{minutes} min left" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min left"


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns
    except (OSError, ValueError):
        return 80
