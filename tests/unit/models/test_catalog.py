"""The catalogue's numbers against the architectures they follow from; names of repositories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from huggingface_hub.errors import HFValidationError
from huggingface_hub.utils import validate_repo_id  # type: ignore[attr-defined]

from models import catalog
from models.architecture import Architecture, parse_architecture, read_json
from models.catalog import PHI_CHATML, PHI_REASONING, is_repo_name
from models.errors import UnknownModel
from models.memory import sizes_of
from tests.unit.models.test_architecture import phi_4_mini


def phi_4() -> Architecture:
    return parse_architecture(
        {
            "model_type": "phi3",
            "hidden_size": 5120,
            "intermediate_size": 17_920,
            "max_position_embeddings": 32_768,
            "num_attention_heads": 40,
            "num_hidden_layers": 40,
            "num_key_value_heads": 10,
            "rope_theta": 500_000,
            "tie_word_embeddings": False,
            "vocab_size": 100_352,
        }
    )


def practice() -> Architecture:
    return parse_architecture(read_json(catalog.practice_source() / "config.json"))


def mini() -> Architecture:
    return parse_architecture(phi_4_mini())


# --- the five -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model_id", "architecture"),
    [
        ("practice", practice),
        ("phi-4-mini-reasoning", mini),
        ("phi-4-mini-instruct", mini),
        ("phi-4-reasoning", phi_4),
        ("phi-4-reasoning-plus", phi_4),
    ],
)
def test_the_sizes_are_those_of_the_architecture(model_id: str, architecture: Callable[[], Architecture]) -> None:
    sizes, built = catalog.find(model_id).sizes, architecture()
    assert sizes == sizes_of(built, sizes.source_bytes, sizes.largest_file_bytes)
    numbers = sum(rows * columns for rows, columns in built.linear_shapes().values())
    assert sizes.source_bytes == 2 * (numbers + built.hidden_size * len(built.norm_names()))
    assert sizes.source_bytes // 8 < sizes.largest_file_bytes <= sizes.source_bytes


def test_the_sizes_that_were_measured() -> None:
    mini_sizes = catalog.find("phi-4-mini-reasoning").sizes
    # What mlx_lm.convert wrote, up to the header of its file.
    assert 2_158_101_119 - mini_sizes.compact_bytes < 100_000
    rounded = [round(mini_sizes.installed_bytes(r) / 1e9, 2) for r in ("compact", "balanced", "quality")]
    assert rounded == [2.16, 2.51, 2.87]
    assert [mini_sizes.kv_bytes_per_token, catalog.find("phi-4-reasoning").sizes.kv_bytes_per_token] == [
        131_072,
        204_800,
    ]


def test_every_model_can_be_installed_and_ends_its_replies() -> None:
    for entry in catalog.ENTRIES:
        assert entry.installable
        assert entry.revision is None
        assert entry.chat.end in entry.chat.stop_tokens
        assert "<|endoftext|>" in entry.chat.stop_tokens
        assert (entry.repo is None) == (entry.id == "practice")
        assert entry.repo is None or is_repo_name(entry.repo)


def test_the_reasoning_models_speak_under_their_own_system_prompts() -> None:
    mini_entry, large = catalog.find("phi-4-mini-reasoning"), catalog.find("phi-4-reasoning")
    assert mini_entry.chat.house_prompt == "Your name is Phi, an AI math expert developed by Microsoft."
    assert catalog.find("phi-4-reasoning-plus").chat == large.chat == PHI_REASONING
    prompt = large.chat.house_prompt
    assert prompt.startswith("You are Phi, a language model trained by Microsoft to help users. Your role as an ")
    assert prompt.endswith(" Now, try to solve the following question through the above guidelines:")
    assert "<think> {Thought section} </think> {Solution section}." in prompt
    assert "reassessment, reflection, backtracing, and iteration to develop" in prompt
    assert "  " not in prompt
    assert "\n" not in prompt
    assert replace(large.chat, house_prompt="") == PHI_CHATML


def test_an_unknown_model_names_the_known_ones() -> None:
    with pytest.raises(UnknownModel, match="my-tutor") as caught:
        catalog.find("my-tutor")
    assert "phi-4-reasoning-plus" in caught.value.hint


NAMES = [
    "owner/name",
    "mlx-community/Phi-4-mini-reasoning-4bit",
    "owner/_model",
    "_owner/model",
    "o/n",
    "a.b/c.d",
    "9/9",
    "o" * 96 + "/" + "n" * 96,
]
NO_NAMES = [
    "",
    "name",
    "/name",
    "owner/",
    "a/b/c",
    "owner/na me",
    "owner/name\n",
    "owner/../name",
    "../name",
    ".owner/name",
    "owner/-name",
    "owner/name.",
    "owner-/name",
    "owner/a--b",
    "owner/a..b",
    "owner/name.git",
    "owner/name@main",
    "~/name",
    "o" * 97 + "/name",
    "owner/" + "n" * 97,
]


@pytest.mark.parametrize("name", [*NAMES, *NO_NAMES])
def test_a_repository_is_called_what_the_hub_lets_it_be_called(name: str) -> None:
    try:
        validate_repo_id(name)
    except HFValidationError:
        allowed = False
    else:
        allowed = "/" in name
    assert is_repo_name(name) == allowed == (name in NAMES)
