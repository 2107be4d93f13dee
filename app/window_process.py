"""The life of the window's process: display, single copy, window, engine, orderly end.

Qt is imported only when there is a display for it. Set `ERGO_REPORT_SHOWN=1` to get one
JSON line on stdout as soon as the window has been painted.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.diagnostics.crash_reports import CrashReports
from app.display import missing_display
from app.logs import log_uncaught_exceptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.arriving_files import ErgoApplication
    from app.main_window import MainWindow
    from app.single_instance import SingleInstance

log = logging.getLogger(__name__)

MLX_PACKAGES = ("mlx", "mlx_lm", "transformers")
PATIENCE_S = 40.0  # longer than a copy that is leaving waits for its engine


def run_window(data_dir: Path, files: list[Path], patience_s: float = PATIENCE_S) -> int:
    """Open the window and stay until it is closed.

    Args:
        data_dir: The root of the library on disk.
        files: Files and folders, treated as dropped on the window.
        patience_s: How long to wait for another copy that neither answers nor goes.

    Returns:
        The process's exit code: 0 for a window that was closed, also by SIGTERM; 130 after SIGINT;
        1 when no window could be shown.
    """
    problem = missing_display()
    if problem:
        return _refuse(problem)
    gc.disable()  # nothing that is made until the window is seen is garbage
    try:
        from app.application import make_application  # noqa: PLC0415
        from app.single_instance import SingleInstance, Standing  # noqa: PLC0415
    except ImportError as error:
        return _refuse(f"Ergo's window can't start: {error}")
    app = make_application()
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        instance = SingleInstance(data_dir)
        standing = instance.take_place(files, patience_s)
    except OSError as error:
        return _refuse(f"Ergo can't use its data folder {data_dir}: {error.strerror or error}.")
    if standing is Standing.FIRST:
        return _stay(app, instance, data_dir, files)
    if standing is Standing.UNANSWERED:
        return _refuse("Ergo already runs with this data folder but does not answer. End that copy, then start again.")
    return 0


def _refuse(line: str) -> int:
    """Say why there is no window; returns the exit code for that."""
    sys.stderr.write(f"{line}\n")
    return 1


def _stay(app: ErgoApplication, instance: SingleInstance, data_dir: Path, files: list[Path]) -> int:
    """Show the window first, then everything that can wait: socket, engine, files."""
    from PySide6.QtCore import Qt  # noqa: PLC0415

    from app.application import build_window  # noqa: PLC0415
    from app.terminal_signals import TerminalSignals  # noqa: PLC0415

    signals = TerminalSignals()
    signals.watch()
    reports = CrashReports(data_dir / "logs")
    reports.begin()
    log_uncaught_exceptions(reports.note)
    with _noting(reports):
        window = build_window(data_dir)
    window.frame.stays = sys.platform == "darwin"
    window.shown.connect(_report_shown)
    window.shown.connect(reports.tell_version)
    window.shown.connect(instance.listen)
    window.shown.connect(gc.enable)
    window.shown.connect(gc.freeze)  # what is there by now stays: looking through it again would be felt as a stall
    window.shown.connect(window.start)
    window.shown.connect(lambda: window.open_files(files))
    window.shown.connect(app.await_files)
    app.files_arrived.connect(lambda paths: _receive_call(window, paths))
    instance.called.connect(lambda paths: _receive_call(window, paths))
    signals.arrived.connect(lambda code: _leave_for_signal(app, window, code))
    app.activated.connect(window.frame.come_back)
    app.quit_asked.connect(window.frame.expect_leave)
    window.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)  # one that was put away is no last window
    window.show()
    code = app.exec()
    signals.let_go()
    instance.hang_up()
    window.hide()
    stopped = window.shut_down()
    reports.end()
    if not stopped:
        _leave_at_once(instance, code)
    instance.release()
    return code


@contextmanager
def _noting(reports: CrashReports) -> Iterator[None]:
    """Leave a report of a start that failed: whoever double-clicked sees nothing of what is written to a terminal."""
    try:
        yield
    except Exception as error:
        reports.note(error, error.__traceback__, threading.current_thread().name)
        reports.end()
        raise


def _leave_for_signal(app: QApplication, window: MainWindow, code: int) -> None:
    """Close the window as the person would, and leave with the signal's exit code.

    A window that stays for what isn't saved is closed once more: shutting down tries to save it.
    """
    if not window.frame.leave():
        window.frame.leave()
    app.exit(code)


def _receive_call(window: MainWindow, paths: list[Path]) -> None:
    window.frame.come_to_front()
    window.open_files(paths)


def _report_shown() -> None:
    loaded = any(name in sys.modules for name in MLX_PACKAGES)
    log.info("window shown")
    if os.environ.get("ERGO_REPORT_SHOWN"):
        sys.stdout.write(json.dumps({"event": "shown", "mlx_imported": loaded}) + "\n")
        sys.stdout.flush()


def _leave_at_once(instance: SingleInstance, code: int) -> None:
    """The engine's thread doesn't end: leave without the interpreter's end, which would wait for it for ever."""
    log.error("the engine did not stop in time; leaving without it")
    instance.release()
    logging.shutdown()
    os._exit(code)
