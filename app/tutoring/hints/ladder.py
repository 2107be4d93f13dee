r"""A solution as a ladder: a nudge, the idea, the steps one by one, the answer. Each rung says no more than it has to.

The final boxed statement is the answer, and in no step before it. Nudge and idea are about the problem: they hold
nothing that was computed on the way.
"""

from __future__ import annotations

import re

from app.tutoring.boxed import last_boxed
from app.tutoring.hints.cutting import is_whole, pieces_of
from app.tutoring.hints.recognising import hint_of
from app.tutoring.hints.rungs import Ladder
from app.tutoring.hints.secrecy import Known
from app.tutoring.hints.spans import spans_of

_SIGN_AT_END = re.compile(r"\s*(?:=|\\equiv|\\approx|\\le(?:q|ss)?|\\geq?|<|>)\s*\Z")
_COMPUTES = re.compile(r"[-+*/^=<>]|\\(?:d?frac|cdot|times|sqrt|equiv|binom|pmod|int|sum|lim)")
_STATES_ANSWER = re.compile(r"\b(?:final\s+)?answer\b(?:\s+is\b|\*\*|\s*[:=])", re.IGNORECASE)


def ladder_of(problem: str, solution: str) -> Ladder:
    """Return the ladder of a solution.

    Args:
        problem: The question.
        solution: The answer to it, as Markdown with LaTeX; not empty.
    """
    pieces, boxed = pieces_of(solution, problem), last_boxed(solution)
    steps, answer = _steps_and_answer(pieces, boxed, Known(problem))
    nudge, idea = hint_of(problem, solution)
    return Ladder(nudge, idea, tuple(steps), answer)


def _steps_and_answer(pieces: list[str], boxed: str | None, known: Known) -> tuple[list[str], str]:
    stating = [place for place, piece in enumerate(pieces) if _states(piece, boxed)]
    last = stating[-1] if stating else len(pieces) - 1
    if last == 0 and len(pieces) > 1:  # it begins with what it comes to
        return pieces[1:], pieces[0]
    steps = [piece for place, piece in enumerate(pieces[:last]) if place not in stating]
    steps += filter(None, [_before_box(pieces[last], known)] if pieces else [])
    return steps, "\n\n".join(pieces[max(0, last) :])


def _before_box(piece: str, known: Known) -> str:
    """Return a statement as far as it goes before its boxed end, where that says more than the problem."""
    for span in spans_of(piece):
        head, box, _ = span.tex.rpartition("\\boxed")
        left = _SIGN_AT_END.sub("", head)
        if not box or left == head or not _COMPUTES.search(left) or not is_whole(left):
            continue
        opener, closer = piece[span.start : span.end].split(span.tex, 1)
        begun = piece[: span.start] + opener + left + closer
        texts = (each.tex for each in spans_of(begun))
        return "" if known.covers(begun, texts) else begun + ("" if span.is_display else " …")
    return ""


def _states(piece: str, boxed: str | None) -> bool:
    """Whether a piece says the final answer in so many words."""
    if boxed is None:
        return bool(_STATES_ANSWER.search(piece))
    if last_boxed(piece) == boxed:
        return True
    return bool(_STATES_ANSWER.search(piece)) and _bare(boxed) in _bare(piece)


def _bare(text: str) -> str:
    return re.sub(r"[\s$]|\\[,;! ]", "", text)
