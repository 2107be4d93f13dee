"""Words in one paragraph: in what it says, and in the source of its formulas."""

from __future__ import annotations

import pytest

from app.finding.folding import Folding
from app.finding.hits import Hit, Hits
from app.finding.lines import FORMULA, Line, hits_in, words_between

SENTENCE = Line(100, f"The root of {FORMULA} is {FORMULA}.", ("x^2 - 4", "\\frac{4}{2}"))


def found(line: Line, words: str) -> list[tuple[int, int]]:
    folding = Folding()
    return [tuple(hit) for hit in hits_in(line, folding.fold(words), folding)]  # type: ignore[misc]


def test_every_place_of_a_word_is_found() -> None:
    assert found(Line(10, "No one knows no one"), "no") == [(10, 12), (18, 20), (23, 25)]


def test_hits_do_not_overlap() -> None:
    assert found(Line(0, "aaaaa"), "aa") == [(0, 2), (2, 4)]


def test_a_formula_is_found_by_its_source_as_one_character() -> None:
    assert found(SENTENCE, "\\frac") == [(117, 118)]
    assert found(SENTENCE, "frac") == [(117, 118)]


def test_a_formula_in_which_it_stands_twice_is_found_once() -> None:
    assert found(SENTENCE, "4") == [(112, 113), (117, 118)]
    assert found(Line(0, FORMULA, ("x + x + x",)), "x") == [(0, 1)]


def test_what_begins_in_words_may_end_in_a_formula() -> None:
    assert found(SENTENCE, "of x^2") == [(109, 113)]
    assert found(SENTENCE, "4 is") == [(112, 116)]


@pytest.mark.parametrize("words", ["a", "ac", "r"])
def test_a_letter_in_the_middle_of_a_command_is_not_meant(words: str) -> None:
    assert found(Line(0, FORMULA, ("\\frac{1}{2}",)), words) == []


def test_a_letter_beside_a_command_is_found() -> None:
    assert found(Line(0, FORMULA, ("\\frac{a}{2}",)), "a") == [(0, 1)]


def test_a_hit_inside_of_what_is_one_sign_takes_all_of_it_once() -> None:
    assert found(Line(0, "o\ufb03ce"), "f") == [(1, 2)]


def test_places_behind_wide_characters_are_those_of_the_document() -> None:
    assert found(Line(5, f"😀 {FORMULA} 😀 end", ("x",)), "end") == [(13, 16)]


def test_words_between_two_places_have_the_source_of_formulas() -> None:
    assert words_between(SENTENCE, 104, 113) == "root of x^2 - 4"
    assert words_between(SENTENCE, 117, 118) == "\\frac{4}{2}"
    assert words_between(Line(0, "😀ab"), 2, 3) == "a"


def test_hits_are_cut_and_asked_for_by_place() -> None:
    hits = Hits()
    for start in (0, 10, 20, 30):
        hits.add(Hit(start, start + 5))
    assert hits.at_or_after(10) == 1
    assert hits.at_or_after(11) == 2
    assert hits.touching(12, 21, 9) == [Hit(10, 15), Hit(20, 25)]
    assert hits.touching(0, 99, 2) == [Hit(0, 5), Hit(10, 15)]
    hits.cut(24)
    assert list(hits) == [Hit(0, 5), Hit(10, 15)]


def test_every_one_of_many_formulas_is_found() -> None:
    line = Line(0, f"{FORMULA} " * 5_000, ("x_1 + x_2",) * 5_000)
    assert len(found(line, "x")) == 5_000
