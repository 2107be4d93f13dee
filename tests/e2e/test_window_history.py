"""Conversations in the window: real store, real views, a fake engine. From asking to leaving nothing."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.controllers.exporting import Kind
from app.conversations.errors import StoreFailed
from app.conversations.migrations import SCHEMA_VERSION
from app.conversations.opening import DATABASE
from app.conversations.records import Conversation, shown_path
from app.conversations.store import Store
from app.logs import start_logging
from app.settings import read_choices
from app.theme import Theme
from app.views.sidebar.rows import ConversationRow, conversation_key
from models.catalog import DEFAULT_ID
from models.messages import FinishReason, RequestFailed
from tests.e2e.guards import Desk, close_desk, open_desk


class OpenStudy(Protocol):
    """Opens the window."""

    def __call__(self, *, loads: bool = True) -> Study: ...


class Study:
    """A desk with conversations on it, worked as a person does."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.is_open = True
        self.window = desk.window
        self.page = desk.window.page
        self.sidebar = desk.window.sidebar
        self.composer = desk.window.composer
        self.qtbot = desk.qtbot

    def read(self, work: Callable[[Store], object] = lambda _store: None) -> object:
        """What the store says, once everything before is written and what came of it is on the page."""
        came: list[object] = []
        self.window.archive.store.read(work, came.append)
        self.qtbot.waitUntil(lambda: bool(came))
        QApplication.processEvents()
        return came[0]

    def ask(self, question: str, answer: str = "2", reason: FinishReason = "stop") -> str:
        """Ask and be answered; the conversation's name."""
        self.desk.type_and_send(question)
        self.reply(answer, reason)
        return self.current

    def reply(self, answer: str, reason: FinishReason = "stop") -> None:
        self.desk.engine.think("hm", 1)
        self.desk.engine.answer(answer)
        self.desk.engine.finish(reason)
        self.desk.flush()

    @property
    def current(self) -> str:
        uid = self.window.archive.history.current
        assert uid is not None
        return uid

    def close(self) -> None:
        """Close the window, once."""
        if self.is_open:
            self.is_open = False
            close_desk(self.desk)

    def begin_new(self) -> None:
        self.action("New Conversation").trigger()

    def open(self, uid: str) -> None:
        """Choose a conversation in the list and press Enter."""
        self.read()
        view = self.sidebar.list
        view.setFocus()
        view.choose(view.rows.index_of(conversation_key(uid)))
        self.qtbot.keyClick(view, Qt.Key.Key_Return)
        self.read()

    def search(self, words: str) -> list[str]:
        """Search and return what the hits are called."""
        self.read()
        self.action("Search Conversations").trigger()
        self.qtbot.keyClicks(self.sidebar.search.line, words)
        found = self.sidebar.found.found
        self.qtbot.waitUntil(lambda: found.rowCount() > 0)
        return [str(found.index(row, 0).data()) for row in range(found.rowCount())]

    def action(self, words: str) -> QAction:
        return next(action for action in self.window.menus.findChildren(QAction) if action.text() == words)

    def listed(self) -> list[str]:
        QApplication.processEvents()
        return [row.card.title for row in self.sidebar.list.rows.rows() if isinstance(row, ConversationRow)]

    def on_page(self) -> list[tuple[str, str]]:
        return [(card.question, card.answer) for card in self.window.transcript.cards()]

    def kept(self, uid: str) -> list[tuple[str, str]]:
        conversation = self.read(lambda store: store.conversation(uid))
        assert isinstance(conversation, Conversation)
        return [(turn.question, turn.answer) for turn in shown_path(conversation.turns)]

    def typed(self) -> str:
        return self.composer.field.toPlainText()

    def offers(self) -> list[str]:
        """What can be done about the last turn's failure."""
        buttons = self.desk.turn.notice.findChildren(QAbstractButton)
        return [button.text() for button in buttons if button.isVisible()]

    def undo_words(self) -> str:
        return self.sidebar.words_below()[0]


@pytest.fixture
def open_study(tmp_path: Path, qtbot: QtBot, theme: Theme) -> Iterator[OpenStudy]:
    """Opens the window; the one before is closed first."""
    theme.set_zoom(1.0)
    opened: list[Study] = []

    def begin(*, loads: bool = True) -> Study:
        for before in opened:
            before.close()
        study = Study(open_desk(tmp_path, qtbot, theme))
        opened.append(study)
        if loads:
            study.desk.load()
        study.read()
        study.read()
        return study

    yield begin
    for study in opened:
        study.close()


