"""The practice model without an end: it stops at the token limit only, so every run has the same length."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from models import catalog

_NEVER_WRITTEN = "<|tool_response|>"


@contextmanager
def endless_practice_model() -> Iterator[Path]:
    """Let a copy of the practice model pass for it, and yield an empty data folder to install it in."""
    original, entries = catalog.practice_source, catalog.ENTRIES
    with TemporaryDirectory(prefix="ergo-bench-") as folder:
        copy = Path(folder) / "endless"
        make_endless(copy)
        pass_for_practice(copy)
        try:
            yield Path(folder) / "data"
        finally:
            catalog.practice_source, catalog.ENTRIES = original, entries


def make_endless(copy: Path) -> None:
    """Make a copy of the practice model that never ends a reply by itself."""
    shutil.copytree(catalog.practice_source(), copy)
    end = _id_of(copy / "tokenizer.json", _NEVER_WRITTEN)
    for name in ("config.json", "generation_config.json"):
        config = json.loads((copy / name).read_text())
        (copy / name).write_text(json.dumps({**config, "eos_token_id": end}))


def pass_for_practice(copy: Path) -> None:
    """Let a copy pass for the practice model from now on."""
    catalog.practice_source = lambda: copy
    catalog.ENTRIES = tuple(replace(entry, chat=replace(entry.chat, stop_tokens=())) for entry in catalog.ENTRIES)


def _id_of(tokenizer: Path, content: str) -> int:
    added = json.loads(tokenizer.read_text())["added_tokens"]
    return next(int(token["id"]) for token in added if token["content"] == content)
