"""Reads the factors of plain mathematics, with what is raised above them and what stands right behind them."""

from __future__ import annotations

from dataclasses import dataclass

from app.rendering.plain import words
from app.rendering.plain.brackets import bare
from app.rendering.plain.calls import Calls
from app.rendering.plain.reader import NOTHING, PERHAPS, SURELY, Part


@dataclass(slots=True)
class Factors(Calls):
    """Reads a factor."""

    def factor(self) -> Part | None:
        """Read a factor with what is raised above it, and what stands right behind it."""
        part = self.primary()
        if part is None:
            return None
        raised = False
        while True:
            mark = self._mark()
            following = self._raised(part, again=raised) or self._lowered(part) or self._ending(part)
            if following is None:
                self._go_back(mark)
                return part
            raised = following.shape == "power"
            part = following

    def _raised(self, part: Part, *, again: bool) -> Part | None:
        token, mark = self._next, self._mark()
        if token.kind == "raised" and not token.spaced:
            self.at += 1
            script: str | None = token.text.translate(words.RAISED)
        elif token.text == "^" or (token.text == "**" and token.spaced == self.tokens[self.at + 1].spaced):
            self.at += 1
            script = self.script(tower=True)
        else:
            return None
        if script is None:
            self._go_back(mark)
            return None
        self._found(SURELY)
        return Part(f"{_base(part, again=again)}^{{{script}}}", "power")

    def _lowered(self, part: Part) -> Part | None:
        token, mark = self._next, self._mark()
        if token.spaced or part.shape not in ("letter", "letters"):
            return None
        script: str | None = None
        if token.kind == "lowered":
            self.at += 1
            script = token.text.translate(words.LOWERED)
        elif token.text == "_":
            self.at += 1
            script = self.script(tower=False)
        if script is None:
            self._go_back(mark)
            return None
        self._found(SURELY)
        return Part(f"{part.tex}_{{{script}}}", "lowered")

    def _ending(self, part: Part) -> Part | None:
        """A factorial, a percentage, degrees, primes: what stands directly behind a factor."""
        token, after = self._next, self.tokens[self.at + 1]
        if token.spaced or token.kind != "operator":
            return None
        inside = after.kind in ("close", "bar") or (after.kind == "operator" and after.text not in "?,;!'")
        if token.text == "!" and after.text != "!" and part.shape in ("number", "letter", "group"):
            self.at += 1
            return Part(f"{part.tex}!", "factorial")
        if token.text == "%" and part.shape == "number":
            self.at += 1
            return Part(f"{part.tex}\\%")
        if token.text == "°":
            self.at += 1
            return Part(f"{part.tex}^{{\\circ}}")
        if token.text in "'′" and part.shape == "letter" and part.value and (inside or after.text in ("(", "'")):
            self.at += 1
            return Part(f"{part.tex}'", "letter", value=part.value)
        return None

    def script(self, *, tower: bool) -> str | None:
        """Read what is raised or lowered: a factor with a sign, or all that is in brackets."""
        if not self._enter():
            return None
        tex = self._script(tower=tower)
        self._leave()
        return tex

    def _script(self, *, tower: bool) -> str | None:
        sign = ""
        if self._next.text in ("-", "−", "+") and not self.tokens[self.at + 1].spaced:
            sign = words.SUMS[self._take().text]
        if self._next.text in words.ENDLESS:
            self.at += 1
            return f"{sign}\\infty "
        part = self.primary()
        if part is None:
            return None
        above = self._raised(part, again=False) if tower else None
        return sign + (bare(part) if above is None else above.tex)

    def primary(self) -> Part | None:
        """Read a factor without anything behind it."""
        token = self._next
        if token.text in words.SIGNS:
            self.at += 1
            self._found(SURELY)
            return Part(words.SIGNS[token.text], "sign" if token.text in "∂∇" else "other")
        if token.kind == "number":
            return self._number()
        if token.kind in ("open", "bar"):
            return self._group() if token.kind == "open" else self._bars()
        return self._word() if token.kind in ("word", "operator") else None

    def _number(self) -> Part | None:
        token, after = self._next, self.tokens[self.at + 1]
        if after.kind == "word" and not after.spaced and not words.stands_for_something(after.text):
            return None
        self.at += 1
        text = token.text.replace(",", "{,}")
        if not self._brackets and after.text == "," and not after.spaced:
            decimals = self.tokens[self.at + 1]
            if decimals.kind == "number" and not decimals.spaced:
                self.at += 2
                text = f"{text}{{,}}{decimals.text}"
        return Part(text, "number", value=token.text)

    def _word(self) -> Part | None:
        start = self.at
        part = None if start in self.hopeless else self._named()
        if part is None:
            self.hopeless.add(start)
        return part

    def _named(self) -> Part | None:
        text = self._next.text
        if text in words.FUNCTIONS:
            return self._function()
        if text in words.FENCED or text in words.ROOTS:
            return self._fenced() if text in words.FENCED else self._root()
        if text in words.BIG or text == "lim":
            return self._big()
        return self._name() if self._next.kind == "word" else None

    def _name(self) -> Part | None:
        text = self._take().text
        if text in words.ENDLESS:
            follows = self.at > 1 and self.tokens[self.at - 2].kind == "operator"
            return Part("\\infty ") if follows else None
        if text in words.GREEK or text in words.GREEK_LETTERS:
            self._found(SURELY if text in words.SURELY_GREEK else NOTHING)
            self.letters.append(text)
            return Part(f"\\{words.GREEK_LETTERS.get(text, text)} ", "letter", value=text)
        if words.DIFFERENTIAL.fullmatch(text):
            return Part(text, "differential")
        return self._letter() if len(text) == 1 and text.isascii() else self._letters()

    def _letters(self) -> Part | None:
        text = self.tokens[self.at - 1].text
        if not words.letters_of(text):
            return None
        self.letters.extend(text)
        return Part(text, "letters", value=text)

    def _letter(self) -> Part:
        text = self.tokens[self.at - 1].text
        self.letters.append(text)
        number = self._next
        if number.kind == "number" and not number.spaced and number.text.isdigit():
            self.at += 1
            self._found(PERHAPS)
            return Part(f"{text}_{{{number.text}}}", "lowered")
        return Part(text, "letter", value=text)


def _base(part: Part, *, again: bool) -> str:
    """A part that something is raised above: TeX takes one power, and one letter."""
    simple = part.shape in ("letter", "letters", "number", "group", "lowered")
    return part.tex if simple and not again else f"{{{part.tex}}}"
