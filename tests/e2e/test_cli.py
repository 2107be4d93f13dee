"""The command line as a person and a script meet it: real processes, the real practice model."""

from __future__ import annotations

import importlib.metadata
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.integration.adapter_samples import write_sample
from tests.integration.hub_with_models import PHI, loopback_hub, publish
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.loopback_hub import Fault

LIMIT_S = 120
SUM = "What is 347 + 586?"
DONE_FIELDS = {
    "event",
    "model",
    "adapter",
    "adapter_strength",
    "finish_reason",
    "prompt_tokens",
    "cached_tokens",
    "thinking_tokens",
    "answer_tokens",
    "ttft_s",
    "prompt_tps",
    "generation_tps",
    "peak_memory_bytes",
    "boxed",
    "check",
    "ended_in",
    "thinking_closed_by",
    "seed",
    "recipe",
}

Ergo = Callable[..., subprocess.CompletedProcess[str]]


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "app", *arguments]


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the practice model is set up; shared, so tests must not damage it."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(command("--data-dir", str(folder), "models", "install", "practice"), check=True, timeout=LIMIT_S)
    return folder


@pytest.fixture
def ergo(installed: Path) -> Ergo:
    """Runs `ergo` with the practice model already set up."""

    def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "ERGO_DATA_DIR": str(installed)}
        return subprocess.run(
            command(*arguments),
            env=environment,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
            **options,
        )

    return run


