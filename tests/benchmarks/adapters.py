"""Adapters on layers as large as Phi-4-mini's: putting one in force, taking it off, what a token costs with it.

`python -m tests.benchmarks.adapters [--quick]` prints one JSON object; the exit code is 0 if every bar was met. Four
layers are measured, and scaled to all 32. The fastest of several runs counts, for other programs only ever add to one.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import mlx.core as mx
import numpy as np
import psutil
from safetensors.numpy import save_file

from models import apply_adapter, load_model, quantize_checkpoint
from models.adapters.in_force.applying import AppliedAdapter
from models.adapters.in_force.outside import private_copy
from models.adapters.in_force.preparing import architecture_of, prepare_changes
from models.architecture import parse_architecture
from models.generation import make_cache
from tests.benchmarks.figures import FULL, QUICK, Effort, at_least, at_most
from tests.benchmarks.phi_4_mini import published_config, write_large_checkpoint

RANK = 16

_LAYERS = 4
_ALL_LAYERS = 32
_VOCABULARY = 2048
_TOKENS = 6
_SWAPS = 200
_WARM_SWAPS = 20
_APPLY_MS = 100
_DECODING = 0.85
_DORA = 1.3
_DRIFT = 0.01


def measure_adapters(effort: Effort) -> dict[str, object]:
    """Return the figures and their bars."""
    with TemporaryDirectory(prefix="ergo-bench-") as scratch:
        folder = Path(scratch)
        lora, dora = (write_large_adapter(folder / kind, _LAYERS, dora=kind == "dora") for kind in ("lora", "dora"))
        source = folder / "source"
        write_large_checkpoint(source, _config(_LAYERS))
        quantize_checkpoint(source, folder / "compact", "compact")
        model = load_model(folder / "compact")[0]
        return {
            "lora": _times(model, lora, effort),
            "dora": _times(model, dora, effort),
            "decoding": _decoding(model, lora, dora, effort),
            "swaps": _swaps(folder, effort),
        }


def write_large_adapter(folder: Path, layers: int, *, dora: bool = False) -> Path:
    """Write an adapter of rank 16 for every linear layer of a model of Phi-4-mini's shape, as PEFT saves it."""
    folder.mkdir(parents=True)
    modules = {
        path: shape for path, shape in parse_architecture(_config(layers)).linear_shapes().items() if "." in path
    }
    del modules["model.embed_tokens"]
    draw, tensors = np.random.default_rng(0), {}
    for path, (outputs, inputs) in modules.items():
        at = f"base_model.model.{path}"
        tensors[f"{at}.lora_A.weight"] = draw.standard_normal((RANK, inputs), np.float32) * np.float32(0.02)
        tensors[f"{at}.lora_B.weight"] = draw.standard_normal((outputs, RANK), np.float32) * np.float32(0.02)
        if dora:
            tensors[f"{at}.lora_magnitude_vector"] = np.full(outputs, 0.02 * inputs**0.5, np.float32)
    config = {
        "peft_type": "LORA", "r": RANK, "lora_alpha": 2 * RANK, "use_dora": dora, "bias": "none",
        "target_modules": sorted({path.rpartition(".")[2] for path in modules}),
    }  # fmt: skip
    (folder / "adapter_config.json").write_text(json.dumps(config))
    save_file(tensors, folder / "adapter_model.safetensors")
    return folder


def _config(layers: int) -> dict[str, Any]:
    return published_config(num_hidden_layers=layers, vocab_size=_VOCABULARY, bos_token_id=0, eos_token_id=0)


# --- time -----------------------------------------------------------------------------------------


