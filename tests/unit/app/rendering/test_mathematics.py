"""Where mathematics begins and ends, and what is only money."""

from __future__ import annotations

import pytest

from app.rendering.blocks import (
    Code,
    CodeBlock,
    DisplayFormula,
    Formula,
    Heading,
    Inlines,
    ItemList,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
)
from app.rendering.limits import Limits
from app.rendering.markdown import parse
from app.rendering.mathematics import is_boxed
from app.rendering.stream import BlockStream

# What is written, and the formulas in it; those on a line of their own with `!` before them.
AMONG_WORDS = [
    ("$x$", ["x"]),
    ("a $x$ b $y$ c", ["x", "y"]),
    ("$5$ and $7$", ["5", "7"]),
    ("$1,\\!000$", ["1,\\!000"]),
    ("($x$)", ["x"]),
    ("$x$, $y$.", ["x", "y"]),
    ("the $n$th", ["n"]),
    ("$x$-axis", ["x"]),
    ("3$\\times$4", ["\\times"]),
    ("は$x$です", ["x"]),
    ("$ x $", ["x"]),
    ("yields $ x = \\boxed{5}$.", ["x = \\boxed{5}"]),
    ("$ x + 1 $ and $ y $", ["x + 1", "y"]),
    ("$a_1 * b * c_2$", ["a_1 * b * c_2"]),
    ("*a $x*y$ b*", ["x*y"]),
    ("**$x$**", ["x"]),
    ("[$x$](https://a.example)", ["x"]),
    ("$x\ny$", ["x\ny"]),
    ("$-5$", ["-5"]),
    ("$(0,3)$", ["(0,3)"]),
    ("$90^\\circ$", ["90^\\circ"]),
    ("$\\$5$", ["\\$5"]),
    ("$5 \\text{ and } 7$", ["5 \\text{ and } 7"]),
    ("$2 \\sin x$", ["2 \\sin x"]),
    ("$7 mod 3$", ["7 mod 3"]),
    ("$\\text{if $x$ is odd}$", ["\\text{if $x$ is odd}"]),
    ("$\\{1, 2\\}$", ["\\{1, 2\\}"]),
    ("$\\frac{3x-2}{x-2}$", ["\\frac{3x-2}{x-2}"]),
    ("$f(-2)=\\boxed{\\frac{14}{3}}$", ["f(-2)=\\boxed{\\frac{14}{3}}"]),
    ("$+$ or $-$", ["+", "-"]),
    ("$|x|$", ["|x|"]),
    ("$a<b$ and $c>d$", ["a<b", "c>d"]),
    ("$x & y$", ["x & y"]),
    ("$\\text{``a''}$", ["\\text{``a''}"]),
    ("\\(x\\)", ["x"]),
    ("\\( x + y \\) and \\(z\\)", ["x + y", "z"]),
    ("\\(a_1 b_2\\)", ["a_1 b_2"]),
    ("\\(\\left(x\\right)\\)", ["\\left(x\\right)"]),
    ("see \\[x\\] here", ["!x"]),
    ("Define\n\\[p = 1\\]Find it", ["!p = 1"]),
    ("so $$x^2$$ holds", ["!x^2"]),
    ("so \\[\na\n=\nb\n\\] holds", ["!a\n=\nb"]),
    ("so $$\na\n- b\n> c\n$$", ["!a\n- b\n> c"]),
    (
        "so \\begin{align*}\na &= b \\\\\n&= c\n\\end{align*} holds",
        ["!\\begin{align*}\na &= b \\\\\n&= c\n\\end{align*}"],
    ),
    ("The answer is \\boxed{42}.", ["\\boxed{42}"]),
    ("\\boxed{\\frac{1}{2}}", ["\\boxed{\\frac{1}{2}}"]),
    ("I paid $5 for $x$ apples", ["x"]),
    ("`$x$` and $y$", ["y"]),
    ("foo$1+1 = 2$bar", ["1+1 = 2"]),
]
NO_MATHEMATICS = [
    "$5 and $7",
    "It costs $5.",
    "$1,000",
    "$1,000 to $2,000",
    "$5-$7",
    "$5/$7",
    "US$5 and US$7",
    "US$ 5, A$ 6",
    "US$5 or 6$",
    "between $20 and $30, or $40",
    "5$ and 7$",
    "$ 5 and $ 7",
    "$5 million or 5 billion$",
    "($5, $6)",
    "from $3.50 to $4.50",
    "$$$",
    "$$$$",
    "a $ b",
    "$",
    "a$",
    "$x",
    "$x and no more",
    "\\$5$ and \\$7$ (no",
    "\\$x\\$",
    "$x$5",
    "`$x$`",
    "`a $x` b$",
    "$a `b$ c`",
    "$a `x` b$",
    "$$ x",
    "$$x$ y",
    "\\(x",
    "x\\)",
    "\\(\\)",
    "\\[",
    "\\[ x",
    "\\\\(x\\\\)",
    "\\\\[2pt]",
    "\\[\\\\\\]",
    "\\(a \\[ b",
    "\\begin{align} x",
    "\\begin{itemize}x\\end{itemize}",
    "\\end{align}",
    "\\boxed{x",
    "$ $",
    "$PATH and ${HOME}",
    "US$100 vs AU$200",
]
ON_LINES_OF_THEIR_OWN = [
    ("\\[x\\]", "x", ""),
    ("\\[\nx\n\\]", "x", ""),
    ("  \\[\n  x\n  \\]", "x", ""),
    ("$$x$$", "x", ""),
    ("$$\nx\n= y\n$$", "x\n= y", ""),
    ("\\[ a \\\\[2pt] b \\]", "a \\\\[2pt] b", ""),
    ("\\[\na\n\n b\n\\]", "a\n\nb", ""),
    ("$$\n\na\n\n= b\n\n$$", "a\n\n= b", ""),
    ("```math\nx^2\n= y\n```", "x^2\n= y", ""),
    ("~~~ math\nx\n~~~~", "x", ""),
    ("\\[\n- a\n1. b\n> c\n\\]", "- a\n1. b\n> c", ""),
    ("$$\\begin{cases} 1 \\\\ 2 \\end{cases}$$", "\\begin{cases} 1 \\\\ 2 \\end{cases}", ""),
    *(
        (f"\\begin{{{name}}}\na &= b\n\\end{{{name}}}", f"\\begin{{{name}}}\na &= b\n\\end{{{name}}}", name)
        for name in (
            "align",
            "align*",
            "equation",
            "equation*",
            "gather",
            "gather*",
            "multline",
            "cases",
            "pmatrix",
            "array",
        )
    ),
    (
        "\\begin{align}\n\\begin{aligned}a\\end{aligned}\n\\end{align}",
        "\\begin{align}\n\\begin{aligned}a\\end{aligned}\n\\end{align}",
        "align",
    ),
]


