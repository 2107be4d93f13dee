"""Which kind a file is, told by what is in it, and what it holds."""

from __future__ import annotations

from pathlib import Path

from app.conversations.importing.bytes_of_file import LARGEST_BYTES, documents_in
from app.conversations.importing.chatgpt import is_chatgpt, read_chatgpt
from app.conversations.importing.ergo_json import is_ours, read_ours
from app.conversations.importing.found import Found, refused
from app.conversations.importing.lm_studio import is_lm_studio, read_lm_studio


def read_file(path: Path, largest_bytes: int = LARGEST_BYTES) -> Found:
    """Return the conversations in a file: Ergo's JSON, what ChatGPT gives (also as an archive), or LM Studio's.

    Args:
        path: The file.
        largest_bytes: More than that is not read.

    Raises:
        ImportRefused: It can't be read, is broken, too large, or of no kind that is known.
    """
    documents = documents_in(path, largest_bytes)
    first = documents[0]
    if all(is_chatgpt(document) or document == [] for document in documents) and first != []:
        return read_chatgpt(documents)
    if is_ours(first):
        return read_ours(first)
    if is_lm_studio(first):
        return read_lm_studio(first)
    raise refused("It holds no conversations that Ergo knows: its own, ChatGPT's or LM Studio's.")
