"""Conversations as JSON that can be imported again, with nothing lost; written one by one, however many there are.

The form: `{"format": "ergo-conversations", "version": 1, "exported_at": …, "folders": […], "conversations": […]}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.conversations.exchange import FORMAT, VERSION
from app.conversations.exporting.whole_files import whole_text
from app.conversations.plain import conversation_to_plain, folder_to_plain
from app.conversations.records import Conversation, Folder


def write_json(
    path: Path, folders: Iterable[Folder], conversations: Iterable[Conversation], *, exported_at: float
) -> None:
    """Write conversations into one file.

    Args:
        path: The file.
        folders: The folders that they may lie in.
        conversations: What to write; each is asked for when it is its turn.
        exported_at: When that is.

    Raises:
        ExportFailed: It can't be written; nothing has changed.
    """
    with whole_text(path) as file:
        begin = _written(
            {
                "format": FORMAT,
                "version": VERSION,
                "exported_at": exported_at,
                "folders": [folder_to_plain(folder) for folder in folders],
            }
        )
        file.write(f'{begin.removesuffix("}")}, "conversations": [')
        for number, conversation in enumerate(conversations):
            file.write(",\n" if number else "\n")
            file.write(_written(conversation_to_plain(conversation)))
        file.write("\n]}\n")


def _written(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False, allow_nan=False)
