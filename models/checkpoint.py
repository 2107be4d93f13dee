"""Which tensors lie in a model folder, proven sound before MLX reads a byte of them.

MLX's own safetensors reader accepts overlapping, negative and wrapped offsets; the
reference reader refuses them. So every file goes through the reference reader first,
and every name, shape and type must be one that the config asks for. Reads headers only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import Any

from models.architecture import Architecture, parse_architecture, read_json
from models.errors import DamagedModel, ErgoError, UnsupportedModel, shown
from models.tensors.safetensors_file import Form, Tensor, read_header
from models.wording import translate

COMPANIONS = (
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
"""The files that belong to a model besides config and weights; never code, never pickles."""

_MAX_FILES = 64
_FLOATS = frozenset({"BF16", "F16", "F32"})
_BITS = frozenset({2, 3, 4, 5, 6, 8})
_GROUPS = frozenset({32, 64, 128})
_PARTS = ("weight", "scales", "biases")
_WEIGHTS = "model*.safetensors"
_PICKLES = frozenset({".bin", ".ckpt", ".pickle", ".pkl", ".pt", ".pth"})


@dataclass(frozen=True, slots=True)
class Packing:
    """How a quantized weight is packed."""

    bits: int
    group_size: int


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A model folder that has been checked.

    Attributes:
        folder: Where it is.
        config: `config.json`, as it was read.
        architecture: What the config describes.
        tensors: Every tensor by name; exactly those that the architecture needs.
        packings: The quantized modules by path; the others are plain.
    """

    folder: Path
    config: dict[str, Any]
    architecture: Architecture
    tensors: Mapping[str, Tensor]
    packings: Mapping[str, Packing] = field(default_factory=dict)

    @property
    def files(self) -> list[Path]:
        """The safetensors files, in order."""
        return sorted({tensor.file for tensor in self.tensors.values()})

    def tensors_of(self, file: Path) -> dict[str, Tensor]:
        """Return the tensors of one file, in the order of their data."""
        return {name: tensor for name, tensor in self.tensors.items() if tensor.file == file}

    @property
    def size_bytes(self) -> int:
        """Bytes of all tensors."""
        return sum(tensor.size_bytes for tensor in self.tensors.values())


def inspect_checkpoint(folder: Path) -> Checkpoint:
    """Check a model folder without loading it.

    Args:
        folder: Holds `config.json` and `model*.safetensors`.

    Raises:
        UnsupportedModel: The folder is sound, but Ergo can't run what is in it.
        DamagedModel: A file is missing, broken, or holds what the config doesn't ask for.
    """
    config, architecture = inspect_config(folder)
    tensors = _read_files(folder, architecture)
    packings = require_complete(architecture, tensors)
    return Checkpoint(folder, config, architecture, tensors, packings)


def inspect_config(folder: Path) -> tuple[dict[str, Any], Architecture]:
    """Check the `config.json` of a model folder, whether or not its weights are there.

    Returns:
        The config as it was read, and what it describes.

    Raises:
        UnsupportedModel: It is of a kind that Ergo can't run.
        DamagedModel: The file is missing or broken.
    """
    config = read_json(folder / "config.json")
    architecture = parse_architecture(config)
    _refuse_foreign_quantization(config)
    return config, architecture


def inspect_shard(architecture: Architecture, file: Path) -> dict[str, Tensor]:
    """Check one file of weights, whether or not the others are there; plain or quantized by MLX.

    Returns:
        The file's tensors by name, in the order of their data. Each one is of a name, shape and type
        that the architecture allows.

    Raises:
        DamagedModel: The file is broken, or holds what the architecture doesn't ask for.
    """
    return _inspect_files(architecture, [file])


def require_complete(architecture: Architecture, tensors: Mapping[str, Tensor]) -> dict[str, Packing]:
    """See that inspected tensors, of all files together, are all that the architecture needs and fit together.

    Returns:
        The quantized modules by path; the others are plain.

    Raises:
        DamagedModel: One is missing, or the parts of a quantized one contradict each other.
    """
    packings: dict[str, Packing] = {}
    for name in architecture.norm_names():
        _find(tensors, name)
    for path, shape in architecture.linear_shapes().items():
        weight = _find(tensors, f"{path}.weight")
        if weight.dtype == "U32" or f"{path}.scales" in tensors or f"{path}.biases" in tensors:
            packings[path] = _packing(path, shape, *(_find(tensors, f"{path}.{part}") for part in _PARTS))
    return packings


def require_plain(tensors: Mapping[str, Tensor]) -> None:
    """See that inspected tensors are none of a quantized model.

    Raises:
        DamagedModel: One is packed, or belongs to a packed one.
    """
    for name, tensor in tensors.items():
        if tensor.dtype == "U32" or name.endswith((".scales", ".biases")):
            raise _bad(
                translate("Errors", "The tensor {name} is quantized, and config.json says nothing of it").format(
                    name=name
                )
            )


