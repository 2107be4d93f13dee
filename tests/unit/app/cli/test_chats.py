"""What `ergo chats` lists, finds, writes and takes in, on a real store."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.cli.arguments import build_command_parser
from app.cli.chats import run_chats
from app.conversations.errors import DamagedStore, ExportFailed, ImportRefused, StoreFailed
from app.conversations.opening import DATABASE
from app.conversations.records import Conversation, Folder, Heading, Origin, Turn
from app.conversations.store import Store
from app.single_instance import SingleInstance
from models.errors import InvalidInput

FIRST = Conversation(
    Heading("aa11", "Sums", 1.0e9, 1.0e9, is_pinned=True, folder="f"),
    (Turn("t", None, "What is \\(2+2\\)?", 1.0e9, "Hm.", "It is \\(4\\).", "stop", origin=Origin("practice")),),
)
SECOND = Conversation(Heading("aa22", "Angles\x1b[2J", 1.0e9, 2.0e9), (Turn("u", None, "Why?", 2.0e9, ending="stop"),))


@pytest.fixture
def kept(data_dir: Path) -> Path:
    """A data folder with two conversations."""
    store = Store.at(data_dir / DATABASE)
    store.put_all([Folder("f", "Algebra"), Folder("g", "Empty")], [FIRST, SECOND])
    store.close()
    return data_dir


def call(data_dir: Path, *arguments: str) -> int:
    return run_chats(build_command_parser().parse_args(["chats", *arguments]), data_dir)


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def bytes_in(folder: Path) -> bytes:
    return (folder / DATABASE).read_bytes()


def test_conversations_are_listed_the_last_changed_first(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(kept, "list") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("aa22      2033-05-18  Angles")
    assert "\x1b" not in first
    assert second == "aa11      2001-09-09  Sums  (pinned · Algebra)"
    call(kept, "list", "--json")
    assert events(capsys)[1] == {
        "event": "chat",
        "id": "aa11",
        "title": "Sums",
        "created_at": 1.0e9,
        "changed_at": 1.0e9,
        "pinned": True,
        "folder": "Algebra",
    }


@pytest.mark.parametrize("action", [["list"], ["search", "x"]])
def test_where_nothing_was_ever_kept_that_is_said_and_nothing_is_made(
    data_dir: Path, action: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = list(data_dir.iterdir())
    assert call(data_dir, *action) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err
    assert call(data_dir, *action, "--json") == 0
    assert capsys.readouterr().out == ""
    assert list(data_dir.iterdir()) == before
    with pytest.raises(InvalidInput):
        call(data_dir, "export", "all", "--to", str(data_dir / "all.md"))


def test_what_is_searched_for_is_found_with_where_it_stands(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(kept, "search", "What is")
    assert capsys.readouterr().out.startswith("aa11      Sums  question: ")
    call(kept, "search", "What is", "--json")
    (hit,) = events(capsys)
    found = [hit["excerpt"][begin:end] for begin, end in hit["marks"]]
    assert (hit["event"], hit["id"], hit["turn"], hit["part"]) == ("hit", "aa11", "t", "question")
    assert found == ["What", "is"]


@pytest.mark.parametrize("ending", [".md", ".html", ".json", ".MD", ".pdf"])
def test_a_conversation_is_written_into_a_file_by_its_ending(
    kept: Path, tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"out{ending}"
    before = bytes_in(kept)
    call(kept, "export", "aa11", "--to", str(path), "--json")
    begins = {".md": b"# Sums\n", ".html": b"<!DOCTYPE html>", ".json": b'{"format": ', ".pdf": b"%PDF-"}
    assert path.read_bytes().startswith(begins[ending.lower()])
    assert path.stat().st_mode & 0o777 == 0o600
    assert events(capsys) == [{"event": "exported", "file": str(path), "conversations": 1}]
    assert bytes_in(kept) == before


def test_thoughts_are_written_when_asked_for(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    call(kept, "export", "aa11", "--to", str(path))
    assert "Hm." not in path.read_text()
    call(kept, "export", "aa11", "--to", str(path), "--thoughts")
    assert "## Thinking\n\nHm.\n" in path.read_text()


def test_the_beginning_of_an_id_will_do_if_it_is_clear(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    call(kept, "export", "aa2", "aa22", "aa1", "--to", str(path))
    assert [line for line in path.read_text().splitlines() if line.startswith("# ")] == ["# Angles[2J", "# Sums"]
    for unclear in ("aa", "zz"):
        with pytest.raises(InvalidInput):
            call(kept, "export", unclear, "--to", str(path))


def test_what_all_exports_comes_back_whole_into_another_folder(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, other = tmp_path / "all.json", tmp_path / "other"
    call(kept, "export", "all", "--to", str(path))
    other.mkdir(mode=0o700)
    capsys.readouterr()
    for added, skipped in ((2, 0), (0, 2)):
        call(other, "import", str(path), "--json")
        assert events(capsys) == [
            {"event": "imported", "added": added, "beside": 0, "skipped": skipped, "left_out": None}
        ]
    store = Store.at(other / DATABASE)
    assert store.conversation("aa11") == FIRST
    assert store.conversation("aa22") == SECOND
    assert [folder.name for folder in store.contents().folders] == ["Algebra", "Empty"]
    store.close()
    call(other, "import", str(path))
    assert capsys.readouterr().out == "0 conversations came in.\n2 conversations there already.\n"


def test_while_a_window_is_open_reading_works_and_importing_is_left_to_it(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "all.json"
    place = SingleInstance(kept)
    assert place.claim()
    window = Store.at(kept / DATABASE)
    window.put_turn("aa22", Turn("v", "u", "New?", 3.0e9, ending="stop"))
    call(kept, "export", "all", "--to", str(path))
    assert "New?" in path.read_text()
    with pytest.raises(StoreFailed, match="open"):
        call(kept, "import", str(path))
    window.put_turn("aa22", Turn("w", "v", "Newer?", 3.1e9, ending="stop"))
    window.close()
    place.release()


def test_a_file_that_cant_be_imported_changes_nothing(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("[]")
    before = bytes_in(kept)
    with pytest.raises(ImportRefused):
        call(kept, "import", str(tmp_path / "bad.json"))
    assert bytes_in(kept) == before


def test_a_place_that_cant_be_written_is_an_error_in_words(kept: Path, tmp_path: Path) -> None:
    for ending in ("md", "pdf"):
        with pytest.raises(ExportFailed):
            call(kept, "export", "all", "--to", str(tmp_path / "gone" / f"out.{ending}"))


def test_a_damaged_database_is_said(kept: Path) -> None:
    (kept / DATABASE).write_bytes(b"x" * 8192)
    with pytest.raises(DamagedStore):
        call(kept, "list")


@pytest.mark.parametrize(
    "arguments", [["export", "all"], ["export", "all", "--to", "x.txt"], ["search", " "], ["import"], []]
)
def test_a_wrong_call_is_told_how_it_is_right(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        build_command_parser().parse_args(["chats", *arguments])
    assert caught.value.code == 2
    assert "ergo chats" in capsys.readouterr().err


def test_listing_loads_neither_qt_nor_a_model(kept: Path) -> None:
    code = (
        "import sys\nfrom app.__main__ import main\n"
        "main(sys.argv[1:])\n"
        "print([name for name in ('PySide6', 'mlx', 'markdown_it', 'py_mini_racer') if name in sys.modules])"
    )
    command = [sys.executable, "-c", code, "--data-dir", str(kept), "chats", "list"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "[]"
