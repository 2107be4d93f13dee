"""What fits: a model into this machine's memory, an installation onto its disk, both in numbers.

Forecasts, refusals and the recommended recipe. Knows no MLX, no network and not what is installed.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import psutil

from models.architecture import Architecture
from models.catalog import CatalogEntry, ModelSizes
from models.errors import NotEnoughMemory, NotEnoughSpace
from models.messages import RecipeName
from models.wording import translate

TYPICAL_CONTEXT_TOKENS = 8192
"""A question with its thoughts and answer; longer ones grow beyond what was checked."""

WORKING_SET_BYTES = 600_000_000
"""What a loaded model takes besides its weights and its KV cache.

Measured on Linux: 300 MB for Python, MLX and Phi-4-mini's tokenizer. The other half is for the
activations of a prefill chunk and the buffers that MLX keeps.
"""

PEAK_OVER_SOURCE_BYTES = 1_500_000_000
"""An installation takes no more of the disk than its download and this, unless a single shard takes more."""

TYPICAL_BYTES_PER_S = 12_500_000
"""A connection of 100 Mbit/s, for forecasts before anything has been measured."""

_COMPANIONS_BYTES = 100_000_000
"""Tokenizer, configs, manifest, and room for the file system's own books."""

_GIB = 1 << 30

# The quantized format: 4 bits, a scale and a bias of 16 bits for every 64 weights.
_GROUP_SIZE = 64
_SCALE_AND_BIAS_BYTES = 4
_PROTECTED = ("embed_tokens", "down_proj")
_PROTECTED_BITS: Mapping[RecipeName, int] = MappingProxyType({"compact": 4, "balanced": 6, "quality": 8})

# How much of the machine's memory a model may need before a smaller recipe is the better choice.
# A larger one is slower as well: every token reads all weights.
_SHARES: tuple[tuple[RecipeName, float], ...] = (("quality", 0.2), ("balanced", 1 / 3))
_LARGEST_SHARE = 0.7
"""macOS gives the GPU between two thirds and three quarters of the memory."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine's memory.

    Attributes:
        total_bytes: All that is built in.
        available_bytes: What programs can get at this moment without anything being swapped out.
    """

    total_bytes: int
    available_bytes: int


ReasonCode = Literal["room-for-better", "leaves-most", "only-this-fits", "too-large"]


@dataclass(frozen=True, slots=True)
class RecipeChoice:
    """A recommended recipe, and why: as a sentence, and as what the sentence is made of.

    Attributes:
        recipe: The name.
        reason: One sentence, fit to be shown.
        reason_code: `room-for-better`: the machine has memory enough for more bits than `compact`;
            `leaves-most`: `compact` leaves other programs the most; `only-this-fits`: no other fits;
            `too-large`: not even `compact` does.
        total_bytes: The machine's memory.
        need_bytes: What the model needs of it with this recipe.
    """

    recipe: RecipeName
    reason: str
    reason_code: ReasonCode
    total_bytes: int
    need_bytes: int

    @property
    def fits(self) -> bool:
        """Whether the model runs on this machine at all."""
        return self.reason_code != "too-large"


def read_machine() -> Machine:
    """Ask the system how much memory there is, and how much of it is free now."""
    memory = psutil.virtual_memory()
    return Machine(memory.total, memory.available)


# --- memory ---------------------------------------------------------------------------------------


def memory_need(weights_bytes: int, kv_bytes_per_token: int, context_tokens: int) -> int:
    """Return the bytes of memory that a model needs to answer a question of the usual length.

    Args:
        weights_bytes: As they lie on the disk.
        kv_bytes_per_token: At 16 bits a number, as on a Mac; twice as much where MLX computes in float32.
        context_tokens: What the model can hold; no more than `TYPICAL_CONTEXT_TOKENS` is reckoned with.
    """
    return weights_bytes + kv_bytes_per_token * min(context_tokens, TYPICAL_CONTEXT_TOKENS) + WORKING_SET_BYTES


