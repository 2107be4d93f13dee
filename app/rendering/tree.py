"""From the parser's tokens to blocks. Knows nothing of streams, and of pieces only that some lines were put before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from app.rendering.blocks import (
    Alignment,
    Block,
    Capped,
    CodeBlock,
    DisplayFormula,
    Heading,
    Inlines,
    ItemList,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from app.rendering.grammar import GOES_ON, Pending, block_tokens
from app.rendering.inert import inert
from app.rendering.inlines import InlineReader


@dataclass(slots=True)
class Node:
    """A token with what stands inside it."""

    token: Token
    children: list[Node] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """Which block: the token's name without `_open`."""
        return self.token.type.removesuffix("_open")

    @property
    def first(self) -> int:
        """Its first line."""
        return self.token.map[0] if self.token.map else 0

    @property
    def end(self) -> int:
        """The line behind it."""
        return self.token.map[1] if self.token.map else 0

    @property
    def content(self) -> str:
        """The words of the running text in it."""
        return next((child.token.content for child in self.children if child.token.type == "inline"), "")


@dataclass(slots=True)
class Reading:
    """A text, parsed.

    Attributes:
        prefix: Lines before the text that put the parser where the piece before ended.
        text: What was parsed behind them.
        growing: The text may go on.
        reader: Reads the running text.
    """

    prefix: str
    text: str
    growing: bool
    reader: InlineReader
    nodes: list[Node] = field(init=False)
    pending: Pending | None = field(init=False)
    lines: list[str] = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        whole = self.prefix + self.text
        tokens, self.pending = block_tokens(whole, self.reader.limits, growing=self.growing)
        self.nodes = _nested(tokens)
        self.lines = whole.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self.lines)]

    @property
    def prefix_lines(self) -> int:
        """How many whole lines stand before the text."""
        return self.prefix.count("\n")

    def offset(self, line: int) -> int:
        """Where a line begins in the text."""
        at = self._starts[min(line, len(self.lines))] - len(self.prefix)
        return min(max(0, at), len(self.text))

    def blocks(self, count: int | None = None) -> tuple[Block, ...]:
        """Return the first blocks, or all."""
        last = next((child for child in _last_of(self.nodes) if child.token.type == "inline"), None)
        growing = last.token if last is not None and self.growing and count is None else None
        builder = _Builder(self, self.text.split("\n"), growing)
        return tuple(builder.built(self.nodes[:count]))


def _nested(tokens: list[Token]) -> list[Node]:
    top = Node(Token("", "", 0))
    stack = [top]
    for token in tokens:
        if token.nesting < 0:
            stack.pop()
            continue
        node = Node(token)
        stack[-1].children.append(node)
        if token.nesting > 0:
            stack.append(node)
    return top.children


def _last_of(nodes: list[Node]) -> Iterator[Node]:
    while nodes:
        yield nodes[-1]
        nodes = nodes[-1].children


@dataclass(slots=True)
class _Builder:
    reading: Reading
    text_lines: list[str]
    growing: Token | None

    def built(self, nodes: list[Node]) -> Iterator[Block]:
        """The blocks of some nodes, without those that were only put before the text."""
        for node in nodes:
            if node.end > self.reading.prefix_lines or not self.reading.prefix:
                yield self._block(node)

    def _block(self, node: Node) -> Block:
        source = self._source(node)
        if node.token.level == 0 and any(inner.kind == "too_deep" for inner in _all_of(node)):
            return Capped(source=source, reason="nesting")
        match node.kind:
            case "blockquote":
                return Quote(tuple(self.built(node.children)), source=source)
            case "bullet_list" | "ordered_list":
                return self._list(node, source)
            case "table":
                return self._table(node, source)
        return self._leaf(node, source)

    def _leaf(self, node: Node, source: str) -> Block:
        token = node.token
        match node.kind:
            case "heading":
                return Heading(int(token.tag[1:]), self._words(node), source=source)
            case "fence" if self._is_formula(node):
                return DisplayFormula(inert(token.content).strip(), source=source)
            case "fence" | "code_block":
                return CodeBlock(inert(token.content), _language(token.info), source=source)
            case "hr":
                return Rule(source=source)
            case "formula_block":
                return DisplayFormula(inert(token.content), token.info, source=source)
        return Paragraph(self._words(node), source=source)

    def _is_formula(self, node: Node) -> bool:
        """Whether a whole fence says that it holds mathematics: one that is still open, or was cut, is code."""
        whole = not self.reading.prefix and node.end <= len(self.reading.lines)
        is_short = 0 < len(node.token.content.strip()) <= self.reading.reader.limits.formula
        last = self.reading.lines[node.end - 1] if whole else ""
        last = last.lstrip(" \t>") if node.token.level else last
        return is_short and _language(node.token.info) == "math" and has_closing_fence(node, last)

    def _source(self, node: Node) -> str:
        before = self.reading.prefix_lines
        lines = self.text_lines[max(0, node.first - before) : max(0, node.end - before)]
        while lines and not lines[-1].strip():
            lines.pop()
        return "\n".join(lines)

    def _words(self, node: Node) -> Inlines:
        """What the running text of a block, or a cell, says."""
        for child in node.children:
            if child.token.type == "inline":
                content = child.token.content.removeprefix(GOES_ON).lstrip()
                return self.reading.reader.read(content, growing=child.token is self.growing)
        return ()

    def _list(self, node: Node, source: str) -> ItemList:
        items = tuple(tuple(self.built(item.children)) for item in node.children if item.end > self._first_line())
        start = int(str(node.token.attrs.get("start", 1)))
        return ItemList(node.kind == "ordered_list", start, is_tight(node), items, source=source)

    def _first_line(self) -> int:
        return self.reading.prefix_lines if self.reading.prefix else -1

    def _table(self, node: Node, source: str) -> Table:
        rows = [row for part in node.children for row in part.children]
        cells = [tuple(self._words(cell) for cell in row.children) for row in rows]
        return Table(cells[0], tuple(cells[1:]), tuple(_alignment(cell) for cell in rows[0].children), source=source)


def has_closing_fence(node: Node, line: str) -> bool:
    """Whether the last line of a fenced block closes it."""
    closing, own = line.rstrip(" \t"), node.token.markup
    marks = closing.lstrip(" ")
    indented = len(closing) - len(marks)
    return node.end - node.first > 1 and indented < 4 and len(marks) >= len(own) and not marks.strip(own[0])


def is_tight(node: Node) -> bool:
    """Whether the parser found no empty line between the items of a list."""
    paragraphs = (child for item in node.children for child in item.children if child.kind == "paragraph")
    return all(child.token.hidden for child in paragraphs)


def _all_of(node: Node) -> Iterator[Node]:
    stack = [node]
    while stack:
        inner = stack.pop()
        yield inner
        stack.extend(inner.children)


def _language(info: str) -> str:
    words = inert(unescapeAll(info)).split()
    return words[0][:40] if words else ""


def _alignment(cell: Node) -> Alignment:
    match str(cell.token.attrs.get("style", "")).removeprefix("text-align:"):
        case "left":
            return "left"
        case "center":
            return "center"
        case "right":
            return "right"
    return None
