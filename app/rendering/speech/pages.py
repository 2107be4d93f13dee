"""A page as words that are spoken: its blocks one after the other, formulas said as words. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.rendering import blocks as b
from app.rendering.prepared import Prepared, boxed_content
from models.wording import in_phrases, translate

Say = Callable[[str, bool], str]
"""From the source of a formula, and whether it stands on lines of its own, to its words."""

_DEEPEST = 12


def block_words(prepared: Prepared, say: Say) -> str:
    """Return a block as words, in as many lines as it has parts."""
    return "\n".join(filter(None, _lines(prepared.block, say, 0)))


def formulas_of(prepared: Prepared) -> list[tuple[str, bool]]:
    """Return the sources of the formulas in a block that are spoken, and whether each stands on lines of its own."""
    found: dict[tuple[str, bool], None] = {}

    def note(tex: str, display: bool) -> str:
        found[tex, display] = None
        return ""

    block_words(prepared, note)
    return list(found)


def _lines(block: b.Block, say: Say, depth: int) -> Iterator[str]:
    match block:
        case b.Paragraph(inlines=inlines):
            yield _words(inlines, say)
        case b.Heading(inlines=inlines):
            yield translate("Speech", "Heading: {words}").format(words=_words(inlines, say))
        case b.CodeBlock(text=text):
            yield translate("Speech", "Code: {words}").format(words=text.strip())
        case b.DisplayFormula(tex=tex):
            result = boxed_content(tex) is not None
            words = say(tex, True)
            yield translate("Speech", "Result: {words}").format(words=words) if result else words
        case b.Table(head=head, rows=rows):
            for row in (head, *rows):
                yield in_phrases(_words(cell, say) or translate("Speech", "nothing") for cell in row)
        case b.Quote(blocks=blocks) if depth < _DEEPEST:
            for child in blocks:
                yield from _lines(child, say, depth + 1)
        case b.ItemList() if depth < _DEEPEST:
            yield from _items(block, say, depth)
        case b.Rule():
            return
        case _:
            yield block.source


def _items(block: b.ItemList, say: Say, depth: int) -> Iterator[str]:
    for number, item in enumerate(block.items, block.start):
        lines = [line for child in item for line in _lines(child, say, depth + 1)]
        if lines and block.ordered:
            lines[0] = f"{number}. {lines[0]}"
        yield from lines


def _words(inlines: Sequence[b.Inline], say: Say) -> str:
    said: list[str] = []
    for inline in inlines:
        match inline:
            case b.Text(text) | b.Code(text):
                said.append(text)
            case b.Formula(tex, display):
                said.append(say(tex, display))
            case b.LineBreak():
                said.append("\n")
            case b.Emphasis(children) | b.Strong(children) | b.Strike(children) | b.Link(children):
                said.append(_words(children, say))
    return "".join(said)
