"""Where no window opens: one clear line and exit code 1, never silence."""

from __future__ import annotations

import errno
import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.diagnostics.crash_reports import newest_report
from app.single_instance import LOCK_FILE, SingleInstance
from app.window_process import run_window


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Garbage isn't collected until a window is seen, and none is here."""
    yield
    gc.enable()


def test_a_first_copy_that_does_not_answer_is_said(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    assert run_window(tmp_path, [], patience_s=0.3) == 1
    first.release()
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "Ergo already runs with this data folder but does not answer. End that copy, then start again.\n"
    )


def test_a_data_folder_that_cannot_be_used_is_said(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / LOCK_FILE).mkdir()
    assert run_window(tmp_path, []) == 1
    assert capsys.readouterr().err == f"Ergo can't use its data folder {tmp_path}: Is a directory.\n"


def test_a_full_disk_is_said(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def claim(_self: SingleInstance) -> bool:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(SingleInstance, "claim", claim)
    assert run_window(tmp_path, []) == 1
    assert capsys.readouterr().err == f"Ergo can't use its data folder {tmp_path}: No space left on device.\n"


def test_a_start_that_fails_leaves_a_report_for_the_next(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "import app.application\n"
        "from app.__main__ import main\n"
        "def build_window(data_dir):\n"
        "    raise RuntimeError('What is 6 times 7?')\n"
        "app.application.build_window = build_window\n"
        "sys.exit(main(['--data-dir', sys.argv[1]]))\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 1
    report = newest_report(tmp_path / "logs")
    assert report is not None
    text = report.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in text
    assert "6 times 7" not in text
    assert not (tmp_path / "logs" / "fault.txt").exists()
