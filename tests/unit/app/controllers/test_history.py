"""Conversations that are kept, opened, left, tidied and searched: real session, real store, a fake engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.cards.conversations import FoundCard
from app.controllers.drawing import Drawing
from app.controllers.headings import Headings
from app.controllers.history import History
from app.controllers.keeping import Keeping
from app.controllers.searching import Searching
from app.controllers.session import Session
from app.controllers.tidying import Tidying
from app.conversations.errors import NoSuchConversation
from app.conversations.opening import DATABASE
from app.conversations.records import Contents, Conversation, ReadingPlace, shown_path
from app.conversations.store import Store
from app.store_bridge import StoreBridge
from models.messages import FinishReason, Sampling
from tests.e2e.fake_engine import PRACTICE, FakeEngine
from tests.unit.app.controllers.test_session import thinks


@dataclass
class Study:
    """Everything between the engine and the sidebar, without a window."""

    folder: Path
    qtbot: QtBot
    drafts: list[str] = field(default_factory=list)
    places: list[ReadingPlace] = field(default_factory=list)
    turns: list[int] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    undo: str = ""

    def __post_init__(self) -> None:
        engines: list[FakeEngine] = []

        def make_engine(data_dir: Path, sink: object) -> FakeEngine:
            engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
            return engines[0]

        self.bridge = Bridge(self.folder, make_engine)
        self.engine = engines[0]
        self.session = Session(self.bridge, Drawing(lambda _info: Sampling(), lambda _info: Sampling()), thinks)
        self.store = StoreBridge(self.folder)
        self.keeping = Keeping(self.session, self.store)
        self.headings = Headings()
        self.history = History(self.session, self.keeping, self.headings, self.store)
        self.tidying = Tidying(self.headings, self.history, self.keeping, self.session, self.store)
        self.searching = Searching(self.headings, self.store)
        self.history.draft_wanted.connect(self.drafts.append)
        self.history.place_wanted.connect(self.places.append)
        self.history.turn_wanted.connect(self.turns.append)
        self.history.titled.connect(self.titles.append)
        self.tidying.undo_offered.connect(lambda words: setattr(self, "undo", words))
        self.session.set_model(PRACTICE)
        self.store.start()
        contents = self.read(lambda store: store.contents())
        assert isinstance(contents, Contents)
        self.headings.set_contents(contents)

    def read(self, work: Callable[[Store], object]) -> object:
        """What the store says, once everything before is written."""
        came: list[object] = []
        self.store.read(work, came.append)
        self.qtbot.waitUntil(lambda: bool(came))
        return came[0]

    def kept(self, uid: str | None) -> Conversation:
        assert uid is not None
        conversation = self.read(lambda store: store.conversation(uid))
        assert isinstance(conversation, Conversation)
        return conversation

    def path(self, uid: str | None) -> list[tuple[str, str]]:
        return [(turn.question, turn.answer) for turn in shown_path(self.kept(uid).turns)]

    def on_page(self) -> list[tuple[str, str]]:
        return [(turn.reply.question, turn.reply.answer) for turn in self.session.turns.path()]

    def ask(self, question: str, answer: str = "2", reason: FinishReason = "stop") -> str:
        """Ask and get an answer; returns the conversation's name."""
        self.session.ask(question)
        self.reply(answer, reason)
        assert self.history.current is not None
        return self.history.current

    def reply(self, answer: str = "2", reason: FinishReason = "stop") -> None:
        self.engine.think("hm", 1)
        self.engine.answer(answer)
        self.engine.finish(reason)
        self.bridge.flush()

    def open(self, uid: str, turn: str | None = None) -> None:
        self.history.open(uid, turn)
        self.read(lambda _store: None)

    def listed(self) -> list[str]:
        return [heading.title for heading in self.headings.headings()]

    def found(self, text: str) -> list[FoundCard]:
        came: list[list[FoundCard]] = []
        connection = self.searching.found.connect(lambda _text, cards: came.append(cards))
        self.searching.search(text)
        self.qtbot.waitUntil(lambda: bool(came))
        self.searching.found.disconnect(connection)
        return came[0]

    def close(self) -> None:
        self.tidying.end_undo()
        self.history.keep_draft()
        assert self.store.close()
        self.bridge.shut_down()


