"""Reads a formula aloud: from its MathML to words. Nothing in it is left out silently, however strange it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.rendering.speech.fractions import fraction_words, is_choice
from app.rendering.speech.scripts import SCRIPTS, base_of, is_sum, script_words, sum_words
from app.rendering.speech.symbols import is_function, name_words, sign_words, styled_words
from app.rendering.speech.tables import table_words
from app.rendering.speech.tree import PAUSE, Node, UnreadableError, lone, parsed, pieces
from models.wording import translate

MOST_CHARACTERS = 4_000
_DEEPEST = 24
_OPENING, _CLOSING = "([{|⟨‖", ")]}|⟩‖"
_FUNCTIONS = frozenset("fghFGHPE")
_OF = "\N{FUNCTION APPLICATION}"
_BESIDE_STOPS = re.compile(r"\s+(?=[,.;:\s])|[,;](?=\s*[,;.])")


def spoken(mathml: str) -> str:
    """Return a formula as words, never empty and of bounded length; where it can't be read, they say that."""
    try:
        words = Reader().words(parsed(mathml))
    except UnreadableError:
        return translate("Speech", "a formula that is too intricate to be spoken")
    if len(words) > MOST_CHARACTERS:
        cut = words[:MOST_CHARACTERS].rsplit(" ", 1)[0]
        return translate("Speech", "{words} … and more").format(words=cut)
    return words or translate("Speech", "an empty formula")


class Reader:
    """Reads one formula."""

    def __init__(self) -> None:
        self._depth = 0
        self._in_set = 0

    def words(self, node: Node) -> str:
        """Return the words of a part."""
        if self._depth >= _DEEPEST:
            return translate("Speech", "something nested deeply")
        self._depth += 1
        try:
            said = self._row(pieces(node))
        finally:
            self._depth -= 1
        return _BESIDE_STOPS.sub("", " ".join(filter(None, said)))

    def _row(self, row: Sequence[Node]) -> list[str]:
        said: list[str] = []
        place = 0
        while place < len(row):
            words, place = self._next(row, place)
            said.append(words)
        return said

    def _next(self, row: Sequence[Node], place: int) -> tuple[str, int]:
        """Return the words of what begins at a place, and where the next begins."""
        node = row[place]
        after = row[place + 1] if place + 1 < len(row) else None
        if after is not None and _is_opening(node):
            if after.tag == "mtable":
                return table_words(after, self.words, node.text or "("), place + 2 + _closes(row, place + 2)
            if is_choice(after) and place + 2 < len(row) and base_of(row[place + 2]).is_sign(")"):
                choice = fraction_words(after, self.words, alone=False)
                return self._at_close(row[place + 2], choice), place + 3
        end = _end_of_pair(row, place)
        if end:
            return self._paired(row, place, end), end + 1
        if after is not None and _applies(node, after):
            return self._applied(row, place)
        return self._one(row, place), place + 1

    def _applied(self, row: Sequence[Node], place: int) -> tuple[str, int]:
        """Return the words of a function that is applied to what follows; of a single thing without its brackets."""
        words = translate("Speech", "{function} of").format(function=self._one(row, place))
        opens = place + 1 + (row[place + 1].text == _OF)
        inside = row[opens : opens + 3]
        if len(inside) == 3 and inside[0].is_sign("(") and inside[1].is_token and inside[2].is_sign(")"):
            return f"{words} {self._one(inside, 1)}", opens + 3
        return words, opens

    def _paired(self, row: Sequence[Node], place: int, end: int) -> str:
        """Return the words of what stands between two signs that belong together."""
        inside = Node("mrow", children=list(row[place + 1 : end]))
        sign = row[place].text
        self._in_set += sign == "{"
        content = self.words(inside)
        self._in_set -= sign == "{"
        patterns: dict[str, Callable[[], str]] = {
            "|": lambda: translate("Speech", "the absolute value of {content}, end absolute value"),
            "∣": lambda: translate("Speech", "the absolute value of {content}, end absolute value"),
            "‖": lambda: translate("Speech", "the norm of {content}, end norm"),
            "∥": lambda: translate("Speech", "the norm of {content}, end norm"),
            "⌊": lambda: translate("Speech", "the floor of {content}, end floor"),
            "⌈": lambda: translate("Speech", "the ceiling of {content}, end ceiling"),
            "{": lambda: translate("Speech", "the set {content}, end set"),
        }
        return self._at_close(row[end], patterns[sign]().format(content=content))

    def _at_close(self, close: Node, words: str) -> str:
        """Return the words of a pair with what stands at its second sign: a power, an index."""
        return script_words(close, self.words, words) if close.tag in SCRIPTS else words

    def _one(self, row: Sequence[Node], place: int) -> str:
        node = row[place]
        if node.tag == "mfrac" and len(node.children) > 1:
            return fraction_words(node, self.words, alone=_is_alone(row, place))
        if node.tag == "mo":
            return self._sign(row, place)
        if is_sum(node) and not node.children:
            return sum_words(node, self.words)
        return self._part(node)

    def _sign(self, row: Sequence[Node], place: int) -> str:
        node = row[place]
        if is_sum(node) and len(row) > place + 1:
            return translate("Speech", "the {operator} of").format(operator=sign_words(node.text))
        if node.text in {"−", "-"} and _begins_operand(row, place):
            return translate("Speech", "negative")
        if node.text in {"|", "∣", ":"} and self._in_set:
            return translate("Speech", "such that")
        return "," if node.text == "," and place + 1 == len(row) else sign_words(node.text)

    def _part(self, node: Node) -> str:
        if node.tag in SCRIPTS and len(node.children) > 1:
            return script_words(node, self.words)
        if node.tag == "mroot" and len(node.children) > 1:
            return self._root(node.children[0], lone(node.children[1]))
        readings: dict[str, Callable[[Node], str]] = {
            PAUSE: lambda _: ",",
            "mi": _name,
            "msqrt": lambda root: self._root(Node("mrow", children=root.children)),
            "mtable": lambda table: table_words(table, self.words),
            "menclose": self._enclosed,
        }
        return readings.get(node.tag, self._strange)(node)

    def _strange(self, node: Node) -> str:
        """Return the words of what has no rule of its own: those of all its parts, or its own text."""
        if node.children:
            return " ".join(map(self.words, node.children))
        return node.text

    def _root(self, content: Node, index: Node | None = None) -> str:
        words = self.words(content)
        if index is not None and index.text == "3":
            pattern = translate("Speech", "the cube root of {content}, end root")
            return pattern.format(content=words)
        if index is not None:
            pattern = translate("Speech", "the root of order {index} of {content}, end root")
            return pattern.format(content=words, index=self.words(index))
        if lone(content).is_token:
            return translate("Speech", "the square root of {content}").format(content=words)
        return translate("Speech", "the square root of {content}, end root").format(content=words)

    def _enclosed(self, node: Node) -> str:
        words = self.words(Node("mrow", children=node.children))
        how = node.given.get("notation", "")
        if "strike" in how:
            return translate("Speech", "crossed out {content}, end crossed out").format(content=words)
        if how == "box":
            return translate("Speech", "boxed {content}, end box").format(content=words)
        if how == "circle":
            return translate("Speech", "circled {content}").format(content=words)
        if how == "longdiv":
            return translate("Speech", "{content} under long division").format(content=words)
        return translate("Speech", "enclosed {content}, end enclosed").format(content=words)


