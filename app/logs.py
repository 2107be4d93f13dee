"""Logging to `<data dir>/logs/ergo.log`, rotated, readable by its owner only.

What a person asks or reads is never logged at INFO or above. Exceptions, those too that nobody caught, on any thread,
are logged with where they were raised, but without their words: those may quote.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from app.diagnostics.frames import frames_of

Note = Callable[[BaseException, TracebackType | None, str], None]

_log = logging.getLogger(__name__)
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_MAX_BYTES = 1_000_000
_KEPT_FILES = 3


class _PrivateRotatingFile(RotatingFileHandler):
    """A rotating log file that only its owner can read."""

    def _open(self) -> IO[str]:  # type: ignore[override]
        # Not to wait for the other end of a pipe.
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NONBLOCK, 0o600)
        return os.fdopen(descriptor, self.mode, encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing of a disk that takes no more: it would be said with every line."""
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


class _Entries(logging.Formatter):
    """Leaves out what an error says, and sets in whatever is no first line of an entry: it may look like one."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as it is written."""
        own = copy(record)
        own.exc_text = None  # another handler may have kept the error's words there
        return super().format(own).replace("\n", "\n  ")

    def formatException(self, ei: Any) -> str:
        """Return kinds and frames."""
        return "\n".join(frames_of(ei[1], ei[2])) if ei[1] is not None else ""


def start_logging(data_dir: Path, level: int = logging.INFO) -> Path:
    """Send the log of this process to a file under `data_dir` and return the file's path.

    A disk that can't be written to costs the log, not the program.
    """
    folder = data_dir / "logs"
    path = folder / "ergo.log"
    root = logging.getLogger()
    root.setLevel(level)
    _remove_own_handlers(root)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = _PrivateRotatingFile(
            path, maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Entries(_FORMAT))
    # At INFO it writes every address that is fetched, signed links included.
    logging.getLogger("httpx2").setLevel(max(level, logging.WARNING))
    root.addHandler(handler)
    return path


def go_on_logging() -> None:
    """Begin the log anew where it was: its file has been removed. Without a log this does nothing."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, _PrivateRotatingFile):
            start_logging(Path(handler.baseFilename).parent.parent, root.level)


def log_uncaught_exceptions(note: Note | None = None) -> None:
    """Log what nobody caught, on the main thread and on every other; then report it as Python does.

    Args:
        note: Told of it too: what was raised, where, and the name of the thread.
    """

    def tell(error: BaseException | None, trace: TracebackType | None, thread: str) -> None:
        if error is not None and not isinstance(error, KeyboardInterrupt | SystemExit):
            _log.critical("Uncaught exception in %s", thread, exc_info=(type(error), error, trace))
            if note is not None:
                note(error, trace, thread)

    def on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        tell(error, trace, threading.current_thread().name)
        sys.__excepthook__(kind, error, trace)

    def on_uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        thread = arguments.thread.name if arguments.thread is not None else "a thread"
        tell(arguments.exc_value, arguments.exc_traceback, thread)
        threading.__excepthook__(arguments)

    sys.excepthook = on_uncaught
    threading.excepthook = on_uncaught_in_thread


def _remove_own_handlers(root: logging.Logger) -> None:
    for handler in list(root.handlers):
        if isinstance(handler, _PrivateRotatingFile):
            root.removeHandler(handler)
            with suppress(OSError):  # what it still has may find no room
                handler.close()
