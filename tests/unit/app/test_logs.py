"""The log file: where it is, who can read it, what it must not hold."""

from __future__ import annotations

import errno
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.diagnostics.frames import frames_of
from app.logs import start_logging


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield root
    root.setLevel(level)
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def test_the_log_is_private_and_holds_what_was_logged(root: logging.Logger, tmp_path: Path) -> None:
    path = start_logging(tmp_path)
    root.info("it began")
    root.debug("too much detail")
    assert path.parent == tmp_path / "logs"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert "it began" in path.read_text()
    assert "too much detail" not in path.read_text()


def test_starting_twice_writes_each_line_once(root: logging.Logger, tmp_path: Path) -> None:
    start_logging(tmp_path)
    path = start_logging(tmp_path)
    root.info("once")
    assert path.read_text().count("once") == 1


def test_a_rotated_log_stays_private(root: logging.Logger, tmp_path: Path) -> None:
    path = start_logging(tmp_path)
    for _ in range(110):
        root.info("x" * 10_000)
    files = sorted(path.parent.iterdir())
    assert len(files) == 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_disk_that_takes_no_log_is_survived(root: logging.Logger, tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    start_logging(tmp_path)
    root.info("nowhere")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk to be had that is always full")
def test_a_disk_that_is_full_costs_the_log_and_is_not_told_with_every_line(
    root: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "ergo.log").symlink_to("/dev/full")
    start_logging(tmp_path)
    root.info("nowhere")
    assert capsys.readouterr().err == ""
    root.handlers[-1].handle(logging.makeLogRecord({"msg": "%d", "args": ("a defect of ours",)}))
    assert "TypeError" in capsys.readouterr().err, "that is told as ever"
    root.info("again, found no room for")
    assert start_logging(tmp_path / "elsewhere").exists()


def test_of_an_error_the_kind_and_the_frames_are_logged_and_nothing_of_what_it_says(
    root: logging.Logger, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = start_logging(tmp_path)
    try:
        try:
            int("What is 6 times 7?")
        except ValueError as error:
            raise RuntimeError("What is 6 times 7? is no number") from error
    except RuntimeError:
        root.exception("request %d failed", 5)
    root.warning("and outside of one", exc_info=True)
    caplog.clear()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].endswith("ERROR MainThread root: request 5 failed")
    assert lines[1] == "  builtins.ValueError"
    assert "in test_of_an_error" in lines[2]
    assert lines[3:5] == ["  which led to", "  builtins.RuntimeError"]
    assert "6 times 7" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (OSError(errno.ENOSPC, "No room for What is 6 times 7?"), "builtins.OSError (ENOSPC)"),
        (OSError("What is 6 times 7?"), "builtins.OSError"),
        (ModuleNotFoundError("What is 6 times 7?", name="mlx.core"), "builtins.ModuleNotFoundError (mlx.core)"),
    ],
)
def test_what_the_system_calls_an_error_and_which_module_is_missing_is_told(error: Exception, line: str) -> None:
    assert frames_of(error, None) == [line]


def test_what_goes_on_in_a_second_line_is_set_in_and_no_name_is_too_odd(root: logging.Logger, tmp_path: Path) -> None:
    path = start_logging(tmp_path)
    root.info("first\n2026-01-01 10:00:00,000 INFO second of \udcff")
    first, second = path.read_text(encoding="utf-8").splitlines()
    assert first.endswith("first")
    assert second == r"  2026-01-01 10:00:00,000 INFO second of \udcff"


def test_a_pipe_in_the_place_of_the_log_is_not_waited_for(root: logging.Logger, tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    os.mkfifo(tmp_path / "logs" / "ergo.log")
    start_logging(tmp_path)
    root.info("nowhere")
