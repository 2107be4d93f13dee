"""Our own JSON from a stranger: every lie in it is said with its place, and nothing of it comes in."""

from __future__ import annotations

import copy
import json
import os
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conversations.errors import ImportRefused
from app.conversations.exporting.ergo_json import write_json
from app.conversations.importing.ergo_json import read_ours
from app.conversations.importing.found import Found
from app.conversations.importing.kinds import read_file
from app.conversations.plain import conversation_from_plain, conversation_to_plain
from app.conversations.records import Conversation, Folder, Heading, Turn
from models.errors import Cancelled

TURNS = (
    Turn("t", None, "Why?", 1.0, ending="stop"),
    Turn("u", "t", "And?", 2.0, ending="length"),
)
CONVERSATION = Conversation(Heading("c", "Title", 1.0, 2.0, folder="f"), TURNS)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def document() -> dict[str, Any]:
    return {
        "format": "ergo-conversations",
        "version": 1,
        "exported_at": 1.0,
        "folders": [{"uid": "f", "name": "F"}],
        "conversations": [conversation_to_plain(CONVERSATION)],
    }


def changed(path: str, value: Any) -> dict[str, Any]:
    """The document with another value at a place; `...` takes it away."""
    whole: Any = document()
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    at = whole
    for step in way:
        at = at[step]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return copy.deepcopy(whole)


