"""The store, used at random, keeps what a plain model in memory keeps."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.conversations.errors import NoSuchConversation
from app.conversations.records import Conversation, Folder, Heading, ReadingPlace, Turn
from app.conversations.rows.journal import Piece, folded
from app.conversations.store import Store
from tests.unit.app.conversations import strategies

CONVERSATIONS = ("c1", "c2", "c3")
FOLDERS = ("f1", "f2")
TURNS = tuple(f"t{number}" for number in range(12))

some_conversation = st.sampled_from(CONVERSATIONS)
some_folder = st.sampled_from(FOLDERS)
some_turn = st.sampled_from(TURNS)
some_conversations = st.lists(some_conversation, max_size=3)
pieces = st.lists(
    st.builds(Piece, channel=st.sampled_from(["thinking", "answer"]), text=strategies.texts, tokens=st.integers(0, 5)),
    max_size=4,
)


class Keeping(RuleBasedStateMachine):
    """Does the same to a store and to a model of it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = Store.at(self.folder / "store.sqlite3")
        self.folders: dict[str, Folder] = {}
        self.kept: dict[str, Conversation] = {}
        self.deleted: set[str] = set()

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    # --- what is done ---------------------------------------------------------------------------

    @rule(heading=strategies.headings(uid=some_conversation, folder=st.none() | some_folder))
    def put_heading(self, heading: Heading) -> None:
        self.store.put_heading(heading)
        before = self.kept.get(heading.uid, Conversation(heading))
        self.kept[heading.uid] = replace(before, heading=self.in_known_folder(heading))

    @rule(folder=st.builds(Folder, uid=some_folder, name=strategies.lines))
    def put_folder(self, folder: Folder) -> None:
        self.store.put_folder(folder)
        self.folders[folder.uid] = folder

    @rule(uid=some_folder)
    def take_folder(self, uid: str) -> None:
        self.store.take_folder(uid)
        self.folders.pop(uid, None)
        for each, kept in self.kept.items():
            self.kept[each] = replace(kept, heading=self.in_known_folder(kept.heading))

    @precondition(lambda self: self.kept)
    @rule(data=st.data())
    def put_turn(self, data: st.DataObject) -> None:
        uid = data.draw(st.sampled_from(sorted(self.kept)))
        kept = self.kept[uid]
        turn = self.fitting(kept, data.draw(strategies.lone_turns(uid=some_turn)), data)
        if turn is None:
            return
        self.store.put_turn(uid, turn)
        turns = {each.uid: each for each in kept.turns} | {turn.uid: turn}
        heading = replace(kept.heading, changed_at=max(kept.heading.changed_at, turn.asked_at))
        self.kept[uid] = replace(kept, heading=heading, turns=tuple(turns.values()))

    @rule(uid=some_turn, pieces=pieces)
    def append(self, uid: str, pieces: list[Piece]) -> None:
        self.store.append(uid, pieces)
        self.change_turn(uid, lambda turn: turn if turn.ending else folded(turn, pieces))

    @rule(uid=some_turn, shown=st.integers(0, 9))
    def show(self, uid: str, shown: int) -> None:
        self.store.show(uid, shown)
        self.change_turn(uid, lambda turn: replace(turn, shown=shown))

    @rule(uid=some_turn)
    def take_turn(self, uid: str) -> None:
        self.store.take_turn(uid)
        for each, kept in self.kept.items():
            taken = next((turn for turn in kept.turns if turn.uid == uid), None)
            if taken is not None:
                others = (turn for turn in kept.turns if turn is not taken)
                moved = (replace(turn, parent=taken.parent) if turn.parent == uid else turn for turn in others)
                self.kept[each] = replace(kept, turns=tuple(moved))

    @rule(uids=some_conversations)
    def delete(self, uids: list[str]) -> None:
        self.store.delete(uids, 7.0)
        self.deleted |= set(uids) & self.kept.keys()

    @rule(uids=some_conversations)
    def undelete(self, uids: list[str]) -> None:
        self.store.undelete(uids)
        self.deleted -= set(uids)

    @rule(uids=st.none() | some_conversations)
    def purge(self, uids: list[str] | None) -> None:
        self.store.purge(uids)
        for uid in self.deleted.copy() if uids is None else self.deleted & set(uids):
            del self.kept[uid]
            self.deleted.discard(uid)

    @rule(uid=some_conversation, text=strategies.texts, place=strategies.places)
    def keep_draft_and_place(self, uid: str, text: str, place: ReadingPlace) -> None:
        self.store.keep_draft(uid, text)
        self.store.keep_place(uid, place)
        if uid in self.kept:
            self.kept[uid] = replace(self.kept[uid], draft=text, place=place)

    @rule(uid=some_conversation, conversation=strategies.conversations())
    def put_whole(self, uid: str, conversation: Conversation) -> None:
        whole = replace(conversation, heading=replace(conversation.heading, uid=uid))
        self.store.put_whole(whole)
        self.kept[uid] = whole
        self.deleted.discard(uid)

    @rule()
    def settle_interrupted(self) -> None:
        unfinished = [turn for kept in self.kept.values() for turn in kept.turns if not turn.ending]
        assert self.store.settle_interrupted() == len(unfinished)
        for turn in unfinished:
            self.change_turn(turn.uid, lambda turn: replace(turn, ending="interrupted"))

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = Store.at(self.folder / "store.sqlite3")

    # --- what is there --------------------------------------------------------------------------

    @invariant()
    def every_conversation_is_the_same(self) -> None:
        for uid in CONVERSATIONS:
            if uid in self.kept:
                assert self.store.conversation(uid) == self.kept[uid]
            else:
                with pytest.raises(NoSuchConversation):
                    self.store.conversation(uid)

    @invariant()
    def the_list_is_the_same(self) -> None:
        contents = self.store.contents()
        assert {each.uid: each for each in contents.folders} == self.folders
        expected = {uid: kept.heading for uid, kept in self.kept.items() if uid not in self.deleted}
        assert {each.uid: each for each in contents.headings} == expected
        changes = [each.changed_at for each in contents.headings]
        assert changes == sorted(changes, reverse=True)

    # --- the model ------------------------------------------------------------------------------

    def in_known_folder(self, heading: Heading) -> Heading:
        return heading if heading.folder in self.folders else replace(heading, folder=None)

    def change_turn(self, uid: str, change: object) -> None:
        assert callable(change)
        for each, kept in self.kept.items():
            turns = tuple(change(turn) if turn.uid == uid else turn for turn in kept.turns)
            self.kept[each] = replace(kept, turns=turns)

    def fitting(self, kept: Conversation, turn: Turn, data: st.DataObject) -> Turn | None:
        """Return the turn where it may stand in this conversation: where it stands, or behind one that is there."""
        for each in self.kept.values():
            there = next((other for other in each.turns if other.uid == turn.uid), None)
            if there is not None:
                return replace(turn, parent=there.parent) if each is kept else None
        return replace(turn, parent=data.draw(st.sampled_from([None, *(each.uid for each in kept.turns)])))


Keeping.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestKeeping = Keeping.TestCase
