"""Where no window opens: one clear line and exit code 1, never silence."""

from __future__ import annotations

import errno
import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

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
