"""Puts what was found in a file into the store: all of it or nothing, and never in the place of something else.

What is there already with the same words is left alone; what has the same name and other words comes in beside it under
a new name, always the same one, so that to import a file twice changes nothing the second time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count

from app.conversations.errors import NoSuchConversation
from app.conversations.importing.found import Found, made_name
from app.conversations.plain import conversation_to_plain
from app.conversations.records import Conversation, Folder, Turn
from app.conversations.rows.aside import Portion
from app.conversations.store import Store
from models.errors import UserFacingError

_STEP = 60_000
_EACH = 500
"""How much work a step is, counted in characters; what a turn costs besides those."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an import.

    Attributes:
        added: How many conversations came in, those beside included.
        beside: How many of them came in beside one of the same name.
        skipped: How many were there already.
        left_out: What of the file can't be kept, in words; empty if there is nothing.
        uids: The names of those that came in.
    """

    added: int
    beside: int
    skipped: int
    left_out: str = ""
    uids: tuple[str, ...] = ()


def take_in(store: Store, found: Found) -> Taken:
    """Keep what was found in a file.

    Raises:
        StoreFailed: The disk is full or can't be written; nothing has changed.
        NewerStore: The store can only be read.
    """
    taking = TakingIn(found)
    try:
        taken = taking.step(store)
        while taken is None:
            taken = taking.step(store)
    except BaseException:
        with suppress(UserFacingError):
            while store.drop_aside():
                pass
        raise
    return taken


class TakingIn:
    """The way of what was found into the store, in small steps, so that others can use it in between.

    What comes in is seen only after the last step. If one fails, nothing has changed: `Store.drop_aside` begins to drop
    what was kept until then.

    Args:
        found: What was found in a file, checked.
    """

    def __init__(self, found: Found) -> None:
        self._found = found
        self._ahead = iter(found.conversations)
        self._rest: Iterator[Portion] = iter(())
        self._listed: frozenset[str] | None = None
        self._has_strays = False
        self._added: list[Conversation] = []
        self._beside = 0

    def step(self, store: Store) -> Taken | None:
        """Do one step; return what came of it all after the last.

        Raises:
            StoreFailed: The disk is full or can't be written, or what was kept until now isn't there any more.
            NewerStore: The store can only be read.
        """
        if self._listed is None:
            self._listed = frozenset(heading.uid for heading in store.contents().headings)
            self._has_strays = not store.is_read_only
        elif self._has_strays:
            self._has_strays = store.drop_aside()
        elif not self._put_aside(store, self._listed):
            return self._bring_in(store)
        return None

    def _put_aside(self, store: Store, listed: frozenset[str]) -> bool:
        """Keep a few portions where nobody sees them; return whether there may be more."""
        portions, room = [], _STEP
        while room > 0:
            portion = next(self._rest, None)
            if portion is not None:
                portions.append(portion)
                room -= _work(portion.conversation.turns[portion.start : portion.end])
                continue
            conversation = next(self._ahead, None)
            if conversation is None:
                break
            room -= self._choose(store, conversation, listed)
        if portions:
            store.put_aside(portions)
        return room <= 0 or bool(portions)

    def _choose(self, store: Store, conversation: Conversation, listed: frozenset[str]) -> int:
        """Decide how a conversation comes in, if at all; return how much work that was."""
        candidate, is_kept = _candidate(store, conversation)
        if not is_kept or candidate.heading.uid not in listed:
            self._added.append(candidate)
            self._beside += candidate.heading.uid != conversation.heading.uid
        if not is_kept:
            self._rest = _portions(candidate)
        return _work(conversation.turns) if is_kept else _EACH

    def _bring_in(self, store: Store) -> Taken:
        folders = self._new_folders(store)
        if self._added or folders:
            store.bring_in(folders, self._added)
        uids = tuple(conversation.heading.uid for conversation in self._added)
        skipped = len(self._found.conversations) - len(uids)
        return Taken(len(uids), self._beside, skipped, self._found.left_out, uids)

    def _new_folders(self, store: Store) -> list[Folder]:
        known = {folder.uid for folder in store.contents().folders}
        return [folder for folder in self._found.folders if folder.uid not in known]


def _portions(conversation: Conversation) -> Iterator[Portion]:
    """A conversation in portions, none of which is much more work than a step shall be."""
    start, room = 0, _STEP
    for place, turn in enumerate(conversation.turns):
        room -= _work((turn,))
        if room <= 0:
            yield Portion(conversation, start, place + 1)
            start, room = place + 1, _STEP
    if start < len(conversation.turns) or start == 0:
        yield Portion(conversation, start, len(conversation.turns))


def _work(turns: tuple[Turn, ...]) -> int:
    """How much work turns are."""
    texts = ((turn.question, turn.thinking, turn.answer, turn.stand_in) for turn in turns)
    attached = sum(len(each.text) for turn in turns for each in turn.attachments)
    return attached + sum(_EACH + sum(map(len, each)) for each in texts)


def _candidate(store: Store, conversation: Conversation) -> tuple[Conversation, bool]:
    """The conversation under the name that it can have, and whether it is kept already, be it as a deleted one."""
    for number in count():
        candidate = _renamed(conversation, number) if number else conversation
        kept = _kept(store, candidate.heading.uid)
        if kept is None:
            if not store.known_turns(turn.uid for turn in candidate.turns):
                return candidate, False
        elif _words(kept) == _words(candidate):
            return candidate, True
    raise AssertionError  # the numbers have no end


def _kept(store: Store, uid: str) -> Conversation | None:
    try:
        return store.conversation(uid)
    except NoSuchConversation:
        return None


def _words(conversation: Conversation) -> tuple[object, ...]:
    """What of a conversation somebody wrote; where it lies, what of it is shown and where the reader was aside."""
    heading = conversation.heading
    return heading.title, conversation.draft, tuple(replace(turn, shown=0) for turn in conversation.turns)


def _renamed(conversation: Conversation, number: int) -> Conversation:
    """The same under another name, its turns too."""
    plain = json.dumps(conversation_to_plain(conversation), sort_keys=True)
    seal = made_name(plain, str(number))
    names: dict[str | None, str] = {turn.uid: made_name(seal, turn.uid) for turn in conversation.turns}
    turns = tuple(
        replace(turn, uid=names[turn.uid], parent=names.get(turn.parent), source=names.get(turn.source))
        for turn in conversation.turns
    )
    heading = replace(conversation.heading, uid=made_name(seal, conversation.heading.uid))
    return replace(conversation, heading=heading, turns=turns)
