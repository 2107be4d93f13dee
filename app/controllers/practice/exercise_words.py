"""An exercise, what was found of an answer and its hints, as the page shows them. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.cards.guides import RungCard
from app.cards.practice import ExerciseCard, HintsCard, VerdictCard
from app.kept_practice import Run
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.judged import Judged
from app.tutoring.practice.judged import wrong as wrong_answer
from app.tutoring.practice.topics import topic_of
from models.wording import sentences

translate = QCoreApplication.translate
OFFERED_AFTER = 2
"""After so many wrong answers a hint is offered."""
_BEFORE_STEPS = 2
_BARE_UNITS = ("", "%", "degrees", "radians")


def exercise_card(exercise: Exercise, run: Run) -> ExerciseCard:
    """Return an exercise as it is shown."""
    topic = topic_of(exercise.topic)
    about = translate("Practice", "Level {level} · {about}").format(
        level=exercise.level, about=translate("Practice", topic.levels[exercise.level - 1])
    )
    note = translate("Practice", "This one went wrong before.") if run.is_review else ""
    return ExerciseCard(
        translate("Practice", topic.title),
        about,
        exercise.task,
        _invitation(exercise),
        run.typed,
        note,
        can_ease=exercise.level > 1,
        can_harden=exercise.level < len(topic.levels),
    )


def verdict_card(judged: Judged | None, wrong: int) -> VerdictCard:
    """Return what is said of an answer.

    Args:
        judged: What was found; None if that has taken too long.
        wrong: How many answers to this exercise were wrong, with this one.
    """
    if judged is None:
        return VerdictCard("unreadable", translate("Practice", "That takes too long to judge; write it more simply."))
    words = judged.words
    if judged.outcome == "right":
        return VerdictCard("right", words, is_over=True)
    if judged.outcome == "right-value-wrong-form":
        return VerdictCard("form", words)
    if judged.outcome == "unreadable":
        return VerdictCard("unreadable", words)
    more = translate("Practice", "Try again.")
    if wrong >= OFFERED_AFTER:
        more = translate("Practice", "Try again, or take a hint.")
    if judged == wrong_answer():
        words = translate("Practice", "Not right yet.")
    return VerdictCard("wrong", sentences(words, more))


def shown_card() -> VerdictCard:
    """Return what is said once the answer was shown."""
    return VerdictCard("shown", translate("Practice", "This one comes back in a while."), is_over=True)


def rungs_of(exercise: Exercise) -> int:
    """Return how many hints there are, the answer as the last one."""
    return _BEFORE_STEPS + len(exercise.worked) + 1


def hints_card(exercise: Exercise, shown: int, wrong: int) -> HintsCard:
    """Return the hints that are shown, and what the next one is called."""
    rungs = tuple(_rung(exercise, place) for place in range(min(shown, rungs_of(exercise))))
    return HintsCard(rungs, _next_words(exercise, len(rungs)), is_offered=wrong >= OFFERED_AFTER)


def _rung(exercise: Exercise, place: int) -> RungCard:
    if place == 0:
        return RungCard(translate("Practice", "Nudge"), str(exercise.nudge))
    if place == 1:
        return RungCard(translate("Practice", "Idea"), str(exercise.idea))
    step = place - _BEFORE_STEPS
    if step < len(exercise.worked):
        name = translate("Practice", "Step {number}").format(number=step + 1)
        return RungCard(name, exercise.steps[step])
    unit = rf"\text{{ {exercise.unit}}}" if exercise.unit not in _BARE_UNITS else ""
    return RungCard(translate("Practice", "Answer"), rf"$\displaystyle {exercise.answer_tex}{unit}$")


def _next_words(exercise: Exercise, shown: int) -> str:
    if shown >= rungs_of(exercise):
        return ""
    if shown == rungs_of(exercise) - 1:
        return translate("Practice", "The answer")
    first = (
        translate("Practice", "A nudge"),
        translate("Practice", "The idea"),
        translate("Practice", "First step"),
    )
    return first[shown] if shown < len(first) else translate("Practice", "Next step")


def _invitation(exercise: Exercise) -> str:
    if exercise.form == "antiderivative":
        return translate("Practice", "Your answer, as LaTeX or like x^2/2 + C")
    if exercise.unit in ("degrees", "radians"):
        in_degrees, in_radians = (
            translate("Practice", "Your answer, in degrees"),
            translate("Practice", "Your answer, in radians"),
        )
        return in_degrees if exercise.unit == "degrees" else in_radians
    if exercise.unit and exercise.unit != "%":
        return translate("Practice", "Your answer, in {unit}").format(unit=exercise.unit)
    shapes = {
        "set": translate("Practice", "Your answer, like x = 2 or x = -3"),
        "tuple": translate("Practice", "Your answer, like x = 2, y = 3 or (2, 3)"),
        "matrix": translate("Practice", "Your answer, like [[1, 2], [3, 4]]"),
        "union": translate("Practice", "Your answer, like x < 2 or [2, 3)"),
    }
    return shapes.get(exercise.key[0], translate("Practice", "Your answer, like 3/4, 0.75 or \\frac{3}{4}"))
