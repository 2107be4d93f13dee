"""How long a Stop takes, from the click to the settled turn, in prefill and in decoding."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.benchmarks.desk import Desk
from tests.benchmarks.figures import Effort, at_least, at_most, spread

_TOKENS = 1_000
_SHORT = "What is 347 + 586?"
_LONG = "What is " + "1 + " * 450 + "1?"
_LATEST_DECODE_STOP_MS = 120
_LATEST_PREFILL_STOP_MS = 12


def measure_stopping(data_dir: Path, effort: Effort) -> dict[str, object]:
    """Stop many generations at random moments and return how long each took to end."""
    chance = random.Random(0)
    with Desk(data_dir, _TOKENS) as desk:
        decode_ms = [_stop_in_decode(desk, chance) for _ in range(effort.stops)]
        stops = [_stop_in_prefill(desk, chance) for _ in range(effort.stops)]
    return judge_stops(decode_ms, stops)


def judge_stops(decode_ms: list[float], stops: list[tuple[float, bool]]) -> dict[str, object]:
    """Return the figures and whether the bars were met.

    Args:
        decode_ms: How long each stop in decoding took.
        stops: How long each stop that was meant for the prefill took, and whether it fell there: if most
            came too late, the machine has outrun the benchmark and the figures say nothing about prefill.
    """
    prefill_ms = [ms for ms, _ in stops]
    everything = spread(decode_ms + prefill_ms)
    return {
        "decode": spread(decode_ms),
        "prefill": spread(prefill_ms),
        "stopped_before_the_first_token": at_least(sum(early for _, early in stops) / len(stops), 0.5),
        "p50": everything["p50"],
        "p99": at_most(everything["p99"], 200),
    }


def _stop_in_decode(desk: Desk, chance: random.Random) -> float:
    session = desk.window.session
    session.start_over()
    desk.wait_for(desk.window.bridge.text_appended, lambda: session.ask(_SHORT))
    desk.idle(chance.randrange(_LATEST_DECODE_STOP_MS))
    return _stop(desk)


def _stop_in_prefill(desk: Desk, chance: random.Random) -> tuple[float, bool]:
    session = desk.window.session
    session.start_over()
    QTimer.singleShot(0, lambda: session.ask(_LONG))
    desk.idle(1 + chance.randrange(_LATEST_PREFILL_STOP_MS))
    milliseconds = _stop(desk)
    stats = desk.stats
    return milliseconds, stats is not None and stats.thinking_tokens + stats.answer_tokens == 0


def _stop(desk: Desk) -> float:
    milliseconds = desk.wait_for(desk.window.session.turn_settled, desk.window.session.stop) * 1000
    assert desk.stats is not None
    assert desk.stats.finish_reason == "cancelled"
    return milliseconds
