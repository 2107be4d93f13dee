"""One copy per data folder: the place is claimed, handed on, given back, and never lost with a crash."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.single_instance import LOCK_FILE, SingleInstance, Standing

SHORT_S = 0.4


@pytest.fixture
def first(tmp_path: Path, qapp: object) -> Iterator[SingleInstance]:
    """A copy that has the place, and whose event loop doesn't run."""
    first = SingleInstance(tmp_path)
    assert first.claim()
    yield first
    first.release()


def test_there_is_one_first_copy(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path)
    assert not second.claim()
    assert first.claim()
    first.release()
    assert second.claim()
    assert not first.claim()
    second.release()


def test_another_folder_is_another_place(first: SingleInstance, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = SingleInstance(tmp_path_factory.mktemp("other"))
    assert other.take_place([], 0) is Standing.FIRST
    other.release()


@pytest.mark.parametrize("listens", [False, True])
def test_a_first_copy_that_never_answers_is_not_waited_for_for_ever(
    first: SingleInstance, tmp_path: Path, listens: bool
) -> None:
    if listens:
        first.listen()
    start = time.monotonic()
    assert SingleInstance(tmp_path).take_place([tmp_path / "x.txt"], SHORT_S) is Standing.UNANSWERED
    assert SHORT_S <= time.monotonic() - start < 30


def test_thousands_of_files_with_long_names_are_handed_over(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / f"{'方程式' * 20} {number}.txt" for number in range(4_000)]
    standings: list[Standing] = []
    first.listen()
    second = threading.Thread(target=lambda: standings.append(SingleInstance(tmp_path).take_place(files, 20)))
    with qtbot.waitSignal(first.called) as called:
        second.start()
    second.join()
    assert (called.args, standings) == ([files], [Standing.HANDED_OVER])


def test_a_place_given_up_while_waiting_is_taken(first: SingleInstance, tmp_path: Path) -> None:
    leaving = threading.Timer(SHORT_S, first.release)
    leaving.start()
    second = SingleInstance(tmp_path)
    assert second.take_place([], 60) is Standing.FIRST
    leaving.join()
    second.release()


def test_a_lock_file_left_behind_is_no_lock(qapp: object, tmp_path: Path) -> None:
    (tmp_path / LOCK_FILE).write_text("4711\nergo\nsome-other-host\n")
    copy = SingleInstance(tmp_path)
    assert copy.claim()
    copy.release()


def test_a_child_process_does_not_inherit_the_place(first: SingleInstance) -> None:
    assert first._lock is not None
    assert not os.get_inheritable(first._lock)


def test_a_folder_that_cannot_hold_a_lock_is_told(qapp: object, tmp_path: Path) -> None:
    (tmp_path / LOCK_FILE).mkdir()
    with pytest.raises(IsADirectoryError):
        SingleInstance(tmp_path).claim()
