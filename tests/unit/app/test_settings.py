"""Choices survive a start; nothing in the file can keep the window from opening."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.settings import Choices, read_choices, write_choices


def test_choices_come_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    choices = Choices("practice", False, 1.3, "AAAA", installing="phi-4-mini-reasoning", unload_after_minutes=0)
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
        ("model_id", ["practice"]),
        ("geometry", None),
        ("installing", 1),
        ("unload_after_minutes", -1),
        ("unload_after_minutes", 1.5),
        ("unload_after_minutes", True),
        ("unload_after_minutes", 10**9),
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
