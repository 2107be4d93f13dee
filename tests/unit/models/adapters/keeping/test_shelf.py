"""What adapters are called, and that no name leads out of the library."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.adapters.keeping import shelf


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("loras/japanese", "japanese"),
        ("loras/japanese.zip", "japanese"),
        ("loras/Explains steps (v2).safetensors", "Explains-steps-v2"),
        ("japanese/adapters.safetensors", "japanese"),
        ("japanese/adapter_model.safetensors", "japanese"),
        ("japanese/adapter_config.json", "japanese"),
        ("japanese/0000100_adapters.safetensors", "japanese"),
        ("japanese/checkpoint-100", "japanese"),
        ("japanese/final/adapters.safetensors", "japanese"),
        (f"hub/models--someone--phi-lora/snapshots/{40 * 'a'}", "phi-lora"),
        ("日本語で答える", "日本語で答える"),
        ("adapters", "adapter"),
        (".hidden", "hidden"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}b", "a-b"),
    ],
)
def test_an_adapter_is_called_after_what_says_something(path: str, name: str) -> None:
    assert shelf.name_from(Path("/", path)) == name


def test_of_where_it_came_from_only_the_end_is_kept() -> None:
    assert shelf.origin_of(Path("/home/someone/secret/japanese.zip")) == "japanese.zip"
    assert shelf.origin_of(Path("/home/someone/japanese/checkpoint-100/adapters.safetensors")) == (
        "japanese/checkpoint-100/adapters.safetensors"
    )


@given(st.text())
def test_every_name_can_be_made_safe_and_stays_so(wanted: str) -> None:
    name = shelf.safe_name(wanted)
    assert shelf.safe_name(name) == name
    assert shelf.is_sound_name(name)
    assert Path(name).name == name
    assert not name.startswith(".")
    assert len(name) <= 60
    assert len(name.encode()) <= 200


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "/x", ".x", "a/b", "a\0b", "x" * 61])
def test_no_name_leads_out_of_the_library(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="called so"):
        shelf.adapter_dir(tmp_path, name)


def test_a_name_that_is_taken_gets_a_number_behind_it_whatever_its_case(tmp_path: Path) -> None:
    for name in ("mine", "Mine-2", "x" * 60):
        (shelf.adapters_dir(tmp_path) / name).mkdir()
    assert shelf.free_name(tmp_path, "MINE") == "MINE-3"
    assert shelf.free_name(tmp_path, "x" * 70) == "x" * 58 + "-2"
    assert shelf.free_name(tmp_path, "other") == "other"
