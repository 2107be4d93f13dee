"""Exercises of every topic and level: whether every key holds, how long making one takes, whether any repeats.

By itself: `python -m tests.benchmarks.practice [--count 1000]`. Prints JSON; the exit code is 0 if every bar was met.
"""

from __future__ import annotations

import argparse
import json
import sys
import time

from app.tutoring.algebra.process import Algebra
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.making import DISTINCT, exercise_of, exercises, substance_of
from app.tutoring.practice.topics import TOPICS
from app.tutoring.practice.verifying import verify

COUNT = 1_000
_LONGEST_MS = 50.0


def measure_practice(count: int) -> dict[str, object]:
    """Make and verify so many exercises of each topic and level."""
    with Algebra() as algebra:
        algebra.start()
        rows = [
            _measured(topic.key, level, count, algebra) for topic in TOPICS for level in range(1, len(topic.levels) + 1)
        ]
    return {
        "exercises_each": count,
        "rows": rows,
        "not_verified": sum(int(str(row["not_verified"])) for row in rows),
        "repeated_in_20": sum(int(str(row["repeated_in_20"])) for row in rows),
        "slowest_ms": max(float(str(row["slowest_ms"])) for row in rows),
        "met": all(row["met"] for row in rows),
    }


def _measured(topic: str, level: int, count: int, algebra: Algebra) -> dict[str, object]:
    made = exercises(topic, level, 1, count)
    slowest = max(_spent_ms(exercise) for exercise in made)
    verdicts = [verify(exercise, algebra) for exercise in made]
    bad = [exercise.task for exercise, verdict in zip(made, verdicts, strict=True) if verdict.verdict != "verified"]
    repeated = _repeated(made)
    return {
        "topic": topic,
        "level": level,
        "different": len({substance_of(exercise) for exercise in made}),
        "not_verified": len(bad),
        "examples": bad[:3],
        "repeated_in_20": repeated,
        "slowest_ms": round(slowest, 2),
        "met": not bad and not repeated and slowest <= _LONGEST_MS,
    }


def _spent_ms(exercise: Exercise) -> float:
    """Return how long making an exercise takes: the better one of two, as other programs run meanwhile."""
    spent = []
    for _ in range(2):
        before = time.perf_counter()
        exercise_of(exercise.topic, exercise.level, exercise.seed)
        spent.append((time.perf_counter() - before) * 1e3)
    return min(spent)


def _repeated(made: tuple[Exercise, ...]) -> int:
    """Return how often an exercise comes again within so many, by its words or its substance."""
    tasks = [exercise.task for exercise in made]
    substances = [substance_of(exercise) for exercise in made]
    return sum(
        tasks[at] in tasks[max(0, at - DISTINCT + 1) : at]
        or substances[at] in substances[max(0, at - DISTINCT + 1) : at]
        for at in range(len(made))
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="practice", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    figures = measure_practice(parser.parse_args().count)
    print(json.dumps(figures, indent=2))
    sys.exit(0 if figures["met"] else 1)
