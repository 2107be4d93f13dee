"""`make bench`: every measurement of the running program, side by side, as one JSON document.

Each bar says whether it was met; the exit code is 0 if all were. Other programs that run meanwhile
spoil the figures: `idle_for_comparison` shows what the machine itself does to a 5 ms timer.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.endless import endless_practice_model
from tests.benchmarks.figures import FULL, QUICK
from tests.benchmarks.start_up import measure_start_up
from tests.benchmarks.stopping import measure_stopping
from tests.benchmarks.streaming import measure_streaming


def main() -> int:
    """Measure everything, print it, and return 0 if every bar was met."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only show that it works; the figures mean little")
    effort = QUICK if parser.parse_args().quick else FULL
    with endless_practice_model() as data_dir:
        figures: dict[str, object] = {
            "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
            "load_before": round(os.getloadavg()[0], 2),
            **measure_streaming(data_dir, effort),
            "stop_latency_ms": measure_stopping(data_dir, effort),
            "time_to_window": measure_start_up(data_dir, effort),
        }
    met = all(_bars(figures))
    print(json.dumps({**figures, "all_met": met}, indent=2))
    return 0 if met else 1


def _bars(figures: object) -> Iterator[bool]:
    if isinstance(figures, dict):
        if "met" in figures:
            yield figures["met"]
        for value in figures.values():
            yield from _bars(value)


if __name__ == "__main__":
    sys.exit(main())
