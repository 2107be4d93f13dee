"""Papers as one HTML file that needs nothing else: style and pictures inside, nothing that runs, is fetched or sent.

What a model or a person wrote is text and never HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

import resources
from app.conversations.exporting.html_blocks import html_blocks
from app.conversations.exporting.whole_files import whole_text
from app.design import DESIGN, Ink
from app.rendering.inert import inert
from app.rendering.typed import preview
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper, Section

_STYLE = resources.ROOT / "styles" / "export.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_COLOURS = ("paper", "ink", "secondary", "edge", "tint", "field", "accent")
_KANA = re.compile("[\u3040-\u30ff]")
_OWN_HEADINGS = 2


def write_html(path: Path, papers: Iterable[Paper], typesetter: Typesetter | None = None) -> None:
    """Write papers into one file, one after the other; waits for their formulas.

    Args:
        path: The file.
        papers: What to write; each is asked for when it is its turn.
        typesetter: Makes the formulas; without one, one is made for this file.

    Raises:
        ExportFailed: It can't be written; nothing has changed.
    """
    own = Typesetter() if typesetter is None else None
    try:
        with whole_text(path) as file:
            file.writelines(_page(papers, typesetter or own or Typesetter()))
    finally:
        if own is not None:
            own.close()


def _page(papers: Iterable[Paper], typesetter: Typesetter) -> Iterator[str]:
    remaining = iter(papers)
    first = next(remaining, None)
    yield _head("" if first is None else first.title)
    if first is not None:
        yield _article(first, typesetter)
    for paper in remaining:
        yield _article(paper, typesetter)
    yield "</main>\n</body>\n</html>\n"


def _head(title: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{_text(title)}</title>
<style>
{_colours()}
{_STYLE.read_text(encoding="utf-8")}</style>
</head>
<body>
<main>
"""


def _colours() -> str:
    light, dark = _variables(DESIGN.light), _variables(DESIGN.dark)
    return f":root {{ {light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}"


def _variables(ink: Ink) -> str:
    told = {name: getattr(ink, name) for name in _COLOURS} | {f"code-{kind}": each for kind, each in ink.code.items()}
    return " ".join(f"--{name}: {_css_colour(colour)};" for name, colour in told.items())


def _css_colour(colour: str) -> str:
    """CSS says how much shines through behind the colour, not before it."""
    return colour if len(colour) == 7 else f"#{colour[3:]}{colour[1:3]}"


def _article(paper: Paper, typesetter: Typesetter) -> str:
    title = html_blocks(preview(paper.title) or "", typesetter, 0).removeprefix("<p>").removesuffix("</p>")
    subtitle = f'<p class="subtitle">{_text(paper.subtitle)}</p>\n' if paper.subtitle else ""
    sections = "\n".join(_section(section, typesetter) for section in paper.sections)
    return f"<article>\n<h1>{title or _text(paper.title)}</h1>\n{subtitle}{sections}\n</article>\n"


def _section(section: Section, typesetter: Typesetter) -> str:
    if section.kind == "remark":
        return f'<p class="remark">{_text(section.text)}</p>'
    if section.kind == "attachment":
        inside = f"<p>{_text(section.heading)}</p>\n<pre>{_text(section.text)}</pre>"
    elif section.kind == "question":
        inside = _question(section.text, typesetter)
    else:
        heading = f"<h2>{_text(section.heading)}</h2>\n" if section.heading else ""
        inside = heading + html_blocks(section.text, typesetter, _OWN_HEADINGS)
    language = ' lang="ja"' if _KANA.search(section.text) else ""
    return f'<section class="{section.kind}"{language}>\n{inside}\n</section>'


def _question(text: str, typesetter: Typesetter) -> str:
    shown = preview(text)
    return html_blocks(shown, typesetter, _OWN_HEADINGS) if shown else f'<p class="typed">{_text(text)}</p>'


def _text(text: str) -> str:
    return escape(inert(text))
