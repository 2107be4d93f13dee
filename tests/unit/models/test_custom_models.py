"""Models that somebody brings along: described by their own files, kept, and read back with distrust."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import catalog
from models.catalog import PHI_CHATML, PHI_MINI, CatalogEntry, ModelSizes
from models.custom_models import custom_entry, entry_as_json, entry_from_json
from models.errors import InvalidInput, UnsupportedModel
from models.messages import Sampling

MINI_TOKENS = ["<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"]
CHATML_TOKENS = ["<|endoftext|>", "<|im_start|>", "<|im_sep|>", "<|im_end|>"]
SIZES = ModelSizes(7_000_000, 5_000_000, 2_000_000, 2_500_000, 3_000_000, 1024)


def custom(**changes: Any) -> CatalogEntry:
    arguments: dict[str, Any] = {
        "model_id": "my-tutor",
        "name": "My tutor",
        "special_tokens": MINI_TOKENS,
        "context_tokens": 8192,
        "sizes": SIZES,
    }
    return custom_entry(**{**arguments, **changes})


def test_a_custom_model_is_greedy_and_undecided_unless_it_says_more() -> None:
    entry = custom()
    assert (entry.id, entry.name, entry.repo, entry.revision) == ("my-tutor", "My tutor", None, None)
    assert entry.sampling == Sampling(temperature=0.0, top_p=1.0, max_tokens=4096)
    assert (entry.chat, entry.starts_in, entry.context_tokens) == (PHI_MINI, "undecided", 8192)
    assert entry.installable


@pytest.mark.parametrize("model_id", ["a", "0", "my-tutor", "x.y_z-1", "_x", "a..", "a" * 64])
def test_ids_that_may_be_used(model_id: str) -> None:
    assert custom(model_id=model_id).id == model_id


@pytest.mark.parametrize(
    "model_id",
    [
        "", ".", "..", ".hidden", "-x", "My-Tutor", "a/b", "a\\b", "../x", "a b", "a\n", "é", "a\0", "a" * 65, "日本",
        *(entry.id for entry in catalog.ENTRIES),
    ],
)  # fmt: skip
def test_ids_that_may_not_be_used(model_id: str) -> None:
    with pytest.raises(InvalidInput, match="can't be called that"):
        custom(model_id=model_id)


@pytest.mark.parametrize(
    ("tokens", "chat"),
    [
        (MINI_TOKENS, PHI_MINI),
        (CHATML_TOKENS, PHI_CHATML),
        ({"<|system|>", "<|user|>", "<|assistant|>", "<|end|>"}, PHI_MINI),
        ([*MINI_TOKENS, *CHATML_TOKENS], PHI_CHATML),
        ([*MINI_TOKENS, "<|im_start|>", "<|im_end|>"], PHI_MINI),
    ],
)
def test_the_special_tokens_decide_how_turns_are_marked(tokens: list[str], chat: catalog.ChatFormat) -> None:
    assert custom(special_tokens=tokens).chat is chat


@pytest.mark.parametrize("tokens", [[], ["<s>", "</s>"], MINI_TOKENS[:-1], ["<|im_start|>", "<|im_end|>"]])
def test_a_tokenizer_without_known_markers_is_refused(tokens: list[str]) -> None:
    with pytest.raises(UnsupportedModel, match="marks turns in no way that Ergo knows"):
        custom(special_tokens=tokens)


@pytest.mark.parametrize(
    ("context", "kept", "max_tokens"), [(256, 256, 128), (4096, 4096, 2048), (10**7, 131_072, 4096)]
)
def test_the_context_is_bounded(context: int, kept: int, max_tokens: int) -> None:
    entry = custom(context_tokens=context)
    assert (entry.context_tokens, entry.default_max_tokens) == (kept, max_tokens)


def test_a_context_that_holds_no_conversation_is_refused() -> None:
    with pytest.raises(UnsupportedModel, match="255 tokens at most"):
        custom(context_tokens=255)


@pytest.mark.parametrize(
    ("config", "temperature", "top_p"),
    [
        ({"do_sample": True, "temperature": 0.8, "top_p": 0.95}, 0.8, 0.95),
        ({"temperature": 1, "top_p": 1}, 1.0, 1.0),
        ({"temperature": 0.6}, 0.6, 1.0),
        ({"temperature": 0.6, "top_p": 7}, 0.6, 1.0),
        ({"temperature": 0.6, "top_p": "all"}, 0.6, 1.0),
        ({"do_sample": False, "temperature": 0.6}, 0.0, 1.0),
        ({"top_p": 0.9}, 0.0, 1.0),
        ({"temperature": 1e9, "top_p": 0.9}, 0.0, 1.0),
        ({"temperature": -1}, 0.0, 1.0),
        ({"temperature": True}, 0.0, 1.0),
        ({"temperature": float("nan")}, 0.0, 1.0),
        ({"temperature": None}, 0.0, 1.0),
        ({"temperature": [0.8]}, 0.0, 1.0),
    ],
)
def test_sampling_comes_from_the_generation_config_where_it_makes_sense(
    config: dict[str, Any], temperature: float, top_p: float
) -> None:
    assert custom(generation_config=config).sampling == Sampling(temperature, top_p, max_tokens=4096)


def test_a_name_is_one_short_printable_line() -> None:
    assert custom(name="").name == "my-tutor"
    assert custom(name=" A\n\u202eB\x1b[31m ").name == "AB[31m"
    assert len(custom(name="x" * 500).name) == 80


def test_a_custom_entry_survives_being_kept() -> None:
    entry = custom(
        name="Übungs-Lehrer",
        special_tokens=CHATML_TOKENS,
        generation_config={"temperature": 0.7, "top_p": 0.9},
        repo="org/name.v2",
        licence="Apache-2.0",
    )
    assert entry_from_json(json.loads(json.dumps(entry_as_json(entry))), "my-tutor") == entry


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "other"},
        {"id": None},
        {"name": 3},
        {"name": "a\nb"},
        {"name": "x" * 81},
        {"licence": None},
        {"licence": "\u202e"},
        {"repo": "../../etc"},
        {"repo": "org/"},
        {"repo": "org/name.git"},
        {"repo": "org/na me"},
        {"repo": "org:/name/x"},
        {"repo": 1},
        {"chat": "else"},
        {"chat": ["phi-mini"]},
        {"temperature": -1},
        {"temperature": float("inf")},
        {"temperature": True},
        {"top_p": 0},
        {"top_p": "1"},
        {"max_tokens": 0},
        {"max_tokens": 8193},
        {"max_tokens": 1.5},
        {"context_tokens": 1 << 40},
        {"context_tokens": False},
        {"sizes": None},
        {"sizes": {}},
        {"sizes": {**entry_as_json(custom())["sizes"], "source_bytes": -1}},
        {"sizes": {**entry_as_json(custom())["sizes"], "kv_bytes_per_token": 1 << 60}},
    ],
)
def test_a_kept_entry_that_makes_no_sense_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w+ .*"):
        entry_from_json({**entry_as_json(custom()), **changes}, "my-tutor")


def test_a_kept_entry_never_stands_in_for_one_of_the_catalogue() -> None:
    document = {**entry_as_json(custom()), "id": "practice"}
    with pytest.raises(ValueError, match="belongs to another model"):
        entry_from_json(document, "practice")


@pytest.mark.parametrize("key", list(entry_as_json(custom())))
def test_a_kept_entry_lacks_nothing(key: str) -> None:
    document = entry_as_json(custom(repo="org/name"))
    del document[key]
    if key == "repo":
        assert entry_from_json(document, "my-tutor").repo is None
        return
    with pytest.raises(ValueError, match=r"\w+ .*"):
        entry_from_json(document, "my-tutor")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(list(entry_as_json(custom()))), inner),
    max_leaves=10,
)


@given(JSON)
def test_no_document_raises_anything_but_a_value_error(document: object) -> None:
    with pytest.raises(ValueError, match=r"\w+ .*"):
        entry_from_json(document, "my-tutor")


@pytest.mark.parametrize("repo", ["owner/_model", "_owner/model", "o/n"])
def test_a_kept_entry_may_come_from_any_repository_that_the_hub_has(repo: str) -> None:
    entry = custom(repo=repo)
    assert entry_from_json(entry_as_json(entry), "my-tutor") == entry
