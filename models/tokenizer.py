"""The tokenizer of a model folder, read without importing or fetching anything on its behalf.

`tokenizer.json` is taken as it is: rebuilding it from a class named in the folder could
change how text is split, and would let the folder choose what Ergo imports.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mlx_lm.tokenizer_utils import (
    BPEStreamingDetokenizer,
    NaiveStreamingDetokenizer,
    TokenizerWrapper,
)
from tokenizers import Tokenizer
from transformers import PreTrainedTokenizerFast

from models.architecture import read_json
from models.errors import DamagedModel
from models.wording import translate

_MAX_BYTES = 128 << 20
_TEMPLATE_MAX_BYTES = 1 << 20
_NAMED_TOKENS = ("bos_token", "eos_token", "pad_token", "unk_token")


def load_tokenizer(folder: Path, end_tokens: Sequence[int] = ()) -> TokenizerWrapper | None:
    """Load the tokenizer of a model folder, as mlx-lm wraps it.

    Args:
        folder: Holds `tokenizer.json` and perhaps `tokenizer_config.json`, `chat_template.jinja`.
        end_tokens: Ids that end a reply, besides the tokenizer's own.

    Returns:
        The tokenizer with its streaming detokenizer, or None where the folder has none.

    Raises:
        DamagedModel: The files are there, but can't be read.
    """
    file = folder / "tokenizer.json"
    if not file.is_file():
        return None
    backend, byte_level = _read_backend(file)
    settings = _settings(folder)
    tokenizer = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=backend, **settings
    )
    detokenizer = BPEStreamingDetokenizer if byte_level else NaiveStreamingDetokenizer
    return TokenizerWrapper(tokenizer, detokenizer, eos_token_ids=list(end_tokens))


def backend_of(tokenizer: TokenizerWrapper) -> Tokenizer:
    """Return the Rust tokenizer inside."""
    backend: Tokenizer = tokenizer.backend_tokenizer
    return backend


def add_stop_tokens(tokenizer: TokenizerWrapper, names: Sequence[str]) -> None:
    """Let replies end at these tokens too, as far as the tokenizer has them: not every folder names them all."""
    for name in names:
        number = backend_of(tokenizer).token_to_id(name)
        if number is not None:
            tokenizer.add_eos_token(str(number))


def _read_backend(file: Path) -> tuple[Tokenizer, bool]:
    if file.stat().st_size > _MAX_BYTES:
        raise _bad(file, translate("Errors", "it is larger than {most:,} bytes").format(most=_MAX_BYTES))
    try:
        text = file.read_text(encoding="utf-8")
        decoder = json.loads(text).get("decoder")
        byte_level = isinstance(decoder, dict) and decoder.get("type") == "ByteLevel"
        # The Rust reader raises bare Exceptions.
        return Tokenizer.from_str(text), byte_level
    except Exception as error:
        raise _bad(file, str(error)[:200]) from error


def _bad(file: Path, reason: str) -> DamagedModel:
    return DamagedModel(
        translate("Errors", "The tokenizer can't be read"),
        translate("Errors", "{file}: {reason}.").format(file=file.name, reason=reason),
        translate("Errors", "Get the model again from a source that you trust."),
    )


def _settings(folder: Path) -> dict[str, Any]:
    settings: dict[str, Any] = {"clean_up_tokenization_spaces": False}
    config: dict[str, Any] = {}
    if (folder / "tokenizer_config.json").is_file():
        config = read_json(folder / "tokenizer_config.json")
    for name in _NAMED_TOKENS:
        value = config.get(name)
        text = value.get("content") if isinstance(value, dict) else value
        if isinstance(text, str):
            settings[name] = text
    template = config.get("chat_template")
    if (folder / "chat_template.jinja").is_file():
        template = _read_template(folder / "chat_template.jinja")
    if isinstance(template, str):
        settings["chat_template"] = template
    return settings


def _read_template(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            raw = opened.read(_TEMPLATE_MAX_BYTES + 1)
        text = raw.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _bad(file, str(error)[:200]) from error
    if len(raw) > _TEMPLATE_MAX_BYTES:
        raise _bad(
            file,
            translate("Errors", "it is larger than {most:,} bytes").format(most=_TEMPLATE_MAX_BYTES),
        )
    return text
