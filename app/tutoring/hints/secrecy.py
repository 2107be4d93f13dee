r"""Whether words give something of a solution away: its answer, or a number that isn't in the problem.

Errs on the side of silence: a number that stands nowhere in the problem counts as computed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from app.tutoring.boxed import last_boxed

_LONGEST_PROBLEM = 4_000
_NUMBER = re.compile(r"\d{1,40}(?:\.\d{1,40})?|\.\d{1,40}")
_GROUPED = re.compile(r"(?<=\d),(?:\\!)?(?=\d{3})")
_BLANK = re.compile(r"[\s{}$.]|\\(?:[,;:! ]|left|right|displaystyle|dfrac|tfrac)")


def spoils(words: str, problem: str, solution: str) -> bool:
    """Whether words say more than the problem does.

    Args:
        words: The hint, as Markdown.
        problem: The question.
        solution: The answer to it, as Markdown with LaTeX.
    """
    if not numbers_in(words) <= numbers_in(problem):
        return True
    answer = last_boxed(solution)
    return answer is not None and says(words, answer) and not says(problem, answer)


class Known:
    """What a problem says: its numbers and its formulas.

    Args:
        problem: The question; of a long one, its beginning.
    """

    def __init__(self, problem: str) -> None:
        self._numbers = numbers_in(problem[:_LONGEST_PROBLEM])
        self._source = _bare(problem[:_LONGEST_PROBLEM])

    def covers(self, words: str, formulas: Iterable[str]) -> bool:
        """Whether words hold no number and no formula that the problem hasn't.

        Args:
            words: Some Markdown.
            formulas: The formulas in it, without delimiters.
        """
        bare = (_bare(each) for each in formulas)
        return numbers_in(words) <= self._numbers and all(len(each) < 2 or each in self._source for each in bare)


def numbers_in(text: str) -> set[Fraction]:
    """Return the numbers that are written in a text with digits."""
    return {Fraction(found) for found in _NUMBER.findall(_GROUPED.sub("", text))}


def says(text: str, answer: str) -> bool:
    """Whether a text says an answer: a word by itself, a formula anywhere in its source."""
    bare = _bare(answer)
    if not bare:
        return False
    words = re.sub(r"\\(?:text|mathrm|textbf)\s*\{([^{}]*)\}", r"\1", answer).strip(" .$")
    if re.fullmatch(r"[\w\s-]+", words):
        return bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE))
    return bare in _bare(text)


def _bare(text: str) -> str:
    return _BLANK.sub("", text.replace("\\dfrac", "\\frac").replace("\\tfrac", "\\frac"))
