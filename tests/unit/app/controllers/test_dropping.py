"""What becomes of what is dropped: adapters go to the library, texts to the question, conversations to the others."""

from __future__ import annotations

import errno
import os
import zipfile
from pathlib import Path

import pytest

from app.controllers.dropping import Dropping, may_be_adapter
from app.controllers.opening import Opening


class Heard:
    """A way in, and what comes out of it."""

    def __init__(self) -> None:
        opening = Opening()
        self.dropping = Dropping(opening)
        self.adapters: list[list[Path]] = []
        self.questions: list[str] = []
        self.texts: list[str] = []
        self.refusals: list[str] = []
        self.conversations: list[list[Path]] = []
        self.dropping.conversations_found.connect(self.conversations.append)
        self.dropping.adapters_found.connect(self.adapters.append)
        opening.question_found.connect(self.questions.append)
        opening.texts_found.connect(lambda cards: self.texts.extend(card.name for card in cards))
        opening.refused.connect(self.refusals.append)
        self._opening = opening


@pytest.fixture
def heard(qapp: object) -> Heard:
    return Heard()


@pytest.mark.parametrize(
    "name",
    ["steps.safetensors", "STEPS.ZIP", "adapter_config.json", "adapter_model.bin", "old.pt", "steps.gguf", "x.pkl"],
)
def test_an_adapter_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    assert may_be_adapter(tmp_path / name)


@pytest.mark.parametrize("name", ["task.txt", "notes.md", "data.json", "table.csv", "paper.pdf", "safetensors", "zip"])
def test_a_text_is_none(tmp_path: Path, name: str) -> None:
    assert not may_be_adapter(tmp_path / name)


def test_every_folder_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").mkdir()
    assert may_be_adapter(tmp_path / "notes.txt")
    assert not may_be_adapter(tmp_path / "nothing-is-there")


def test_adapters_and_texts_go_their_own_ways(heard: Heard, tmp_path: Path) -> None:
    (tmp_path / "task.txt").write_text("2 + 2?")
    (tmp_path / "steps").mkdir()
    paths = [tmp_path / "steps", tmp_path / "task.txt", tmp_path / "two.zip", tmp_path / "steps"]
    heard.dropping.take(paths, may_ask=True)
    assert heard.adapters == [[tmp_path / "steps", tmp_path / "two.zip"]]
    assert (heard.questions, heard.texts) == ([], ["task.txt"])


def archive(path: Path, member: str, comment: bytes = b"") -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("user.json", "{}")
        file.writestr(member, "[]")
        file.comment = comment
    return path


@pytest.mark.parametrize("member", ["conversations.json", "export/conversations-000.json"])
def test_an_archive_of_conversations_goes_where_conversations_come_in(
    heard: Heard, tmp_path: Path, member: str
) -> None:
    path = archive(tmp_path / "chat.ZIP", member)
    assert heard.dropping.forecast([path]) == "Import the conversations in “chat.ZIP”"
    assert heard.dropping.forecast([path, tmp_path / "x.txt"]) == (
        "Import the conversations in “chat.ZIP”, and add “x.txt”"
    )
    heard.dropping.take([path], may_ask=True)
    assert (heard.conversations, heard.adapters) == ([[path]], [])


def test_an_archive_of_something_else_goes_to_the_library_which_says_why_not(heard: Heard, tmp_path: Path) -> None:
    other = archive(tmp_path / "other.zip", "adapter_config.json")
    unclear = archive(tmp_path / "unclear.zip", "conversations.json", comment=b"!")
    (tmp_path / "none.zip").write_bytes(b"PK")
    (tmp_path / "folder.zip").mkdir()
    paths = [other, unclear, tmp_path / "none.zip", tmp_path / "folder.zip"]
    heard.dropping.take(paths, may_ask=True)
    assert (heard.conversations, heard.adapters) == ([], [paths])


def test_an_archive_with_a_long_index_is_not_looked_through(heard: Heard, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as file:
        for number in range(11_000):
            file.writestr(f"{number:050}", "")
        file.writestr("conversations.json", "[]")
    heard.dropping.take([tmp_path / "many.zip"], may_ask=True)
    assert (heard.conversations, heard.adapters) == ([], [[tmp_path / "many.zip"]])


def test_a_text_alone_is_the_question_as_ever(heard: Heard, tmp_path: Path) -> None:
    (tmp_path / "task.txt").write_text("2 + 2?")
    heard.dropping.take([tmp_path / "task.txt"], may_ask=True)
    assert (heard.questions, heard.adapters) == (["2 + 2?"], [])


def test_what_is_neither_is_refused_as_a_text(heard: Heard, tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(b"%PDF")
    heard.dropping.take([tmp_path / "paper.pdf"], may_ask=True)
    assert len(heard.refusals) == 1
    assert heard.adapters == []


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["steps.zip"], "Add “steps.zip” to the adapters"),
        (["a.zip", "b.safetensors"], "Add 2 files to the adapters"),
        (["task.txt"], "Add “task.txt” to the question"),
        (["a.zip", "task.txt", "x.md"], "Add “a.zip” to the adapters, and 2 files to the question"),
        (["{}.zip"], "Add “{}.zip” to the adapters"),
        ([], ""),
    ],
)
def test_it_says_beforehand_what_will_happen(heard: Heard, names: list[str], words: str) -> None:
    assert heard.dropping.forecast([Path("/a") / name for name in names]) == words


def test_no_text_and_no_folder_is_read_while_it_is_dragged(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("read")

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert heard.dropping.forecast([Path("/a/steps.zip"), Path("/a/task.txt")])


@pytest.mark.parametrize("name", ["x" * 100_000, "a\0b", "\ud800"], ids=["too long", "no name", "no text"])
@pytest.mark.parametrize("suffix", [".txt", ".zip", ".safetensors", ""])
def test_a_name_that_no_disk_knows_is_said_or_left_to_the_library(name: str, suffix: str, heard: Heard) -> None:
    heard.dropping.take([Path("/", name + suffix)], may_ask=True)
    assert len(heard.refusals) + len(heard.adapters) == 1


def test_a_file_in_a_folder_that_cannot_be_looked_into_is_said(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: object, **_options: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)

    monkeypatch.setattr(os, "stat", refuse)  # for root no folder is locked
    heard.dropping.take([tmp_path / "notes.txt"], may_ask=True)
    assert heard.refusals == ["“notes.txt” can't be read: Permission denied."]
