"""A checkpoint folder in, a quantized one out, slice by slice; the recipes.

Rows are quantized one by one, so a slice of them gives the same bits as the whole. The
result opens with `load_model` and with `mlx_lm.load`. Knows nothing of the library.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import mlx.core as mx

from models import durable, staging
from models.architecture import Architecture
from models.checkpoint import COMPANIONS, Checkpoint, inspect_checkpoint, require_plain, weight_files
from models.errors import InvalidInput
from models.tensors.safetensors_file import Tensor, read_header
from models.tensors.safetensors_writer import SafetensorsWriter
from models.tensors.slices import GROUP_SIZE, Plan, converted
from models.wording import in_a_row, translate

OnBytes = Callable[[int, int], None]

BITS = 4
SLICE_BYTES = 4 << 20
"""Of the source, done in one step: long enough to be quick, short enough to answer between two.

Buffers of this size are used again; the system would be asked for larger ones each time, at a quarter more time."""

_DISK_WAIT_S = 0.05
_INDEX = "model.safetensors.index.json"
_SPELLINGS = {"float16": "F16", "bfloat16": "BF16", "float32": "F32"}
_METADATA = {"format": "mlx"}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How many bits each kind of module gets, all in groups of 64.

    Attributes:
        name: What the person chooses.
        protected: Last part of a module's path → its bits; the others get 4.
    """

    name: str
    protected: Mapping[str, int] = field(default_factory=dict)

    def bits(self, path: str) -> int:
        """Return the bits of the module at a path."""
        return self.protected.get(path.rpartition(".")[2], BITS)


def _protecting(bits: int) -> Mapping[str, int]:
    # The embedding is tied to the output head; with down_proj it suffers most from 4 bits.
    return MappingProxyType({"embed_tokens": bits, "down_proj": bits})


RECIPES: Mapping[str, Recipe] = MappingProxyType(
    {
        "compact": Recipe("compact"),
        "balanced": Recipe("balanced", _protecting(6)),
        "quality": Recipe("quality", _protecting(8)),
    }
)


def quantize_checkpoint(
    src: str | Path,
    dst: str | Path,
    recipe: str = "compact",
    progress: OnBytes | None = None,
) -> None:
    """Quantize a Hugging Face checkpoint folder.

    Args:
        src: Holds `config.json`, `model*.safetensors` and what belongs to them.
        dst: The folder to make; must not exist or be empty, and be no disk of its own. It appears whole or
            not at all.
        recipe: `compact`, `balanced` or `quality`.
        progress: Called with bytes of source tensors done and in all; may raise to cancel.

    Raises:
        InvalidInput: An unknown recipe, a `dst` that holds something or can't be written, a source
            that is quantized or can't be read.
        UnsupportedModel: The source is sound, but not of a kind that Ergo runs.
        DamagedModel: The source is incomplete or broken.
    """
    chosen = _find_recipe(recipe)
    try:
        # What a link leads to is replaced, not the link.
        _quantize_folder(Path(src).absolute(), Path(os.path.realpath(dst)), chosen, progress)
    except BrokenPipeError:  # of `progress`: no file gives this
        raise
    except OSError as error:
        raise InvalidInput(
            translate("Errors", "The model can't be quantized"),
            translate("Errors", "{file}: {reason}.").format(file=error.filename or dst, reason=error.strerror or error),
            translate("Errors", "See that the disk has space and that both folders may be read and written."),
        ) from error


def quantize_into(
    checkpoint: Checkpoint,
    folder: Path,
    recipe: Recipe,
    progress: OnBytes | None = None,
    slice_bytes: int = SLICE_BYTES,
) -> None:
    """Write the quantized form of a checked checkpoint into an existing, empty folder.

    Args:
        checkpoint: The source; its tensors are floating point.
        folder: Where the files go; those of the weights have the source's names.
        recipe: Which module gets how many bits.
        progress: As for `quantize_checkpoint`.
        slice_bytes: How much of the source is done at once.

    Raises:
        DamagedModel: A source file has changed since it was checked.
        OSError: A file can't be read or written.
    """
    copy_companions(checkpoint.folder, folder)
    done = 0
    for file in checkpoint.files:
        shard, dtype = checkpoint.tensors_of(file), cast_type(checkpoint.config)
        with closing(quantize_shard(shard, folder / file.name, recipe, dtype, slice_bytes)) as steps:
            for size in steps:
                done += size
                if progress is not None:
                    progress(done, checkpoint.size_bytes)
    write_index(folder)
    write_config(checkpoint.config, checkpoint.architecture, recipe, folder)


def quantize_shard(
    shard: Mapping[str, Tensor],
    target: Path,
    recipe: Recipe,
    dtype: str | None,
    slice_bytes: int = SLICE_BYTES,
) -> Generator[int, None, None]:
    """Quantize one file of weights, a slice at every `next`; all on the thread that takes the steps.

    Args:
        shard: What `inspect_shard` has found in the file, all of it floating point.
        target: The file to make. It appears at the very end, whole and flushed: exhaust the generator.
            Closing it earlier leaves nothing; a killed process leaves `.<name>.tmp`, which the next
            call for the same target replaces.
        recipe: Which module gets how many bits.
        dtype: What everything is cast to first (see `cast_type`); None leaves it as it is.
        slice_bytes: How much of the source is done in one step.

    Yields:
        Bytes of the source that this step has done; 0 while the disk is waited for.

    Raises:
        DamagedModel: The file is quantized already, or has become shorter than it was.
        OSError: A file can't be read or written.
    """
    require_plain(shard)
    plans = [Plan(name, tensor, dtype or tensor.dtype, _bits(name, recipe)) for name, tensor in shard.items()]
    forms = {name: form for plan in plans for name, form in plan.forms().items()}
    with SafetensorsWriter(target, forms, _METADATA) as writer, closing(converted(plans, slice_bytes)) as slices:
        for piece, arrays in slices:
            for name, array in arrays.items():
                writer.write(name, piece.start, memoryview(array))  # type: ignore[arg-type]
            yield piece.size_bytes
        while not writer.flush(_DISK_WAIT_S):
            yield 0
        writer.commit()
    mx.clear_cache()


