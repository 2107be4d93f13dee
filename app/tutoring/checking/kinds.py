"""The kinds of question that can be checked, in the order in which they are tried."""

from __future__ import annotations

from app.tutoring.checking.function_ranges import range_of_function
from app.tutoring.checking.kind import Kind
from app.tutoring.checking.ranges import ranged
from app.tutoring.checking.rearranging import rearranged
from app.tutoring.checking.recomputing import recomputed
from app.tutoring.checking.solving import solved
from app.tutoring.checking.worded.worded import worded

KINDS: tuple[Kind, ...] = (recomputed, solved, ranged, rearranged, range_of_function, worded)
"""The first verdict counts."""
