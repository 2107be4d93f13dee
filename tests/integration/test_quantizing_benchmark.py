"""The benchmark of quantizing measures what it says, on a model small enough for a test."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from models.checkpoint import inspect_checkpoint
from tests.benchmarks import quantizing
from tests.benchmarks.phi_4_mini import checkpoint_bytes, large_checkpoint, published_config, write_large_checkpoint

SMALL = published_config(
    hidden_size=192,
    intermediate_size=128,
    num_attention_heads=2,
    num_key_value_heads=1,
    num_hidden_layers=2,
    vocab_size=512,
    rope_scaling=None,
)


def test_the_full_checkpoint_has_the_published_size() -> None:
    assert checkpoint_bytes(published_config()) == 7_672_043_520


def test_both_programs_are_measured_and_their_tensors_compared(tmp_path: Path) -> None:
    write_large_checkpoint(tmp_path / "source", SMALL, shard_bytes=400_000)
    checkpoint = inspect_checkpoint(tmp_path / "source")
    assert len(checkpoint.files) > 1
    figures: Any = quantizing.compare(tmp_path / "source", tmp_path)
    assert figures["identical_tensors"]["met"]
    assert figures["identical_tensors"]["value"] == 3 * 9 + 5
    assert figures["wall_s"] > 0
    assert 10 < figures["peak_rss_mb"]["value"] < figures["mlx_lm_peak_rss_mb"] + 100


def test_a_disk_without_room_skips_it_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")._replace(free=10**9)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with large_checkpoint() as checkpoint:
        assert "1.0 GB are free" in str(checkpoint)
