"""Makes exercises: the same topic, level and seed give the same one. Verifies nothing, judges nothing."""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Mapping
from types import MappingProxyType

from app.tutoring.practice.draft import Draft, Level
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.makers import (
    arithmetic,
    derivatives,
    fractions,
    inequalities,
    integrals,
    limits,
    linear_equations,
    percentages,
    polynomials,
    powers_and_roots,
    probability,
    quadratic_equations,
    sequences,
    systems,
    trigonometry,
    vectors_and_matrices,
)
from app.tutoring.reading.atoms import read
from app.tutoring.sentences import Sentence

DISTINCT = 20
"""So many exercises in a row are all different."""

_LEVELS: Mapping[str, tuple[Level, ...]] = MappingProxyType(
    {
        "arithmetic": arithmetic.LEVELS,
        "fractions": fractions.LEVELS,
        "percentages": percentages.LEVELS,
        "linear-equations": linear_equations.LEVELS,
        "quadratic-equations": quadratic_equations.LEVELS,
        "systems": systems.LEVELS,
        "inequalities": inequalities.LEVELS,
        "powers-and-roots": powers_and_roots.LEVELS,
        "polynomials": polynomials.LEVELS,
        "trigonometry": trigonometry.LEVELS,
        "derivatives": derivatives.LEVELS,
        "integrals": integrals.LEVELS,
        "limits": limits.LEVELS,
        "sequences": sequences.LEVELS,
        "probability": probability.LEVELS,
        "vectors-and-matrices": vectors_and_matrices.LEVELS,
    }
)


def exercise_of(topic: str, level: int, seed: int) -> Exercise:
    """Return the exercise that belongs to a seed.

    Raises:
        KeyError: There is no such topic or level.
    """
    levels = _LEVELS[topic]
    if not 1 <= level <= len(levels):
        raise KeyError(level)
    rng = random.Random(f"{topic} {level} {seed}")  # noqa: S311 - no secret
    return _finished(rng.choice(levels[level - 1])(rng), topic, level, seed)


def make(topic: str, level: int, rng: random.Random) -> Exercise:
    """Return an exercise; its seed is drawn."""
    return exercise_of(topic, level, rng.getrandbits(32))


def exercises(topic: str, level: int, seed: int, count: int) -> tuple[Exercise, ...]:
    """Return exercises of which any `DISTINCT` in a row are different, in words as well as in substance."""
    rng = random.Random(f"{topic} {level} {seed} row")  # noqa: S311 - no secret
    recent: deque[tuple[Sentence, str]] = deque(maxlen=DISTINCT - 1)
    made: list[Exercise] = []
    while len(made) < count:
        exercise = make(topic, level, rng)
        asked, substance = exercise.asked, substance_of(exercise)
        if all(asked != other and substance != another for other, another in recent):
            recent.append((asked, substance))
            made.append(exercise)
    return tuple(made)


def substance_of(exercise: Exercise) -> str:
    """Return what an exercise is, whatever its words: two with the same are the same exercise."""
    check = exercise.check
    return json.dumps([exercise.key, check.kind, check.parts, check.names, exercise.form])


def _finished(draft: Draft, topic: str, level: int, seed: int) -> Exercise:
    key = read(draft.key) if isinstance(draft.key, str) else draft.key
    shown = draft.answer or (draft.key if isinstance(draft.key, str) else "")
    nudge, idea = draft.hints
    return Exercise(
        topic, level, seed, draft.asked, shown, key, draft.form, draft.check, draft.worked, nudge, idea,
        draft.unknowns, draft.unit, draft.places,
    )  # fmt: skip
