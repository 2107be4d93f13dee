"""A window whose disk refuses the n-th change while an answer comes, for every n until none is refused.

`python -m tests.benchmarks.failing_disk` prints one JSON object; the exit code is 0 if every time the person was told,
the page went on, what had been written was unharmed, and the rest was written once the disk was well again.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.figures import at_most

ROOT = Path(__file__).resolve().parents[2]
FAULTS = ("full", "read-only", "write", "sync")
_SCRIPT = str(ROOT / "tests" / "e2e" / "failing_disk_window.py")
_AT_ONCE = 2  # most of the time they wait
_ANSWER = "One and one is two."


def refuse(folder: Path, fault: str, numbers: Sequence[int] = ()) -> list[dict[str, Any]]:
    """Let the disk refuse changes of these numbers; without numbers one after the other. Returns what came of each."""
    command = [sys.executable, _SCRIPT, str(folder), fault, *map(str, numbers)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def troubles_of(report: Mapping[str, Any]) -> list[str]:
    """Return what isn't as it has to be."""
    expected = {"page": _ANSWER, "came_back": True, "closed": True, "is_intact": True}
    wrong = [name for name, value in expected.items() if report[name] != value]
    if report["answers"] != [_ANSWER] and not report.get("left"):
        wrong.append("answers")
    if report["refused"]:
        wrong += _untold(report)
    return [f"{report['number']}: {name} is {report.get(name)!r}" for name in wrong]


def _untold(report: Mapping[str, Any]) -> list[str]:
    wrong = [] if report["said"].startswith("Your conversations can't be saved just now") else ["said"]
    if report["closed_at_once"] or not report["said_on_closing"].startswith("Not everything is saved yet"):
        wrong.append("closed_at_once")
    if not report["left"] and not report["is_well"]:
        wrong.append("is_well")
    if any(not _ANSWER.startswith(answer) for answer in report["answers"]):
        wrong.append("answers")
    return wrong


def measure_failing_disk(faults: Sequence[str] = FAULTS) -> dict[str, object]:
    """Let the disk refuse everything once, in every way, and return what came of it."""
    with TemporaryDirectory(prefix="ergo-bench-") as folder, ThreadPoolExecutor(_AT_ONCE) as pool:
        found = pool.map(lambda fault: refuse(Path(folder) / fault, fault), faults)
        return {fault: _figures(reports) for fault, reports in zip(faults, found, strict=True)}


def _figures(reports: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    if "skipped" in reports[0]:
        return {"skipped": reports[0]["skipped"]}
    troubles = [trouble for report in reports for trouble in troubles_of(report)]
    refused = sum(report["refused"] for report in reports)
    return {"refused": refused, "faults": at_most(len(troubles), 0), "troubles": troubles[:10]}


def main() -> int:
    """Measure, print, and return 0 if every bar was met."""
    figures = measure_failing_disk(sys.argv[1:] or FAULTS)
    print(json.dumps(figures, indent=2))
    troubles = [figure.get("troubles") for figure in figures.values() if isinstance(figure, dict)]
    return 1 if any(troubles) else 0


if __name__ == "__main__":
    sys.exit(main())
