"""Reading messages that would break a page: what the dearest of them take of the processor, each in one piece.

By itself: `python -m tests.benchmarks.hostile`.
"""

from __future__ import annotations

import json
import sys
import time

from app.rendering.markdown import parse
from tests.benchmarks.figures import at_most, spread
from tests.unit.app.rendering.hostile import messages

_WORST_MS = 100.0
_TIMES = 3


def measure_hostile(most: int | None = None) -> dict[str, object]:
    """Return the figures over the messages, or over the first of them, and their bar."""
    costs = {name: _cost_ms(text) for name, text in list(messages())[:most]}
    dearest = sorted(costs, key=lambda name: -costs[name])[:5]
    return {
        "messages": len(costs),
        "message_ms": spread(list(costs.values())),
        "worst_ms": at_most(max(costs.values()), _WORST_MS),
        "dearest_ms": {name: round(costs[name], 1) for name in dearest},
    }


def _cost_ms(text: str) -> float:
    """The least of a few times: the others had company."""
    times = []
    for _ in range(_TIMES):
        begun = time.thread_time()
        parse(text)
        times.append(time.thread_time() - begun)
    return min(times) * 1000


if __name__ == "__main__":
    json.dump(measure_hostile(), sys.stdout, indent=2)