@pytest.fixture
def make_study(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Study]]:
    made: list[Study] = []

    def make() -> Study:
        made.append(Study(tmp_path, qtbot))
        return made[-1]

    yield make
    for study in made:
        study.close()


@pytest.fixture
def study(make_study: Callable[[], Study]) -> Study:
    return make_study()


# --- keeping ------------------------------------------------------------------------------------------


def test_a_question_is_kept_as_soon_as_it_is_asked(study: Study) -> None:
    study.session.ask("1 + 1?")
    turn = study.kept(study.history.current).turns[0]
    assert (turn.question, turn.ending) == ("1 + 1?", "")


def test_what_is_written_is_kept_while_it_comes(study: Study) -> None:
    study.session.ask("1 + 1?")
    study.engine.think("one and", 2)
    study.engine.answer("tw")
    study.bridge.flush()
    turn = study.kept(study.history.current).turns[0]
    assert (turn.thinking, turn.answer, turn.ending) == ("one and", "tw", "")


def test_an_answer_is_kept_with_what_it_was_made_with(study: Study) -> None:
    turn = study.kept(study.ask("1 + 1?")).turns[0]
    assert (turn.thinking, turn.answer, turn.ending) == ("hm", "2", "stop")
    assert turn.origin is not None
    assert (turn.origin.model_id, turn.origin.sampling) == ("practice", Sampling())
    assert turn.stats is not None
    assert turn.stats.finish_reason == "stop"


def test_a_title_is_the_question_s_and_follows_it_until_a_person_gives_one(study: Study) -> None:
    uid = study.ask("first\nsecond line")
    assert study.kept(uid).heading.title == "first"
    study.session.edit_at(0, "other")
    study.reply()
    assert study.kept(uid).heading.title == "other"
    study.tidying.rename(uid, "Mine")
    study.session.edit_at(0, "third")
    study.reply()
    assert study.kept(uid).heading.title == "Mine"
    assert study.titles[-1] == "Mine"


def test_branches_are_kept_with_the_one_that_is_shown(study: Study) -> None:
    uid = study.ask("a", "1")
    study.ask("b", "2")
    study.session.edit_at(0, "c")
    study.reply("3")
    assert study.path(uid) == [("c", "3")]
    study.session.leaf(0, -1)
    assert study.path(uid) == [("a", "1"), ("b", "2")]
    assert len(study.kept(uid).turns) == 3


def test_a_reply_that_goes_on_is_kept_whole(study: Study) -> None:
    uid = study.ask("a", "so ", "length")
    study.session.go_on()
    study.engine.answer("on")
    study.bridge.flush()
    assert study.kept(uid).turns[0].answer == "so on"
    study.engine.finish("stop")
    study.bridge.flush()
    assert (study.kept(uid).turns[0].answer, study.kept(uid).turns[0].ending) == ("so on", "stop")


# --- going from one to another --------------------------------------------------------------------------


def test_a_conversation_is_opened_as_it_was_and_goes_on_where_it_was(study: Study) -> None:
    uid = study.ask("a", "1")
    study.history.begin_new()
    assert study.on_page() == []
    other = study.ask("b", "2")
    assert other != uid
    study.open(uid)
    assert study.on_page() == [("a", "1")]
    study.ask("c", "3")
    assert study.path(uid) == [("a", "1"), ("c", "3")]
    assert study.path(other) == [("b", "2")]


def test_everything_is_there_when_the_window_is_opened_again(make_study: Callable[[], Study]) -> None:
    first = make_study()
    uid = first.ask("a", "1")
    first.tidying.begin_folder([uid])
    first.store.close()
    second = make_study()
    assert second.listed() == ["a"]
    assert [folder.name for folder in second.headings.folders()] == ["New folder"]
    second.open(uid)
    assert second.on_page() == [("a", "1")]


def test_a_reply_that_was_cut_off_can_go_on(make_study: Callable[[], Study]) -> None:
    first = make_study()
    first.session.ask("a")
    first.engine.think("so far", 2)
    first.bridge.flush()
    uid = first.history.current
    first.store.close()
    second = make_study()
    assert uid is not None
    second.open(uid)
    reply = second.session.turns.path()[0].reply
    assert (reply.thinking, reply.ending, reply.can_go_on) == ("so far", "interrupted", True)
    assert reply.outcome == "Ergo ended before this answer was finished."
    second.session.go_on()
    resume = second.engine.generations[-1].resume
    assert resume is not None
    assert resume.thinking == "so far"


