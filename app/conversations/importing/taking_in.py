"""Puts what was found in a file into the store: all of it or nothing, and never in the place of something else.

What is there already with the same words is left alone; what has the same name and other words comes in beside it under
a new name, always the same one, so that to import a file twice changes nothing the second time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import count

from app.conversations.errors import NoSuchConversation
from app.conversations.importing.found import Found, made_name
from app.conversations.plain import checked_conversation, conversation_to_plain
from app.conversations.records import Conversation
from app.conversations.store import Store


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
    contents = store.contents()
    listed = {heading.uid for heading in contents.headings}
    added: list[Conversation] = []
    beside = 0
    for conversation in map(checked_conversation, found.conversations):
        coming = _coming(store, conversation, listed)
        if coming is not None:
            added.append(coming)
            beside += coming.heading.uid != conversation.heading.uid
    known = {folder.uid for folder in contents.folders}
    folders = [folder for folder in found.folders if folder.uid not in known]
    if added or folders:
        store.put_all(folders, added)
    uids = tuple(conversation.heading.uid for conversation in added)
    return Taken(len(added), beside, len(found.conversations) - len(added), found.left_out, uids)


def _coming(store: Store, conversation: Conversation, listed: set[str]) -> Conversation | None:
    """The conversation as it can come in; None if it is there already."""
    for number in count():
        candidate = _renamed(conversation, number) if number else conversation
        kept = _kept(store, candidate.heading.uid)
        if kept is None:
            if not store.known_turns(turn.uid for turn in candidate.turns):
                return candidate
        elif _words(kept) == _words(candidate):
            return None if candidate.heading.uid in listed else candidate
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
