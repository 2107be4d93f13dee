"""One whole session with the real window, model and tutor, played by itself: a script, not a test.

Usage: whole_session.py DATA_DIR PDF. A model gets ready, two questions are answered, typeset and checked; a plot, an
exercise, somebody's own work, an adapter, a search, a file; the end. Says on standard output what it came to, and what
Python itself noticed: which files were opened elsewhere, which processes were started, how much wanted to reach the
network.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QPushButton

from app.__main__ import main
from app.application import make_application
from app.cards.self_tests import SelfTestCard
from app.diagnostics.opened_files import OpenedFiles, places_of
from app.main_window import MainWindow
from models.network import switch

Ready = Callable[[], bool]

SUM, EQUATION = "What is 347 + 586?", "Solve $x^2 - 4x + 3 = 0$."
LIMIT_S = 240.0


def say(event: str, **more: object) -> None:
    """Print one JSON line."""
    sys.stdout.write(json.dumps({"event": event, **more}) + "\n")
    sys.stdout.flush()


def session(window: MainWindow, pdf: Path) -> Iterator[Ready]:
    """Do one thing after the other; what is yielded says when the next may begin."""
    for part in (asking, plotting, practising, working, adapting, searching, verifying):
        yield from part(window)
        say(part.__name__)
    yield from exporting(window, pdf)
    say("exporting")


def asking(window: MainWindow) -> Iterator[Ready]:
    """Two questions, each answered, typeset and checked."""
    checked: list[object] = []
    window.checks.checked.connect(lambda place, _card: checked.append(place))
    for number, question in enumerate((SUM, EQUATION)):
        window.session.ask(question)
        yield partial(_is_answered, window, checked, number)


def _is_answered(window: MainWindow, checked: list[object], place: int) -> bool:
    return place in checked and _is_written(window)


def _is_written(window: MainWindow) -> bool:
    turn = window.transcript.current
    return turn is not None and turn.is_written


def plotting(window: MainWindow) -> Iterator[Ready]:
    """What the second question speaks of, drawn."""
    turn = window.transcript.current
    button = turn.foot.findChild(QPushButton, "plot") if turn is not None else None
    if button is None:
        raise LookupError("no plot is offered")
    button.click()
    yield lambda: bool(window.page.plot_page.canvas.curves)
    paint(window)
    window.page.uncover()


def practising(window: MainWindow) -> Iterator[Ready]:
    """An exercise, answered wrongly."""
    window.menus.practice.practice_requested.emit()
    overview, shown, _sheet = window.page.practice_page.build()
    yield lambda: len(overview.rows) > 0
    overview.rows["limits"].click()
    yield lambda: bool(shown.task.text())
    shown.answer.field.setPlainText("12345")
    shown.answer.button.click()
    yield lambda: bool(shown.verdict.words())
    paint(window)
    window.page.uncover()


def working(window: MainWindow) -> Iterator[Ready]:
    """A learner's own lines, judged."""
    window.menus.work.work_requested.emit()
    sheet = window.page.work_page.sheet
    sheet.edit.insertPlainText("2x + 3 = 11\n2x = 14\nx = 7")
    yield sheet.reason.isVisible
    paint(window)
    window.page.uncover()


def adapting(window: MainWindow) -> Iterator[Ready]:
    """The example adapter, in force for one more answer."""
    added: list[str] = []
    settled: list[object] = []
    window.adapters.added.connect(lambda name, _is_new: added.append(name))
    window.adapters.add_examples()
    yield lambda: bool(added)
    window.adapting.choose(added[0])
    window.session.turn_settled.connect(lambda *_: settled.append(1))
    window.session.ask(SUM)
    yield lambda: bool(settled) and _is_written(window)


def searching(window: MainWindow) -> Iterator[Ready]:
    """A word of the first question."""
    window.sidebar.search.line.setText("347")
    yield lambda: window.sidebar.found.model().rowCount() > 0
    window.sidebar.search.clear()


def verifying(window: MainWindow) -> Iterator[Ready]:
    """That it is offline, by a self-test in a process of its own."""
    cards: list[SelfTestCard] = []
    testing, page = window.diagnostics.built()
    testing.changed.connect(cards.append)
    window.status_line.offline.click()
    yield lambda: bool(cards) and not cards[-1].running
    say("verified", words=page.words())
    window.page.uncover()


def exporting(window: MainWindow, pdf: Path) -> Iterator[Ready]:
    """The conversation, on paper."""
    finished: list[str] = []
    exporter = window.archive.exporting
    exporter.finished.connect(finished.append)
    exporter.failed.connect(lambda error: finished.append(str(error)))
    uid = window.archive.history.current
    exporter.export([uid] if uid else [], [], "pdf", pdf, thoughts=True)
    yield lambda: bool(finished)


def paint(window: MainWindow) -> None:
    """See that what is shown was painted."""
    picture: QPixmap = window.grab()
    if picture.isNull():
        raise RuntimeError("nothing was painted")


class Player:
    """Plays a session step by step, then closes the window; one that gets stuck ends the process."""

    def __init__(self, pdf: Path, application: QApplication) -> None:
        self._pdf = pdf
        self._deadline = time.monotonic() + LIMIT_S
        self._steps: Iterator[Ready] | None = None
        self._ready: Ready = lambda: True
        self._window: MainWindow | None = None
        self._timer = QTimer(application, interval=20)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        try:
            self._step()
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody would close the window
            say("broken", error=f"{type(error).__name__}: {error}")
            sys.stdout.flush()
            os._exit(3)

    def _step(self) -> None:
        if time.monotonic() > self._deadline:
            raise TimeoutError("the session is stuck")
        if self._steps is None:
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, MainWindow) and widget.isVisible():
                    self._window = widget
                    widget.shown.connect(lambda: say("shown"))
                    self._steps = session(widget, self._pdf)
            return
        if not self._ready():
            return
        try:
            self._ready = next(self._steps)
        except StopIteration:
            self._timer.stop()
            if self._window is not None:
                self._window.frame.leave()


class Started:
    """The processes that this one starts."""

    def __init__(self) -> None:
        self.names: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "subprocess.Popen":
            self.names.append(Path(os.fsdecode(arguments[0])).name)
        elif event in ("os.system", "os.exec", "os.posix_spawn", "os.fork"):
            self.names.append(event)


def play(data_dir: Path, pdf: Path) -> int:
    """Play the session and say what was noticed."""
    opened, started = OpenedFiles(), Started()
    application = make_application([sys.argv[0]])
    player = Player(pdf, application)
    code = main(["--data-dir", str(data_dir)])
    del player
    outside = opened.outside(places_of([data_dir, pdf.parent]))
    say("left", code=code, opened=len(opened), outside=outside, started=started.names, refused=switch.state.refused)
    return code


if __name__ == "__main__":
    sys.exit(play(Path(sys.argv[1]), Path(sys.argv[2])))
