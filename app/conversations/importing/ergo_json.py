"""Our own JSON into conversations: everything is looked at, and what is wrong is said with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from app.conversations.exchange import FORMAT, VERSION
from app.conversations.importing.found import MOST_CONVERSATIONS, MOST_FOLDERS, Found, refused
from app.conversations.plain import conversation_from_plain, folder_from_plain
from app.conversations.records import Conversation, Folder
from models.wording import translate

_KEYS = {"format", "version", "exported_at", "folders", "conversations"}
T = TypeVar("T", Folder, Conversation)


def is_ours(document: Any) -> bool:
    """Whether a JSON value says that it is an export of ours."""
    return isinstance(document, dict) and document.get("format") == FORMAT


def read_ours(document: dict[str, Any]) -> Found:
    """Return what an export holds.

    Raises:
        ImportRefused: Something in it isn't as we write it.
    """
    version = document.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise refused(translate("Errors", "It doesn't say which version of the format it has."))
    if version > VERSION:
        raise refused(translate("Errors", "It was written by a newer Ergo."))
    if not document.keys() <= _KEYS:
        raise refused(translate("Errors", "It has something in it that isn't known."))
    folders = _each(document, "folders", MOST_FOLDERS, folder_from_plain)
    conversations = _each(document, "conversations", MOST_CONVERSATIONS, conversation_from_plain)
    _check_names("folders", (folder.uid for folder in folders))
    _check_names("conversations", (conversation.heading.uid for conversation in conversations))
    _check_names("turns", (turn.uid for conversation in conversations for turn in conversation.turns))
    known = {folder.uid for folder in folders}
    return Found(folders, tuple(_settled(conversation, known) for conversation in conversations))


def _each(document: dict[str, Any], key: str, most: int, read: Callable[[Any], T]) -> tuple[T, ...]:
    values = document.get(key, [])
    if not isinstance(values, list):
        raise refused(translate("Errors", "Its {key} are no list.").format(key=key))
    if len(values) > most:
        raise refused(translate("Errors", "It has more than {most:,} {key}.").format(most=most, key=key))
    found = []
    for place, value in enumerate(values):
        try:
            found.append(read(value))
        except ValueError as error:
            raise refused(
                translate("Errors", "In {key}[{place}], {reason}.").format(key=key, place=place, reason=error)
            ) from error
    return tuple(found)


def _check_names(what: str, names: Iterable[str]) -> None:
    known: set[str] = set()
    for name in names:
        if name in known:
            raise refused(translate("Errors", "Two of its {what} have the same name.").format(what=what))
        known.add(name)


def _settled(conversation: Conversation, folders: set[str]) -> Conversation:
    """What was being written then isn't any more; a folder that the file doesn't have is none."""
    heading = conversation.heading
    if heading.folder not in folders:
        heading = replace(heading, folder=None)
    turns = tuple(turn if turn.ending else replace(turn, ending="interrupted") for turn in conversation.turns)
    return replace(conversation, heading=heading, turns=turns)
