"""What is taken in of a folder, a file or an archive, and what is not: with real files, pipes and links."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from models.adapters.files.sources import take_in
from models.errors import AdapterRefused, Cancelled, DamagedAdapter, NotEnoughSpace, UserFacingError
from tests.integration.adapter_damage import packed, weights_of
from tests.integration.adapter_samples import write_sample

CONFIG = "adapter_config.json"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    write_sample(tmp_path / "mine", "peft")
    return tmp_path / "mine"


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "into"
    folder.mkdir()
    return folder


def assert_same(into: Path, mine: Path) -> None:
    assert {path.name for path in into.iterdir()} == {CONFIG, "adapters.safetensors"}
    assert (into / CONFIG).read_bytes() == (mine / CONFIG).read_bytes()
    assert (into / "adapters.safetensors").read_bytes() == weights_of(mine).read_bytes()


def refusal(path: Path, into: Path) -> UserFacingError:
    with pytest.raises((AdapterRefused, DamagedAdapter)) as raised:
        take_in(path, into)
    return raised.value


def test_a_folder_its_weights_its_config_and_a_zip_of_it_are_the_same(mine: Path, tmp_path: Path) -> None:
    for number, path in enumerate((mine, weights_of(mine), mine / CONFIG, packed(mine), packed(mine, "b", "in/"))):
        into = tmp_path / str(number)
        into.mkdir()
        take_in(path, into)
        assert_same(into, mine)


def test_a_checkpoint_among_others_is_taken_by_its_file(mine: Path, into: Path) -> None:
    weights = weights_of(mine).rename(mine / "0000100_adapters.safetensors")
    take_in(weights, into)
    assert_same(into, mine)


def test_links_as_the_hub_keeps_them_are_followed(mine: Path, into: Path, tmp_path: Path) -> None:
    linked = tmp_path / "linked"
    linked.mkdir()
    for file in mine.iterdir():
        (linked / file.name).symlink_to(file)
    take_in(linked, into)
    assert_same(into, mine)


def test_what_is_refused_by_its_header_is_never_copied(mine: Path, into: Path) -> None:
    seen: list[int] = []

    def look(folder: Path) -> None:
        seen.append((folder / "adapters.safetensors").stat().st_blocks)
        raise DamagedAdapter("No", "No.")

    with weights_of(mine).open("ab") as file:
        file.truncate(2 << 30)
    with pytest.raises(DamagedAdapter, match="No"):
        take_in(mine, into, look)
    assert seen[0] * 512 < 1 << 20


def test_a_file_without_an_end_to_its_size_is_refused_at_once(mine: Path, into: Path) -> None:
    with weights_of(mine).open("ab") as file:
        file.truncate(5 << 30)
    assert "too large" in refusal(mine, into).title


@pytest.mark.parametrize("what", ["weights", "config"])
def test_nobody_waits_for_a_pipe(mine: Path, into: Path, what: str) -> None:
    path = weights_of(mine) if what == "weights" else mine / CONFIG
    path.unlink()
    os.mkfifo(path)
    assert "no ordinary file" in refusal(mine, into).detail


def test_a_pickle_is_refused_for_what_it_can_do(mine: Path, into: Path) -> None:
    pickle = weights_of(mine).rename(mine / "adapter_model.bin")
    for path in (mine, pickle):
        error = refusal(path, into)
        assert "can run code" in error.detail
        assert "safetensors" in error.hint


def test_a_whole_model_is_called_one(mine: Path, into: Path) -> None:
    (mine / CONFIG).rename(mine / "config.json")
    weights = weights_of(mine).rename(mine / "model.safetensors")
    for path in (mine, weights):
        assert "whole model" in refusal(path, into).title


def test_what_is_missing_is_named(mine: Path, into: Path) -> None:
    weights = weights_of(mine)
    moved = weights.rename(mine.parent / weights.name)
    assert "adapter_model.safetensors" in refusal(mine, into).detail
    assert CONFIG in refusal(moved, into).detail


def test_several_adapters_are_named_and_none_is_taken(mine: Path, into: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        shutil.copytree(mine, tmp_path / "run" / name)
    assert "one, two" in refusal(tmp_path / "run", into).detail


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "C:/x", "a\\x", "./x"])
def test_an_archive_with_a_name_that_leads_out_is_refused(mine: Path, into: Path, name: str) -> None:
    path = packed(mine)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, "x")
    assert "leads out" in refusal(path, into).detail
    assert list(into.iterdir()) == []


def test_an_archive_that_would_grow_a_thousandfold_is_refused(mine: Path, into: Path, tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(mine / CONFIG, CONFIG)
        archive.writestr("adapters.safetensors", bytes(10 << 20))
    assert "times larger" in refusal(path, into).detail


def test_an_archive_whose_numbers_have_changed_is_damaged(mine: Path, into: Path) -> None:
    path = packed(mine, how=zipfile.ZIP_STORED)
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    assert "damaged" in refusal(path, into).title


def test_a_file_that_is_written_meanwhile_is_refused(mine: Path, into: Path) -> None:
    other = mine / "other"
    other.write_bytes(weights_of(mine).read_bytes())
    with pytest.raises(AdapterRefused, match="changed while it was being read"):
        take_in(mine, into, check_cancelled=lambda: replace(other, weights_of(mine)))


def replace(other: Path, path: Path) -> None:
    if other.exists():
        other.replace(path)


def test_it_can_be_given_up(mine: Path, into: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        take_in(mine, into, check_cancelled=cancel)


def test_a_full_disk_is_noticed_before_anything_is_copied(
    mine: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=1))
    with pytest.raises(NotEnoughSpace, match="139 kB more"):
        take_in(mine, into)


@pytest.mark.parametrize("name", ["nowhere", "x" * 5000, "a\0b", "a\ud800b", "a/b"])
def test_what_is_nowhere_is_refused_in_words(tmp_path: Path, into: Path, name: str) -> None:
    refusal(tmp_path / name, into)


def test_a_member_that_lies_about_its_size_is_refused(mine: Path, into: Path) -> None:
    path = packed(mine)
    raw = bytearray(path.read_bytes())
    at = raw.rfind(b"PK\x01\x02") + 24
    raw[at : at + 4] = (int.from_bytes(raw[at : at + 4], "little") + 4).to_bytes(4, "little")
    path.write_bytes(raw)
    assert "too early" in refusal(path, into).detail
