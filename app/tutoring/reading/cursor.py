r"""Goes through tokens once, and looks ahead. Knows no grammar."""

from __future__ import annotations

from app.tutoring.reading.tokens import Token
from app.tutoring.reading.tree import UnreadableError
from models.wording import translate

_BRACED_SIDES = (["{", "+", "}"], ["{", "-", "}"])


class Cursor:
    """A place in tokens.

    Args:
        tokens: Closed by an `end`.
    """

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    @property
    def next(self) -> Token:
        """The token that comes next."""
        return self._tokens[self._at]

    @property
    def is_over(self) -> bool:
        """Whether nothing comes any more."""
        return self.next.kind == "end"

    def after(self, count: int = 1) -> Token:
        """The token that comes so many later."""
        return self._tokens[min(self._at + count, len(self._tokens) - 1)]

    @property
    def before(self) -> Token:
        """The token that was taken last; the next one at the start."""
        return self._tokens[max(self._at - 1, 0)]

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
        r"""Take the next number apart into its first digit and the rest, as LaTeX does: \frac12 is a half."""
        token = self.next
        halves = [
            Token("number", token.text[0], token.start, token.spaced),
            Token("number", token.text[1:], token.start),
        ]
        self._tokens[self._at : self._at + 1] = halves

    def drop_tabs(self) -> None:
        r"""Leave out every `&` up to the `\\end` of the environment that has begun; matrices in it keep theirs."""
        level, kept, place = 0, [], self._at
        while level >= 0 and self._tokens[place].kind != "end":
            token = self._tokens[place]
            level += (token.text == "\\begin") - (token.text == "\\end")
            kept += [] if token.text == "&" and level == 0 else [token]
            place += 1
        self._tokens[self._at : place] = kept

    def _left(self, place: int | None = None) -> int:
        """Count the tokens from a place, or from here, to the end: what is put in before doesn't change that."""
        return len(self._tokens) - (self._at if place is None else place)

    def expect(self, text: str) -> None:
        """Go past a token that has to be there."""
        if not self.taken(text):
            raise self._missing(text)

    def _missing(self, text: str) -> UnreadableError:
        """Say what is missing, and what stands there instead."""
        if self.is_over:
            return UnreadableError(translate("Tutor", "“{sign}” is missing at the end").format(sign=text))
        words = translate("Tutor", "“{sign}” is missing before “{next}”")
        return UnreadableError(words.format(sign=text, next=self.next.text))

    def side(self) -> int | None:
        """Return where the sign of a limit from one side is raised, as in 0^+ or 0^{-}; None if there is none."""
        texts = [token.text for token in self._tokens[self._at :]]
        until = texts.index("}") if "}" in texts else 0
        for place in range(until):
            following = texts[place + 1 : place + 4]
            if texts[place] == "^" and (following[:2] in (["+", "}"], ["-", "}"]) or following in _BRACED_SIDES):
                return self._at + place
        return None

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
