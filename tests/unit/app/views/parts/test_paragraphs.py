"""Paragraph breaks: nothing is lost, nothing stays endless."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.views.parts.paragraphs import HARD_LIMIT, SOFT_LIMIT, ParagraphBreaker

pieces = st.lists(st.text(alphabet="ab \n", max_size=400).map(lambda text: text * 4), max_size=30)


@given(pieces)
def test_only_line_breaks_are_added(texts: list[str]) -> None:
    breaker = ParagraphBreaker()
    result = "".join(breaker.feed(text) for text in texts)
    assert result.replace("\n", "") == "".join(texts).replace("\n", "")


@given(pieces)
def test_no_paragraph_is_longer_than_the_limit(texts: list[str]) -> None:
    breaker = ParagraphBreaker()
    result = "".join(breaker.feed(text) for text in texts)
    assert max(map(len, result.split("\n"))) <= HARD_LIMIT


def test_short_paragraphs_are_left_alone() -> None:
    text = ("x" * SOFT_LIMIT + "\n") * 3
    assert ParagraphBreaker().feed(text) == text


def test_a_word_stays_whole_where_it_can() -> None:
    breaker = ParagraphBreaker()
    result = "".join(breaker.feed("word ") for _ in range(1_000))
    assert set(result.replace("\n", "").split(" ")) == {"word", ""}
    assert all(line.endswith(" ") for line in result.split("\n"))


def test_one_endless_word_is_cut() -> None:
    assert max(map(len, ParagraphBreaker().feed("x" * 100_000).split("\n"))) == HARD_LIMIT
