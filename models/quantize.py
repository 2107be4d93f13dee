"""A checkpoint folder in, a quantized one out, tensor by tensor; the recipes.

The result opens with `load_model` and with `mlx_lm.load`. Knows nothing of the library.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any, cast

import mlx.core as mx

from models import durable
from models.architecture import Architecture
from models.checkpoint import Checkpoint, inspect_checkpoint
from models.errors import InvalidInput

OnBytes = Callable[[int, int], None]

GROUP_SIZE = 64
BITS = 4

_COMPANIONS = (
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "chat_template.jinja",
    "README.md",
    "LICENSE",
)
_CAST_TO = {"float16": mx.float16, "bfloat16": mx.bfloat16, "float32": mx.float32}


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
        dst: The folder to make; must not exist or be empty. It appears whole or not at all.
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
        _quantize_folder(Path(src).absolute(), Path(dst).absolute(), chosen, progress)
    except BrokenPipeError:  # of `progress`: no file gives this
        raise
    except OSError as error:
        raise InvalidInput(
            "The model can't be quantized",
            f"{error.filename or dst}: {error.strerror or error}.",
            "See that the disk has space and that both folders may be read and written.",
        ) from error


def _quantize_folder(source: Path, target: Path, recipe: Recipe, progress: OnBytes | None) -> None:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InvalidInput("The destination isn't empty", f"{target} exists already.", "Choose another folder.")
    checkpoint = inspect_checkpoint(source)
    if checkpoint.packings:
        raise InvalidInput("Nothing to do", f"{source} holds a model that is quantized already.")
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".ergo-", dir=target.parent, ignore_cleanup_errors=True) as temporary:
        # A folder in the private one, so that it gets the rights that any new folder gets.
        staging = Path(temporary) / "model"
        staging.mkdir()
        quantize_into(checkpoint, staging, recipe, progress)
        durable.flush_folder(staging)
        if target.exists():
            target.rmdir()
        durable.move_into_place(staging, target)


def quantize_into(checkpoint: Checkpoint, folder: Path, recipe: Recipe, progress: OnBytes | None = None) -> None:
    """Write the quantized form of a checked checkpoint into an existing, empty folder.

    Args:
        checkpoint: The source; its tensors are floating point.
        folder: Where the files go. Neither flushed nor renamed here.
        recipe: Which module gets how many bits.
        progress: As for `quantize_checkpoint`.

    Raises:
        OSError: A file can't be read or written.
    """
    quantizable = checkpoint.architecture.linear_shapes()
    # The same cast as mlx-lm's converter makes; no key, no cast.
    dtype = _CAST_TO.get(str(checkpoint.config.get("torch_dtype")))
    arrays: dict[str, mx.array] = {}
    done = 0
    for name, array in _source_arrays(checkpoint):
        done += array.nbytes
        path = name.removesuffix(".weight")
        bits = recipe.bits(path) if path in quantizable else None
        arrays.update(_convert(name, array if dtype is None else array.astype(dtype), bits))
        if progress is not None:
            progress(done, checkpoint.size_bytes)
    _save(folder / "model.safetensors", arrays)
    config = _quantized_config(checkpoint, recipe)
    (folder / "config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")
    for companion in _COMPANIONS:
        if (checkpoint.folder / companion).is_file():
            shutil.copyfile(checkpoint.folder / companion, folder / companion)


def _find_recipe(name: str) -> Recipe:
    if name not in RECIPES:
        raise InvalidInput(
            "No such recipe",
            f"“{str(name)[:60]}” isn't a recipe.",
            f"Choose one of: {', '.join(RECIPES)}.",
        )
    return RECIPES[name]


def _source_arrays(checkpoint: Checkpoint) -> Iterator[tuple[str, mx.array]]:
    for file in checkpoint.files:
        loaded = cast("dict[str, mx.array]", mx.load(str(file)))
        for name in sorted(loaded):
            # Popped, so that each array's memory goes back as soon as it has been converted.
            yield name, loaded.pop(name)


def _convert(name: str, array: mx.array, bits: int | None) -> dict[str, mx.array]:
    """Return what one source tensor becomes, evaluated, so that the source can be let go."""
    if bits is None or array.shape[-1] % GROUP_SIZE:
        mx.eval(array)
        return {name: array}
    path = name.removesuffix(".weight")
    weight, scales, biases = mx.quantize(array, group_size=GROUP_SIZE, bits=bits)
    mx.eval(weight, scales, biases)
    return {name: weight, f"{path}.scales": scales, f"{path}.biases": biases}


def _save(file: Path, arrays: dict[str, mx.array]) -> None:
    try:
        mx.save_safetensors(str(file), arrays, {"format": "mlx"})
    except RuntimeError as error:
        # That is how MLX reports a full disk, too.
        raise OSError(f"the weights can't be written; MLX says “{error}”") from error


def _quantized_config(checkpoint: Checkpoint, recipe: Recipe) -> dict[str, Any]:
    settings: dict[str, Any] = {"group_size": GROUP_SIZE, "bits": BITS, "mode": "affine"}
    for path, (_, columns) in checkpoint.architecture.linear_shapes().items():
        if recipe.bits(path) != BITS and columns % GROUP_SIZE == 0:
            settings[path] = {"group_size": GROUP_SIZE, "bits": recipe.bits(path)}
    config = {**checkpoint.config, **_rope_fields(checkpoint.architecture)}
    config["quantization"] = config["quantization_config"] = settings
    return config


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
