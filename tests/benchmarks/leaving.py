"""One window that is left right after a Stop, as a process of its own: a script for `endurance`.

Usage: python -m tests.benchmarks.leaving DATA_DIR NUMBER. The number settles when Stop comes: even ones wait for the
first text, odd ones stop somewhere between the question and a few words. Says how the generation ended.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.main_window import MainWindow
from models.messages import GenerationStats
from tests.e2e import drive_window

QUESTION = "What is 4821 - 1937?"
LATEST_STOP_MS = 250


def stop_and_leave(window: MainWindow, number: int) -> None:
    """Ask, press Stop, and close the window as soon as the turn has settled."""

    def ask() -> None:
        window.session.ask(QUESTION)
        if number % 2:
            delay_ms = random.Random(number).randrange(LATEST_STOP_MS)
            QTimer.singleShot(delay_ms, window, press_stop)

    def press_stop() -> None:
        window.menus.stop_requested.emit()

    def stop() -> None:
        window.bridge.text_appended.disconnect(stop)
        press_stop()

    def report(_request_id: int, stats: GenerationStats) -> None:
        drive_window.say(stats.finish_reason)

    def leave(*_: object) -> None:
        drive_window.close_soon(window)

    if number % 2 == 0:
        window.bridge.text_appended.connect(stop)
    window.bridge.generation_finished.connect(report)
    window.session.turn_settled.connect(leave)
    window.setup.ready.connect(ask)


if __name__ == "__main__":
    data_dir, chosen = Path(sys.argv[1]), int(sys.argv[2])
    drive_window.PARTS["stop-and-leave"] = lambda window: stop_and_leave(window, chosen)
    sys.argv[1:] = ["stop-and-leave", str(data_dir)]
    sys.exit(drive_window.main())
