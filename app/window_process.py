"""The life of the window's process: display, single copy, window, engine, orderly end.

Qt is imported only when there is a display for it. Set `ERGO_REPORT_SHOWN=1` to get one
JSON line on stdout as soon as the window has been painted.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.display import missing_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.main_window import MainWindow
    from app.single_instance import SingleInstance

log = logging.getLogger(__name__)

MLX_PACKAGES = ("mlx", "mlx_lm", "transformers")


def run_window(data_dir: Path, files: list[Path]) -> int:
    """Open the window and stay until it is closed.

    Args:
        data_dir: The root of the library on disk.
        files: Files and folders, treated as dropped on the window.

    Returns:
        The process's exit code: 0, or 1 when no window could be shown.
    """
    problem = missing_display()
    if problem:
        _tell(problem)
        return 1
    try:
        from app.application import make_application  # noqa: PLC0415
        from app.single_instance import SingleInstance  # noqa: PLC0415
    except ImportError as error:
        _tell(f"Ergo's window can't start: {error}")
        return 1
    app = make_application()
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    instance = SingleInstance(data_dir)
    try:
        first = instance.claim()
    except PermissionError:
        _tell(f"Ergo can't write to its data folder: {data_dir}")
        return 1
    if not first:
        if not instance.call_first(files):
            log.info("the copy that runs did not answer")
        return 0
    return _stay(app, instance, data_dir, files)


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _stay(app: QApplication, instance: SingleInstance, data_dir: Path, files: list[Path]) -> int:
    """Show the window first, then everything that can wait: socket, engine, files."""
    from app.application import build_window  # noqa: PLC0415

    window = build_window(data_dir)
    window.shown.connect(_report_shown)
    window.shown.connect(instance.listen)
    window.shown.connect(window.start)
    window.shown.connect(lambda: window.open_files(files))
    instance.called.connect(lambda paths: _receive_call(window, paths))
    window.show()
    code = app.exec()
    window.hide()
    if not window.bridge.shut_down():
        _leave_at_once(instance)
    instance.release()
    return code


def _receive_call(window: MainWindow, paths: list[Path]) -> None:
    window.come_to_front()
    window.open_files(paths)


def _report_shown() -> None:
    loaded = any(name in sys.modules for name in MLX_PACKAGES)
    log.info("window shown")
    if os.environ.get("ERGO_REPORT_SHOWN"):
        sys.stdout.write(json.dumps({"event": "shown", "mlx_imported": loaded}) + "\n")
        sys.stdout.flush()


def _leave_at_once(instance: SingleInstance) -> None:
    """The engine's thread doesn't end: leave without the interpreter's end, which would wait for it for ever."""
    log.error("the engine did not stop in time; leaving without it")
    instance.release()
    logging.shutdown()
    os._exit(0)
