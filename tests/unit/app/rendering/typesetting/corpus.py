"""The formulas of 100 problems of MATH-500 and their solutions; see formulas.md."""

from __future__ import annotations

import json
from pathlib import Path


def formulas() -> list[tuple[str, bool]]:
    """Return every source with whether it is displayed."""
    lines = (Path(__file__).parent / "formulas.jsonl").read_text(encoding="utf-8").splitlines()
    return [(line["tex"], line["display"]) for line in map(json.loads, lines)]
