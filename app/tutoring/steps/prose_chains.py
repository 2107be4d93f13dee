"""Finds chains of arithmetic in prose: `So 7 · 8 = 54.`, `- 3 × 4 = 12`, `**12 * 4 + 3 = 51**`, table cells.

Only digits and signs make an expression here; where a word, a letter or a formula touches it, it isn't whole and is
left without a source. Works on a text as long as the original, in which everything that isn't prose is a barrier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.tutoring.steps.chains import Chain, Operand
from app.tutoring.steps.passages import BARRIER
from app.tutoring.steps.sources import prose_sources
from app.tutoring.steps.words import CHANGES_BEFORE, CHANGES_BEHIND, CONNECTIVES

_FARTHEST = 300
_SIGNS = frozenset("0123456789+-*/×·⋅∙÷^()−–√%°!²³⁰¹⁴⁵⁶⁷⁸⁹⁺⁻½⅓⅔¼¾ \t")
_EQUALS = re.compile(r"(?<![=<>!:~≈≠≤≥+\-*/^])=(?![=>~])|(?<=\d!)=(?![=>~])")
_BOLD = re.compile(r"(?<![\d)])(?<![\d)] )\*{2,3}(?=\S)|(?<=\S)\*{2,3}(?![\d(])(?! [\d(])|(?<=:)\*{2,3}(?= )|__")
_EMPHASIS = re.compile(
    r"(?<![\w)*] )(?<![\w)*])\*(?=[\d(])(?!\*)|(?<=[\d)])\*(?=[\s.,;:]*(?:$|[A-Za-z]))", re.MULTILINE
)
_SPELLED = re.compile(
    r"(?<=\d) (?:times|plus|minus) (?=\d)|(?<=\d) ?x ?(?=\d)|(?<![A-Za-z])sqrt ?(?=\()|\\[*_]"
    r"|(?<=\d%) of (?=\d[\d.,]*(?![\d.,–-]))"
)
_BULLET = re.compile(
    r"^[ \t>]*(?:[*+•–—] |\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)](?=\s)[ \t]*|#+ )*(?:\[[ x]\] )?", re.MULTILINE
)
_NEVER_FIRST = tuple("+*/×·÷^!%°)")
_DASHES = ("-", "−", "–")
_BEGINNINGS = frozenset(',;:.("“”—–→⇒>[✓✔✅!?')
_CURRENCY = re.compile(r"[$€£](?=\s?[\d.])")
_WORD_BEFORE = re.compile(r"([A-Za-z'’]+)[ \t]*$")
_WORD_BEHIND = re.compile(r"[ \t]*[-–]?[ \t]*([A-Za-z]+)")
_OPERATION = re.compile(r"[-+*/×·⋅∙÷^−–√²³!]")
_GOOD_OF = re.compile(
    r"(?:total|product|area|perimeter|cost|profit|volume|sum|result|difference)\s+of[ \t]*$", re.IGNORECASE
)


def prose_of(text: str) -> str:
    """Return prose, as long as it is, with blanks for what only dresses it."""
    plain = _SPELLED.sub(_spelled, text)
    for dress in (_BULLET, _BOLD, _EMPHASIS, _CURRENCY):
        plain = dress.sub(_blank, plain)
    return plain


def _spelled(match: re.Match[str]) -> str:
    said = match[0].strip()
    sign = {"times": "×", "x": "×", "plus": "+", "minus": "-", "sqrt": "√", "of": "×", "\\*": "*", "\\_": " "}[said]
    return sign.ljust(len(match[0])) if said == "sqrt" else sign.center(len(match[0]))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def chains_in(prose: str) -> Iterator[Chain]:
    """Give the chains of a text that `prose_of` has smoothed."""
    search = _Search(prose)
    places = [match.start() for match in _EQUALS.finditer(prose)]
    at = 0
    while at < len(places):
        chain, at = search.from_sign(places, at)
        yield chain


class _Search:
    """Looks around equals signs."""

    def __init__(self, prose: str) -> None:
        self._prose = prose

    def from_sign(self, places: list[int], at: int) -> tuple[Chain, int]:
        """Return the chain that begins before an equals sign, and which sign comes behind it."""
        start = self._left(places[at])
        operands = [self._first(start, places[at])]
        while True:
            end = self._right(places[at] + 1)
            at += 1
            is_last = at == len(places) or places[at] != end
            operands.append(self._last(places[at - 1] + 1, end) if is_last else self._inner(places[at - 1] + 1, end))
            if is_last:
                return Chain(tuple(operands), ("=",) * (len(operands) - 1), is_formula=False), at

    def _left(self, sign: int) -> int:
        """Return where the expression before a sign begins."""
        start, has_crossed = sign, False
        lowest = max(0, sign - _FARTHEST)
        while start > lowest:
            if self._prose[start - 1] == "\n" and not has_crossed and not self._prose[start:sign].strip():
                has_crossed = True
            elif not self._belongs(start - 1):
                break
            start -= 1
        return start

    def _right(self, begin: int) -> int:
        end, has_crossed = begin, False
        highest = min(len(self._prose), begin + _FARTHEST)
        while end < highest:
            if self._prose[end] == "\n" and not has_crossed and not self._prose[begin:end].strip():
                has_crossed = True
            elif not self._belongs(end):
                break
            end += 1
        return end

    def _belongs(self, place: int) -> bool:
        sign = self._prose[place]
        if sign in _SIGNS:
            return True
        after = self._prose[place + 1 : place + 2]
        before = self._prose[place - 1 : place]
        if sign == ".":
            return after.isdigit() and before != "."
        return sign == "," and before.isdigit() and bool(re.match(r",\d{3}(?!\d)", self._prose[place : place + 5]))

    def _first(self, start: int, end: int) -> Operand:
        begin, end = self._trimmed(start, end)
        said = self._prose[begin:end]
        # A bracket that isn't closed in it opened before the whole step: (3 + 4 = 7)
        opened = _unclosed(said)
        if opened is not None:
            before = self._prose[begin + opened - 1 : begin + opened] if begin + opened else " "
            if before.isalnum() or before in (")", BARRIER):
                return Operand(begin, end)
            inner, _ = self._trimmed(begin + opened + 1, end)
            return Operand(inner, end, prose_sources(self._prose[inner:end], is_dashed=False))
        is_whole = self._stands_alone(begin, said)
        is_dashed = said[:1] in _DASHES and not self._line_at(begin).strip()
        if is_dashed and said[1:2].isspace():
            begin += len(said) - len(said[1:].lstrip())
        return Operand(begin, end, prose_sources(said, is_dashed=is_dashed) if is_whole else ())

    def _inner(self, start: int, end: int) -> Operand:
        begin, end = self._trimmed(start, end)
        return Operand(begin, end, prose_sources(self._prose[begin:end], is_dashed=False))

    def _last(self, start: int, end: int) -> Operand:
        begin, end = self._trimmed(start, end)
        said = self._prose[begin:end]
        closed = _unopened(said)
        if closed is not None:
            begin, end = self._trimmed(begin, begin + closed)
            return Operand(begin, end, prose_sources(self._prose[begin:end], is_dashed=False))
        opened = _unclosed(said)
        if opened is not None:
            if not self._prose[begin + opened - 1 : begin + opened].isspace():
                return Operand(begin, end)
            begin, end = self._trimmed(begin, begin + opened)
            said = self._prose[begin:end]
            return Operand(begin, end, prose_sources(said, is_dashed=False))
        said = said.rstrip(" –−") if re.search(r" [–−]$", said) else said
        end = begin + len(said)
        return Operand(begin, end, prose_sources(said, is_dashed=False) if self._ends_alone(end) else ())

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        said = self._prose[start:end]
        return start + len(said) - len(said.lstrip()), max(start, end - (len(said) - len(said.rstrip())))

    def _stands_alone(self, begin: int, said: str) -> bool:
        """Whether an expression begins where it seems to."""
        line = self._line_at(begin)
        before = line.rstrip()
        if said[:1] in _NEVER_FIRST:
            return False
        if not before:
            return True
        if before[-1].isalpha():
            return len(line) > len(before) and said[:1] not in _DASHES and self._may_follow(before, said)
        if before[-1] == "|":
            return line.lstrip().startswith("|")
        return before[-1] in _BEGINNINGS and not _goes_on(line)

    def _may_follow(self, before: str, said: str) -> bool:
        match = _WORD_BEFORE.search(before)
        word = match[1].lower() if match is not None else ""
        if not _OPERATION.search(said.lstrip("-−–+ ")) or re.fullmatch(r"\d+[-–]\d+", said):
            return word in CONNECTIVES
        if len(word) == 1 and word != "a":
            return False
        if word == "of":
            return bool(_GOOD_OF.search(before))
        if word == "and" and match is not None and before[: match.start()].rstrip()[-1:].isdigit():
            return False
        return word not in CHANGES_BEFORE

    def _ends_alone(self, end: int) -> bool:
        """Whether an expression ends where it seems to."""
        behind = self._prose[end : end + 40].split("\n")[0]
        if not behind:
            return True
        if behind[0].isalnum() or behind[0] in (BARRIER, "_", "¢", "…", "\\", "'", "’"):
            return False
        if (
            behind.startswith("..")
            or re.match(r"[:/,]\d|\s*[∶|≡~≈≠@#&⊕⊗∘★<>]", behind)
            or behind.lstrip()[:1] == BARRIER
        ):
            return behind.lstrip()[:1] == "|" and self._line_at(end).lstrip().startswith("|")
        word = _WORD_BEHIND.match(behind)
        if word is None or not behind[0].isspace():
            return True
        said = word[1]
        return not (len(said) == 1 and said not in "aAI") and said.lower() not in CHANGES_BEHIND

    def _line_at(self, place: int) -> str:
        """Return the line up to a place."""
        lowest = max(0, place - 2 * _FARTHEST)
        return self._prose[max(lowest, self._prose.rfind("\n", lowest, place) + 1) : place]


def _goes_on(line: str) -> bool:
    """Whether what stands before an expression belongs to it: a list (2, 4, 9), a time (10:30), dots (1 + … + 9)."""
    before = line.rstrip()
    if before.endswith(("..", "…")):
        return True
    if before[-1] == ":":
        return before[-2:-1].isdigit() and len(line) == len(before)
    item = re.split(r"[,;:]", before[:-1])[-1]
    return before[-1] == "," and item[-1:].isdigit() and "=" not in item


def _unclosed(said: str) -> int | None:
    """Return where the last bracket opens that isn't closed."""
    level = 0
    for place in range(len(said) - 1, -1, -1):
        level += (said[place] == ")") - (said[place] == "(")
        if level < 0:
            return place
    return None


def _unopened(said: str) -> int | None:
    """Return where the first bracket closes that wasn't opened."""
    level = 0
    for place, sign in enumerate(said):
        level += (sign == "(") - (sign == ")")
        if level < 0:
            return place
    return None
