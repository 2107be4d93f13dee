"""`make bench`: every measurement of the running program, side by side, as one JSON document.

Each bar says whether it was met; the exit code is 0 if all were. Other programs that run meanwhile
spoil the figures: `idle_for_comparison` shows what the machine itself does to a 5 ms timer.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.endless import endless_practice_model
from tests.benchmarks.figures import FULL, QUICK, Effort
from tests.benchmarks.hostile import measure_hostile
from tests.benchmarks.phi_4_mini import large_checkpoint
from tests.benchmarks.quantizing import measure_quantizing
from tests.benchmarks.reading_ahead import measure_reading_ahead
from tests.benchmarks.start_up import measure_start_up
from tests.benchmarks.stopping import measure_stopping
from tests.benchmarks.streaming import measure_streaming
from tests.benchmarks.turns import measure_deep_context, measure_second_turn
from tests.benchmarks.typesetting import measure_typesetting

_SMALL = {"num_hidden_layers": 1, "vocab_size": 2048}


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
            "second_turn": measure_second_turn(data_dir, effort),
            "deep_context": measure_deep_context(data_dir, effort),
        }
    figures["opening"] = _apart("opening")
    figures["rendering"] = _apart("rendering") if effort is FULL else _values(_apart("rendering", "--quick"))
    figures["many_messages"] = (
        _apart("many_messages") if effort is FULL else _values(_apart("many_messages", "--quick"))
    )
    figures["adapters"] = _apart("adapters") if effort is FULL else _values(_apart("adapters", "--quick"))
    figures["reading_ahead"] = measure_reading_ahead(effort)
    figures["typesetting"] = measure_typesetting(effort.formulas)
    figures["hostile"] = measure_hostile(effort.messages)
    figures["hostile_page"] = _apart("hostile_page") if effort is FULL else _values(_apart("hostile_page", "--quick"))
    with large_checkpoint(**({} if effort is FULL else _SMALL)) as checkpoint:
        figures |= _measure_models(checkpoint, effort)
    if effort is FULL:
        figures["rehearsal"] = _apart("rehearsal")
        figures["killing"] = _apart("killing")
        figures["killed_streaming"] = _apart("killed_streaming")
        figures["failing_disk"] = _apart("failing_disk")
        figures["endurance"] = _apart("endurance")
        figures["damage"] = _apart("damage")
        figures["damaged_adapters"] = _apart("damaged_adapters")
    met = all(_bars(figures))
    print(json.dumps({**figures, "all_met": met}, indent=2))
    return 0 if met else 1


def _measure_models(checkpoint: Path | str, effort: Effort) -> dict[str, object]:
    """Measure how a model of Phi-4-mini's size is made."""
    if isinstance(checkpoint, str):
        return {"quantizing": {"skipped": checkpoint}, "installing": {"skipped": checkpoint}}
    if effort is not FULL:
        # A process that imports MLX takes its time, which says nothing about so small a model.
        return {"quantizing": _values(measure_quantizing(checkpoint))}
    return {
        "quantizing": measure_quantizing(checkpoint),
        "installing": _apart("installing", str(checkpoint)),
    }


def _values(figures: object) -> object:
    """The same without verdicts."""
    if not isinstance(figures, dict):
        return figures
    return figures["value"] if "met" in figures else {name: _values(figure) for name, figure in figures.items()}


def _apart(name: str, *arguments: str) -> object:
    """Measure in a process of its own, whose MLX has done nothing else."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments]
    figures: object = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout)
    return figures


def _bars(figures: object) -> Iterator[bool]:
    if isinstance(figures, dict):
        if "met" in figures:
            yield figures["met"]
        for value in figures.values():
            yield from _bars(value)


if __name__ == "__main__":
    sys.exit(main())
