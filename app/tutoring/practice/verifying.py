"""Verifies the key of an exercise by its check, however it was made: by putting it in, and for completeness.

What is rational is decided here, exactly; the rest is for the algebra.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import combinations, permutations, product
from types import MappingProxyType

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.practice.approximate import approximate
from app.tutoring.practice.equations import real_roots, sole_solution, turn_roots
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.intervals import Union, union_of
from app.tutoring.practice.relations import difference, holds
from app.tutoring.reading.tree import Node, put_in, symbols_of
from app.tutoring.verdicts import Verdict

_POINTS = tuple(Fraction(each, 7) for each in (-31, -23, -17, -12, -9, -5, -3, -2, 1, 2, 4, 5, 8, 11, 13, 18, 22, 29))
_FAR = 60

_HOLDS = Verdict("verified", "The key holds.")


def verify(exercise: Exercise, algebra: Algebra) -> Verdict:
    """Verify the key of an exercise.

    Args:
        exercise: Whatever made it.
        algebra: Computes what isn't rational.

    Returns:
        `unchecked` only where the algebra gave no answer.
    """
    try:
        return _CHECKS[exercise.check.kind](exercise, algebra)
    except NoAlgebraError as error:
        return Verdict("unchecked", str(error))


def _value(exercise: Exercise, algebra: Algebra) -> Verdict:
    task = exercise.check.parts[0]
    if exercise.form == "rounded":
        return _rounded(exercise, task)
    if not symbols_of(task) | symbols_of(exercise.key):
        exact = value_of(task)
        if exact is not None:
            return _verdict(exact == value_of(exercise.key), "The task comes to something else.")
    elif _agree_everywhere(task, exercise.key):
        return _HOLDS
    return _same(algebra, exercise.key, task)


def _rounded(exercise: Exercise, task: Node) -> Verdict:
    exact, key = approximate(task), value_of(exercise.key)
    if exact is None or key is None:
        return Verdict("unchecked", "The value can't be found.")
    allowed = 0.5 * 10.0**-exercise.places + 1e-9
    return _verdict(abs(exact - float(key)) <= allowed, "It is rounded to something else.")


def _agree_everywhere(task: Node, key: Node) -> bool:
    """Whether two rational expressions agree at so many points that they are the same."""
    names = sorted(symbols_of(task) | symbols_of(key))
    if len(names) > 2:
        return False
    for place in product(_POINTS, repeat=len(names)):
        known = dict(zip(names, place, strict=True))
        one, other = value_of(task, known), value_of(key, known)
        if one is None or one != other:
            return False
    return True


def _same(algebra: Algebra, key: Node, task: Node) -> Verdict:
    return _told(algebra.ask("exercise_value", one=key, other=task)["equal"])


def _told(equal: bool | None) -> Verdict:
    if equal is None:
        return Verdict("unchecked", "The algebra can't tell.")
    return _verdict(equal, "The task comes to something else.")


def _roots(exercise: Exercise, algebra: Algebra) -> Verdict:
    equation, (unknown, *only) = exercise.check.parts[0], exercise.check.names
    expected = real_roots(difference(equation), unknown)
    if expected is None:
        return Verdict("unchecked", "The equation isn't of the second degree.")
    count = sum(1 for root in expected if not only or root > 0)
    if len(exercise.key) - 1 != count:
        return Verdict("contradicted", "There are more roots or fewer.")
    for root in exercise.key[1:]:
        if not _solves(difference(equation), unknown, root, algebra):
            return Verdict("contradicted", "A root doesn't solve the equation.")
    return _verdict(_are_different(exercise.key[1:]), "A root is named twice.")


def _solves(zero: Node, unknown: str, root: Node, algebra: Algebra) -> bool:
    exact = value_of(root)
    if exact is not None:
        return value_of(zero, {unknown: exact}) == 0
    return algebra.ask("exercise_value", one=put_in(zero, unknown, root), other=["number", "0"])["equal"] is True


def _are_different(roots: list[Node]) -> bool:
    values = [approximate(each) for each in roots]
    return all(
        one is not None and other is not None and abs(one - other) > 1e-9 for one, other in combinations(values, 2)
    )


def _angles(exercise: Exercise, _algebra: Algebra) -> Verdict:
    unknown, unit = exercise.check.names
    found = turn_roots(difference(exercise.check.parts[0]), unknown)
    if found is None:
        return Verdict("unchecked", "The equation has roots off the grid.")
    keys = [approximate(each if unit == "radians" else ["degrees", each]) for each in exercise.key[1:]]
    agree = len(keys) == len(found) and all(
        any(key is not None and abs(key - root) < 1e-9 for key in keys) for root in found
    )
    return _verdict(agree, "Other angles solve it.")


def _system(exercise: Exercise, _algebra: Algebra) -> Verdict:
    solution = sole_solution([difference(each) for each in exercise.check.parts], exercise.check.names)
    if solution is None:
        return Verdict("contradicted", "The equations have no solution, or many.")
    values = [value_of(each) for each in exercise.key[1:]]
    known = dict(zip(exercise.check.names, values, strict=True))
    exact = {name: value for name, value in known.items() if value is not None}
    solves = len(exact) == len(known) and all(holds(each, exact) is True for each in exercise.check.parts)
    return _verdict(solves and values == solution, "The key doesn't solve the equations.")


def _inequality(exercise: Exercise, _algebra: Algebra) -> Verdict:
    relation, (unknown,) = exercise.check.parts[0], exercise.check.names
    key = union_of(exercise.key)
    if key is None:
        return Verdict("unchecked", "The key is no union of intervals.")
    for point in _test_points(key):
        if holds(relation, {unknown: point}) is not (point in key):
            return Verdict("contradicted", f"It is otherwise at {point}.")
    return _HOLDS


def _test_points(key: Union) -> list[Fraction]:
    """Return points all over the line, and each end with what is next to it."""
    step = Fraction(1, 1000)
    near = [end + shift for end in key.ends for shift in (-step, 0, step)]
    return [*near, *(Fraction(each, 3) for each in range(-3 * _FAR, 3 * _FAR)), Fraction(-(10**6)), Fraction(10**6)]


def _antiderivative(exercise: Exercise, algebra: Algebra) -> Verdict:
    reply = algebra.ask(
        "antiderivative", one=exercise.key, integrand=exercise.check.parts[0], variable=exercise.check.names[0]
    )
    return _told(reply["equal"])


def _terms(exercise: Exercise, _algebra: Algebra) -> Verdict:
    (name,) = exercise.check.names
    given = [value_of(exercise.key, {name: Fraction(place)}) for place in range(1, len(exercise.check.parts) + 1)]
    return _verdict(given == [value_of(each) for each in exercise.check.parts], "The formula gives other terms.")


def _chance(exercise: Exercise, _algebra: Algebra) -> Verdict:
    drawn, event, *known = exercise.check.parts
    way, *names = exercise.check.names
    values = [value_of(each) for each in drawn[1:]]
    all_ways = {"permutations": permutations, "combinations": combinations}
    rows = product(values, repeat=len(names)) if way == "product" else all_ways[way](values, len(names))
    meant = possible = 0
    for row in rows:
        at = {name: value for name, value in zip(names, row, strict=True) if value is not None}
        if all(holds(each, at) for condition in known for each in condition[1:]):
            possible += 1
            meant += all(holds(each, at) for each in event[1:])
    return _verdict(
        possible > 0 and value_of(exercise.key) == Fraction(meant, possible), "Counting gives another share."
    )


def _verdict(agrees: bool, otherwise: str) -> Verdict:
    return _HOLDS if agrees else Verdict("contradicted", otherwise)


_CHECKS: Mapping[str, Callable[[Exercise, Algebra], Verdict]] = MappingProxyType(
    {
        "value": _value,
        "roots": _roots,
        "angles": _angles,
        "system": _system,
        "inequality": _inequality,
        "antiderivative": _antiderivative,
        "terms": _terms,
        "chance": _chance,
    }
)
