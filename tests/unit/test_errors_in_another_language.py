"""Real failures in a language that nobody knows: whatever is English of what is said was never translated.

The letters of every text become wide ones; what is put into a sentence stays as it is, be it a file's name or a reason
that somebody has forgotten. Two plain words in a row are English: no name here has a blank in it.
"""

from __future__ import annotations

import json
import os
import random
import re
import socket
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import numpy as np
import pytest
from safetensors.numpy import save_file

from app.controllers.window_words import in_window_words
from app.conversations.errors import ImportRefused
from app.conversations.exporting.whole_files import whole_text
from app.conversations.failures import in_words
from app.conversations.importing.ergo_json import read_ours
from app.conversations.importing.kinds import read_file
from app.conversations.mending.recovering import Recovery
from app.conversations.migrations import newer
from app.conversations.opening import _repaired
from app.data_dir import prepare_data_dir
from models import catalog, memory
from models.adapters.fitting import require_fit
from models.adapters.keeping.library import add_adapter, open_adapter, restore_adapter
from models.adapters.reading import inspect_adapter
from models.architecture import parse_architecture
from models.checkpoint import inspect_checkpoint
from models.custom_models import check_custom_id
from models.downloading.refusals import lost, portal, refusal
from models.downloading.retrying import TryAgain
from models.errors import UserFacingError, describe
from models.installing.planning import read_wish, where_from
from models.library import open_model
from models.library_errors import damaged, in_other_hands, not_installed, not_removed
from models.messages import InstallModel, Sampling
from models.mlx_failures import generation_failed, loading_failed
from models.quantize import quantize_checkpoint
from models.sampling import check_sampling
from models.tensors.safetensors_file import read_header
from models.wording import speak
from tests.adapter_files import ARCHITECTURE, HIDDEN, write_mlx, write_peft
from tests.integration.adapter_damage import HOPELESS, Damage
from tests.integration.adapter_samples import SAMPLES, write_sample
from tests.integration.tiny_checkpoint import random_tensors, tiny_config, write_checkpoint
from tests.unit.app.conversations.importing.test_our_json import LIES as LIES_OF_AN_EXPORT
from tests.unit.app.conversations.importing.test_our_json import changed
from tests.unit.models.adapters.test_reading import DOWN
from tests.unit.models.test_safetensors_file import LIES as LIES_OF_A_HEADER
from tests.unit.models.test_safetensors_file import write

FIELD_OR_LETTER = re.compile(r"\{[^{}]*\}|[A-Za-z]")
ENGLISH = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
OF_THE_SYSTEM = re.compile("|".join(re.escape(os.strerror(number)) for number in range(1, 134)), re.IGNORECASE)
OF_OTHERS = re.compile(
    r"\b(?:Error while deserializing|Expecting|Invalid|Extra|Unterminated|Exceeds|maximum|'utf-8'|unexpected)\b[^()]*"
)
"""What the system, a reader of JSON or of weights says of a failure is put in as it comes."""
HEAD = {"lm_head.weight": np.zeros((264, HIDDEN), np.float32)}

Failing = Callable[[Path], object]


def wide(_context: str, text: str) -> str:
    return FIELD_OR_LETTER.sub(lambda found: found[0] if len(found[0]) > 1 else chr(ord(found[0]) + 0xFEE0), text)


@pytest.fixture(autouse=True)
def another_language() -> Iterator[None]:
    speak(wide)
    yield
    speak(None)


def english_in(error: UserFacingError | TryAgain) -> str:
    """What of an error's words is English; a command to type is that in every language."""
    hint = in_window_words(error.hint) if isinstance(error, UserFacingError) else ""
    said = f"{error.title}\n{error.detail}\n{hint}"
    own = OF_OTHERS.sub("", OF_THE_SYSTEM.sub("", said))
    found = ENGLISH.search(own)
    return said if found or not error.title.isprintable() or error.title.isascii() else ""


def failure_of(failing: Failing, folder: Path) -> UserFacingError:
    with pytest.raises(UserFacingError) as caught:
        failing(folder)
    return caught.value


