"""When the memory of an idle model is wanted back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.controllers.memory_watch import MemoryWatch
from models.pressure import Pressure


class Kernel:
    """Says what it is told to say."""

    def __init__(self) -> None:
        self.pressure: Pressure = "calm"

    def read(self) -> Pressure:
        return self.pressure


@pytest.fixture
def kernel() -> Kernel:
    return Kernel()


@pytest.fixture
def watch(kernel: Kernel) -> Iterator[MemoryWatch]:
    watch = MemoryWatch(kernel.read)
    yield watch
    watch.timer.stop()


def looks(watch: MemoryWatch, kernel: Kernel, *pressures: Pressure) -> int:
    """How often it is said that memory is wanted back."""
    short: list[bool] = []
    watch.ran_short.connect(lambda: short.append(True))
    for kernel.pressure in pressures:
        watch.timer.timeout.emit()
    return len(short)


def test_it_looks_only_while_a_model_lies_idle(watch: MemoryWatch) -> None:
    assert not watch.timer.isActive()
    watch.set_loaded()
    assert watch.timer.isActive()
    watch.set_busy(True)
    assert not watch.timer.isActive()
    watch.set_busy(False)
    assert watch.timer.isActive()
    watch.set_released()
    assert not watch.timer.isActive()
    watch.set_busy(False)
    assert not watch.timer.isActive()


@pytest.mark.parametrize(
    ("pressures", "times"),
    [
        (("calm", "calm"), 0),
        (("critical",), 1),
        (("tight",), 0),
        (("tight", "tight"), 1),
        (("tight", "calm", "tight"), 0),
        (("tight", "tight", "tight", "tight"), 2),
    ],
)
def test_what_is_critical_is_helped_at_once_and_what_stays_tight_soon(
    watch: MemoryWatch, kernel: Kernel, pressures: tuple[Pressure, ...], times: int
) -> None:
    watch.set_loaded()
    assert looks(watch, kernel, *pressures) == times
