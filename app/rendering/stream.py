"""Text in, blocks out, while the text still grows.

A block is settled once nothing that follows can change it, and is then given out once and never parsed again. What is
still open is the tail; it is parsed anew each time, and its length is bounded because a block that stays open for long
is cut into pieces. Where it is cut depends on the text alone, never on how the text arrived: all decisions look at
whole lines, or at a window of fixed length from where the open block begins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.rendering.blocks import Block, Capped, CapReason, Table
from app.rendering.cutting import Cut, Step, find_cut, loosened, resumed
from app.rendering.grammar import prepared
from app.rendering.inlines import InlineReader
from app.rendering.limits import USUAL, Limits
from app.rendering.tree import Node, Reading, has_closing_fence

_BLANK_LINES = re.compile(r"(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True)
class Update:
    """What came of some more text.

    Attributes:
        settled: Blocks that are new and final.
        tail: The blocks that are still open, in place of the tail before.
    """

    settled: tuple[Block, ...]
    tail: tuple[Block, ...]


class BlockStream:
    """Turns growing Markdown into blocks.

    Args:
        limits: How much is set as one.
    """

    def __init__(self, limits: Limits = USUAL) -> None:
        self._limits = limits
        self._reader = InlineReader(limits)
        self._text = ""
        self._at = 0
        self._half_break = False
        self._latest: Reading | None = None
        self._prefix = ""
        self._path: tuple[Step, ...] = ()
        self._length = 0
        self._in_capped_line = False

    @property
    def unsettled(self) -> str:
        """The text that has come and isn't settled."""
        return self._text[self._at :] + ("\r" if self._half_break else "")

    def feed(self, text: str, *, tail: bool = True) -> Update:
        """Take more text.

        Args:
            text: What follows the text so far.
            tail: Also return what is still open, which costs a little.
        """
        self._append(text)
        settled = self._settled(last=False)
        update = Update(settled, self._tail() if tail else ())
        self._reader.turn()
        return update

    def finish(self) -> Update:
        """Settle the rest: the text is whole."""
        if self._half_break:
            self._half_break = False
            self._text += "\n"
        return Update(self._settled(last=True), ())

    def _append(self, text: str) -> None:
        if self._half_break:
            text = f"\r{text}"
        self._half_break = text.endswith("\r")
        text = text[:-1] if self._half_break else text
        text = prepared(text.replace("\r\n", "\n").replace("\r", "\n"))
        if self._at > len(self._text) // 2:
            self._text, self._at = self._text[self._at :], 0
        self._text += text

    def _settled(self, *, last: bool) -> tuple[Block, ...]:
        settled: list[Block] = []
        while True:
            blocks = self._step(last=last)
            if blocks is None:
                return tuple(settled)
            settled.extend(blocks)

    def _step(self, *, last: bool) -> tuple[Block, ...] | None:
        """Settle what can be settled next; None if more text is needed."""
        if self._in_capped_line:
            return self._rest_of_capped_line(last=last)
        self._skip_blank_lines()
        size, end = self._limits.window, self._at
        while size <= self._limits.hard:
            window = self._window(size)
            if window is None:
                return self._closed(len(self._text), last=last)
            end = window
            blocks = self._closed(self._text.rfind("\n", self._at, end) + 1, last=False)
            blocks = self._cut(end) if blocks is None else blocks
            if blocks is not None:
                return blocks
            size *= 2
        return self._cap(end)

    def _skip_blank_lines(self) -> None:
        """Between blocks, an empty line says nothing."""
        blank = None if self._prefix else _BLANK_LINES.match(self._text, self._at)
        self._at = self._at if blank is None else blank.end()

    def _window(self, size: int) -> int | None:
        """Where a window of this size ends, at the end of a line if one is near; None if the text doesn't reach it."""
        furthest = self._at + size + self._limits.slack
        end = self._at
        for _ in range(self._limits.lines * size // self._limits.window):
            end = self._text.find("\n", end, furthest) + 1
            if not end:
                return furthest if len(self._text) >= furthest else None
            if end >= self._at + size:
                break
        return end

    def _closed(self, end: int, *, last: bool) -> tuple[Block, ...] | None:
        """Settle the blocks that are closed in the text up to here; None if none is."""
        if end <= self._at:
            return None
        reading = self._read(self._text[self._at : end], growing=not last)
        count = len(reading.nodes) if last else _count_closed(reading)
        if count == 0:
            self._at = end if last else self._at
            return None
        count = self._count_alike(reading, count)
        blocks = self._resumed(reading, reading.blocks(count))
        behind = reading.nodes[count].first if count < len(reading.nodes) else reading.nodes[-1].end
        return self._begin_anew(blocks, self._at + reading.offset(behind))

    def _count_alike(self, reading: Reading, count: int) -> int:
        """How many of the closed blocks would come out just so if each were looked at from where it begins.

        The first does: it is. A later one does if it ends, and the next begins, before its own window would.
        """
        nodes = reading.nodes
        for index in range(1, count):
            behind = nodes[index + 1].first + 1 if index + 1 < len(nodes) else nodes[index].end + 1
            first = nodes[index].first
            size = reading.offset(behind) - reading.offset(first)
            if size >= self._limits.window or behind - first >= self._limits.lines:
                return index
        return count

    def _cut(self, end: int) -> tuple[Block, ...] | None:
        """Settle the first piece of a block that fills a whole window; None if it can't be cut."""
        text = self._text[self._at : end]
        reading = self._read(text, growing=True)
        if len(reading.nodes) > 1 and _count_closed(reading, whole_lines=len(reading.lines)):
            blocks = self._resumed(reading, reading.blocks(1))
            return self._begin_anew(blocks, self._at + reading.offset(reading.nodes[1].first))
        cut = find_cut(reading, self._path) if len(reading.nodes) == 1 else None
        if cut is None or cut.at <= 0:
            return None
        piece = Reading(self._prefix, text[: cut.at], growing=False, reader=self._reader)
        blocks = loosened(self._resumed(piece, piece.blocks()), cut.path)
        self._go_on(cut)
        return blocks

    def _go_on(self, cut: Cut) -> None:
        self._at += cut.at
        self._length += cut.at
        self._prefix, self._path = cut.prefix, cut.path

    def _begin_anew(self, blocks: tuple[Block, ...], at: int) -> tuple[Block, ...]:
        self._at = at
        self._prefix, self._path, self._length = "", (), 0
        return blocks

    def _resumed(self, reading: Reading, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Mark the first block as what goes on, if it does; show only its source if there was enough of it before."""
        if not blocks or not self._path or reading.nodes[0].end <= reading.prefix_lines:
            return blocks
        blocks = resumed(blocks, self._path)
        reason = self._reason_to_cap(blocks[0])
        if reason is None:
            return blocks
        return (Capped(source=blocks[0].source, reason=reason, continued=True), *blocks[1:])

    def _reason_to_cap(self, block: Block) -> CapReason | None:
        if isinstance(block, Table) and self._path[0].rows >= self._limits.rows:
            return "rows"
        if self._path[-1].kind == "paragraph" and self._length >= self._limits.line:
            return "line"
        return "length" if self._length >= self._limits.block else None

    def _cap(self, end: int) -> tuple[Block, ...]:
        """Show the source of what can't be cut."""
        source = self._text[self._at : end]
        self._in_capped_line = not source.endswith("\n")
        capped = Capped(source=source.strip("\n"), reason="line", continued=bool(self._path))
        self._begin_anew((), end)
        return (capped,)

    def _rest_of_capped_line(self, *, last: bool) -> tuple[Block, ...] | None:
        furthest = self._at + self._limits.hard
        end = self._text.find("\n", self._at, furthest) + 1
        if not end:
            if len(self._text) < furthest and not last:
                return None
            end = min(furthest, len(self._text))
        source = self._text[self._at : end]
        self._at = end
        self._in_capped_line = bool(source) and not source.endswith("\n")
        source = source.strip("\n")
        return (Capped(source=source, reason="line", continued=True),) if source else ()

    def _tail(self) -> tuple[Block, ...]:
        text = self._text[self._at :]
        if self._in_capped_line:
            return (Capped(source=text, reason="line", continued=True),) if text else ()
        if not text.strip() and not self._prefix:
            return ()
        reading = self._read(text, growing=True)
        return self._resumed(reading, reading.blocks())

    def _read(self, text: str, *, growing: bool) -> Reading:
        """Parse what comes behind the prefix, unless that was the last thing to be parsed."""
        latest = self._latest
        if latest is None or (latest.prefix, latest.text, latest.growing) != (self._prefix, text, growing):
            latest = self._latest = Reading(self._prefix, text, growing, self._reader)
        return latest


def _count_closed(reading: Reading, *, whole_lines: int | None = None) -> int:
    """How many of the first blocks nothing can change any more.

    Args:
        reading: The text.
        whole_lines: How many of its lines will not grow; without it, all but the last.
    """
    nodes = reading.nodes
    whole = len(reading.lines) - 1 if whole_lines is None else whole_lines
    open_ones = 0
    if nodes and reading.pending is not None and nodes[-1].end > reading.pending.line:
        # If the formula never closes, its first line belongs to what stands right above it, unless that is over.
        above = nodes[-2] if len(nodes) > 1 and reading.pending.interrupts else None
        open_ones = 1 + (
            above is not None
            and bool(reading.lines[nodes[-1].first - 1].strip())
            and not _is_closed(above, reading, whole)
        )
    last_open = max(0, len(nodes) - open_ones)
    last = max((index for index, node in enumerate(nodes[: last_open + 1]) if _has_begun(node, whole)), default=-1)
    if last < 0 or last == last_open:
        return max(0, last)
    return last + _is_closed(nodes[last], reading, whole)


def _has_begun(node: Node, whole: int) -> bool:
    """Whether a block will begin where it does whatever follows."""
    match node.kind:
        case "table":
            return node.first + 2 <= whole
        case "formula_block":
            return node.end <= whole
    return node.first < whole


def _is_closed(node: Node, reading: Reading, whole: int) -> bool:
    """Whether a block is over: by itself, or by an empty line behind it."""
    match node.kind:
        case "heading":
            # `# a | b` is the head of a table if the next line says so.
            return node.end < whole or (node.end == whole and "|" not in reading.lines[node.first])
        case "hr" | "formula_block":
            return node.end <= whole
        case "fence":
            return node.end <= whole and has_closing_fence(node, reading.lines[node.end - 1])
        case "paragraph" | "table" | "blockquote":
            return node.end < whole and not reading.lines[node.end].strip(" \t")
    return False
