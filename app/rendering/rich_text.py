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
    for whole, pictures in whole_blocks(blocks):
        writer = _ClipboardWriter(pictures, embed)
        written += [writer.block(block) for block in whole]
    return "\n".join(written)


class HtmlWriter:
    """Writes blocks that have their pictures in common; how formulas, code and links look is for its heirs to say.

    Args:
        pictures: Their formulas.
    """

    def __init__(self, pictures: dict[FormulaKey, Picture]) -> None:
        self.pictures = pictures

    def block(self, block: b.Block) -> str:
        """A block as HTML."""
        match block:
            case b.Paragraph(inlines=inlines):
                written = self._paragraph(inlines, "<p>{}</p>")
            case b.Heading(level=level, inlines=inlines):
                written = self.heading(level, inlines)
            case b.CodeBlock(text=text, language=language):
                written = self.code_block(text, language)
            case b.Quote(blocks=blocks):
                written = f"<blockquote>{self._blocks(blocks)}</blockquote>"
            case b.ItemList():
                written = self._list(block)
            case b.Table():
                written = self.table(block)
            case b.Rule():
                written = "<hr>"
            case b.DisplayFormula(tex=tex):
                written = self.display(tex)
            case b.Capped(source=source):
                written = self.source(source)
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
                    parts.append(self.display(inline.tex))
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

    def rows(self, block: b.Table) -> str:
        """The rows of a table."""
        rows = [self._row(block.head, block.alignments, "th")]
        return "\n".join([*rows, *(self._row(row, block.alignments, "td") for row in block.rows)])

    def _row(self, cells: Sequence[b.Inlines], alignments: Sequence[b.Alignment], tag: str) -> str:
        written = ""
        for index, cell in enumerate(cells):
            alignment = alignments[index] if index < len(alignments) else None
            written += f'<{tag} style="text-align:{alignment or "left"}">{self.words(cell)}</{tag}>'
        return f"<tr>{written}</tr>"

    def words(self, inlines: b.Inlines) -> str:
        """Running text as HTML."""
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: b.Inline) -> str:
        match inline:
            case b.Text(text):
                written = escape(text)
            case b.Code(text):
                written = self.code(text)
            case b.Emphasis(children):
                written = f"<em>{self.words(children)}</em>"
            case b.Strong(children):
                written = f"<strong>{self.words(children)}</strong>"
            case b.Strike(children):
                written = f"<s>{self.words(children)}</s>"
            case b.Link(children, address):
                words = self.words(children)
                written = words if safe_address(address) is None else self.link(words, address)
            case b.Formula(tex, display):
                written = self.formula(tex, display=display)
            case b.LineBreak():
                written = "<br>"
        return written

    def heading(self, level: int, inlines: b.Inlines) -> str:
        """A heading."""
        return f"<h{level}>{self.words(inlines)}</h{level}>"

    def table(self, block: b.Table) -> str:
        """A table."""
        return f"<table>\n{self.rows(block)}\n</table>"

    def link(self, words: str, address: str) -> str:
        """Words, as HTML, that lead to an address that may be opened."""
        return f'<a href="{escape(address)}">{words}</a>'

    def display(self, tex: str) -> str:
        """A formula on a line of its own."""
        raise NotImplementedError

    def formula(self, tex: str, *, display: bool) -> str:
        """A formula."""
        raise NotImplementedError

    def code(self, text: str) -> str:
        """Code among words."""
        return f"<code>{escape(text)}</code>"

    def code_block(self, text: str, language: str) -> str:  # noqa: ARG002 - an heir may colour its words
        """Code on lines of its own."""
        return f"<pre><code>{escape(text)}</code></pre>"

    def source(self, source: str) -> str:
        """What is too much to be set."""
        return f"<pre>{escape(source)}</pre>"


class _ClipboardWriter(HtmlWriter):
    """For pages that have no style of ours: all that matters stands in the elements."""

    def __init__(self, pictures: dict[FormulaKey, Picture], embed: Embed, scale: float = 1.0) -> None:
        super().__init__(pictures)
        self._embed = embed
        self._scale = scale

    def heading(self, level: int, inlines: b.Inlines) -> str:
        words = _ClipboardWriter(self.pictures, self._embed, _HEADINGS.get(level, 1.0)).words(inlines)
        return f"<h{level}>{words}</h{level}>"

    def table(self, block: b.Table) -> str:
        return f"{_TABLE}\n{self.rows(block)}\n</table>"

    def display(self, tex: str) -> str:
        return f'<p style="text-align:center">{self.formula(tex, display=True)}</p>'

    def formula(self, tex: str, *, display: bool) -> str:
        picture = self.pictures.get((tex, display))
        if not isinstance(picture, Typeset):
            return self.code(delimited(tex, display=display))
        shown = self._embed((picture, _is_framed((tex, display))))
        width, height, depth = (round(px * self._scale) for px in (shown.width, shown.height, shown.depth))
        place = "" if display else f' style="vertical-align:-{depth}px"'
        data = b64encode(shown.png).decode("ascii")
        size = f'width="{width}" height="{height}"'
        return f'<img src="data:image/png;base64,{data}" alt="{escape(tex)}" {size}{place}>'

    def code(self, text: str) -> str:
        return f'<code style="{_FIXED_PITCH}">{escape(text)}</code>'

    def code_block(self, text: str, language: str) -> str:  # noqa: ARG002 - it is not coloured here
        return f'<pre style="{_FIXED_PITCH}"><code>{escape(text)}</code></pre>'

    def source(self, source: str) -> str:
        return f'<pre style="{_FIXED_PITCH}">{escape(source)}</pre>'


def _is_framed(key: FormulaKey) -> bool:
    tex, display = key
    return display and boxed_content(tex) is not None


def whole_blocks(blocks: Iterable[Prepared]) -> Iterator[tuple[tuple[b.Block, ...], dict[FormulaKey, Picture]]]:
    """Put what goes on together with what it goes on from."""
    for pieces, pictures in _wholes(blocks):
        yield _joined(pieces), pictures


def _wholes(blocks: Iterable[Prepared]) -> Iterator[tuple[list[b.Block], dict[FormulaKey, Picture]]]:
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
