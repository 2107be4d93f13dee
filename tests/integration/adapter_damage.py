"""A thousand ways to damage an adapter, or to give something for one that is none; each drawn from a seed.

A damage is done to a folder with a sound sample in it; it returns the path that is then given to Ergo. Those in
`HARMLESS` leave a sound adapter, and must be taken; those in `RANDOM` may; all the others must be refused.
"""

from __future__ import annotations

import json
import os
import random
import socket
import struct
import warnings
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

Damage = Callable[[Path, random.Random], Path]
CONFIG = "adapter_config.json"
HUGE = 2 << 30


def weights_of(folder: Path) -> Path:
    """Return the weights of a sample."""
    return next(folder.glob("*.safetensors"))


def _header(folder: Path) -> tuple[dict[str, Any], bytes]:
    raw = weights_of(folder).read_bytes()
    length = struct.unpack_from("<Q", raw)[0]
    return json.loads(raw[8 : 8 + length]), raw[8 + length :]


def _write(folder: Path, header: str | dict[str, Any], data: bytes) -> Path:
    text = (header if isinstance(header, str) else json.dumps(header)).encode("utf-8", "surrogatepass")
    text += b" " * (-len(text) % 8)
    weights_of(folder).write_bytes(struct.pack("<Q", len(text)) + text + data)
    return folder


def _tensor(header: dict[str, Any], draw: random.Random) -> str:
    return draw.choice([name for name in header if name != "__metadata__"])


# --- bits and bytes -------------------------------------------------------------------------------


def bit_in_header(folder: Path, draw: random.Random) -> Path:
    raw = bytearray(weights_of(folder).read_bytes())
    raw[draw.randrange(8 + struct.unpack_from("<Q", raw)[0])] ^= 1 << draw.randrange(8)
    weights_of(folder).write_bytes(raw)
    return folder


def bits_anywhere(folder: Path, draw: random.Random) -> Path:
    raw = bytearray(weights_of(folder).read_bytes())
    for _ in range(draw.choice((1, 20, 500))):
        raw[draw.randrange(len(raw))] ^= 1 << draw.randrange(8)
    weights_of(folder).write_bytes(raw)
    return folder


def bit_in_config(folder: Path, draw: random.Random) -> Path:
    raw = bytearray((folder / CONFIG).read_bytes())
    for _ in range(draw.choice((1, 1, 3))):
        raw[draw.randrange(len(raw))] ^= 1 << draw.randrange(8)
    (folder / CONFIG).write_bytes(raw)
    return folder


def bytes_of_header(folder: Path, draw: random.Random) -> Path:
    raw = bytearray(weights_of(folder).read_bytes())
    length = struct.unpack_from("<Q", raw)[0]
    place = 8 + draw.randrange(length - 8)
    raw[place : place + 4] = draw.choice((b"    ", b"9999", b"-1,0", b'"":{', b"\xff\xfe\0\0", b"]]]]", b"[[[["))
    weights_of(folder).write_bytes(raw)
    return folder


def truncated(folder: Path, draw: random.Random) -> Path:
    path = draw.choice((weights_of(folder), folder / CONFIG))
    path.write_bytes(path.read_bytes()[: draw.randrange(path.stat().st_size - 2)])
    return folder


def something_behind(folder: Path, draw: random.Random) -> Path:
    with draw.choice((weights_of(folder), folder / CONFIG)).open("ab") as file:
        file.write(draw.choice((b"{}", b"\0" * 4096, draw.randbytes(17))))
    return folder


def length_of_header(folder: Path, draw: random.Random) -> Path:
    raw = weights_of(folder).read_bytes()
    length = struct.unpack_from("<Q", raw)[0]
    lengths = (0, 1, 2, length - 1, length + 8, len(raw), len(raw) - 8, 1 << 31, 1 << 63, (1 << 64) - 1)
    weights_of(folder).write_bytes(struct.pack("<Q", draw.choice(lengths)) + raw[8:])
    return folder


# --- what the header says -------------------------------------------------------------------------