def cast_type(config: Mapping[str, Any]) -> str | None:
    """Return the type that everything is cast to, as safetensors spells it; the same that mlx-lm's converter takes."""
    return _SPELLINGS.get(str(config.get("torch_dtype")))


def copy_companions(source: Path, folder: Path) -> None:
    """Copy what belongs to a model besides config and weights: its tokenizer, its template, its licence.

    Raises:
        OSError: A file can't be read or written.
    """
    for companion in COMPANIONS:
        if (source / companion).is_file():
            shutil.copyfile(source / companion, folder / companion)


def write_config(config: Mapping[str, Any], architecture: Architecture, recipe: Recipe, folder: Path) -> None:
    """Write the `config.json` of a quantized model, with the bits of each module that differs from the rest.

    Args:
        config: The source's.
        architecture: What it describes.
        recipe: What the weights were quantized with.
        folder: Where the file goes.

    Raises:
        OSError: It can't be written.
    """
    document = {**config, **_rope_fields(architecture)}
    document["quantization"] = document["quantization_config"] = _settings(architecture, recipe)
    (folder / "config.json").write_text(json.dumps(document, indent=1), encoding="utf-8")


def write_index(folder: Path) -> None:
    """Write which file of a folder holds which tensor, where the weights are in several files.

    Raises:
        DamagedModel: One of the files isn't sound.
        OSError: The index can't be written.
    """
    files = weight_files(path.name for path in folder.iterdir())
    if len(files) < 2:
        return
    tensors = {name: tensor for file in files for name, tensor in read_header(folder / file).items()}
    document = {
        "metadata": {"total_size": sum(tensor.size_bytes for tensor in tensors.values())},
        "weight_map": {name: tensors[name].file.name for name in sorted(tensors)},
    }
    (folder / _INDEX).write_text(json.dumps(document, indent=1), encoding="utf-8")


def _quantize_folder(source: Path, target: Path, recipe: Recipe, progress: OnBytes | None) -> None:
    staging.sweep(target)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InvalidInput(
            translate("Errors", "The destination isn't empty"),
            translate("Errors", "{folder} exists already.").format(folder=target),
            translate("Errors", "Choose another folder."),
        )
    checkpoint = inspect_checkpoint(source)
    if checkpoint.packings:
        raise InvalidInput(
            translate("Errors", "Nothing to do"),
            translate("Errors", "{folder} holds a model that is quantized already.").format(folder=source),
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    with staging.beside(target) as folder:
        _require_movable(target, folder)
        quantize_into(checkpoint, folder, recipe, progress)
        durable.flush_folder(folder)
        if target.exists():
            target.rmdir()
        durable.move_into_place(folder, target)


def _require_movable(target: Path, folder: Path) -> None:
    """See that an empty folder can give way to the finished one; before hours of work, not after."""
    if not target.exists():
        return
    try:
        target.rename(folder / "aside")
        (folder / "aside").rename(target)
    except OSError as error:
        raise InvalidInput(
            translate("Errors", "The destination can't be replaced"),
            translate("Errors", "{file}: {reason}.").format(file=target, reason=error.strerror or error),
            translate("Errors", "Choose a folder within it, or another one."),
        ) from error


def _bits(name: str, recipe: Recipe) -> int:
    return recipe.bits(name.removesuffix(".weight"))


def _find_recipe(name: str) -> Recipe:
    if name not in RECIPES:
        raise InvalidInput(
            translate("Errors", "No such recipe"),
            translate("Errors", "“{name}” isn't a recipe.").format(name=str(name)[:60]),
            translate("Errors", "Choose one of: {names}.").format(names=in_a_row(RECIPES)),
        )
    return RECIPES[name]


def _settings(architecture: Architecture, recipe: Recipe) -> dict[str, Any]:
    settings: dict[str, Any] = {"group_size": GROUP_SIZE, "bits": BITS, "mode": "affine"}
    for path, (_, columns) in architecture.linear_shapes().items():
        if recipe.bits(path) != BITS and columns % GROUP_SIZE == 0:
            settings[path] = {"group_size": GROUP_SIZE, "bits": recipe.bits(path)}
    return settings


def _rope_fields(architecture: Architecture) -> dict[str, Any]:
    """Return the rotary parameters as mlx-lm spells them; newer checkpoints say `rope_parameters`."""
    scaling: dict[str, Any] | None = None
    if architecture.factors is not None:
        scaling = {
            "type": "longrope",
            "short_factor": list(architecture.factors.short),
            "long_factor": list(architecture.factors.long),
        }
    return {
        "rope_theta": architecture.rope_theta,
        "partial_rotary_factor": architecture.partial_rotary_factor,
        "original_max_position_embeddings": architecture.original_max_positions,
        "rope_scaling": scaling,
    }
