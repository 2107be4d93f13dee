r"""A question taken apart: its formulas, the words between them, what it demands of its answer's form.

The skeleton is the question's words in small letters with its formulas as `<0>`, `<1>`, …: what kinds match. Formulas
typed plainly (`Solve 2x + 3 = 11`), bare numbers and single letters are formulas too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.tutoring.checking.form import Form, take_form
from app.tutoring.checking.operations import rewritten
from app.tutoring.checking.pieces import Piece, piece_of
from app.tutoring.checking.plain import plain_formulas
from app.tutoring.reading.formulas import formulas_of
from app.tutoring.reading.tree import MAX_CHARACTERS

_DRAWING = re.compile(r"\[asy\].*?(?:\[/asy\]|\Z)", re.DOTALL)
_FENCES = (("$$", "$$"), ("\\[", "\\]"), ("\\(", "\\)"), ("$", "$"))
_NAMED = re.compile(
    r"(?<![A-Za-z\\])([A-Za-z])(?:\s*\^\s*\{\s*-1\s*\})?\s*(?:\\left)?\((?:\\left)?\s*[a-z](?:\s*,\s*[a-z])?\s*(?:\\right)?\)\s*(?:=|\$|\\)"
)
_FUNCTION_WORDS = re.compile(
    r"\b(?:functions?|polynomials?)\s+\$([A-Za-z])(?:\(\w\))?\$(?:\s+and\s+\$([A-Za-z])(?:\(\w\))?\$)?"
)
_FOR = re.compile(r"\s*([A-Za-z])\s*:\s*(?=.*(?<![A-Za-z\\])\1)(.+=.+)", re.DOTALL)
_LAST_STOP = re.compile(r"([.,;?])\s*(?:\\end\{[a-z]+\*?\})?\s*\Z")
_PLACE = re.compile(r"<(\d+)>")
_REQUEST = re.compile(
    r"\b(?:what|which|how|find|solve|compute|evaluate|simplify|determine|calculate|expand|factor|express|write|enter"
    r"|give|list|name|convert|rationalize|differentiate|integrate|prove|show|rewrite|when|where|who|is|are|does)\b"
)


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart.

    Attributes:
        text: As asked.
        skeleton: Its words in small letters, its formulas as `<0>`; without what only speaks of the answer's form.
        pieces: Its formulas.
        form: What it demands of its answer's form.
        functions: The letters that name functions in it.
        has_drawing: Whether a drawing belongs to it, so that its words aren't all that it says.
    """

    text: str
    skeleton: str
    pieces: tuple[Piece, ...]
    form: Form
    functions: frozenset[str] = frozenset()
    has_drawing: bool = False

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the skeleton, without their stops."""
        return tuple(part.strip(" .?!") for part in re.split(r"(?<=[.?!])\s+", self.skeleton) if part.strip(" .?!"))

    @property
    def request(self) -> str:
        """The last sentence that asks for something; empty if none does."""
        return next((each for each in reversed(self.sentences) if _REQUEST.search(each)), "")

    def pieces_in(self, part: str) -> tuple[Piece, ...]:
        """Return the formulas that a part of the skeleton names, in order."""
        return tuple(self.pieces[int(each)] for each in _PLACE.findall(part))


def question_of(problem: str) -> Question:
    """Take a question apart. Never fails: what can't be read is a formula without trees."""
    text = problem[: 2 * MAX_CHARACTERS]
    bare = _DRAWING.sub(" ", text)
    functions = frozenset(_function_names(bare))
    skeleton, formulas, plain = _skeleton(bare)
    words, form = take_form(skeleton, formulas)
    rewrites, operation = rewritten(formulas)
    functions |= operation
    pieces = tuple(piece_of(tex, functions, is_plain=place in plain) for place, tex in enumerate(rewrites))
    return Question(problem, words, pieces, form, functions, has_drawing=bare != text)


def _function_names(text: str) -> Iterator[str]:
    yield from (found[1] for found in _NAMED.finditer(text) if found[1] not in "ei")
    yield from (name for found in _FUNCTION_WORDS.finditer(text) for name in found.groups() if name)


def _skeleton(text: str) -> tuple[str, list[str], set[int]]:
    """Return the skeleton, the formulas, and which of these are typed plainly."""
    formulas: list[str] = []
    plain: set[int] = set()

    def placed_plainly(tex: str) -> str:
        before = len(formulas)
        place = placed(tex)
        plain.update(range(before, len(formulas)))
        return place

    def placed(tex: str) -> str:
        if named := _FOR.fullmatch(tex):
            return placed(named[1]) + ":" + placed(named[2])
        formulas.append(tex.strip())
        stop = _LAST_STOP.search(tex)
        return f" <{len(formulas) - 1}>{stop[1] if stop else ''} "

    parts, at = [], 0
    for start, end, tex in _formulas(text):
        parts += [plain_formulas(text[at:start], placed_plainly), placed(tex)]
        at = end
    parts.append(plain_formulas(text[at:], placed_plainly))
    return _squeezed("".join(parts)), formulas, plain


def _squeezed(text: str) -> str:
    text = " ".join(text.lower().split())
    text = re.sub(r"\s+(?=[.,;:?!)])", "", text)
    return re.sub(r"([.,;:?!])[.,;:]+", r"\1", text)


def _formulas(text: str) -> Iterator[tuple[int, int, str]]:
    for found in formulas_of(text):
        fence = next((each for each in _FENCES if _is_fenced(text, found.start, found.end, each)), ("", ""))
        yield found.start - len(fence[0]), found.end + len(fence[1]), found.tex


def _is_fenced(text: str, start: int, end: int, fence: tuple[str, str]) -> bool:
    return text.endswith(fence[0], 0, start) and text.startswith(fence[1], end)
