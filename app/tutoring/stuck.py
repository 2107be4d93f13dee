"""What is said to a learner who is stuck at a line: where it stands in the solution, and how much that reveals.

Reveals one step at most beyond what the learner has, and says nothing of what a wrong line should have been.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.hints.matching import formulas_in, matching_step
from app.tutoring.hints.problem import Problem
from app.tutoring.hints.rungs import BEFORE_STEPS, Ladder

Finding = Literal["next", "shown", "last", "ends", "wrong", "lossy", "elsewhere", "unread"]


@dataclass(frozen=True, slots=True)
class Stuck:
    """What came of looking for a line.

    Attributes:
        finding: `next`: it stands there, and the next step follows now; `shown`: what follows it is shown already;
            `last`: only the answer follows it; `ends`: it is where the solution ends; `wrong`, `lossy`: it doesn't
            follow from what is given, or loses or gains a solution; `elsewhere`: it isn't in this solution, and the
            next step follows now; `unread`: it can't be read.
        revealed: How many rungs are to be revealed now.
        step: The step where the line stands, counted from 1; 0 where it stands in none.
    """

    finding: Finding
    revealed: int
    step: int = 0


def stuck_at(problem: str, ladder: Ladder, line: str, revealed: int, algebra: Algebra) -> Stuck:
    """Look for a learner's line.

    Args:
        problem: The question.
        ladder: Its solution.
        line: What the learner has got to.
        revealed: How many rungs of the ladder are revealed.
        algebra: Compares.
    """
    if not formulas_in(line):
        return Stuck("unread", revealed)
    found = matching_step(problem, ladder, line, algebra)
    steps = len(ladder.steps)
    if found is None:
        doubt = _doubt(problem, line, algebra)
        return (
            Stuck(doubt, revealed)
            if doubt
            else _onward("elsewhere", 0, revealed, max(revealed, BEFORE_STEPS) + 1, steps)
        )
    if found.step == steps:
        return Stuck("ends", revealed)
    return _onward("next", found.step + 1, revealed, BEFORE_STEPS + found.step + 2, steps)


def _onward(finding: Finding, step: int, revealed: int, wanted: int, steps: int) -> Stuck:
    most = max(revealed, BEFORE_STEPS + steps)
    if wanted > most:
        return Stuck("last", most, step)
    if wanted <= revealed:
        return Stuck("shown", revealed, step)
    return Stuck(finding, wanted, step)


def _doubt(problem: str, line: str, algebra: Algebra) -> Finding | None:
    """Say whether a line contradicts the equation of the problem, where there is just one."""
    from app.tutoring.work.judging import check_work  # noqa: PLC0415 - not before it is needed

    said = [each for each in Problem(problem).formulas if each.tree is None or each.tree[0] != "symbol"]
    if len(said) != 1 or said[0].tree is None or said[0].tree[0] != "relation":
        return None  # something else may be asked for than what solves it
    try:
        report = check_work([said[0].tex, line], algebra)
    except NoAlgebraError:
        return None
    wrong = report.first_wrong
    if wrong is None or wrong.line != 1:
        return None
    return "lossy" if wrong.relation == "lossy" else "wrong"