@pytest.fixture
def study(open_study: OpenStudy) -> Study:
    return open_study()


# --- from one to another ------------------------------------------------------------------------------


def test_conversations_are_listed_by_their_questions_and_opened_from_the_list(study: Study) -> None:
    first = study.ask("1 + 1?")
    assert study.listed() == ["1 + 1?"]
    assert study.window.windowTitle() == "1 + 1? — Ergo"
    study.begin_new()
    assert (study.on_page(), study.window.windowTitle()) == ([], "Ergo")
    second = study.ask("2 + 2?", "4")
    assert study.listed() == ["2 + 2?", "1 + 1?"]
    study.open(first)
    assert study.on_page() == [("1 + 1?", "2")]
    study.ask("And doubled?", "4")
    assert study.kept(first) == [("1 + 1?", "2"), ("And doubled?", "4")]
    assert study.kept(second) == [("2 + 2?", "4")]


def test_who_leaves_while_a_reply_comes_finds_what_had_come(study: Study) -> None:
    study.desk.type_and_send("1 + 1?")
    study.desk.engine.answer("It is ")
    study.desk.flush()
    first = study.current
    study.begin_new()
    assert study.desk.engine.cancelled
    study.desk.engine.answer("of no use")
    study.desk.flush()
    study.ask("b", "3")
    study.open(first)
    assert study.on_page() == [("1 + 1?", "It is ")]
    assert "Continue" in study.desk.turn.foot.offers()


