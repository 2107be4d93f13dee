"""A disk that begins to refuse while an answer comes: the person is told, nothing written earlier is harmed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from app.conversations.errors import StoreFailed
from app.conversations.store import Store
from app.settings import read_choices
from app.window_process import _leave_for_signal
from models.errors import UserFacingError
from tests.benchmarks.failing_disk import refuse, troubles_of
from tests.e2e.guards import Desk

NEVER = 900


@pytest.mark.parametrize(
    ("fault", "numbers"), [("full", (1, 10, NEVER)), ("read-only", (7,)), ("write", (2,)), ("sync", (5,))]
)
def test_whatever_the_disk_refuses_is_told_and_written_later(
    tmp_path: Path, fault: str, numbers: tuple[int, ...]
) -> None:
    reports = refuse(tmp_path, fault, numbers)
    if "skipped" in reports[0]:
        pytest.skip(reports[0]["skipped"])
    assert [trouble for report in reports for trouble in troubles_of(report)] == []
    assert [(report["number"], report["refused"]) for report in reports] == [(each, each < NEVER) for each in numbers]


@pytest.fixture
def refuse_writing(desk: Desk) -> Iterator[Callable[[UserFacingError], None]]:
    """What is written fails with this until the disk is well again, which it is in the end."""
    reasons: list[UserFacingError] = []

    def fail(_store: Store) -> None:
        if reasons:
            raise reasons[0]

    def begin(reason: UserFacingError) -> None:
        reasons.append(reason)
        with desk.qtbot.waitSignal(desk.window.archive.store.troubled):
            desk.window.archive.store.write(fail)

    desk.qtbot.waitUntil(lambda: desk.window.archive.store.is_troubled is False)
    yield begin
    reasons.clear()


FULL = StoreFailed("Your conversations can't be saved just now", "The disk is full.", "Make room.")


def test_a_window_with_something_unsaved_says_so_and_closes_when_it_is_closed_again(
    desk: Desk, refuse_writing: Callable[[UserFacingError], None]
) -> None:
    refuse_writing(FULL)
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert desk.window.page.store_notice.words()[0] == "Not everything is saved yet"
    assert desk.window.close()


def test_once_everything_is_saved_nothing_holds_the_window(desk: Desk) -> None:
    refused = [True, True]

    def fail(_store: Store) -> None:
        if refused:
            refused.pop()
            raise FULL

    store, notice = desk.window.archive.store, desk.window.page.store_notice
    with desk.qtbot.waitSignal(store.troubled):
        store.write(fail)
    assert not desk.window.close()
    desk.qtbot.waitUntil(lambda: not notice.isVisible())
    assert desk.window.close()


def test_what_can_never_be_written_does_not_hold_the_window(
    desk: Desk, refuse_writing: Callable[[UserFacingError], None], caplog: pytest.LogCaptureFixture
) -> None:
    refuse_writing(UserFacingError("Something went wrong", "A defect."))
    assert desk.window.close()
    caplog.clear()


def test_a_signal_closes_also_a_window_with_something_unsaved(
    desk: Desk, refuse_writing: Callable[[UserFacingError], None]
) -> None:
    refuse_writing(FULL)
    codes: list[int] = []

    class Application:
        def exit(self, code: int) -> None:
            codes.append(code)

    _leave_for_signal(cast(QApplication, Application()), desk.window, 130)
    assert not desk.window.isVisible()
    assert codes == [130]


def test_which_conversation_is_on_the_page_is_remembered_without_closing(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    assert read_choices(desk.data_dir / "settings.json").conversation == desk.window.archive.history.current