def another_type(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    header[_tensor(header, draw)]["dtype"] = draw.choice(("I32", "U32", "I64", "F64", "BOOL", "F8_E4M3", "", "f32", 32))
    return _write(folder, header, data)


def another_shape(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    entry = header[_tensor(header, draw)]
    rows, *rest = entry["shape"]
    entry["shape"] = draw.choice(
        [
            [*rest, rows, 1],
            [-rows, *(-each for each in rest)],
            [],
            [0, rows],
            [rows * 2, *rest],
            [1 << 62, 4],
            [1 << 64, 1],
            [float(rows), *rest],
            [str(rows), *rest],
            [True, *rest],
            [[rows], *rest],
            [1] * 10_000,
            None,
            [rows // 2, *rest, 2],
        ]
    )
    return _write(folder, header, data)


def other_offsets(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    entry = header[_tensor(header, draw)]
    begin, end = entry["data_offsets"]
    entry["data_offsets"] = draw.choice(
        [
            [begin - 4, end - 4] if begin else [4, end + 4],
            [end, begin],
            [-begin - 4, -begin],
            [begin + len(data), end + len(data)],
            [begin, end, end],
            [begin + (1 << 64), end + (1 << 64)],
            [begin],
            [float(begin), float(end)],
            [str(begin), str(end)],
            [(1 << 64) - 4, end],
            None,
        ]
    )
    return _write(folder, header, data)


def two_at_one_place(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    first = _tensor(header, draw)
    second = next(name for name in header if name != first and header[name]["shape"] == header[first]["shape"])
    header[second]["data_offsets"] = header[first]["data_offsets"]
    return _write(folder, header, data)


def another_name(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    name = _tensor(header, draw)
    other = draw.choice(
        (
            "../../../../etc/passwd",
            name + "\0",
            name.replace("layers.", "layers.-"),
            name.replace("layers.", "layers.0"),
            name.replace("layers.", "layers.4"),
            name.replace("layers.", "layers.9999999999999999999"),
            name.replace("layers", "lаyers"),
            name.replace("self_attn", "__class__").replace("mlp", "__dict__"),
            name + ".weight",
            "model.embed_tokens.lora_embedding_A",
            "base_model.model.model.layers.0.self_attn.qkv_proj.base_layer.weight",
            "model.norm.weight",
            name.upper(),
            "",
            "a" * 100_000,
            "💣",
            name.replace("_proj", "_proj.default.default"),
        )
    )
    return _write(folder, {other if each == name else each: entry for each, entry in header.items()}, data)


def name_twice(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    name = _tensor(header, draw)
    entry = json.dumps(header[name])
    return _write(folder, json.dumps(header)[:-1] + f", {json.dumps(name)}: {entry}}}", data)


def strange_metadata(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    header["__metadata__"] = draw.choice(({"format": 1}, {"a": {"b": "c"}}, [], "text", 7, {"format": None}))
    return _write(folder, header, data)


def deep_header(folder: Path, draw: random.Random) -> Path:
    _, data = _header(folder)
    depth = draw.choice((100, 1_000, 100_000, 1_000_000))
    return _write(folder, draw.choice(('{"a":' * depth + "1" + "}" * depth, "[" * depth + "]" * depth)), data)


def many_tensors(folder: Path, draw: random.Random) -> Path:
    count = draw.choice((5_000, 20_000))
    empty = {"dtype": "F32", "shape": [0, 4], "data_offsets": [0, 0]}
    stem = draw.choice(("x", "base_model.model.model.layers.1.self_attn.q_proj.lora_A."))
    return _write(folder, {f"{stem}{number}": empty for number in range(count)}, b"")


def one_is_missing(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    name = _tensor(header, draw)
    begin, end = header.pop(name)["data_offsets"]
    for entry in header.values():
        first, last = entry["data_offsets"]
        if first >= end:
            entry["data_offsets"] = [first - end + begin, last - end + begin]
    return _write(folder, header, data[:begin] + data[end:])


def one_more(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    name = _tensor(header, draw)
    other = draw.choice(
        (
            name.removeprefix("base_model.model.") if name.startswith("base") else f"base_model.model.{name}",
            "model.embed_tokens.weight",
            "base_model.model.lm_head.weight",
            name.replace("lora_A", "bias")
            .replace("lora_B", "bias")
            .replace("lora_a", "bias")
            .replace("lora_b", "bias"),
            "optimizer.state",
        )
    )
    header[other] = {"dtype": "F32", "shape": [4, 4], "data_offsets": [len(data), len(data) + 64]}
    return _write(folder, header, data + bytes(64))


def swapped_a_and_b(folder: Path, _draw: random.Random) -> Path:
    header, data = _header(folder)
    swap = {"lora_A": "lora_B", "lora_B": "lora_A", "lora_a": "lora_b", "lora_b": "lora_a"}
    renamed = {}
    for name, entry in header.items():
        part = next((each for each in swap if each in name), None)
        renamed[name.replace(part, swap[part]) if part else name] = entry
    return _write(folder, renamed, data)


def transposed(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    names = [name for name, entry in header.items() if len(entry["shape"]) == 2]
    entry = header[draw.choice(names)]
    entry["shape"] = entry["shape"][::-1]
    return _write(folder, header, data)


# --- numbers --------------------------------------------------------------------------------------


def bad_number(folder: Path, draw: random.Random) -> Path:
    header, data = _header(folder)
    changed = bytearray(data)
    number = draw.choice((float("nan"), float("inf"), float("-inf"), 1e30, -3e38))
    place = draw.choice((0, len(data) - 4, 4 * draw.randrange(len(data) // 4)))
    struct.pack_into("<f", changed, place, number)
    return _write(folder, header, bytes(changed))


def huge_beside_zeros(folder: Path, draw: random.Random) -> Path:
    """Their product is nothing, but what comes between leaves the range of numbers."""
    header, data = _header(folder)
    changed = bytearray(data)
    for name, entry in header.items():
        if name != "__metadata__" and len(entry["shape"]) == 2:
            begin, end = entry["data_offsets"]
            number = draw.choice((1e30, 3e38)) if "lora_A" in name or "lora_a" in name else 0.0
            changed[begin:end] = struct.pack("<f", number) * ((end - begin) // 4)
    return _write(folder, header, bytes(changed))


# --- config ---------------------------------------------------------------------------------------


def _config(folder: Path) -> dict[str, Any]:
    config: dict[str, Any] = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    return config


def _put_config(folder: Path, text: str | bytes) -> Path:
    (folder / CONFIG).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return folder


def another_config(folder: Path, draw: random.Random) -> Path:
    text = (folder / CONFIG).read_bytes()
    return _put_config(
        folder,
        draw.choice(
            (
                b"",
                b"{}",
                b"[]",
                b"null",
                b"7",
                b"NaN",
                b"\xff\xfe" + text,
                text[:-1],
                b"{" * 200_000,
                b'{"a":' * 100_000,
                b" " * (2 << 20) + text,
                text.replace(b"{", b'{"r": 4, "r": 4,', 1),
                text.replace(b"{", b'{"peft_type": "LORA", "fine_tune_type": "lora",', 1),
                b"\x80\x04\x95cos\nsystem\n(S'id'\ntR.",
                b"\0" * 100,
            )
        ),
    )


def config_in_utf_16(folder: Path, _draw: random.Random) -> Path:
    """Another way to write the very same; whoever reads it may."""
    return _put_config(folder, (folder / CONFIG).read_text(encoding="utf-8").encode("utf-16"))


_FIELDS: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("peft_type", ("IA3", "ADALORA", "PREFIX_TUNING", "", 7, ["LORA"], "lora\0")),
    ("r", (0, -1, 5, 1 << 40, 4.5, "4", True, [4], 10**400)),
    ("lora_alpha", ("8", 1e300, -1e300, [8], True, 10**400)),
    ("bias", ("all", "lora_only", 7)),
    ("modules_to_save", (["lm_head"], "lm_head", {"a": 1})),
    ("layer_replication", ([[0, 4]], {"a": 1})),
    ("init_lora_weights", ("pissa", "pissa_niter_16", "olora", "corda", "loftq", "eva\0", 7)),
    ("use_dora", ("true", 1, [])),
    ("use_rslora", ("true", 1, {"a": 1})),
    ("fan_in_fan_out", (True,)),
    ("trainable_token_indices", ([1, 2],)),
    ("lora_bias", (True,)),
    ("use_something_new", (True, [1], {"a": 1})),
    (
        "rank_pattern",
        ({"q_proj|qkv_proj|o_proj": 7}, [1], {"(((": 4}, {".*": "4"}, {"qkv_proj": 1 << 70}, {"(.*a){30}": 4}),
    ),
    ("alpha_pattern", ({"(": 4}, {".*": "4"}, "8")),
    ("target_modules", ([], ["nothing"], ["o_proj", "gate_proj"], 7, [7], "(a+)+$", "(.*.*)*x", "(?:" * 500)),
    ("layers_to_transform", ([7], [-1], "all", [0], {"a": 1}, [0.5])),
    ("exclude_modules", ("(x+x+)+y", ["down_proj", "qkv_proj"], 7)),
    ("base_model_name_or_path", (7, ["a"], "x" * 100_000)),
)
_MLX_FIELDS: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("fine_tune_type", ("full", "other", 7, ["lora"])),
    ("num_layers", (3, 1, 0, -1, "2", None, 2.5, 1 << 80, True)),
    ("rank", (0, 5, -4, "4", 1 << 40, True, 4.5)),
    ("scale", ("2", None, 1e300, [2], True, 10**400)),
    ("keys", (["self_attn.o_proj"], [], "self_attn.qkv_proj", [7], ["a" * 10_000])),
    ("lora_parameters", (None, 7, [], {}, {"rank": 4})),
    ("model", (7, "x" * 100_000)),
)


def another_field(folder: Path, draw: random.Random) -> Path:
    config = _config(folder)
    name, values = draw.choice(_FIELDS if "peft_type" in config else _MLX_FIELDS)
    home = config["lora_parameters"] if name in ("rank", "scale", "keys") else config
    home[name] = draw.choice([value for value in values if value != home.get(name)])
    return _put_config(folder, json.dumps(config))


def number_of_config(folder: Path, draw: random.Random) -> Path:
    text = (folder / CONFIG).read_text(encoding="utf-8")
    name = draw.choice(("r", "lora_alpha") if "peft_type" in text else ("rank", "scale"))
    value = draw.choice(("NaN", "Infinity", "-Infinity", "1e999", "1e400", "9" * 5_000, "0x4", "04", "-", "1e"))
    begin = text.index(f'"{name}": ') + len(name) + 4
    end = min(place for place in (text.find(",", begin), text.find("\n", begin)) if place > 0)
    return _put_config(folder, text[:begin] + value + text[end:])


def field_is_missing(folder: Path, draw: random.Random) -> Path:
    config = _config(folder)
    if "peft_type" in config:
        del config[draw.choice(("peft_type", "r"))]
    else:
        del config["lora_parameters"][draw.choice(("rank", "scale"))]
    return _put_config(folder, json.dumps(config))


# --- archives -------------------------------------------------------------------------------------


def packed(folder: Path, name: str = "packed.zip", at: str = "", how: int = zipfile.ZIP_DEFLATED) -> Path:
    """Pack a sample honestly, in a folder of the archive or at its top; return the archive."""
    path = folder.parent / name
    with zipfile.ZipFile(path, "w", how) as archive:
        for file in (folder / CONFIG, weights_of(folder)):
            archive.write(file, at + file.name)
    return path


def _packed_with(folder: Path, name: str, content: bytes = b"x", mode: int = 0) -> Path:
    path = packed(folder)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        member = zipfile.ZipInfo(name)
        member.external_attr = mode << 16
        archive.writestr(member, content)
    return path


def zip_that_leads_out(folder: Path, draw: random.Random) -> Path:
    names = (
        "../adapter_config.json",
        "a/../../b",
        "/etc/passwd",
        "C:\\x",
        "..\\x",
        "a//b",
        "./x",
        "..",
        "a\\..\\..\\b",
    )
    return _packed_with(folder, draw.choice(names))


def zip_with_link(folder: Path, draw: random.Random) -> Path:
    if draw.random() < 0.5:
        return _packed_with(folder, "link", b"/etc/passwd", draw.choice((0o120777, 0o010644, 0o020644)))
    path = folder.parent / "packed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(folder / CONFIG, CONFIG)
        member = zipfile.ZipInfo(weights_of(folder).name)
        member.external_attr = 0o120777 << 16
        archive.writestr(member, str(weights_of(folder)))
    return path


def zip_bomb(folder: Path, draw: random.Random) -> Path:
    path, size = folder.parent / "bomb.zip", draw.choice((50, 200)) << 20
    header, _ = _header(folder)
    rows = size // 1024
    honest = {
        name: {"dtype": "F32", "shape": [rows, 256], "data_offsets": [0, rows * 1024]} for name in list(header)[:1]
    }
    text = json.dumps(honest).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.write(folder / CONFIG, CONFIG)
        with archive.open(weights_of(folder).name, "w") as member:
            if draw.random() < 0.5:
                member.write(struct.pack("<Q", len(text)) + text)
            for _ in range(size >> 20):
                member.write(bytes(1 << 20))
    return path


def zip_config_bomb(folder: Path, _draw: random.Random) -> Path:
    path = folder.parent / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(CONFIG, (folder / CONFIG).read_bytes() + b" " * (40 << 20))
        archive.write(weights_of(folder), weights_of(folder).name)
    return path


def zip_with_encryption(folder: Path, _draw: random.Random) -> Path:
    path = packed(folder)
    raw = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = raw.find(mark)
        while at >= 0:
            raw[at + place] |= 1
            at = raw.find(mark, at + 4)
    path.write_bytes(raw)
    return path


def zip_in_zip(folder: Path, _draw: random.Random) -> Path:
    inner, path = packed(folder, "inner.zip"), folder.parent / "outer.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(inner, "inner.zip")
    return path


def zip_with_doubles(folder: Path, draw: random.Random) -> Path:
    path = packed(folder)
    with zipfile.ZipFile(path, "a") as archive, warnings.catch_warnings(action="ignore"):
        archive.write(folder / CONFIG, draw.choice((CONFIG, weights_of(folder).name)))
    return path


def zip_with_several(folder: Path, _draw: random.Random) -> Path:
    path = folder.parent / "several.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for at in ("one/", "two/"):
            for file in (folder / CONFIG, weights_of(folder)):
                archive.write(file, at + file.name)
    return path


def zip_too_deep(folder: Path, _draw: random.Random) -> Path:
    return packed(folder, at="a/b/c/")


def zip_packed_strangely(folder: Path, draw: random.Random) -> Path:
    return packed(folder, how=draw.choice((zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)))


def zip_with_lies(folder: Path, draw: random.Random) -> Path:
    """Change sizes, checksums and places in the listing or in front of the members."""
    path = packed(folder)
    raw = bytearray(path.read_bytes())
    mark, fields = draw.choice(((b"PK\x01\x02", (10, 16, 20, 24, 28, 42)), (b"PK\x05\x06", (8, 10, 12, 16))))
    place = raw.rfind(mark) + draw.choice(fields)
    old = struct.unpack_from("<H", raw, place)[0]
    struct.pack_into(
        "<H", raw, place, draw.choice([each for each in (0, 1, 0x7FFF, 0xFFFF, old ^ 0x55) if each != old])
    )
    path.write_bytes(raw)
    return path


def zip_with_extensions(folder: Path, _draw: random.Random) -> Path:
    path = packed(folder)
    raw = path.read_bytes()
    end = raw.rfind(b"PK\x05\x06")
    extended = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1 << 40, 1 << 40, 1 << 40, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    path.write_bytes(raw[:end] + extended + locator + raw[end:])
    return path


def zip_of_crowds(folder: Path, _draw: random.Random) -> Path:
    path = packed(folder)
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(3_000):
            archive.writestr(f"{number}", b"")
    return path


def zip_truncated(folder: Path, draw: random.Random) -> Path:
    path = packed(folder)
    raw = path.read_bytes()
    path.write_bytes(raw[: draw.randrange(len(raw) - 1)])
    return path


def bit_in_zip(folder: Path, draw: random.Random) -> Path:
    path = packed(folder)
    raw = bytearray(path.read_bytes())
    near_the_end = draw.random() < 0.7
    place = draw.randrange(max(0, len(raw) - 400), len(raw)) if near_the_end else draw.randrange(len(raw))
    raw[place] ^= 1 << draw.randrange(8)
    path.write_bytes(raw)
    return path


# --- what is no adapter ---------------------------------------------------------------------------


def pickle(folder: Path, draw: random.Random) -> Path:
    weights = weights_of(folder)
    other = folder / draw.choice(("adapter_model.bin", "adapter_model.pt", "x.pth", "x.ckpt", "x.PKL"))
    weights.rename(other)
    other.write_bytes(b"\x80\x04\x95\x1a\0\0\0\0\0\0\0\x8c\x05posix\x8c\x06system\x93\x8c\x02id\x85R.")
    return draw.choice((folder, other))


def gguf(folder: Path, draw: random.Random) -> Path:
    weights = weights_of(folder)
    weights.write_bytes(b"GGUF" + draw.randbytes(2_000))
    if draw.random() < 0.5:
        return weights.rename(folder / "adapter.gguf")
    return draw.choice((weights, folder))


def whole_model(folder: Path, draw: random.Random) -> Path:
    (folder / CONFIG).rename(folder / "config.json")
    weights = weights_of(folder).rename(folder / "model-00001-of-00002.safetensors")
    return draw.choice((folder, weights))


def pipe(folder: Path, draw: random.Random) -> Path:
    path = draw.choice((weights_of(folder), folder / CONFIG))
    path.unlink()
    os.mkfifo(path)
    return draw.choice((folder, path))


def pipe_by_itself(folder: Path, draw: random.Random) -> Path:
    path = folder.parent / draw.choice(("x.zip", "x.safetensors", "x"))
    os.mkfifo(path)
    return path


def door(folder: Path, draw: random.Random) -> Path:
    path = draw.choice((weights_of(folder), folder / CONFIG))
    path.unlink()
    here = Path.cwd()
    os.chdir(folder)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)
    os.chdir(here)
    return draw.choice((folder, path))


def device(folder: Path, draw: random.Random) -> Path:
    path = draw.choice((weights_of(folder), folder / CONFIG))
    path.unlink()
    path.symlink_to(draw.choice(("/dev/zero", "/dev/random", "/dev/null", "/dev/tty")))
    return draw.choice((folder, path))


def link_to_nowhere(folder: Path, draw: random.Random) -> Path:
    path = draw.choice((weights_of(folder), folder / CONFIG))
    path.unlink()
    path.symlink_to(draw.choice(("nowhere", path.name, ".", "..", "/")))
    return draw.choice((folder, path))


def folder_for_a_file(folder: Path, draw: random.Random) -> Path:
    path = draw.choice((weights_of(folder), folder / CONFIG))
    path.unlink()
    path.mkdir()
    return folder


def file_is_missing(folder: Path, draw: random.Random) -> Path:
    path = draw.choice((weights_of(folder), folder / CONFIG))
    other = weights_of(folder)
    path.unlink()
    return draw.choice((folder, other, folder.parent / "nowhere"))


def two_sets(folder: Path, _draw: random.Random) -> Path:
    for name in ("adapters.safetensors", "adapter_model.safetensors"):
        with suppress(FileExistsError), (folder / name).open("xb") as file:
            file.write(weights_of(folder).read_bytes())
    return folder


def several_folders(folder: Path, _draw: random.Random) -> Path:
    for name in ("checkpoint-1", "checkpoint-2"):
        (folder.parent / "run" / name).mkdir(parents=True)
        for file in (folder / CONFIG, weights_of(folder)):
            os.link(file, folder.parent / "run" / name / file.name)
    return folder.parent / "run"


def huge_and_empty(folder: Path, draw: random.Random) -> Path:
    """Make the weights 2 GB long without a byte in them, or with an honest beginning; or five."""
    path = weights_of(folder)
    header, _ = _header(folder)
    beginning = draw.choice((b"", path.read_bytes(), _beginning_of(header, HUGE)))
    with path.open("wb") as file:
        file.write(beginning)
        file.truncate(draw.choice((HUGE + len(_beginning_of(header, HUGE)), HUGE, 5 << 30)))
    return draw.choice((folder, path))


def _beginning_of(header: dict[str, Any], size: int) -> bytes:
    rows = size // 1024
    name = next(name for name in header if name != "__metadata__")
    text = json.dumps({name: {"dtype": "F32", "shape": [rows, 256], "data_offsets": [0, rows * 1024]}}).encode()
    return struct.pack("<Q", len(text)) + text


def huge_config(folder: Path, _draw: random.Random) -> Path:
    with (folder / CONFIG).open("ab") as file:
        file.truncate(HUGE)
    return folder


# --- harmless -------------------------------------------------------------------------------------


def untouched(folder: Path, draw: random.Random) -> Path:
    return draw.choice((folder, weights_of(folder), folder / CONFIG))


def packed_honestly(folder: Path, draw: random.Random) -> Path:
    how = draw.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    return packed(folder, draw.choice(("a.zip", "a.ZIP", "download")), draw.choice(("", "inside/")), how)


def packed_by_a_mac(folder: Path, _draw: random.Random) -> Path:
    path = packed(folder, at="mine/")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/mine/._adapter_config.json", b"\0\5\x16\7")
        archive.writestr("mine/.DS_Store", b"\0")
        archive.writestr("mine/README.md", b"# Mine")
        archive.writestr("mine/training_args.bin", b"\x80\x04.")
    return path


def inside_a_folder(folder: Path, draw: random.Random) -> Path:
    outer = folder.parent / "outer"
    outer.mkdir()
    folder.rename(outer / draw.choice(("checkpoint-100", "mine")))
    (outer / "README.md").write_text("Mine")
    (outer / ".DS_Store").write_bytes(b"\0")
    return outer


def linked_as_the_hub_does(folder: Path, _draw: random.Random) -> Path:
    blobs = folder.parent / "blobs"
    blobs.mkdir()
    for number, file in enumerate((folder / CONFIG, weights_of(folder))):
        blob = file.rename(blobs / str(number))
        file.symlink_to(blob)
    return folder


def words_beside(folder: Path, draw: random.Random) -> Path:
    (folder / "training_args.bin").write_bytes(b"\x80\x04.")
    (folder / "README.md").write_text("Mine")
    if draw.random() < 0.5:
        header, data = _header(folder)
        header["__metadata__"] = {"format": "pt"}
        return _write(folder, header, data)
    return folder


HARMLESS: tuple[Damage, ...] = (
    untouched, packed_honestly, packed_by_a_mac, inside_a_folder, linked_as_the_hub_does, words_beside,
)  # fmt: skip
RANDOM: tuple[Damage, ...] = (
    bit_in_header, bits_anywhere, bit_in_config, bytes_of_header, another_field, bit_in_zip, zip_with_lies,
    strange_metadata, config_in_utf_16,
)  # fmt: skip
HOPELESS: tuple[Damage, ...] = (
    truncated, something_behind, length_of_header, another_type, another_shape, other_offsets, two_at_one_place,
    another_name, name_twice, deep_header, many_tensors, one_is_missing, one_more, swapped_a_and_b,
    transposed, bad_number, huge_beside_zeros, another_config, number_of_config, field_is_missing, zip_that_leads_out,
    zip_with_link, zip_bomb, zip_config_bomb, zip_with_encryption, zip_in_zip, zip_with_doubles, zip_with_several,
    zip_too_deep, zip_packed_strangely, zip_with_extensions, zip_of_crowds, zip_truncated, pickle, gguf, whole_model,
    pipe, pipe_by_itself, door, device, link_to_nowhere, folder_for_a_file, file_is_missing, two_sets,
    several_folders, huge_and_empty, huge_config,
)  # fmt: skip
