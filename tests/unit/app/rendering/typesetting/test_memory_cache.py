"""Outcomes in memory: bounded, the longest unused go first."""

from __future__ import annotations

from app.rendering.typesetting.errors import WrongFormula
from app.rendering.typesetting.formula import Typeset, Wish
from app.rendering.typesetting.memory_cache import MemoryCache


def picture(size: int) -> Typeset:
    return Typeset(b"x" * size, 1, 1, 0)


def test_the_longest_unused_goes_first() -> None:
    cache = MemoryCache(10_000)
    for name in "abc":
        cache.put(Wish(name), picture(2500))
    assert cache.get(Wish("a")) is not None
    cache.put(Wish("d"), picture(2500))
    assert [cache.get(Wish(name)) is not None for name in "abcd"] == [True, False, True, True]


def test_it_never_holds_more_than_it_may() -> None:
    cache = MemoryCache(10_000)
    for i in range(100):
        cache.put(Wish(str(i % 7)), picture(i * 60))
        assert cache.held_bytes <= 10_000
    cache.put(Wish("large"), picture(20_000))
    assert cache.get(Wish("large")) is None
    cache.clear()
    assert cache.held_bytes == 0


def test_wishes_differ_by_all_that_the_picture_depends_on() -> None:
    cache = MemoryCache(10_000)
    cache.put(Wish("x"), picture(1))
    assert cache.get(Wish("x", display=False)) is None
    assert cache.get(Wish("x", definitions=(r"\def\a{b}",))) is None


def test_refusals_are_kept_too() -> None:
    cache = MemoryCache(10_000)
    refusal = WrongFormula("Missing close brace")
    cache.put(Wish("{"), refusal)
    assert cache.get(Wish("{")) is refusal
