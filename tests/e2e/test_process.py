"""The window's process: no display, second copy, a killed copy, a damaged model, an orderly end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

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


@pytest.fixture
def first_copy(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A window that stays, ready to be called."""
    with subprocess.Popen(
        command("stay", tmp_path), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()) == {"event": "shown"}
        yield process
        process.kill()


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
    assert first_copy.stdout is not None
    assert json.loads(first_copy.stdout.readline()) == {"event": "question", "text": "2 + 2?"}
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


def test_mlx_is_not_imported_before_the_window_is_shown(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app", "--data-dir", str(tmp_path)],
        env=environment(ERGO_REPORT_SHOWN="1"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.kill()
    assert json.loads(line) == {"event": "shown", "mlx_imported": False}
