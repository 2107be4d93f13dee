"""How well an installation overlaps: the whole of it against its download, and what it takes of the disk meanwhile.

`python -m tests.benchmarks.installing FOLDER` prints one JSON object. A hub in a process of its own sends the
checkpoint in the folder at a fixed speed; the engine installs it. The shards that come before
the last one are quantized while the next ones come, so the end should be one shard after the last byte.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from mmap import ACCESS_READ, mmap
from pathlib import Path
from queue import SimpleQueue
from statistics import median
from tempfile import TemporaryDirectory

from models import library
from models.catalog import DEFAULT_ID
from models.engine import Engine
from models.messages import Event, InstallModel, LastEvent, ModelInstalled, Progress, RequestFailed
from tests.benchmarks.figures import at_most
from tests.integration.hub_with_models import PHI_REPO
from tests.loopback_hub import Contents, Fault, LoopbackHub

BYTES_PER_S = 100_000_000
ALLOWANCE = 1.15
MOST_BESIDES_BYTES = 1_500_000_000
_SAMPLE_S = 0.02


def measure_installing(source: Path, bytes_per_s: int = BYTES_PER_S) -> dict[str, object]:
    """Install a checkpoint once over a throttled connection; return the times, the peaks and whether the bars are met.

    `quantized_s` is what the bar is about: the time until the last shard is quantized and proven. `total_s`
    has the self-test and the commit in it as well; without a GPU the former takes some seconds.
    """
    size = sum(path.stat().st_size for path in source.iterdir())
    with TemporaryDirectory(prefix="ergo-bench-") as folder:
        data = Path(folder)
        with hub_process(source, bytes_per_s) as url:
            os.environ["HF_ENDPOINT"] = url
            with peak_of(data) as peak:
                times = _install(data)
        library.verify(data, DEFAULT_ID)
    last_s = median(quantize_alone(_last_shard(source)) for _ in range(3))
    bound = times["download_s"] + ALLOWANCE * last_s
    return {
        **{name: round(value, 3) for name, value in times.items()},
        "last_shard_quantize_s": round(last_s, 3),
        "source_bytes": size,
        "overlap": at_most(times["quantized_s"], round(bound, 3)),
        "peak_disk_bytes": at_most(max(peak), size + MOST_BESIDES_BYTES),
    }


def _install(data: Path) -> Mapping[str, float]:
    """Install and return the seconds from the beginning of the download to the ends of the stages."""
    arrived: SimpleQueue[tuple[float, Event]] = SimpleQueue()
    engine = Engine(data, lambda event: arrived.put((time.perf_counter(), event)))
    engine.start()
    engine.submit(InstallModel(1, DEFAULT_ID, "compact"))
    began, ends = 0.0, {}
    while True:
        at, event = arrived.get(timeout=600)
        if isinstance(event, Progress):
            began = began or at
            ends[event.stage] = at
        if isinstance(event, LastEvent):
            break
    assert engine.stop()
    assert isinstance(event, ModelInstalled), event if isinstance(event, RequestFailed) else ""
    return {
        # Said when every file is here, verified and flushed.
        "download_s": ends["verify"] - began,
        "quantized_s": ends["quantize"] - began,
        "total_s": at - began,
    }


def _last_shard(source: Path) -> Path:
    """The largest shard comes last."""
    return max(source.glob("model*.safetensors"), key=lambda path: path.stat().st_size)


def quantize_alone(file: Path) -> float:
    """Return the seconds that quantizing one shard takes when nothing else goes on."""
    # Not at the top: MLX belongs to the thread that first uses it, and that was the engine's.
    from models.checkpoint import inspect_config, inspect_shard  # noqa: PLC0415
    from models.quantize import RECIPES, cast_type, quantize_shard  # noqa: PLC0415

    config, architecture = inspect_config(file.parent)
    shard = inspect_shard(architecture, file)
    with TemporaryDirectory(prefix="ergo-bench-") as folder:
        started = time.perf_counter()
        with closing(quantize_shard(shard, Path(folder) / file.name, RECIPES["compact"], cast_type(config))) as slices:
            for _ in slices:
                pass
        return time.perf_counter() - started


@contextmanager
def peak_of(folder: Path) -> Iterator[list[int]]:
    """Sample what a folder takes on the disk; the samples are in the list afterwards."""
    samples = [0]
    over = threading.Event()

    def sample() -> None:
        while not over.wait(_SAMPLE_S):
            samples.append(_disk_bytes(folder))

    thread = threading.Thread(target=sample)
    thread.start()
    try:
        yield samples
    finally:
        over.set()
        thread.join()


def _disk_bytes(folder: Path) -> int:
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(root, name)).st_blocks * 512  # noqa: PTH118 - called often
            except FileNotFoundError:  # renamed or removed meanwhile
                continue
    return total


@contextmanager
def hub_process(source: Path, bytes_per_s: int) -> Iterator[str]:
    """A throttled hub in a process of its own, so that it takes no time of this one; yields its address."""
    command = [sys.executable, "-m", "tests.benchmarks.installing", str(source), "--serve", "--speed", str(bytes_per_s)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield process.stdout.readline().strip()
        process.stdin.close()


def serve(source: Path, bytes_per_s: int) -> None:
    """Be that hub until standard input ends."""
    files = {path.name: _contents(path) for path in source.iterdir()}
    weights = tuple(name for name in files if name.endswith(".safetensors"))
    with LoopbackHub() as hub:
        hub.add(PHI_REPO, files, weights).entries()  # its hashes, before the clock runs
        for name in weights:
            hub.fail_always(name, Fault(bytes_per_s=bytes_per_s))
        sys.stdout.write(hub.url + "\n")
        sys.stdout.flush()
        sys.stdin.read()


def _contents(path: Path) -> Contents:
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def main() -> None:
    """Measure and print; or serve, for the process that measures."""
    parser = argparse.ArgumentParser(prog="installing", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--speed", type=int, default=BYTES_PER_S, help="of the download, in bytes a second")
    parser.add_argument("--serve", action="store_true", help="only be the hub, until standard input ends")
    options = parser.parse_args()
    if options.serve:
        serve(options.checkpoint, options.speed)
    else:
        print(json.dumps(measure_installing(options.checkpoint, options.speed), indent=2))


if __name__ == "__main__":
    main()
