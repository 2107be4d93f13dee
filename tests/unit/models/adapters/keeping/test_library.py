"""The library of adapters on a real disk: adding, listing, opening, removing, putting back."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from models import durable
from models.adapters.keeping import library, shelf
from models.adapters.keeping.library import (
    Added,
    adapter_key,
    add_adapter,
    forget_removed,
    list_adapters,
    open_adapter,
    remove_adapter,
    restore_adapter,
)
from models.errors import AdapterMismatch, AdapterNotFound, Cancelled, DamagedAdapter, UserFacingError
from tests.integration.adapter_damage import packed, weights_of
from tests.integration.adapter_samples import write_sample

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    write_sample(tmp_path / "mine", "peft")
    return tmp_path / "mine"


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


def names(data_dir: Path) -> list[str]:
    return [listing.name for listing in list_adapters(data_dir)]


def everything(data_dir: Path) -> set[str]:
    return {path.name for path in (data_dir / "adapters").iterdir()} - {".lock"}


# --- adding ---------------------------------------------------------------------------------------


def test_what_was_added_is_there_byte_for_byte_for_this_person_alone(mine: Path, data_dir: Path) -> None:
    assert add_adapter(data_dir, mine) == Added("mine", is_new=True)
    folder = data_dir / "adapters" / "mine"
    assert (folder / "adapters.safetensors").read_bytes() == weights_of(mine).read_bytes()
    assert (folder / "adapter_config.json").read_bytes() == (mine / "adapter_config.json").read_bytes()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert everything(data_dir) == {"mine"}


def test_a_listing_says_what_it_is_and_where_it_came_from(mine: Path, data_dir: Path) -> None:
    add_adapter(data_dir, packed(mine, "Some steps.zip"))
    (listing,) = list_adapters(data_dir)
    assert (listing.name, listing.state, listing.origin) == ("Some-steps", "installed", "Some steps.zip")
    assert listing.info is not None
    assert listing.info.ranks == (4,)
    assert listing.info.base_model == "practice"
    assert listing.sha256 == durable.sha256(weights_of(mine))
    assert listing.added_at > 0
    assert listing.size_bytes == sum(path.stat().st_size for path in mine.iterdir())


def test_the_very_same_adapter_is_kept_once_however_it_comes(mine: Path, data_dir: Path) -> None:
    add_adapter(data_dir, mine)
    for path in (mine, weights_of(mine), packed(mine, "other.zip", how=zipfile.ZIP_STORED)):
        assert add_adapter(data_dir, path, "another name") == Added("mine", is_new=False)
    assert everything(data_dir) == {"mine"}


def test_another_adapter_of_the_same_name_gets_a_number(mine: Path, data_dir: Path, tmp_path: Path) -> None:
    write_sample(tmp_path / "other" / "mine", "peft", seed=1)
    add_adapter(data_dir, mine)
    assert add_adapter(data_dir, tmp_path / "other" / "mine") == Added("mine-2", is_new=True)
    assert adapter_key(data_dir, "mine") != adapter_key(data_dir, "mine-2")


def test_one_that_is_damaged_in_the_library_can_be_added_again(mine: Path, data_dir: Path) -> None:
    add_adapter(data_dir, mine)
    flip_a_bit(data_dir / "adapters" / "mine" / "adapters.safetensors")
    assert add_adapter(data_dir, mine) == Added("mine-2", is_new=True)


def test_one_that_fits_no_model_is_refused_for_the_model_that_it_was_meant_for(mine: Path, data_dir: Path) -> None:
    tensors = load_file(weights_of(mine))
    wider = {name: np.pad(each, ((0, 8), (0, 0))) if is_narrow(name) else each for name, each in tensors.items()}
    save_file(wider, weights_of(mine))
    config = json.loads((mine / "adapter_config.json").read_text())
    config["base_model_name_or_path"] = "microsoft/Phi-4-mini-instruct"
    (mine / "adapter_config.json").write_text(json.dumps(config))
    with pytest.raises(AdapterMismatch, match="For Phi-4-mini-instruct: "):
        add_adapter(data_dir, mine)
    assert everything(data_dir) == set()


def is_narrow(name: str) -> bool:
    return name.endswith(("k_proj.lora_B.weight", "v_proj.lora_B.weight"))


def test_giving_up_leaves_nothing(mine: Path, data_dir: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        add_adapter(data_dir, mine, check_cancelled=cancel)
    assert everything(data_dir) == set()


def test_killed_at_any_file_the_library_has_it_whole_or_not_at_all(mine: Path, data_dir: Path) -> None:
    program = (
        "import os, sys, signal\nfrom pathlib import Path\nfrom models.adapters.keeping.library import add_adapter\n"
        "left = int(sys.argv[3])\n"
        "def watch(event, arguments):\n"
        "    global left\n"
        "    if event in ('open', 'os.rename', 'os.mkdir', 'os.remove') and 'adapters' in str(arguments):\n"
        "        left -= 1\n"
        "        if left == 0: os.kill(os.getpid(), signal.SIGKILL)\n"
        "sys.addaudithook(watch)\nadd_adapter(Path(sys.argv[1]), Path(sys.argv[2]))\n"
    )
    codes = []
    for moment in (1, 4, 7, 10, 15, 20, 1000):
        call = [sys.executable, "-c", program, str(data_dir), str(mine), str(moment)]
        codes.append(subprocess.run(call, cwd=ROOT, check=False, stderr=subprocess.DEVNULL).returncode)
        for name in names(data_dir):
            open_adapter(data_dir, name)
        remains = everything(data_dir) if (data_dir / "adapters").exists() else set()
        assert {each for each in remains if not each.startswith(".incoming-")} <= {"mine"}
    assert codes.count(-signal.SIGKILL) >= 4
    assert codes[-1] == 0
    assert everything(data_dir) == {"mine"}


# --- opening and listing --------------------------------------------------------------------------


def flip_a_bit(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[-7] ^= 1
    path.write_bytes(raw)


def test_an_adapter_whose_bytes_have_changed_is_not_opened(mine: Path, data_dir: Path) -> None:
    add_adapter(data_dir, mine)
    flip_a_bit(data_dir / "adapters" / "mine" / "adapters.safetensors")
    with pytest.raises(DamagedAdapter, match="have changed"):
        open_adapter(data_dir, "mine")


@pytest.mark.parametrize("damage", ["manifest", "weights", "short", "pipe", "nonsense", "more", "deep"])
def test_a_damaged_adapter_is_listed_as_one_and_can_be_removed(mine: Path, data_dir: Path, damage: str) -> None:
    add_adapter(data_dir, mine)
    folder = data_dir / "adapters" / "mine"
    match damage:
        case "manifest":
            (folder / "manifest.json").unlink()
        case "weights":
            (folder / "adapters.safetensors").unlink()
        case "short":
            (folder / "adapters.safetensors").write_bytes(b"short")
        case "pipe":
            (folder / "manifest.json").unlink()
            os.mkfifo(folder / "manifest.json")
        case "nonsense":
            (folder / "manifest.json").write_text('{"format": 1, "kind": "adapter", "files": 7}')
        case "more":
            manifest = json.loads((folder / "manifest.json").read_text())
            manifest["files"]["model.py"] = {"size": 1, "sha256": ""}
            (folder / "manifest.json").write_text(json.dumps(manifest))
        case _:
            (folder / "manifest.json").write_text("[" * 60_000)
    (listing,) = list_adapters(data_dir)
    assert (listing.name, listing.state, listing.info) == ("mine", "damaged", None)
    assert listing.problem
    with pytest.raises(DamagedAdapter):
        open_adapter(data_dir, "mine")
    remove_adapter(data_dir, "mine")
    assert names(data_dir) == []


def test_a_name_that_is_not_there_says_which_are_and_which_is_nearest(mine: Path, data_dir: Path) -> None:
    with pytest.raises(AdapterNotFound, match="is empty"):
        open_adapter(data_dir, "mine")
    add_adapter(data_dir, mine, "Japanese")
    for wrong in ("japanes", "../Japanese", "JAPANESE"):
        with pytest.raises(AdapterNotFound) as raised:
            open_adapter(data_dir, wrong)
        assert "Japanese" in raised.value.detail
    assert "Japanese" in raised.value.hint


# --- removing -------------------------------------------------------------------------------------


def test_what_was_removed_can_be_put_back(mine: Path, data_dir: Path) -> None:
    add_adapter(data_dir, mine)
    key = adapter_key(data_dir, "mine")
    remove_adapter(data_dir, "mine")
    assert names(data_dir) == []
    assert restore_adapter(data_dir, "mine") == "mine"
    assert adapter_key(data_dir, "mine") == key


def test_what_was_removed_comes_back_under_another_name_if_its_own_is_taken(
    mine: Path, data_dir: Path, tmp_path: Path
) -> None:
    add_adapter(data_dir, mine)
    remove_adapter(data_dir, "mine")
    write_sample(tmp_path / "other", "mlx")
    add_adapter(data_dir, tmp_path / "other", "mine")
    assert restore_adapter(data_dir, "mine") == "mine-2"


def test_only_the_last_one_can_be_put_back(mine: Path, data_dir: Path, tmp_path: Path) -> None:
    write_sample(tmp_path / "other", "mlx")
    for path in (mine, tmp_path / "other"):
        add_adapter(data_dir, path)
    remove_adapter(data_dir, "mine")
    remove_adapter(data_dir, "other")
    with pytest.raises(AdapterNotFound, match="can't be put back"):
        restore_adapter(data_dir, "mine")
    assert everything(data_dir) == {".other.removed"}


def test_one_that_is_there_is_not_said_to_be_missing_when_it_is_put_back(mine: Path, data_dir: Path) -> None:
    add_adapter(data_dir, mine)
    with pytest.raises(AdapterNotFound, match="can't be put back"):
        restore_adapter(data_dir, "mine")


def test_what_was_removed_and_what_was_never_finished_goes_when_it_is_forgotten(mine: Path, data_dir: Path) -> None:
    add_adapter(data_dir, mine)
    remove_adapter(data_dir, "mine")
    (data_dir / "adapters" / ".incoming-1").mkdir()
    forget_removed(data_dir)
    assert everything(data_dir) == set()


def test_forgetting_makes_no_library_where_there_is_none(data_dir: Path) -> None:
    forget_removed(data_dir)
    assert not data_dir.exists()


def test_only_one_at_a_time_writes_the_library(mine: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_adapter(data_dir, mine)
    monkeypatch.setattr(library, "_PATIENCE_S", 0.1)
    with durable.only_writer(shelf.lock_file(data_dir)), pytest.raises(UserFacingError, match="being added or removed"):
        remove_adapter(data_dir, "mine")
    assert names(data_dir) == ["mine"]
