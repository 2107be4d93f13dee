"""What is raised where words or mathematics aren't understood well enough to judge by."""

from __future__ import annotations


class NotUnderstoodError(ValueError):
    """A text isn't what its place needs, or what is asked can't be computed here."""


HOSTILE = (ArithmeticError, LookupError, ValueError, RecursionError)
"""What isn't understood, and what numbers and nests lead to that nobody writes in earnest, in spite of all bounds."""
