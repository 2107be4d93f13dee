"""A checkpoint whose small files are at hand: what it is, how to talk to it, whether Ergo can run it.

Reads config and tokenizer before gigabytes of weights are fetched. Fetches nothing, and knows
neither the library nor a plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from models import custom_models
from models.architecture import Architecture, read_json
from models.catalog import CatalogEntry
from models.checkpoint import inspect_config
from models.errors import DamagedModel
from models.memory import sizes_of
from models.prompt import PromptRenderer
from models.tokenizer import backend_of, load_tokenizer
from models.wording import translate


@dataclass(frozen=True, slots=True)
class Source:
    """A checkpoint whose config and tokenizer have been read.

    Attributes:
        folder: Where they are.
        config: `config.json`.
        architecture: What the config describes.
        tokenizer: The Rust one.
        ready_made: Whether it is quantized already, in a way that Ergo runs.
    """

    folder: Path
    config: Mapping[str, Any]
    architecture: Architecture
    tokenizer: Tokenizer
    ready_made: bool


def read_source(folder: Path) -> Source:
    """Read config and tokenizer of a checkpoint that nobody vouches for.

    Raises:
        UnsupportedModel: It is of a kind that Ergo can't run.
        DamagedModel: A file is missing or broken.
    """
    config, architecture = inspect_config(folder)
    tokenizer = load_tokenizer(folder)
    if tokenizer is None:
        raise DamagedModel(
            translate("Errors", "The model can't be used"),
            translate("Errors", "It came without tokenizer.json."),
            translate("Errors", "Take a source that has all of its files."),
        )
    ready_made = bool(config.get("quantization") or config.get("quantization_config"))
    return Source(folder, config, architecture, backend_of(tokenizer), ready_made)


def require_conversation(source: Source, entry: CatalogEntry) -> None:
    """See that the source's tokenizer can mark a conversation.

    Raises:
        UnsupportedModel: It can't.
    """
    PromptRenderer(source.tokenizer, entry.chat, entry.context_tokens)


def describe(
    source: Source, model_id: str, *, repo: str | None, licence: str, source_bytes: int, largest_file_bytes: int
) -> CatalogEntry:
    """Return the entry of a model that the catalogue doesn't list, from what its own files say.

    Args:
        source: Its checkpoint.
        model_id: What it is to be called.
        repo: Where on the hub it comes from; None for a folder.
        licence: What the hub says; may be empty.
        source_bytes: All of its shards.
        largest_file_bytes: The largest of them.

    Raises:
        InvalidInput: The id can't be used.
        UnsupportedModel: It can't hold a conversation that Ergo could mark.
    """
    generation = source.folder / "generation_config.json"
    special = {token.content for token in source.tokenizer.get_added_tokens_decoder().values()}
    return custom_models.custom_entry(
        model_id,
        (repo or "").rpartition("/")[2] or model_id,
        special,
        source.architecture.max_positions,
        sizes_of(source.architecture, source_bytes, largest_file_bytes),
        generation_config=read_json(generation) if generation.is_file() else {},
        repo=repo,
        licence=licence,
    )
