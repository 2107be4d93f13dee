"""Exporting and importing as the window does it: real files, a real store on its thread."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from pytestqt.qtbot import QtBot

from app.controllers import exporting
from app.controllers.exporting import KINDS, Exporting, Kind
from app.controllers.headings import Headings
from app.controllers.importing import Importing
from app.conversations.connecting import connect
from app.conversations.errors import StoreFailed
from app.conversations.exporting.papers import PaperWords
from app.conversations.opening import DATABASE
from app.conversations.records import (
    Attachment,
    Contents,
    Conversation,
    Failure,
    Folder,
    Heading,
    Origin,
    ReadingPlace,
    Turn,
)
from app.conversations.rows.aside import is_any
from app.conversations.store import Store
from app.rendering.typesetting.typesetter import Typesetter
from app.store_bridge import StoreBridge
from app.tutoring.verdicts import Verdict
from models.errors import UserFacingError

WHOLE = Conversation(
    Heading("c1", "Sums", 1.0, 9.0, is_named=True, is_pinned=True, folder="f1"),
    (
        Turn("t1", None, "1+1?", 1.0, "Hm.", "2", "stop", 0, verdict=Verdict("verified", "Yes.", "1+1=2")),
        Turn("t2", None, "1+1?", 2.0, "", "3", "cancelled", 2, source="t1", origin=Origin("m", "r", "a")),
        Turn("t3", "t2", "And?", 3.0, ending="failed", failure=Failure("No", "model", "Get it", model_id="m")),
        Turn("t4", "t1", "So?", 4.0, "Only thoughts", ending="interrupted", attachments=(Attachment("a.txt", "x"),)),
    ),
    "a draft",
    ReadingPlace(1, 7),
)
PLAIN = Conversation(Heading("c2", "Other", 2.0, 3.0), (Turn("u1", None, "Why?", 2.0, answer="$x$", ending="stop"),))


@dataclass
class Desk:
    """The store and both controllers, without a window."""

    folder: Path
    qtbot: QtBot
    said: list[str] = field(default_factory=list)
    errors: list[UserFacingError] = field(default_factory=list)

    def __post_init__(self) -> None:
        owner = self.owner = QObject()
        self.store = StoreBridge(self.folder, owner)
        self.headings = Headings(owner)
        self.typesetter = Typesetter()
        self.exporting = Exporting(self.store, self.typesetter, owner)
        self.importing = Importing(self.headings, self.store, owner)
        for controller in (self.exporting, self.importing):
            controller.finished.connect(self.said.append)
            controller.failed.connect(self.errors.append)
        self.store.start()

    def read(self, work: Callable[[Store], object]) -> object:
        came: list[object] = []
        self.store.read(work, came.append)
        self.qtbot.waitUntil(lambda: bool(came))
        return came[0]

    def put(self, *conversations: Conversation, folders: tuple[Folder, ...] = ()) -> None:
        self.store.write(lambda store: store.put_all(folders, conversations))
        contents = self.read(lambda store: store.contents())
        assert isinstance(contents, Contents)
        self.headings.set_contents(contents)

    def everything(self) -> object:
        return self.read(
            lambda store: (
                store.contents().folders,
                sorted((store.conversation(each.uid) for each in store.contents().headings), key=repr),
            )
        )

    def export(self, kind: Kind, path: Path) -> None:
        uids = [heading.uid for heading in self.headings.headings()]
        self.exporting.export(uids, self.headings.folders_of(uids), kind, path, thoughts=True)

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: bool(self.said or self.errors))
        assert not self.errors, self.errors[0].detail
        self.said.clear()

    def close(self) -> None:
        self.exporting.give_up()
        self.importing.give_up()
        self.store.close()
        self.typesetter.close()
        with self.qtbot.waitSignal(self.owner.destroyed):  # here, and not by whichever thread collects what is left
            self.owner.deleteLater()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot)
    yield desk
    desk.close()


def test_what_the_window_exports_comes_back_equal_with_folders_that_are_empty(desk: Desk, tmp_path: Path) -> None:
    desk.put(WHOLE, PLAIN, folders=(Folder("f1", "In"), Folder("f2", "Empty")))
    before = desk.everything()
    desk.export("json", tmp_path / "all.json")
    desk.wait()
    desk.store.write(lambda store: store.delete(["c1", "c2"], 5.0))
    desk.store.write(lambda store: store.purge())
    desk.store.write(lambda store: store.take_folder("f1"))
    desk.store.write(lambda store: store.take_folder("f2"))
    desk.headings.forget()
    desk.importing.take_in(tmp_path / "all.json")
    desk.wait()
    assert desk.everything() == before
    desk.qtbot.waitUntil(lambda: len(desk.headings.headings()) == 2)
    assert [folder.uid for folder in desk.headings.folders()] == ["f2", "f1"]


def test_a_reply_that_is_being_written_is_exported_as_far_as_it_is(desk: Desk, tmp_path: Path) -> None:
    desk.put(replace(PLAIN, turns=(Turn("u1", None, "Why?", 2.0),)))
    desk.store.append("u1", "answer", "Half an ans", 3)
    desk.export("json", tmp_path / "all.json")
    desk.wait()
    desk.store.write(lambda store: store.delete(["c2"], 5.0))
    desk.store.write(lambda store: store.purge())
    desk.importing.take_in(tmp_path / "all.json")
    desk.wait()
    turn = desk.read(lambda store: store.conversation("c2").turns[0])
    assert isinstance(turn, Turn)
    assert (turn.answer, turn.ending) == ("Half an ans", "interrupted")


def test_an_import_that_fails_at_its_end_leaves_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.put(WHOLE, PLAIN)
    desk.export("json", tmp_path / "all.json")
    desk.wait()
    desk.store.write(lambda store: store.delete(["c1", "c2"], 5.0))
    desk.store.write(lambda store: store.purge())

    def fails(*_: object) -> None:
        raise StoreFailed("No", "room", "here")

    monkeypatch.setattr(Store, "bring_in", fails)
    desk.importing.take_in(tmp_path / "all.json")
    desk.qtbot.waitUntil(lambda: bool(desk.errors))
    assert desk.everything() == ((), [])

    def is_clean() -> bool:
        connection = connect(desk.folder / DATABASE, read_only=True)
        try:
            return not is_any(connection)
        finally:
            connection.close()

    desk.qtbot.waitUntil(is_clean)


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_that_is_given_up_leaves_no_part_of_a_file_and_no_thread(
    desk: Desk, tmp_path: Path, kind: Kind
) -> None:
    long = tuple(
        Turn(f"v{i}", f"v{i - 1}" if i else None, "Q", float(i), answer=f"$x^{{{i}}}$ " * 40, ending="stop")
        for i in range(30)
    )
    desk.put(*(replace(PLAIN, heading=replace(PLAIN.heading, uid=f"d{n}"), turns=()) for n in range(20)))
    desk.put(replace(PLAIN, turns=long))
    out = tmp_path / "out"
    out.mkdir()
    desk.export(kind, out / f"a.{kind}")
    desk.qtbot.wait(150)
    desk.exporting.give_up()
    assert {path.name for path in out.iterdir()} <= {f"a.{kind}"}  # it may have been there before
    desk.qtbot.waitUntil(
        lambda: not {"exporting", "printing", "printing-file"} & {each.name for each in threading.enumerate()}
    )


def test_the_steps_of_answers_are_calculated_aside_and_no_further_once_an_export_is_given_up(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []
    begun, may = threading.Event(), threading.Event()

    def steps(_answer: str) -> str:
        threads.append(threading.current_thread().name)
        begun.set()
        may.wait(20)
        return ""

    monkeypatch.setattr(exporting, "paper_words", lambda: PaperWords(wrong_steps=steps))
    checked = Turn("v", None, "Q", 1.0, answer="2", ending="stop", verdict=Verdict("verified", "Yes.", "1+1=2"))
    desk.put(replace(PLAIN, turns=(checked, replace(checked, uid="w", parent="v"))))
    desk.export("pdf", tmp_path / "a.pdf")
    desk.qtbot.waitUntil(begun.is_set)
    threading.Timer(0.05, may.set).start()
    desk.exporting.give_up()
    assert threads == ["exporting"]


class Shouting(QTranslator):
    """Says everything of paper loudly, but what is filled in."""

    def translate(self, context: str, source: str, *_: object) -> str:
        loud = re.sub(r"{\w+}|[^{]+", lambda part: part[0] if part[0].startswith("{") else part[0].upper(), source)
        return loud if context == "Paper" else ""


def test_what_is_said_on_paper_is_in_the_windows_language(desk: Desk, tmp_path: Path) -> None:
    desk.put(WHOLE)
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        desk.export("md", tmp_path / "a.md")
        desk.wait()
    finally:
        QCoreApplication.removeTranslator(translator)
    text = (tmp_path / "a.md").read_text()
    assert "STOPPED." in text
    assert "Stopped." not in text