def weight_files(names: Iterable[str]) -> list[str]:
    """Return those of a folder's or a repository's file names that hold the weights, in order.

    Raises:
        UnsupportedModel: The weights are in a format that Ergo doesn't open.
        DamagedModel: There are none, or absurdly many.
    """
    listed = sorted(names)
    found = [name for name in listed if fnmatchcase(name, _WEIGHTS)]
    if len(found) > _MAX_FILES:
        raise _bad(translate("Errors", "It has more than {most} files of weights").format(most=_MAX_FILES))
    if not found:
        raise _without_weights(listed)
    return found


def _without_weights(names: Iterable[str]) -> ErgoError:
    for name in names:
        suffix = PurePath(name).suffix.lower()
        if suffix in _PICKLES:
            detail = translate(
                "Errors", "It has its weights as pickles ({name}), which can run code; Ergo opens safetensors only."
            ).format(name=shown(name[:80]))
        elif suffix == ".gguf":
            detail = translate("Errors", "It has its weights as GGUF ({name}); Ergo opens safetensors only.").format(
                name=shown(name[:80])
            )
        else:
            continue
        return UnsupportedModel(
            translate("Errors", "Ergo can't run this kind of model"),
            detail,
            translate("Errors", "Look for the same model as safetensors."),
        )
    return _bad(translate("Errors", "It has no {weights}").format(weights=_WEIGHTS))


def _refuse_foreign_quantization(config: Mapping[str, Any]) -> None:
    if config.get("quantize_activations"):
        raise UnsupportedModel(
            translate("Errors", "Ergo can't run this kind of model"),
            translate("Errors", "It quantizes activations."),
            "",
        )
    for key in ("quantization", "quantization_config"):
        settings = config.get(key)
        if settings is None:
            continue
        if not isinstance(settings, dict):
            raise _bad(translate("Errors", "config.json: {key} is no object").format(key=key))
        mode = settings.get("mode", "affine")
        if mode != "affine" or "quant_method" in settings:
            raise UnsupportedModel(
                translate("Errors", "Ergo can't run this kind of model"),
                translate("Errors", "It is quantized in a way that Ergo doesn't know."),
                translate("Errors", "Take the unquantized model, or one that MLX has quantized."),
            )


def _read_files(folder: Path, architecture: Architecture) -> dict[str, Tensor]:
    try:
        names = weight_files(path.name for path in folder.iterdir())
    except OSError as error:
        raise _bad(
            translate("Errors", "Its folder can't be read ({reason})").format(reason=error.strerror or error)
        ) from error
    return _inspect_files(architecture, [folder / name for name in names])


def _inspect_files(architecture: Architecture, files: Iterable[Path]) -> dict[str, Tensor]:
    places = _places(architecture)
    tensors: dict[str, Tensor] = {}
    for file in files:
        found = read_header(file)
        if not found:
            raise _bad(translate("Errors", "{file} holds no tensors").format(file=file.name))
        for name, tensor in found.items():
            if name in tensors:
                raise _bad(translate("Errors", "The tensor {name} is there twice").format(name=name))
            if name not in places:
                raise _bad(
                    translate("Errors", "It holds tensors that don't belong there, such as {name}").format(
                        name=name[:80]
                    )
                )
            if not _fits(tensor.form, *places[name]):
                raise _bad(
                    translate(
                        "Errors", "The tensor {name} is {dtype} of shape {shape}; the config asks for another"
                    ).format(name=name, dtype=tensor.dtype, shape=tensor.shape)
                )
            tensors[name] = tensor
    return tensors


def _places(architecture: Architecture) -> dict[str, tuple[str, tuple[int, ...]]]:
    """Return every name that a tensor may have, with what it is and the shape of the weight when it is plain."""
    places = dict.fromkeys(architecture.norm_names(), ("norm", (architecture.hidden_size,)))
    linear = architecture.linear_shapes().items()
    return places | {f"{path}.{part}": (part, shape) for path, shape in linear for part in _PARTS}


def _fits(form: Form, part: str, shape: tuple[int, ...]) -> bool:
    if part == "norm" or (part == "weight" and form.dtype in _FLOATS):
        return form.shape == shape and form.dtype in _FLOATS
    rows, columns = shape
    if len(form.shape) != 2 or form.shape[0] != rows or form.shape[1] < 1:
        return False
    width = form.shape[1]
    if part == "weight":
        return width * 32 % columns == 0 and width * 32 // columns in _BITS
    return form.dtype in _FLOATS and columns % width == 0 and columns // width in _GROUPS


def _packing(path: str, shape: tuple[int, int], weight: Tensor, scales: Tensor, biases: Tensor) -> Packing:
    if weight.dtype != "U32" or scales.shape != biases.shape:
        raise _bad(translate("Errors", "{path} is packed in a way that makes no sense").format(path=path))
    _, columns = shape
    return Packing(weight.shape[1] * 32 // columns, columns // scales.shape[1])


def _find(tensors: Mapping[str, Tensor], name: str) -> Tensor:
    if name not in tensors:
        raise _bad(translate("Errors", "The tensor {name} is missing").format(name=name))
    return tensors[name]


def _bad(detail: str) -> DamagedModel:
    return DamagedModel(
        translate("Errors", "The model's files can't be used"),
        translate("Errors", "{reason}.").format(reason=shown(detail)),
        translate("Errors", "Get the model again from a source that you trust."),
    )
