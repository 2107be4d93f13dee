"""Medians, percentiles and bars. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured. `QUICK` shows that the benchmark works; its figures mean little."""

    tokens: int
    runs: int
    stops: int
    starts: int
    formulas: int | None = None
    messages: int | None = None


FULL = Effort(tokens=800, runs=15, stops=60, starts=7)
QUICK = Effort(tokens=60, runs=1, stops=3, starts=1, formulas=40, messages=40)


def percentile(values: Sequence[float], part: float) -> float:
    """Return the smallest value that `part` of the values (0 to 1) do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def spread(values: Sequence[float]) -> dict[str, float]:
    """Return median, 99th percentile and worst."""
    return {
        "p50": round(percentile(values, 0.5), 2),
        "p99": round(percentile(values, 0.99), 2),
        "worst": round(max(values), 2),
        "n": len(values),
    }


def at_most(value: float, bar: float) -> dict[str, object]:
    """Judge a value against an upper bar."""
    return {"value": round(value, 3), "bar": f"<= {bar}", "met": value <= bar}


def at_least(value: float, bar: float) -> dict[str, object]:
    """Judge a value against a lower bar."""
    return {"value": round(value, 3), "bar": f">= {bar}", "met": value >= bar}
