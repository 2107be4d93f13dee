"""The adapter that ships as an example: on the real practice model it answers in Japanese, and as rightly as before."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer

from models import apply_adapter, catalog, load_model, quantize_checkpoint
from models.adapters.keeping.example import example_adapters
from models.adapters.reading import inspect_adapter

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "practice_model"))

from curriculum import SKILLS, held_out_problems
from japanese import DECLINED, is_japanese
from measure import correct, replies

FOLDER = Path(__file__).parents[2] / "resources" / "adapters" / "japanese-answers"
PROBLEMS = [problem for skill in SKILLS for problem in held_out_problems(skill, 1, seed=99)]


@pytest.fixture(scope="module")
def quantized(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("practice") / "model"
    quantize_checkpoint(catalog.practice_source(), folder)
    return folder


def answers(model: Any, folder: Path, problems: list[Any]) -> list[str]:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    return replies(model, tokenizer, problems)


def test_with_the_adapter_the_answers_are_japanese_and_right_and_without_it_english(quantized: Path) -> None:
    model = load_model(quantized)[0]
    applied = apply_adapter(model, FOLDER)
    with_it = answers(model, quantized, PROBLEMS)
    applied.remove()
    without = answers(model, quantized, PROBLEMS[:3])
    assert [is_japanese(text.rpartition("</think>")[2]) for text in with_it] == [True] * len(PROBLEMS)
    right = [correct(problem, text, DECLINED) for problem, text in zip(PROBLEMS, with_it, strict=True)]
    assert sum(right) >= len(PROBLEMS) - 1
    assert not any(is_japanese(text.rpartition("</think>")[2]) for text in without)
    assert all(text.rpartition("</think>")[2].isascii() for text in without)


def test_it_is_found_beside_the_practice_model() -> None:
    assert FOLDER in example_adapters()
    assert all(folder.parent.parent == catalog.practice_source().parent for folder in example_adapters())


def test_it_is_what_its_card_says() -> None:
    info = inspect_adapter(FOLDER).info
    assert (info.kind, info.format, info.ranks, info.base_model) == ("lora", "peft", (8,), catalog.PRACTICE_ID)
    assert info.layers == (0, 1, 2, 3)
    assert set(info.modules) == {"qkv_proj", "o_proj", "gate_up_proj", "down_proj"}


def test_it_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 1_000_000


def test_the_card_was_measured_on_these_weights() -> None:
    measured = json.loads((FOLDER / "measured.json").read_text())
    without = json.loads((FOLDER / "measured_without.json").read_text())
    base = hashlib.sha256((catalog.practice_source() / "model.safetensors").read_bytes()).hexdigest()
    adapter = hashlib.sha256((FOLDER / "adapter_model.safetensors").read_bytes()).hexdigest()
    assert (measured["sha256"], measured["adapter_sha256"], without["sha256"]) == (base, adapter, base)
    assert (measured["count"], measured["seed"]) == (without["count"], without["seed"])
    card = (FOLDER / "README.md").read_text()
    for skill in SKILLS:
        shares = (without["correct"][skill], measured["correct"][skill], measured["japanese"][skill])
        assert f"| {skill} | {' | '.join(f'{share:.1%}' for share in shares)} |" in card.splitlines()
