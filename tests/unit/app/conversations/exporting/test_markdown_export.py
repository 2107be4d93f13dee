r"""Markdown files: the mathematics to the letter, and nothing in one part that spills over into the next."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.conversations.exporting.markdown import markdown_of, write_markdown
from app.conversations.exporting.markdown_text import one_line, typed_by_person, verbatim, written_by_model
from app.sections import Paper, Section
from tests.unit.app.conversations import strategies

STRANGER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
"""Another reader: it knows nothing of mathematics, and takes HTML for HTML."""


def paper(*sections: Section, title: str = "Title") -> Paper:
    return Paper(title, "Today", sections)


def headings(text: str) -> list[tuple[str, str]]:
    tokens = STRANGER.parse(text)
    return [(t.tag, tokens[i + 1].content) for i, t in enumerate(tokens) if t.type == "heading_open"]


@pytest.mark.parametrize(
    "formula",
    [
        r"\(\frac{1}{2}\)",
        r"$a_1 < b_2$",
        "\\[\n  x^2 \\\\\n  < y\n\\]",
        "$$\na*b*c\n$$",
        "\\begin{align*}\na &= b \\\\\n  &= c_1 * d_2\n\\end{align*}",
        r"\(a<b\) and \(c>d\)",
    ],
)
def test_mathematics_survives_to_the_letter(formula: str) -> None:
    for kind in ("answer", "thinking"):
        told = markdown_of(paper(Section(kind, f"See:\n\n{formula}\n\nDone.")))
        assert formula in told
    asked = markdown_of(paper(Section("question", f"Is {formula} right?")))
    assert formula in asked.replace("\n> ", "\n")


def test_headings_of_an_answer_go_below_those_of_the_file() -> None:
    answer = "# One\n\ntext\n\nTwo\n===\n\nThree\nfour\n---\n\n###### Deep\n\n```\n# code\n```\n\n- # In a list"
    told = headings(markdown_of(paper(Section("answer", answer, "Answer"))))
    assert told == [
        ("h1", "Title"),
        ("h2", "Answer"),
        ("h3", "One"),
        ("h3", "Two"),
        ("h4", "Three four"),
        ("h6", "Deep"),
        ("h3", "In a list"),
    ]


@pytest.mark.parametrize("fence", ["```", "~~~~", "````python"])
def test_code_that_was_left_open_is_closed(fence: str) -> None:
    told = markdown_of(paper(Section("answer", f"{fence}\nx = 1\n# no heading"), Section("question", "Next?")))
    assert [tag for tag, _ in headings(told)] == ["h1"]
    assert any(token.type == "blockquote_open" for token in STRANGER.parse(told))


def test_code_that_is_closed_is_not_closed_again() -> None:
    code = "````\n```\ninside\n```\n````"
    assert written_by_model(code, 2) == code


def test_an_attachment_with_fences_in_it_stays_one_block() -> None:
    text = "before\n````\nx\n```\n# no heading"
    tokens = STRANGER.parse(markdown_of(paper(Section("attachment", text, "a*b.md"))))
    assert [t.content for t in tokens if t.type == "fence"] == [text + "\n"]
    assert any(t.type == "inline" and "a\\*b.md" in t.content for t in tokens)


@pytest.mark.parametrize(
    "html",
    ["<!-- gone", "<script>alert(1)</script>", "<div>\n\n# x", "<details>", "text <b>x</b>", "<?php", "<![CDATA["],
)
def test_html_of_a_model_stays_text_for_other_readers(html: str) -> None:
    told = written_by_model(f"A\n\n{html}\n\n> {html}\n\n| a |\n|---|\n| {html.splitlines()[0]} |", 2)
    kinds = {each.type for token in STRANGER.parse(told) for each in (token, *(token.children or ()))}
    assert not kinds & {"html_block", "html_inline"}


def test_html_in_code_and_in_formulas_stays_as_it_is() -> None:
    text = "`<b>` and $a<b$ and <https://example.org/>\n\n```\n<b>\n```"
    assert written_by_model(text, 2) == text


def test_a_formula_that_another_reader_would_take_for_a_comment_gets_a_blank() -> None:
    assert written_by_model("$$\n<!-- x\n$$", 2) == "$$\n< !-- x\n$$"
    assert written_by_model("$$\na\n<b\n$$", 2) == "$$\na\n<b\n$$"
    assert written_by_model("<script>", 2) == "\\<script>"


def test_a_stray_backtick_hides_no_html_of_the_next_paragraph() -> None:
    assert "\\<div>" in written_by_model("a ` b\n\n<div>\n\nc ` d", 2)


def test_a_definition_is_text_and_doesnt_vanish() -> None:
    told = written_by_model("[1]: see above\n\n- [^2]: a note", 2)
    assert "see above" in STRANGER.render(told)
    assert "a note" in STRANGER.render(told)


def test_a_question_is_a_quote_of_what_was_typed_line_by_line() -> None:
    told = markdown_of(paper(Section("question", "# Is 2*3*4 <b>\n- 24_a_?\n    right\n\n1. `x*y`")))
    rendered = STRANGER.render(told).replace("<em>Today</em>", "")
    assert "<h1>" in rendered
    assert rendered.count("<h1>") == 1
    for kind in ("<em>", "<b>", "<ul>", "<ol>", "<pre>"):
        assert kind not in rendered
    assert "<code>x*y</code>" in rendered
    assert re.search(r"# Is 2\*3\*4 &lt;b&gt;<br />\n- 24_a_\?<br />\n\u00a0{4}right</p>", rendered)


def test_a_title_is_one_line_of_text_with_its_mathematics() -> None:
    assert one_line("Why\nis *this* \\(x_1\\)?") == "Why is \\*this\\* \\(x_1\\)?"


def test_several_papers_stand_in_one_file_in_order(tmp_path: Path) -> None:
    papers = [paper(Section("answer", "```\nopen"), title=f"Number {n}") for n in range(3)]
    write_markdown(tmp_path / "all.md", iter(papers))
    text = (tmp_path / "all.md").read_text(encoding="utf-8")
    assert headings(text) == [("h1", f"Number {n}") for n in range(3)]


LINES = ["```", "~~~~", "# h", "===", "---", "<div>", "<!-- x", "$$", "\\[", "> q", "- i", "1. n", "    c", "", "\ttab"]
LINES += [
    "|a|b|",
    "|-|-|",
    "[x]: y",
    "`",
    "a < b <i>",
    "words",
    "日本語",
    "\\begin{align}",
    "  ```",
    "> ```",
    "- ~~~",
    "\\",
]
pages = st.lists(st.sampled_from(LINES), min_size=1, max_size=12).map("\n".join)
"""Markdown that opens more than it closes."""
wordy = pages.filter(lambda text: not re.search(r"[$\\`~]", text))
"""The same without mathematics and code, which stay to the letter whatever another reader makes of them."""


@given(pages.filter(lambda text: not ("==" in text and re.search(r"[$\\]", text))) | strategies.texts)
@example("`\n<!-- x\n`")
def test_whatever_a_model_writes_the_next_part_begins_where_it_should(answer: str) -> None:
    told = markdown_of(paper(Section("answer", answer), Section("remark", "Stopped."), Section("question", "Next?")))
    tokens = STRANGER.parse(told)
    assert [t.tag for t in tokens if t.type == "heading_open"].count("h1") == 1
    top = [token.type for token in tokens if token.level == 0]
    assert top[-4:] == ["paragraph_open", "paragraph_close", "blockquote_open", "blockquote_close"]


@given(pages | strategies.texts)
def test_whatever_is_attached_is_one_block_of_code(text: str) -> None:
    tokens = STRANGER.parse(verbatim(text))
    assert [t.type for t in tokens] == ["fence"]


@given(wordy)
def test_whatever_a_person_types_makes_no_heading_and_no_html(text: str) -> None:
    kinds = {each.type for token in STRANGER.parse(typed_by_person(text)) for each in (token, *(token.children or ()))}
    assert not kinds & {"heading_open", "html_block", "html_inline", "bullet_list_open", "hr", "table_open"}
