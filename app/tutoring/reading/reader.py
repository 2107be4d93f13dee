r"""Reads tokens into a tree: the grammar of written mathematics, from statements down.

    statements  x = 3 or x = -2, A ⇒ B
    relations   a = b ≤ c, x ≡ 2 (mod 5), x ∈ [0, 3)
    lists       1, 2 and x = 3, y = 4
    sets        A ∪ B
    sums        a + b - c and what they are made of (`arithmetic`)
    atoms       numbers, letters, brackets, \frac, \sqrt, functions, \int, \sum, matrices (`atoms`)

What could be read in two ways is refused, such as `1 ≤ a, b ≤ 5`.
"""

from __future__ import annotations

from collections.abc import Callable

from app.tutoring.reading.arithmetic import NO_FACTORS, Arithmetic
from app.tutoring.reading.commas import as_interval, joined, together
from app.tutoring.reading.tokens import Token, tokens_of
from app.tutoring.reading.tree import MAX_LEVELS, Node, UnreadableError, is_deeper
from models.wording import translate

_CONNECTIVES = frozenset({"or", "and", "implies", "iff"})
_REMAINDER = ("\\bmod", "\\mod", "mod")
_SETS = {"∪": "union", "∩": "intersection", "∖": "difference"}


class Reader(Arithmetic):
    """Reads what comes next, as a whole or as a part; what reads an atom is given.

    Args:
        tokens: Closed by an `end`.
        atom: Reads what can't be taken apart into sums, products and powers.
        functions: Names that mean a function wherever a bracket follows.
    """

    def __init__(self, tokens: list[Token], atom: Callable[[Reader], Node], functions: frozenset[str]) -> None:
        super().__init__(tokens)
        self._atom = atom
        self.bound: set[str] = set()
        self.functions = functions

    def atom(self) -> Node:
        """Read what can't be taken apart."""
        return self._atom(self)

    def whole(self) -> Node:
        """Read everything there is."""
        if self.next.text in ("implies", "iff"):
            self.take()
        node = self.statements()
        if self.next.kind != "end":
            raise UnreadableError(translate("Tutor", "“{sign}” doesn't belong there").format(sign=self.next.text))
        return node

    def statements(self) -> Node:
        """Read relations with words between them: or, and, ⇒, ⇔."""
        statements, connectives = [self.relation()], set()
        while self.next.kind == "relation" and self.next.text in _CONNECTIVES:
            connective = self.take().text
            if self.is_over and connective in ("implies", "iff"):
                break
            connectives.add(connective)
            statements.append(self.relation())
        if len(connectives) > 1:
            raise UnreadableError(translate("Tutor", "“or” and “and” together could be read in two ways"))
        return joined(connectives.pop(), statements) if connectives else statements[0]

    def relation(self) -> Node:
        """Read expressions, with relations and commas between them if there are any."""
        items = [self._chain()]
        while self.next.text in (",", ";") and self.next.kind == "operator":
            self.take()
            if self.is_behind_list():
                break
            items.append(self._ellipsis() or self._chain())
        return self._with_modulus(together(items))

    def listed(self) -> Node:
        """Read expressions with commas between them; a single one as it is."""
        node = self.relation()
        if node[0] == "relation":
            raise UnreadableError(translate("Tutor", "a relation doesn't belong there"))
        return node

    def is_behind_list(self) -> bool:
        """Whether a comma that was taken parts nothing, but ends what it stands behind."""
        return self.next.kind in ("end", "close", "relation", "text") or self.next.text in NO_FACTORS

    def _ellipsis(self) -> Node | None:
        """Read dots that stand for members of a list; None where something else stands there."""
        is_member = self.after().kind in ("end", "close") or self.after().text == ","
        return ["ellipsis"] if is_member and self.taken("\\dots") else None

    def _chain(self) -> Node:
        """Read a = b ≤ c, or a single expression."""
        operands, operators = [self._remainder()], []
        while self.next.kind == "relation" and self.next.text not in {*_CONNECTIVES, "to"}:
            operators.append(self.take().text)
            operand = self.sets()
            operands.append(as_interval(operand) if operators[-1] == "in" else operand)
        return ["relation", operators, operands] if operators else operands[0]

    def _remainder(self) -> Node:
        r"""Read a set or a sum, or 17 \bmod 5 where = stands behind it: elsewhere it belongs to a congruence."""
        node = self.sets()
        if node[0] in ("add", "plus-minus") or not self.taken(*_REMAINDER):
            return node
        modulus = self.bracketed() if self.next.text == "{" else self.signed()
        if self.next.text == "=":
            return ["call", "mod", node, modulus]
        if self.next.kind == "relation":
            raise UnreadableError(
                translate("Tutor", "“{sign}” doesn't belong behind a modulus").format(sign=self.next.text)
            )
        return ["modulus", node, modulus]

    def sets(self) -> Node:
        """Read sums with ∪, ∩ or ∖ between them."""
        node = self.sum()
        signs: set[str] = set()
        while sign := self.taken(*_SETS):
            signs.add(sign.text)
            if len(signs) > 1 or (sign.text == "∖" and node[0] == "difference"):
                raise UnreadableError(translate("Tutor", "sets without brackets could be read in two ways"))
            others = node[1:] if node[0] == _SETS[sign.text] else [as_interval(node)]
            node = [_SETS[sign.text], *others, as_interval(self.sum())]
        return node

    def _with_modulus(self, node: Node) -> Node:
        if not self.taken("\\pmod", *_REMAINDER):
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
        node = reader.whole()
    except RecursionError:
        raise UnreadableError(translate("Tutor", "it is nested too deeply")) from None
    if is_deeper(node, MAX_LEVELS):
        raise UnreadableError(translate("Tutor", "it is nested too deeply"))
    return node
