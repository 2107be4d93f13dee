"""Loading model folders, sound, broken and hostile."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm
import pytest
from mlx.utils import tree_flatten

from models import load_model, quantize_checkpoint
from models.errors import DamagedModel, UnsupportedModel, UserFacingError
from tests.integration.tiny_checkpoint import write_checkpoint

BEYOND_LIMIT = mx.arange(70)[None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkpoint that the test may spoil."""
    write_checkpoint(tmp_path / "model")
    return tmp_path / "model"


def rewrite_config(folder: Path, **changes: Any) -> None:
    config = json.loads((folder / "config.json").read_text())
    config.update(changes)
    (folder / "config.json").write_text(json.dumps(config))


@pytest.mark.filterwarnings("ignore")
def test_it_loads_what_mlx_lm_loads(folder: Path) -> None:
    """Beyond the limit the two agree; below it only ours is faithful (see `test_longrope`)."""
    model, tokenizer, config = load_model(folder)
    theirs = mlx_lm.load(str(folder))[0]
    assert mx.allclose(model(BEYOND_LIMIT), theirs(BEYOND_LIMIT), atol=1e-4).item()
    assert tokenizer is not None
    assert tokenizer.eos_token_ids == {256, 258}
    assert config["eos_token_id"] == [256, 258]
    assert config["hidden_size"] == 64


@pytest.mark.filterwarnings("ignore")
def test_mlx_lms_own_loop_runs_with_model_and_tokenizer(folder: Path) -> None:
    model, tokenizer, _ = load_model(folder)
    assert tokenizer is not None
    responses = list(mlx_lm.stream_generate(model, tokenizer, "hi", max_tokens=5))
    assert responses[-1].generation_tokens <= 5


def test_computation_is_in_float32_on_a_cpu_even_when_quantized(folder: Path, tmp_path: Path) -> None:
    """bfloat16 is ten times slower on an x86 CPU; the scales' type is the type that comes out."""
    quantize_checkpoint(folder, tmp_path / "q")
    for path in (folder, tmp_path / "q"):
        model: Any = load_model(path)[0]
        if mx.default_device() == mx.Device(mx.cpu):
            arrays: Any = tree_flatten(model.parameters())
            dtypes = {array.dtype for _, array in arrays}
            assert dtypes <= {mx.float32, mx.uint32}
            assert model(BEYOND_LIMIT).dtype == mx.float32


def test_a_folder_without_a_tokenizer_gives_none(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    assert load_model(str(folder))[1] is None


def test_a_model_without_longrope_loads(tmp_path: Path) -> None:
    write_checkpoint(tmp_path, rope_scaling=None)
    assert load_model(tmp_path)[0](BEYOND_LIMIT).shape == (1, 70, 264)


def test_code_in_the_folder_is_never_run(folder: Path) -> None:
    mark = folder / "ran"
    code = f"open({str(mark)!r}, 'w').close()\nclass Model: ...\nclass ModelArgs: ...\n"
    (folder / "evil.py").write_text(code)
    settings = {"auto_map": {"AutoTokenizer": ["evil.Tok", "evil.Tok"]}, "tokenizer_class": "Tok"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    rewrite_config(folder, auto_map={"AutoModel": "evil.Model"})
    load_model(folder)
    rewrite_config(folder, model_file="evil.py")
    with pytest.raises(UnsupportedModel, match="code of its own"):
        load_model(folder)
    assert not mark.exists()


@pytest.mark.parametrize(
    "changes",
    [
        {"model_type": "llama"},
        {"attention_bias": True},
        {"hidden_act": "gelu"},
        {"sliding_window": 100},
        {"rope_scaling": {"type": "yarn", "factor": 2.0}},
        {"quantization_config": {"quant_method": "gptq", "bits": 4}},
        {"quantization": {"mode": "mxfp4", "bits": 4, "group_size": 32}},
        {"quantize_activations": True},
    ],
    ids=str,
)
def test_sound_folders_of_another_kind_are_unsupported(folder: Path, changes: dict[str, Any]) -> None:
    rewrite_config(folder, **changes)
    with pytest.raises(UnsupportedModel):
        load_model(folder)


@pytest.mark.parametrize(
    "changes",
    [
        {"model_type": None},
        {"model_type": ["phi3"]},
        {"hidden_size": "64"},
        {"hidden_size": -64},
        {"hidden_size": 10**12},
        {"hidden_size": 10**400},
        {"rope_theta": 10**400},
        {"rms_norm_eps": 10**400},
        {"partial_rotary_factor": -(10**400)},
        {"rope_scaling": {"type": "longrope", "short_factor": [1.0] * 6, "long_factor": [10**400] * 6}},
        {"hidden_size": 64.5},
        {"num_hidden_layers": 10**9},
        {"num_hidden_layers": True},
        {"num_attention_heads": 0},
        {"num_attention_heads": 5},
        {"num_key_value_heads": 3},
        {"vocab_size": 10**10},
        {"vocab_size": 265},
        {"rope_theta": float("nan")},
        {"rope_scaling": []},
        {"rope_scaling": {"type": "longrope", "short_factor": [1.0], "long_factor": [1.0]}},
        {"rope_scaling": {"type": "longrope", "short_factor": [1.0] * 6, "long_factor": [0.0] * 6}},
        {"rope_scaling": {"type": "longrope", "short_factor": [1.0] * 6, "long_factor": ["1"] * 6}},
        {"original_max_position_embeddings": 0},
        {"partial_rotary_factor": 7},
        {"tie_word_embeddings": "yes"},
        {"quantization": [4]},
        {"eos_token_id": 100_000},
    ],
    ids=lambda changes: str(changes).replace("0" * 400, "0…0"),
)
def test_configs_that_make_no_sense_are_refused(folder: Path, changes: dict[str, Any]) -> None:
    rewrite_config(folder, **changes)
    with pytest.raises(DamagedModel):
        load_model(folder)


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 200_000, "nul", '{"model_type": "phi3"', "\x00", "1e999"])
def test_config_files_that_cannot_be_read_are_refused(folder: Path, text: str) -> None:
    (folder / "config.json").write_text(text)
    with pytest.raises(DamagedModel):
        load_model(folder)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"decoder": 3}', "[" * 200_000, "null", '{"model": {"type": "BPE"}}']
)
def test_tokenizers_that_cannot_be_read_are_refused(folder: Path, text: str) -> None:
    (folder / "tokenizer.json").write_text(text)
    with pytest.raises(DamagedModel):
        load_model(folder)


