"""The tree that a text becomes: what stands between the parser and whoever paints.

Knows nothing of how it is parsed or painted. A long block comes in pieces: each piece after the first is `continued`
and goes on where the block before it ended.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Alignment: TypeAlias = Literal["left", "center", "right"] | None
CapReason: TypeAlias = Literal["nesting", "length", "line", "rows"]


@dataclass(frozen=True, slots=True)
class Text:
    """Words, made harmless to show."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Words in a fixed pitch."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Slanted."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Bold."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strike:
    """Struck through."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an https address; nothing else is ever a link."""

    children: tuple[Inline, ...]
    address: str


@dataclass(frozen=True, slots=True)
class Formula:
    """Mathematics among words; `display` asks for a line of its own."""

    tex: str
    display: bool = False


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line that was ended on purpose."""


Inline: TypeAlias = Text | Code | Emphasis | Strong | Strike | Link | Formula | LineBreak
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """What every block knows.

    Attributes:
        source: The Markdown that it came from, without the blank lines around it.
        continued: It goes on where the block before it ended.
    """

    source: str
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph(_Written):
    """Running text."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Heading(_Written):
    """A heading, of level 1 to 6."""

    level: int
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class CodeBlock(_Written):
    """Lines of code; the texts of its pieces, put together, are the whole."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Quote(_Written):
    """What somebody else said."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ItemList(_Written):
    """Items, each of blocks.

    Attributes:
        ordered: They have numbers.
        start: The number of the first one (in a piece: its number in the whole).
        tight: No room between them.
        items: The blocks of each.
        resumes: The first item goes on with the last item of the piece before, and has no mark of its own.
    """

    ordered: bool
    start: int
    tight: bool
    items: tuple[tuple[Block, ...], ...]
    resumes: bool = False


@dataclass(frozen=True, slots=True)
class Table(_Written):
    """Cells in rows; every piece has the head again."""

    head: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    alignments: tuple[Alignment, ...]


@dataclass(frozen=True, slots=True)
class Rule(_Written):
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class DisplayFormula(_Written):
    r"""Mathematics on lines of its own.

    Attributes:
        tex: What to typeset: with `\begin` and `\end` where it stood bare, else without its delimiters.
        environment: The name of a bare environment, such as `align*`; empty between delimiters.
    """

    tex: str
    environment: str = ""


@dataclass(frozen=True, slots=True)
class Capped(_Written):
    """Too much to set: only its source is shown, when asked for."""

    reason: CapReason


Block: TypeAlias = Paragraph | Heading | CodeBlock | Quote | ItemList | Table | Rule | DisplayFormula | Capped