def formulas(inlines: Inlines) -> list[str]:
    found = []
    for inline in inlines:
        if isinstance(inline, Formula):
            found.append("!" * inline.display + inline.tex)
        elif not isinstance(inline, Text | Code) and hasattr(inline, "children"):
            found.extend(formulas(inline.children))
    return found


@pytest.mark.parametrize(("markdown", "expected"), AMONG_WORDS)
def test_a_formula_among_words_is_found(markdown: str, expected: list[str]) -> None:
    (block,) = parse(markdown)
    assert isinstance(block, Paragraph)
    assert formulas(block.inlines) == expected


@pytest.mark.parametrize("markdown", NO_MATHEMATICS)
def test_what_is_no_mathematics_stays_words(markdown: str) -> None:
    for block in parse(markdown):
        assert isinstance(block, Paragraph)
        assert formulas(block.inlines) == []


@pytest.mark.parametrize(("markdown", "tex", "environment"), ON_LINES_OF_THEIR_OWN)
def test_a_formula_on_its_own_lines_is_a_block(markdown: str, tex: str, environment: str) -> None:
    (block,) = parse(markdown)
    assert isinstance(block, DisplayFormula)
    assert ([line.strip() for line in block.tex.split("\n")], block.environment) == (
        [line.strip() for line in tex.split("\n")],
        environment,
    )
    assert block.source == markdown


def test_money_is_shown_as_it_was_written() -> None:
    assert parse("$5 and $7, or \\$9")[0] == Paragraph((Text("$5 and $7, or $9"),), source="$5 and $7, or \\$9")


def test_a_display_parts_a_paragraph() -> None:
    kinds = [type(block) for block in parse("Therefore\n\\[\nx\n\\]\nand so on")]
    assert kinds == [Paragraph, DisplayFormula, Paragraph]


def test_code_holds_no_mathematics() -> None:
    assert [type(block) for block in parse("```\n\\[\nx\n\\]\n```\n\n    $x$\n")] == [CodeBlock, CodeBlock]


@pytest.mark.parametrize(
    "markdown", ["```math\nx", "```math\n```", "```latex\nx\n```", "```math\n" + "x+\n" * 5000 + "```"]
)
def test_a_fence_that_is_open_or_empty_or_long_or_of_another_language_is_code(markdown: str) -> None:
    assert {type(block) for block in parse(markdown)} == {CodeBlock}


