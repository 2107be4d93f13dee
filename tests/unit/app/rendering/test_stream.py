"""However a text arrives, the same blocks come out, each once, and what is open stays short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rendering.blocks import Block, Capped, CodeBlock, Heading, ItemList, Paragraph, Table, Text
from app.rendering.limits import USUAL, Limits
from app.rendering.markdown import parse
from app.rendering.stream import BlockStream

SMALL = Limits(window=24, lines=6, slack=8, hard=96, formula=48, line=200, block=300, rows=6, columns=4, depth=8)
PIECES = [
    *(
        "a",
        "b c",
        " ",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "2. ",
        "> ",
        "    ",
        "  ",
        "   ",
        "# ",
        "```",
        "```py\n",
        "~~~",
        "---",
        "===",
        "|",
    ),
    *(
        "| a | b |\n|---|---|\n",
        "| 1 | $|x|$ |\n",
        "$",
        "$$",
        "\\[",
        "\\]",
        "\\(",
        "\\)",
        "\\begin{align}",
        "\\end{align}",
    ),
    *(
        "*",
        "**",
        "_",
        "`",
        "~~",
        "[x](https://a.example)",
        "\t",
        "\r\n",
        "\r",
        "\\",
        "=",
        "-",
        "5",
        "word word word ",
        "x^2",
        "。",
    ),
    *("```math\n", "$$\n", "\n===\n"),
    *("日本", "\\boxed{", "}", "&amp;", "<b>", "![", "]", "\u202e"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=100).map("".join)
SIZES = st.lists(st.integers(1, 40), min_size=1, max_size=5)


def chunks(text: str, sizes: Sequence[int]) -> Iterator[str]:
    at = 0
    for size in cycle(sizes):
        if at >= len(text):
            return
        yield text[at : at + size]
        at += size


def streamed(text: str, sizes: Sequence[int], limits: Limits = USUAL) -> tuple[Block, ...]:
    stream = BlockStream(limits)
    settled = [block for chunk in chunks(text, sizes) for block in stream.feed(chunk).settled]
    return (*settled, *stream.finish().settled)


@settings(deadline=None, max_examples=300)
@given(TEXTS, SIZES)
def test_any_chunks_give_the_blocks_of_the_whole(text: str, sizes: list[int]) -> None:
    assert streamed(text, sizes) == parse(text)


@settings(deadline=None, max_examples=500)
@given(TEXTS, SIZES)
def test_any_chunks_are_cut_in_the_same_places(text: str, sizes: list[int]) -> None:
    assert streamed(text, sizes, SMALL) == parse(text, SMALL)


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("# a\n", 1),
        ("# a", 0),
        ("# a | b\n", 0),
        ("a\n", 0),
        ("a\n\n", 1),
        ("a\n\nb", 1),
        ("a\n- b\n", 1),
        ("- a\n\n", 0),
        ("- a\n\nb\n", 1),
        ("- a\n\n1", 0),
        ("```\na\n\n", 0),
        ("```\na\n```\n", 1),
        ("```\na\n```", 0),
        ("> a\n\n", 1),
        ("| a |\n|---|\n| b |\n", 0),
        ("| a |\n|---|\n| b |\n\n", 1),
        ("a\n\\[ x\n", 0),
        ("a\n\n\\[ x\n", 1),
        ("\\[ x \\]\n", 1),
        ("    code\n\n", 0),
    ],
)
def test_a_block_settles_as_soon_as_nothing_can_change_it(text: str, settled: int) -> None:
    assert len(BlockStream().feed(text).settled) == settled


@pytest.mark.parametrize(
    "text",
    [
        "-    (\n    \\begin{align}\n[",
        "\\[-\\]\n  $$\n>\\]\n\n   Okay, so I need to ",
        "$$a$$\n  \\[\n- \\align*}\n  We g 2 \\\\) and",
    ],
)
@pytest.mark.parametrize("limits", [USUAL, SMALL], ids=["usual", "small"])
def test_a_formula_that_never_closes_parts_nothing_that_belongs_together(text: str, limits: Limits) -> None:
    assert streamed(text, [1], limits) == parse(text, limits)


def test_a_tail_changes_and_a_settled_block_doesnt() -> None:
    stream = BlockStream()
    assert stream.feed("a\n\nb\n").settled == (Paragraph((Text("a"),), source="a"),)
    assert isinstance(stream.feed("--").tail[0], Heading)
    update = stream.feed("- x\n\n")
    assert update.settled == (Paragraph((Text("b --- x"),), source="b\n--- x"),)


def test_a_line_break_in_two_chunks_is_one() -> None:
    assert streamed("a\r\nb\r\n\r\nc\r", [1]) == parse("a\nb\n\nc\n")


def test_nothing_comes_of_an_empty_stream() -> None:
    stream = BlockStream()
    assert stream.feed("").tail == ()
    assert stream.finish().settled == ()


# How it begins, and what is repeated, with a number.
ENDLESS = {
    "list": ("", "{0}. item **{0}** with $x_{0}^2$ and words\n"),
    "loose list": ("", "- item {0} with $x_{0}$\n\n  and more\n\n"),
    "inner list": ("- top\n", "  - item {0} with $x_{0}$\n"),
    "item": ("- top\n\n", "  Words {0} with $x_{0}$\n\n"),
    "table": ("| a | b |\n|---|---|\n", "| {0} | $|x_{0}|$ |\n"),
    "code": ("```python\n", "x_{0} = {0} + 1\n"),
    "indented code": ("", "    x_{0} = {0}\n"),
    "paragraph": ("", "Sentence {0} goes on with $x_{0}$ and *words*. "),
    "paragraph of lines": ("", "Sentence {0} goes on with $x_{0}$ and *words*\n"),
    "paragraph without spaces": ("", "これは文です"),
    "quote": ("", "> Sentence {0} goes on with $x_{0}$.\n"),
    "quote of paragraphs": ("", "> Sentence {0} with $x_{0}$.\n>\n"),
    "formula": ("\\[\n", "x_{0} = {0}\n"),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_is_open_stays_short_however_long_a_block_grows(name: str) -> None:
    beginning, repeated = ENDLESS[name]
    text = (beginning + "".join(repeated.format(number) for number in range(1, 6000)))[:30_000]
    stream = BlockStream()
    settled: list[Block] = []
    # Whether a formula will ever close is known late.
    longest = USUAL.hard if name == "formula" else USUAL.window
    for chunk in chunks(text, [200]):
        update = stream.feed(chunk)
        settled.extend(update.settled)
        assert sum(len(block.source) for block in update.tail) <= longest + USUAL.slack + 200
    assert len(settled) >= 3
    assert tuple(settled) + stream.finish().settled == parse(text)


def test_the_pieces_of_a_list_go_on_counting() -> None:
    text = "".join(f"{i}. item number {i}\n" for i in range(5, 1000))
    pieces = [block for block in parse(text) if isinstance(block, ItemList)]
    assert len(pieces) > 3
    number = 5
    for index, piece in enumerate(pieces):
        assert (piece.start, piece.continued, piece.resumes, piece.tight) == (number, index > 0, False, True)
        number += len(piece.items)
    assert number == 1000


def test_a_list_that_was_loose_stays_so() -> None:
    text = "- a\n\n- b\n" + "- item\n" * 1500
    assert {block.tight for block in parse(text) if isinstance(block, ItemList)} == {False}


def test_the_pieces_of_an_item_are_one_item() -> None:
    text = "3. top\n\n" + "".join(f"   words {i}\n\n" for i in range(1000)) + "4. next\n"
    pieces = [block for block in parse(text) if isinstance(block, ItemList)]
    assert len(pieces) > 2
    assert [piece.resumes for piece in pieces] == [False] + [True] * (len(pieces) - 1)
    words = [block.source.strip() for piece in pieces for item in piece.items for block in item]
    assert words == ["3. top", *(f"words {i}" for i in range(1000)), "4. next"]
    assert (pieces[-1].start, len(pieces[-1].items)) == (3, 2)


def test_the_pieces_of_code_are_the_whole_code() -> None:
    code = "".join(f"x = {i}\n\n" for i in range(3000))
    pieces = [block for block in parse(f"- a\n\n  ```py\n{code}".replace("\n", "\n  ")) if isinstance(block, ItemList)]
    inside = [block for piece in pieces for item in piece.items for block in item if isinstance(block, CodeBlock)]
    assert "".join(block.text for block in inside).split() == code.split()
    assert {block.language for block in inside} == {"py"}
    top = [block for block in parse(f"```py\n{code}```\nafter\n") if isinstance(block, CodeBlock)]
    assert "".join(block.text for block in top) == code
    assert [block.continued for block in top] == [False] + [True] * (len(top) - 1)


def test_the_pieces_of_a_table_have_its_head() -> None:
    text = "| a | $|b|$ |\n|---|:-:|\n" + "".join(f"| {i} | $|x_{i}|$ |\n" for i in range(900))
    pieces = [block for block in parse(text) if isinstance(block, Table)]
    assert len(pieces) > 2
    assert len({piece.head for piece in pieces}) == len({piece.alignments for piece in pieces}) == 1
    assert [row[0] for piece in pieces for row in piece.rows] == [(Text(str(i)),) for i in range(900)]


def test_a_paragraph_is_cut_between_sentences_and_never_in_a_formula() -> None:
    text = "".join(f"Word $x_{i} + y_{i}$ and **bold $z$** more. " for i in range(2000))[:60_000]
    pieces = parse(text)
    assert all(isinstance(piece, Paragraph) for piece in pieces)
    assert "".join(piece.source for piece in pieces).replace(" ", "") == text.replace(" ", "")
    for piece in pieces[:-1]:
        assert piece.source.count("$") % 2 == piece.source.count("**") % 2 == 0
        assert isinstance(piece, Paragraph)


def test_a_table_of_thousands_of_rows_is_capped() -> None:
    pieces = parse("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 5000)
    shown = sum(len(piece.rows) for piece in pieces if isinstance(piece, Table))
    assert USUAL.rows <= shown <= USUAL.rows + 512
    capped = [piece for piece in pieces if isinstance(piece, Capped)]
    assert {piece.reason for piece in capped} == {"rows"}
    assert shown + sum(piece.source.count("\n") + 1 for piece in capped) == 5000


def test_a_megabyte_of_a_line_is_capped() -> None:
    pieces = parse("word " * 200_000)
    assert sum(len(piece.source) for piece in pieces if isinstance(piece, Paragraph)) < USUAL.line + USUAL.window
    assert isinstance(pieces[-1], Capped)
    assert pieces[-1].reason == "line"


def test_what_is_nested_too_deep_is_capped() -> None:
    source = ">" * 500 + " x"
    assert parse(source) == (Capped(source=source, reason="nesting"),)
    (words,) = parse("- " * 8 + "x")
    assert isinstance(words, ItemList)
