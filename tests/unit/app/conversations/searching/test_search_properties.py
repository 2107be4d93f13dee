"""Whatever is kept is found by any piece of it, whatever is typed does no harm."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.conversations.migrations import migrate
from app.conversations.records import Conversation, Heading, Turn
from app.conversations.searching.words import words_of
from app.conversations.store import Store
from app.finding.folding import Folding

_SYNTAX = ['"*()^+-:{}', '"', "*", "NEAR(", "AND", "OR", "NOT", "^", "a", "x", "数", "\x00", "\ud800"]
_HAN = "数学の問題はガウスｶﾞ方程式三角形々ー。"
_pieces = st.sampled_from(
    ["x^2+3", "\\frac{1}{2}", "naïve", "Straße", "the prime", _HAN, "½", "ﬁ", "−3", "𝒳", "e\u0301", " ", "\n", "$", '"']
)
_texts = st.lists(_pieces | st.text(max_size=6), min_size=1, max_size=12).map("".join).filter(bool)


@contextmanager
def _kept(question: str, answer: str = "", thinking: str = "") -> Iterator[Store]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    store = Store(connection)
    turn = Turn("1", None, question, 1.0, thinking, answer, "stop")
    store.put_whole(Conversation(Heading("a", "", 1.0, 1.0), (turn,)))
    yield store
    store.close()


@given(st.data(), _texts, st.sampled_from(["question", "answer", "thinking"]))
def test_any_three_characters_in_a_row_are_found_and_marked(data: st.DataObject, text: str, part: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    typed = text[start : start + data.draw(st.integers(1, 20))]
    folding = Folding()
    needle = folding.fold(typed)
    assume(len("".join(words_of(typed, folding))) >= 3)
    # An accent alone is looked for as one; and blanks and quotation marks mean something.
    assume(needle in folding.fold(text) and not needle.strip().startswith('"') and len(needle.split()) == 1)
    with _kept(**{"question": "", part: text}) as store:
        (hit,) = store.search(typed)
    assert (hit.turn, hit.part) == ("1", part)
    assert any(_bare(typed) in _bare(hit.excerpt[start:end]) for start, end in hit.marks)


@given(st.data(), _texts)
def test_any_one_or_two_japanese_characters_are_found(data: st.DataObject, text: str) -> None:
    start = data.draw(st.integers(0, len(_HAN) - 2))
    typed = _HAN[start : start + data.draw(st.integers(1, 2))]
    assume(Folding().fold(typed) in Folding().fold(_HAN))
    with _kept("", text + _HAN) as store:
        assert [hit.turn for hit in store.search(typed)] == ["1"]


@given(st.text(max_size=30) | _texts | st.lists(st.sampled_from(_SYNTAX)).map(" ".join))
@example('"')
@example('"" "a')
@example("a* OR b")
@example("question:x")
@example("\x00")
@example("\udc00\ud800")
@example("x" * 100_000)
@example("x " * 100_000)
@example('"' * 999)
def test_whatever_is_typed_raises_nothing_and_harms_nothing(typed: str) -> None:
    with _kept("x^2 + 数学") as store:
        hits = store.search(typed)
        assert all(_is_well_made(hit.excerpt, hit.marks) for hit in hits)
        assert not store.tend_index()
        assert len(store.search("数学")) == 1


@given(_texts.map(lambda text: text * 8), st.lists(st.sampled_from("xe3数のs$"), min_size=1, max_size=3).map(" ".join))
def test_an_excerpt_is_one_line_with_marks_in_it(text: str, typed: str) -> None:
    with _kept("", text) as store:
        for hit in store.search(typed):
            assert _is_well_made(hit.excerpt, hit.marks)
            assert hit.marks


def _is_well_made(excerpt: str, marks: tuple[tuple[int, int], ...]) -> bool:
    places = [place for mark in marks for place in mark]
    is_in_order = places == sorted(set(places)) and all(0 <= place <= len(excerpt) for place in places)
    return is_in_order and len(excerpt) <= 120 and "\n" not in excerpt and "\x00" not in excerpt


def _bare(text: str) -> str:
    return "".join(words_of(text, Folding()))
