"""Noticing that nobody uses the model."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.controllers.idle import Idle


def test_the_time_runs_only_while_nothing_is_asked(qapp: object, qtbot: QtBot) -> None:
    idle = Idle(15)
    assert not idle.timer.isActive()
    idle.touch()
    assert idle.timer.isActive()
    idle.set_busy(True)
    assert not idle.timer.isActive()
    idle.set_busy(False)
    with qtbot.waitSignal(idle.passed):
        idle.timer.timeout.emit()
    idle.stop()


def test_zero_minutes_are_never(qapp: object) -> None:
    idle = Idle(0)
    idle.touch()
    idle.set_busy(False)
    assert not idle.timer.isActive()


def test_once_stopped_it_stays_so(qapp: object) -> None:
    idle = Idle(15)
    idle.stop()
    idle.set_busy(False)
    assert not idle.timer.isActive()
