r"""The arithmetic of written mathematics: sums, products, signs, powers, and what stands beside what.

    sums        a + b - c, a ± b
    products    2x, a · b, a / b, 3 \frac{1}{2} (a mixed number), 5 cm
    signs       -a
    powers      a^b, a!, 30°, 5 %

What could be read in two ways is refused, such as `1/2x` and `x2`. `a/b/c` isn't: the rule is from the left.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from app.tutoring.reading.cursor import Cursor
from app.tutoring.reading.tokens import Token
from app.tutoring.reading.tree import MAX_DEPTH, Node, UnreadableError, operations_of
from models.wording import translate

FRACTIONS = frozenset({"\\frac", "\\dfrac", "\\tfrac", "\\cfrac"})
NO_FACTORS = frozenset({"\\pmod", "\\bmod", "\\mod", "mod", "\\end", "\\\\", "&"})
_STARTS = frozenset({"number", "letter", "word", "command", "open", "text"})
_NUMBERS_IN_FRACTIONS = ("{0}{0}", "{0}0", "0{0}", "00")
_ONE = ["number", "1"]
_NO_UNITS = frozenset(
    {"if", "for", "when", "where", "otherwise", "is", "are", "with", "so", "then", "th", "st", "nd", "rd"}
)


class Arithmetic(Cursor, ABC):
    """Reads sums and what they are made of.

    Args:
        tokens: Closed by an `end`.
    """

    def __init__(self, tokens: list[Token]) -> None:
        super().__init__(tokens)
        self._depth = 0
        self._bars: list[str] = []
        self._kept = 0

    @abstractmethod
    def atom(self) -> Node:
        """Read what can't be taken apart."""

    @abstractmethod
    def relation(self) -> Node:
        """Read what may stand in braces."""

    def up_to(self, place: int) -> Node:
        """Read a sum that ends just before a place."""
        before, self._kept = self._kept, self._left(place)
        node = self.sum()
        if self._left() != self._kept:
            raise UnreadableError(translate("Tutor", "“{sign}” doesn't belong there").format(sign=self.next.text))
        self._kept = before
        return node

    def sum(self) -> Node:
        """Read summands."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise UnreadableError(translate("Tutor", "it is nested too deeply"))
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
        node, is_slashed, colons = self.signed(), False, 0
        while True:
            if operator := self.taken("*", "/", ":"):
                colons += operator.text == ":"
                if colons > 1:
                    raise UnreadableError(translate("Tutor", "a ratio of three isn't known here"))
                is_slashed = operator.text != "*"
                if is_slashed:
                    self._check_behind_slash(operator.text)
                right = self.signed()
                if self.next.kind == "text" and "unit" in operations_of(node):
                    right = self._with_unit(right)  # 6 cm · 4 cm; of 2 · 3 cm all is in centimetres
                node = ["divide" if is_slashed else "multiply", node, right]
            elif self._is_factor():
                if is_slashed and self.next.kind != "text":
                    raise UnreadableError(translate("Tutor", "what stands behind the slash could be read in two ways"))
                node = self._beside(node)
            else:
                return node

    def _check_behind_slash(self, slash: str) -> None:
        first, second = self.next, self.after()
        if first.kind == "number" and (second.text in FRACTIONS or second.kind == "number"):
            raise UnreadableError(translate("Tutor", "what stands behind the slash could be read in two ways"))
        if slash == ":" and len(first.text) == 2 and first.text.isdigit() and not first.spaced:
            raise UnreadableError(translate("Tutor", "it could be a ratio or a time"))

    def signed(self) -> Node:
        """Read a factor with its sign."""
        if self.taken("+"):
            return self.signed()
        if self.taken("-"):
            return ["negate", self.signed()]
        if self.taken("±"):
            return ["plus-minus", ["number", "0"], self.signed()]
        return self.power()

    def power(self) -> Node:
        """Read an atom with what is raised above it or set behind it."""
        is_number, is_word = self.next.kind == "number", self.next.kind == "word"
        node, before = self.atom(), []
        if is_word and node[0] == "multiply":
            # xy^2 is x times y^2: what stands behind a word belongs to its last letter.
            _, *before, node = node
        if is_number and _is_whole(node):
            node = self._with_fraction(node)
        while self._left() > self._kept:
            if self.taken("^"):
                node = self._raised(node)
            elif self.taken("!"):
                if self.next.text == "!":
                    raise UnreadableError(translate("Tutor", "“!!” could be read in two ways"))
                node = ["factorial", node]
            elif self.taken("%"):
                node = ["percent", node]
            elif self.taken("°") or (_is_whole(node) and self.taken("\\circ")):
                node = ["degrees", node]
            elif node[0] == "degrees" and self.next.kind == "letter" and self.next.text in ("C", "F"):
                node = ["unit", node[1], f"°{self.take().text}"]
            else:
                break
        return ["multiply", *before, node] if before else node

    def bracketed(self) -> Node:
        """Read what stands in braces, or the one sign that LaTeX takes without them."""
        if self.taken("{"):
            node = self.relation()
            self.expect("}")
            return node
        token = self.next
        if token.kind == "number" and len(token.text) > 1 and "." not in token.text:
            # \frac12 is a half; ^10 is what a person means by x^10.
            raise UnreadableError(translate("Tutor", "braces are missing around “{sign}”").format(sign=token.text))
        return self.atom()

    def between_bars(self, bar: str) -> Node:
        """Read |…| or ‖…‖, the first bar being taken."""
        self._bars.append(bar)
        node = self.sum()
        self._bars.pop()
        self.expect(bar)
        if bar == "‖":
            return ["call", "norm", node]
        return ["call", "det" if node[0] == "matrix" else "abs", node]

    # --- what stands beside what ---

    def _raised(self, base: Node) -> Node:
        if self.taken("\\circ", "°"):
            return ["degrees", base]
        if self.next.text == "{" and self.after().text in ("\\circ", "°") and self.after(2).text == "}":
            for _ in range(3):
                self.take()
            return ["degrees", base]
        if self.taken("{"):
            exponent = self.sum()
            self.expect("}")
        else:
            exponent = self._plain_exponent(base)
        return ["power", base, exponent]

    def _plain_exponent(self, base: Node) -> Node:
        negative = bool(self.taken("-"))
        exponent = self.atom()
        is_close = self.next.kind in ("letter", "word") and not self.next.spaced
        if (is_close and base[0] in ("number", "constant")) or (exponent == _ONE and self.next.text == "/"):
            raise UnreadableError(
                translate("Tutor", "braces are missing: it could be read in two ways how far the exponent goes")
            )
        while self.taken("^"):  # from the right: 2^3^2 is 2^9
            exponent = self._raised(exponent)
        return ["negate", exponent] if negative else exponent

    def _is_factor(self) -> bool:
        token = self.next
        if self._left() <= self._kept or token.text in NO_FACTORS or self.after().text == "mod":
            return False
        if token.kind == "operator":
            return token.text == "√" or (token.text in ("|", "‖") and token.text not in self._bars)
        return token.kind in _STARTS and token.text != "⟨"

    def _beside(self, node: Node) -> Node:
        token = self.next
        if token.kind == "text":
            return self._with_unit(node)
        if token.kind == "number" and self.before.text not in (")", "!"):
            raise UnreadableError(translate("Tutor", "a sign is missing before “{sign}”").format(sign=token.text))
        right = self.power()
        if right[0] in ("relation", "list") or node[0] == "relation":
            raise UnreadableError(translate("Tutor", "a relation stands in a product"))
        return ["multiply", node, right]

    def _with_fraction(self, whole: Node) -> Node:
        r"""Read the rest of a mixed number: 3 \frac{1}{2}, 3½, 3 1/2; a number without one stays as it is."""
        fraction = self._typed_fraction() or self._set_fraction()
        if fraction is None:
            return whole
        if self.next.text in ("^", "!"):
            raise UnreadableError(translate("Tutor", "what is raised behind a mixed number could be read in two ways"))
        return ["add", whole, fraction] if _is_proper_fraction(fraction) else ["multiply", whole, fraction]

    def _typed_fraction(self) -> Node | None:
        above, slash, below = self.next, self.after(), self.after(2)
        if not (above.kind == below.kind == "number" and above.spaced and slash.text == "/"):
            return None
        for _ in range(3):
            self.take()
        fraction: Node = ["divide", ["number", above.text], ["number", below.text]]
        if not _is_proper_fraction(fraction):
            raise UnreadableError(
                translate("Tutor", "a number and a fraction beside each other could be read in two ways")
            )
        return fraction

    def _set_fraction(self) -> Node | None:
        r"""Read a \frac of two numbers. Others are left alone: to read them twice would take forever when nested."""
        if self.next.text not in FRACTIONS:
            return None
        between = [self.after(step) for step in range(1, 7)]
        halves = "".join("0" if token.kind == "number" else token.text for token in between)
        digits = between[0].text
        is_short = between[0].kind == "number" and len(digits) > 1
        return self.atom() if is_short or halves.startswith(_NUMBERS_IN_FRACTIONS) else None

    def _with_unit(self, node: Node) -> Node:
        words = self.take().text
        if words in _NO_UNITS:
            raise UnreadableError(translate("Tutor", "“{word}” is a word").format(word=words))
        if self.next.text == "/" and self.after().kind == "text":
            self.take()
            words += f"/{self.take().text}"
        if self.taken("^"):
            power = self.bracketed()
            if not _is_whole(power):
                raise UnreadableError(translate("Tutor", "the power of a unit isn't a number"))
            words += f"^{power[1]}"
        return ["unit", node, words]


def _summands(node: Node) -> list[Node]:
    return node[1:] if node[0] == "add" else [node]


def _is_whole(node: Node) -> bool:
    return bool(node[0] == "number" and node[1].isdigit())


def _is_proper_fraction(node: Node) -> bool:
    """Whether a fraction behind a whole number makes a mixed number with it."""
    if node[0] != "divide" or not (_is_whole(node[1]) and _is_whole(node[2])):
        return False
    return bool(int(node[1][1]) < int(node[2][1]))
