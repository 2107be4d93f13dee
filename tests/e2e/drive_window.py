"""Runs Ergo's window as a process of its own and plays one small part in it, for tests: a script, not a test.

Usage: drive_window.py PART DATA_DIR [FILE…]. Says what happens as JSON lines on standard output.
"""

from __future__ import annotations

import faulthandler
import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.application import make_application
from app.main_window import MainWindow
from app.window_process import run_window

QUESTION = "What is 347 + 586?"


def say(event: str, **more: object) -> None:
    """Print one JSON line."""
    sys.stdout.write(json.dumps({"event": event, **more}) + "\n")
    sys.stdout.flush()


def close_soon(window: MainWindow) -> None:
    """Close the window once, from the event loop."""
    QTimer.singleShot(0, window, window.frame.leave)


def stay(window: MainWindow) -> None:
    """Only watch: report what arrives in the question field."""
    window.composer.field.textChanged.connect(lambda: say("question", text=window.composer.field.toPlainText()))
    window.shown.connect(lambda: say("shown"))


def add_adapters(window: MainWindow) -> None:
    """Report what is added; once something is, the system gives two more that lie beside it, as from the Dock."""
    beside = Path(sys.argv[3]).parent

    def report(name: str, is_new: bool) -> None:
        say("added", name=name, is_new=is_new)
        if name == "one":
            for other in ("two", "three.zip", "five/adapter_model.safetensors"):
                QApplication.sendEvent(make_application(), QFileOpenEvent(QUrl.fromLocalFile(str(beside / other))))

    window.adapters.added.connect(report)
    window.adapters.adding.settled.connect(lambda names, _refusals: say("settled", names=names))
    window.composer.field.textChanged.connect(lambda: say("question", text=window.composer.field.toPlainText()))
    window.shown.connect(lambda: say("shown"))


def stay_away(window: MainWindow, put_away: Callable[[], None]) -> None:
    """Out of sight at first; report once the window is in sight again."""
    watch = QTimer(window, interval=20)

    def in_sight() -> bool:
        return window.isVisible() and not window.isMinimized()

    def report() -> None:
        if in_sight():
            watch.stop()
            say("back", active=window.isActiveWindow())

    def leave() -> None:
        put_away()
        say("away", in_sight=in_sight())
        watch.timeout.connect(report)
        watch.start()

    window.shown.connect(leave)


def stay_minimised(window: MainWindow) -> None:
    """Minimised, as with the yellow button."""
    stay_away(window, window.showMinimized)


def stay_hidden(window: MainWindow) -> None:
    """Hidden, as with ⌘H."""
    stay_away(window, window.hide)


def quit_while_away(window: MainWindow) -> None:
    """Closed as on a Mac, where that isn't leaving; then the system ends Ergo, as from the Dock."""
    application = make_application()

    def leave() -> None:
        window.frame.stays = True
        window.close()
        say("away", visible=window.isVisible())
        application.quit()

    window.closed.connect(lambda: say("closed"))
    window.shown.connect(lambda: QTimer.singleShot(0, window, leave))


def quit_while_loading(window: MainWindow) -> None:
    """Close as soon as the engine has been started."""
    window.shown.connect(lambda: close_soon(window))


def quit_while_writing(window: MainWindow) -> None:
    """Ask, and close at the first text."""

    def leave() -> None:
        window.bridge.text_appended.disconnect(leave)
        say("text")
        close_soon(window)

    window.bridge.text_appended.connect(leave)
    window.shown.connect(lambda: window.session.ask(QUESTION))


def quit_after_answer(window: MainWindow) -> None:
    """Ask, wait for the whole answer, close."""

    def report(*_: object) -> None:
        turn = window.transcript.current
        say("settled", answer=turn.answer_text() if turn else "", thoughts=turn.thinking.text() if turn else "")
        close_soon(window)

    window.session.turn_settled.connect(report)

    def report_failure(title: str, detail: str, hint: str) -> None:
        say("failed", words=[title, detail, hint])
        close_soon(window)

    window.session.turn_failed.connect(report_failure)
    window.setup.failed.connect(report_failure)
    window.shown.connect(lambda: window.session.ask(QUESTION))


def crash(window: MainWindow) -> None:
    """End as a fault in a library ends a process."""
    window.shown.connect(lambda: QTimer.singleShot(0, window, faulthandler._sigsegv))  # type: ignore[attr-defined]


def tell_of_the_last_run(window: MainWindow) -> None:
    """Report what is said of the last run, and close."""

    def tell() -> None:
        say("told", words=window.page.crash_line.words())
        close_soon(window)

    window.shown.connect(tell)


PARTS: dict[str, Callable[[MainWindow], None]] = {
    "stay": stay,
    "add-adapters": add_adapters,
    "stay-minimised": stay_minimised,
    "stay-hidden": stay_hidden,
    "quit-while-away": quit_while_away,
    "quit-while-loading": quit_while_loading,
    "quit-while-writing": quit_while_writing,
    "quit-after-answer": quit_after_answer,
    "crash": crash,
    "tell-of-the-last-run": tell_of_the_last_run,
}


def main() -> int:
    """Wait for the window to be built, give it to its part, run."""
    play = PARTS[sys.argv[1]]
    application = make_application([sys.argv[0]])
    watch = QTimer(application, interval=0)

    def find() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow):
                watch.stop()
                play(widget)

    watch.timeout.connect(find)
    watch.start()
    return run_window(Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])


if __name__ == "__main__":
    sys.exit(main())