def recipe_need(entry: CatalogEntry, recipe: RecipeName) -> int:
    """Return `memory_need` of a known model that is quantized with a recipe, installed or not."""
    sizes = entry.sizes
    return memory_need(sizes.installed_bytes(recipe), sizes.kv_bytes_per_token, entry.context_tokens)


def check_room(name: str, need_bytes: int, machine: Machine, recipe: str | None = None) -> None:
    """See that a model fits into the memory that is free. Unload another one first.

    Args:
        name: The model's, as it is shown.
        need_bytes: From `memory_need`.
        machine: From `read_machine`, just now.
        recipe: The one it was quantized with; None if that isn't known.

    Raises:
        NotEnoughMemory: It doesn't; with the numbers.
    """
    if need_bytes <= machine.available_bytes:
        return
    hint = translate("Errors", "Close something, or choose Compact.")
    if recipe == "compact":
        hint = translate("Errors", "Close something, or choose a smaller model.")
    raise NotEnoughMemory(
        translate("Errors", "Not enough memory to load {name}").format(name=name),
        translate("Errors", "It needs {needed}, {free} are free.").format(
            needed=memory_words(need_bytes), free=memory_words(machine.available_bytes)
        ),
        hint,
    )


def recommended_recipe(entry: CatalogEntry, machine: Machine) -> RecipeChoice:
    """Return the best recipe that leaves this machine room for its other work, and why."""
    total = machine.total_bytes
    for recipe, share in _SHARES:
        need = recipe_need(entry, recipe)
        if need <= share * total:
            return _choice(recipe, "room-for-better", total, need)
    need = recipe_need(entry, "compact")
    if need <= total / 2:
        return _choice("compact", "leaves-most", total, need)
    return _choice("compact", "only-this-fits" if need <= _LARGEST_SHARE * total else "too-large", total, need)


def _choice(recipe: RecipeName, code: ReasonCode, total_bytes: int, need_bytes: int) -> RecipeChoice:
    because = {
        "room-for-better": f"enough for {recipe.capitalize()}, which answers better than Compact",
        "leaves-most": "Compact leaves the most of it to other programs",
        "only-this-fits": f"only Compact fits, with {memory_words(need_bytes)}",
        "too-large": f"even Compact, with {memory_words(need_bytes)}, is too large for it",
    }[code]
    reason = f"This computer has {memory_words(total_bytes)} of memory: {because}."
    return RecipeChoice(recipe, reason, code, total_bytes, need_bytes)


def sizes_of(architecture: Architecture, source_bytes: int, largest_file_bytes: int) -> ModelSizes:
    """Return what a model weighs with each recipe, from its architecture. Exact up to the files' headers.

    Args:
        architecture: The checked one.
        source_bytes: All of its shards, as they are.
        largest_file_bytes: The largest of them.
    """
    return ModelSizes(
        source_bytes=source_bytes,
        largest_file_bytes=largest_file_bytes,
        compact_bytes=_quantized_bytes(architecture, "compact"),
        balanced_bytes=_quantized_bytes(architecture, "balanced"),
        quality_bytes=_quantized_bytes(architecture, "quality"),
        kv_bytes_per_token=2 * 2 * architecture.kv_heads * architecture.head_dim * architecture.layers,
    )


def _quantized_bytes(architecture: Architecture, recipe: RecipeName) -> int:
    total = 2 * architecture.hidden_size * len(architecture.norm_names())
    for path, (rows, columns) in architecture.linear_shapes().items():
        if columns % _GROUP_SIZE:  # Left as it is, 16 bits a number.
            total += rows * columns * 2
            continue
        bits = _PROTECTED_BITS[recipe] if path.endswith(_PROTECTED) else 4
        total += rows * columns * bits // 8 + rows * (columns // _GROUP_SIZE) * _SCALE_AND_BIAS_BYTES
    return total


