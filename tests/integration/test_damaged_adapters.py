"""Adapters that were damaged, or never were any: refused with words, and the model computes what it did before."""

from __future__ import annotations

import pytest

from tests.integration.damaging_adapters import KINDS, Verdict, judge_all

CASES = 2 * len(KINDS)
"""Every kind twice; `python -m tests.benchmarks.damaged_adapters` does twenty of each."""


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Verdict]:
    return list(judge_all(tmp_path_factory.mktemp("damaged"), CASES))


def test_every_damage_is_judged_and_none_crashes_or_hangs_ergo(verdicts: list[Verdict]) -> None:
    assert [each.seed for each in verdicts] == [*range(CASES)]
    assert [each for each in verdicts if each.outcome in ("crashed", "hung")] == []


def test_what_is_no_sound_adapter_is_refused_in_words_and_what_is_one_is_taken(verdicts: list[Verdict]) -> None:
    assert [each for each in verdicts if not each.is_right] == []


def test_harmless_changes_were_taken_and_hopeless_ones_refused(verdicts: list[Verdict]) -> None:
    assert all(each.outcome == "accepted" for each in verdicts if each.is_harmless)
    assert sum(each.outcome == "refused" for each in verdicts) > CASES // 2
