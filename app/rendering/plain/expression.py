r"""Reads one expression of plain mathematics, as calculators take it, into TeX: `(x+1)/(x-1)` is a fraction.

Never deeper than a few brackets, and no bracket that leads nowhere twice: the cost grows with the text. Says how surely
the expression is mathematics; what to do about that is for others to decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from app.rendering.plain import words
from app.rendering.plain.brackets import bare
from app.rendering.plain.factors import Factors
from app.rendering.plain.reader import NOTHING, PERHAPS, SURELY, Part
from app.rendering.plain.tokens import Token

_YEARS = range(1500, 2200)
_LETTERS = ("letter", "letters")

Step: TypeAlias = tuple[str, Part]
"""What comes before the last factor, and the last factor."""


@dataclass(slots=True)
class Expression(Factors):
    """Reads an expression from its first token on."""

    def read(self) -> str | None:
        """Return the TeX of the longest expression from here on; None if none begins here."""
        tex = self.relation(may_end_open=True)
        return tex or None

    # --- relations, sums, products ---

    def relation(self, *, may_end_open: bool = False) -> str:
        """Read sums with signs of relation between them."""
        tex = self._sum()
        while tex and self._is_operator(words.RELATIONS):
            sign, mark = self._next, self._mark()
            if sign.text in "<>" and sign.spaced != self.tokens[self.at + 1].spaced:
                break
            self.at += 1
            right = self._sum()
            if not right:
                self._go_back(mark)
                return tex + (self._open_end() if may_end_open and sign.text == "=" else "")
            self._found(SURELY)
            tex += words.RELATIONS[sign.text] + right
        return tex

    def _open_end(self) -> str:
        """`3 + 4 =` and `3 + 4 = ?` ask for what follows."""
        after = self.tokens[self.at + 1]
        ends = after.kind == "break" and not after.text
        if self.surely == NOTHING or not (ends or after.text == "?"):
            return ""
        self.at += 1 if ends else 2
        return "={}" if ends else "={}?"

    def _sum(self) -> str:
        if not self._enter():
            return ""
        sign = ""
        mark = self._mark()
        if self._is_operator(words.SUMS) and not self.tokens[self.at + 1].spaced:
            sign = words.SUMS[self._take().text]
        left = self._product()
        if left is None:
            self._go_back(mark)
            self._leave()
            return ""
        tex = sign + left.tex
        while self._is_operator(words.SUMS):
            operator, mark = self._next, self._mark()
            self.at += 1
            dots = self._dots()
            right = Part(dots) if dots else self._product()
            if right is None:
                self._go_back(mark)
                break
            self._found(_sum_surely(left, operator, right, self.tokens[self.at - 1]))
            tex += words.SUMS[operator.text] + right.tex
            left = right
        self._leave()
        return tex

    def _product(self) -> Part | None:
        """Read factors; what stands close together before a stroke is the fraction's numerator."""
        last = self.chain()
        tex = ""
        while last is not None:
            mark = self._mark()
            step = self._over(last) or self._times(last) or self._beside(last)
            if step is None:
                self._go_back(mark)
                return Part(tex + last.tex) if tex else last
            tex, last = tex + step[0], step[1]
        return None

    def _over(self, above: Part) -> Step | None:
        """A fraction: with blanks about its stroke, all that stands close together is below it."""
        stroke = self._next
        if stroke.kind != "operator" or stroke.text != "/":
            return None
        self.at += 1
        below = self.chain() if stroke.spaced and self._next.spaced else self.factor()
        if below is None:
            return None
        self._found(_fraction_surely(above, below))
        return "", Part(f"\\frac{{{bare(above)}}}{{{bare(below)}}}", "fraction")

    def _times(self, left: Part) -> Step | None:
        sign = self._next
        if not self._is_operator(words.PRODUCTS) and not (sign.text == "mod" and sign.spaced):
            return None
        self.at += 1
        if sign.text == "*" and self._next.spaced and not sign.spaced:
            return None  # a footnote, an emphasis
        dots = self._dots()
        right = Part(dots) if dots else self.chain()
        if right is None:
            return None
        self._found(SURELY)
        return left.tex + _sign_of_product(sign.text, left, right), right

    def _beside(self, left: Part) -> Step | None:
        """What is multiplied by standing beside it, with a blank or behind a fraction."""
        following, before = self._next, self.surely
        is_open = following.kind == "open"
        if following.spaced:
            wanted = _may_follow(left, following)
        else:
            wanted = left.shape == "fraction" and (is_open or following.kind == "word")
        part = self.chain() if wanted else None
        # A remark in brackets is none of the factors.
        if part is None or (following.spaced and is_open and self.surely == before and left.shape != "sign"):
            return None
        self._found(PERHAPS)
        return left.tex + ("\\," if words.DIFFERENTIAL.fullmatch(following.text) else ""), part

    def chain(self) -> Part | None:
        """Read factors without a blank between them."""
        first = self.factor()
        if first is None:
            return None
        tex, last, shape = first.tex, first, first.shape
        while self._goes_on(last):
            mark = self._mark()
            following = self.factor()
            if following is None:
                self._go_back(mark)
                break
            self._found(_beside_surely(last, following))
            shape = "term" if first.shape == "number" and following.shape in _LETTERS else "other"
            tex, last = tex + following.tex, following
        return first if last is first else Part(tex, shape, value=last.value)

    def _goes_on(self, last: Part) -> bool:
        following = self._next
        if following.spaced or (following.kind == "word" and last.shape in ("sign", "letters")):
            return False
        return following.kind in ("word", "open") or following.text in words.SIGNS or following.text in words.ROOTS


