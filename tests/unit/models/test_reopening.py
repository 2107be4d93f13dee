"""`Reopenings`: where a reply goes on whose model has begun to think again."""

from __future__ import annotations

from models.reopening import MOST_TAKEN_BACK, Reopenings, WayBack


def test_the_whole_tag_is_taken_back_and_the_token_that_began_it_ruled_out() -> None:
    reopenings = Reopenings()
    sequence = [1, 2, 3, 60, 61, 62]
    for length, may_be_tag in ((3, False), (4, True), (5, True)):
        reopenings.watch(length, may_be_tag=may_be_tag)
    assert reopenings.way_back(sequence) == WayBack(3, frozenset({60}))


def test_a_tag_of_a_single_token_is_taken_back_too() -> None:
    reopenings = Reopenings()
    reopenings.watch(3, may_be_tag=False)
    assert reopenings.way_back([1, 2, 3, 60]) == WayBack(3, frozenset({60}))


def test_what_only_looked_like_a_tag_stays() -> None:
    reopenings = Reopenings()
    for length, may_be_tag in ((2, True), (3, False), (4, False), (5, True)):
        reopenings.watch(length, may_be_tag=may_be_tag)
    assert reopenings.way_back([1, 60, 7, 8, 60, 61]) == WayBack(4, frozenset({60}))


def test_other_ways_to_begin_a_tag_at_the_same_place_are_ruled_out_as_well() -> None:
    reopenings = Reopenings()
    assert reopenings.way_back([1, 2, 60]) == WayBack(2, frozenset({60}))
    reopenings.watch(3, may_be_tag=True)
    assert reopenings.way_back([1, 2, 70, 71]) == WayBack(2, frozenset({60, 70}))
    # Elsewhere nothing is ruled out but what began the tag there.
    assert reopenings.way_back([1, 2, 3, 4, 80]) == WayBack(4, frozenset({80}))


def test_there_is_an_end_to_it() -> None:
    reopenings = Reopenings()
    ways = [reopenings.way_back([1, 2, 60]) for _ in range(MOST_TAKEN_BACK + 2)]
    assert all(ways[:MOST_TAKEN_BACK])
    assert ways[MOST_TAKEN_BACK:] == [None, None]


def test_there_must_be_a_token_to_go_on_from() -> None:
    assert Reopenings().way_back([60]) is None
