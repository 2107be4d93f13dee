"""Whether Ergo is offline, whether it is well, what is left of a crash: seen in the window, with real processes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.cards.self_tests import SelfTestCard
from app.controllers.self_testing import SelfTesting
from app.theme import Theme
from app.views.window.self_test_page import SelfTestPage
from app.wiring.offline import OfflineWiring
from models.errors import NetworkClosed
from models.network import NetworkSwitch, switch
from tests.e2e.guards import Desk, close_desk, open_desk

PATIENCE_MS = 120_000
REPORT = "crash-2026-01-02-030405-006.txt"


def command(desk: Desk, words: str) -> QAction:
    return next(each for each in desk.window.menus.findChildren(QAction) if each.text() == words)


def parts(desk: Desk) -> tuple[SelfTesting, SelfTestPage]:
    """What runs the test, and where it is shown."""
    testing, page = desk.window.diagnostics.built()
    return testing, page


def outcome(desk: Desk, request: str) -> SelfTestCard:
    """Ask for a test by the menu and wait for its end."""
    testing, page = parts(desk)
    ended = lambda card: not card.running  # noqa: E731
    with desk.qtbot.waitSignal(testing.changed, timeout=PATIENCE_MS, check_params_cb=ended) as blocker:
        command(desk, request).trigger()
    assert desk.window.page.shows(page)
    card: SelfTestCard = blocker.args[0]
    return card


def press(page: SelfTestPage, words: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == words and each.isVisible()).click()


def says(script: str) -> list[str]:
    """A process that does this instead of a self-test."""
    return [sys.executable, "-c", script]


# --- offline ------------------------------------------------------------------------------------------


def test_the_mark_says_what_is_on_the_network_and_goes_back(desk: Desk) -> None:
    mark = desk.window.status_line.offline
    assert (mark.text(), mark.accessibleName()) == ("● Offline", "Offline")
    assert "Nothing has tried to reach the network." in mark.accessibleDescription()
    with switch.allow("somebody/model@01234567"):
        desk.qtbot.waitUntil(lambda: mark.text() == "○ Downloading…")
        assert "Connected for somebody/model@01234567, and for nothing else." in mark.accessibleDescription()
    desk.qtbot.waitUntil(lambda: mark.text() == "● Offline")


def test_between_two_files_it_does_not_flicker(desk: Desk) -> None:
    mark = desk.window.status_line.offline
    seen = []
    desk.window.offline_wiring._changed.connect(lambda: seen.append(mark.text()))
    for _ in range(2):
        with switch.allow("a model"):
            desk.qtbot.waitUntil(lambda: mark.text() == "○ Downloading…")
    assert seen[1:] == ["○ Downloading…"] * (len(seen) - 1)
    desk.qtbot.waitUntil(lambda: mark.text() == "● Offline")


def test_a_refusal_is_told_in_the_mark(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    own = NetworkSwitch()
    wiring = OfflineWiring(own, desk.window.status_line, desk.window.menus, desk.window)
    mark = desk.window.status_line.offline
    with pytest.raises(NetworkClosed):
        own.judge("socket.gethostbyname", ("localhost",))
    one, two = "One attempt to reach the network was refused.", "2 attempts to reach the network were refused."
    desk.qtbot.waitUntil(lambda: one in mark.accessibleDescription())
    with pytest.raises(NetworkClosed):
        own.judge("socket.gethostbyname", ("localhost",))
    desk.qtbot.waitUntil(lambda: two in mark.accessibleDescription())
    caplog.clear()
    wiring.give_up()


def test_what_tries_again_and_again_does_not_keep_the_mark_from_saying_so(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    own = NetworkSwitch()
    wiring = OfflineWiring(own, desk.window.status_line, desk.window.menus, desk.window)
    mark = desk.window.status_line.offline

    def try_it() -> None:
        with pytest.raises(NetworkClosed):
            own.judge("socket.gethostbyname", ("localhost",))

    with own.allow("a model"):
        desk.qtbot.waitUntil(lambda: mark.text() == "○ Downloading…")
    trying = QTimer(wiring, interval=20)
    trying.timeout.connect(try_it)
    trying.start()
    desk.qtbot.waitUntil(lambda: mark.text() == "● Offline")
    assert "attempts to reach the network were refused." in mark.accessibleDescription()
    trying.stop()
    caplog.clear()
    wiring.give_up()


def test_a_window_that_went_without_being_closed_is_told_of_nothing(desk: Desk) -> None:
    gone = QObject()
    OfflineWiring(switch, desk.window.status_line, desk.window.menus, gone)
    shiboken6.delete(gone)
    with switch.allow("a model"):
        desk.qtbot.waitUntil(lambda: desk.window.status_line.offline.text() == "○ Downloading…")
    desk.qtbot.waitUntil(lambda: desk.window.status_line.offline.text() == "● Offline")


def test_the_mark_has_it_verified_for_real(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    testing, page = parts(desk)
    passing = tmp_path_factory.mktemp("passing")
    monkeypatch.setenv("TMPDIR", str(passing))  # in the common one, other processes have theirs
    with desk.qtbot.waitSignal(testing.changed, timeout=PATIENCE_MS, check_params_cb=lambda card: not card.running):
        desk.window.status_line.offline.click()
    assert page.words()[0].startswith("Fine: Attempts to reach the network: 0")
    assert page.words()[1].startswith("Fine: Files opened: ")
    assert page.lead() == "Only a download that you ask for opens the network, and only for itself."
    assert not [each for each in passing.iterdir() if each.name.startswith(("Ergo", "ergo-self"))]
    desk.window.menus.back_requested.emit()
    assert not desk.window.page.is_covered


# --- the self-test ----------------------------------------------------------------------------------------


def test_every_part_is_tried_and_the_report_can_be_copied(desk: Desk) -> None:
    card = outcome(desk, "Run Self-Test…")
    assert card.lead == "Everything works."
    assert [line.state for line in card.lines] == ["good"] * 5
    assert "What is 347 + 586? It says 933." in card.lines[1].detail
    press(parts(desk)[1], "Copy report")
    copied = QGuiApplication.clipboard().text()
    assert '"event": "self-test"' in copied
    assert "mlx-lm " in copied


def test_what_does_not_work_is_said_with_its_reason(desk: Desk) -> None:
    report = {
        "mlx": {"ok": False, "title": "Not reached", "detail": "No device."},
        "practice_model": {"ok": True},
        "network": {"ok": False, "attempts": 2},
        "files": {"opened": 9, "outside": ["/tmp/x"]},  # noqa: S108
    }
    parts(desk)[0].command = says(f"print({json.dumps(json.dumps(report))})")
    card = outcome(desk, "Run Self-Test…")
    assert card.lead == "Something doesn't work."
    assert [line.state for line in card.lines] == ["bad", "good", "bad", "bad", "told"]
    assert card.lines[0].detail == "Not reached: No device."
    assert card.lines[4].detail == "Elsewhere: 1, such as /tmp/x"
    card = outcome(desk, "Verify Offline…")
    assert card.lead == "Something wanted to reach the network, and was refused."


@pytest.mark.parametrize("script", ["pass", "print('{')", "print('[]')", "import os; os.abort()"])
def test_a_test_that_ends_without_a_word_is_told_of(desk: Desk, script: str) -> None:
    parts(desk)[0].command = says(script)
    assert outcome(desk, "Run Self-Test…").lead == "The self-test ended without a word."


def test_a_test_that_cant_be_started_is_told_of(desk: Desk) -> None:
    parts(desk)[0].command = ["/nowhere/ergo"]
    assert outcome(desk, "Run Self-Test…").lead == "The self-test ended without a word."


def test_it_can_be_stopped_and_begun_again(desk: Desk) -> None:
    testing, page = parts(desk)
    testing.command = says("import time; time.sleep(600)")
    command(desk, "Run Self-Test…").trigger()
    assert testing.is_running
    with desk.qtbot.waitSignal(testing.changed):
        press(page, "Stop")
    assert page.lead() == "It was stopped."
    assert not testing.is_running
    testing.command = says("pass")
    with desk.qtbot.waitSignal(testing.changed, check_params_cb=lambda card: not card.running):
        press(page, "Try again")
    assert page.lead() == "The self-test ended without a word."


def test_closing_the_window_ends_it(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    desk = open_desk(tmp_path, qtbot, theme)
    testing = parts(desk)[0]
    testing.command = says("import time; time.sleep(600)")
    command(desk, "Run Self-Test…").trigger()
    qtbot.waitUntil(lambda: testing._process.processId() != 0)
    child = testing._process.processId()
    assert psutil.pid_exists(child)
    close_desk(desk)
    assert not psutil.pid_exists(child)


# --- the log and crashes --------------------------------------------------------------------------------------


def test_details_are_copied_and_the_log_is_shown(desk: Desk) -> None:
    shown: list[Path] = []
    desk.window.diagnostics.show_folder = shown.append
    command(desk, "Show Log in Folder").trigger()
    assert shown == [desk.data_dir / "logs"]
    command(desk, "Copy Diagnostic Details").trigger()
    assert "Packages: " in QGuiApplication.clipboard().text()


def test_after_a_run_that_ended_well_nothing_is_said(desk: Desk) -> None:
    assert desk.window.page.crash_line.words() == ""
    assert not command(desk, "Copy Last Crash Report").isVisible()


def leave_report(data_dir: Path, text: str = "Ergo ended unexpectedly. It was Ergo 1.\n") -> None:
    (data_dir / "logs").mkdir()
    (data_dir / "logs" / REPORT).write_text(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ergo ended unexpectedly. It was Ergo 1.\n", "Ergo ended unexpectedly last time."),
        ("Nobody caught what was raised in MainThread.\n", "Something went wrong in Ergo last time."),
    ],
)
def test_a_crash_is_told_quietly_until_it_was_seen(
    text: str, words: str, tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    leave_report(tmp_path, text)
    for _ in range(2):
        desk = open_desk(tmp_path, qtbot, theme)
        line = desk.window.page.crash_line
        assert line.words() == words
        close_desk(desk)
    desk = open_desk(tmp_path, qtbot, theme)
    line = desk.window.page.crash_line
    next(each for each in line.findChildren(QPushButton) if each.text() == "Copy details").click()
    assert QGuiApplication.clipboard().text() == text
    assert line.words() == ""
    close_desk(desk)
    desk = open_desk(tmp_path, qtbot, theme)
    assert desk.window.page.crash_line.words() == ""
    assert command(desk, "Copy Last Crash Report").isVisible()
    close_desk(desk)


def test_a_crash_report_can_be_shown_or_put_away(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    leave_report(tmp_path)
    desk = open_desk(tmp_path, qtbot, theme)
    shown: list[Path] = []
    desk.window.diagnostics.show_folder = shown.append
    line = desk.window.page.crash_line
    next(each for each in line.findChildren(QPushButton) if each.text() == "Show in folder").click()
    assert shown == [tmp_path / "logs"]
    assert line.words() == ""
    close_desk(desk)


def test_where_a_window_is_narrow_what_to_do_stands_below_what_happened(
    tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    leave_report(tmp_path)
    desk = open_desk(tmp_path, qtbot, theme)
    desk.window.resize(desk.window.minimumSize())
    line = desk.window.page.crash_line
    words = line.findChild(QLabel, "offer_words")
    deed = next(each for each in line.findChildren(QPushButton) if each.text() == "Copy details")
    assert words is not None
    qtbot.waitUntil(lambda: deed.mapTo(line, QPoint(0, 0)).y() >= words.geometry().bottom())
    assert words.height() < 2 * words.fontMetrics().lineSpacing()
    close_desk(desk)
