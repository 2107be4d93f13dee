"""More than a thousand damaged adapters, each given to the library and put on the practice model.

`python -m tests.benchmarks.damaged_adapters [N]` prints one JSON object. The suite does a few of them. What was taken
is judged by a reading of its own (`tests/integration/adapter_samples.py`), not by Ergo's.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import at_least, at_most
from tests.integration.damaging_adapters import Verdict, judge_all

CASES = 1_600
_AT_MOST_S = 2.0


def measure_damaged_adapters(cases: int = CASES) -> dict[str, object]:
    """Give so many damaged adapters to Ergo, and count what became of them."""
    with TemporaryDirectory(prefix="ergo-bench-") as temporary:
        verdicts = list(judge_all(Path(temporary), cases))
    outcomes = Counter(each.outcome for each in verdicts)
    slowest = max(max(each.add_s, each.apply_s) for each in verdicts)
    return {
        "cases": len(verdicts),
        "damaged": at_least(sum(not each.is_harmless for each in verdicts), min(cases * 3 // 4, 1_000)),
        "refused": outcomes["refused"],
        "accepted_and_sound": outcomes["accepted"],
        "crashed": at_most(outcomes["crashed"], 0),
        "hung": at_most(outcomes["hung"] + sum(_takes_too_long(each) for each in verdicts), 0),
        "slowest_s": at_most(slowest, _AT_MOST_S),
        "wrongly_accepted": at_most(outcomes["wrongly accepted"], 0),
        "wrongly_refused": at_most(outcomes["wrongly refused"], 0),
        "refused_without_words": at_most(outcomes["no words"], 0),
        "left_something_over": at_most(outcomes["left over"], 0),
        "base_changed": at_most(outcomes["base changed"], 0),
        "not_right": [f"{each.seed}: {each.kind}: {each.outcome}" for each in verdicts if not each.is_right],
    }


def _takes_too_long(verdict: Verdict) -> bool:
    return max(verdict.add_s, verdict.apply_s) > _AT_MOST_S


if __name__ == "__main__":
    print(json.dumps(measure_damaged_adapters(int(sys.argv[1]) if len(sys.argv) > 1 else CASES)))
