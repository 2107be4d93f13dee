"""Blocks as HTML for other programs' pages: everything escaped, pictures inside, nothing that runs or is fetched.

Knows no Qt: whoever calls makes the pictures. A block that came in pieces is whole again here.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType
from typing import TypeAlias

from app.rendering import blocks as b
from app.rendering.links import safe_address
from app.rendering.prepared import FormulaKey, Picture, Prepared, boxed_content, delimited
from app.rendering.typesetting.formula import Typeset

_TABLE = '<table border="1" cellspacing="0" cellpadding="6" style="border-collapse:collapse">'
_HEADINGS = MappingProxyType({1: 2.0, 2: 1.5, 3: 1.17})
"""How much larger than its text a page sets a heading, and so the formulas in it."""
_FIXED_PITCH = "font-family:Menlo,Consolas,monospace"


@dataclass(frozen=True, slots=True)
class Embedded:
    """A formula as it stands in an HTML page.

    Attributes:
        png: The picture.
        width: How wide it is, in CSS pixels.
        height: How tall it is.
        depth: How much of it is below the baseline.
    """

    png: bytes
    width: int
    height: int
    depth: int


Shown: TypeAlias = tuple[Typeset, bool]
"""A picture, and whether it stands in a frame."""
Embed: TypeAlias = Callable[[Shown], Embedded]


def pictures_of(blocks: Iterable[Prepared]) -> Iterator[Shown]:
    """All pictures that the HTML of some blocks embeds; some come more than once."""
    for prepared in blocks:
        for key, picture in prepared.pictures.items():
            if isinstance(picture, Typeset):
                yield picture, _is_framed(key)


def html_of(blocks: Iterable[Prepared], embed: Embed) -> str:
    """Return blocks as HTML.

    Args:
        blocks: What to write.
        embed: Gives the pictures of `pictures_of`.
    """
    written = ['<meta charset="utf-8">']
    for pieces, pictures in _wholes(blocks):
        writer = _Writer(pictures, embed)
        written += [writer.block(block) for block in _joined(pieces)]
    return "\n".join(written)


class _Writer:
    """Writes blocks that have their pictures in common."""

    def __init__(self, pictures: dict[FormulaKey, Picture], embed: Embed, scale: float = 1.0) -> None:
        self._pictures = pictures
        self._embed = embed
        self._scale = scale

    def block(self, block: b.Block) -> str:
        """A block as HTML."""
        match block:
            case b.Paragraph(inlines=inlines):
                written = self._paragraph(inlines, "<p>{}</p>")
            case b.Heading(level=level, inlines=inlines):
                words = _Writer(self._pictures, self._embed, _HEADINGS.get(level, 1.0)).words(inlines)
                written = f"<h{level}>{words}</h{level}>"
            case b.CodeBlock(text=text):
                written = f'<pre style="{_FIXED_PITCH}"><code>{escape(text)}</code></pre>'
            case b.Quote(blocks=blocks):
                written = f"<blockquote>{self._blocks(blocks)}</blockquote>"
            case b.ItemList():
                written = self._list(block)
            case b.Table():
                written = self._table(block)
            case b.Rule():
                written = "<hr>"
            case b.DisplayFormula(tex=tex):
                written = self._display(tex)
            case b.Capped(source=source):
                written = f'<pre style="{_FIXED_PITCH}">{escape(source)}</pre>'
        return written

    def _blocks(self, blocks: Sequence[b.Block]) -> str:
        return "\n".join(self.block(block) for block in blocks)

    def _paragraph(self, inlines: b.Inlines, form: str) -> str:
        """Its words; a displayed formula among them gets a line of its own."""
        parts: list[str] = []
        words: list[str] = []
        for inline in (*inlines, None):
            if inline is None or (isinstance(inline, b.Formula) and inline.display):
                if "".join(words).strip():
                    parts.append(form.format("".join(words).strip()))
                words = []
                if isinstance(inline, b.Formula):
                    parts.append(self._display(inline.tex))
            else:
                words.append(self._inline(inline))
        return "\n".join(parts)

    def _list(self, block: b.ItemList) -> str:
        items = "\n".join(f"<li>{self._item(item, tight=block.tight)}</li>" for item in block.items)
        return f'<ol start="{block.start}">\n{items}\n</ol>' if block.ordered else f"<ul>\n{items}\n</ul>"

    def _item(self, blocks: Sequence[b.Block], *, tight: bool) -> str:
        return "\n".join(
            self._paragraph(block.inlines, "{}") if tight and isinstance(block, b.Paragraph) else self.block(block)
            for block in blocks
        )

    def _table(self, block: b.Table) -> str:
        rows = [self._row(block.head, block.alignments, "th")]
        rows += [self._row(row, block.alignments, "td") for row in block.rows]
        return "\n".join([_TABLE, *rows, "</table>"])

    def _row(self, cells: Sequence[b.Inlines], alignments: Sequence[b.Alignment], tag: str) -> str:
        written = ""
        for index, cell in enumerate(cells):
            alignment = alignments[index] if index < len(alignments) else None
            written += f'<{tag} style="text-align:{alignment or "left"}">{self.words(cell)}</{tag}>'
        return f"<tr>{written}</tr>"

    def _display(self, tex: str) -> str:
        return f'<p style="text-align:center">{self._formula(tex, display=True)}</p>'

    def words(self, inlines: b.Inlines) -> str:
        """Running text as HTML."""
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: b.Inline) -> str:
        match inline:
            case b.Text(text):
                written = escape(text)
            case b.Code(text):
                written = f'<code style="{_FIXED_PITCH}">{escape(text)}</code>'
            case b.Emphasis(children):
                written = f"<em>{self.words(children)}</em>"
            case b.Strong(children):
                written = f"<strong>{self.words(children)}</strong>"
            case b.Strike(children):
                written = f"<s>{self.words(children)}</s>"
            case b.Link(children, address):
                words = self.words(children)
                written = words if safe_address(address) is None else f'<a href="{escape(address)}">{words}</a>'
            case b.Formula(tex, display):
                written = self._formula(tex, display=display)
            case b.LineBreak():
                written = "<br>"
        return written

    def _formula(self, tex: str, *, display: bool) -> str:
        picture = self._pictures.get((tex, display))
        if not isinstance(picture, Typeset):
            return f'<code style="{_FIXED_PITCH}">{escape(delimited(tex, display=display))}</code>'
        shown = self._embed((picture, _is_framed((tex, display))))
        width, height, depth = (round(px * self._scale) for px in (shown.width, shown.height, shown.depth))
        place = "" if display else f' style="vertical-align:-{depth}px"'
        data = b64encode(shown.png).decode("ascii")
        size = f'width="{width}" height="{height}"'
        return f'<img src="data:image/png;base64,{data}" alt="{escape(tex)}" {size}{place}>'


def _is_framed(key: FormulaKey) -> bool:
    tex, display = key
    return display and boxed_content(tex) is not None


def _wholes(blocks: Iterable[Prepared]) -> Iterator[tuple[list[b.Block], dict[FormulaKey, Picture]]]:
    """Put what goes on together with what it goes on from."""
    pieces: list[b.Block] = []
    pictures: dict[FormulaKey, Picture] = {}
    for prepared in blocks:
        if pieces and not prepared.block.continued:
            yield pieces, pictures
            pieces, pictures = [], {}
        pieces.append(prepared.block)
        pictures.update(prepared.pictures)
    if pieces:
        yield pieces, pictures


def _joined(pieces: Iterable[b.Block]) -> tuple[b.Block, ...]:
    result: list[b.Block] = []
    for piece in pieces:
        whole = _whole(result[-1], piece) if result and piece.continued else None
        if whole is None:
            result.append(piece)
        else:
            result[-1] = whole
    return tuple(result)


def _whole(before: b.Block, after: b.Block) -> b.Block | None:
    """Both pieces in one; None if they are no pieces of one block."""
    match before, after:
        case b.Paragraph(), b.Paragraph():
            return replace(before, inlines=(*before.inlines, b.Text(" "), *after.inlines))
        case b.CodeBlock(), b.CodeBlock():
            return replace(before, text=before.text + after.text)
        case b.Quote(), b.Quote():
            return replace(before, blocks=_joined((*before.blocks, *after.blocks)))
        case b.Table(), b.Table():
            return replace(before, rows=before.rows + after.rows)
        case b.ItemList(), b.ItemList():
            return replace(before, items=_items(before, after))
    return None


def _items(before: b.ItemList, after: b.ItemList) -> tuple[tuple[b.Block, ...], ...]:
    if not (after.resumes and before.items and after.items):
        return before.items + after.items
    return (*before.items[:-1], _joined((*before.items[-1], *after.items[0])), *after.items[1:])
