"""`ergo check` with the real algebra: what programs and people are told, and what is refused."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.cli.arguments import build_command_parser, names_command
from app.cli.check import run_check, summary
from app.tutoring.verdicts import LineVerdict, Relation, WorkReport
from models.errors import InvalidInput

Check = Callable[..., str]
RIGHT = "2x + 3 = 11\n\n2x = 8\nx = 4\n"
WRONG = "2x + 3 = 11\n2x = 8\nx = 5\nx + 1 = 6\n"


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str]) -> Check:
    """Carries out a call, as typed, and returns what it prints."""

    def carry_out(*arguments: str) -> str:
        assert run_check(build_command_parser().parse_args(["check", *arguments])) == 0
        return capsys.readouterr().out

    return carry_out


def events(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def test_an_answer_is_checked_against_its_question(check: Check) -> None:
    (right,) = events(check("--problem", "Solve $2x + 3 = 11$ for $x$.", "--answer", r"\boxed{4}", "--json"))
    assert set(right) == {"event", "verdict", "detail", "evidence", "slips"}
    assert (right["event"], right["verdict"], right["slips"]) == ("check", "verified", [])
    (wrong,) = events(check("--problem", "Solve $2x + 3 = 11$ for $x$.", "--answer", "-5", "--json"))
    assert wrong["verdict"] == "contradicted"


def test_what_can_not_be_read_is_unchecked_and_no_error(check: Check) -> None:
    (unread,) = events(check("--problem", "Why?", "--answer", "-x because of \x1b[31m", "--json"))
    assert unread["verdict"] == "unchecked"
    assert unread["detail"]


def test_slips_in_the_answer_stand_beside_the_verdict(check: Check) -> None:
    answer = r"Since $7 \cdot 8 = 54$, it is $\boxed{54}$."
    (found,) = events(check("--problem", r"What is $7 \cdot 8$?", "--answer", answer, "--json"))
    assert [answer[slip["start"] : slip["end"]] for slip in found["slips"]] == [r"7 \cdot 8 = 54"]
    assert found["slips"][0]["found"] == "56"
    shown = check("--problem", r"What is $7 \cdot 8$?", "--answer", answer)
    assert shown.startswith("✗ ")
    assert "56" in shown.splitlines()[-1]


def test_each_line_of_the_work_is_judged_and_the_first_wrong_one_marked(check: Check, tmp_path: Path) -> None:
    (tmp_path / "work.txt").write_text(WRONG, encoding="utf-8")
    *lines, last = events(check("--work", str(tmp_path / "work.txt"), "--json"))
    assert [(line["line"], line["relation"], line["verdict"], line["first_wrong"]) for line in lines[:3]] == [
        (1, "given", "unchecked", False),
        (2, "equivalent", "verified", False),
        (3, "wrong", "contradicted", True),
    ]
    assert [line["first_wrong"] for line in lines] == [False, False, True, False]
    assert (last["event"], last["verdict"], last["first_wrong"]) == ("summary", "contradicted", 3)


def test_a_person_is_shown_the_lines_with_their_marks(check: Check, tmp_path: Path) -> None:
    (tmp_path / "work.txt").write_text(RIGHT, encoding="utf-8-sig")
    shown = check("--work", str(tmp_path / "work.txt"))
    assert shown.splitlines() == [
        "  1  2x + 3 = 11",
        "✓ 3  2x = 8",
        "✓ 4  x = 4",
        "",
        "✓ Every line follows from the one before.",
    ]


def test_standard_input_is_read_for_a_dash(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(RIGHT.encode())))
    assert events(check("--work", "-", "--json"))[-1]["verdict"] == "verified"


@pytest.mark.parametrize(
    ("relations", "verdict"),
    [
        (["given"], "unchecked"),
        (["given", "equivalent"], "verified"),
        (["given", "equivalent", "unread"], "unchecked"),
        (["given", "unread"], "unchecked"),
        (["given", "lossy", "equivalent"], "contradicted"),
        (["given", "unread", "wrong"], "contradicted"),
        ([], "unchecked"),
    ],
)
def test_all_lines_together_have_a_verdict(relations: list[Relation], verdict: str) -> None:
    report = WorkReport(tuple(LineVerdict(place, "x", relation) for place, relation in enumerate(relations)))
    assert summary(report).verdict == verdict


@pytest.mark.parametrize(
    "content", [b"", b" \n", b"\xff\xfe1", b"x\n" * 1001, b"x" * (1 << 18) + b"y", b"\xc3" * (1 << 18) + b"y"]
)
def test_a_file_that_is_none_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "work.txt").write_bytes(content)
    for path in (tmp_path / "work.txt", tmp_path, tmp_path / "none", Path("a\0b")):
        with pytest.raises(InvalidInput):
            run_check(build_command_parser().parse_args(["check", "--work", str(path)]))


def test_an_empty_question_is_refused() -> None:
    with pytest.raises(InvalidInput, match="problem is empty"):
        run_check(build_command_parser().parse_args(["check", "--problem", " ", "--answer", "1"]))


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--problem", "p"],
        ["--answer", "a"],
        ["--work", "f", "--answer", "a"],
        ["--problem", "-", "--answer", "-"],
        ["--problm", "p", "--answer", "a"],
    ],
)
def test_what_does_not_go_together_is_a_usage_error(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_command_parser().parse_args(["check", *arguments])
    assert ended.value.code == 2
    assert "ergo check: error" in capsys.readouterr().err


def test_formulas_that_begin_with_a_minus_are_no_options() -> None:
    options = build_command_parser().parse_args(["check", "--problem", "-2x=6", "--answer", "-3"])
    assert (options.problem, options.answer) == ("-2x=6", "-3")
    assert names_command(["check"])


def test_checking_loads_no_window_no_model_and_no_algebra() -> None:
    code = "import sys, app.cli.check; sys.exit(bool({'sympy', 'PySide6', 'mlx', 'math_verify'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
