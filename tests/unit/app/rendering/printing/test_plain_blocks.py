"""Plain text as paragraphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.rendering.blocks import LineBreak, Paragraph, Text
from app.rendering.printing.plain_blocks import LONGEST, plain_blocks


def lines_of(block: Paragraph) -> list[str]:
    assert all(isinstance(inline, LineBreak) for inline in block.inlines[1::2])
    return [inline.text for inline in block.inlines[::2] if isinstance(inline, Text)]


def test_lines_stay_lines_and_blank_lines_part_paragraphs() -> None:
    blocks = list(plain_blocks("one\n  two\n\n\nthree **not bold**\r\nfour"))
    assert [lines_of(block) for block in blocks] == [["one", "  two"], ["three **not bold**", "four"]]


def test_a_long_line_comes_in_pieces_that_go_on() -> None:
    blocks = list(plain_blocks("x" * (2 * LONGEST + 1)))
    assert [len("".join(lines_of(block))) for block in blocks] == [LONGEST, LONGEST, 1]
    assert [block.continued for block in blocks] == [False, True, True]


def test_what_turns_the_direction_of_reading_is_left_out() -> None:
    assert [lines_of(block) for block in plain_blocks("a\u202eb")] == [["ab"]]


@given(st.text(st.sampled_from("ab \n"), max_size=200))
def test_no_word_is_lost(text: str) -> None:
    words = [word for block in plain_blocks(text) for line in lines_of(block) for word in line.split()]
    assert words == text.split()
