"""Answers as HTML for other programs: faithful, escaped, with nothing in it that runs or is fetched."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from PySide6.QtGui import QColor, QImage

from app.rendering import blocks as b
from app.rendering.markdown import parse
from app.rendering.painting.embedding import LARGEST_PX, LONGEST_PX, copied_image, embedded
from app.rendering.prepared import Prepared, Preparer
from app.rendering.rich_text import Embedded, Shown, html_of, pictures_of
from app.rendering.stream import BlockStream
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.typesetter import Typesetter
from tests.unit.app.rendering.hostile import messages

TAGS = "meta h1 h2 h3 h4 h5 h6 p ul ol li table tr th td blockquote hr pre code em strong s a br img"
ATTRIBUTES = {
    "meta": {"charset"},
    "ol": {"start"},
    "table": {"border", "cellspacing", "cellpadding", "style"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height", "style"},
}


@pytest.fixture
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter()
    yield typesetter
    typesetter.close()


def written(blocks: tuple[Prepared, ...]) -> str:
    return html_of(blocks, lambda _: Embedded(b"png", 20, 10, 3)).removeprefix('<meta charset="utf-8">\n')


def unset(text: str) -> str:
    return written(tuple(Prepared(block) for block in parse(text)))


class Reader(HTMLParser):
    """Keeps what stands in a page of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attributes}))


def elements(html: str) -> list[tuple[str, dict[str, str]]]:
    reader = Reader()
    reader.feed(html)
    return reader.found


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("## A *b*", "<h2>A <em>b</em></h2>"),
        ("**a** ~~b~~ & <i>", "<p><strong>a</strong> <s>b</s> &amp; &lt;i&gt;</p>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("- a\n\n- b", "<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>"),
        ("> a", "<blockquote><p>a</p></blockquote>"),
        ("---", "<hr>"),
        ("a  \nb", "<p>a<br>b</p>"),
        ('[a](https://github.com/?a="b"&c)', '<p><a href="https://github.com/?a=%22b%22&amp;c">a</a></p>'),
        ("[a](javascript:b)", "<p>[a](javascript:b)</p>"),
    ],
)
def test_blocks_become_what_they_are(markdown: str, html: str) -> None:
    assert unset(markdown) == html


def test_cells_are_aligned_as_they_were() -> None:
    assert [style["style"] for tag, style in elements(unset("| a | b | c |\n|:-:|--:|---|\n")) if tag == "th"] == [
        "text-align:center",
        "text-align:right",
        "text-align:left",
    ]


def test_code_is_escaped_and_keeps_its_lines() -> None:
    html = unset("```\n<b>\n  c\n```")
    assert "&lt;b&gt;\n  c\n</code>" in html


def test_a_link_that_isnt_https_is_only_its_words() -> None:
    block = b.Paragraph((b.Link((b.Text("a"),), "file:///b"),), source="")
    assert written((Prepared(block),)) == "<p>a</p>"


def test_a_formula_is_a_picture_with_its_source_and_its_size(typesetter: Typesetter) -> None:
    html = written(Preparer(typesetter).settled(parse('Let $a<"b"$ be')))
    tag, attributes = elements(html)[1]
    assert tag == "img"
    assert attributes["alt"] == 'a<"b"'
    assert (attributes["width"], attributes["height"]) == ("20", "10")
    assert attributes["style"] == "vertical-align:-3px"
    assert attributes["src"] == f"data:image/png;base64,{base64.b64encode(b'png').decode()}"


def test_a_formula_in_a_heading_is_as_large_as_the_heading(typesetter: Typesetter) -> None:
    html = written(Preparer(typesetter).settled(parse("# $x$")))
    assert elements(html)[1][1]["width"] == "40"


def test_a_displayed_formula_among_words_has_a_line_of_its_own(typesetter: Typesetter) -> None:
    html = written(Preparer(typesetter).settled(parse("a $$x$$ b")))
    assert [tag for tag, _ in elements(html)] == ["p", "p", "img", "p"]


