"""Reads functions, roots, sums, integrals and limits, with their bounds."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from app.rendering.plain import words
from app.rendering.plain.brackets import Brackets, bare
from app.rendering.plain.reader import PERHAPS, SURELY, Part

SCRIPTS = {"^": "^", "**": "^", "_": "_"}
_FURTHEST_DIFFERENTIAL = 60


@dataclass(slots=True)
class Calls(Brackets):
    """Reads what has a name and is followed by what it is of."""

    @abstractmethod
    def chain(self) -> Part | None:
        """Read factors that stand close together."""

    @abstractmethod
    def factor(self) -> Part | None:
        """Read a factor with what is raised above it."""

    @abstractmethod
    def primary(self) -> Part | None:
        """Read a factor without anything behind it."""

    @abstractmethod
    def script(self, *, tower: bool) -> str | None:
        """Read what is raised or lowered; a tower has powers on its powers."""

    def _function(self) -> Part | None:
        name = self._take().text
        scripts = self._scripts()
        mark = self._mark()
        group = self._group() if self._next.kind == "open" else None
        if group is not None:
            self._found(SURELY)
            return Part(f"{words.FUNCTIONS[name]}{scripts}{group.tex}")
        self._go_back(mark)
        if not self._enter():
            return None
        argument = self.chain()
        self._leave()
        if argument is None or (argument.shape == "letter" and argument.value in ("a", "I", "A")):
            return None
        self._found(PERHAPS if name in words.ALSO_PROSE else SURELY)
        return Part(f"{words.FUNCTIONS[name]}{scripts} {argument.tex}")

    def _scripts(self) -> str:
        """Indices and powers in their order: `_2`, `^2`, `²`."""
        tex, seen = "", set[str]()
        while not self._next.spaced:
            token, mark = self._next, self._mark()
            sign = {"raised": "^", "lowered": "_"}.get(token.kind) or SCRIPTS.get(token.text, "")
            if not sign or sign in seen:
                break
            self.at += 1
            if token.kind in ("raised", "lowered"):
                script: str | None = token.text.translate(words.RAISED if sign == "^" else words.LOWERED)
            else:
                script = self.script(tower=sign == "^")
            if script is None:
                self._go_back(mark)
                break
            seen.add(sign)
            tex += f"{sign}{{{script}}}"
        return tex

    def _fenced(self) -> Part | None:
        left, right = words.FENCED[self._take().text]
        group = self._group() if self._next.text == "(" and not self._next.spaced else None
        if group is None:
            return None
        self._found(SURELY)
        return Part(f"\\left{left}{group.inner}\\right{right}")

    def _root(self) -> Part | None:
        name = self._take().text
        if name == "root":
            return self._nth_root()
        if not self._enter():
            return None
        part = self._group() if self._next.kind == "open" else self.factor()
        self._leave()
        if part is None:
            return None
        self._found(SURELY)
        index = "[3]" if name in ("cbrt", "∛") else ""
        return Part(f"\\sqrt{index}{{{bare(part)}}}")

    def _nth_root(self) -> Part | None:
        """`root(3)(x)`, and `root(x, 3)`."""
        first = self._group() if self._next.text == "(" and not self._next.spaced else None
        if first is None:
            return None
        if self._next.text == "(" and not self._next.spaced:
            second = self._group()
            if second is None:
                return None
            index, content = first.inner, second.inner
        else:
            content, comma, index = first.inner.partition(",\\ ")
            if not comma or ",\\ " in index:
                return None
        self._found(SURELY)
        return Part(f"\\sqrt[{{{index}}}]{{{content}}}")

    def _big(self) -> Part | None:
        """A sum, a product, an integral, a limit, with its bounds; what it is of follows."""
        token = self._take()
        if token.text == "lim":
            return self._limit()
        scripts = self._scripts()
        if not scripts and token.text == "int" and self._has_differential():
            self._found(SURELY)
            return Part("\\int ", "sign")
        if not scripts and token.text in ("sum", "prod", "int"):
            return None
        self._found(SURELY)
        return Part(f"{words.BIG[token.text]}{scripts} ", "sign")

    def _limit(self) -> Part | None:
        scripts = self._scripts()
        if not scripts and self._next.kind == "word" and self.tokens[self.at + 1].text in ("->", "→"):
            letter = self.primary()
            if letter is None:
                return None
            self.at += 1
            target = self.script(tower=True)
            scripts = f"_{{{letter.tex}\\to {target}}}" if target else ""
        if not scripts:
            return None
        self._found(SURELY)
        return Part(f"\\lim{scripts} ", "sign")

    def _has_differential(self) -> bool:
        """Whether a `dx` follows before a word or the end."""
        for token in self.tokens[self.at : self.at + _FURTHEST_DIFFERENTIAL]:
            if token.kind == "word" and words.DIFFERENTIAL.fullmatch(token.text):
                return True
            if token.kind == "break" or (token.kind == "word" and not words.stands_for_something(token.text)):
                break
        return False
