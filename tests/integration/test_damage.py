"""A database that was damaged at random: found out or harmless, never a crash, never a message that wasn't written."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.integration.damaging import Verdict, judge_all

CASES = 40
"""`make bench` does 200."""


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Verdict]:
    return list(judge_all(tmp_path_factory.mktemp("damaged") / "samples", CASES))


def test_no_damage_crashes_ergo(verdicts: list[Verdict]) -> None:
    assert len(verdicts) == CASES
    assert [each for each in verdicts if each.outcome == "crashed"] == []


def test_no_damage_changes_or_hides_a_message_silently(verdicts: list[Verdict]) -> None:
    assert [each for each in verdicts if each.outcome == "silent"] == []


def test_damage_was_done_and_found_in_every_way(verdicts: list[Verdict]) -> None:
    found = Counter(each.found for each in verdicts)
    assert found["at once"]
    assert found["while reading"]
    assert any(each.lost for each in verdicts)
