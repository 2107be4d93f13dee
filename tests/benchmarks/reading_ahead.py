"""What reading ahead saves: the wait for the second turn's first token, asked at once and asked after a pause.

`python -m tests.benchmarks.reading_ahead` prints one JSON object. It has no bar: it is the reason why this is done.
"""

from __future__ import annotations

import json
import sys
import tempfile
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from models.messages import Generate, GenerationFinished, Message, Sampling, TextDelta
from tests.benchmarks.figures import FULL, Effort
from tests.integration.engine_probe import EngineProbe, text_of

_PAUSE_S = 1.0
_NEXT = Message("user", "What is 12 times 11?")


def measure_reading_ahead(effort: Effort) -> dict[str, object]:
    """Ask the practice model two questions, the second at once and after a pause in turn.

    Args:
        effort: How often.
    """
    numbers = count(101)
    at_once_ms: list[float] = []
    after_pause_ms: list[float] = []
    with tempfile.TemporaryDirectory() as folder, EngineProbe(Path(folder)) as probe:
        probe.load()
        for _ in range(effort.runs):
            at_once_ms.append(_wait_for_second(probe, next(numbers), 0.0))
            after_pause_ms.append(_wait_for_second(probe, next(numbers), _PAUSE_S))
    return {
        "at_once_ms": round(median(at_once_ms), 1),
        "after_a_pause_ms": round(median(after_pause_ms), 1),
        "after_a_pause_to_at_once": round(median(after_pause_ms) / median(at_once_ms), 3),
    }


def _wait_for_second(probe: EngineProbe, number: int, pause_s: float) -> float:
    """Return the milliseconds from the second question of a new conversation to the first token of its reply."""
    first = Message("user", f"Solve $3x + {number} = {number + 24}$.")
    answer, _ = _asked(probe, first)
    sleep(pause_s)
    _, waited_ms = _asked(probe, first, Message("assistant", answer), _NEXT)
    return waited_ms


def _asked(probe: EngineProbe, *messages: Message) -> tuple[str, float]:
    """Ask, and return the answer and the milliseconds to its first token."""
    request_id = next(probe._ids)
    start = perf_counter()
    probe.engine.submit(Generate(request_id, messages, Sampling(max_tokens=1_000)))
    events = probe.until(lambda event: isinstance(event, TextDelta))
    waited_ms = 1000 * (perf_counter() - start)
    events += probe.until_last(request_id)
    assert isinstance(events[-1], GenerationFinished)
    return text_of(events, "answer"), waited_ms


if __name__ == "__main__":
    print(json.dumps(measure_reading_ahead(FULL), indent=2))
    sys.exit()
