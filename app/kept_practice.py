"""What is remembered of practice between starts: the exercises that are under way, and the levels that were chosen.

Reads what may have been damaged or made up. Knows no Qt, and nothing of exercises.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

LONGEST_TYPED = 600
MOST_RUNS = 20
_HIGHEST_LEVEL = 9
_LONGEST_NAME = 60
_LARGEST_COUNT = 1_000


@dataclass(frozen=True, slots=True)
class Run:
    """An exercise under way.

    Attributes:
        of: What is practised: a topic's key, or nothing for whatever is due.
        topic: The exercise's topic.
        level: Its level.
        seed: Makes it again.
        is_review: Whether it came back after it went wrong.
        typed: The answer as far as it is typed.
        hints: How many hints were shown.
        wrong: How many answers were wrong.
        is_kept: Whether it is in the record of answers already.
    """

    of: str
    topic: str
    level: int
    seed: int
    is_review: bool = False
    typed: str = ""
    hints: int = 0
    wrong: int = 0
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class KeptPractice:
    """All of it.

    Attributes:
        runs: The exercises under way, one for each thing that is practised, the latest last.
        levels: The levels that were chosen, by topic; a topic without one follows the answers.
    """

    runs: tuple[Run, ...] = ()
    levels: Mapping[str, int] = field(default_factory=dict)


def read_kept_practice(raw: Any) -> KeptPractice:
    """Return what was kept; whatever can't be used is left out."""
    if not isinstance(raw, dict):
        return KeptPractice()
    runs, levels = raw.get("runs"), raw.get("levels")
    found = [_run(each) for each in runs[-MOST_RUNS:]] if isinstance(runs, list) else []
    sound = levels.items() if isinstance(levels, dict) else ()
    return KeptPractice(
        tuple(run for run in found if run is not None),
        {name: level for name, level in sound if _is_name(name) and _is_count(level, 1, _HIGHEST_LEVEL)},
    )


def _run(raw: Any) -> Run | None:
    """Return what a run was kept as; None if anything in it can't be used."""
    if not isinstance(raw, dict) or not all(is_sound(raw.get(name)) for name, is_sound in _SOUND.items()):
        return None
    return Run(**{name: raw[name] for name in _SOUND})


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_NAME


def _is_count(value: Any, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_switch(value: Any) -> bool:
    return isinstance(value, bool)


def _is_typed(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TYPED


def _is_number(value: Any) -> bool:
    return _is_count(value, 0, _LARGEST_COUNT)


_SOUND: Mapping[str, Callable[[Any], bool]] = MappingProxyType(
    {
        "of": _is_name,
        "topic": _is_name,
        "level": lambda value: _is_count(value, 1, _HIGHEST_LEVEL),
        "seed": lambda value: _is_count(value, 0, 2**64),
        "is_review": _is_switch,
        "typed": _is_typed,
        "hints": _is_number,
        "wrong": _is_number,
        "is_kept": _is_switch,
    }
)
