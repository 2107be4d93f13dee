"""What is remembered of practice between starts."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from app.kept_practice import KeptPractice, Run, read_kept_practice
from app.settings import ChoicesFile

RUN = Run("limits", "limits", 2, 2**32 - 1, is_review=True, typed="3/", hints=1, wrong=2, is_kept=True)
KEPT = KeptPractice((Run("", "systems", 1, 0), RUN), {"limits": 2})


def test_what_is_kept_comes_back_after_a_restart(tmp_path: Path) -> None:
    ChoicesFile(tmp_path / "settings.json").keep(practice=KEPT)
    assert ChoicesFile(tmp_path / "settings.json").choices.practice == KEPT


@pytest.mark.parametrize(
    "change",
    [{"typed": 5}, {"typed": "x" * 700}, {"level": 0}, {"level": True}, {"seed": -1}, {"hints": "many"}, {"of": None},
     {"is_kept": 1}, {"topic": "x" * 99}],
)  # fmt: skip
def test_a_run_that_was_tampered_with_is_left_out_and_the_others_stay(change: dict[str, object]) -> None:
    raw = json.loads(json.dumps(asdict(KEPT)))
    raw["runs"][1] |= change
    assert read_kept_practice(raw) == KeptPractice(KEPT.runs[:1], KEPT.levels)


def test_whatever_is_no_practice_is_none() -> None:
    hostile: tuple[Any, ...] = (
        None,
        [],
        {"runs": 3, "levels": []},
        {"runs": [None, {}], "levels": {"limits": "high", "x": 99}},
    )
    for raw in hostile:
        assert read_kept_practice(raw) == KeptPractice()
