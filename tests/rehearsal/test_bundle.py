"""Ergo.app works from nothing but what lies in it: no other package, no home, no network."""

from __future__ import annotations

import json
import re
import subprocess
from importlib.metadata import distributions
from pathlib import Path

import pytest
from bundle_contents import PACKAGES
from bundle_plan import CONSTRAINTS

from app.child_processes import CHILDREN
from app.cli.dispatch import NOBODY_READS
from models.line_process import LineProcess
from tests.rehearsal.bundle import Bundle

SHOWN_LIMIT_S = 120


def events(done: subprocess.CompletedProcess[str]) -> list[dict[str, object]]:
    """What a command printed, after it went well."""
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_everything_works_in_the_bundle(bundle: Bundle) -> None:
    (said,) = events(bundle.run(["--self-test"]))
    assert said["ok"]
    assert said["version"] == bundle.plan.version


def test_every_package_is_there_at_its_pinned_version(bundle: Bundle) -> None:
    pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+)", CONSTRAINTS.read_text(encoding="utf-8"), re.MULTILINE))
    versions = {_plain(name): version for name, version in pinned.items()}
    found = {_plain(each.name): each.version for each in distributions(path=[str(bundle.root / PACKAGES)])}
    assert {name: version for name, version in found.items() if versions.get(name) != version} == {}
    assert len(found) > 30


def test_a_question_is_answered(bundle: Bundle, tmp_path: Path) -> None:
    question = ["ask", "What is 24 + 18?", "--model", "practice", "--temperature", "0", "--json"]
    done = events(bundle.run(["--data-dir", str(tmp_path), *question]))[-1]
    assert done["event"] == "done"
    assert done["boxed"] == "42"


def test_an_output_that_nobody_reads_ends_it_in_an_orderly_way(bundle: Bundle, tmp_path: Path) -> None:
    question = ["ask", "What is 24 + 18?", "--model", "practice", "--json"]
    with subprocess.Popen(
        bundle.command(["--data-dir", str(tmp_path), *question]),
        env=bundle.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as asking:
        assert asking.stdout is not None
        assert asking.stderr is not None
        asking.stdout.readline()
        asking.stdout.close()
        complaints = asking.stderr.read()
    assert (asking.returncode, complaints) == (NOBODY_READS, "")


def test_algebra_is_computed(bundle: Bundle) -> None:
    asked = ["check", "--problem", "Solve x^2 - 5x + 6 = 0.", "--answer", r"\boxed{x = 2 \text{ or } x = 3}", "--json"]
    (said,) = events(bundle.run(asked))
    assert said["verdict"] == "verified"


def test_answers_are_judged(bundle: Bundle, tmp_path: Path) -> None:
    problems = tmp_path / "problems.jsonl"
    problems.write_text(json.dumps({"problem": "What is 24 + 18?", "answer": r"\sqrt{1764}"}) + "\n", encoding="utf-8")
    data_dir = ["--data-dir", str(tmp_path / "data")]
    result, summary = events(bundle.run([*data_dir, "evaluate", str(problems), "--model", "practice", "--json"]))
    assert result["correct"]
    assert summary["event"] == "summary"


@pytest.mark.parametrize("flag", CHILDREN)
def test_each_child_process_is_the_application_itself(bundle: Bundle, flag: str) -> None:
    child = LineProcess(bundle.command([flag]), bundle.environment())
    try:
        assert json.loads(child.receive(SHOWN_LIMIT_S)) == {"ready": True}
    finally:
        child.end()


def test_the_window_opens(bundle: Bundle, tmp_path: Path) -> None:
    with subprocess.Popen(
        bundle.command(["--data-dir", str(tmp_path)]),
        env=bundle.environment({"ERGO_REPORT_SHOWN": "1"}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        said = json.loads(window.stdout.readline())
        window.terminate()
        _, complaints = window.communicate(timeout=SHOWN_LIMIT_S)
    assert said == {"event": "shown", "mlx_imported": False}
    assert (window.returncode, complaints) == (0, "")


def test_nothing_is_written_into_the_bundle(bundle: Bundle, tmp_path: Path) -> None:
    before = _state(bundle.root)
    events(bundle.run(["--data-dir", str(tmp_path), "ask", "What is 1 + 1?", "--model", "practice", "--json"]))
    assert _state(bundle.root) == before


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _state(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*")}
