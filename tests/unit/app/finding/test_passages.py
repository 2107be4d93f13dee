"""What stands at a place of a text is found again on the page that came from it."""

from __future__ import annotations

import pytest

from app.finding.hits import Hit
from app.finding.lines import Line
from app.finding.passages import Passage, TypesetText, find, plain_passages

FORMULA = "\N{OBJECT REPLACEMENT CHARACTER}"
SUM, OTHER = r"7 \cdot 8 = 54", "2 + 2 = 4"
TEXT = rf"**So** ${SUM}$, and ${OTHER}$: again ${SUM}$." + "\n\n- that is *7 · 8 = 54*, for 7 · 8 = 54"
LINES = [
    Line(0, f"So {FORMULA}, and {FORMULA}: again {FORMULA}.", (SUM, OTHER, SUM)),
    Line(23, "😀 that is 7 · 8 = 54, for 7 · 8 = 54"),
]
ROWS = "\\begin{align*}\na &= 1 \\\\\nb &= \\begin{cases} 1 \\\\ 2 \\end{cases} \\\\\nc &= 3\n\\end{align*}"


def places(text: str, words: str, nth: int = 0) -> list[Hit | None]:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    found = find(TypesetText(text).passages(at, at + len(words)), LINES)
    return [stretch.hit if stretch is not None else None for stretch in found]


def test_a_formula_is_found_by_its_source_and_by_how_often_that_came_before() -> None:
    assert places(TEXT, SUM) == [Hit(3, 4)]
    assert places(TEXT, OTHER) == [Hit(10, 11)]
    assert places(TEXT, SUM, 1) == [Hit(19, 20)]
    assert places(TEXT, "8 = 54$.") == [Hit(19, 20)], "whatever part of it is meant"


def test_words_are_found_behind_signs_that_count_twice_and_without_the_marks_around_them() -> None:
    assert places(TEXT, "7 · 8 = 54") == [Hit(34, 44)]
    assert places(TEXT, "7 · 8 = 54", 1) == [Hit(50, 60)]
    assert places(TEXT, "*7 · 8 = 54*") == [Hit(34, 44)]


def test_what_reaches_over_words_and_formulas_is_found_in_its_parts() -> None:
    assert places(TEXT, f"${SUM}$, and ${OTHER}$") == [Hit(3, 4), Hit(4, 9), Hit(10, 11)]


def test_where_the_page_has_fewer_the_last_one_stands_for_it_and_what_it_has_not_is_nowhere() -> None:
    there, nowhere = find([Passage("7·8=54", 5), Passage("no such words", 0)], [Line(4, "7·8=54 7·8=54")])
    assert there is not None
    assert there.hit == Hit(11, 17)
    assert nowhere is None


@pytest.mark.parametrize(
    ("words", "row"),
    [("a &= 1", (0, 3)), ("1 \\\\ 2", (1, 3)), ("c &= 3", (2, 3)), ("1 \\\\\nb &=", None)],
)
def test_the_row_of_a_formula_is_known_unless_more_than_one_is_meant(words: str, row: tuple[int, int] | None) -> None:
    for text in (ROWS, ROWS.replace("3\n", "3 \\\\\n"), f"$${ROWS.replace('align*', 'aligned')}$$"):
        (passage,) = TypesetText(text).passages(text.index(words), text.index(words) + len(words))
        assert (passage.is_formula, passage.row) == (True, row)


def test_on_a_page_that_shows_the_text_as_it_is_everything_is_words_line_by_line() -> None:
    text = "7·8\n= 54, or $7·8$\n= 54"
    passages = plain_passages(text, text.index("$"), len(text))
    assert passages == [Passage("$7·8$", 0), Passage("= 54", 1)]
