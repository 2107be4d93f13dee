"""What is copied from a page: whole blocks as the Markdown they came from, parts as text with TeX in it.

Also the blocks themselves, for whoever writes them in another form; what is in parts has only its words then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from app.rendering.blocks import CodeBlock
from app.rendering.painting import marks
from app.rendering.painting.formula_object import PageFormula
from app.rendering.painting.fragments import fragments, words_of
from app.rendering.prepared import Prepared, delimited


@dataclass(frozen=True, slots=True)
class Written:
    """Where blocks stand in the document: from the end of what is before them to their own end."""

    source: str
    continued: bool
    start: int
    end: int
    prepared: tuple[Prepared, ...] = ()


class KnowsFormulas(Protocol):
    """What knows the formulas of a page."""

    def formula(self, number: int) -> PageFormula:
        """Return one of them."""
        ...


def copied(document: QTextDocument, blocks: list[Written], start: int, end: int, formulas: KnowsFormulas) -> str:
    """Return what is between two positions."""
    parts: list[str] = []
    for block, first, last, whole in _within(blocks, start, end):
        text = block.source if whole else _text(document, first, last, formulas)
        if parts and text:
            parts.append("\n" if block.continued else "\n\n")
        parts.append(text)
    return "".join(parts)


def copied_blocks(
    document: QTextDocument, blocks: list[Written], start: int, end: int, formulas: KnowsFormulas
) -> tuple[Prepared, ...]:
    """Return the blocks between two positions."""
    parts: list[Prepared] = []
    for block, first, last, whole in _within(blocks, start, end):
        parts += block.prepared if whole else _words(document, first, last, formulas)
    return tuple(parts)


def _within(blocks: list[Written], start: int, end: int) -> Iterator[tuple[Written, int, int, bool]]:
    """What of each block is between two positions, and whether that is all of it."""
    for index, block in enumerate(blocks):
        first = block.start if index == 0 else block.start + 1
        if block.end < start or first >= end or (block.end <= start and first < start):
            continue
        yield block, max(start, first), min(end, block.end), start <= first and block.end <= end


def _words(document: QTextDocument, start: int, end: int, formulas: KnowsFormulas) -> Iterator[Prepared]:
    block = document.findBlock(start)
    in_code = False
    while block.isValid() and block.position() < end:
        prepared = words_of(block, start, end, formulas.formula)
        if prepared is not None:
            is_code = isinstance(prepared.block, CodeBlock)
            if is_code and in_code:
                prepared = replace(prepared, block=replace(prepared.block, continued=True))
            in_code = is_code
            yield prepared
        block = block.next()


def _text(document: QTextDocument, start: int, end: int, formulas: KnowsFormulas) -> str:
    lines: list[str] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        line = _line(block, start, end, formulas)
        beside = _same_row(document, block)
        if beside and lines:
            lines[-1] += f"\t{line}"
        else:
            lines.append(line)
        block = block.next()
    return "\n".join(lines).strip("\n")


def _line(block: QTextBlock, start: int, end: int, formulas: KnowsFormulas) -> str:
    parts: list[str] = []
    marker = block.blockFormat().stringProperty(marks.MARKER)
    if marker and block.position() >= start:
        parts.append(f"{marker} " if marker[0].isdigit() else "- ")
    for text, form in fragments(block, start, end):
        if form.objectType() == marks.FORMULA_OBJECT:
            formula = formulas.formula(form.intProperty(marks.FORMULA))
            parts.append(delimited(formula.tex, display=formula.shape != "inline") * len(text))
        else:
            parts.append(text.replace("\u2028", "\n"))
    return "".join(parts)


def _same_row(document: QTextDocument, block: QTextBlock) -> bool:
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    if table is None:
        return False
    cell = table.cellAt(cursor)
    before = QTextCursor(document)
    before.setPosition(max(0, block.position() - 1))
    return cell.column() > 0 and before.currentTable() is not None
