"""Which kind a file is, told by what is in it, and what it holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.conversations.importing.bytes_of_file import LARGEST_BYTES, documents_in
from app.conversations.importing.chatgpt import is_chatgpt, read_chatgpt
from app.conversations.importing.ergo_json import is_ours, read_ours
from app.conversations.importing.found import Found, refused
from app.conversations.importing.lm_studio import is_lm_studio, read_lm_studio
from app.conversations.plain import checked_conversation
from app.conversations.records import Conversation
from models.wording import translate


def read_file(path: Path, largest_bytes: int = LARGEST_BYTES, go_on: Callable[[], None] = lambda: None) -> Found:
    """Return the conversations in a file: Ergo's JSON, what ChatGPT gives (also as an archive), or LM Studio's.

    Args:
        path: The file.
        largest_bytes: More than that is not read.
        go_on: Called often; may raise to give up.

    Raises:
        ImportRefused: It can't be read, is broken, too large, or of no kind that is known.
    """
    documents = documents_in(path, largest_bytes, go_on)
    found = _read(documents)
    documents.clear()
    return replace(found, conversations=tuple(_checked(each, go_on) for each in found.conversations))


def _read(documents: list[Any]) -> Found:
    first = documents[0]
    if any(map(is_chatgpt, documents)) and all(is_chatgpt(document) or document == [] for document in documents):
        return read_chatgpt(documents)
    if is_ours(first):
        return read_ours(first)
    if is_lm_studio(first):
        return read_lm_studio(first)
    raise refused(translate("Errors", "It holds no conversations that Ergo knows: its own, ChatGPT's or LM Studio's."))


def _checked(conversation: Conversation, go_on: Callable[[], None]) -> Conversation:
    go_on()
    try:
        return checked_conversation(conversation)
    except ValueError as error:
        raise refused(
            translate("Errors", "A conversation in it can't be kept: {reason}.").format(reason=error)
        ) from error
