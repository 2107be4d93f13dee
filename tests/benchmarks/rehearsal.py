"""`python -m tests.benchmarks.rehearsal`: how long from starting the rehearsed Mac bundle to its painted window.

Cold: nothing of the bundle is in memory, as after the machine was started; what the system itself keeps there stays.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import at_most
from tests.rehearsal.bundle import Bundle, make_bundle

_STARTS = 7


def measure_rehearsal() -> dict[str, object]:
    """Start the bundle several times, from the disk and from memory."""
    with tempfile.TemporaryDirectory() as folder:
        bundle = make_bundle(Path(folder))
        _start(bundle)  # makes the data folder
        cold = [_start(bundle, forget=True) for _ in range(_STARTS)]
        warm = [_start(bundle) for _ in range(_STARTS)]
    return {
        "load_before": round(os.getloadavg()[0], 2),
        "cold_runs_s": [round(seconds, 3) for seconds in cold],
        "cold_start_s": at_most(median(cold), 1.0),
        "warm_runs_s": [round(seconds, 3) for seconds in warm],
        "warm_start_s": round(median(warm), 3),
    }


def _start(bundle: Bundle, *, forget: bool = False) -> float:
    if forget:
        _forget(bundle.root)
    begin = time.perf_counter()
    with subprocess.Popen(
        bundle.command(), env=bundle.environment({"ERGO_REPORT_SHOWN": "1"}), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        json.loads(process.stdout.readline())
        seconds = time.perf_counter() - begin
        process.terminate()
    return seconds


def _forget(folder: Path) -> None:
    """Let the system drop what it keeps in memory of the files."""
    for path in folder.rglob("*"):
        if path.is_file():
            opened = os.open(path, os.O_RDONLY)
            os.fsync(opened)
            os.posix_fadvise(opened, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(opened)


if __name__ == "__main__":
    figures = measure_rehearsal()
    print(json.dumps(figures, indent=2))
    sys.exit(not figures["cold_start_s"]["met"])  # type: ignore[index]