def test_a_formula_without_a_picture_is_its_source(typesetter: Typesetter) -> None:
    assert "$\\nosuch&amp;$</code>" in written(Preparer(typesetter).settled(parse("$\\nosuch&$")))


@pytest.mark.parametrize(
    "text",
    [
        "word " * 4000,
        "\n".join(f"- item {number}\n\n  more of it" for number in range(900)),
        "```\n" + "line of code\n" * 3000 + "```",
        "> " + "said " * 4000,
        "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 1500,
    ],
)
def test_a_block_that_came_in_pieces_is_whole_again(text: str) -> None:
    stream = BlockStream()
    pieces = stream.feed(text).settled + stream.finish().settled
    assert len(pieces) > 1
    whole, cut = unset(text), written(tuple(Prepared(piece) for piece in pieces))
    assert [tag for tag, _ in elements(cut)] == [tag for tag, _ in elements(whole)]
    assert cut.split() == whole.split()


def test_hostile_messages_become_harmless_pages(typesetter: Typesetter) -> None:
    for number, (name, text) in enumerate(messages()):
        if number % 6:
            continue
        stream = BlockStream()
        blocks = stream.feed(text[:40_000]).settled + stream.finish().settled
        for tag, attributes in elements(written(tuple(Prepared(block) for block in blocks))):
            assert tag in TAGS.split(), name
            assert set(attributes) <= ATTRIBUTES.get(tag, {"style"}), name
            assert tag != "a" or attributes["href"].startswith("https://"), name
            assert tag != "img" or attributes["src"].startswith("data:image/png;base64,"), name


def test_all_pictures_that_a_page_needs_are_told_beforehand(typesetter: Typesetter) -> None:
    blocks = Preparer(typesetter).settled(parse("# $a$\n\n- $b$ $$c$$\n\n| $d$ |\n|---|\n\n\\boxed{e}"))
    told = {(id(picture), framed) for picture, framed in pictures_of(blocks)}
    asked: list[Shown] = []

    def embed(shown: Shown) -> Embedded:
        asked.append(shown)
        return Embedded(b"", 1, 1, 0)

    html_of(blocks, embed)
    assert {(id(picture), framed) for picture, framed in asked} == told
    assert [framed for _, framed in asked] == [False, False, False, False, True]


def test_an_embedded_formula_has_two_pixels_for_one(typesetter: Typesetter) -> None:
    shown = embedded(typesetter.typeset("\\frac{x}{y}"))
    image = QImage.fromData(shown.png)
    assert (image.width(), image.height()) == (2 * shown.width, 2 * shown.height)
    assert 0 < shown.depth < shown.height
    assert image.pixelColor(0, 0) == QColor("#FFFFFF")


def test_a_framed_formula_is_drawn_in_its_frame(typesetter: Typesetter) -> None:
    picture = typesetter.typeset("x")
    bare, framed = copied_image(picture), copied_image(picture, framed=True)
    assert framed.width() > bare.width()
    edges = [image.pixelColor(1, image.height() // 2).lightness() for image in (framed, bare)]
    assert edges[0] < 200
    assert edges[1] == 255


def test_an_image_is_never_too_large() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -1000 400000 2000"></svg>'
    for width, height in ((400.0, 25.0), (100.0, 100.0), (25.0, 400.0)):
        for framed in (False, True):
            image = copied_image(Typeset(svg, width, height, 0.0), framed=framed)
            assert max(image.width(), image.height()) <= LONGEST_PX
            assert image.width() * image.height() <= LARGEST_PX


def test_a_large_formula_keeps_its_size_on_a_page(typesetter: Typesetter) -> None:
    svg = typesetter.typeset("x").svg
    assert embedded(Typeset(svg, 400.0, 20.0, 0.0)).width == pytest.approx(400 * 16, abs=10)