def _times(model: Any, path: Path, effort: Effort) -> dict[str, object]:
    """Take an adapter in, prepare it, switch it on, turn it, switch it off; each of these by itself."""
    runs: list[dict[str, float]] = []
    for _ in range(max(2, effort.runs // 3)):
        clock = _Clock()
        with private_copy(path, architecture_of(model)) as adapter:
            clock.note("copy")
            changes = prepare_changes(model, adapter)
            clock.note("prepare")
            applied = AppliedAdapter(model, changes, adapter.info)
            clock.start()
            applied.set_strength(1.0)
            clock.note("switch_on")
            applied.set_strength(0.5)
            clock.note("turn")
            applied.set_strength(0.0)
            clock.note("switch_off")
            applied.set_strength(1.0)
            clock.start()
            applied.remove()
            clock.note("remove")
        runs.append(clock.noted_ms)
    fastest = {name: min(run[name] for run in runs) * _ALL_LAYERS / _LAYERS for name in runs[0]}
    figures: dict[str, object] = {
        f"{name}_ms": round(value, 1) if name in _FIRST_TIME else at_most(value, _APPLY_MS)
        for name, value in fastest.items()
    }
    return figures | {"first_time_ms": at_most(sum(fastest[name] for name in (*_FIRST_TIME, "switch_on")), _APPLY_MS)}


_FIRST_TIME = ("copy", "prepare")
"""Done when an adapter comes, and not again while it is kept in memory."""


class _Clock:
    """Notes how long each of several steps takes."""

    def __init__(self) -> None:
        self.noted_ms: dict[str, float] = {}
        self.start()

    def start(self) -> None:
        self._began = time.perf_counter()

    def note(self, name: str) -> None:
        self.noted_ms[name] = 1000 * (time.perf_counter() - self._began)
        self.start()


def _decoding(model: Any, lora: Path, dora: Path, effort: Effort) -> dict[str, object]:
    """Decode alternately without an adapter, with LoRA and with DoRA."""
    ways: dict[str, Callable[[], AppliedAdapter | None]] = {
        "bare": lambda: None,
        "lora": _switch(model, lora),
        "dora": _switch(model, dora),
    }
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(max(1, effort.runs // 2)):
        for name, switch_on in ways.items():
            applied = switch_on()
            best[name] = min(best[name], _token_s(model))
            if applied is not None:
                applied.set_strength(0.0)
    return {
        "bare_ms_a_token": round(1000 * best["bare"], 2),
        "with_lora": at_least(best["bare"] / best["lora"], _DECODING),
        "with_dora": at_least(best["bare"] / best["dora"], _DECODING),
        "dora_to_lora": at_most(best["dora"] / best["lora"], _DORA),
    }


def _switch(model: Any, path: Path) -> Callable[[], AppliedAdapter]:
    applied = apply_adapter(model, path, 0.0)

    def switch_on() -> AppliedAdapter:
        applied.set_strength(1.0)
        return applied

    return switch_on


def _token_s(model: Any) -> float:
    """Return the shortest time that a token takes behind a short prompt."""
    cache = make_cache(model, 4)
    mx.eval(model(mx.array([[1, 2, 3, 4]]), cache=cache))
    best = float("inf")
    for token in range(_TOKENS):
        began = time.perf_counter()
        mx.eval(model(mx.array([[token]]), cache=cache))
        best = min(best, time.perf_counter() - began)
    return best


# --- many swaps -----------------------------------------------------------------------------------


def _swaps(folder: Path, effort: Effort) -> dict[str, object]:
    """Put adapters in force on three kinds of base and take them off again; each must leave the base as it was."""
    paths = [write_large_adapter(folder / f"swap-{kind}", 1, dora=kind == "dora") for kind in ("lora", "dora")]
    source = folder / "one-layer"
    write_large_checkpoint(source, _config(1))
    figures: dict[str, object] = {}
    for recipe in ("compact", "balanced", None):
        base = folder / f"one-layer-{recipe}" if recipe else source
        if recipe:
            quantize_checkpoint(source, base, recipe)
        figures[recipe or "bfloat16"] = _swap(load_model(base)[0], paths, _SWAPS if effort is FULL else 30)
    return figures


def _swap(model: Any, paths: list[Path], count: int) -> dict[str, object]:
    tokens = mx.array([[1, 2, 3]])
    before, same, rss = np.array(model(tokens)), 0, 0
    for number in range(count):
        # One in twenty is DoRA, which takes its time on a CPU.
        applied = apply_adapter(model, paths[number % 20 == 19], strength=(number % 4 + 1) / 2)
        adapted = np.array(model(tokens))
        applied.remove()
        same += bool(np.array_equal(np.array(model(tokens)), before) and not np.array_equal(adapted, before))
        if number == _WARM_SWAPS:
            rss = psutil.Process().memory_info().rss
    drift = psutil.Process().memory_info().rss / rss - 1
    return {
        "identical_after_removal": {"value": same, "bar": f"== {count}", "met": same == count},
        "rss_mb": round(rss / 1e6),
        "rss_drift": at_most(drift, _DRIFT),
    }


def main() -> int:
    """Measure, print, and return 0 if every bar was met."""
    parser = argparse.ArgumentParser(prog="adapters", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only show that it works")
    figures = measure_adapters(QUICK if parser.parse_args().quick else FULL)
    met = '"met": false' not in json.dumps(figures)
    print(json.dumps({**figures, "all_met": met}, indent=2))
    mx.synchronize()
    mx.clear_streams()
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
