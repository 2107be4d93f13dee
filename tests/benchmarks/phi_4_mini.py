"""A checkpoint as large as Phi-4-mini's: its names, shapes, type and files, with random numbers.

Good for measuring time, memory and bytes; what a model says with such weights means nothing.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from models.architecture import parse_architecture
from models.tensors.safetensors_file import Form
from models.tensors.safetensors_writer import SafetensorsWriter
from tests.integration.tiny_checkpoint import tiny_tokenizer

CHECKPOINT_VARIABLE = "ERGO_BENCH_CHECKPOINT"
"""Names a checkpoint folder to measure with; without it one is written, and removed afterwards."""

_ROOM_BYTES = 25 * 10**9
_ROOM_BESIDE_BYTES = 12 * 10**9
_CONFIG = Path(__file__).with_name("phi-4-mini-config.json")
_SHARD_BYTES = 4_950_000_000
_BLOCK_ELEMENTS = 1 << 22


def published_config(**changes: Any) -> dict[str, Any]:
    """Return Phi-4-mini's config, as published, with some fields changed."""
    return {**json.loads(_CONFIG.read_text()), **changes}


@contextmanager
def large_checkpoint(**changes: Any) -> Iterator[Path | str]:
    """Yield a folder with such a checkpoint, or why there is none: the disk has no room for it and what is made of it.

    Args:
        changes: To the published config; with any, the checkpoint is taken for a small one.
    """
    given = os.environ.get(CHECKPOINT_VARIABLE)
    with TemporaryDirectory(prefix="ergo-bench-") as scratch:
        needed = 0 if changes else _ROOM_BESIDE_BYTES if given else _ROOM_BYTES
        free = shutil.disk_usage(scratch).free
        if free < needed:
            yield f"{free / 1e9:.1f} GB are free on the disk of {scratch}; {needed / 1e9:.0f} are needed"
        elif given and not changes:
            yield Path(given)
        else:
            source = Path(scratch) / "source"
            write_large_checkpoint(source, published_config(**changes))
            yield source


def checkpoint_bytes(config: dict[str, Any]) -> int:
    """Return the bytes of all tensors of such a checkpoint."""
    return sum(form.size_bytes for _, form in _forms(config))


def write_large_checkpoint(folder: Path, config: dict[str, Any], shard_bytes: int = _SHARD_BYTES) -> None:
    """Write a bfloat16 checkpoint of random numbers, with a tokenizer, into a new folder."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config))
    tiny_tokenizer().save(str(folder / "tokenizer.json"))
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|endoftext|>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    shards = _shards(config, shard_bytes)
    block = _random_bfloat16()
    for number, forms in enumerate(shards, 1):
        name = f"model-{number:05d}-of-{len(shards):05d}.safetensors" if len(shards) > 1 else "model.safetensors"
        with SafetensorsWriter(folder / name, forms, {"format": "pt"}) as writer:
            for tensor, form in forms.items():
                _fill(writer, tensor, form, block)
            writer.commit()


def _forms(config: dict[str, Any]) -> Iterator[tuple[str, Form]]:
    architecture = parse_architecture(config)
    for path, shape in architecture.linear_shapes().items():
        yield f"{path}.weight", Form("BF16", shape)
    for name in architecture.norm_names():
        yield name, Form("BF16", (architecture.hidden_size,))


def _shards(config: dict[str, Any], shard_bytes: int) -> list[dict[str, Form]]:
    shards: list[dict[str, Form]] = [{}]
    used = 0
    for name, form in _forms(config):
        if used and used + form.size_bytes > shard_bytes:
            shards.append({})
            used = 0
        shards[-1][name] = form
        used += form.size_bytes
    return shards


def _fill(writer: SafetensorsWriter, name: str, form: Form, block: np.ndarray[Any, Any]) -> None:
    rows = form.shape[0]
    # Every tensor begins elsewhere in the same numbers, so that no two are alike.
    rolled = np.roll(block, sum(name.encode()) * 7919)
    width = form.row_bytes // 2
    step = max(1, len(block) // width)
    for start in range(0, rows, step):
        count = min(step, rows - start)
        writer.write(name, start, rolled[: count * width].data)


def _random_bfloat16() -> np.ndarray[Any, Any]:
    numbers = np.random.default_rng(0).standard_normal(_BLOCK_ELEMENTS, np.float32) * np.float32(0.02)
    return (numbers.view(np.uint32) >> 16).astype(np.uint16)