def test_a_conversation_is_left_with_what_was_written_until_then(study: Study) -> None:
    study.session.ask("a")
    study.engine.answer("half")
    study.bridge.flush()
    uid = study.history.current
    study.history.begin_new()
    turn = study.kept(uid).turns[0]
    assert (turn.answer, turn.ending) == ("half", "cancelled")


def test_what_is_typed_stays_with_its_conversation(study: Study) -> None:
    study.history.set_draft("new one")
    uid = study.ask("a")
    study.history.set_draft("and then")
    study.history.begin_new()
    assert study.drafts[-1] == "", "what was typed was asked"
    study.history.set_draft("other")
    study.open(uid)
    assert study.drafts[-1] == "and then"
    study.history.begin_new()
    assert study.drafts[-1] == "other"
    assert study.kept(uid).draft == "and then"


def test_one_that_is_opened_twice_goes_on_with_what_was_asked_in_between(study: Study) -> None:
    uid = study.ask("1 + 1?")
    study.history.begin_new()
    opened: list[object] = []
    study.session.conversation_opened.connect(opened.append)
    study.history.place_wanted.connect(lambda _place: study.session.ask("2 + 2?"))
    study.history.open(uid)
    study.history.open(uid)
    study.read(lambda _store: None)
    study.reply("4")
    assert len(opened) == 1
    assert study.on_page() == study.path(uid) == [("1 + 1?", "2"), ("2 + 2?", "4")]


def test_who_has_opened_two_in_a_row_sees_the_second(study: Study) -> None:
    first, second = study.ask("a"), (study.history.begin_new(), study.ask("b"))[1]
    study.history.begin_new()
    study.history.open(first)
    study.history.open(second)
    study.read(lambda _store: None)
    assert study.on_page() == [("b", "2")]


# --- tidying -------------------------------------------------------------------------------------------


def test_a_deleted_conversation_comes_back_whole(study: Study) -> None:
    uid = study.ask("a", "1")
    study.tidying.delete([uid])
    assert (study.listed(), study.on_page(), study.undo) == ([], [], "“a” deleted.")
    assert study.read(lambda store: store.contents()) == Contents()
    study.tidying.undo()
    study.read(lambda _store: None)
    assert (study.listed(), study.on_page(), study.undo) == (["a"], [("a", "1")], "")
    assert study.path(uid) == [("a", "1")]


def test_what_is_deleted_for_good_is_nowhere_in_the_files(study: Study) -> None:
    study.tidying.delete([study.ask("my secret is zyzzyva")])
    study.tidying.end_undo()
    files = list(study.folder.glob("ergo.sqlite3*"))
    study.qtbot.waitUntil(lambda: not any(b"zyzzyva" in file.read_bytes() for file in files))


def test_a_deleted_turn_leaves_the_rest_and_comes_back(study: Study) -> None:
    uid = study.ask("a", "1")
    for question, answer in (("b", "2"), ("c", "3")):
        study.ask(question, answer)
    study.tidying.delete_turn(1)
    assert study.path(uid) == study.on_page() == [("a", "1"), ("c", "3")]
    study.tidying.undo()
    assert study.path(uid) == study.on_page() == [("a", "1"), ("b", "2"), ("c", "3")]
    study.ask("d", "4")
    assert study.path(uid)[-1] == ("d", "4")


def test_a_deleted_turn_can_not_take_what_came_since_with_it(study: Study) -> None:
    uid = study.ask("a", "1")
    study.ask("b", "2")
    study.tidying.delete_turn(0)
    study.ask("c", "3")
    assert study.undo == ""
    study.tidying.undo()
    assert study.path(uid) == [("b", "2"), ("c", "3")]


def test_without_its_only_turn_a_conversation_is_deleted(study: Study) -> None:
    study.ask("a")
    study.tidying.delete_turn(0)
    assert (study.listed(), study.undo) == ([], "“a” deleted.")


