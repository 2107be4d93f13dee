"""The form that a model gets which somebody brings along: described by its own files, kept beside it.

Knows the catalogue, whose ids it leaves alone. Reads no model and no disk.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import asdict, fields
from types import MappingProxyType
from typing import Any

from models import catalog
from models.catalog import PHI_CHATML, PHI_MINI, CatalogEntry, ChatFormat, ModelSizes, is_repo_name
from models.errors import InvalidInput, UnsupportedModel
from models.messages import Sampling
from models.wording import translate

_CUSTOM_ID = re.compile(r"[a-z0-9_][a-z0-9._-]{0,63}")
_MAX_NAME_CHARS = 80
_MAX_BYTES = 1 << 50
_CUSTOM_CONTEXT = range(256, 131_072 + 1)
_CUSTOM_MAX_TOKENS = 4096
_CUSTOM_CHATS: Mapping[str, ChatFormat] = MappingProxyType({"phi-chatml": PHI_CHATML, "phi-mini": PHI_MINI})
_CUSTOM_MARKERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "phi-chatml": frozenset({"<|im_start|>", "<|im_sep|>", "<|im_end|>"}),
        "phi-mini": frozenset({"<|system|>", "<|user|>", "<|assistant|>", "<|end|>"}),
    }
)
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def custom_entry(
    model_id: str,
    name: str,
    special_tokens: Collection[str],
    context_tokens: int,
    sizes: ModelSizes,
    *,
    generation_config: Mapping[str, Any] = _NOTHING,
    repo: str | None = None,
    licence: str = "",
) -> CatalogEntry:
    """Return the entry of a model that the catalogue doesn't list.

    Args:
        model_id: What it is to be called; must be free (see `check_custom_id`).
        name: What is shown; cut and cleaned if need be. Empty takes the id.
        special_tokens: Those of its tokenizer; they decide how turns are marked.
        context_tokens: What its config says; bounded here.
        sizes: From its architecture and its files.
        generation_config: The contents of its `generation_config.json`; what makes no sense is passed over.
        repo: Where on the hub it comes from; None for a folder.
        licence: What the source says; may be empty.

    Raises:
        InvalidInput: The id can't be used.
        UnsupportedModel: It can't hold a conversation that Ergo could mark.
    """
    check_custom_id(model_id)
    if context_tokens < _CUSTOM_CONTEXT.start:
        raise UnsupportedModel(
            translate("Errors", "This model can't hold a conversation"),
            translate("Errors", "It reads {count} tokens at most.").format(count=context_tokens),
            "",
        )
    context = min(context_tokens, _CUSTOM_CONTEXT[-1])
    return CatalogEntry(
        id=model_id,
        given_name=_shown(name) or model_id,
        repo=repo,
        revision=None,
        licence=_shown(licence),
        chat=_chat_of(special_tokens),
        sampling=_sampling(generation_config, min(_CUSTOM_MAX_TOKENS, context // 2)),
        context_tokens=context,
        starts_in="undecided",
        sizes=sizes,
    )


def check_custom_id(model_id: str) -> None:
    """See that a model which the catalogue doesn't list may be called so.

    Raises:
        InvalidInput: It may not; the detail says why.
    """
    problem = _id_problem(model_id)
    if problem:
        raise InvalidInput(
            translate("Errors", "A model can't be called that"),
            problem.format(name=model_id[:80]),
            translate("Errors", "Choose another id."),
        )


def entry_as_json(entry: CatalogEntry) -> dict[str, Any]:
    """Return a custom entry as plain values, to be kept beside the model."""
    return {
        "id": entry.id,
        "name": entry.given_name,
        "repo": entry.repo,
        "licence": entry.licence,
        "chat": next(key for key, chat in _CUSTOM_CHATS.items() if chat == entry.chat),
        "temperature": entry.sampling.temperature,
        "top_p": entry.sampling.top_p,
        "max_tokens": entry.sampling.max_tokens,
        "context_tokens": entry.context_tokens,
        "sizes": asdict(entry.sizes),
    }


def entry_from_json(document: object, model_id: str) -> CatalogEntry:
    """Read what `entry_as_json` wrote, from a file that nobody vouches for.

    Args:
        document: Parsed JSON.
        model_id: The id that it must have.

    Raises:
        ValueError: It makes no sense; the message is fit to be shown.
    """
    said = _object(document, translate("Errors", "its entry"))
    if said.get("id") != model_id or _id_problem(model_id):
        raise ValueError(translate("Errors", "its entry belongs to another model"))
    chat = said.get("chat")
    if not isinstance(chat, str) or chat not in _CUSTOM_CHATS:
        raise ValueError(translate("Errors", "its entry names no chat format that Ergo knows"))
    context = _integer(said, "context_tokens", _CUSTOM_CONTEXT.start, _CUSTOM_CONTEXT[-1])
    return CatalogEntry(
        id=model_id,
        given_name=_text(said, "name") or model_id,
        repo=_repo(said),
        revision=None,
        licence=_text(said, "licence"),
        chat=_CUSTOM_CHATS[chat],
        sampling=Sampling(
            temperature=_number(said, "temperature", 0.0, 2.0),
            top_p=_number(said, "top_p", 0.01, 1.0),
            max_tokens=_integer(said, "max_tokens", 1, context),
        ),
        context_tokens=context,
        starts_in="undecided",
        sizes=_sizes(said),
    )


def _id_problem(model_id: str) -> str:
    """Return why a custom model may not be called so; empty where it may."""
    if any(entry.id == model_id for entry in catalog.ENTRIES):
        return translate("Errors", "“{name}” is a model of Ergo's catalogue.")
    if _CUSTOM_ID.fullmatch(model_id) is None:
        return translate(
            "Errors",
            "“{name}” may have small letters, digits, dots, hyphens and underscores, 64 at most, no dot or hyphen "
            "first.",
        )
    return ""


def _chat_of(special_tokens: Collection[str]) -> ChatFormat:
    for key, markers in _CUSTOM_MARKERS.items():
        if markers.issubset(special_tokens):
            return _CUSTOM_CHATS[key]
    raise UnsupportedModel(
        translate("Errors", "This model can't hold a conversation"),
        translate(
            "Errors",
            "Its tokenizer marks turns in no way that Ergo knows: it has neither <|system|>, <|user|>, "
            "<|assistant|> and <|end|> nor <|im_start|>, <|im_sep|> and <|im_end|>.",
        ),
        translate("Errors", "Choose a model of the Phi-3 or Phi-4 family."),
    )


def _sampling(config: Mapping[str, Any], max_tokens: int) -> Sampling:
    try:
        temperature = _number(config, "temperature", 0.01, 2.0)
    except ValueError:
        return Sampling(max_tokens=max_tokens)
    if config.get("do_sample") is False:
        return Sampling(max_tokens=max_tokens)
    try:
        top_p = _number(config, "top_p", 0.01, 1.0)
    except ValueError:
        top_p = 1.0
    return Sampling(temperature=temperature, top_p=top_p, max_tokens=max_tokens)


def _sizes(said: Mapping[str, Any]) -> ModelSizes:
    sizes = _object(said.get("sizes"), "sizes")
    return ModelSizes(**{each.name: _integer(sizes, each.name, 0, _MAX_BYTES) for each in fields(ModelSizes)})


def _repo(said: Mapping[str, Any]) -> str | None:
    repo = said.get("repo")
    if repo is None or (isinstance(repo, str) and is_repo_name(repo)):
        return repo
    raise ValueError(translate("Errors", "its entry names no repository that the hub could have"))


def _text(said: Mapping[str, Any], key: str) -> str:
    text = said.get(key)
    if not isinstance(text, str) or text != _shown(text):
        raise ValueError(translate("Errors", "{key} is no short text").format(key=key))
    return text


def _shown(text: str) -> str:
    """Return a text as one short line that can be printed, and that can't turn the line around."""
    return "".join(character for character in text if character.isprintable())[:_MAX_NAME_CHARS].strip()


def _object(value: object, what: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        # One kind of error for what a file says.
        raise ValueError(translate("Errors", "{what} is no object").format(what=what))  # noqa: TRY004
    return value


def _integer(said: Mapping[str, Any], key: str, low: int, high: int) -> int:
    value = said.get(key)
    # JSON's true is a number to Python as well.
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(
            translate("Errors", "{key} is no whole number between {low:,} and {high:,}").format(
                key=key, low=low, high=high
            )
        )
    return value


def _number(said: Mapping[str, Any], key: str, low: float, high: float) -> float:
    value = said.get(key)
    # Neither infinity nor “not a number” lies between two numbers.
    if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(
            translate("Errors", "{key} is no number between {low:g} and {high:g}").format(key=key, low=low, high=high)
        )
    return float(value)
