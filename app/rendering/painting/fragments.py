"""A document's words read back: a part of a paragraph as it was written, with its formulas, links and emphasis."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat

from app.rendering import blocks as b
from app.rendering.painting import marks
from app.rendering.painting.formula_object import PageFormula
from app.rendering.prepared import FormulaKey, Picture, Prepared


def fragments(block: QTextBlock, start: int, end: int) -> Iterator[tuple[str, QTextCharFormat]]:
    """The words of a paragraph between two positions of its document, each run in its format."""
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        begins = max(start, fragment.position()) - fragment.position()
        ends = min(end, fragment.position() + fragment.length()) - fragment.position()
        if begins < ends:
            yield fragment.text()[begins:ends], fragment.charFormat()
        pieces += 1


def words_of(block: QTextBlock, start: int, end: int, formula: Callable[[int], PageFormula]) -> Prepared | None:
    """Return what a paragraph says between two positions; None if that is nothing.

    Args:
        block: The paragraph.
        start: Where the part begins, in the document.
        end: Where it ends.
        formula: Gives the page's formulas, by their numbers.
    """
    runs = list(fragments(block, start, end))
    if block.blockFormat().hasProperty(marks.CARD):
        text = "".join(run for run, _ in runs)
        return Prepared(b.CodeBlock(f"{text}\n", source=text))
    if not runs:
        return None
    marker = block.blockFormat().stringProperty(marks.MARKER) if block.position() >= start else ""
    inlines: list[b.Inline] = [b.Text(f"{marker} ")] if marker else []
    pictures: dict[FormulaKey, Picture] = {}
    for run, form in runs:
        if form.objectType() == marks.FORMULA_OBJECT:
            shown = formula(form.intProperty(marks.FORMULA))
            key = (shown.tex, shown.shape != "inline")
            pictures[key] = shown.picture
            inlines += _dressed((b.Formula(*key),) * len(run), form)
        else:
            inlines += _dressed(_lines(run, fixed=form.fontFixedPitch()), form)
    level = block.blockFormat().headingLevel()
    if level:
        return Prepared(b.Heading(level, tuple(inlines), source=block.text()), pictures)
    return Prepared(b.Paragraph(tuple(inlines), source=block.text()), pictures)


def _lines(text: str, *, fixed: bool) -> b.Inlines:
    words: list[b.Inline] = []
    for line in text.split("\u2028"):
        words += [b.LineBreak(), b.Code(line) if fixed else b.Text(line)]
    return tuple(words[1:])


def _dressed(words: b.Inlines, form: QTextCharFormat) -> b.Inlines:
    """Words in the emphasis of their format, and leading where it leads."""
    if form.fontItalic():
        words = (b.Emphasis(words),)
    if form.fontWeight() > QFont.Weight.Medium:
        words = (b.Strong(words),)
    if form.fontStrikeOut():
        words = (b.Strike(words),)
    if form.isAnchor():
        words = (b.Link(words, form.anchorHref()),)
    return words
