"""What is typed is shown as it will be read: mathematics set, all else exactly as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rendering import blocks as b
from app.rendering.markdown import parse
from app.rendering.typed import is_inside_formula, passages, preview, without_delimiters


def shown(text: str) -> list[str]:
    """What the preview's paragraphs show, formulas between two ⟨ ⟩."""
    return [_words(block) for block in parse(preview(text))]


def _words(block: b.Block) -> str:
    if isinstance(block, b.DisplayFormula):
        return f"⟨{block.tex}⟩"
    assert isinstance(block, b.Paragraph), block
    words = ""
    for inline in block.inlines:
        if isinstance(inline, b.Formula):
            words += f"⟨{inline.tex}⟩"
        elif isinstance(inline, b.Code):
            words += f"`{inline.text}`"
        else:
            assert isinstance(inline, b.Text | b.LineBreak), inline
            words += inline.text if isinstance(inline, b.Text) else "\n"
    return words


@pytest.mark.parametrize(
    "text", ["", " ", "What is a prime?", "I have *3* apples.", "It costs $5.", "`x^2`", "foo_bar"]
)
def test_without_mathematics_there_is_no_preview(text: str) -> None:
    assert preview(text) == ""


def test_mathematics_of_both_kinds_is_set() -> None:
    assert shown(r"Is $\frac12$ > 1/3, or \(x\)? $$y$$") == [r"Is ⟨\frac12⟩ > ⟨\frac{1}{3}⟩, or ⟨x⟩? ⟨y⟩"]
    assert shown("\\begin{align}x&=1\\end{align}") == [r"⟨\begin{align}x&=1\end{align}⟩"]
    assert shown("Compute\n\\[\nx\n\\]\nfor x^2") == ["Compute", "⟨x⟩", "for ⟨x^{2}⟩"]


@pytest.mark.parametrize(
    "words",
    [
        "*a* **b** _c_ ~~d~~ `e",
        "# head",
        "- item",
        "1. item",
        "1) item",
        "> quote",
        "[a](b) ![c](d) <https://example.org>",
        "&amp; <b>",
        r"\* \\ \] \)",
        "| a | b |",
        "--- ===",
        "\\alpha",
    ],
)
def test_other_markdown_is_shown_as_it_was_typed(words: str) -> None:
    assert shown(f"{words}\ny^2") == [f"{words}\n⟨\\displaystyle y^{{2}}⟩"]


def test_lines_stay_lines_and_a_formula_alone_in_one_is_large() -> None:
    assert shown("a 1/2\n    1/3\n\n- 1/4") == [
        r"a ⟨\frac{1}{2}⟩" + "\n" + r"⟨\displaystyle \frac{1}{3}⟩",
        r"- ⟨\frac{1}{4}⟩",
    ]


def test_code_stays_code() -> None:
    assert shown("`x^2` is x^2") == ["`x^2` is ⟨x^{2}⟩"]
    fenced = parse(preview("```\nx^2\n```\nand y^2"))
    assert isinstance(fenced[0], b.CodeBlock)
    assert preview("```\nx^2 = 1") == ""


def test_an_unfinished_formula_stays_source() -> None:
    assert preview(r"\(x^2 + ") == ""
    assert preview("$x^2 + ") == ""
    assert preview(r"\begin{align} x^2") == ""
    assert shown(r"y^2 and \(x^2 + ") == [r"⟨y^{2}⟩ and \(x^2 +"]
    assert shown("Let $x^2 +\nand y^2 be") == ["Let $x^2 +\nand ⟨y^{2}⟩ be"]


def test_money_before_a_formula_opens_none() -> None:
    assert shown("For $5 you get x^2") == ["For $5 you get ⟨x^{2}⟩"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        (r"\(‸x\)", True),
        (r"\(x‸\)", True),
        (r"\(‸\)", True),
        (r"‸\(x\)", False),
        (r"\(x\)‸", False),
        ("$x‸$", True),
        ("$$x‸$$", True),
        ("$x$ ‸ $y$", False),
        (r"\(x + ‸", True),
        (r"\begin{cases} a ‸\end{cases}", True),
        (r"\begin{cases} a \end{cases}‸", False),
        ("costs $5 ‸", False),
        ("`$x‸$`", False),
    ],
)
def test_a_position_is_inside_a_formula_or_not(text: str, inside: bool) -> None:
    position = text.index("‸")
    assert is_inside_formula(text.replace("‸", ""), position) is inside


def test_delimiters_come_off_one_whole_formula() -> None:
    assert without_delimiters(r"\(x\)") == "x"
    assert without_delimiters("$x$ and $y$") == "$x$ and $y$"
    assert without_delimiters("x+1") == "x+1"


_PIECES = st.sampled_from(
    [
        "x^2",
        "1/2",
        r"\(x\)",
        "$y$",
        "$",
        "$$",
        r"\(",
        r"\[",
        r"\begin{align}",
        "`",
        "```\n",
        "\n",
        "\n\n",
        " ",
        "*",
        "_",
        "- ",
        "a",
    ]
)


@given(st.lists(_PIECES, max_size=20).map("".join) | st.text(max_size=60))
def test_every_text_is_cut_into_all_its_passages_and_previewed(text: str) -> None:
    parts = passages(text)
    assert "".join(text[part.start : part.end] for part in parts) == text
    parse(preview(text))
    assert all(is_inside_formula(text, at) in (True, False) for at in range(len(text) + 1))
