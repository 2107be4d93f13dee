"""What a kind of check is: something that knows one kind of question, and says nothing about every other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking.given import Given
from app.tutoring.checking.question import Question
from app.tutoring.verdicts import Verdict

Kind: TypeAlias = Callable[[Question, Given, Algebra], Verdict | None]
"""Checks a given answer against its question; None where the question isn't of its kind, or where it can't tell.

A kind has to have understood every word of the question: it matches the skeleton as a whole (`re.fullmatch`), so that
a condition it doesn't know makes it say nothing.
"""
