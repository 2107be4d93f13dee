"""What a number has to be for an event to happen: "an even number", "greater than 4", "7 or 11"."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.integers import Integers
from app.tutoring.checking.worded.qualities import qualified


def event_in(words: str, formulas: tuple[str, ...]) -> Callable[[int], bool]:
    """Read what a number has to be: "7", "7 or 11", "a multiple of 3", "at least 9"."""
    text = re.sub(r"^(?:equal to |exactly )", "", words.strip())
    listed = re.fullmatch(
        r"(?:either )?(?:an? )?(?:⟨\d+⟩|\d+|[a-z]+)(?: or (?:an? )?(?:⟨\d+⟩|\d+|[a-z]+)| (?:⟨\d+⟩|\d+))*", text
    )
    if listed is not None and (re.search(r"\d", text)):
        values = Found({"v": re.sub(r"\b(?:either|an?)\b", " ", text).strip()}, formulas).wholes("v")
        if values and " and " not in text:
            return lambda value: value in values
    them = Integers(is_whole=True)
    qualified(" " + text, them, formulas)
    if them.ends:
        raise NotUnderstoodError("ends that may count or not")
    return lambda value: value in them
