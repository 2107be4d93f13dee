"""What can be typed behind `ergo`."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.arguments import build_command_parser, build_window_parser, names_command


@pytest.mark.parametrize(
    ("arguments", "is_command"),
    [
        ([], False),
        (["notes.txt"], False),
        (["ask", "q"], True),
        (["--data-dir", "ask"], False),
        (["--data-dir", "d", "ask", "q"], True),
        (["--data-dir=d", "models", "list"], True),
        (["--version"], False),
        (["--self-test"], False),
        (["--help"], True),
        (["./ask"], False),
        (["file", "ask"], False),
    ],
)
def test_a_command_is_told_from_a_file(arguments: list[str], is_command: bool) -> None:
    assert names_command(arguments) is is_command


def test_files_are_opened_by_their_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ask").touch()
    monkeypatch.chdir(tmp_path)
    assert build_window_parser().parse_args(["./ask"]).files == [tmp_path / "ask"]


@pytest.mark.parametrize("name", ["akk", "no/such/file", "a\0b", "x" * 5000])
def test_what_is_neither_file_nor_command_is_a_usage_error(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_window_parser().parse_args([name])
    assert ended.value.code == 2
    assert "no such file or command" in capsys.readouterr().err


def test_a_mistyped_command_is_put_right(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_window_parser().parse_args(["evalute"])
    assert "did you mean the command evaluate?" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask"],
        ["ask", ""],
        ["ask", "  \n"],
        ["ask", "q", "--max-tokens", "0"],
        ["ask", "q", "--max-tokens", "many"],
        ["ask", "q", "--temperature", "-1"],
        ["ask", "q", "--temperature", "nan"],
        ["ask", "q", "--temperature", "inf"],
        ["ask", "q", "--top-p", "0"],
        ["ask", "q", "--top-p", "1.5"],
        ["ask", "q", "--seed", "-1"],
        ["ask", "q", "--seed", "1.5"],
        ["ask", "q", "--unknown"],
        ["ask", "q", "--max", "5"],
        ["models"],
        ["models", "verify"],
        ["evaluate"],
        ["evaluate", "f", "--limit", "0"],
        ["quantize", "src"],
        ["quantize", "src", "dst", "--recipe", "tiny"],
    ],
)
def test_wrong_calls_are_usage_errors(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_command_parser().parse_args(arguments)
    assert ended.value.code == 2


@pytest.mark.parametrize("arguments", [["--data-dir", "d", "models", "list"], ["models", "list", "--data-dir", "d"]])
def test_the_data_dir_may_stand_before_or_behind_the_command(arguments: list[str]) -> None:
    assert build_command_parser().parse_args(arguments).data_dir == Path("d")


def test_numbers_are_read() -> None:
    options = build_command_parser().parse_args(
        ["ask", "q", "--max-tokens", "9", "--temperature", "0", "--top-p", "1", "--seed", "7", "--thinking-budget", "3"]
    )
    read = (options.max_tokens, options.temperature, options.top_p, options.seed, options.thinking_budget)
    assert read == (9, 0.0, 1.0, 7, 3)