def test_what_we_write_is_what_we_read(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", [Folder("f", "F")], [CONVERSATION], exported_at=1.0)
    assert json.loads((tmp_path / "a.json").read_text()) == document()
    assert read_file(tmp_path / "a.json") == Found((Folder("f", "F"),), (CONVERSATION,))


def test_an_export_of_nothing_is_sound(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", [], [], exported_at=1.0)
    assert read_file(tmp_path / "a.json") == Found()


LIES: list[tuple[str, Any, str]] = [
    ("version", 2, "newer Ergo"),
    ("version", True, "which version"),
    ("version", "1", "which version"),
    ("more", 1, "isn't known"),
    ("folders", {}, "no list"),
    ("folders.0.name", 7, "folders[0]"),
    ("conversations", "x", "no list"),
    ("conversations.0", None, "conversations[0]"),
    ("conversations.0.heading.title", 7, "heading.title"),
    ("conversations.0.heading.uid", "../x", "heading.uid"),
    ("conversations.0.heading.uid", "x" * 65, "heading.uid"),
    ("conversations.0.heading.created_at", 1e300, "heading.created_at"),
    ("conversations.0.heading.created_at", -1, "heading.created_at"),
    ("conversations.0.heading.is_pinned", 1, "heading.is_pinned"),
    ("conversations.0.heading", ..., "heading"),
    ("conversations.0.turns.0.question", ["x"], "turns[0].question"),
    ("conversations.0.turns.0.question", ..., "question"),
    ("conversations.0.turns.0.more", 1, "isn't known"),
    ("conversations.0.turns.0.ending", "done", "turns[0].ending"),
    ("conversations.0.turns.0.shown", 2**70, "turns[0].shown"),
    ("conversations.0.turns.0.shown", 1.5, "turns[0].shown"),
    ("conversations.0.turns.1.parent", "gone", "turns[1]"),
    ("conversations.0.turns.0.parent", "u", "turns[0]"),
    ("conversations.0.turns.1.parent", "u", "turns[1]"),
    ("conversations.0.turns.1.uid", "t", "turns[1]"),
    ("conversations.0.place.turn", 10**12, "place.turn"),
    ("conversations.0.draft", "x" * 50_000_001, "draft"),
]


@pytest.mark.parametrize(("path", "value", "words"), LIES, ids=[f"{path}={str(value)[:9]}" for path, value, _ in LIES])
def test_what_isnt_as_we_write_it_is_refused_with_its_place(path: str, value: Any, words: str) -> None:
    with pytest.raises(ImportRefused) as caught:
        read_ours(changed(path, value))
    assert words in caught.value.detail
    assert caught.value.detail.endswith(".")
    assert len(caught.value.detail) < 300


@pytest.mark.parametrize("key", ["folders", "conversations"])
def test_the_same_name_twice_is_refused(key: str) -> None:
    whole = document()
    whole[key] *= 2
    with pytest.raises(ImportRefused, match=key):
        read_ours(whole)


def test_a_turn_in_two_conversations_is_refused() -> None:
    whole = document()
    other = copy.deepcopy(whole["conversations"][0])
    other["heading"]["uid"] = "d"
    whole["conversations"].append(other)
    with pytest.raises(ImportRefused, match="turns"):
        read_ours(whole)


def test_too_many_are_refused() -> None:
    with pytest.raises(ImportRefused, match="more than"):
        read_ours(document() | {"folders": [{}] * 10_001})


def test_what_was_being_written_is_interrupted_and_an_unknown_folder_is_none() -> None:
    whole = changed("conversations.0.turns.1.ending", "")
    whole["folders"] = []
    (found,) = read_ours(whole).conversations
    assert found.turns[1].ending == "interrupted"
    assert found.heading.folder is None


def test_half_characters_are_marked() -> None:
    found = read_ours(json.loads(json.dumps(document()).replace("Why?", "\\ud83d? \\ud83e\\uddee")))
    assert found.conversations[0].turns[0].question == "\ufffd? 🧮"


def refused_text(folder: Path, text: bytes, largest: int = 10_000) -> str:
    path = folder / "a.json"
    path.write_bytes(text)
    with pytest.raises(ImportRefused) as caught:
        read_file(path, largest)
    assert caught.value.hint == "Nothing was changed."
    return caught.value.detail


def test_what_is_no_json_is_refused_with_the_reason(tmp_path: Path) -> None:
    for text, words in [
        (b"", "isn't JSON"),
        (b"\xff\xfe{}", "UTF-8"),
        (b'{"a": 1', "line 1"),
        (b'{"a": NaN}', "no number"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b"[" * 9_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "too many digits"),
        (b"x" * 10_001, "larger than"),
        (b"[]", "no conversations that Ergo knows"),
        (b"7", "no conversations that Ergo knows"),
        (b'{"messages": [{"role": "user"}]}', "no conversations that Ergo knows"),
    ]:
        assert words in refused_text(tmp_path, text), text[:20]


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "gone", Path("/dev/zero")):
        with pytest.raises(ImportRefused):
            read_file(path)


def archive(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(name.replace("__", "/").replace("_json", ".json"), text)
    return path


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", conversations_json=b" " * 200_000)
    assert path.stat().st_size < 10_000
    with pytest.raises(ImportRefused, match="larger than"):
        read_file(path, 100_000)


def test_an_archive_without_conversations_or_damaged_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match=r"no conversations\.json"):
        read_file(archive(tmp_path / "a.zip", user_json=b"{}"))
    whole = archive(tmp_path / "b.zip", conversations_json=b"[]" * 1000).read_bytes()
    for damaged in (whole[:-10], whole[:60] + b"\xff" * 5 + whole[65:], b"PK\x03\x04"):
        (tmp_path / "c.zip").write_bytes(damaged)
        with pytest.raises(ImportRefused):
            read_file(tmp_path / "c.zip")


def test_nothing_of_an_archive_is_unpacked(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", **{"..__..__evil_json": b"{}", "export__conversations_json": b"[]"})
    with pytest.raises(ImportRefused):
        read_file(path)
    assert names_in(tmp_path) == ["a.zip"]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
PLACES = [path for path, _, _ in LIES] + ["conversations.0.turns", "conversations.0.turns.0", "conversations.0.place"]


@given(st.sampled_from(PLACES), VALUES)
def test_whatever_stands_in_it_is_kept_or_refused_in_words(path: str, value: Any) -> None:
    with suppress(ImportRefused):
        for conversation in read_ours(changed(path, value)).conversations:
            assert conversation_from_plain(conversation_to_plain(conversation)) == conversation


def test_a_file_with_too_many_values_is_refused_before_they_take_memory(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"[" + b"[],[]," * 10_000_001 + b"0]")
    with pytest.raises(ImportRefused, match="too much in it"):
        read_file(tmp_path / "a.json")


def test_reading_can_be_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"a": 1}, {"a": 1}]')

    def no_more() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_file(tmp_path / "a.json", go_on=no_more)
