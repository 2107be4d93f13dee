"""The benchmark for accelerators runs to its end on a model small enough for a test, wherever MLX computes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.quantize import quantize_checkpoint
from tests.benchmarks import accelerator


def test_reading_and_generating_are_measured_against_mlx_lm(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accelerator.main(["--tiny", "--pairs", "3", "--out", str(tmp_path / "figures.json")]) == 0
    figures: Any = json.loads((tmp_path / "figures.json").read_text())
    printed = capsys.readouterr()
    assert json.loads(printed.out) == figures
    assert figures["device"] in printed.err
    assert figures["tiny"]
    assert [case["prompt_tokens"] for case in figures["prefill"]] == list(accelerator.TINY.prompts)
    assert [case["prompt_tokens"] for case in figures["decode"]] == list(accelerator.TINY.contexts)
    for case in figures["prefill"] + figures["decode"]:
        assert len(case["ratio_of_pairs"]) == 3
        assert sorted(case["ratio_of_pairs"])[1] == case["ratio"] > 0
        for program in ("ours", "mlx_lm"):
            assert 0 < case[program]["fastest_s"] <= case[program]["median_s"]
            assert 0 <= case[program]["peak_beside_models_mb"] <= figures["peak_mb"]
    assert 0.1 < figures["models_mb"] < figures["peak_mb"]


@pytest.mark.parametrize("is_quantized", [False, True])
def test_a_given_checkpoint_is_measured_and_left_as_it_is(
    tmp_path: Path, tiny_folder: Path, capsys: pytest.CaptureFixture[str], *, is_quantized: bool
) -> None:
    given = tiny_folder
    if is_quantized:
        given = tmp_path / "quantized"
        quantize_checkpoint(tiny_folder, given)
    before = {path.name: path.read_bytes() for path in given.iterdir()}
    assert accelerator.main(["--tiny", "--pairs", "1", "--checkpoint", str(given)]) == 0
    assert json.loads(capsys.readouterr().out)["checkpoint"] == given.name
    assert {path.name: path.read_bytes() for path in given.iterdir()} == before


def test_without_an_accelerator_it_says_so_and_measures_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accelerator, "on_metal", lambda: False)
    with pytest.raises(SystemExit, match="MLX computes on the CPU here"):
        accelerator.main([])


def test_a_folder_without_a_model_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="config"):
        accelerator.main(["--tiny", "--checkpoint", str(tmp_path)])
