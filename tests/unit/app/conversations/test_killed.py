"""A process that is killed while a reply streams loses the last moment of it, and nothing else."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.conversations.store import Store
from tests.unit.app.conversations import appending_child

ROOT = Path(__file__).parents[4]
LOST_S = 0.5
"""A machine that is busy with other tests is given more than the quarter of a second that a person is promised."""


def kill_in_the_middle(database: Path, after_s: float) -> tuple[list[tuple[int, float]], float]:
    """Let the child write for a while and kill it.

    Returns:
        How many characters had come, and when, over and over; and when it was killed.
    """
    command = [sys.executable, appending_child.__file__, str(database)]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    assert child.stdout is not None
    with child, child.stdout as lines:
        assert lines.readline() == "begun\n"
        time.sleep(after_s)
        killed_at = time.monotonic()
        child.kill()
        reported = [line.split() for line in lines if line.endswith("\n")]
    return [(int(characters), float(moment)) for characters, moment in reported], killed_at


@pytest.mark.parametrize("number", range(15))
def test_a_killed_process_loses_only_the_last_moment(database: Path, number: int) -> None:
    reported, killed_at = kill_in_the_middle(database, random.Random(number).uniform(0.0, 1.2))
    with closing(Store.at(database)) as store:
        assert store._connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert store.settle_interrupted() == 1
        turn = store.conversation("c").turns[0]
    kept = len(turn.thinking) + len(turn.answer)
    safe = [characters for characters, moment in reported if moment < killed_at - LOST_S]
    assert turn.ending == "interrupted"
    assert kept >= max(safe, default=0)
    assert turn.thinking == appending_child.PIECE * turn.thinking_tokens
    assert turn.answer == appending_child.PIECE * turn.answer_tokens
    assert 0 <= turn.thinking_tokens - turn.answer_tokens <= 1
