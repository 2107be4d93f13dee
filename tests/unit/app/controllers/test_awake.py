"""The system stays awake from the first beginning to the last end."""

from __future__ import annotations

from collections.abc import Callable

from app.controllers.awake import Awake


class System:
    """Says how often it was kept awake, and whether it is."""

    def __init__(self) -> None:
        self.reasons: list[str] = []
        self.ends = 0

    def stay_awake(self, reason: str) -> Callable[[], None]:
        self.reasons.append(reason)

        def end() -> None:
            self.ends += 1

        return end

    @property
    def is_awake(self) -> bool:
        return len(self.reasons) > self.ends


def test_it_stays_awake_until_the_last_one_has_ended() -> None:
    system = System()
    awake = Awake(system.stay_awake)
    awake.set_busy("an answer", True)
    awake.set_busy("a download", True)
    awake.set_busy("an answer", False)
    assert system.is_awake
    awake.set_busy("a download", False)
    assert not system.is_awake
    assert system.reasons == ["an answer"]


def test_what_is_said_twice_counts_once() -> None:
    system = System()
    awake = Awake(system.stay_awake)
    awake.set_busy("a download", False)
    awake.set_busy("a download", True)
    awake.set_busy("a download", True)
    assert system.reasons == ["a download"]
    awake.set_busy("a download", False)
    awake.set_busy("a download", False)
    assert (system.is_awake, system.ends) == (False, 1)


def test_it_can_begin_again_and_be_given_up() -> None:
    system = System()
    awake = Awake(system.stay_awake)
    for _ in range(2):
        awake.set_busy("an answer", True)
        awake.give_up()
    awake.give_up()
    assert (len(system.reasons), system.ends) == (2, 2)
