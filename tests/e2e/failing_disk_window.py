"""A window whose disk refuses the n-th change and all that follow, while an answer comes: a script, run by its test.

Usage: failing_disk_window.py FOLDER FAULT [NUMBER…]. Without numbers it takes one after the other until none is
refused. Prints a JSON object for each: what the person saw, and what was on the disk in the end. Most times the disk is
well again in the end; at every tenth number the person leaves without it.
"""

from __future__ import annotations

import itertools
import json
import logging
import os
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.application import build_window, make_application
from app.conversations.mending.verifying import check_database
from app.conversations.opening import DATABASE, open_store
from app.conversations.records import Conversation, Heading, Turn
from app.main_window import MainWindow
from app.theme import Theme
from models.messages import Event
from tests.e2e.fake_engine import FakeEngine
from tests.integration.failing_vfs import FULL, READ_ONLY, SYNC_FAILED, WRITE_FAILED, FailingVfs, loaded_library

FAULTS = {"full": FULL, "read-only": READ_ONLY, "write": WRITE_FAILED, "sync": SYNC_FAILED}
OLD = Conversation(
    Heading("old", "Old", 1.0, 1.0),
    (Turn("old-turn", None, "An old question?", 1.0, answer="An old answer.", ending="stop"),),
)
PIECES = ("One ", "and ", "one ", "is two.")
ANSWER = "".join(PIECES)
PATIENCE_S = 20.0
_BETWEEN_S = 0.2
_LEAVES_AT = 10


def until(condition: Callable[[], bool], limit_s: float = PATIENCE_S) -> bool:
    """Let the window work until something is so; whether it came to be."""
    end = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > end:
            return False
        QApplication.processEvents()
        time.sleep(0.005)
    return True


class Sitting:
    """One window on a copy of the data.

    Args:
        data: The data folder.
        theme: The appearance.
    """

    def __init__(self, data: Path, theme: Theme) -> None:
        engines: list[FakeEngine] = []

        def make_engine(folder: Path, sink: Callable[[Event], None]) -> FakeEngine:
            engines.append(FakeEngine(folder, sink))
            return engines[0]

        self.window: MainWindow = build_window(data, make_engine, theme)
        self.window.show()
        self.window.start()
        self.engine = engines[0]
        assert until(lambda: bool(self.window.archive.headings.headings()))
        self.engine.finish_loading()
        assert until(lambda: bool(self.window.session.context_tokens))

    @property
    def notice(self) -> str:
        """What the person is told of the store; empty for nothing."""
        notice = self.window.page.store_notice
        return " | ".join(notice.words()) if notice.isVisible() else ""

    @property
    def page(self) -> str:
        """The answer on the page."""
        turn = self.window.transcript.current
        return turn.answer_text() if turn is not None else ""

    def ask(self) -> None:
        """Ask, and let the answer come in pieces, each of which is written by itself."""
        self.window.composer.field.setPlainText("1 + 1?")
        self.window.composer.field.send_requested.emit()
        for piece in PIECES:
            self.engine.answer(piece)
            until(lambda: False, _BETWEEN_S)
        self.engine.finish()
        assert until(lambda: not self.window.session.is_running)

    def go_away_and_back(self) -> bool:
        """Look at the old conversation and come back; whether both have everything."""
        history, uid = self.window.archive.history, self.window.archive.history.current
        assert uid is not None
        history.open("old")
        was_there = until(lambda: history.current == "old") and until(lambda: self.page == OLD.turns[0].answer)
        history.open(uid)
        return was_there and until(lambda: history.current == uid) and until(lambda: self.page == ANSWER)

    def see_refusal(self) -> str:
        """Change something more if nothing was told yet, and return what is told."""
        if not until(lambda: bool(self.notice), 1.0):
            uid = self.window.archive.history.current or ""
            self.window.archive.tidying.pin([uid], True)
            until(lambda: bool(self.notice))
        return self.notice

    def end(self) -> bool:
        """Close the window for good; whether it closed at once."""
        closed = self.window.close()
        self.window.shut_down()
        self.window.session.start_over()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        return closed


def sit(data: Path, theme: Theme, vfs: FailingVfs, number: int, code: int) -> dict[str, Any]:
    """Ask with the disk refusing from a change on, and return what came of it."""
    sitting = Sitting(data, theme)
    vfs.fail_at(number, code, for_ever=True)
    sitting.ask()
    report: dict[str, Any] = {"number": number, "page": sitting.page}
    if vfs.has_failed:
        report["said"] = sitting.see_refusal()
    report["came_back"] = sitting.go_away_and_back()
    report["refused"] = vfs.has_failed
    if vfs.has_failed:
        report["said"] = report.get("said") or sitting.see_refusal()
        report["closed_at_once"] = sitting.window.close()
        report["said_on_closing"] = sitting.notice
        report["left"] = number % _LEAVES_AT == 0
        if not report["left"]:
            vfs.lift()
            report["is_well"] = until(lambda: not sitting.notice)
    report["closed"] = sitting.end()
    vfs.lift()
    return {**report, **found(data)}


def found(data: Path) -> dict[str, Any]:
    """Return what is on the disk."""
    check_database(data / DATABASE)
    with closing(open_store(data).store) as store:
        new = [heading.uid for heading in store.contents().headings if heading.uid != "old"]
        turns = [turn for uid in new for turn in store.conversation(uid).turns]
        answers = [turn.answer for turn in turns]
        return {"is_intact": store.conversation("old").turns == OLD.turns, "answers": answers}


def main(folder: Path, fault: str, numbers: list[int]) -> None:
    """Refuse one change after the other."""
    logging.disable()
    library = loaded_library()
    if isinstance(library, str):
        print(json.dumps({"skipped": library}))  # noqa: T201 - what the test reads
        return
    vfs, theme = FailingVfs(library), Theme(make_application(["ergo"]))
    with closing(open_store(folder / "before").store) as store:
        store.put_whole(OLD)
    for number in numbers or itertools.count(1):
        data = folder / f"at-{number}"
        shutil.copytree(folder / "before", data)
        report = sit(data, theme, vfs, number, FAULTS[fault])
        print(json.dumps(report), flush=True)  # noqa: T201 - what the test reads
        shutil.rmtree(data)
        if not report["refused"]:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], [int(number) for number in sys.argv[3:]])
