"""Quantizing a checkpoint of Phi-4-mini's size, beside mlx-lm's converter: time, memory, and the same bytes.

Each of the two runs in a process of its own, for the sake of its peak memory. The disk must
have room for both results.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from models.tensors.safetensors_file import RowReader, Tensor, read_header
from tests.benchmarks.figures import at_most

_PEAK_RSS_MB = 900
_SLOWER = 1.1
_CHUNK_ROWS = 4096


def measure_quantizing(source: Path) -> dict[str, object]:
    """Return the figures of a checkpoint, and their bars."""
    with TemporaryDirectory(prefix="ergo-bench-") as scratch:
        return compare(source, Path(scratch))


def compare(source: Path, scratch: Path) -> dict[str, object]:
    """Quantize a checkpoint with both programs, into `ours` and `theirs` of a folder, and compare."""
    _read_through(source)
    theirs = _run_child("theirs", source, scratch / "theirs")
    _read_through(source)
    ours = _run_child("ours", source, scratch / "ours")
    identical, tensors = _identical_tensors(scratch / "ours", scratch / "theirs")
    return {
        "peak_rss_mb": at_most(ours["peak_rss_mb"], _PEAK_RSS_MB),
        "wall_s": round(ours["wall_s"], 2),
        "mlx_lm_peak_rss_mb": round(theirs["peak_rss_mb"], 1),
        "mlx_lm_wall_s": round(theirs["wall_s"], 2),
        "ratio": at_most(ours["wall_s"] / theirs["wall_s"], _SLOWER),
        "identical_tensors": {"value": identical, "bar": f"== {tensors}", "met": identical == tensors},
    }


def _run_child(program: str, source: Path, target: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.quantizing", program, str(source), str(target)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    figures: dict[str, float] = json.loads(output.splitlines()[-1])
    return figures


def _child(program: str, source: str, target: str) -> None:
    """Quantize and print what it took. The imports aren't timed: mlx-lm's are the longer ones."""
    if program == "ours":
        from models.quantize import quantize_checkpoint  # noqa: PLC0415 - only what is measured

        begin = time.perf_counter()
        quantize_checkpoint(source, target)
    else:
        import mlx_lm  # noqa: PLC0415

        begin = time.perf_counter()
        mlx_lm.convert(source, target, quantize=True, q_bits=4, q_group_size=64)
    wall_s = time.perf_counter() - begin
    print(json.dumps({"wall_s": wall_s, "peak_rss_mb": _peak_rss_bytes() / 1e6}))


def _peak_rss_bytes() -> int:
    """Return the most that this process has had in memory.

    On Linux `ru_maxrss` won't do: a process inherits it from the one that started it, however large that was.
    """
    if sys.platform == "darwin":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [kilobytes] = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")]
    return 1024 * int(kilobytes)


def _read_through(folder: Path) -> None:
    """Read the weights once, so that both programs find as much of them in memory as this machine can hold."""
    buffer = bytearray(16 << 20)
    for path in sorted(folder.glob("*.safetensors")):
        with path.open("rb", buffering=0) as file:
            while file.readinto(buffer):
                pass


def _identical_tensors(ours: Path, theirs: Path) -> tuple[int, int]:
    """Return how many tensors of the two folders are the same to the last bit, and how many there are."""
    first, second = _tensors(ours), _tensors(theirs)
    same = [name for name in first.keys() & second.keys() if _same(first[name], second[name])]
    return len(same), len(first.keys() | second.keys())


def _tensors(folder: Path) -> dict[str, Tensor]:
    files = sorted(folder.glob("model*.safetensors"))
    return {name: tensor for file in files for name, tensor in read_header(file).items()}


def _same(one: Tensor, other: Tensor) -> bool:
    if one.form != other.form:
        return False
    with RowReader(one.file) as first, RowReader(other.file) as second:
        for start in range(0, one.shape[0], _CHUNK_ROWS):
            count = min(_CHUNK_ROWS, one.shape[0] - start)
            if not np.array_equal(first.read(one, start, count), second.read(other, start, count)):
                return False
    return True


if __name__ == "__main__":
    arguments: Any = sys.argv[1:]
    _child(*arguments)
