"""What the window asks of the system while it works: stay awake, tell who is elsewhere, take memory back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.controllers.awake import Awake
from app.wiring.working import ANSWERING, INSTALLING
from models.catalog import DEFAULT_ID
from models.messages import Unload
from tests.e2e.guards import Desk


class System:
    """Remembers what is asked of it."""

    def __init__(self) -> None:
        self.awake: list[str] = []
        self.told: list[tuple[str, str]] = []

    def stay_awake(self, reason: str) -> Callable[[], None]:
        self.awake.append(reason)
        return lambda: self.awake.remove(reason)

    def notify(self, title: str, words: str) -> None:
        self.told.append((title, words))


@pytest.fixture
def system(desk: Desk) -> System:
    """The system that the window runs on; nobody looks at the window."""
    system = System()
    working = desk.window.working_wiring
    working.awake = Awake(system.stay_awake, working)
    working.notify = system.notify
    working.announcing.is_in_front = lambda: False
    return system


def test_the_system_stays_awake_while_an_answer_is_written(desk: Desk, system: System) -> None:
    desk.load()
    assert system.awake == []
    desk.type_and_send("1 + 1?")
    assert system.awake == [ANSWERING]
    desk.think()
    desk.answer()
    assert system.awake == []


def test_the_system_stays_awake_while_a_model_is_installed(desk: Desk, system: System) -> None:
    desk.load()
    desk.window.shelf.act(DEFAULT_ID, "install")
    desk.engine.advance("download", 10, 100)
    desk.flush()
    assert system.awake == [INSTALLING]
    desk.type_and_send("1 + 1?")
    desk.answer()
    assert system.awake == [INSTALLING]
    desk.engine.finish_installing()
    desk.flush()
    assert system.awake == []
    assert [words for _, words in system.told] == ["The model is installed."]


def test_a_window_that_is_closed_lets_the_system_sleep(desk: Desk, system: System) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.window.frame.leave()
    assert system.awake == []


def test_a_long_answer_is_told_by_title_and_never_by_content(desk: Desk, system: System) -> None:
    now = [0.0]
    desk.window.working_wiring.announcing.clock = lambda: now[0]
    desk.load()
    desk.type_and_send("What is 347 + 586?")
    desk.think()
    now[0] += 20
    desk.answer("It is 933.")
    assert system.told == [("What is 347 + 586?", "The answer is ready.")]
    desk.window.settings_wiring.open()
    settings = desk.window.settings_wiring.settings
    assert settings is not None
    settings.chosen.emit("notify", False)
    desk.type_and_send("And 1 + 1?")
    now[0] += 20
    desk.answer("2")
    assert len(system.told) == 1


def test_an_idle_model_gives_way_when_the_system_is_short_of_memory(desk: Desk, system: System) -> None:
    desk.load()
    memory = desk.window.working_wiring.memory
    memory.read = lambda: "critical"
    desk.type_and_send("1 + 1?")
    assert not memory.timer.isActive()
    memory.look()
    assert not any(isinstance(command, Unload) for command in desk.engine.commands)
    desk.think()
    desk.answer()
    assert memory.timer.isActive()
    memory.look()
    assert isinstance(desk.engine.commands[-1], Unload)
    assert not memory.timer.isActive()
    assert "short of memory" in desk.window.status_line.words()["activity"]
    loads = len(desk.engine.loads)
    desk.type_and_send("2 + 2?")
    assert len(desk.engine.loads) == loads + 1
