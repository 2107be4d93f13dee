"""The part of an installation that computes: a shard quantized and compared with its source, slice by slice.

For the MLX thread. Knows no download, no plan and no library.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from models.errors import InstallFailed
from models.quantize import Recipe, quantize_shard
from models.tensors.parity import Parity, shard_parity
from models.tensors.safetensors_file import Tensor, read_header
from models.wording import translate

PARITY_LIMIT = 1.5
"""How much more than rounding explains is still taken for it: other bytes are off by several times as much."""
_DISK_WAIT_S = 0.05


@dataclass(frozen=True, slots=True)
class ShardJob:
    """One shard to be quantized.

    Attributes:
        tensors: What `inspect_shard` found in the source.
        source_bytes: The size of the source.
        target: The quantized file; if it is there already, it is only compared with the source.
        recipe: Which module gets how many bits.
        dtype: What everything is cast to first (see `quantize.cast_type`).
        used_up: The source, if it is to be deleted once nothing depends on it any more.
    """

    tensors: Mapping[str, Tensor]
    source_bytes: int
    target: Path
    recipe: Recipe
    dtype: str | None
    used_up: Path | None


def quantize_slices(job: ShardJob, report: Callable[[int], None]) -> Generator[None, None, float]:
    """Quantize a shard, see that the result is what the source was, and only then remove the source.

    Args:
        job: What to do.
        report: Told how many bytes of the source are done, and `source_bytes` once the result is proven.

    Returns:
        The largest relative error (see `parity`).

    Raises:
        InstallFailed: The result isn't what the source was; it has been removed.
        DamagedModel: The source is packed though its config doesn't say so, or a file has changed meanwhile.
        OSError: A file can't be read or written.
    """
    if not job.target.is_file():
        done = 0
        with closing(quantize_shard(job.tensors, job.target, job.recipe, job.dtype)) as slices:
            for size in slices:
                done += size
                report(done)
                yield
    parity = shard_parity(job.tensors, read_header(job.target))
    if not (math.isfinite(parity.relative_error) and parity.worst <= PARITY_LIMIT):
        job.target.unlink(missing_ok=True)
        raise _came_out_wrong(job.target.name, parity)
    report(job.source_bytes)
    if job.used_up is not None:
        yield from _remove(job.used_up)
    return parity.relative_error


def _remove(file: Path) -> Generator[None, None, None]:
    """Remove a file. One of some gigabytes keeps the disk busy for a second, and this thread has more to do."""
    with ThreadPoolExecutor(1, thread_name_prefix="remove") as remover:
        removed = remover.submit(file.unlink, missing_ok=True)
        while not wait([removed], _DISK_WAIT_S).done:
            yield
        removed.result()


def _came_out_wrong(name: str, parity: Parity) -> InstallFailed:
    detail = translate("Errors", "{name} came out wrong: it computes numbers that are none.")
    if math.isfinite(parity.relative_error):
        detail = translate("Errors", "{name} came out wrong: its numbers are off by {share:.0%}.")
    return InstallFailed(
        translate("Errors", "The model can't be quantized"),
        detail.format(name=name, share=parity.relative_error),
        translate(
            "Errors", "Install it again to repeat that part. If it fails again, the model's own weights can't be used."
        ),
    )
