"""Choices survive a start; nothing in the file can keep the window from opening."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.own_sampling import OwnSampling
from app.settings import LONGEST_DRAFT, Choices, ChoicesFile, read_choices, write_choices


def test_choices_come_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    choices = Choices(
        "practice",
        False,
        1.3,
        "AAAA",
        installing="phi-4-mini-reasoning",
        unload_after_minutes=0,
        thinking_budget=8192,
        draft="How many primes\nare below 30?",
        appearance="dark",
        adapter="steps",
        adapter_on=True,
        adapter_strength=0.5,
        sampling={"practice": OwnSampling(temperature=0.5, seed=7), "mine": OwnSampling(top_k=40, max_tokens=100)},
    )
    write_choices(path, choices)
    assert read_choices(path) == choices
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert read_choices(tmp_path / "settings.json") == Choices()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b'"text"', b"[" * 60_000, b"1e999", b'{"unknown": 1}'],
)
def test_a_damaged_file_means_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert read_choices(path) == Choices()


def test_a_folder_in_its_place_means_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    assert read_choices(path) == Choices()
    write_choices(path, Choices(zoom=1.2))
    assert read_choices(path) == Choices()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zoom", 99),
        ("zoom", -1),
        ("zoom", True),
        ("zoom", "1.5"),
        ("zoom", float("nan")),
        ("thoughts_open", "yes"),
        ("thoughts_open", 1),
        ("typeset_thoughts", "yes"),
        ("model_id", ["practice"]),
        ("geometry", None),
        ("installing", 1),
        ("unload_after_minutes", -1),
        ("unload_after_minutes", 1.5),
        ("unload_after_minutes", True),
        ("unload_after_minutes", 10**9),
        ("thinking_budget", 1),
        ("thinking_budget", -1),
        ("thinking_budget", 2048.0),
        ("thinking_budget", "2048"),
        ("thinking_budget", False),
        ("draft", 1),
        ("adapter", 1),
        ("adapter_on", "yes"),
        ("adapter_strength", -0.1),
        ("adapter_strength", 2.1),
        ("adapter_strength", True),
        ("adapter_strength", float("nan")),
        ("appearance", "sepia"),
        ("appearance", ["dark"]),
        ("appearance", None),
        ("draft", "x" * (LONGEST_DRAFT + 1)),
        ("sampling", [1]),
        ("sampling", "exact"),
        ("sampling", {"practice": {"temperature": 99}}),
        ("sampling", {"practice": {"seed": 1.5, "temperature": 1}}),
    ],
)
def test_a_wrong_value_means_its_default_and_keeps_the_others(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    sound = {"model_id": "practice", "thoughts_open": False, "zoom": 1.2, "geometry": "AAAA"}
    path.write_text(json.dumps(sound | {name: value}))
    choices = read_choices(path)
    assert getattr(choices, name) == getattr(Choices(), name)
    others = {key: getattr(choices, key) for key in sound if key != name}
    assert others == {key: kept for key, kept in sound.items() if key != name}


def test_the_file_is_its_owner_s_alone_also_where_it_or_half_of_one_was_there(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for leftover in (path, path.with_suffix(".part")):
        leftover.write_text("{}")
        leftover.chmod(0o644)
    write_choices(path, Choices(draft="private"))
    assert path.stat().st_mode & 0o777 == 0o600
    assert read_choices(path).draft == "private"


@pytest.mark.parametrize("character", ["x", "∑", "🙂", "\ud83d", "\0", '"'])
def test_the_longest_draft_can_be_read_back_and_a_longer_one_is_cut(tmp_path: Path, character: str) -> None:
    path = tmp_path / "settings.json"
    ChoicesFile(path).keep(zoom=1.2, draft=character * (LONGEST_DRAFT + 9))
    choices = read_choices(path)
    assert (choices.zoom, choices.draft) == (1.2, character * LONGEST_DRAFT)


def test_a_pipe_in_their_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    assert read_choices(tmp_path / "settings.json") == Choices()
    other_end = os.open(tmp_path / "settings.json", os.O_RDWR)  # somebody who says nothing
    assert read_choices(tmp_path / "settings.json") == Choices()
    os.close(other_end)
