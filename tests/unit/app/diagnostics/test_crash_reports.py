"""What is left of a run that went wrong: reports of real crashes in real processes, and nothing of what was asked."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.diagnostics.crash_reports import CrashReports, newest_report, tells_of_an_end, text_of
from app.diagnostics.details import details, without_home
from app.version import ergo_version

ROOT = Path(__file__).parents[4]
BEGIN = """
import faulthandler, os, signal, sys, threading
from pathlib import Path
from app.diagnostics.crash_reports import CrashReports
from app.logs import log_uncaught_exceptions, start_logging
data_dir = Path(sys.argv[1])
start_logging(data_dir)
reports = CrashReports(data_dir / "logs")
reports.begin()
reports.tell_version()
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


def test_a_crash_before_the_window_is_seen_is_told_of_too(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "fault.txt").write_text("Fatal Python error: Segmentation fault\n\nThread 1\n", "utf-8")
    assert next_start(tmp_path).startswith("Ergo ended unexpectedly.\nFatal Python error: Segmentation fault\n")


def test_a_crash_is_told_of_once(tmp_path: Path) -> None:
    run(tmp_path, "faulthandler._sigsegv()")
    next_start(tmp_path)
    next_start(tmp_path)
    assert len(list((tmp_path / "logs").glob("crash-*"))) == 1


def test_an_end_before_there_were_clocks_is_told_of_as_well(tmp_path: Path) -> None:
    run(tmp_path, "faulthandler._sigsegv()")
    os.utime(tmp_path / "logs" / "fault.txt", (-63_000_000_000, -63_000_000_000))  # the year -27, where a disk knows it
    next_start(tmp_path)
    assert [each.name[:16] for each in (tmp_path / "logs").glob("crash-*")] == ["crash-1970-01-01"]


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
    log = (tmp_path / "logs" / "ergo.log").read_text(encoding="utf-8")
    assert "Uncaught exception in " in log
    assert "builtins." in log
    assert "secret" not in log
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


def test_a_home_that_is_a_link_names_nobody_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, folder = tmp_path / "home", tmp_path / "volume" / "ada"
    folder.mkdir(parents=True)
    home.symlink_to(folder)
    monkeypatch.setenv("HOME", str(home))
    assert without_home(f'File "{folder}/x.py", {home}/y, in {folder}, {folder}m/z') == (
        f'File "~/x.py", ~/y, in ~, {folder}m/z'
    )


def test_a_line_of_a_question_that_looks_like_one_of_the_log_is_none(tmp_path: Path) -> None:
    for end in ("\\n", "\\r", "\\x0b", "\\u2028"):
        run(tmp_path, f"raise ValueError('Look:{end}2026-01-01 10:00:00,000 INFO MainThread app: my secret')")
    for report in (tmp_path / "logs").glob("crash-*"):
        assert "secret" not in report.read_text(encoding="utf-8")
    run(tmp_path, "raise KeyError(1)")
    found = newest_report(tmp_path / "logs")
    assert found is not None
    assert "secret" not in found.read_text(encoding="utf-8")
    assert "secret" not in details(tmp_path / "logs")


# --- what is odd, or was tampered with ------------------------------------------------------------


@pytest.mark.parametrize(
    "raising",
    [
        "a, b = ValueError(1), KeyError(2); a.__cause__ = b; b.__cause__ = a; raise a",
        "e = None\nfor i in range(5000): n = ValueError(i); n.__context__ = e; e = n\nraise e",
        "exec(compile('raise ValueError(1)', '/\\udcff.py', 'exec'))",
        "class Odd(Exception):\n  def __str__(self): raise Odd\nraise Odd",
        "def again(): again()\nagain()",
    ],
    ids=["a ring of causes", "a long row of causes", "an undecodable name", "an error in an error", "recursion"],
)
def test_the_oddest_errors_have_a_report_of_bounded_size(raising: str, tmp_path: Path) -> None:
    done = run(tmp_path, raising)
    assert "Error in sys.excepthook" not in done.stderr
    (report,) = (tmp_path / "logs").glob("crash-*")
    assert 0 < report.stat().st_size < 200_000
    assert "MainThread" in report.read_text(encoding="utf-8")


