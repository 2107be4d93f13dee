"""Blocks as HTML for a page of our own: formulas as pictures inside it, drawn in the colour of the text beside them.

Knows no conversation. The classes that it names are those of `resources/styles/export.css`.
"""

from __future__ import annotations

import re
from html import escape

from app.rendering import blocks as b
from app.rendering.highlighting import highlighted
from app.rendering.markdown import parse
from app.rendering.prepared import FormulaKey, Picture, Preparer, boxed_content, delimited
from app.rendering.rich_text import HtmlWriter, whole_blocks
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.typesetter import Typesetter

_OPENING = re.compile(r'<svg [^>]*?viewBox="([^"]+)">')
_DEEPEST_HEADING = 6


def html_blocks(markdown: str, typesetter: Typesetter, headings_below: int) -> str:
    """Return Markdown as HTML; waits for its formulas.

    Args:
        markdown: What is to be shown.
        typesetter: Makes the formulas.
        headings_below: The level below which its headings begin.
    """
    prepared = Preparer(typesetter).settled(parse(markdown))
    return "\n".join(
        _PageWriter(pictures, headings_below).block(block)
        for blocks, pictures in whole_blocks(prepared)
        for block in blocks
    )


class _PageWriter(HtmlWriter):
    def __init__(self, pictures: dict[FormulaKey, Picture], headings_below: int) -> None:
        super().__init__(pictures)
        self._below = headings_below

    def heading(self, level: int, inlines: b.Inlines) -> str:
        tag = f"h{min(_DEEPEST_HEADING, level + self._below)}"
        return f'<{tag} class="level{level}">{self.words(inlines)}</{tag}>'

    def table(self, block: b.Table) -> str:
        return f'<div class="wide"><table>\n{self.rows(block)}\n</table></div>'

    def link(self, words: str, address: str) -> str:
        shown = escape(address)
        return f'<a href="{shown}" title="{shown}" rel="noopener noreferrer">{words}</a>'

    def display(self, tex: str) -> str:
        picture = self.formula(tex, display=True)
        framed = isinstance(self.pictures.get((tex, True)), Typeset) and boxed_content(tex) is not None
        return f'<div class="display">{_framed(picture) if framed else picture}</div>'

    def formula(self, tex: str, *, display: bool) -> str:
        picture = self.pictures.get((tex, display))
        source = escape(delimited(tex, display=display))
        if not isinstance(picture, Typeset):
            return f'<code class="unset">{source}</code>'
        # The source is there to be read aloud and to be copied.
        return f'<span class="formula">{_svg(picture)}<span class="source">{source}</span></span>'

    def code_block(self, text: str, language: str) -> str:
        words = "".join(
            f'<span class="{kind}">{escape(word)}</span>' if kind else escape(word)
            for kind, word in highlighted(text, language)
        )
        return f'<pre class="code"><code>{words}</code></pre>'

    def source(self, source: str) -> str:
        return f'<pre class="unset">{escape(source)}</pre>'


def _framed(picture: str) -> str:
    return f'<span class="result">{picture}</span>'


def _svg(picture: Typeset) -> str:
    svg = picture.svg.decode()
    opening = _OPENING.match(svg)
    if opening is None:
        raise ValueError("no picture of the typesetter's")
    width, height = picture.width_em, picture.height_em + picture.depth_em
    size = f"width:{width:.4g}em;height:{height:.4g}em;vertical-align:{-picture.depth_em:.4g}em"
    return f'<svg viewBox="{opening[1]}" style="{size}" aria-hidden="true">{svg[opening.end() :]}'