# --- adapters -------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", HOPELESS, ids=lambda damage: damage.__name__)
def test_what_is_said_of_a_damaged_adapter(damage: Damage, tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", SAMPLES[3], 3)
    path = damage(tmp_path / "mine", random.Random(3))
    assert english_in(failure_of(lambda folder: add_adapter(folder / "data", path), tmp_path)) == ""


@pytest.mark.parametrize(
    "config",
    [
        {"peft_type": "LOHA"},
        {"bias": "all"},
        {"lora_bias": True},
        {"modules_to_save": ["lm_head"]},
        {"layer_replication": [[0, 1]]},
        {"kasa_config": {"beta": 1}},
        {"a_later_field": True},
        {"init_lora_weights": "pissa"},
        {"init_lora_weights": 3},
        {"rank_pattern": 3},
        {"r": 0},
        {"lora_alpha": "x"},
        {"use_dora": 3},
        {"target_modules": "(a"},
        {"target_modules": "a{2"},
        {"target_modules": 7},
        {"layers_to_transform": [*range(600)]},
    ],
    ids=str,
)
def test_what_is_said_of_an_adapter_that_ergo_does_not_apply(config: dict[str, Any], tmp_path: Path) -> None:
    assert english_in(failure_of(inspect_adapter, write_peft(tmp_path, config=config))) == ""


@pytest.mark.parametrize(
    "name",
    [
        "base_model.model.model.embed_tokens.lora_embedding_A",
        "base_model.model.score.modules_to_save.weight",
        f"{DOWN}.lora_B.bias",
        f"{DOWN}.lora_velora_embed",
    ],
)
def test_what_is_said_of_tensors_that_belong_to_no_adapter(name: str, tmp_path: Path) -> None:
    write_peft(tmp_path, tensors={name: np.zeros((4, 4), np.float32)})
    assert english_in(failure_of(inspect_adapter, tmp_path)) == ""


@pytest.mark.parametrize(
    "changes",
    [{"hidden_size": 128}, {"num_hidden_layers": 1}, {"intermediate_size": 100}, {"vocab_size": 200}],
    ids=str,
)
def test_what_is_said_of_an_adapter_for_another_model(changes: dict[str, Any], tmp_path: Path) -> None:
    modules = {"self_attn.o_proj": (HIDDEN, HIDDEN), "mlp.down_proj": (96, HIDDEN), "lm_head": (HIDDEN, 160)}
    adapter = inspect_adapter(write_mlx(tmp_path, modules=modules))
    other = parse_architecture({**ARCHITECTURE, "tie_word_embeddings": False, **changes})
    assert english_in(failure_of(lambda _: require_fit(adapter, other, "Phi"), tmp_path)) == ""


@pytest.mark.parametrize(
    "files",
    [
        ("model.gguf",),
        ("adapter_model.bin", "adapter_config.json"),
        ("config.json", "model.safetensors"),
        ("inner.zip",),
        ("adapter_config.json",),
        ("adapters.safetensors", "adapter_model.safetensors", "adapter_config.json"),
        ("adapters.safetensors",),
        *(tuple(f"{each}/{name}" for each in names for name in ("adapter_config.json", "adapters.safetensors"))
          for names in ("ab", "abcdefgh")),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_said_of_a_folder_without_an_adapter(files: tuple[str, ...], tmp_path: Path) -> None:
    for name in files:
        (tmp_path / "mine" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "mine" / name).write_bytes(b"{}")
    assert english_in(failure_of(lambda folder: add_adapter(folder / "data", folder / "mine"), tmp_path)) == ""


@pytest.mark.parametrize("failing", [open_adapter, restore_adapter])
def test_what_is_said_of_an_adapter_that_is_not_there(failing: Any, tmp_path: Path) -> None:
    assert english_in(failure_of(lambda folder: failing(folder, "mine"), tmp_path)) == ""


# --- models ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("header", LIES_OF_A_HEADER, ids=lambda header: str(header)[:130])
def test_what_is_said_of_weights_that_lie(header: object, tmp_path: Path) -> None:
    file = tmp_path / "model.safetensors"
    assert english_in(failure_of(lambda _: read_header(write(file, header)), tmp_path)) == ""


@pytest.mark.parametrize(
    "changes",
    [
        {"model_type": "llama"},
        {"model_type": None},
        {"attention_bias": True},
        {"hidden_act": "gelu"},
        {"sliding_window": 4},
        {"num_attention_heads": 3},
        {"head_dim": 4},
        {"rope_scaling": {"type": "yarn"}},
        {"rope_scaling": 3},
        {"vocab_size": 0},
        {"rms_norm_eps": "x"},
        {"tie_word_embeddings": 3},
        {"quantization_config": {"quant_method": "gptq"}},
        {"quantization": {"bits": 3, "group_size": 64, "mode": "x"}},
        {"quantization": 3},
    ],
    ids=str,
)
def test_what_is_said_of_a_model_that_ergo_does_not_run(changes: dict[str, Any], tmp_path: Path) -> None:
    write_checkpoint(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, **changes}))
    assert english_in(failure_of(inspect_checkpoint, tmp_path)) == ""


@pytest.mark.parametrize(
    "tensors",
    [
        HEAD,
        {"model.layers.9.mlp.down_proj.weight": np.zeros((64, 128), np.float32)},
        {"model.layers.0.mlp.down_proj.weight": np.zeros((64, 64), np.float32)},
        {"model.layers.0.mlp.down_proj.scales": np.zeros((64, 3), np.float32)},
        {"model.norm.weight": None},
    ],
    ids=lambda tensors: next(iter(tensors)),
)
def test_what_is_said_of_wrong_weights(tensors: dict[str, Any], tmp_path: Path) -> None:
    write_checkpoint(tmp_path)
    given = {**random_tensors(tiny_config()), **tensors}
    save_file({name: value for name, value in given.items() if value is not None}, tmp_path / "model.safetensors")
    assert english_in(failure_of(inspect_checkpoint, tmp_path)) == ""


def test_what_is_said_of_a_library() -> None:
    practice, phi = catalog.find(catalog.PRACTICE_ID), catalog.find(catalog.DEFAULT_ID)
    assert not practice.name.isascii()
    for error in (
        damaged(practice, "。"),
        damaged(phi, "。"),
        not_installed(phi, begun=False),
        not_installed(phi, begun=True),
        not_removed(phi.name, "。"),
        in_other_hands(phi.name),
    ):
        assert english_in(error) == ""
        assert english_in(UserFacingError(error.title, error.detail, in_window_words(error.hint))) == ""
        assert "ergo" not in in_window_words(error.hint, on_models_page=False)


@pytest.mark.parametrize(
    "failing",
    [
        lambda _: catalog.find("x"),
        lambda folder: open_model(folder, catalog.DEFAULT_ID),
        lambda _: memory.check_room("Phi", 1 << 40, memory.Machine(1 << 33, 1 << 32)),
        lambda _: memory.check_room("Phi", 1 << 40, memory.Machine(1 << 33, 1 << 32), "compact"),
        lambda folder: memory.check_disk(folder, 1 << 60),
        lambda _: check_custom_id("No Name"),
        lambda _: check_custom_id(catalog.DEFAULT_ID),
        lambda _: check_sampling(Sampling(temperature=11.0)),
        lambda _: where_from(read_wish(InstallModel(1, "x")), None, None),
        lambda _: read_wish(InstallModel(1, catalog.PRACTICE_ID, source="/x")),
        lambda _: read_wish(InstallModel(1, "x", source="a//b")),
        lambda folder: quantize_checkpoint(folder, folder / "to", "finest"),
        lambda _: prepare_data_dir(Path("/dev/null")),
    ],
    ids=range(13),
)
def test_what_is_said_of_what_cannot_be_done(failing: Failing, tmp_path: Path) -> None:
    assert english_in(failure_of(failing, tmp_path)) == ""


@pytest.mark.parametrize("message", ["", "[metal] Command buffer failed", "malloc failed"])
def test_what_is_said_when_mlx_gives_up(message: str) -> None:
    for error in (generation_failed(RuntimeError(message)), loading_failed(RuntimeError(message))):
        assert message in error.detail
        assert english_in(UserFacingError(error.title, error.detail.replace(message, ""), error.hint)) == ""


def test_what_is_said_of_a_defect() -> None:
    error = describe(KeyError("x"))
    assert error.detail == "KeyError: 'x'"
    assert english_in(error) == ""


# --- the network ----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [401, 403, 404, 407, 408, 429, 500, 503, 511])
@pytest.mark.parametrize("code", ["", "GatedRepo", "RepoNotFound", "RevisionNotFound", "EntryNotFound"])
def test_what_is_said_of_an_answer_that_says_no(status: int, code: str) -> None:
    for asked in ("https://hub.example/a", "https://hub.example/b"):
        request = httpx2.Request("GET", "https://hub.example/a", headers={"authorization": "x"})
        response = httpx2.Response(status, headers={"x-error-code": code} if code else {}, request=request)
        assert english_in(refusal(response, "me/x", asked)) == ""


def caused(error: httpx2.RequestError, cause: Exception) -> httpx2.RequestError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    "error",
    [
        caused(httpx2.ConnectError("x"), socket.gaierror(-2, "unknown")),
        caused(httpx2.ConnectError("x"), OSError(101, "Network is unreachable")),
        httpx2.ConnectError("x"),
        httpx2.ConnectTimeout("x"),
        httpx2.ReadError("x"),
        httpx2.ProxyError("x"),
        httpx2.TooManyRedirects("x"),
    ],
    ids=range(7),
)
def test_what_is_said_of_a_connection_that_broke(error: httpx2.RequestError) -> None:
    assert english_in(lost(error, "hub.example")) == ""
    assert english_in(portal("hub.example")) == ""


