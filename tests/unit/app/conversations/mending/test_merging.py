"""Turns of a damaged conversation, put together again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.conversations.mending.merging import as_tree
from app.conversations.plain import check_tree
from app.conversations.records import Turn


def turn(uid: str, parent: str | None) -> Turn:
    return Turn(uid, parent, "?", 1.0)


def test_a_sound_tree_stays_as_it_is() -> None:
    turns = [turn("a", None), turn("b", "a"), turn("c", None), turn("d", "a"), turn("e", "b")]
    assert as_tree(turns) == turns


def test_a_child_that_comes_before_its_parent_waits_for_it() -> None:
    assert [each.uid for each in as_tree([turn("b", "a"), turn("a", None), turn("c", "b")])] == ["a", "b", "c"]


def test_a_turn_without_its_parent_follows_the_one_before_it() -> None:
    turns = as_tree([turn("a", None), turn("c", "lost"), turn("d", "c")])
    assert [(each.uid, each.parent) for each in turns] == [("a", None), ("c", "a"), ("d", "c")]


@given(st.lists(st.tuples(st.integers(0, 9), st.none() | st.integers(0, 12)), unique_by=lambda each: each[0]))
def test_whatever_is_missing_no_turn_is_lost_and_all_can_be_kept(shape: list[tuple[int, int | None]]) -> None:
    turns = [turn(str(uid), None if parent is None else str(parent)) for uid, parent in shape]
    placed = as_tree(turns)
    check_tree(tuple(placed))
    assert sorted(each.uid for each in placed) == sorted(each.uid for each in turns)
