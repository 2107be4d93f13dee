"""Blocks as HTML, only so that they can be compared with what the reference parser writes."""

from __future__ import annotations

import re
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.rendering.blocks import (
    Block,
    Capped,
    Code,
    CodeBlock,
    DisplayFormula,
    Emphasis,
    Formula,
    Heading,
    Inlines,
    ItemList,
    LineBreak,
    Link,
    Paragraph,
    Quote,
    Rule,
    Strike,
    Strong,
    Table,
    Text,
)


def page(blocks: tuple[Block, ...]) -> str:
    return plain("".join(_block(block) for block in blocks))


def reference(markdown: str) -> str:
    """What markdown-it writes by itself, except that what isn't an https link is words."""
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 200}).enable(["table", "strikethrough"])
    parser.disable(["html_block", "html_inline", "reference"])
    tokens = parser.parse(markdown)
    for token in tokens:
        if token.children:
            token.children = _without_other_links(token.children)
    return plain(parser.renderer.render(tokens, parser.options, {}))


def _without_other_links(tokens: list[Token]) -> list[Token]:
    kept: list[Token] = []
    opened: list[tuple[str, int]] = []
    for token in tokens:
        if token.type == "link_open":
            address = str(token.attrs["href"])
            opened.append((address, len(kept)))
            token.attrs = {"href": address}
            kept.extend([token] if address.startswith("https://") else [])
        elif token.type == "link_close":
            address, first = opened.pop()
            kept.extend([token] if address.startswith("https://") else _address_behind(kept[first:], address))
        elif token.type == "image":
            address = str(token.attrs["src"])
            kept.append(_words(f"{token.content} ({address})" if token.content else address))
        else:
            kept.append(token)
    return kept


def _address_behind(label: list[Token], address: str) -> list[Token]:
    if not address or (len(label) == 1 and label[0].content == address):
        return []
    return [_words(f" ({address})" if label else address)]


def _words(text: str) -> Token:
    token = Token("text", "", 0)
    token.content = text
    return token


def plain(html: str) -> str:
    """Without the white space that says nothing; that of code does."""
    parts = re.split(r"(<pre>.*?</pre>)", html, flags=re.DOTALL)
    parts[::2] = [re.sub(r"\s+", " ", words).replace("<br /> ", "<br />") for words in parts[::2]]
    return re.sub(
        r" ?(</?(?:p|h\d|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td)\b[^>]*>) ?", r"\1", "".join(parts)
    ).strip()


def _inlines(inlines: Inlines) -> str:
    html = ""
    for inline in inlines:
        match inline:
            case Text(text):
                html += escape(text, quote=False).replace('"', "&quot;")
            case Code(text):
                html += f"<code>{escape(text, quote=False).replace(chr(34), '&quot;')}</code>"
            case Emphasis(children):
                html += f"<em>{_inlines(children)}</em>"
            case Strong(children):
                html += f"<strong>{_inlines(children)}</strong>"
            case Strike(children):
                html += f"<s>{_inlines(children)}</s>"
            case Link(children, address):
                html += f'<a href="{escape(address)}">{_inlines(children)}</a>'
            case Formula(tex):
                html += f"<formula>{tex}</formula>"
            case LineBreak():
                html += "<br />"
    return html


def _block(block: Block, *, tight: bool = False) -> str:  # noqa: PLR0911 (a case for each)
    match block:
        case Paragraph():
            return _inlines(block.inlines) if tight else f"<p>{_inlines(block.inlines)}</p>"
        case Heading():
            return f"<h{block.level}>{_inlines(block.inlines)}</h{block.level}>"
        case CodeBlock():
            language = f' class="language-{escape(block.language)}"' if block.language else ""
            code = escape(block.text, quote=False).replace('"', "&quot;")
            return f"<pre><code{language}>{code}</code></pre>"
        case Quote():
            return f"<blockquote>{''.join(_block(inner) for inner in block.blocks)}</blockquote>"
        case ItemList():
            return _list(block)
        case Table():
            return _table(block)
        case Rule():
            return "<hr />"
        case DisplayFormula():
            return f"<display>{block.tex}</display>"
        case Capped():
            return "<capped>"


def _list(block: ItemList) -> str:
    tag = "ol" if block.ordered else "ul"
    start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
    items = ["".join(_block(inner, tight=block.tight) for inner in item) for item in block.items]
    return f"<{tag}{start}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


def _table(block: Table) -> str:
    def row(cells: tuple[Inlines, ...], tag: str) -> str:
        html = ""
        for cell, alignment in zip(cells, block.alignments, strict=True):
            style = f' style="text-align:{alignment}"' if alignment else ""
            html += f"<{tag}{style}>{_inlines(cell)}</{tag}>"
        return f"<tr>{html}</tr>"

    body = "".join(row(cells, "td") for cells in block.rows)
    return f"<table><thead>{row(block.head, 'th')}</thead>{f'<tbody>{body}</tbody>' if body else ''}</table>"