def test_items_and_quotes_hold_fences_of_mathematics() -> None:
    items, quote = parse("10. a\n\n    ```math\n    x\n    ```\n\n> ```math\n> y\n> ```\n")
    assert isinstance(items, ItemList)
    assert isinstance(quote, Quote)
    inside = (items.items[0][1], quote.blocks[0])
    assert [block.tex for block in inside if isinstance(block, DisplayFormula)] == ["x", "y"]


def test_a_fence_of_mathematics_is_source_until_it_closes() -> None:
    stream = BlockStream()
    assert isinstance(stream.feed("```math\nx^2\n").tail[0], CodeBlock)
    assert isinstance(stream.feed("```\n").settled[0], DisplayFormula)


def test_two_prices_that_open_lines_hold_no_paragraph_between_them() -> None:
    assert [type(block) for block in parse("$$ one\n\ntwo $$")] == [Paragraph, Paragraph]


def test_a_heading_and_bold_words_hold_mathematics() -> None:
    heading, bold = parse("## Case $x > 0$\n\n**Case $x$**")
    assert isinstance(heading, Heading)
    assert isinstance(bold, Paragraph)
    assert formulas(heading.inlines) == ["x > 0"]
    assert bold.inlines == (Strong((Text("Case "), Formula("x"))),)


def test_items_hold_displays_and_environments() -> None:
    (items,) = parse("1. First\n   \\[\n   x\n   \\]\n2. $y$\n\n   \\begin{align*}\n   a &= b\n   \\end{align*}\n")
    assert isinstance(items, ItemList)
    kinds = [[type(block) for block in item] for item in items.items]
    assert kinds == [[Paragraph, DisplayFormula], [Paragraph, DisplayFormula]]
    assert items.items[1][1].source == "   \\begin{align*}\n   a &= b\n   \\end{align*}"


def test_a_display_in_an_item_ends_with_the_item() -> None:
    (items,) = parse("- \\[ x\n- y \\]\n")
    assert isinstance(items, ItemList)
    assert len(items.items) == 2


def test_quotes_hold_displays_without_their_marks() -> None:
    (quote,) = parse("> Words\n> $$\n> x\n> $$\n> and \\(y\\)")
    assert isinstance(quote, Quote)
    display = quote.blocks[1]
    assert isinstance(display, DisplayFormula)
    assert display.tex == "x"


def test_a_formula_in_a_cell_keeps_its_bars() -> None:
    (table,) = parse("| $|x|$ | b |\n|---|---|\n| \\(|a| + |b|\\) | $5 |\n| $\\|v\\|$ | $7 |\n")
    assert isinstance(table, Table)
    assert table.head == ((Formula("|x|"),), (Text("b"),))
    assert table.rows[0] == ((Formula("|a| + |b|"),), (Text("$5"),))
    assert table.rows[1] == ((Formula("\\|v\\|"),), (Text("$7"),))


def test_prices_in_cells_part_as_they_should() -> None:
    (table,) = parse("| $5 | $7 |\n|---|---|\n|$1|$2|\n| 3$ | 4$ |\n")
    assert isinstance(table, Table)
    assert table.rows == (((Text("$1"),), (Text("$2"),)), ((Text("3$"),), (Text("4$"),)))


def test_a_formula_that_is_too_long_is_words() -> None:
    limits = Limits(formula=20)
    (block,) = parse("$$" + "x" * 30 + "$$", limits)
    assert isinstance(block, Paragraph)
    assert formulas(block.inlines) == []


@pytest.mark.parametrize(
    "opening", ["\\(a_1 *b", "$a_1 *b", "$$a_1 *b", "\\[ a_1 *b", "\\begin{align} *b", "\\boxed{a *b"]
)
def test_unfinished_mathematics_is_its_own_source(opening: str) -> None:
    (block,) = BlockStream().feed(f"Words* {opening}*").tail
    assert isinstance(block, Paragraph)
    assert block.inlines == (Text(f"Words* {opening}*"),)


def test_an_unfinished_display_is_its_own_source() -> None:
    stream = BlockStream()
    before = stream.feed("Words\n\n\\[\n- a\n").tail
    assert [type(block) for block in before] == [Paragraph]
    assert before[0].source == "\\[\n- a"
    assert isinstance(stream.feed("\\]\n").settled[0], DisplayFormula)


@pytest.mark.parametrize(
    ("tex", "boxed"),
    [
        ("\\boxed{3}", True),
        ("x = \\boxed{\\frac{1}{2}}", True),
        ("\\boxed{3", False),
        ("x", False),
        ("\\\\boxed 3", False),
    ],
)
def test_the_final_answer_is_known(tex: str, boxed: bool) -> None:
    assert is_boxed(tex) == boxed