def events_of(result: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


# --- ask ------------------------------------------------------------------------------------------


def test_asking_streams_thoughts_then_the_answer(ergo: Ergo) -> None:
    result = ergo("ask", SUM, "--json")
    events = events_of(result)
    kinds = [event["event"] for event in events]
    assert result.returncode == 0
    assert result.stderr == ""
    assert [kind for index, kind in enumerate(kinds) if index == 0 or kinds[index - 1] != kind] == [
        "loading",
        "prefill",
        "thinking",
        "answer",
        "done",
    ]
    assert events[-1]["boxed"] == "933"


def test_done_has_every_field_of_the_contract(ergo: Ergo) -> None:
    done = events_of(ergo("ask", SUM, "--json"))[-1]
    assert set(done) == DONE_FIELDS
    assert done["model"] == "practice"
    assert done["adapter"] is None
    assert done["check"]["verdict"] == "verified"
    assert done["finish_reason"] == "stop"
    assert done["generation_tps"] > 0
    assert done["seed"] is None, "it was greedy"
    assert done["recipe"] == "compact"


def test_a_seed_that_was_drawn_is_told_and_gives_the_same_answer_again(ergo: Ergo) -> None:
    call = ("ask", SUM, "--temperature", "4", "--max-tokens", "60", "--json")
    first = events_of(ergo(*call))
    again = events_of(ergo(*call, "--seed", str(first[-1]["seed"])))

    def text(events: list[dict[str, Any]]) -> str:
        return "".join(event["text"] for event in events if event["event"] in ("thinking", "answer"))

    assert text(first) == text(again) != ""
    assert again[-1]["seed"] == first[-1]["seed"]


def test_an_equation_is_solved(ergo: Ergo) -> None:
    boxed = events_of(ergo("ask", "Solve 3x + 7 = 25", "--json"))[-1]["boxed"]
    assert boxed in {"6", "x = 6", "x=6"}


def test_a_person_reads_two_sections(ergo: Ergo) -> None:
    result = ergo("ask", SUM)
    assert result.returncode == 0
    thinking, answer = result.stdout.split("── Answer ──")
    assert thinking.startswith("── Thinking ──\n")
    assert "933" in answer
    assert "\x1b" not in result.stdout
    assert "tok/s" in result.stderr


def test_the_same_seed_gives_the_same_answer(ergo: Ergo) -> None:
    call = ("ask", SUM, "--temperature", "1.5", "--seed", "11", "--max-tokens", "60")
    assert ergo(*call).stdout == ergo(*call).stdout


def test_the_token_limit_is_kept_and_said(ergo: Ergo) -> None:
    done = events_of(ergo("ask", SUM, "--max-tokens", "5", "--json"))[-1]
    assert done["finish_reason"] == "length"
    assert done["thinking_tokens"] + done["answer_tokens"] <= 5


def test_a_reply_that_ends_in_its_thoughts_says_so(ergo: Ergo) -> None:
    done = events_of(ergo("ask", SUM, "--max-tokens", "5", "--json"))[-1]
    assert (done["ended_in"], done["thinking_closed_by"]) == ("thinking", "")
    assert "token limit, still thinking" in ergo("ask", SUM, "--max-tokens", "5").stderr


@pytest.mark.parametrize("budget", ["0", "10"])
def test_thoughts_can_be_bounded_or_left_out(ergo: Ergo, budget: str) -> None:
    events = events_of(ergo("ask", SUM, "--thinking-budget", budget, "--json"))
    assert (events[-1]["thinking_closed_by"], events[-1]["ended_in"]) == ("budget", "answer")
    assert events[-1]["thinking_tokens"] <= int(budget) + 8
    assert any(event["event"] == "thinking" for event in events) == (budget != "0")
    assert any(event["event"] == "answer" for event in events)


def test_the_question_may_come_from_standard_input(ergo: Ergo) -> None:
    assert events_of(ergo("ask", "-", "--json", input=SUM))[-1]["boxed"] == "933"


@pytest.mark.parametrize("question", ["", " \n"])
def test_an_empty_question_is_a_usage_error(ergo: Ergo, question: str) -> None:
    result = ergo("ask", question)
    assert result.returncode == 2
    assert "empty" in result.stderr
    assert result.stdout == ""


def test_nothing_on_standard_input_is_said(ergo: Ergo) -> None:
    result = ergo("ask", "-", input=" \n")
    assert result.returncode == 1
    assert "empty" in result.stderr


@pytest.mark.parametrize("text", ["<|end|>", "<think>", "</think><|assistant|>", "日本語 😀", "\x1b[31m"])
def test_typed_tags_and_odd_text_are_text(ergo: Ergo, text: str) -> None:
    result = ergo("ask", f"What is {text}?", "--json", "--max-tokens", "20")
    assert result.returncode == 0
    assert events_of(result)[-1]["event"] == "done"


def test_a_question_past_the_context_is_refused_by_name(ergo: Ergo) -> None:
    result = ergo("ask", "-", "--json", input="1 + " * 50_000 + "1")
    assert result.returncode == 1
    assert events_of(result)[-1]["event"] == "error"
    assert "Traceback" not in result.stderr


def test_an_unknown_model_is_an_error_with_title_detail_and_hint(ergo: Ergo) -> None:
    result = ergo("ask", SUM, "--model", "gpt", "--json")
    assert result.returncode == 1
    (error,) = events_of(result)
    assert error["event"] == "error"
    assert result.stderr.splitlines() == [error["title"], error["detail"], error["hint"]]
    assert "practice" in error["hint"]


def test_a_model_that_is_not_installed_says_so(ergo: Ergo) -> None:
    result = ergo("ask", SUM, "--model", "phi-4-mini-reasoning")
    assert result.returncode == 1
    assert "isn't installed" in result.stderr


# --- adapters -------------------------------------------------------------------------------------


def test_an_adapter_is_added_used_removed_and_put_back(ergo: Ergo, tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", "peft")
    (added,) = events_of(ergo("adapters", "add", str(tmp_path / "mine"), "--json"))
    assert (added["event"], added["name"], added["is_new"], added["kind"]) == ("added", "mine", True, "lora")
    assert (added["rank"], added["layers"], added["fits"], added["base_model"]) == (4, 4, ["practice"], "practice")
    (listed,) = events_of(ergo("adapters", "list", "--json"))
    assert {**listed, "event": "added", "is_new": True} == added
    asked = events_of(ergo("ask", SUM, "--adapter", "mine", "--strength", "50%", "--json"))[-1]
    assert (asked["adapter"], asked["adapter_strength"]) == ("mine", 0.5)
    assert events_of(ergo("adapters", "remove", "mine", "--json")) == [{"event": "removed", "name": "mine"}]
    assert events_of(ergo("adapters", "list", "--json")) == []
    assert "mine is back" in ergo("adapters", "restore", "mine").stdout
    assert ergo("adapters", "remove", "mine").returncode == 0


def test_an_adapter_is_used_from_where_it_lies_and_is_not_kept(ergo: Ergo, tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", "mlx")
    done = events_of(ergo("ask", SUM, "--adapter", str(tmp_path / "mine"), "--json"))[-1]
    assert (done["event"], done["adapter"], done["adapter_strength"]) == ("done", "mine", 1.0)
    assert events_of(ergo("adapters", "list", "--json")) == []


def test_at_no_strength_the_answer_is_that_of_the_bare_model(ergo: Ergo, tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", "rslora")
    bare = ergo("ask", SUM).stdout
    assert ergo("ask", SUM, "--adapter", str(tmp_path / "mine"), "--strength", "0").stdout == bare


def test_an_adapter_of_another_base_is_used_with_a_warning(ergo: Ergo, tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", "peft")
    config = tmp_path / "mine" / "adapter_config.json"
    config.write_text(config.read_text().replace('"practice"', '"someone/another-model"'))
    result = ergo("ask", SUM, "--adapter", str(tmp_path / "mine"), "--max-tokens", "3")
    assert result.returncode == 0
    assert "trained for someone/another-model" in result.stderr


def test_an_adapter_that_is_nowhere_says_which_there_are(ergo: Ergo, tmp_path: Path) -> None:
    result = ergo("ask", SUM, "--adapter", "mine")
    assert result.returncode == 1
    assert "There is no adapter called “mine”" in result.stderr
    assert result.stdout == ""
    result = ergo("adapters", "add", str(tmp_path))
    assert result.returncode == 1
    assert "That is no adapter" in result.stderr


def test_a_strength_without_an_adapter_is_refused(ergo: Ergo) -> None:
    result = ergo("ask", SUM, "--strength", "0.5")
    assert result.returncode == 1
    assert "--adapter" in result.stderr


def test_ctrl_c_stops_and_keeps_what_was_streamed(installed: Path) -> None:
    # With this seed the model talks for long: without one it may have ended before it can be stopped.
    hot = ("--temperature", "3", "--seed", "4", "--max-tokens", "1900")
    call = command("--data-dir", str(installed), "ask", SUM, "--json", *hot)
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = []
        for line in process.stdout:
            lines.append(json.loads(line))
            if lines[-1]["event"] in {"thinking", "answer"}:
                process.send_signal(signal.SIGINT)
                break
        lines += [json.loads(line) for line in process.stdout]
        errors = process.stderr.read()
    assert process.returncode == 130
    assert lines[-1]["event"] == "done"
    assert lines[-1]["finish_reason"] == "cancelled"
    assert errors == ""


def test_a_closed_pipe_ends_it_quietly(installed: Path) -> None:
    call = command("--data-dir", str(installed), "ask", SUM, "--json")
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
        process.wait(LIMIT_S)
    assert process.returncode == 141
    assert errors == ""


def test_nothing_asked_is_written_to_the_log(ergo: Ergo, installed: Path) -> None:
    ergo("ask", "What is 271828 + 314159?", "--max-tokens", "5")
    assert "271828" not in (installed / "logs" / "ergo.log").read_text()


# --- models ---------------------------------------------------------------------------------------


def test_the_models_are_listed_with_their_state(ergo: Ergo) -> None:
    listed = {event["id"]: event["state"] for event in events_of(ergo("models", "list", "--json"))}
    assert listed["practice"] == "installed"
    assert listed["phi-4-mini-reasoning"] == "absent"
    assert "practice" in ergo("models", "list").stdout


def test_a_model_is_installed_verified_damaged_and_removed(data_dir: Path, ergo: Ergo) -> None:
    here = ("--data-dir", str(data_dir), "--json")
    installing = events_of(ergo("models", "install", "practice", *here))
    assert {event["stage"] for event in installing if event["event"] == "progress"} <= {
        "verify",
        "quantize",
        "self-test",
    }
    assert installing[-1] == {"event": "installed", "model": "practice"}
    assert ergo("models", "verify", "practice", *here).returncode == 0
    weights = data_dir / "models" / "practice" / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    damaged = ergo("models", "verify", "practice", *here)
    assert damaged.returncode == 1
    assert events_of(damaged)[-1]["event"] == "error"
    assert ergo("models", "remove", "practice", *here).returncode == 0
    assert not weights.exists()
    assert ergo("models", "remove", "practice", *here).returncode == 1


def test_a_model_of_ones_own_is_installed_asked_verified_and_removed(
    data_dir: Path, ergo: Ergo, tmp_path: Path
) -> None:
    write_checkpoint(tmp_path / "mine", shards=2, dtype="bfloat16")
    here = ("--data-dir", str(data_dir), "--json")
    installing = events_of(ergo("models", "install", "my-phi", "--from", str(tmp_path / "mine"), *here))
    assert installing[-1] == {"event": "installed", "model": "my-phi"}
    fields = {"event", "stage", "done_bytes", "total_bytes", "bytes_per_s", "eta_s"}
    assert all(set(event) == fields for event in installing[:-1])
    assert {event["stage"] for event in installing[:-1]} == {"quantize", "self-test"}
    listed = {event["id"]: event for event in events_of(ergo("models", "list", *here))}
    assert listed["my-phi"]["state"] == "installed"
    assert listed["my-phi"]["recipe"] in {"compact", "balanced", "quality"}
    verified = events_of(ergo("models", "verify", "my-phi", *here))[-1]
    assert verified["source"]["folder"] == str(tmp_path / "mine")
    assert verified["self_test"]["tokens"] > 0
    done = events_of(ergo("ask", "hi", "--model", "my-phi", "--max-tokens", "5", *here))[-1]
    assert (done["event"], done["model"]) == ("done", "my-phi")
    assert ergo("models", "remove", "my-phi", *here).returncode == 0
    assert list((data_dir / "models").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "title"),
    [
        (("install", "gpt-5"), "No such model"),
        (("install", "my-phi", "--from", "/nowhere"), "There is no such source"),
        (("install", "practice", "--from", "a/b"), "The practice model comes with Ergo"),
        (("remove", "phi-4-reasoning"), "Phi-4-reasoning isn't installed"),
        (("verify", "gpt-5"), "No such model"),
    ],
)
def test_what_cannot_be_done_with_a_model_is_said(ergo: Ergo, arguments: tuple[str, ...], title: str) -> None:
    result = ergo("models", *arguments, "--json")
    assert result.returncode == 1
    assert events_of(result)[-1]["title"] == title
    assert result.stderr.splitlines()[0] == title


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_without_a_network_installing_says_so(data_dir: Path, ergo: Ergo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    result = ergo("--data-dir", str(data_dir), "models", "install", "phi-4-mini-reasoning")
    assert result.returncode == 1
    assert "No connection to the hub" in result.stderr
    assert "Another one: --recipe" in result.stderr
    assert "7.67 GB to download" in result.stderr


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_ctrl_c_pauses_an_installation_and_the_same_command_goes_on(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_checkpoint(tmp_path / "source", shards=2, dtype="bfloat16")
    call = command("--data-dir", str(data_dir), "models", "install", PHI, "--recipe", "compact")
    with loopback_hub(monkeypatch) as hub:
        publish(hub, tmp_path / "source")
        hub.fail("model-00002-of-00002.safetensors", Fault(bytes_per_s=10_000))
        with subprocess.Popen([*call, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            for line in process.stdout:
                if json.loads(line)["done_bytes"] > 0:
                    process.send_signal(signal.SIGINT)
                    break
            rest = [json.loads(line) for line in process.stdout]
            errors = process.stderr.read()
        assert process.returncode == 130
        assert rest[-1] == {"event": "paused", "model": PHI}
        assert errors == ""
        assert subprocess.run(call, check=False, capture_output=True, timeout=LIMIT_S).returncode == 0


def test_a_terminal_shows_one_line_that_is_written_over(data_dir: Path, tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "mine", dtype="bfloat16")
    call = command("--data-dir", str(data_dir), "models", "install", "my-phi", "--from", str(tmp_path / "mine"))
    ours, its = os.openpty()
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=its, text=True) as process:
        os.close(its)
        shown = b""
        with suppress(OSError):  # the end of a terminal that nobody holds any more
            while data := os.read(ours, 4096):
                shown += data
        assert process.stdout is not None
        assert process.stdout.read() == "my-phi is installed.\n"
    os.close(ours)
    assert process.returncode == 0
    assert shown.count(b"\n") == 1
    assert b"\rQuantizing" in shown
    assert b"\rTrying it out" in shown


# --- evaluate -------------------------------------------------------------------------------------


def test_a_file_of_problems_is_solved_and_judged(ergo: Ergo, tmp_path: Path) -> None:
    file = tmp_path / "problems.jsonl"
    problems = [(SUM, "933.0"), ("Solve 3x + 7 = 25", "x = 6"), (SUM, "1")]
    file.write_text("".join(json.dumps({"problem": text, "answer": answer}) + "\n" for text, answer in problems))
    result = ergo("evaluate", str(file), "--json")
    *results, summary = events_of(result)
    assert result.returncode == 0
    assert [entry["correct"] for entry in results] == [True, True, False]
    assert [entry["index"] for entry in results] == [0, 1, 2]
    fields = {"event", "index", "problem", "expected", "got", "correct", "thinking_tokens", "finish_reason"}
    assert all(set(entry) == fields for entry in results)
    assert summary["accuracy"] == pytest.approx(2 / 3)
    assert summary["n"] == 3
    assert summary["mean_thinking_tokens"] > 0
    assert "2 of 3 right" in ergo("evaluate", str(file)).stdout
    assert len(events_of(ergo("evaluate", str(file), "--limit", "1", "--json"))) == 2


def test_a_bad_line_stops_before_anything_is_solved(ergo: Ergo, tmp_path: Path) -> None:
    file = tmp_path / "problems.jsonl"
    file.write_text(f"{json.dumps({'problem': SUM, 'answer': '933'})}\nnonsense\n")
    result = ergo("evaluate", str(file), "--json")
    assert result.returncode == 1
    assert "line 2" in result.stderr
    assert [event["event"] for event in events_of(result)] == ["error"]


def test_a_problem_past_the_context_fails_alone(ergo: Ergo, tmp_path: Path) -> None:
    file = tmp_path / "problems.jsonl"
    rows = [{"problem": "1 + " * 20_000 + "1", "answer": "1"}, {"problem": SUM, "answer": "933"}]
    file.write_text("\n".join(json.dumps(row) for row in rows))
    first, second, summary = events_of(ergo("evaluate", str(file), "--json"))
    assert first["correct"] is False
    assert first["error"]
    assert second["correct"] is True
    assert summary["n"] == 2


# --- the whole program ----------------------------------------------------------------------------


def test_the_self_test_prints_one_object_and_passes(ergo: Ergo) -> None:
    result = ergo("--self-test")
    (report,) = events_of(result)
    assert result.returncode == 0, report
    assert report["ok"] is True
    assert all(report[part]["ok"] for part in ("mlx", "practice_model", "window", "network"))


def test_the_self_test_wants_nothing_of_the_network_and_opens_nothing_of_others(ergo: Ergo) -> None:
    (report,) = events_of(ergo("--self-test"))
    assert report["network"]["attempts"] == 0
    assert report["files"]["opened"] > 100
    assert report["files"]["outside"] == []


def test_nothing_is_compiled_into_a_folder_that_others_share(
    ergo: Ergo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert ergo("ask", SUM).returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_the_version_is_the_installed_one(ergo: Ergo) -> None:
    assert ergo("--version").stdout == f"ergo {importlib.metadata.version('ergo-tutor')}\n"


def test_help_names_every_command_and_only_those(ergo: Ergo) -> None:
    text = ergo("--help").stdout
    assert all(name in text for name in ("adapters", "ask", "evaluate", "models", "quantize"))


def test_a_data_dir_that_is_a_file_is_refused(ergo: Ergo, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    result = ergo("--data-dir", str(file), "ask", SUM)
    assert result.returncode == 1
    assert "The data folder can't be used" in result.stderr


def test_the_command_line_knows_neither_qt_nor_mlx_before_it_needs_them() -> None:
    code = (
        "import sys, app.__main__, app.cli.ask, app.cli.evaluate, app.cli.models;"
        "print([name for name in ('PySide6', 'mlx', 'mlx_lm', 'sympy', 'math_verify') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
