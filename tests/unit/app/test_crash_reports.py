"""What is left of a run that went wrong: reports of real crashes in real processes, and nothing of what was asked."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.crash_reports import CrashReports, newest_report, tells_of_an_end
from app.version import ergo_version

ROOT = Path(__file__).parents[3]
BEGIN = """
import faulthandler, os, signal, sys, threading
from pathlib import Path
from app.crash_reports import CrashReports
from app.logs import log_uncaught_exceptions, start_logging
data_dir = Path(sys.argv[1])
start_logging(data_dir)
reports = CrashReports(data_dir / "logs")
reports.begin()
log_uncaught_exceptions(reports.note)
"""


def run(data_dir: Path, script: str) -> subprocess.CompletedProcess[str]:
    """A run that ends as the script says."""
    return subprocess.run(
        [sys.executable, "-c", BEGIN + script, str(data_dir)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def next_start(data_dir: Path) -> str:
    """What the next run finds, as text; empty if nothing."""
    reports = CrashReports(data_dir / "logs")
    reports.begin()
    reports.end()
    found = newest_report(data_dir / "logs")
    return found.read_text(encoding="utf-8") if found else ""


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("faulthandler._sigsegv()", "Segmentation fault"),
        ("os.abort()", "Aborted"),
        ("threading.Thread(target=faulthandler._sigsegv, name='mlx-worker').start()", "Segmentation fault"),
    ],
)
def test_a_crash_is_told_of_at_the_next_start(script: str, said: str, tmp_path: Path) -> None:
    assert run(tmp_path, script).returncode < 0
    report = next_start(tmp_path)
    assert tells_of_an_end(report)
    assert said in report
    assert f"It was Ergo {ergo_version()}." in report
    assert "mlx-lm " in report
    assert "Machine: " in report


def test_a_crash_is_told_of_once(tmp_path: Path) -> None:
    run(tmp_path, "faulthandler._sigsegv()")
    next_start(tmp_path)
    next_start(tmp_path)
    assert len(list((tmp_path / "logs").glob("crash-*"))) == 1


@pytest.mark.parametrize(
    "script",
    ["reports.end()", "os.kill(os.getpid(), signal.SIGKILL)", "os.kill(os.getpid(), signal.SIGTERM)", "os._exit(1)"],
)
def test_an_orderly_end_and_a_kill_are_no_crash(script: str, tmp_path: Path) -> None:
    run(tmp_path, script)
    assert next_start(tmp_path) == ""
    assert list((tmp_path / "logs").glob("fault*")) == []


QUESTION = "what is 2 + my secret?"


@pytest.mark.parametrize(
    "raising",
    [
        f"raise ValueError({QUESTION!r})",
        f"threading.Thread(target=lambda: [][{QUESTION!r}]).start()",
        f"try: int({QUESTION!r})\nexcept ValueError as error: raise KeyError({QUESTION!r}) from error",
        f"error = ValueError(1); error.add_note({QUESTION!r}); raise error",
    ],
)
def test_what_nobody_caught_is_told_of_without_a_word_of_it(raising: str, tmp_path: Path) -> None:
    run(tmp_path, f"import logging\nlogging.getLogger('app.part').info('a part began')\n{raising}\n")
    (path,) = (tmp_path / "logs").glob("crash-*")
    report = path.read_text(encoding="utf-8")
    assert not tells_of_an_end(report)
    assert "builtins." in report
    assert "in <module>" in report or "in <lambda>" in report
    assert "a part began" in report
    assert "secret" not in report
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_both_ends_of_a_chain_are_told(tmp_path: Path) -> None:
    run(tmp_path, "try: int('x')\nexcept ValueError as error: raise KeyError(1) from error")
    report = next_start(tmp_path)
    assert report.index("builtins.ValueError") < report.index("which led to") < report.index("builtins.KeyError")


def test_the_same_is_told_once_and_no_flood_of_others(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    reports.begin()
    for kind in (ValueError, ValueError, *(type(f"Kind{number}", (Exception,), {}) for number in range(9))):
        reports.note(kind("x"), None, "MainThread")
    reports.end()
    assert len(list(tmp_path.glob("crash-*"))) == 5


def test_only_the_last_are_kept(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"crash-2020-01-01-0000{number:02d}-000.txt").write_text("old")
    reports = CrashReports(tmp_path)
    reports.note(ValueError(), None, "MainThread")
    kept = sorted(path.name for path in tmp_path.glob("crash-*"))
    assert len(kept) == 10
    assert kept[0] == "crash-2020-01-01-000003-000.txt"
    newest = newest_report(tmp_path)
    assert newest is not None
    assert newest.name == kept[-1]


def test_nobody_is_named_by_where_their_files_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(ROOT.parent))
    reports = CrashReports(tmp_path)
    (tmp_path / "ergo.log").write_text(f"2026-01-01 10:00:00,1 INFO {ROOT}/models\nValueError: {QUESTION}\n")
    try:
        reports.begin()
        next(iter(()))
    except StopIteration as error:
        reports.note(error, error.__traceback__, "MainThread")
    reports.end()
    report = next(tmp_path.glob("crash-*")).read_text()
    assert str(ROOT.parent) + "/" not in report
    assert "~/" in report
    assert "secret" not in report


def test_a_folder_that_is_a_file_costs_the_report_only(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    reports = CrashReports(tmp_path / "logs")
    reports.begin()
    reports.note(ValueError(), None, "MainThread")
    reports.end()
    assert newest_report(tmp_path / "logs") is None
