"""Whether a reply costs the window the same at its end as at its beginning, and how smooth it stays meanwhile.

By itself: `python -m tests.benchmarks.rendering [--quick]`. A real window is written 32K tokens of thoughts and 6K
tokens of an answer with 400 formulas, at 200 tokens a second. An update is one batch of text that the bridge hands on;
it costs what the window's thread spends until the next one, painting and all, less what this thread spends when
nothing happens but the watching itself. Beside other programs a core is slower: once a second the same little piece of
work is timed, and each tenth is put in proportion to how long that took meanwhile.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance, Slot

from app.application import build_window
from app.main_window import MainWindow
from tests.benchmarks.desk import Gaps
from tests.benchmarks.figures import at_most, percentile, spread
from tests.benchmarks.long_reply import Reply, long_reply
from tests.benchmarks.typist import Typist, typist_factory

TOKENS_PER_S = 200.0

_TENTHS = 10
_RATIO = 1.2
_P99_MS, _WORST_MS = 16.0, 50.0
_GROWTH_MB = 150.0
_IDLE_MS = 3_000
_PACE_STEPS = 20_000
_QUESTION = "How do I solve 3x² + 4x + 5 = 1?"


@dataclass(frozen=True, slots=True)
class Length:
    """How long a reply is measured."""

    thought_tokens: int
    answer_tokens: int
    formulas: int


FULL = Length(32_768, 6_144, 400)
QUICK = Length(1_000, 600, 40)


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the window's thread stood when an update had been handed on."""

    channel: str
    wall_s: float
    cpu_s: float


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the same little piece of work took, and when."""

    wall_s: float
    spent_s: float


class Meter(QObject):
    """Follows a reply into the window.

    Args:
        window: The window.
        typist: Who writes.

    Attributes:
        marks: One for each update.
        delays_ms: How long the oldest text of each update took from the engine to the page.
        most_bytes: The largest that the process has been.
        paces: How fast the core was, once a second.
    """

    def __init__(self, window: MainWindow, typist: Typist) -> None:
        super().__init__()
        self._window = window
        self._typist = typist
        self._process = psutil.Process()
        self._waits_since: float | None = None
        self._watches_answer = False
        self.marks: list[Mark] = []
        self.delays_ms: list[float] = []
        self.most_bytes = 0
        self.paces: list[Pace] = []
        window.bridge.text_appended.connect(self._on_text)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second)
        self._timer.start()

    @Slot(int, str, str, int)
    def _on_text(self, _request_id: int, channel: str, _text: str, _tokens: int) -> None:
        """Runs after the page has got the text."""
        self.marks.append(Mark(channel, time.perf_counter(), time.thread_time()))
        since = self._typist.taken()
        if channel == "answer":
            self._waits_since = self._waits_since or since
            self._watch_answer()
        elif since is not None:
            self.delays_ms.append((time.perf_counter() - since) * 1000)

    def _watch_answer(self) -> None:
        turn = self._window.transcript.current
        if turn is not None and not self._watches_answer:
            self._watches_answer = True
            turn.answer.grown.connect(self._on_grown)

    @Slot()
    def _on_grown(self) -> None:
        turn = self._window.transcript.current
        if turn is not None and turn.answer.is_written and self._waits_since is not None:
            self.delays_ms.append((time.perf_counter() - self._waits_since) * 1000)
            self._waits_since = None

    @Slot()
    def _on_second(self) -> None:
        self.most_bytes = max(self.most_bytes, self._process.memory_info().rss)
        begun = time.thread_time()
        sum(number * number for number in range(_PACE_STEPS))
        self.paces.append(Pace(time.perf_counter(), time.thread_time() - begun))


def measure_rendering(length: Length = FULL) -> dict[str, object]:
    """Write a reply into a window and return what it took, with the bars."""
    reply = long_reply(length.thought_tokens, length.answer_tokens, length.formulas)
    typists: list[Typist] = []
    with TemporaryDirectory(prefix="ergo-bench-") as folder:
        window = build_window(Path(folder), typist_factory(reply, TOKENS_PER_S, typists))
        _wait_for(window.shown, window.show)
        _wait_for(window.setup.ready, window.start)
        try:
            return _measured(window, typists[0], reply)
        finally:
            window.close()
            window.shut_down()


def _measured(window: MainWindow, typist: Typist, reply: Reply) -> dict[str, object]:
    gaps, idle = Gaps(), Gaps()
    _idle(_IDLE_MS)
    before_s, begun = time.thread_time(), time.perf_counter()
    with idle:
        _idle(_IDLE_MS)
    idle_share = (time.thread_time() - before_s) / (time.perf_counter() - begun)
    meter = Meter(window, typist)
    before_bytes = psutil.Process().memory_info().rss
    with gaps:
        _wait_for(window.session.turn_settled, lambda: window.session.ask(_QUESTION))
    turn = window.transcript.current
    assert turn is not None
    while not turn.answer.is_written:
        _idle(50)
    meter.most_bytes = max(meter.most_bytes, psutil.Process().memory_info().rss)
    assert turn.thinking.text() == "".join(reply.thoughts)
    assert turn.answer_text() == "".join(reply.answer).strip()
    return {
        "tokens": len(reply.thoughts) + len(reply.answer),
        "updates": len(meter.marks),
        "update_ms": _costs(meter.marks, meter.paces, idle_share),
        "stalls_ms": spread(gaps.values_ms),
        "stalls_p99_ms": at_most(percentile(gaps.values_ms, 0.99), _P99_MS),
        "stalls_worst_ms": at_most(max(gaps.values_ms), _WORST_MS),
        "idle_for_comparison_ms": spread(idle.values_ms),
        "delay_to_page_ms": spread(meter.delays_ms),
        "grown_mb": at_most((meter.most_bytes - before_bytes) / 1e6, _GROWTH_MB),
    }


def _costs(marks: Sequence[Mark], paces: Sequence[Pace], idle_share: float) -> dict[str, object]:
    phases = {
        "whole": list(marks),
        "thoughts": [mark for mark in marks if mark.channel == "thinking"],
        "answer": [mark for mark in marks if mark.channel == "answer"],
    }
    figures: dict[str, object] = {}
    for name, phase in phases.items():
        tenths = cost_of_tenths(phase, paces, idle_share)
        figures[name] = {
            "tenths": [round(cost, 3) for cost in tenths],
            "last_by_first": at_most(tenths[-1] / tenths[0], _RATIO),
        }
    return figures


def cost_of_tenths(marks: Sequence[Mark], paces: Sequence[Pace], idle_share: float) -> list[float]:
    """Return what an update costs in each tenth of them, in ms at the usual pace.

    It is the mean of the middle four fifths: what else the machine does falls on a few of them.
    """
    usual_s = median(pace.spent_s for pace in paces)
    bounds = [(len(marks) - 1) * number // _TENTHS for number in range(_TENTHS + 1)]
    costs = []
    for start, end in itertools.pairwise(bounds):
        spent = sorted(
            later.cpu_s - mark.cpu_s - idle_share * (later.wall_s - mark.wall_s)
            for mark, later in itertools.pairwise(marks[start : end + 1])
        )
        aside = len(spent) // 10
        meanwhile = [pace.spent_s for pace in paces if marks[start].wall_s <= pace.wall_s <= marks[end].wall_s]
        slowness = median(meanwhile) / usual_s if meanwhile else 1.0
        costs.append(fmean(spent[aside : len(spent) - aside]) * 1000 / slowness)
    return costs


def _wait_for(signal: SignalInstance, action: object) -> None:
    loop = QEventLoop()
    connection = signal.connect(lambda *_: loop.exit(0))
    if callable(action):
        QTimer.singleShot(0, action)
    loop.exec()
    signal.disconnect(connection)


def _idle(duration_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()


def main() -> int:
    """Measure, print, and return 0 if every bar was met."""
    parser = argparse.ArgumentParser(prog="rendering", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only show that it works; the figures mean little")
    figures = measure_rendering(QUICK if parser.parse_args().quick else FULL)
    print(json.dumps(figures, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
