"""Typesetting the formulas of MATH-500: cold, from memory, from the disk; what V8 takes of the memory.

By itself: `python -m tests.benchmarks.typesetting`. Each formula is timed by whoever asks for it and waits, so that
the way to the typesetter's thread and back is in the figures.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from app.rendering.typesetting.typesetter import Typesetter
from tests.benchmarks.figures import at_most, percentile, spread
from tests.unit.app.rendering.typesetting.corpus import formulas

_COLD_MS = 2.0
_CACHED_MS = 0.1


def measure_typesetting(most: int | None = None) -> dict[str, object]:
    """Return the figures over the corpus, or over its first formulas, and their bars."""
    corpus = formulas()[:most]
    with TemporaryDirectory(prefix="ergo-bench-") as scratch:
        folder = Path(scratch) / "formulas"
        before = psutil.Process().memory_info().rss
        begun = time.perf_counter()
        typesetter = Typesetter(folder)
        typesetter.typeset("1")
        started_s = time.perf_counter() - begun
        cold = _times(typesetter, corpus)
        cached = _times(typesetter, corpus)
        grown = psutil.Process().memory_info().rss - before
        typesetter.close()
        again = Typesetter(folder)
        from_disk = _times(again, corpus)
        again.close()
    return {
        "formulas": len(corpus),
        "start_ms": round(started_s * 1000, 1),
        "cold_ms": spread(cold),
        "cold_median_ms": at_most(percentile(cold, 0.5), _COLD_MS),
        "cached_median_ms": at_most(percentile(cached, 0.5), _CACHED_MS),
        "cached_worst_ms": round(max(cached), 3),
        "from_disk_ms": spread(from_disk),
        "memory_mb": round(grown / 1e6, 1),
    }


def _times(typesetter: Typesetter, corpus: list[tuple[str, bool]]) -> list[float]:
    times = []
    for tex, display in corpus:
        begun = time.perf_counter()
        typesetter.typeset(tex, display=display)
        times.append((time.perf_counter() - begun) * 1000)
    return times


if __name__ == "__main__":
    json.dump(measure_typesetting(), sys.stdout, indent=2)
