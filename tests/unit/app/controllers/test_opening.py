"""Files given to the window: a short text alone becomes the question, others go with it, what is no text is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.cards.turns import AttachmentCard
from app.controllers.opening import LARGEST_BYTES, LONGEST_QUESTION, Opening


@pytest.fixture
def opening(qapp: object) -> Opening:
    return Opening()


class Heard:
    """What an Opening says."""

    def __init__(self, opening: Opening) -> None:
        self.questions: list[str] = []
        self.cards: list[AttachmentCard] = []
        self.refusals: list[str] = []
        opening.question_found.connect(self.questions.append)
        opening.texts_found.connect(self.cards.extend)
        opening.refused.connect(self.refusals.append)


@pytest.fixture
def heard(opening: Opening) -> Heard:
    return Heard(opening)


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


# --- the question ---------------------------------------------------------------------------------


def test_a_text_becomes_a_question(opening: Opening, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "task.tex"
    path.write_text("Solve $x^2 = 2$.\n", encoding="utf-8")
    with qtbot.waitSignal(opening.question_found) as found:
        opening.open_files([path])
    assert found.args == ["Solve $x^2 = 2$."]


def test_bytes_that_are_no_text_do_no_harm(opening: Opening, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(b"\xff\xfe1 + 1")
    with qtbot.waitSignal(opening.question_found) as found:
        opening.open_files([path])
    assert found.args is not None
    found.args[0].encode("utf-8")


def test_a_mark_of_byte_order_is_no_part_of_the_question(opening: Opening, heard: Heard, tmp_path: Path) -> None:
    opening.open_files([written(tmp_path, "task.txt", "\ufeff2 + 2?".encode())])
    assert heard.questions == ["2 + 2?"]


def test_a_text_never_takes_the_place_of_a_question(opening: Opening, heard: Heard, tmp_path: Path) -> None:
    opening.open_files([written(tmp_path, "task.txt", b"2 + 2?")], may_ask=False)
    assert heard.questions == []
    assert heard.cards == [AttachmentCard("task.txt", "2 + 2?")]


@pytest.mark.parametrize(
    ("name", "content"),
    [("notes.txt", b"x" * (LONGEST_QUESTION + 1)), ("area.py", b"1 + 1"), ("table.csv", b"1,2\n"), ("Makefile", b"a:")],
)
def test_a_longer_text_and_one_of_another_kind_go_with_the_question(
    opening: Opening, heard: Heard, tmp_path: Path, name: str, content: bytes
) -> None:
    opening.open_files([written(tmp_path, name, content)])
    assert heard.questions == []
    assert heard.cards == [AttachmentCard(name, content.decode())]


def test_a_text_that_was_chosen_to_be_attached_is_no_question(opening: Opening, heard: Heard, tmp_path: Path) -> None:
    opening.attach([written(tmp_path, "task.txt", b"2 + 2?")])
    assert heard.questions == []
    assert heard.cards == [AttachmentCard("task.txt", "2 + 2?")]


# --- what goes with it ----------------------------------------------------------------------------


def test_several_texts_go_with_the_question_in_one_go(opening: Opening, qtbot: QtBot, tmp_path: Path) -> None:
    paths = [written(tmp_path, name, b"1") for name in ("a.txt", "b.md")]
    with qtbot.waitSignal(opening.texts_found) as found:
        opening.open_files(paths)
    assert found.args == [(AttachmentCard("a.txt", "1"), AttachmentCard("b.md", "1"))]


def test_a_text_is_kept_as_it_is_but_for_its_line_ends(opening: Opening, heard: Heard, tmp_path: Path) -> None:
    opening.attach([written(tmp_path, "a.py", "\ufeff  x = 'é'\r\n\r\n日本語\n\n".encode())])
    assert heard.cards == [AttachmentCard("a.py", "  x = 'é'\n\n日本語\n\n")]


def test_the_longest_text_is_taken_whole(opening: Opening, heard: Heard, tmp_path: Path) -> None:
    opening.attach([written(tmp_path, "a.txt", "é".encode() * (LARGEST_BYTES // 2))])
    assert heard.cards == [AttachmentCard("a.txt", "é" * (LARGEST_BYTES // 2))]


def test_what_can_be_used_is_used_and_the_rest_is_named_in_one_line(opening: Opening, tmp_path: Path) -> None:
    paths = [
        written(tmp_path, "a.pdf", b"%PDF\0"),
        written(tmp_path, "b.txt", b"1"),
        written(tmp_path, "c.txt", b" \n"),
    ]
    said: list[object] = []
    opening.texts_found.connect(said.append)
    opening.refused.connect(said.append)
    opening.open_files(paths)
    assert said == [
        (AttachmentCard("b.txt", "1"),),
        "“a.pdf” can't be used: Ergo opens plain text (UTF-8). “c.txt” is empty.",
    ]


# --- what can't be used ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["adapter.safetensors", "nothing.txt", "folder"])
def test_what_cannot_be_used_is_named(opening: Opening, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with qtbot.assertNotEmitted(opening.question_found), qtbot.waitSignal(opening.refused) as refused:
        opening.open_files([tmp_path / name])
    assert refused.args is not None
    assert name in refused.args[0]


@pytest.mark.parametrize("name", ["huge.txt", "huge.py"])
def test_a_huge_text_is_refused(opening: Opening, heard: Heard, tmp_path: Path, name: str) -> None:
    opening.open_files([written(tmp_path, name, b"x" * (LARGEST_BYTES + 1))])
    assert heard.refusals == [f"“{name}” is too long: a text can have 80 kB."]
    assert heard.cards == []


def test_a_huge_text_whose_last_character_is_cut_in_two_is_too_long_and_not_no_text(
    opening: Opening, heard: Heard, tmp_path: Path
) -> None:
    opening.open_files([written(tmp_path, "huge.txt", b"x" * LARGEST_BYTES + "é".encode())])
    assert heard.refusals == ["“huge.txt” is too long: a text can have 80 kB."]


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n%",
        b"{\\rtf1 x}",
        b"\x89PNG\r\n",
        "1 + 1".encode("utf-16"),
        b"\xe9t\xe9",
        b"x\0" * LARGEST_BYTES,
    ],
)
def test_what_is_no_text_is_refused_for_that(opening: Opening, heard: Heard, tmp_path: Path, content: bytes) -> None:
    opening.open_files([written(tmp_path, "a.csv", content)])
    assert heard.refusals == ["“a.csv” can't be used: Ergo opens plain text (UTF-8)."]
    assert heard.cards == []


def test_a_pipe_is_not_waited_for(opening: Opening, heard: Heard, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    opening.open_files([tmp_path / "pipe.txt"])
    assert len(heard.refusals) == 1


def test_a_thousand_files_are_refused_in_a_line_that_can_be_read(
    opening: Opening, heard: Heard, tmp_path: Path
) -> None:
    opening.attach([tmp_path / f"missing{number}.txt" for number in range(1000)])
    (refusal,) = heard.refusals
    assert "missing0.txt" in refusal
    assert refusal.endswith("…")
    assert len(refusal) < 1000


@pytest.mark.parametrize("name", ["a\u202etxt.exe\x1b", "x" * 100_000, "a\0", "line\nline"])
def test_a_name_is_shown_as_one_short_line_that_turns_nothing_around(
    name: str, opening: Opening, heard: Heard, tmp_path: Path
) -> None:
    opening.open_files([tmp_path / name])
    (refusal,) = heard.refusals
    assert len(refusal) < 400
    assert not {"\u202e", "\x1b", "\0", "\n"} & set(refusal)
