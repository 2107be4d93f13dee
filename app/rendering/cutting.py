"""Where a block that has grown too long may be cut, and how its next piece is read.

The next piece is parsed behind a `prefix`: a few lines that bring the parser to where it was (the marks of the open
items, the fence, the head of the table, the beginning of a paragraph). Its `path` says which blocks, from the outside
in, go on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.rendering.blocks import Block, ItemList, Quote
from app.rendering.boundary import best_place
from app.rendering.formula_rules import unclosed_display
from app.rendering.grammar import GOES_ON
from app.rendering.tree import Node, Reading, is_tight

_MARK = re.compile(r"(?:[-+*]|\d{1,9}[.)])")
_PLACEHOLDER = "#"


@dataclass(frozen=True, slots=True)
class Step:
    """A block that goes on in the next piece.

    Attributes:
        kind: Which block.
        tight: A list that has been tight so far.
        start: The number of a list's next item.
        resumes: The next piece begins inside an item.
        rows: How many rows of a table came before.
    """

    kind: str
    tight: bool = True
    start: int = 1
    resumes: bool = False
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """A place to cut.

    Attributes:
        at: Where, in the text.
        prefix: What the rest is parsed behind.
        path: What goes on, from the outside in.
    """

    at: int
    prefix: str
    path: tuple[Step, ...]


def find_cut(reading: Reading, path: tuple[Step, ...]) -> Cut | None:
    """Return where to cut the last block of a text that is one block so far; None if it can't be cut yet.

    Args:
        reading: The text.
        path: What went on in it from the piece before.
    """
    return _Finder(reading, path).found(reading.nodes[-1]) if reading.nodes else None


@dataclass(slots=True)
class _Finder:
    reading: Reading
    before: tuple[Step, ...]
    same: bool = True

    def found(self, node: Node) -> Cut | None:
        containers: list[Node] = []
        path: tuple[Step, ...] = ()
        while True:
            children = node.children
            if node.kind in {"bullet_list", "ordered_list"}:
                if self._is_inside(children[-1]) and len(children) > 1:
                    step = self._list_step(node, path, resumes=False)
                    return Cut(self._at(children[-1]), self._marks(containers), (*path, step))
                path = (*path, self._list_step(node, path, resumes=True))
                self.same = self.same and len(children) == 1
                node = children[-1]
            elif node.kind in {"list_item", "blockquote"}:
                containers.append(node)
                path = path if node.kind == "list_item" else (*path, Step("blockquote"))
                if not children:
                    return self._at_last_line(self._marks(containers), path)
                if len(children) > 1 and self._is_inside(children[-1]) and not self._is_pending(children):
                    return Cut(self._at(children[-1]), self._marks(containers), path)
                self.same = self.same and sum(child.end > self.reading.prefix_lines for child in children) == 1
                node = children[-1]
            else:
                return self._in_leaf(node, containers, path)

    def _is_inside(self, node: Node) -> bool:
        """Whether something of the text stands before a block."""
        return node.first > self.reading.prefix_lines and self._at(node) > 0

    def _is_pending(self, children: list[Node]) -> bool:
        pending = self.reading.pending
        return pending is not None and children[-1].end > pending.line

    def _at(self, node: Node) -> int:
        return self.reading.offset(node.first)

    def _list_step(self, node: Node, path: tuple[Step, ...], *, resumes: bool) -> Step:
        earlier = self._earlier(path)
        tight = is_tight(node) and (earlier is None or earlier.tight)
        start = int(str(node.token.attrs.get("start", 1))) if earlier is None else earlier.start
        return Step(node.kind, tight, start + len(node.children) - 1, resumes)

    def _earlier(self, path: tuple[Step, ...]) -> Step | None:
        """What is known from the piece before of the block at this depth, if it is the same block."""
        return self.before[len(path)] if self.same and len(path) < len(self.before) else None

    def _in_leaf(self, leaf: Node, containers: list[Node], path: tuple[Step, ...]) -> Cut | None:
        match leaf.kind:
            case "fence":
                return self._in_fence(leaf, containers, path)
            case "code_block":
                return self._in_indented_code(leaf, containers, path)
            case "table":
                return self._in_table(leaf, containers, path)
            case "paragraph":
                return self._in_paragraph(leaf, containers, path)
            case "too_deep":
                return self._at_last_line("", ())
        return None

    def _at_last_line(self, prefix: str, path: tuple[Step, ...]) -> Cut | None:
        line = self._last_line()
        return Cut(self.reading.offset(line), prefix, path) if line > self.reading.prefix_lines else None

    def _in_fence(self, leaf: Node, containers: list[Node], path: tuple[Step, ...]) -> Cut | None:
        opening = self.reading.lines[leaf.first]
        prefix = self._marks(containers, leaf) + opening + "\n"
        line = self._last_line()
        if line > max(leaf.first + 1, self.reading.prefix_lines):
            return Cut(self.reading.offset(line), prefix, (*path, Step("fence")))
        if line <= leaf.first or containers or len(opening) > self.reading.reader.limits.window:
            return None
        return Cut(len(self.reading.text), prefix, (*path, Step("fence")))

    def _in_indented_code(self, leaf: Node, containers: list[Node], path: tuple[Step, ...]) -> Cut | None:
        lines = self.reading.lines
        for line in range(min(leaf.end, len(lines)) - 1, max(leaf.first, self.reading.prefix_lines), -1):
            if lines[line].strip() and lines[line - 1].strip():
                return Cut(self.reading.offset(line), self._marks(containers), (*path, Step("code_block")))
        return None

    def _in_table(self, leaf: Node, containers: list[Node], path: tuple[Step, ...]) -> Cut | None:
        rows = leaf.children[-1].children
        head = "".join(f"{line}\n" for line in self.reading.lines[leaf.first : leaf.first + 2])
        if len(leaf.children) < 2 or len(rows) < 2 or len(head) > self.reading.reader.limits.window // 2:
            return None
        if not self._is_inside(rows[-1]):
            return None
        earlier = self._earlier(path)
        step = Step("table", rows=len(rows) - 1 + (earlier.rows if earlier is not None else 0))
        return Cut(self._at(rows[-1]), self._marks(containers, leaf) + head, (*path, step))

    def _in_paragraph(self, leaf: Node, containers: list[Node], path: tuple[Step, ...]) -> Cut | None:
        reading = self.reading
        begin = reading.offset(leaf.first) if leaf.first > reading.prefix_lines else 0
        longest = reading.reader.limits.formula
        open_formula = unclosed_display(reading.text[begin:], longest) if reading.pending is not None else None
        text = reading.text if open_formula is None else reading.text[: begin + open_formula]
        at = best_place(text, begin, longest)
        if at is None:
            return None
        first = reading.lines[leaf.first]
        opening = first[: _content_position(first, leaf.first, containers)] + GOES_ON
        # At the beginning of a line, the line has its own marks; in the middle of one, it has none.
        prefix = self._marks(containers, leaf) + opening + ("\n" if reading.text[at - 1] == "\n" else "")
        return Cut(at, prefix, (*path, Step("paragraph")))

    def _last_line(self) -> int:
        """The last line that has something in it."""
        lines = self.reading.lines
        return len(lines) - 1 if lines[-1] else len(lines) - 2

    def _marks(self, containers: list[Node], leaf: Node | None = None) -> str:
        """The lines with the marks of the open items, with nothing behind the marks.

        Args:
            containers: The open items and quotes.
            leaf: A block whose own first line follows: the marks in that line come with it.
        """
        deepest: dict[int, int] = {}
        for depth, container in enumerate(containers):
            if container.kind == "list_item" and (leaf is None or container.first != leaf.first):
                deepest[container.first] = depth
        lines = []
        for number, depth in deepest.items():
            line = self.reading.lines[number]
            position = _content_position(line, number, containers[: depth + 1])
            lines.append(f"{line[:position].rstrip(GOES_ON)}{_gap(line[:position])}{_PLACEHOLDER}\n")
        return "".join(lines)


def _gap(marks: str) -> str:
    return "" if marks.endswith((" ", "\t")) else " "


def _content_position(line: str, number: int, containers: list[Node]) -> int:
    """Where the words begin in a line, behind the marks of the quotes and of the items that begin in it."""
    position = 0
    for container in containers:
        position = _behind_spaces(line, position)
        if container.kind == "blockquote":
            position += line[position : position + 1] == ">"
        elif container.first == number:
            mark = _MARK.match(line, position)
            position = mark.end() if mark is not None else position
    spaces = _behind_spaces(line, position)
    if not containers or containers[-1].kind == "blockquote" or containers[-1].first != number:
        return spaces
    width = len(line[:spaces].expandtabs(4)) - len(line[:position].expandtabs(4))
    # More than four columns behind a mark, or none at all: the mark is followed by one, the rest is indented code.
    return spaces if 0 < width <= 4 and spaces < len(line) else position


def _behind_spaces(line: str, position: int) -> int:
    while position < len(line) and line[position] in " \t":
        position += 1
    return position


def resumed(blocks: tuple[Block, ...], path: tuple[Step, ...]) -> tuple[Block, ...]:
    """Return the blocks of a piece, the first one marked as what goes on."""
    if not blocks or not path:
        return blocks
    return (_marked(blocks[0], path), *blocks[1:])


def _marked(block: Block, path: tuple[Step, ...]) -> Block:
    step, inner = path[0], path[1:]
    match block:
        case ItemList():
            items = block.items
            if step.resumes and items:
                items = (resumed(items[0], inner), *items[1:])
            tight = block.tight and step.tight
            return replace(block, continued=True, tight=tight, start=step.start, items=items, resumes=step.resumes)
        case Quote():
            return replace(block, continued=True, blocks=resumed(block.blocks, inner))
    return replace(block, continued=True)


def loosened(blocks: tuple[Block, ...], path: tuple[Step, ...]) -> tuple[Block, ...]:
    """Return the blocks of a piece that was cut, its lists as loose as what follows has shown them to be."""
    if not blocks or not path:
        return blocks
    step, inner, block = path[0], path[1:], blocks[-1]
    if isinstance(block, ItemList) and step.kind.endswith("list"):
        items = block.items
        if step.resumes and items:
            items = (*items[:-1], loosened(items[-1], inner))
        block = replace(block, tight=block.tight and step.tight, items=items)
    elif isinstance(block, Quote):
        block = replace(block, blocks=loosened(block.blocks, inner))
    return (*blocks[:-1], block)