def _may_follow(left: Part, following: Token) -> bool:
    """Whether what stands behind a blank can be a factor: most often it is the next word of a sentence."""
    word = following.text
    if word in words.FUNCTIONS or word in words.BIG or word in words.ROOTS or words.DIFFERENTIAL.fullmatch(word):
        return True
    if left.shape == "sign":
        return following.kind in ("number", "word", "open")
    if left.value in words.SURELY_GREEK:
        return len(word) == 1 and following.kind == "word" and word not in "aAI"
    named = following.kind == "word" and (word in "xyzπθ" or word in words.GREEK or words.letters_of(word))
    numbering = left.shape == "group" and left.inner.isalnum()
    takes = left.shape in ("number", "fraction", "group") and not numbering
    return takes and (named or following.kind == "open")


def _sign_of_product(sign: str, left: Part, right: Part) -> str:
    if sign == "mod":
        return "\\bmod "
    numbers = sign == "*" and left.shape in ("number", "fraction") and right.shape in ("number", "fraction")
    return "\\times " if numbers else words.PRODUCTS[sign]


def _beside_surely(left: Part, right: Part) -> int:
    """`3x` may be how often; `f(x)` is a function."""
    return SURELY if right.shape == "group" and left.value in ("f", "g", "h") else PERHAPS


def _fraction_surely(above: Part, below: Part) -> int:
    """`a/b` may be an abbreviation, `24/7` a manner of speaking; `1/2` and `x/2` are fractions."""
    shapes = {above.shape, below.shape}
    if shapes & {"differential", "group", "power", "factorial"}:
        return SURELY
    if f"{above.value}/{below.value}" in words.IDIOMS or "number" not in shapes:
        return PERHAPS
    return (
        SURELY
        if len(above.value) <= 4 and len(below.value) <= 4 and shapes <= {"number", "term", *_LETTERS}
        else PERHAPS
    )


def _sum_surely(left: Part, operator: Token, right: Part, last: Token) -> int:
    """A minus may be a dash: in `10-12`, `B-52`, `x-y`."""
    if operator.text not in "-−" or "term" in (left.shape, right.shape):
        return SURELY
    shapes = (left.shape, right.shape)
    if shapes == ("number", "number"):
        years = all(part.value.isdigit() and int(part.value) in _YEARS for part in (left, right))
        both = operator.spaced and last.spaced
        return SURELY if both and not years else PERHAPS
    letter = left if left.shape == "letter" else right
    single = "letter" in shapes and "number" in shapes and letter.value.islower() and letter.value not in "aeit"
    return SURELY if single else PERHAPS