def test_what_was_compiled_while_running_has_no_name(tmp_path: Path) -> None:
    run(tmp_path, "exec(compile('raise ValueError(1)', 'my secret', 'exec'))")
    assert "secret" not in next_start(tmp_path)


def put_pipe(path: Path) -> None:
    os.mkfifo(path)


def put_folder(path: Path) -> None:
    path.mkdir()


def put_endless_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def put_link_to_somebody_else(path: Path) -> None:
    precious = path.parent.parent / "precious"
    precious.write_text("precious\nSegmentation fault")
    path.symlink_to(precious)


def put_huge_file(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"Ergo 1\nSegmentation fault \xff\xe2\x80\xae\x1b[31m\n")
        file.truncate(8 << 30)


ODD_THINGS = [put_pipe, put_folder, put_endless_device, put_link_to_somebody_else, put_huge_file]


@pytest.mark.parametrize("put", ODD_THINGS)
@pytest.mark.parametrize("name", ["fault.txt", "ergo.log", "crash-2030-01-01-000000-000.txt"])
def test_whatever_lies_where_ergo_writes_is_survived(name: str, put: Callable[[Path], None], tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    put(tmp_path / "logs" / name)
    bound = (
        "import contextlib, resource\n"
        "with contextlib.suppress(ValueError):  # not every system lets itself be bound\n"
        "    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"{bound}{BEGIN}raise ValueError(1)", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr.endswith("ValueError: 1\n")
    assert "Error in sys.excepthook" not in done.stderr
    written = [path for path in (tmp_path / "logs").glob("crash-*") if path.name != name]
    assert any("builtins.ValueError" in path.read_text(encoding="utf-8") for path in written)
    if (tmp_path / "precious").exists():
        assert (tmp_path / "precious").read_text().startswith("precious\nSegmentation fault")
    text = text_of(tmp_path / "logs" / name)
    assert len(text) < 1_000_000
    assert not {"\x1b", "\u202e", "\0"} & set(text)


def test_what_is_in_the_way_keeps_no_old_report(tmp_path: Path) -> None:
    (tmp_path / "crash-2019-01-01-000000-000.txt").mkdir()
    (tmp_path / "crash-zzz.txt").touch()
    for number in range(30):
        (tmp_path / f"crash-2020-01-01-0000{number:02d}-000.txt").write_text("old")
    CrashReports(tmp_path).note(ValueError(), None, "MainThread")
    assert len([path for path in tmp_path.glob("crash-2*") if path.is_file()]) == 10
    newest = newest_report(tmp_path)
    assert newest is not None
    assert newest.name > "crash-2020-01-01-000029-000.txt"


def test_a_report_that_found_no_room_is_none(tmp_path: Path) -> None:
    (tmp_path / "crash-2020-01-01-000000-000.txt").touch()
    assert newest_report(tmp_path) is None


def test_the_last_report_is_the_newest_wherever_somebody_travels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for zone, kind in (("Asia/Tokyo", ValueError), ("America/Los_Angeles", KeyError)):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        CrashReports(tmp_path).note(kind(), None, "MainThread")
    monkeypatch.undo()
    time.tzset()
    newest = newest_report(tmp_path)
    assert newest is not None
    assert "KeyError" in text_of(newest)


def test_a_crash_loop_leaves_no_more_than_the_last_ones(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / "fault.txt").write_text(f"Ergo 1\nFatal Python error: Segmentation fault {number}\n")
        os.utime(tmp_path / "fault.txt", (number, number))
        reports = CrashReports(tmp_path)
        reports.begin()
        reports.end()
    assert len(list(tmp_path.iterdir())) == 10


def test_a_folder_that_is_a_file_costs_the_report_only(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    reports = CrashReports(tmp_path / "logs")
    reports.begin()
    reports.note(ValueError(), None, "MainThread")
    reports.end()
    assert newest_report(tmp_path / "logs") is None
