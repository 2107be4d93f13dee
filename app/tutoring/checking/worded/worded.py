"""The kind of question that is understood in all its words: what it asks for is computed and compared."""

from __future__ import annotations

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking.given import Given
from app.tutoring.checking.question import Question
from app.tutoring.checking.understanding import HOSTILE
from app.tutoring.checking.worded.asked import asked_in
from app.tutoring.checking.worded.comparing import compared
from app.tutoring.checking.worded.finding import Finding, Rule
from app.tutoring.checking.worded.found import found_in
from app.tutoring.checking.worded.rules import RULES
from app.tutoring.verdicts import Verdict


def worded(question: Question, given: Given, algebra: Algebra) -> Verdict | None:
    """Check an answer to a question in plain words; None where a word of it isn't understood."""
    asked = asked_in(question.text) if given.tree is not None else None
    if asked is None:
        return None
    findings = [each for rule in RULES if (each := _finding(rule, asked.text, asked.formulas)) is not None]
    if not findings or any(each.value != findings[0].value for each in findings):
        return None
    return compared(findings[0], given, asked, algebra)


def _finding(rule: Rule, text: str, formulas: tuple[str, ...]) -> Finding | None:
    for pattern in rule.patterns:
        try:
            found = found_in(text, pattern, formulas)
            if found is not None:
                return rule.compute(found)
        except HOSTILE:
            continue
    return None