# --- conversations --------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "value", "_words"), LIES_OF_AN_EXPORT, ids=lambda given: str(given)[:20])
def test_what_is_said_of_an_import(path: str, value: Any, _words: str) -> None:
    with pytest.raises(ImportRefused) as caught:
        read_ours(changed(path, value))
    assert english_in(caught.value) == ""


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"{}", b'{"a":1,"a":2}', b"[NaN]", b"PK\x03\x04"]
)
def test_what_is_said_of_a_file_that_is_no_export(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(content)
    assert english_in(failure_of(lambda folder: read_file(folder / "a.json"), tmp_path)) == ""


@pytest.mark.parametrize(
    "code",
    [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_NOMEM,
     sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_CORRUPT],
)  # fmt: skip
def test_what_is_said_of_a_database(code: int) -> None:
    error = sqlite3.OperationalError("no words of ours")
    error.sqlite_errorcode = code
    assert english_in(in_words(error)) == ""
    assert english_in(newer()) == ""


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("backup_of", [None, datetime(2026, 11, 21, 9, 5, tzinfo=UTC)])
def test_what_is_said_of_a_repair(count: int, backup_of: datetime | None) -> None:
    remark = _repaired(Recovery(Path("aside"), backup_of, count, incomplete=1, lost=2, is_behind=True))
    assert english_in(UserFacingError(remark.title, remark.detail, remark.hint)) == ""


def test_what_is_said_of_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    def failing(folder: Path) -> None:
        with whole_text(folder / "none" / "a.txt"):
            pass

    assert english_in(failure_of(failing, tmp_path)) == ""


def test_english_is_found_where_it_is() -> None:
    assert english_in(UserFacingError(wide("", "It failed"), "It has failed.", ""))
    assert english_in(UserFacingError("It failed", "", ""))
    assert english_in(UserFacingError(wide("", "It failed"), wide("", "{why}.").format(why="it is none"), ""))
    assert english_in(UserFacingError(wide("", "It failed"), wide("", "a.txt: {why}.").format(why="x"), "")) == ""
