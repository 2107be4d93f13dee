"""Markdown becomes the blocks that the reference parser finds."""

from __future__ import annotations

import pytest

from app.rendering.blocks import CodeBlock, Heading, Inlines, ItemList, Link, Paragraph, Quote, Table, Text
from app.rendering.markdown import parse
from tests.unit.app.rendering.html import page, reference

CONSTRUCTS = [
    "plain words",
    "two\nlines",
    "two  \nlines with a break",
    "two\\\nlines with a break",
    "one\n\ntwo",
    "   indented\n  less",
    "# one",
    "## two ##",
    "###### six",
    "####### seven",
    "#none",
    "#\n",
    "one\n===",
    "two\n---",
    "two\nlines\n---\nand more",
    "- a\n---\nb",
    "***",
    "_ _ _",
    "- - -",
    "a\n***\nb",
    "*a* _b_ **c** __d__ ***e***",
    "a*b*c a_b_c",
    "**a *b* c**",
    "*a **b* c**",
    "* a *",
    "**a",
    "~~gone~~ ~~not",
    "`code` ``a ` b`` ` `` `",
    "`a *b*` *c `d*`",
    "    code\n\n    more",
    "a\n    no code",
    "```\na\n\nb\n```",
    "```python x\na\n```",
    "~~~\n```\n~~~",
    "````\n```\n````",
    "```\nnever closed\n\n",
    "  ```\n  a\n b\n  ```",
    "a\n```\nb\n```\nc",
    "> a\n> b",
    "> a\nlazy",
    "> a\n\nb",
    "> a\n\n> b",
    "> a\n>\n> b",
    "> # a\n> - b\n> > c",
    ">     code",
    "> ```\na\n```",
    "- a\n- b",
    "- a\n\n- b",
    "- a\n+ b\n* c",
    "1. a\n2. b",
    "7) a\n8) b",
    "0. a",
    "1234567890. no list",
    "- a\n  - b\n    - c\n- d",
    "- a\n\n  b\n\n      code",
    "1. a\n   - b\n\n     c\n2. d",
    "- a\nlazy",
    "-\n  a",
    "-\n\n  a",
    "- a\n-\n- c",
    "a\n- b",
    "a\n2. b",
    "a\n1. b",
    "10. a\n    b",
    "- a\n ```\n b\n ```",
    "- ```\n  a\n\n  b\n  ```\n- c",
    "-     code\n",
    "\t- a\n",
    "- a\n\n\tb",
    "- > a\n  > b\n- c",
    "> 1. a\n>    b\n> 2. c",
    "[a](https://example.org/x?y=1#z)",
    "[*a*](<https://example.org/a b> 'title')",
    "<https://example.org/>",
    "[a](/relative)",
    "[a](http://example.org)",
    "![a](https://example.org/x.png)",
    "[a]\n\n[a]: https://example.org/",
    "[not a link] (x)",
    "[a](javascript:alert(1))",
    "&amp; &copy; &#65; &#x42; &nothing;",
    "\\* \\# \\_ \\` \\! \\q",
    "<b>bold</b>",
    "<div>\n*a*\n</div>",
    "a <!-- b --> c",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "a | b\n:-- | --:\n1 | 2\n3",
    "| a |\n|:-:|\n| `x` \\| y |\n\nafter",
    "| a | b |\n|---|\n| 1 | 2 |",
    "a\n| b | c |\n|---|---|\n| 1 | 2 |\n> q",
    "- | a | b |\n  |---|---|\n  | 1 | 2 |",
    "a\r\nb\rc\r\n\r\nd",
    "日本語*強調*です。",
]


@pytest.mark.parametrize("markdown", CONSTRUCTS)
def test_a_construct_is_what_the_reference_parser_says(markdown: str) -> None:
    assert page(parse(markdown)) == reference(markdown.replace("\r\n", "\n").replace("\r", "\n"))


def test_every_block_keeps_the_markdown_that_it_came_from() -> None:
    sources = [
        "# One",
        "words *here*\nand here",
        "- a\n\n  b\n- c",
        "> q\nlazy",
        "```py\nx\n\n```",
        "| a |\n|---|\n| 1 |",
        "***",
    ]
    assert [block.source for block in parse("\n\n".join(sources) + "\n")] == sources


def test_inner_blocks_keep_their_markdown_too() -> None:
    (quote,) = parse("> # a\n> b\n")
    assert isinstance(quote, Quote)
    assert [block.source for block in quote.blocks] == ["> # a", "> b"]


def test_a_list_says_where_it_begins_and_whether_it_is_tight() -> None:
    tight, loose = parse("3. a\n4. b\n\ntext\n\n* c\n\n* d\n")[::2]
    assert isinstance(tight, ItemList)
    assert isinstance(loose, ItemList)
    assert (tight.ordered, tight.start, tight.tight) == (True, 3, True)
    assert (loose.ordered, loose.tight) == (False, False)


def test_code_keeps_its_language_and_its_empty_lines() -> None:
    (code,) = parse("```Python 3\na\n\n\nb\n\n```")
    assert code == CodeBlock("a\n\n\nb\n\n", "Python", source="```Python 3\na\n\n\nb\n\n```")


def test_only_https_is_a_link() -> None:
    assert words("[a](https://x.example/y)") == (Link((Text("a"),), "https://x.example/y"),)
    assert words("[a](http://x.example)") == (Text("a (http://x.example)"),)
    assert words("[a](/etc/passwd)") == (Text("a (/etc/passwd)"),)
    assert words("[a](file:///etc/passwd)") == (Text("[a](file:///etc/passwd)"),)
    assert words("[a](https://good.example@evil.example)") == (Text("a (https://good.example@evil.example)"),)


def test_a_picture_is_its_words_and_its_address() -> None:
    assert words("![a *b*](https://x.example/y.png)") == (Text("a *b* (https://x.example/y.png)"),)
    assert words("![](file:///x.png)") == (Text("![](file:///x.png)"),)


def test_references_stay_text() -> None:
    assert words("[a][b]") == (Text("[a][b]"),)
    assert words("[b]: https://x.example") == (Text("[b]: https://x.example"),)


def test_lines_of_japanese_join_without_a_space() -> None:
    assert words("これは\n文です\nand words") == (Text("これは文です and words"),)


def test_a_table_has_alignments_and_cells() -> None:
    (table,) = parse("| a | *b* | c |\n|:--|:-:|---|\n| 1 | 2 | 3 |\n")
    assert isinstance(table, Table)
    assert table.alignments == ("left", "center", None)
    assert table.rows == (((Text("1"),), (Text("2"),), (Text("3"),)),)


def test_an_empty_text_has_no_blocks() -> None:
    assert parse("") == parse(" \n\t\n\n") == ()


def words(markdown: str) -> Inlines:
    (block,) = parse(markdown)
    assert isinstance(block, Paragraph | Heading)
    return block.inlines
