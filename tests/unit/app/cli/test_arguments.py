"""What can be typed behind `ergo`."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.arguments import build_command_parser, build_window_parser, names_command
from app.cli.ask import chosen_sampling
from models.catalog import find
from models.messages import Sampling


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
        ["ask", "q", "--top-k", "-1"],
        ["ask", "q", "--top-k", "2.5"],
        ["ask", "q", "--min-p", "1.1"],
        ["ask", "q", "--min-p", "-0.1"],
        ["ask", "q", "--thinking-budget", "-1"],
        ["ask", "q", "--seed", "-1"],
        ["ask", "q", "--seed", "1.5"],
        ["ask", "q", "--unknown"],
        ["ask", "--unknown"],
        ["ask", "--modle=practice", "q"],
        ["ask", "q", "-2x=6"],
        ["ask", "-2x=6", "-3x=6"],
        ["ask", "q", "--seed"],
        ["ask", "q", "--recipe", "compact"],
        ["models", "install", "practice", "--recipe", "tiny"],
        ["models", "verify", "practice", "--recipe", "compact"],
        ["models", "install", "-2x=6", "practice"],
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


@pytest.mark.parametrize("command", ["ask", "evaluate"])
def test_numbers_are_read(command: str) -> None:
    numbers = "--max-tokens 9 --temperature 0 --top-p 1 --top-k 0 --min-p 0.1 --seed 7 --thinking-budget 0"
    options = build_command_parser().parse_args([command, "q", *numbers.split()])
    sampling = chosen_sampling(options, find("phi-4-reasoning"))
    assert sampling == Sampling(0.0, 1.0, top_k=0, min_p=0.1, seed=7, max_tokens=9, thinking_budget=0)


@pytest.mark.parametrize("command", ["ask", "evaluate"])
def test_without_numbers_it_is_as_the_makers_recommend(command: str) -> None:
    entry = find("phi-4-reasoning")
    assert chosen_sampling(build_command_parser().parse_args([command, "q"]), entry) == entry.sampling


@pytest.mark.parametrize(
    "question",
    ["-5+3", "-2x=6", "-2x = 6", "-5", "-x^2+1=0", "--5", "-(3-4)", "-h+3=5", "- 4 + 2", "-.5*2", "-√2", "-"],
)
@pytest.mark.parametrize(
    "call",
    [["ask", "?"], ["ask", "?", "--json", "--seed", "7"], ["ask", "--json", "--seed", "7", "?"], ["ask", "--", "?"]],
)
def test_a_question_may_begin_with_a_minus(question: str, call: list[str]) -> None:
    arguments = ["--data-dir", "d", *(question if word == "?" else word for word in call)]
    assert names_command(arguments)
    options = build_command_parser().parse_args(arguments)
    assert (options.question, options.data_dir) == (question, Path("d"))
    assert (options.json, options.seed) == ((True, 7) if "--json" in call else (False, None))


def test_help_is_still_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_command_parser().parse_args(["ask", "-h"])
    assert ended.value.code == 0
    assert "--thinking-budget" in capsys.readouterr().out


def test_an_installation_takes_a_recipe_and_a_source() -> None:
    parser = build_command_parser()
    options = parser.parse_args(["models", "install", "practice", "--recipe", "quality", "--from", "x/y@z"])
    assert (options.model, options.recipe, options.source) == ("practice", "quality", "x/y@z")
    assert parser.parse_args(["models", "install", "practice"]).recipe is None


@pytest.mark.parametrize(("written", "strength"), [("0", 0.0), ("0.8", 0.8), ("2", 2.0), ("80%", 0.8), ("200%", 2.0)])
def test_a_strength_is_a_number_or_a_share(written: str, strength: float) -> None:
    arguments = ["ask", "q", "--adapter", "mine", "--strength", written]
    assert build_command_parser().parse_args(arguments).strength == strength


@pytest.mark.parametrize("written", ["2.1", "-1", "201%", "nan", "%", "strong"])
def test_other_strengths_are_usage_errors(written: str) -> None:
    with pytest.raises(SystemExit):
        build_command_parser().parse_args(["ask", "q", "--adapter", "mine", f"--strength={written}"])
