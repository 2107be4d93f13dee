"""A thousand turns on one engine, and a hundred windows left right after a Stop; too long for the suite.

`python -m tests.benchmarks.endurance [--turns N] [--warm-up N] [--leaves N]` prints one JSON object; the exit
code is 0 if every bar was met. What the process has in memory, threads and open files must not grow, and every
process must end with exit code 0.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from models.messages import Generate, GenerationFinished, Message, ModelLoaded, Sampling
from tests.benchmarks.figures import at_most
from tests.integration.engine_probe import EngineProbe, text_of

TURNS = 1_000
WARM_UP = 200
LEAVES = 100

_MOST_TOKENS = 24
_TURNS_A_CONVERSATION = 5
_DRIFT_PERCENT = 1.0
_WINDOW_SHARE = 8
_PATIENCE_S = 120

Leave = Callable[[Path, int], str]


@dataclass(frozen=True, slots=True)
class Load:
    """What the process takes between two turns."""

    rss_bytes: int
    threads: int
    descriptors: int


def measure_turns(data_dir: Path, turns: int = TURNS, warm_up: int = WARM_UP) -> dict[str, object]:
    """Ask one engine so many questions, in conversations of a few turns, and return how its process has grown.

    Args:
        data_dir: An empty library, or one with the practice model.
        turns: So many questions in all.
        warm_up: So many of them come before the first look.
    """
    loads: list[Load] = []
    with EngineProbe(data_dir) as probe:
        assert isinstance(probe.load()[-1], ModelLoaded)
        process = psutil.Process()
        for number, _ in zip(range(turns), _conversations(probe), strict=False):
            if number >= warm_up:
                loads.append(Load(process.memory_info().rss, process.num_threads(), process.num_fds()))
    return {"turns": turns, "warm_up": warm_up, **judge_loads(loads)}


def judge_loads(loads: Sequence[Load]) -> dict[str, object]:
    """Return the growth from the beginning to the end, in per cent, and whether the bars were met.

    Beginning and end are medians over an eighth of the turns each: what is in use between two turns swings.
    """
    share = max(1, len(loads) // _WINDOW_SHARE)
    first, last = loads[:share], loads[-share:]

    def drift(of: Callable[[Load], int]) -> dict[str, object]:
        before, after = median(map(of, first)), median(map(of, last))
        return at_most((after - before) / before * 100, _DRIFT_PERCENT)

    return {
        "rss_mb": round(median(load.rss_bytes for load in first) / 1e6, 1),
        "rss_mb_at_the_end": round(median(load.rss_bytes for load in last) / 1e6, 1),
        "threads": median(load.threads for load in last),
        "descriptors": median(load.descriptors for load in last),
        "rss_drift_percent": drift(lambda load: load.rss_bytes),
        "thread_drift_percent": drift(lambda load: load.threads),
        "descriptor_drift_percent": drift(lambda load: load.descriptors),
    }


def _conversations(probe: EngineProbe) -> Iterator[tuple[Message, ...]]:
    """Hold conversations, one turn at a time, for ever; some of the turns are stopped."""
    chance = random.Random(0)
    for request_id in itertools.count(1_000_000, _TURNS_A_CONVERSATION):
        messages: tuple[Message, ...] = ()
        for turn in range(_TURNS_A_CONVERSATION):
            question = Message("user", f"What is {chance.randrange(1, 5_000)} + {chance.randrange(1, 5_000)}?")
            answer = _ask(probe, request_id + turn, (*messages, question), stop=chance.random() < 0.1)
            messages = (*messages, question, Message("assistant", answer))
            yield messages


def _ask(probe: EngineProbe, request_id: int, messages: tuple[Message, ...], *, stop: bool) -> str:
    probe.engine.submit(Generate(request_id, messages, Sampling(max_tokens=_MOST_TOKENS)))
    if stop:
        probe.engine.cancel(request_id)
    events = probe.until_last(request_id)
    assert isinstance(events[-1], GenerationFinished), events[-1]
    # A reply of so few tokens has no answer yet; its thoughts pass for one, so that the conversation grows.
    return text_of(events, "answer") or text_of(events, "thinking") or "Nothing."


def measure_leaving(data_dir: Path, leaves: int = LEAVES, leave: Leave | None = None) -> dict[str, object]:
    """Open a window, ask, press Stop, and leave; so many times, and return how many processes didn't end well.

    Args:
        data_dir: A library.
        leaves: How often.
        leave: Called with the library and the number of the round; returns what went wrong, or nothing.
    """
    troubles = [trouble for number in range(leaves) if (trouble := (leave or _leave)(data_dir, number))]
    return {"leaves": leaves, "disorderly": at_most(len(troubles), 0), "troubles": troubles[:5]}


def _leave(data_dir: Path, number: int) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.leaving", str(data_dir), str(number)],
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )
    if (run.returncode, run.stdout, run.stderr) == (0, '{"event": "cancelled"}\n', ""):
        return ""
    return f"{run.returncode}: {run.stdout}{run.stderr}"


def main() -> int:
    """Measure, print, and return 0 if every bar was met."""
    parser = argparse.ArgumentParser(prog="endurance", description=__doc__)
    parser.add_argument("--turns", type=int, default=TURNS)
    parser.add_argument("--warm-up", type=int, default=WARM_UP)
    parser.add_argument("--leaves", type=int, default=LEAVES)
    options = parser.parse_args()
    with TemporaryDirectory(prefix="ergo-bench-") as folder:
        figures = {
            "turns": measure_turns(Path(folder), options.turns, options.warm_up),
            "leaving": measure_leaving(Path(folder), options.leaves),
        }
    print(json.dumps(figures, indent=2))
    bars = [figure["met"] for part in figures.values() for figure in part.values() if isinstance(figure, dict)]
    return 0 if all(bars) else 1


if __name__ == "__main__":
    sys.exit(main())