@pytest.mark.parametrize("template", [b"\xff", b"x" * 2_000_000], ids=["no text", "too large"])
def test_chat_templates_that_cannot_be_read_are_refused(folder: Path, template: bytes) -> None:
    (folder / "chat_template.jinja").write_bytes(template)
    with pytest.raises(DamagedModel, match=r"chat_template\.jinja"):
        load_model(folder)


def test_a_chat_template_in_a_file_of_its_own_is_read(folder: Path) -> None:
    (folder / "chat_template.jinja").write_text("{{ '∑' }}", encoding="utf-8")
    tokenizer: Any = load_model(folder)[1]
    assert tokenizer.chat_template == "{{ '∑' }}"


def write_raw(file: Path, header: dict[str, Any], data: bytes) -> None:
    """Write a safetensors file whose header says whatever it likes."""
    encoded = json.dumps(header).encode()
    file.write_bytes(struct.pack("<Q", len(encoded)) + encoded + data)


def read_raw(file: Path) -> tuple[dict[str, Any], bytes]:
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    return json.loads(raw[8 : 8 + length]), raw[8 + length :]


NORM = "model.norm.weight"
FIRST = "model.layers.0.input_layernorm.weight"


def overlap(header: dict[str, Any]) -> None:
    header[NORM]["data_offsets"] = header[FIRST]["data_offsets"]


def negative_dimensions(header: dict[str, Any]) -> None:
    header[NORM]["shape"] = [-1, -64]


def reversed_offsets(header: dict[str, Any]) -> None:
    header[NORM]["data_offsets"].reverse()


def offsets_beyond_the_file(header: dict[str, Any]) -> None:
    header[NORM]["data_offsets"] = [2**63, 2**63 + 256]


def huge_shape(header: dict[str, Any]) -> None:
    header[NORM]["shape"] = [2**62, 4]


def other_shape(header: dict[str, Any]) -> None:
    header[NORM]["shape"] = [32, 2]


def other_dtype(header: dict[str, Any]) -> None:
    header[NORM]["dtype"] = "I32"


def missing(header: dict[str, Any]) -> None:
    header["model.nrm.weight"] = header.pop(NORM)


def foreign(header: dict[str, Any]) -> None:
    header["model.extra.weight"] = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}


@pytest.mark.parametrize(
    "spoil",
    [
        overlap,
        negative_dimensions,
        reversed_offsets,
        offsets_beyond_the_file,
        huge_shape,
        other_shape,
        other_dtype,
        missing,
        foreign,
    ],
    ids=lambda spoil: spoil.__name__,
)
def test_safetensors_that_mlx_would_read_laxly_are_refused(
    folder: Path, spoil: Callable[[dict[str, Any]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    header, data = read_raw(folder / "model.safetensors")
    spoil(header)
    write_raw(folder / "model.safetensors", header, data)
    monkeypatch.setattr(mx, "load", lambda *_: pytest.fail("MLX saw the file"))
    with pytest.raises(DamagedModel):
        load_model(folder)


@pytest.mark.parametrize("size", [0, 7, 8, 100, 10_000])
def test_truncated_weights_are_refused(folder: Path, size: int) -> None:
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(DamagedModel):
        load_model(folder)


def test_a_tensor_in_two_files_is_refused(folder: Path) -> None:
    (folder / "model-2.safetensors").write_bytes((folder / "model.safetensors").read_bytes())
    with pytest.raises(DamagedModel, match="twice"):
        load_model(folder)


@pytest.mark.parametrize("part", ["scales", "biases", "weight"])
def test_quantized_tensors_that_do_not_fit_together_are_refused(folder: Path, tmp_path: Path, part: str) -> None:
    quantize_checkpoint(folder, tmp_path / "q")
    header, data = read_raw(tmp_path / "q" / "model.safetensors")
    name = f"model.layers.0.mlp.down_proj.{part}"
    rows, columns = header[name]["shape"]
    header[name]["shape"] = [rows // 2, columns * 2]
    write_raw(tmp_path / "q" / "model.safetensors", header, data)
    with pytest.raises(DamagedModel):
        load_model(tmp_path / "q")


def test_a_missing_folder_is_an_error_that_a_person_can_read(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="missing"):
        load_model(tmp_path / "nowhere")
