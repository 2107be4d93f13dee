"""A line of text around what was looked for."""

from __future__ import annotations

import pytest

from app.conversations.searching.excerpts import Excerpt, excerpt_around, place_of
from app.conversations.searching.queries import terms_of
from app.finding.folding import Folding


def around(text: str, typed: str) -> Excerpt:
    folding = Folding()
    terms = terms_of(typed, folding)
    place = place_of(terms[0], text, folding)
    assert place is not None
    return excerpt_around(text, place, terms, folding)


def marked(excerpt: Excerpt) -> list[str]:
    return [excerpt.text[start:end] for start, end in excerpt.marks]


def test_a_short_text_is_shown_whole() -> None:
    assert around("A prime is odd", "prime") == Excerpt("A prime is odd", ((2, 7),))


def test_everything_that_is_looked_for_is_marked_and_what_touches_is_one() -> None:
    assert marked(around("primes: x^2 of a PRIME", "prime x ^2")) == ["prime", "x^2", "PRIME"]


def test_lines_become_one() -> None:
    assert around("one\r\n\n\ttwo\x00  three", "two").text == "one two three"


def test_a_long_text_is_cut_between_words_on_both_sides() -> None:
    excerpt = around("alpha beta gamma " * 20 + "theorem " + "delta epsilon " * 20, "theorem")
    assert excerpt.text.startswith("…")
    assert excerpt.text.endswith("…")
    assert 90 < len(excerpt.text) <= 120
    words = set(excerpt.text.strip("…").split())
    assert words <= {"alpha", "beta", "gamma", "theorem", "delta", "epsilon"}
    assert marked(excerpt) == ["theorem"]


def test_what_is_looked_for_is_in_sight_in_a_text_without_blanks() -> None:
    excerpt = around("数" * 500 + "関数" + "学" * 500, "関数")
    assert marked(excerpt) == ["関数"]
    assert excerpt.text.startswith("…")
    assert len(excerpt.text) <= 120


@pytest.mark.parametrize("cluster", ["e\u0301", "か\u3099", "👩\u200d🏫", "❤\ufe0f", "𝒳"])
def test_no_character_is_cut_apart(cluster: str) -> None:
    for shift in range(4):
        text = " " * shift + "-" * shift + cluster * 100 + "theorem" + cluster * 100
        line = around(text, "theorem").text.strip("…")
        before, behind = line.split("theorem")
        assert before == cluster * (len(before) // len(cluster))
        assert behind == cluster * (len(behind) // len(cluster))


def test_marks_are_counted_in_characters_behind_those_that_are_two_elsewhere() -> None:
    assert around("𝒳𝒳 naïve ﬁ", "naive").marks == ((3, 8),)


def test_something_longer_than_a_line_is_shown_from_its_beginning() -> None:
    excerpt = around("so: " + "x" * 300, "x" * 300)
    assert len(excerpt.text) <= 120
    assert excerpt.marks