def test_a_deleted_folder_leaves_what_lay_in_it_and_comes_back_with_it(study: Study) -> None:
    uid = study.ask("a")
    study.tidying.begin_folder([uid])
    folder = study.headings.folders()[0].uid
    study.tidying.rename_folder(folder, "Algebra")
    study.tidying.delete_folder(folder)
    assert study.kept(uid).heading.folder is None
    study.tidying.undo()
    assert study.kept(uid).heading.folder == folder
    contents = study.read(lambda store: store.contents())
    assert isinstance(contents, Contents)
    assert [each.name for each in contents.folders] == ["Algebra"]


def test_a_name_is_kept_and_a_blank_one_follows_the_question_again(study: Study) -> None:
    uid = study.ask("1 + 1?")
    study.tidying.rename(uid, "  Sums  ")
    assert study.kept(uid).heading.title == "Sums"
    study.tidying.pin([uid], True)
    study.tidying.rename(uid, " ")
    heading = study.kept(uid).heading
    assert (heading.title, heading.is_named, heading.is_pinned) == ("1 + 1?", False, True)


# --- searching -------------------------------------------------------------------------------------------


def test_a_search_finds_the_place_and_the_branch_it_is_on(study: Study) -> None:
    uid = study.ask("how many sides has a heptagon", "seven")
    hidden = study.session.turns.path()[0].reply.uid
    study.session.edit_at(0, "and a square")
    study.reply("four")
    study.history.begin_new()
    found = study.found("heptagon")
    assert [(card.uid, card.turn, card.source) for card in found] == [(uid, hidden, "question")]
    study.open(uid, hidden)
    assert study.on_page() == [("how many sides has a heptagon", "seven")]
    assert study.turns == [0]
    study.history.begin_new()
    study.open(uid)
    assert study.on_page() == [("how many sides has a heptagon", "seven")], "what is shown is kept"


def test_only_what_was_typed_last_is_shown(study: Study) -> None:
    study.ask("heptagon")
    texts: list[str] = []
    study.searching.found.connect(lambda text, _cards: texts.append(text))
    for text in ("h", "he", "hep"):
        study.searching.search(text)
    study.qtbot.waitUntil(lambda: bool(texts))
    study.read(lambda _store: None)
    assert texts == ["hep"]


# --- when the store isn't what it was ----------------------------------------------------------------------


def test_what_is_on_the_page_outlasts_a_store_that_was_damaged_meanwhile(
    study: Study, caplog: pytest.LogCaptureFixture
) -> None:
    uid = study.ask("a", "1")
    study.history.set_draft("typed")
    study.history.keep_draft()
    study.read(lambda store: store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"))
    database = study.folder / DATABASE
    content = bytearray(database.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    database.write_bytes(content)
    study.read(lambda store: store._connection.execute("PRAGMA shrink_memory"))  # what it has read, it reads again
    study.store.repaired.connect(lambda _opened: study.history.keep_whole())
    with study.qtbot.waitSignal(study.store.repaired):
        study.session.ask("b")
    study.reply("2")
    assert study.path(uid) == [("a", "1"), ("b", "2")]
    assert study.kept(uid).draft == "typed"
    assert "damaged" in caplog.text
    caplog.clear()


def test_what_was_deleted_before_a_crash_is_gone_for_good(study: Study) -> None:
    first = study.ask("a", "1")
    study.history.begin_new()
    second = study.ask("b", "2")
    study.read(lambda store: store.delete([first], 1.0))
    study.tidying.clear_away()
    assert isinstance(study.read(lambda store: store.conversation(first)), NoSuchConversation)
    study.tidying.delete([second])
    study.tidying.clear_away()
    study.tidying.undo()
    assert study.path(second) == [("b", "2")]


def test_everything_is_deleted_for_good_and_a_new_conversation_can_begin(study: Study) -> None:
    study.ask("my secret is zyzzyva")
    study.history.set_draft("zyzzyva again")
    study.history.forget()
    study.headings.forget()
    left: list[list[Path]] = []
    study.store.erase(study.folder / "cache", left.append)
    uid = study.ask("a", "1")
    study.qtbot.waitUntil(lambda: bool(left))
    assert left == [[]]
    assert study.path(uid) == [("a", "1")]
    assert study.drafts[-1] == ""
    for file in study.folder.rglob("*"):
        assert not file.is_file() or b"zyzzyva" not in file.read_bytes(), file.name
