"""The practice model as it ships: what it can do, and that its card speaks of these very weights."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "practice-model"
sys.path.insert(0, str(ROOT / "packaging" / "practice_model"))

from curriculum import SKILLS, held_out_problems  # noqa: E402
from measure import correct, replies  # noqa: E402
from mlx_lm.utils import dequantize_model  # noqa: E402
from tokenizers import Tokenizer  # noqa: E402

from models import load_model, quantize_checkpoint  # noqa: E402

COUNT = 8


def test_it_solves_problems_that_it_was_never_trained_on(tmp_path: Path) -> None:
    quantize_checkpoint(FOLDER, tmp_path / "model")
    # Unpacked after rounding: the same weights, and a batch is then quick on a CPU.
    model = dequantize_model(load_model(tmp_path / "model")[0])
    tokenizer = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
    problems = [problem for skill in SKILLS for problem in held_out_problems(skill, COUNT, seed=99)]
    texts = replies(model, tokenizer, problems)
    right = sum(correct(problem, text) for problem, text in zip(problems, texts, strict=True))
    assert right / len(problems) >= 0.9


def test_the_card_was_measured_on_these_weights() -> None:
    measured = json.loads((FOLDER / "measured.json").read_text())
    assert measured["sha256"] == hashlib.sha256((FOLDER / "model.safetensors").read_bytes()).hexdigest()
    assert measured["count"] >= 300
    card = (FOLDER / "README.md").read_text()
    for skill in SKILLS:
        row = next(line for line in card.splitlines() if line.startswith(f"| {skill} |"))
        assert row.endswith(f"| {measured['correct'][skill]:.1%} |")


def test_it_is_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 12_000_000


@pytest.mark.parametrize("tag", ["<think>", "</think>"])
def test_think_tags_are_text_in_several_tokens(tag: str) -> None:
    tokenizer = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
    assert len(tokenizer.encode(tag, add_special_tokens=False).ids) > 1
