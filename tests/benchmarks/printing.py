"""A conversation of 200 turns with 2,400 formulas to a PDF: how long it takes, and how it holds the window up.

By itself: `python -m tests.benchmarks.printing`. The job runs as in the window, beside a timer of 5 ms.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QPageSize

from app.rendering.printing.form import Form
from app.rendering.printing.pdf import Printing
from app.rendering.printing.print_job import PrintJob
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper, Section
from tests.benchmarks.figures import at_most, spread
from tests.unit.app.rendering.typesetting.corpus import formulas

TURNS = 200
_GAP_MS = 50.0
_WORDS = "so that nothing is left but to divide both sides by the factor that they have in common, "


def a_long_paper(turns: int) -> Paper:
    """Return a conversation with twelve formulas in each turn."""
    every = itertools.cycle(formulas())
    sections = [section for number in range(turns) for section in _turn(number, every)]
    return Paper("A long conversation", "for measuring", tuple(sections))


def _turn(number: int, every: Iterator[tuple[str, bool]]) -> Iterator[Section]:
    yield Section("question", f"What is {number} + {number}? Explain it step by step.")
    thoughts = "\n\n".join(f"Let me see: {_WORDS * 3} {_formula(every)}. 日本語です。" for _ in range(4))
    yield Section("thinking", thoughts, "Thinking")
    yield Section("answer", "\n\n".join(f"{_WORDS * 2}\n\n{_formula(every)}" for _ in range(8)))


def _formula(every: Iterator[tuple[str, bool]]) -> str:
    tex, display = next(every)
    return f"$${tex.strip()}$$" if display else f"${tex.strip()}$"


def measure_printing(turns: int = TURNS) -> dict[str, object]:
    """Return the figures; a QGuiApplication is there."""
    typesetter = Typesetter()
    before = psutil.Process().memory_info().rss
    with TemporaryDirectory(prefix="ergo-bench-") as scratch:
        path = Path(scratch) / "long.pdf"
        steps = Printing(path, [a_long_paper(turns)], typesetter, Form(QPageSize(QPageSize.PageSizeId.A4))).steps()
        begun = time.perf_counter()
        gaps = _gaps_ms(PrintJob(steps))
        spent_s = time.perf_counter() - begun
        size = path.stat().st_size
    grown = psutil.Process().memory_info().rss - before
    typesetter.close()
    return {
        "turns": turns,
        "seconds": round(spent_s, 2),
        "gaps_ms": spread(gaps),
        "worst_gap_ms": at_most(max(gaps), _GAP_MS),
        "file_mb": round(size / 1e6, 1),
        "memory_mb": round(grown / 1e6, 1),
    }


def _gaps_ms(job: PrintJob) -> list[float]:
    loop, timer = QEventLoop(), QTimer(interval=5)
    marks: list[float] = []
    timer.timeout.connect(lambda: marks.append(time.perf_counter()))
    job.finished.connect(loop.quit)
    job.failed.connect(loop.quit)
    timer.start()
    job.start()
    loop.exec()
    timer.stop()
    return [(after - before) * 1000 for before, after in itertools.pairwise(marks)]


if __name__ == "__main__":
    application = QGuiApplication([])
    json.dump(measure_printing(), sys.stdout, indent=2)
