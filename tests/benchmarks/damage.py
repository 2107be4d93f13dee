"""Two hundred ways to damage the database, each opened and read in full; the suite does a few of them.

`python -m tests.benchmarks.damage [N]` prints one JSON object. Silent damage is a message that wasn't written so, or
something missing of which nobody was told.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import at_most
from tests.integration.damaging import judge_all

CASES = 200


def measure_damage(cases: int = CASES) -> dict[str, object]:
    """Damage the database so often, and count what became of it."""
    with TemporaryDirectory(prefix="ergo-bench-") as temporary:
        verdicts = list(judge_all(Path(temporary) / "samples", cases))
    outcomes = Counter(each.outcome for each in verdicts)
    found = Counter(each.found for each in verdicts if each.outcome == "detected")
    return {
        "cases": len(verdicts),
        "harmless": outcomes["harmless"],
        "detected": dict(found),
        "with_something_lost": sum(each.lost > 0 for each in verdicts),
        "crashed": at_most(outcomes["crashed"], 0),
        "silent": at_most(outcomes["silent"], 0),
    }


if __name__ == "__main__":
    print(json.dumps(measure_damage(int(sys.argv[1]) if len(sys.argv) > 1 else CASES)))
