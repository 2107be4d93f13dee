"""How replies that were broken off are remembered, and which of them are not."""

from __future__ import annotations

import pytest

from models.broken_off import BrokenOff, Spelling, without_half
from models.messages import Resume


def test_a_reply_is_found_by_all_of_its_text() -> None:
    known = BrokenOff()
    known.note("m", "hm, 4", "", [1, 2], "thinking")
    known.note("m", "hm, 4", "It", [1, 2, 3], "answer")
    assert known.find("m", Resume("hm, 4", "")) == Spelling((1, 2), "thinking")
    assert known.find("m", Resume("hm, 4", "It")) == Spelling((1, 2, 3), "answer")
    assert known.find("m", Resume("hm, 5", "It")) is None
    assert known.find("other", Resume("hm, 4", "")) is None
    assert known.find("m", None) is None


def test_a_reply_that_begins_with_nothing_but_space_is_found_without_it() -> None:
    """So the window hands it over: as one that hasn't begun."""
    known = BrokenOff()
    known.note("m", "hm", "\n", [1, 2], "answer")
    assert known.find("m", Resume("hm", "")) == Spelling((1, 2), "answer")


def test_thinking_longer_does_not_go_on_where_the_reply_ended() -> None:
    known = BrokenOff()
    known.note("m", "hm", "4", [1, 2], "answer")
    assert known.find("m", Resume("hm", "4", "think-longer")) is None


@pytest.mark.parametrize("end", ["\ufffd", "</", "</thin", "<thi", "<"])
def test_what_ends_in_the_middle_of_a_character_or_a_tag_is_not_remembered(end: str) -> None:
    known = BrokenOff()
    known.note("m", "a", f"b{end}", [1, 2], "answer")
    known.note("m", f"a{end}", "", [1, 2], "thinking")
    assert known.find("m", Resume("a", f"b{end}")) is None
    assert known.find("m", Resume(f"a{end}", "")) is None


def test_only_the_last_few_are_remembered() -> None:
    known = BrokenOff()
    for number in range(9):
        known.note("m", str(number), "", [number], "thinking")
    known.note("m", "1", "", [1], "thinking")
    assert [known.find("m", Resume(str(number), "")) is not None for number in range(9)] == [False] + [True] * 8


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("a b", "a b"),
        ("日\ufffd\ufffd", "日"),
        ("so</think", "so"),
        ("so</", "so"),
        ("so<th", "so"),
        ("3 <", "3 <"),
        ("a\ufffdb", "a\ufffdb"),
        ("x</think>", "x</think>"),
    ],
)
def test_half_a_character_and_half_a_tag_are_left_off(text: str, whole: str) -> None:
    assert without_half(text) == whole