# --- disk -----------------------------------------------------------------------------------------


def forecast_disk(
    source_bytes: int,
    installed_bytes: int,
    *,
    largest_file_bytes: int,
    keep_source: bool = False,
    present_bytes: int = 0,
) -> int:
    """Return the bytes that an installation still takes at its peak, besides what it has taken.

    A shard is deleted once it has been quantized, while the next ones come. So the peak is all of the
    download with one quantized shard; where that is more than `PEAK_OVER_SOURCE_BYTES` above the download, the
    installation holds the next shard back (see `peak_bytes`). Where one shard is most of the model, the peak may
    be that shard with all that is kept: nothing can go before it is quantized.

    Args:
        source_bytes: The whole download.
        installed_bytes: All that is quantized from it; 0 when the download is kept as it is.
        largest_file_bytes: The largest file of the download.
        keep_source: Whether the shards stay.
        present_bytes: Of the download and of what was made of it, what is on the disk already.
    """
    if keep_source:
        peak = source_bytes + installed_bytes + _COMPANIONS_BYTES
    else:
        one_shard = installed_bytes * largest_file_bytes // max(source_bytes, 1) + _COMPANIONS_BYTES
        last_shard = largest_file_bytes + installed_bytes + _COMPANIONS_BYTES
        peak = max(source_bytes + min(one_shard, PEAK_OVER_SOURCE_BYTES), last_shard)
    return max(0, peak - present_bytes)


def peak_bytes(present_bytes: int, shards: Iterable[tuple[int, int]]) -> int:
    """Return what is on the disk at most while shards are quantized one after the other.

    Args:
        present_bytes: What is there before, the shards included.
        shards: Of each its size, and that of its quantized form; it is deleted when that is there.
    """
    peak = present_bytes
    for size_bytes, made_bytes in shards:
        peak = max(peak, present_bytes + made_bytes)
        present_bytes += made_bytes - size_bytes
    return peak


def check_disk(folder: Path, need_bytes: int) -> None:
    """See that a disk has room, before the first byte is written.

    Args:
        folder: Where the files go; need not exist yet.
        need_bytes: From `forecast_disk`.

    Raises:
        NotEnoughSpace: It hasn't; with the numbers.
        OSError: The system doesn't tell.
    """
    free_bytes = shutil.disk_usage(_existing(folder.absolute())).free
    if need_bytes <= free_bytes:
        return
    raise NotEnoughSpace(
        translate("Errors", "Not enough space on the disk"),
        translate("Errors", "The installation needs {needed}, {free} are free.").format(
            needed=size_words(need_bytes), free=size_words(free_bytes)
        ),
        translate("Errors", "Free {missing} more, then install again.").format(
            missing=size_words(need_bytes - free_bytes)
        ),
    )


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


# --- time and words -------------------------------------------------------------------------------


def forecast_seconds(size_bytes: int, bytes_per_s: float | None) -> float | None:
    """Return how long so many bytes take; None where the speed isn't known."""
    if bytes_per_s is None or not bytes_per_s > 0:
        return None
    return max(0, size_bytes) / bytes_per_s


def size_words(size_bytes: float) -> str:
    """Return the size of a file as macOS writes it, in powers of ten: `480 kB`, `12.3 MB`, `7.67 GB`."""
    for unit, digits, divisor in (("GB", 2, 1e9), ("MB", 1, 1e6)):
        if round(size_bytes / divisor, digits) >= 1:
            return f"{size_bytes / divisor:,.{digits}f} {unit}"
    return f"{size_bytes / 1e3:,.0f} kB"


def memory_words(size_bytes: float) -> str:
    """Return an amount of memory as computers are sold, in powers of two: `8 GB`, `2.4 GB`."""
    return f"{size_bytes / _GIB:,.1f} GB".replace(".0 GB", " GB")
