"""Which tensors lie in a model folder, proven sound before MLX reads a byte of them.

MLX's own safetensors reader accepts overlapping, negative and wrapped offsets; the
reference reader refuses them. So every file goes through the reference reader first,
and every name, shape and type must be one that the config asks for. Reads headers only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from models.architecture import Architecture, parse_architecture, read_json
from models.errors import DamagedModel, UnsupportedModel

_MAX_FILES = 64
_FLOATS = frozenset({"BF16", "F16", "F32"})
_BITS = frozenset({2, 3, 4, 5, 6, 8})
_GROUPS = frozenset({32, 64, 128})
_REMEDY = "Get the model again from a source that you trust."


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor as its file's header describes it."""

    file: Path
    shape: tuple[int, ...]
    dtype: str

    @property
    def size_bytes(self) -> int:
        """Bytes of its data."""
        width = {"BF16": 2, "F16": 2, "F32": 4, "U32": 4}[self.dtype]
        count = width
        for length in self.shape:
            count *= length
        return count


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
    config = read_json(folder / "config.json")
    architecture = parse_architecture(config)
    _refuse_foreign_quantization(config)
    tensors = _read_headers(folder)
    packings = _check_tensors(architecture, tensors)
    return Checkpoint(folder, config, architecture, tensors, packings)


def _refuse_foreign_quantization(config: Mapping[str, Any]) -> None:
    if config.get("quantize_activations"):
        raise UnsupportedModel("Ergo can't run this kind of model", "It quantizes activations.", "")
    for key in ("quantization", "quantization_config"):
        settings = config.get(key)
        if settings is None:
            continue
        if not isinstance(settings, dict):
            raise _bad(f"config.json: {key} is no object")
        mode = settings.get("mode", "affine")
        if mode != "affine" or "quant_method" in settings:
            raise UnsupportedModel(
                "Ergo can't run this kind of model",
                "It is quantized in a way that Ergo doesn't know.",
                "Take the unquantized model, or one that MLX has quantized.",
            )


def _read_headers(folder: Path) -> dict[str, Tensor]:
    files = sorted(folder.glob("model*.safetensors"))
    if not files:
        raise _bad("It has no model*.safetensors")
    if len(files) > _MAX_FILES:
        raise _bad(f"It has more than {_MAX_FILES} files of weights")
    tensors: dict[str, Tensor] = {}
    for file in files:
        for name, tensor in _read_header(file).items():
            if name in tensors:
                raise _bad(f"The tensor {name} is there twice")
            tensors[name] = tensor
    return tensors


def _read_header(file: Path) -> dict[str, Tensor]:
    try:
        with safe_open(file, framework="numpy") as reader:
            slices = {name: reader.get_slice(name) for name in reader.keys()}  # noqa: SIM118
            return {name: Tensor(file, tuple(part.get_shape()), part.get_dtype()) for name, part in slices.items()}
    except (SafetensorError, OSError) as error:
        raise _bad(f"{file.name} is no sound safetensors file ({error})") from error


def _check_tensors(architecture: Architecture, tensors: Mapping[str, Tensor]) -> dict[str, Packing]:
    expected: set[str] = set()
    packings: dict[str, Packing] = {}
    for name in architecture.norm_names():
        _expect(tensors, name, (architecture.hidden_size,), _FLOATS)
        expected.add(name)
    for path, shape in architecture.linear_shapes().items():
        expected.add(f"{path}.weight")
        if f"{path}.scales" in tensors:
            packings[path] = _check_packed(tensors, path, shape)
            expected |= {f"{path}.scales", f"{path}.biases"}
        else:
            _expect(tensors, f"{path}.weight", shape, _FLOATS)
    if foreign := sorted(tensors.keys() - expected):
        raise _bad(f"It holds tensors that don't belong there, such as {foreign[0][:80]}")
    return packings


def _check_packed(tensors: Mapping[str, Tensor], path: str, shape: tuple[int, int]) -> Packing:
    rows, columns = shape
    scales = tensors[f"{path}.scales"]
    groups = scales.shape[-1] if len(scales.shape) == 2 else 0
    weight = tensors.get(f"{path}.weight")
    packed = weight.shape[-1] if weight is not None and len(weight.shape) == 2 else 0
    if groups < 1 or columns % groups or packed * 32 % columns:
        raise _bad(f"{path} is packed in a way that makes no sense")
    packing = Packing(packed * 32 // columns, columns // groups)
    if packing.bits not in _BITS or packing.group_size not in _GROUPS:
        raise _bad(f"{path} has {packing.bits} bits in groups of {packing.group_size}")
    _expect(tensors, f"{path}.weight", (rows, packed), frozenset({"U32"}))
    _expect(tensors, f"{path}.scales", (rows, groups), _FLOATS)
    _expect(tensors, f"{path}.biases", (rows, groups), _FLOATS)
    return packing


def _expect(tensors: Mapping[str, Tensor], name: str, shape: tuple[int, ...], dtypes: frozenset[str]) -> None:
    tensor = tensors.get(name)
    if tensor is None:
        raise _bad(f"The tensor {name} is missing")
    if tensor.shape != shape:
        raise _bad(f"The tensor {name} has shape {tensor.shape}; the config asks for {shape}")
    if tensor.dtype not in dtypes:
        raise _bad(f"The tensor {name} is of type {tensor.dtype}")


def _bad(detail: str) -> DamagedModel:
    return DamagedModel("The model's files can't be used", f"{detail}.", _REMEDY)
