"""Judges what somebody typed as the answer to an exercise: as mathematics first, then by the form that is demanded.

Which shape the key has decides how the answer is read: one value, solutions, a point, a matrix, intervals. Nothing that
is typed is evaluated as text, and nothing takes longer than `TIME_LIMIT_S`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.tutoring.algebra.process import TIME_LIMIT_S, Algebra, NoAlgebraError
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.judged import Judged
from app.tutoring.practice.judging_lists import judge_point, judge_solutions
from app.tutoring.practice.judging_matrices import judge_matrix
from app.tutoring.practice.judging_unions import judge_union
from app.tutoring.practice.judging_values import judge_value
from app.tutoring.practice.typed import cleaned
from app.tutoring.reading.tree import UnreadableError
from models.wording import translate

Judging = Callable[[Exercise, str, Algebra], Judged]


def judge(exercise: Exercise, typed: str, algebra: Algebra) -> Judged:
    """Judge an answer.

    Args:
        exercise: What was asked.
        typed: What somebody typed, LaTeX or plain.
        algebra: Compares what isn't rational.

    Returns:
        What it is, with a sentence for the person. Never raises over what was typed.
    """
    try:
        with algebra.within(TIME_LIMIT_S):
            return _BY_SHAPE.get(exercise.key[0], judge_value)(exercise, cleaned(typed), algebra)
    except UnreadableError as error:
        return _unreadable(error)
    except RecursionError:
        return _unreadable(translate("Practice", "it is nested too deeply"))
    except NoAlgebraError as error:
        if error.why in ("time", "memory"):
            return Judged("unreadable", translate("Practice", "That takes too long to judge; write it more simply."))
        return _unjudged(error)


def _unreadable(why: object) -> Judged:
    return Judged("unreadable", translate("Practice", "That can't be read: {why}.").format(why=why))


def _unjudged(error: NoAlgebraError) -> Judged:
    why = str(error).removesuffix(".")
    return Judged("unreadable", translate("Practice", "That can't be judged: {why}.").format(why=why))


_BY_SHAPE: Mapping[str, Judging] = MappingProxyType(
    {"set": judge_solutions, "tuple": judge_point, "matrix": judge_matrix, "union": judge_union}
)
