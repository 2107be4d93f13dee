"""HTML files: everything inside, nothing that runs or is fetched, mathematics set, and text that stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import islice
from pathlib import Path

import pytest

from app.conversations.exporting.html import write_html
from app.design import DESIGN
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper, Section, SectionKind
from tests.unit.app.rendering.hostile import messages

PAGE = "html head meta title style body main article section"
TEXT = "h1 h2 h3 h4 h5 h6 p ul ol li table tr th td blockquote hr pre code em strong s a br div span"
PICTURES = "svg g path rect line ellipse circle text polygon"
KNOWN = set(f"{PAGE} {TEXT} {PICTURES}".split())
FETCHING = {"src", "srcset", "action", "formaction", "xlink:href", "data", "poster", "background"}


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter()
    typesetter.start()
    yield typesetter
    typesetter.close()


class Reader(HTMLParser):
    """Keeps elements and text."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attributes}))

    def handle_data(self, data: str) -> None:
        self.text += data


def write(folder: Path, typesetter: Typesetter, *sections: Section, title: str = "Title") -> str:
    path = folder / "page.html"
    write_html(path, [Paper(title, "Today", sections)], typesetter)
    return path.read_text(encoding="utf-8")


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    return reader


def test_a_formula_is_a_picture_in_the_page_on_the_baseline_with_its_source(
    tmp_path: Path, typesetter: Typesetter
) -> None:
    html = write(tmp_path, typesetter, Section("answer", r"See \(\frac{1}{y_j}\) here."))
    pictures = [given for tag, given in read(html).elements if tag == "svg"]
    known = typesetter.typeset(r"\frac{1}{y_j}", display=False)
    assert len(pictures) == 1
    assert f"vertical-align:{-known.depth_em:.4g}em" in pictures[0]["style"]
    assert f"height:{known.height_em + known.depth_em:.4g}em" in pictures[0]["style"]
    assert pictures[0]["viewbox"] == re.search(r'viewBox="([^"]+)"', known.svg.decode())[1]  # type: ignore[index]
    assert 'fill="currentColor"' in html
    assert r"$\frac{1}{y_j}$" in read(html).text


def test_a_question_shows_what_was_typed_with_its_mathematics_set(tmp_path: Path, typesetter: Typesetter) -> None:
    html = write(tmp_path, typesetter, Section("question", "Solve x^2 = 2\nfor *all* <b>"))
    assert html.count("<svg ") == 1
    assert "for *all* &lt;b&gt;" in html
    html = write(tmp_path, typesetter, Section("question", "No\n  *maths* <b>"))
    assert '<p class="typed">No\n  *maths* &lt;b&gt;</p>' in html


def test_a_formula_that_is_wrong_stays_as_its_source(tmp_path: Path, typesetter: Typesetter) -> None:
    html = write(tmp_path, typesetter, Section("answer", r"\(\frac{1}{\) and \[\boxed{4}\]"))
    assert '<code class="unset">$\\frac{1}{$</code>' in html
    assert '<span class="result">' in html


def test_what_a_formula_defines_holds_for_those_after_it_and_for_no_other_part(
    tmp_path: Path, typesetter: Typesetter
) -> None:
    used = Section("answer", r"\(\half\)")
    html = write(tmp_path, typesetter, Section("answer", "\\(\\def\\half{\\frac12}\\half\\)\n\n\\(\\half\\)"), used)
    assert html.count("<svg ") == 2
    assert html.count('<code class="unset">') == 1


def test_headings_of_an_answer_stand_below_those_of_the_page(tmp_path: Path, typesetter: Typesetter) -> None:
    html = write(tmp_path, typesetter, Section("answer", "# One\n\n###### Six", "Answer"))
    assert re.findall(r"<(h\d)", html) == ["h1", "h2", "h3", "h6"]


def test_code_is_coloured_by_its_words(tmp_path: Path, typesetter: Typesetter) -> None:
    html = write(tmp_path, typesetter, Section("answer", '```python\ndef f(): return "<b>"\n```'))
    assert '<span class="keyword">def</span>' in html
    assert "&quot;&lt;b&gt;&quot;" in html


def test_an_attachment_and_a_remark_are_text(tmp_path: Path, typesetter: Typesetter) -> None:
    html = write(tmp_path, typesetter, Section("attachment", "a,<b>\n$x$", "<i>.csv"), Section("remark", "<s>"))
    assert "<p>&lt;i&gt;.csv</p>\n<pre>a,&lt;b&gt;\n$x$</pre>" in html
    assert '<p class="remark">&lt;s&gt;</p>' in html


def test_the_page_has_the_colours_of_both_appearances(tmp_path: Path, typesetter: Typesetter) -> None:
    html = write(tmp_path, typesetter)
    light, dark = html.split("prefers-color-scheme: dark", 1)
    assert f"--ink: {DESIGN.light.ink};" in light
    assert f"--ink: {DESIGN.dark.ink};" in dark
    assert "@media print" in html
    used = set(re.findall(r"var\((--[\w-]+)\)", html))
    assert used == set(re.findall(r"(--[\w-]+):", html))


def test_japanese_is_marked_as_such(tmp_path: Path, typesetter: Typesetter) -> None:
    html = write(tmp_path, typesetter, Section("question", "直角三角形です"), Section("answer", "Right."))
    assert '<section class="question" lang="ja">' in html
    assert '<section class="answer">' in html


def test_several_papers_are_articles_of_one_page(tmp_path: Path, typesetter: Typesetter) -> None:
    papers = (Paper(f"Number {n}", "", (Section("answer", "x"),)) for n in range(3))
    write_html(tmp_path / "all.html", papers, typesetter)
    html = (tmp_path / "all.html").read_text(encoding="utf-8")
    assert re.findall(r"<h1>(.*?)</h1>", html) == ["Number 0", "Number 1", "Number 2"]
    assert html.count("<html") == html.count("</html>") == 1


def test_without_a_typesetter_one_is_made_and_ended(tmp_path: Path) -> None:
    write_html(tmp_path / "page.html", [Paper("$x$", "", ())])
    assert "<svg " in (tmp_path / "page.html").read_text(encoding="utf-8")


HOSTILE = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "</style></section></main><iframe src='https://example.org'>",
    "[a](javascript:alert(1)) ![b](https://example.org/b.png) [c](data:text/html,x) <https://example.org/>",
    r"\(\href{javascript:alert(1)}{x}\) \(\text{</svg><script>alert(1)</script>}\) \(\style{color:red}{x}\)",
    r"\[\class{a\" onload=\"alert(1)}{x} \unicode{x3c}script\]",
    "```html\n</code></pre><script>alert(1)</script>\n```",
    "\u202etxt.exe \x00 \ud800",
    *(text[:3000] for _, text in islice(messages(), 0, None, 12)),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_in_it_stays_text(text: str, tmp_path: Path, typesetter: Typesetter) -> None:
    kinds: tuple[SectionKind, ...] = ("question", "attachment", "thinking", "answer", "remark")
    sections = [Section(kind, text, text[:100]) for kind in kinds]
    html = write(tmp_path, typesetter, *sections, title=text[:200])
    reader = read(html)
    assert {tag for tag, _ in reader.elements} <= KNOWN
    for tag, given in reader.elements:
        assert not FETCHING & given.keys()
        assert not [name for name in given if name.startswith("on")]
        if "href" in given:
            assert tag == "a"
            assert given["href"].startswith("https://")
    assert "url(" not in "".join(given.get("style", "") for _, given in reader.elements)
    assert [given["content"] for tag, given in reader.elements if "http-equiv" in given] == [
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    ]
    assert "\u202e" not in html
