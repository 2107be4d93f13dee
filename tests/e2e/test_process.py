"""The window's process: displays, a second copy, a killed copy, signals, an orderly end."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer

from app.settings import read_choices
from app.single_instance import SingleInstance, server_name

ROOT = Path(__file__).parents[2]
DRIVER = str(Path(__file__).with_name("drive_window.py"))
PATIENCE_S = 300


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **more}


def command(part: str, data_dir: Path, *files: Path) -> list[str]:
    return [sys.executable, DRIVER, part, str(data_dir), *map(str, files)]


def play(part: str, data_dir: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    """Play a part to its end."""
    return subprocess.run(
        command(part, data_dir, *files),
        env=environment(),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def events(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def next_event(process: subprocess.Popen[str]) -> object:
    """What a process says next; one that says nothing for too long is killed."""
    assert process.stdout is not None
    limit = threading.Timer(PATIENCE_S, process.kill)
    limit.start()
    line = process.stdout.readline()
    limit.cancel()
    limit.join()
    assert line, "the process ended without a word"
    return json.loads(line)


@contextmanager
def running(*arguments: str, **more: str) -> Iterator[subprocess.Popen[str]]:
    """A process that is killed in the end, if it still runs."""
    with subprocess.Popen(
        [sys.executable, *arguments],
        env=environment(**more),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def first_copy(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A window that stays, ready to be called."""
    with running(DRIVER, "stay", str(tmp_path)) as process:
        assert next_event(process) == {"event": "shown"}
        yield process


def without_display(**more: str) -> subprocess.CompletedProcess[str]:
    bare = environment(**more)
    bare.pop("QT_QPA_PLATFORM")
    return subprocess.run(
        [sys.executable, "-m", "app"],
        env=bare,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac always has a display")
def test_no_display_is_one_clear_line(tmp_path: Path) -> None:
    result = without_display(ERGO_DATA_DIR=str(tmp_path))
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert "DISPLAY is not set" in result.stderr


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac always has a display")
def test_a_dead_display_is_one_clear_line(tmp_path: Path) -> None:
    result = without_display(ERGO_DATA_DIR=str(tmp_path), DISPLAY=":77")
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert ":77 does not answer" in result.stderr


def test_a_second_copy_hands_its_file_over_and_leaves(
    first_copy: subprocess.Popen[str], tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    task = tmp_path_factory.mktemp("files") / "task.txt"
    task.write_text("2 + 2?")
    second = play("stay", tmp_path, task)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert next_event(first_copy) == {"event": "question", "text": "2 + 2?"}
    assert first_copy.poll() is None


def test_a_copy_with_another_data_folder_is_no_second_copy(
    first_copy: subprocess.Popen[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = play("quit-while-loading", tmp_path_factory.mktemp("other"))
    assert other.returncode == 0
    assert first_copy.poll() is None


def test_after_a_kill_the_next_copy_is_the_first(first_copy: subprocess.Popen[str], tmp_path: Path) -> None:
    first_copy.kill()
    first_copy.wait()
    assert play("quit-while-loading", tmp_path).returncode == 0


@pytest.mark.parametrize("away", ["stay-minimised", "stay-hidden"])
def test_a_second_copy_brings_the_first_back_into_sight(tmp_path: Path, away: str) -> None:
    with running(DRIVER, away, str(tmp_path)) as first:
        assert next_event(first) == {"event": "away", "in_sight": False}
        second = play("stay", tmp_path)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        back = next_event(first)
    # Qt's offscreen platform makes a window that was hidden visible again, but never active.
    assert back == {"event": "back", "active": away == "stay-minimised"}


def test_a_copy_that_is_leaving_is_waited_for(tmp_path: Path, qapp: object) -> None:
    leaving = SingleInstance(tmp_path)
    assert leaving.claim()
    server = QLocalServer()
    assert server.listen(server_name(tmp_path))
    with running(DRIVER, "stay", str(tmp_path)) as second:
        called, _timed_out = server.waitForNewConnection(PATIENCE_S * 1000)
        assert called
        assert second.poll() is None
        server.close()
        leaving.release()
        assert next_event(second) == {"event": "shown"}


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_closes_the_window_in_an_orderly_way(
    first_copy: subprocess.Popen[str], tmp_path: Path, number: signal.Signals, code: int
) -> None:
    first_copy.send_signal(number)
    _output, errors = first_copy.communicate(timeout=PATIENCE_S)
    assert (first_copy.returncode, errors) == (code, "")
    assert read_choices(tmp_path / "settings.json").geometry
    left = SingleInstance(tmp_path)
    assert left.claim()
    left.release()


def test_mlx_is_not_imported_before_the_window_is_shown(tmp_path: Path) -> None:
    with running("-m", "app", "--data-dir", str(tmp_path), ERGO_REPORT_SHOWN="1") as process:
        assert next_event(process) == {"event": "shown", "mlx_imported": False}


@pytest.fixture
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real X server without a screen, on a display that is free; its name."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    with (
        (tmp_path_factory.mktemp("xvfb") / "log").open("wb") as log,
        subprocess.Popen(
            [program, "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stdout=log,
            stderr=log,
        ) as server,
    ):
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        try:
            assert number, "Xvfb did not start"
            yield f":{number}"
        finally:
            server.terminate()


def test_on_a_real_display_the_window_opens_and_closes(tmp_path: Path, display: str) -> None:
    more = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "ERGO_REPORT_SHOWN": "1"}
    with running("-m", "app", "--data-dir", str(tmp_path), **more) as process:
        assert next_event(process) == {"event": "shown", "mlx_imported": False}
        process.terminate()
        output, errors = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, output) == (0, "")
    assert "Traceback" not in errors


def watched(part: str, data_dir: Path) -> list[str]:
    """Play a part to its end, and return the databases that it opened."""
    watch = "sys.addaudithook(lambda name, given: name == 'sqlite3.connect' and print(given[0], file=sys.stderr))"
    script = f"import runpy, sys; {watch}; sys.argv[1:] = {[part, str(data_dir)]!r}; "
    script += f"runpy.run_path({DRIVER!r}, run_name='__main__')"
    ended = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )
    return ended.stderr.splitlines()


def test_a_second_copy_never_opens_the_conversations(
    first_copy: subprocess.Popen[str], tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert watched("stay", tmp_path) == []
    assert first_copy.poll() is None
    by_itself = tmp_path_factory.mktemp("other")
    assert any(f"{by_itself}/ergo.sqlite3" in name for name in watched("quit-while-loading", by_itself))


def test_ergo_ends_in_order_although_its_window_was_put_away(tmp_path: Path) -> None:
    done = play("quit-while-away", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert events(done.stdout) == [{"event": "away", "visible": False}, {"event": "closed"}]


def test_a_crash_is_told_of_at_the_next_start_and_a_kill_is_not(tmp_path: Path) -> None:
    assert play("crash", tmp_path).returncode == -signal.SIGSEGV
    for _ in range(2):
        told = play("tell-of-the-last-run", tmp_path)
        assert (told.returncode, events(told.stdout)) == (
            0,
            [{"event": "told", "words": "Ergo ended unexpectedly last time."}],
        )
    (report,) = (tmp_path / "logs").glob("crash-*")
    assert "Segmentation fault" in report.read_text()
    report.unlink()
    with running(DRIVER, "stay", str(tmp_path)) as process:
        assert next_event(process) == {"event": "shown"}
        process.kill()
        process.wait()
    assert events(play("tell-of-the-last-run", tmp_path).stdout) == [{"event": "told", "words": ""}]
