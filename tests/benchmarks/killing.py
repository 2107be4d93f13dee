"""A hundred installations killed at random moments; too long for the suite, which does a dozen.

`python -m tests.benchmarks.killing [N]` prints one JSON object; it fails if a byte was lost, something was left
behind, or the model came out wrong.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from models import quantize_checkpoint
from tests.integration.hub_with_models import publish, shards_of
from tests.integration.random_kills import kill_repeatedly
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.loopback_hub import Fault, LoopbackHub, sha256

KILLS = 100
BYTES_PER_S = 60_000


def measure_killing(kills: int = KILLS) -> dict[str, object]:
    """Kill so many installations, let the last one finish, and return what the kills left."""
    with TemporaryDirectory(prefix="ergo-bench-") as temporary, LoopbackHub() as hub:
        folder = Path(temporary)
        write_checkpoint(folder / "source", shards=2, dtype="bfloat16")
        quantize_checkpoint(folder / "source", folder / "expected", "compact")
        expected = {name: sha256((folder / "expected" / name).read_bytes()) for name in shards_of(folder / "expected")}
        publish(hub, folder / "source")
        for name in expected:
            hub.fail_always(name, Fault(bytes_per_s=BYTES_PER_S))
        os.environ["HF_ENDPOINT"] = hub.url
        return {"kills": kills, "left": kill_repeatedly(folder / "data", expected, kills, seed=100)}


if __name__ == "__main__":
    print(json.dumps(measure_killing(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS)))
