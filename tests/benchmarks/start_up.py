"""How long from starting the process to the painted window, and that MLX was not imported by then."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Effort, at_most


def measure_start_up(data_dir: Path, effort: Effort) -> dict[str, object]:
    """Start Ergo's window several times (once more to warm the disk cache) and return the median."""
    _start(data_dir)
    starts = [_start(data_dir) for _ in range(effort.starts)]
    seconds = [start for start, _ in starts]
    imported = any(mlx for _, mlx in starts)
    return {
        "runs_s": [round(start, 3) for start in seconds],
        "median_s": at_most(median(seconds), 0.7),
        "mlx_imported_by_then": imported,
        "mlx_late": {"value": not imported, "bar": "== true", "met": not imported},
    }


def _start(data_dir: Path) -> tuple[float, bool]:
    environment = {**os.environ, "ERGO_REPORT_SHOWN": "1"}
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "app", "--data-dir", str(data_dir)], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        report = json.loads(process.stdout.readline())
        seconds = time.perf_counter() - begin
        process.kill()
    return seconds, bool(report["mlx_imported"])
