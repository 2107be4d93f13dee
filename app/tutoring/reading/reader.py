r"""Reads tokens into a tree: the grammar of written mathematics, from relations down to single signs.

    relations   a = b ≤ c, x ≡ 2 (mod 5), x ∈ [0, 3)
    lists       1, 2
    sums        a + b - c, a ± b
    products    2x, a · b, a / b, 3 \frac{1}{2} (a mixed number), f(x)
    signs       -a
    powers      a^b, a!, 30°, 5 %, a'
    atoms       numbers, letters, brackets, \frac, \sqrt, functions, \int, \sum, matrices (`atoms`)

What could be read in two ways is refused, such as `1/2x`. `a/b/c` isn't: there is a rule for it, from the left.
"""

from __future__ import annotations

from collections.abc import Callable

from app.tutoring.reading.tokens import Token, tokens_of
from app.tutoring.reading.tree import MAX_DEPTH, Node, UnreadableError

_STARTS = frozenset({"number", "letter", "word", "command", "open", "text"})
_NO_FACTORS = frozenset({"\\pmod", "\\bmod", "\\mod", "\\cup", "\\cap", "\\end", "\\\\", "&"})


class Reader:
    """Goes through tokens once; what reads an atom is given.

    Args:
        tokens: Closed by an `end`.
        atom: Reads what can't be taken apart into sums, products and powers.
        functions: Names that mean a function wherever a bracket follows.
    """

    def __init__(self, tokens: list[Token], atom: Callable[[Reader], Node], functions: frozenset[str]) -> None:
        self._tokens = tokens
        self._atom = atom
        self._at = 0
        self._depth = 0
        self._bars = 0
        self._stop = len(tokens)
        self.functions = functions

    @property
    def next(self) -> Token:
        """The token that comes next."""
        return self._tokens[self._at]

    def after(self, count: int = 1) -> Token:
        """The token that comes so many later."""
        return self._tokens[min(self._at + count, len(self._tokens) - 1)]

    def take(self) -> Token:
        """Go past a token and return it."""
        token = self.next
        if token.kind != "end":
            self._at += 1
        return token

    def taken(self, *texts: str) -> Token | None:
        """Go past a token if it is one of these and no letter; None if it isn't."""
        return self.take() if self.next.text in texts and self.next.kind not in ("letter", "text", "end") else None

    def split_number(self) -> None:
        """Take the next number apart into its first digit and the rest, as LaTeX does: \\frac12 is a half."""
        token = self.next
        halves = [
            Token("number", token.text[0], token.start, token.spaced),
            Token("number", token.text[1:], token.start),
        ]
        self._tokens[self._at : self._at + 1] = halves

    def expect(self, text: str) -> None:
        """Go past a token that has to be there."""
        if not self.taken(text):
            raise UnreadableError(f"“{text}” is missing" + self.where())

    def where(self) -> str:
        """Say what stands there instead."""
        return f" before “{self.next.text}”" if self.next.kind != "end" else " at the end"

    def differential(self) -> int | None:
        """Return where the dx stands that closes an integral, on this level of brackets; None if there is none."""
        level = 0
        for place in range(self._at, len(self._tokens)):
            token, after = self._tokens[place], self._tokens[min(place + 1, len(self._tokens) - 1)]
            level += (token.kind == "open") - (token.kind == "close")
            if level < 0:
                return None
            is_whole = token.kind == "word" and len(token.text) == 2 and token.text[0] == "d"
            is_apart = token.kind == "letter" and token.text == "d" and after.kind in ("letter", "command")
            if level == 0 and (is_whole or is_apart):
                return place
        return None

    def up_to(self, place: int) -> Node:
        """Read a sum that ends just before a place."""
        before, self._stop = self._stop, place
        node = self.sum()
        self._stop = before
        if self._at != place:
            raise UnreadableError(f"“{self.next.text}” doesn't belong there")
        return node

    # --- from relations down to powers ---

    def whole(self) -> Node:
        """Read everything there is."""
        node = self.relation()
        if self.next.kind != "end":
            raise UnreadableError(f"“{self.next.text}” doesn't belong there")
        return node

    def relation(self) -> Node:
        """Read expressions, with relations between them if there are any."""
        operands, operators = [self.listed()], []
        while self.next.kind == "relation" and self.next.text not in ("to", "implies"):
            operators.append(self.take().text)
            operands.append(self.listed())
        node = ["relation", operators, operands] if operators else operands[0]
        return self._with_modulus(node)

    def listed(self) -> Node:
        """Read expressions with commas between them; a single one as it is."""
        items = [self.sum()]
        while self.next.text in (",", ";") and self.next.kind == "operator" and self.after().kind != "end":
            self.take()
            items.append(self.sum())
        self.taken(",", ";")
        return items[0] if len(items) == 1 else ["list", *items]

    def sum(self) -> Node:
        """Read summands."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise UnreadableError("it is nested too deeply")
        node = self.product()
        while operator := self.taken("+", "-", "±", "∓"):
            right = self.product()
            if operator.text in "±∓":
                node = ["plus-minus", node, right]
            else:
                node = ["add", *_summands(node), right if operator.text == "+" else ["negate", right]]
        self._depth -= 1
        return node

    def product(self) -> Node:
        """Read factors, with signs between them or not."""
        node, is_slashed = self.signed(), False
        while True:
            if operator := self.taken("*", "/", ":"):
                right = self.signed()
                is_slashed = operator.text != "*"
                node = ["divide" if is_slashed else "multiply", node, right]
            elif self._is_factor():
                if is_slashed and self.next.kind != "text":
                    raise UnreadableError("what stands behind the slash could be read in two ways")
                node = self._beside(node)
            else:
                return node

    def signed(self) -> Node:
        """Read a factor with its sign."""
        if operator := self.taken("+", "-", "±"):
            operand = self.signed()
            return {"+": operand, "-": ["negate", operand], "±": ["plus-minus", ["number", "0"], operand]}[
                operator.text
            ]
        return self.power()

    def power(self) -> Node:
        """Read an atom with what is raised above it or set behind it."""
        node = self._atom(self)
        while True:
            if self.taken("^"):
                node = self._raised(node)
            elif self.taken("!"):
                node = ["factorial", node]
            elif self.taken("%"):
                node = ["percent", node]
            elif self.taken("°") or (self.next.text == "\\circ" and self.take()):
                node = ["degrees", node]
            else:
                return node

    def bracketed(self) -> Node:
        """Read what stands in braces, or the one sign that LaTeX takes without them."""
        if self.taken("{"):
            node = self.relation()
            self.expect("}")
            return node
        token = self.next
        if token.kind == "number" and len(token.text) > 1 and "." not in token.text:
            # \frac12 is a half; ^10 is what a person means by x^10.
            raise UnreadableError(f"braces are missing around “{token.text}”")
        return self._atom(self)

    def between_bars(self) -> Node:
        """Read |…|, the first bar being taken."""
        self._bars += 1
        node = self.sum()
        self._bars -= 1
        self.expect("|")
        return ["call", "abs", node]

    # --- what stands beside what ---

    def _raised(self, base: Node) -> Node:
        if self.next.text in {"\\circ", "°"}:
            self.take()
            return ["degrees", base]
        if self.next.text == "{" and self.after().text in ("\\circ", "°") and self.after(2).text == "}":
            for _ in range(3):
                self.take()
            return ["degrees", base]
        if self.taken("{"):
            exponent = self.sum()
            self.expect("}")
        else:
            exponent = self._plain_exponent()
        return ["power", base, exponent]

    def _plain_exponent(self) -> Node:
        negative = bool(self.taken("-"))
        exponent = self._atom(self)
        while self.taken("^"):  # from the right: 2^3^2 is 2^9
            exponent = self._raised(exponent)
        return ["negate", exponent] if negative else exponent

    def _is_factor(self) -> bool:
        token = self.next
        if self._at >= self._stop:
            return False
        if token.kind == "operator" and token.text in ("|", "√"):
            return token.text == "√" or self._bars == 0
        if token.text in _NO_FACTORS:
            return False
        return token.kind in _STARTS and not (token.kind == "open" and token.text == "⟨")

    def _beside(self, node: Node) -> Node:
        token = self.next
        if token.kind == "text":
            return self._with_unit(node)
        if _is_whole(node) and token.kind == "number":
            return self._mixed(node)
        right = self.power()
        if node[0] == "number" and right[0] == "number":
            raise UnreadableError("two numbers stand beside each other")
        if _is_whole(node) and _is_proper_fraction(right):
            return ["add", node, right]
        return ["multiply", node, right]

    def _mixed(self, whole: Node) -> Node:
        """Read the fraction of a mixed number that is typed with a slash: 3 1/2."""
        fraction = self._atom(self)
        if self.taken("/") and self.next.kind == "number":
            fraction = ["divide", fraction, self._atom(self)]
        if not _is_proper_fraction(fraction):
            raise UnreadableError("two numbers stand beside each other")
        return ["add", whole, fraction]

    def _with_unit(self, node: Node) -> Node:
        words = self.take().text
        return ["unit", node, words]

    def _with_modulus(self, node: Node) -> Node:
        if not self.taken("\\pmod", "\\bmod", "\\mod"):
            if not (self.next.text == "(" and self.after().text == "mod"):
                return node
            self.take()
            self.take()
            modulus = self.sum()
            self.expect(")")
            return ["modulus", node, modulus]
        modulus = self.bracketed() if self.next.text == "{" else self.sum()
        return ["modulus", node, modulus]


def read_tokens(text: str, atom: Callable[[Reader], Node], functions: frozenset[str]) -> Node:
    """Read a whole text.

    Raises:
        UnreadableError: It isn't mathematics that is known here.
    """
    reader = Reader(tokens_of(text), atom, functions)
    try:
        return reader.whole()
    except RecursionError:
        raise UnreadableError("it is nested too deeply") from None


def _summands(node: Node) -> list[Node]:
    return node[1:] if node[0] == "add" else [node]


def _is_whole(node: Node) -> bool:
    return node[0] == "number" and node[1].isdigit()


def _is_proper_fraction(node: Node) -> bool:
    """Whether a fraction behind a whole number makes a mixed number with it."""
    if node[0] != "divide" or not (_is_whole(node[1]) and _is_whole(node[2])):
        return False
    return int(node[1][1]) < int(node[2][1])