def test_a_question_that_waits_for_the_model_is_left_and_can_be_asked_again(
    tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    study = Study(open_desk(tmp_path, qtbot, theme))
    study.desk.type_and_send("early")
    first = study.current
    study.begin_new()
    study.desk.load()
    assert study.desk.engine.generations == []
    study.open(first)
    assert study.on_page() == [("early", "")]
    study.action("Ask Again").trigger()
    study.reply("2")
    assert study.kept(first) == [("early", "2")]
    close_desk(study.desk)


def test_what_is_typed_stays_with_its_conversation_and_outlasts_the_window(open_study: OpenStudy) -> None:
    study = open_study()
    first = study.ask("a")
    study.composer.field.setPlainText("of the first")
    study.begin_new()
    assert study.typed() == ""
    study.composer.field.setPlainText("of a new one")
    study.open(first)
    assert study.typed() == "of the first"
    study.composer.field.undo()
    assert study.typed() == "of the first", "undo doesn't bring another conversation's words back"
    study = open_study()
    assert (study.on_page(), study.typed()) == ([("a", "2")], "of the first")
    study.begin_new()
    assert study.typed() == "of a new one"


def test_an_edit_that_was_left_goes_on_where_it_was(study: Study) -> None:
    first = study.ask("a", "1")
    study.ask("b", "2")
    study.composer.field.setPlainText("a draft")
    study.window.transcript.edit_requested.emit(0)
    study.composer.field.setPlainText("typed over a")
    study.begin_new()
    assert (study.typed(), study.composer.is_editing) == ("", False)
    study.open(first)
    assert (study.typed(), study.composer.edited_place) == ("typed over a", 0)
    study.composer.leave_edit()
    assert study.typed() == "a draft"


def test_an_edit_outlasts_the_window_as_a_draft(open_study: OpenStudy) -> None:
    study = open_study()
    study.ask("a", "1")
    study.window.transcript.edit_requested.emit(0)
    study.composer.field.setPlainText("typed over a")
    study = open_study()
    assert (study.on_page(), study.typed(), study.composer.is_editing) == ([("a", "1")], "typed over a", False)


def test_a_window_opens_where_it_was_read_last(open_study: OpenStudy) -> None:
    study = open_study()
    for number in range(5):
        study.ask(f"question {number}", "A line.\n\n" * 30)
    study.window.transcript.reveal_turn(2)
    study.qtbot.waitUntil(lambda: study.window.transcript.reading_place()[0] in (1, 2))
    place = study.window.transcript.reading_place()
    study = open_study()
    assert len(study.on_page()) == 5
    assert study.window.transcript.reading_place() == place


def test_a_window_closed_before_its_conversations_are_there_remembers_the_last_one(
    study: Study, tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    uid = study.ask("a")
    study.close()
    desk = open_desk(tmp_path, qtbot, theme)
    assert desk.window.archive.history.current is None
    close_desk(desk)
    assert read_choices(tmp_path / "settings.json").conversation == uid


def test_a_conversation_deleted_while_it_is_being_opened_stays_deleted(study: Study) -> None:
    first = study.ask("a")
    study.begin_new()
    study.ask("b")
    study.window.archive.history.open(first)
    study.window.archive.tidying.delete([first])
    study.read()
    assert study.on_page() == [("b", "2")]


def test_a_reply_that_was_cut_off_goes_on_after_the_restart(open_study: OpenStudy) -> None:
    study = open_study()
    study.desk.type_and_send("a")
    study.desk.engine.answer("so ")
    study.desk.flush()
    first = study.current
    study = open_study()
    assert study.on_page() == [("a", "so ")]
    assert "Continue" in study.desk.turn.foot.offers()
    study.action("Continue").trigger()
    study.desk.engine.answer("on")
    study.desk.engine.finish()
    study.desk.flush()
    assert study.kept(first) == [("a", "so on")]


def test_a_failed_reply_is_tried_again_after_it_was_opened_again(study: Study) -> None:
    study.desk.type_and_send("a")
    study.window.session._on_failed("The model gave up", "No memory.", "Try again.")
    first = study.current
    study.begin_new()
    study.open(first)
    notice = study.desk.turn.notice
    assert notice.words()[0] == "The model gave up"
    study.desk.turn.retry_requested.emit()
    study.reply("2")
    assert study.kept(first) == [("a", "2")]


def test_the_ways_out_of_a_missing_model_are_offered_where_it_was_missed_and_nowhere_else(
    open_study: OpenStudy, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = open_study()
    other = study.ask("other")
    study.close()
    monkeypatch.setattr("app.application.default_model", lambda _data_dir: DEFAULT_ID)
    study = open_study(loads=False)
    study.begin_new()
    study.desk.type_and_send("1 + 1?")
    words = ("Not enough memory to load the model", "It needs 3.1 GB, 2.4 GB are free.", "Close something.")
    study.desk.engine.emit(RequestFailed(study.desk.engine.load_id, *words, overridable=True))
    study.desk.flush()
    failed = study.current
    offered = ["Try again", "Load anyway", "Use the practice model"]
    assert study.offers() == offered
    study.open(other)
    assert study.offers() == []
    study.open(failed)
    assert study.offers() == offered


def test_a_budget_for_one_question_is_none_for_another_conversation(study: Study) -> None:
    study.ask("other")
    first = study.current
    study.begin_new()
    budget = study.window.answering.budget
    budget.choose_once(2048)
    study.ask("with a bound")
    study.open(first)
    study.action("Ask Again").trigger()
    assert budget.tokens is None
    study.reply("2")


# --- branches ------------------------------------------------------------------------------------------


def test_an_earlier_question_is_edited_and_both_branches_can_be_walked(study: Study) -> None:
    uid = study.ask("a", "1")
    study.ask("b", "2")
    study.window.transcript.edit_requested.emit(0)
    study.desk.type_and_send("c")
    study.reply("3")
    assert study.on_page() == [("c", "3")]
    study.action("Earlier Version").trigger()
    assert study.on_page() == study.kept(uid) == [("a", "1"), ("b", "2")]
    study.window.transcript.leaf_requested.emit(0, 1)
    assert study.on_page() == study.kept(uid) == [("c", "3")]


def test_a_hit_on_another_branch_is_opened_there(study: Study) -> None:
    study.ask("how many sides has a heptagon", "seven")
    study.window.transcript.edit_requested.emit(0)
    study.desk.type_and_send("and a square")
    study.reply("four")
    study.begin_new()
    assert study.search("heptagon")
    study.qtbot.keyClick(study.sidebar.search.line, Qt.Key.Key_Return)
    study.read()
    assert study.on_page() == [("how many sides has a heptagon", "seven")]


def test_what_is_typed_over_a_question_that_goes_is_not_lost_and_replaces_no_other(study: Study) -> None:
    uid = study.ask("a", "1")
    study.ask("b", "2")
    study.ask("c", "3")
    study.window.transcript.edit_requested.emit(1)
    study.composer.field.setPlainText("typed over b")
    study.window.transcript.delete_requested.emit(1)
    assert (study.typed(), study.composer.is_editing) == ("typed over b", False)
    study.composer.field.send_requested.emit()
    study.reply("4")
    assert study.kept(uid) == [("a", "1"), ("c", "3"), ("typed over b", "4")]


# --- tidying -------------------------------------------------------------------------------------------


def test_a_conversation_is_renamed_pinned_and_filed_from_the_list(study: Study) -> None:
    uid = study.ask("a")
    study.read()
    study.sidebar.renamed.emit(uid, "Sums")
    study.sidebar.pinned.emit([uid], True)
    study.sidebar.folder_wanted.emit([uid])
    study.read()
    assert study.listed() == ["Sums"]
    assert study.window.windowTitle() == "Sums — Ergo"
    heading = study.window.archive.headings.heading(uid)
    assert heading is not None
    assert heading.is_pinned
    assert heading.folder is not None


def test_a_blank_name_follows_the_question_again_also_off_the_page(study: Study) -> None:
    uid = study.ask("a")
    study.sidebar.renamed.emit(uid, "Sums")
    study.begin_new()
    study.sidebar.renamed.emit(uid, " ")
    study.read()
    assert study.listed() == ["a"]


@pytest.mark.parametrize("how", ["button", "key"])
def test_a_deleted_conversation_comes_back(study: Study, how: str) -> None:
    uid = study.ask("a")
    study.composer.field.setPlainText("half a question")
    study.action("Delete Conversation").trigger()
    assert (study.listed(), study.on_page(), study.undo_words()) == ([], [], "“a” deleted.")
    if how == "button":
        study.sidebar.undo_requested.emit()
    else:
        study.composer.setFocus()
        study.action("Undo").trigger()
    study.read()
    assert (study.listed(), study.on_page(), study.undo_words()) == (["a"], [("a", "2")], "")
    assert study.typed() == "half a question"
    assert study.current == uid


def test_what_can_be_undone_is_said_beside_the_list_or_where_that_is_not_shown_on_the_page(study: Study) -> None:
    study.ask("a")
    study.action("Delete Conversation").trigger()
    study.action("Show Sidebar").trigger()
    assert study.page.undo_line.words() == "“a” deleted."
    study.action("Show Sidebar").trigger()
    assert (study.undo_words(), study.page.undo_line.words()) == ("“a” deleted.", "")


def test_a_deleted_turn_comes_back_into_sight_with_the_title_it_gave(study: Study) -> None:
    long = "A line.\n\n" * 30
    uid = study.ask("a", long)
    study.ask("b", long)
    study.ask("c", long)
    study.window.transcript.delete_requested.emit(0)
    assert [question for question, _answer in study.on_page()] == ["b", "c"]
    assert (study.listed(), study.undo_words()) == (["b"], "Question and answer deleted.")
    study.action("Undo").trigger()
    study.read()
    assert [question for question, _answer in study.on_page()] == ["a", "b", "c"]
    assert (study.listed(), study.window.windowTitle()) == (["a"], "a — Ergo")
    assert study.window.transcript.reading_place()[0] == 0, "it is in sight"
    assert [question for question, _answer in study.kept(uid)] == ["a", "b", "c"]


def test_titles_are_one_line_and_can_not_lie(study: Study) -> None:
    study.ask("\u202e\n  is [*]\ttrue\x07?\r\nsecond line")
    assert study.listed() == ["is [*] true?"]
    assert study.window.windowTitle() == "is [*][*] true? — Ergo", "Qt shows one of them"


# --- files ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["md", "html", "pdf", "json"])
def test_a_conversation_is_exported_and_the_file_is_there(study: Study, tmp_path: Path, kind: Kind) -> None:
    uid = study.ask("1 + 1?", "two")
    path = tmp_path / f"sums.{kind}"
    exporting = study.window.archive.exporting
    with study.qtbot.waitSignal(exporting.finished):
        exporting.export([uid], [], kind, path, thoughts=False)
    assert study.sidebar.words_below()[1] == f"Exported to “{path.name}”."
    content = path.read_bytes()
    assert content.startswith(b"%PDF") if kind == "pdf" else b"two" in content


def test_what_was_exported_comes_back_while_another_conversation_goes_on(study: Study, tmp_path: Path) -> None:
    uid = study.ask("a", "1")
    path = tmp_path / "all.json"
    archive = study.window.archive
    with study.qtbot.waitSignal(archive.exporting.finished):
        archive.exporting.export([uid], [], "json", path, thoughts=False)
    assert json.loads(path.read_text(encoding="utf-8"))
    study.action("Delete Conversation").trigger()
    archive.tidying.end_undo()
    study.desk.type_and_send("b")
    with study.qtbot.waitSignal(archive.importing.finished):
        archive.importing.take_in(path)
        study.begin_new()
    study.read()
    assert sorted(study.listed()) == ["a", "b"]
    study.open(uid)
    assert study.on_page() == [("a", "1")]


def test_no_file_is_asked_for_while_another_one_is_written(study: Study, tmp_path: Path) -> None:
    uid = study.ask("1 + 1?", "two")
    exporting = study.window.archive.exporting
    with study.qtbot.waitSignal(exporting.finished):
        exporting.export([uid], [], "pdf", tmp_path / "sums.pdf", thoughts=False)
        study.window.sidebar.export_requested.emit([uid], "md")
        study.window.sidebar.import_requested.emit()
        assert not study.window.findChildren(QFileDialog)
    assert study.window.composer.remark_text() == "One file after the other: wait until this one is done."


# --- when the store isn't what it was --------------------------------------------------------------------


def test_conversations_of_a_later_ergo_are_read_and_nothing_is_written(open_study: OpenStudy, tmp_path: Path) -> None:
    study = open_study()
    other = study.ask("other", "0")
    study.begin_new()
    uid = study.ask("a", "1")
    study.close()
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = (tmp_path / DATABASE).read_bytes()
    study = open_study()
    assert "what you ask now isn't kept" in " ".join(study.page.store_notice.words())
    assert study.on_page() == [("a", "1")]
    study.ask("not kept", "2")
    study.window.transcript.delete_requested.emit(0)
    assert "only reads" in study.composer.remark_text()
    study.open(other)
    study.open(uid)
    assert study.on_page() == [("a", "1"), ("not kept", "2")], "it is here as long as the window is"
    for words in ("Rename Conversation", "Delete Conversation", "Import Conversations…"):
        assert not study.action(words).isEnabled(), words
    study.sidebar.list.setFocus()
    study.qtbot.keyClick(study.sidebar.list, Qt.Key.Key_Delete)
    assert sorted(study.listed()) == ["a", "other"]
    assert "only reads" in study.sidebar.words_below()[1]
    study.close()
    assert (tmp_path / DATABASE).read_bytes() == before


def test_a_damaged_store_is_repaired_and_that_is_said(
    open_study: OpenStudy, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    study = open_study()
    study.ask("a", "1")
    study.close()
    (tmp_path / DATABASE).write_bytes(b"nothing of a database" * 1000)
    study = open_study()
    assert study.page.store_notice.words()[0]
    uid = study.ask("b", "2")
    assert study.kept(uid) == [("b", "2")]
    caplog.clear()


def test_what_is_asked_while_everything_is_deleted_outlasts_the_window(open_study: OpenStudy) -> None:
    study = open_study()
    study.ask("before")
    study.page.confirm_line.accepted.emit()
    study.desk.type_and_send("meanwhile")
    study.close()
    study = open_study()
    assert study.listed() == ["meanwhile"]


def test_what_could_not_be_written_is_no_trouble_once_everything_is_deleted(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store_bridge.PATIENCE_S", 0.1)
    store = study.window.archive.store

    def fail(_store: Store) -> None:
        raise StoreFailed("Your conversations can't be saved just now", "The disk is full.")

    with study.qtbot.waitSignal(store.troubled):
        store.write(fail)
    study.page.confirm_line.accepted.emit()
    study.qtbot.waitUntil(lambda: study.composer.remark_text() == "Everything was deleted.")
    assert not store.is_troubled
    assert not study.page.store_notice.isVisible()


@pytest.fixture
def logging_here(tmp_path: Path) -> Iterator[Path]:
    """Logs into the data folder, as the application does."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield start_logging(tmp_path)
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_delete_everything_leaves_nothing_and_a_new_conversation_begins(
    logging_here: Path, study: Study, tmp_path: Path
) -> None:
    logging.getLogger("test").info("from before")
    study.ask("my secret is zyzzyva")
    study.begin_new()
    assert study.action("Export All Conversations…").isEnabled()
    study.composer.field.setPlainText("zyzzyva again")
    study.action("Delete Everything…").trigger()
    line = study.page.confirm_line
    assert "can't be undone" in line.words()
    next(each for each in line.findChildren(QPushButton) if each.text() == "Delete everything").click()
    study.qtbot.waitUntil(lambda: study.composer.remark_text() == "Everything was deleted.")
    study.composer.field.undo()
    assert (study.listed(), study.on_page(), study.typed()) == ([], [], "")
    assert not study.action("Export All Conversations…").isEnabled()
    uid = study.ask("a", "1")
    assert study.kept(uid) == [("a", "1")]
    assert study.listed() == ["a"]
    importing = study.window.archive.importing
    with study.qtbot.waitSignal(importing.failed):
        importing.take_in(tmp_path / "none.json")
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or b"zyzzyva" not in file.read_bytes(), file.name
    logging.getLogger("test").info("from after")
    assert "from before" not in logging_here.read_text(encoding="utf-8")
    assert "from after" in logging_here.read_text(encoding="utf-8")
