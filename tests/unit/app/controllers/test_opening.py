"""Files given to the window: short texts become questions, everything else gets one line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.opening import LARGEST_BYTES, Opening


@pytest.fixture
def opening(qapp: object) -> Opening:
    return Opening()


def test_a_text_becomes_a_question(opening: Opening, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "task.tex"
    path.write_text("Solve $x^2 = 2$.\n", encoding="utf-8")
    with qtbot.waitSignal(opening.question_found) as found:
        opening.open_files([path])
    assert found.args == ["Solve $x^2 = 2$."]


@pytest.mark.parametrize("name", ["adapter.safetensors", "nothing.txt", "folder"])
def test_what_cannot_be_used_is_named(opening: Opening, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with qtbot.assertNotEmitted(opening.question_found), qtbot.waitSignal(opening.refused) as refused:
        opening.open_files([tmp_path / name])
    assert refused.args is not None
    assert name in refused.args[0]


def test_a_huge_text_is_refused(opening: Opening, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    path.write_bytes(b"x" * (LARGEST_BYTES + 1))
    with qtbot.waitSignal(opening.refused) as refused:
        opening.open_files([path])
    assert refused.args == ["“huge.txt” is too long for a question."]


def test_bytes_that_are_no_text_do_no_harm(opening: Opening, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(b"\xff\xfe1 + 1")
    with qtbot.waitSignal(opening.question_found) as found:
        opening.open_files([path])
    assert found.args is not None
    found.args[0].encode("utf-8")
