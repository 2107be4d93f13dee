"""MathML as a tree in which only what can be spoken is left. Knows no word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

ROW = "mrow"
PAUSE = "pause"
"""The tag of room that is wide enough to part what stands beside it."""

_TRANSPARENT = frozenset({"math", ROW, "mtd", "mstyle", "mpadded", "merror"})
_FIRST_ONLY = frozenset({"semantics", "maction"})
_UNSEEN = frozenset({"mphantom", "mspace", "none", "mprescripts", "maligngroup", "malignmark"})
_WIDE_EM = 1.0
_DEEPEST = 200


class UnreadableError(ValueError):
    """It is no MathML, or nested more deeply than anybody writes."""


@dataclass(slots=True)
class Node:
    """An element.

    Attributes:
        tag: Its name.
        given: Its attributes.
        children: The elements in it.
        text: The characters in it, without the space around them.
    """

    tag: str
    given: Mapping[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    text: str = ""

    @property
    def is_token(self) -> bool:
        """Whether it is a single sign, name, number or text."""
        return not self.children and self.tag in {"mi", "mn", "mo", "mtext", "ms"}

    def is_sign(self, signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.tag == "mo" and len(self.text) == 1 and self.text in signs


Read = Callable[[Node], str]
"""Returns the words of an element."""


def parsed(mathml: str) -> Node:
    """Return the tree of a formula.

    Raises:
        UnreadableError: There is none.
    """
    top = Node(ROW)
    stack = [top]

    def begin(tag: str, given: dict[str, str]) -> None:
        if len(stack) > _DEEPEST:
            raise UnreadableError("nested too deeply")
        node = Node(tag, given)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_tag: str) -> None:
        node = stack.pop()
        node.text = " ".join(node.text.split())

    def write(text: str) -> None:
        stack[-1].text += text

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = begin, end, write
    try:
        parser.Parse(mathml, True)
    except expat.ExpatError as error:
        raise UnreadableError("no MathML") from error
    return top


def pieces(node: Node) -> list[Node]:
    """Return what a row consists of, whatever it is wrapped in; of anything else only itself."""
    return list(_pieces(node))


def lone(node: Node) -> Node:
    """Return the only thing in a row, or the row."""
    inside = pieces(node)
    return inside[0] if len(inside) == 1 else Node(ROW, children=inside)


def _pieces(node: Node) -> Iterator[Node]:
    if node.tag in _FIRST_ONLY:
        yield from _pieces(node.children[0]) if node.children else ()
    elif node.tag in _TRANSPARENT and node.children:
        for child in node.children:
            yield from _pieces(child)
    elif node.tag == "mspace":
        if _width_em(node.given.get("width", "")) >= _WIDE_EM:
            yield Node(PAUSE)
    elif node.tag not in _UNSEEN and (node.children or node.text):
        yield node


def _width_em(width: str) -> float:
    try:
        return float(width.removesuffix("em")) if width.endswith("em") else 0.0
    except ValueError:
        return 0.0
