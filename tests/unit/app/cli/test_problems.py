"""Reading files of problems, good and bad."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.problems import Problem, read_problems
from models.errors import InvalidInput

GOOD = '{"problem": "1 + 1", "answer": "2"}'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "problems.jsonl"


def test_problems_are_read_in_order_and_blank_lines_skipped(file: Path) -> None:
    file.write_text(f'\ufeff{GOOD}\n\n{{"problem": "2 + 1", "answer": 3, "source": "x"}}', encoding="utf-8")
    assert read_problems(file) == [Problem(0, "1 + 1", "2"), Problem(1, "2 + 1", "3")]


def test_no_more_than_the_limit_is_read(file: Path) -> None:
    file.write_text(f"{GOOD}\n{GOOD}\nnot json\n")
    assert len(read_problems(file, limit=2)) == 2


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("nonsense", "not JSON"),
        ("[1, 2]", "not an object"),
        ('{"problem": "1 + 1"}', "“answer”"),
        ('{"answer": "2"}', "“problem”"),
        ('{"problem": 5, "answer": "2"}', "“problem”"),
        ('{"problem": "p", "answer": true}', "“answer”"),
        ('{"problem": "p", "answer": null}', "“answer”"),
        ('{"problem": " ", "answer": "2"}', "“problem”"),
        ("[" * 100_000, "its JSON is nested too deeply"),
        ('{"problem": "p", "answer": ' + "9" * 5_000 + "}", "a number of too many digits"),
        ('{"problem": "p"', "not JSON (Expecting"),
        ('"' + "x" * 2_000_000 + '"', "longer than"),
    ],
)
def test_a_bad_line_is_named_by_its_number(file: Path, line: str, reason: str) -> None:
    file.write_text(f"{GOOD}\n\n{line}\n")
    with pytest.raises(InvalidInput) as error:
        read_problems(file)
    assert "line 3" in error.value.detail
    assert reason in error.value.detail


def test_bytes_that_are_no_text_are_named(file: Path) -> None:
    file.write_bytes(b'{"problem": "\xff"}\n')
    with pytest.raises(InvalidInput, match="line 1: it is not UTF-8 text"):
        read_problems(file)


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_an_empty_file_holds_no_problem(file: Path, content: str) -> None:
    file.write_text(content)
    with pytest.raises(InvalidInput, match="nothing to evaluate"):
        read_problems(file)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(InvalidInput, match="can't be read"):
            read_problems(path)
