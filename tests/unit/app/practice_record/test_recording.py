"""The thread that keeps what was practised."""

from __future__ import annotations

import queue
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.practice_record.attempts_file import FILE, AttemptsFile
from app.practice_record.recording import Recording
from app.tutoring.practice.scheduling import Attempt
from models.errors import UserFacingError

ONE = Attempt("limits", 1, 7, datetime(2026, 3, 2, 9, 0, tzinfo=UTC), "right")


class Told:
    """What a recording has told, in its order."""

    def __init__(self) -> None:
        self.said: queue.Queue[Any] = queue.Queue()

    def next(self) -> Any:
        return self.said.get(timeout=60)


def recording(folder: Path, told: Told, trouble: Told | None = None) -> Recording:
    put = (trouble or Told()).said.put
    return Recording(folder, lambda repair, read_only: told.said.put((repair, read_only)), put, retry_s=0.01)


def test_what_is_asked_knows_of_what_was_written_before_and_a_restart_too(tmp_path: Path) -> None:
    told = Told()
    first = recording(tmp_path, told)
    assert told.next() == (None, False)
    first.write(ONE)
    first.read(len, told.said.put)
    assert told.next() == 1
    assert first.close(5.0)
    second = recording(tmp_path, told)
    assert told.next() == (None, False)
    second.read(lambda attempts: attempts, told.said.put)
    assert told.next() == (ONE,)
    assert second.close(5.0)


def test_what_cannot_be_written_counts_and_is_written_as_soon_as_it_can(tmp_path: Path) -> None:
    told, trouble = Told(), Told()
    folder = tmp_path / "data"
    folder.write_text("in the way", encoding="utf-8")
    kept = recording(folder, told, trouble)
    assert isinstance(trouble.next(), UserFacingError)
    kept.write(ONE)
    kept.read(len, told.said.put)
    assert told.next() == 1
    folder.unlink()
    assert told.next() == (None, False)
    assert trouble.next() is None
    assert kept.close(5.0)
    with closing(AttemptsFile.open(folder)) as file:
        assert file.attempts() == (ONE,)


def test_closing_says_what_is_lost_and_waits_no_longer_than_it_may(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("in the way", encoding="utf-8")
    kept = recording(folder, Told())
    kept.write(ONE)
    assert not kept.close(0.05)


def test_something_that_cannot_be_worked_out_is_told_and_the_thread_goes_on(tmp_path: Path, caplog: Any) -> None:
    told = Told()
    kept = recording(tmp_path, told)
    told.next()
    with caplog.at_level("CRITICAL"):
        kept.read(lambda attempts: attempts[5], told.said.put)
        assert told.next() is None
    kept.read(len, told.said.put)
    assert told.next() == 0
    assert kept.close(5.0)


def test_an_answer_survives_a_process_that_is_killed_after_it(tmp_path: Path) -> None:
    code = (
        "import os, sys, threading; from pathlib import Path; from datetime import datetime, UTC\n"
        "from app.practice_record.recording import Recording\n"
        "from app.tutoring.practice.scheduling import Attempt\n"
        "kept = Recording(Path(sys.argv[1]), lambda *_: None, lambda _: None)\n"
        "kept.write(Attempt('limits', 1, 7, datetime(2026, 3, 2, 9, 0, tzinfo=UTC), 'right'))\n"
        "def end(_count): os.kill(os.getpid(), 9)\n"
        "kept.read(lambda _: None, lambda _: kept.read(len, end))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)
    assert done.returncode == -9
    assert (tmp_path / FILE).exists()
    with closing(AttemptsFile.open(tmp_path)) as file:
        assert file.attempts() == (ONE,)
