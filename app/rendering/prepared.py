"""Blocks made ready to be painted: every formula typeset, every line of code read. Knows no Qt; waits for pictures."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeAlias

from app.rendering import blocks as b
from app.rendering.highlighting import Token, highlighted
from app.rendering.typesetting.definitions import Definitions
from app.rendering.typesetting.errors import TypesettingError
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.typesetter import Typesetter
from models.wording import translate

FormulaKey: TypeAlias = tuple[str, bool]
"""The source, and whether it stands on lines of its own."""
CodeKey: TypeAlias = tuple[str, str]

_BOX = re.compile(r"\s*\\boxed\s*\{")
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
MOST_FORMULAS = 200
"""Of a block, pieces of long ones included: with more, which nobody writes, all stay as their source."""
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a formula stays as its source."""

    reason: str


Picture: TypeAlias = Typeset | Refused


@dataclass(frozen=True, slots=True)
class Prepared:
    """A block with all that painting it needs.

    Attributes:
        block: What is painted.
        pictures: Its formulas; one that is missing is shown as its source.
        code: Its code, as words.
        definitions: What a formula's macros mean: the sources before it that define something, where there are any.
        open: More of it may come, so that nothing in it is wrong yet.
    """

    block: b.Block
    pictures: Mapping[FormulaKey, Picture] = field(default_factory=dict)
    code: Mapping[CodeKey, tuple[Token, ...]] = field(default_factory=dict)
    definitions: Mapping[FormulaKey, tuple[str, ...]] = field(default_factory=dict)
    open: bool = False


def boxed_content(tex: str) -> str | None:
    r"""Return what a formula that is one `\boxed{…}` and nothing else holds; None for every other."""
    found = _BOX.match(tex)
    if found is None:
        return None
    depth = 1
    for brace in _BRACE.finditer(tex, found.end()):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            alone = not tex[brace.end() :].strip(" \t\n.")
            return tex[found.end() : brace.start()].strip() if alone else None
    return None


def delimited(tex: str, *, display: bool) -> str:
    """Return a formula as Markdown writes it."""
    if tex.lstrip().startswith("\\begin{") and display:
        return tex
    return f"$${tex}$$" if display else f"${tex}$"


class Preparer:
    """Prepares the blocks of one message, in their order: what a formula defines holds for those after it.

    Args:
        typesetter: Makes the pictures.
    """

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._definitions = Definitions()

    def settled(self, blocks: tuple[b.Block, ...]) -> tuple[Prepared, ...]:
        """Prepare blocks that are final; waits for their formulas."""
        return self._prepared(blocks, is_open=False)

    def tail(self, blocks: tuple[b.Block, ...]) -> tuple[Prepared, ...]:
        """Prepare what is still open; nothing that it defines is kept."""
        before = self._definitions
        prepared = self._prepared(blocks, is_open=True)
        self._definitions = before
        return prepared

    def _prepared(self, blocks: tuple[b.Block, ...], *, is_open: bool) -> tuple[Prepared, ...]:
        shown = [_shown(block) for block in blocks]
        # All are asked for before the first is waited for.
        asked = [{key: (self._definitions.sources, self._ask(*key)) for key in _set_formulas(block)} for block in shown]
        return tuple(
            Prepared(
                block,
                {key: _result(future) for key, (_, future) in wishes.items()},
                {(code.text, code.language): highlighted(code.text, code.language) for code in _codes(block)},
                {key: sources for key, (sources, _) in wishes.items() if sources},
                open=is_open,
            )
            for block, wishes in zip(shown, asked, strict=True)
        )

    def _ask(self, tex: str, display: bool) -> Future[Typeset]:
        inner = boxed_content(tex) if display else None
        future = self._typesetter.ask(
            tex if inner is None else inner, display=display, definitions=self._definitions.sources
        )
        self._definitions = self._definitions.then(tex)
        return future


def _shown(block: b.Block) -> b.Block:
    """A paragraph that is nothing but a boxed formula is the final answer, however it was delimited."""
    if isinstance(block, b.Paragraph):
        told = [inline for inline in block.inlines if not (isinstance(inline, b.Text) and not inline.text.strip(" ."))]
        if len(told) == 1 and isinstance(told[0], b.Formula) and boxed_content(told[0].tex) is not None:
            return b.DisplayFormula(source=block.source, continued=block.continued, tex=told[0].tex)
    return block


def _result(future: Future[Typeset]) -> Picture:
    try:
        return future.result()
    except TypesettingError as error:
        return Refused(error.reason)
    except CancelledError:
        return Refused(translate("Errors", "Typesetting has stopped."))
    except Exception as error:  # noqa: BLE001 - one formula less, and the rest of the message as it is
        _LOG.warning("a formula can't be typeset: %s", type(error).__name__)
        return Refused(translate("Errors", "It can't be typeset here."))


def _set_formulas(block: b.Block) -> list[FormulaKey]:
    formulas = list(islice(_formulas(block), MOST_FORMULAS + 1))
    return formulas if len(formulas) <= MOST_FORMULAS else []


def _formulas(block: b.Block) -> Iterator[FormulaKey]:
    if isinstance(block, b.DisplayFormula):
        yield block.tex, True
    for inlines in _lines(block):
        yield from _inline_formulas(inlines)
    for child in _children(block):
        yield from _formulas(child)


def _codes(block: b.Block) -> Iterator[b.CodeBlock]:
    if isinstance(block, b.CodeBlock):
        yield block
    for child in _children(block):
        yield from _codes(child)


def _children(block: b.Block) -> Iterator[b.Block]:
    if isinstance(block, b.Quote):
        yield from block.blocks
    elif isinstance(block, b.ItemList):
        for item in block.items:
            yield from item


def _lines(block: b.Block) -> Iterator[b.Inlines]:
    if isinstance(block, b.Paragraph | b.Heading):
        yield block.inlines
    elif isinstance(block, b.Table):
        yield from block.head
        for row in block.rows:
            yield from row


def _inline_formulas(inlines: b.Inlines) -> Iterator[FormulaKey]:
    for inline in inlines:
        if isinstance(inline, b.Formula):
            yield inline.tex, inline.display
        elif isinstance(inline, b.Emphasis | b.Strong | b.Strike | b.Link):
            yield from _inline_formulas(inline.children)