def _name(node: Node) -> str:
    style = node.given.get("mathvariant", "")
    return styled_words(node.text, style) if len(node.text) == 1 else name_words(node.text)


def _is_opening(node: Node) -> bool:
    return node.tag == "mo" and (node.text in _OPENING or node.given.get("data-mjx-texclass") == "OPEN")


def _closes(row: Sequence[Node], place: int) -> int:
    """Whether the sign that closes a table stands at a place."""
    if place >= len(row):
        return 0
    node = row[place]
    return int(node.tag == "mo" and (node.text in _CLOSING or node.given.get("data-mjx-texclass") == "CLOSE"))


_PAIRS = {"|": "|", "∣": "∣", "‖": "‖", "∥": "∥", "⌊": "⌋", "⌈": "⌉", "{": "}"}


def _end_of_pair(row: Sequence[Node], place: int) -> int:
    """Return where the sign stands that belongs to the one at a place; 0 if there is none."""
    node = row[place]
    kind = node.given.get("data-mjx-texclass", "OPEN" if node.text in "⌊⌈{" else "")
    close = _PAIRS.get(node.text) if node.tag == "mo" and kind in {"ORD", "OPEN"} else None
    if close is None or (close == node.text and kind == "ORD" and _after_operand(row, place)):
        return 0
    depth = 0
    for end in range(place + 1, len(row)):
        other = base_of(row[end])
        if other.tag != "mo":
            continue
        if other.text == node.text != close:
            depth += 1
        elif other.text == close and end > place + 1:
            if depth == 0:
                return end
            depth -= 1
    return 0


def _after_operand(row: Sequence[Node], place: int) -> bool:
    """Whether a bar stands behind something that it can't begin with: as in P(A|B), where no second one follows."""
    following = sum(base_of(each).text == row[place].text for each in row[place + 1 :])
    return following == 0


def _applies(node: Node, after: Node) -> bool:
    """Whether a function is applied to what follows."""
    if after.tag == "mo" and after.text == _OF:
        return True
    base = base_of(node)
    return (is_function(base.text) or (base.tag == "mi" and base.text in _FUNCTIONS)) and after.is_sign("(")


def _is_alone(row: Sequence[Node], place: int) -> bool:
    before, after = row[:place][-1:], row[place + 1 :][:1]
    return all(each.tag in {"mo", "mtext", PAUSE} and not each.is_sign("()") for each in (*before, *after))


def _begins_operand(row: Sequence[Node], place: int) -> bool:
    """Whether a minus stands before a number or a name, and behind nothing that it could be subtracted from."""
    if place + 1 >= len(row) or row[place + 1].tag == "mo":
        return False
    before = row[place - 1] if place else None
    return before is None or (before.tag == "mo" and before.text not in ")]}|!%′⌋⌉⟩")
