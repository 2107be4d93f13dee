"""What is said about a line, in sentences that a student understands."""

from __future__ import annotations

from typing import Any

_MOST = 3


def listed(names: list[str]) -> str:
    """Return names as a list in words."""
    if len(names) <= 1:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def lost(unknown: str, found: dict[str, Any]) -> str:
    """Say which solutions a line has lost."""
    return _missing(unknown, _told(found), "of the line before", "lost")


def gained(unknown: str, found: dict[str, Any]) -> str:
    """Say which solutions a line has that the line before hasn't."""
    names = _alone(found["gained"])
    if names and not found["other"]["ranges"]:
        them = "it" if len(names) == 1 else "them"
        what = f"{_values(unknown, names)} {_is(names)} gained: the line before doesn't have {them}."
        return f"{what} Try the roots in the first line at the end."
    example = next((name for name, is_place in found["gained"] if not is_place), found["gained"][0][0])
    return f"This allows more than the line before: {unknown} = {example}, for instance."


def different(unknown: str, found: dict[str, Any]) -> str:
    """Say why two conditions aren't the same."""
    if found["empty"][1]:
        return _missing(unknown, _told(found), "of the line before", "missing here")
    if found["gained"]:
        value = found["gained"][0][0]
        return f"{unknown} = {value} satisfies this line but not the line before."
    return _missing(unknown, _told(found), "of the line before", "lost")


def _told(found: dict[str, Any]) -> list[list[Any]]:
    """Return what is told of what is lost: the ends of a range say little."""
    inner = [each for each in found["lost"] if not each[1]] if found["one"]["ranges"] else []
    return inner or found["lost"]


def _missing(unknown: str, found: list[list[Any]], where: str, what: str) -> str:
    names = _alone(found)
    if names:
        kind = "a solution" if len(names) == 1 else "solutions"
        return f"{_values(unknown, names)} {_is(names)} {kind} {where} and {_is(names)} {what}."
    return f"{unknown} = {found[0][0]} satisfies the line before and is {what}."


def _alone(found: list[list[Any]]) -> list[str]:
    return [name for name, is_place in found if is_place][:_MOST]


def _values(unknown: str, names: list[str]) -> str:
    return listed([f"{unknown} = {name}" for name in names])


def _is(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


def solved(before: str, after: str, unknown: str, found: dict[str, Any]) -> str:
    """Say what satisfies the one and what the other: 2x + 3 = 11 has the root 4, 2x = 14 has 7."""
    if True in [empty and not sure for empty, sure in zip(found["empty"], found["complete"], strict=True)]:
        return ""
    one, other = described(unknown, found["one"]), described(unknown, found["other"])
    given = found.get("given")
    where = f"With {', '.join(f'{name} = {value}' for name, value in given.items())}: " if given else ""
    return f"{where}{before}: {one}; {after}: {other}"


def described(unknown: str, solution: dict[str, Any]) -> str:
    """Say what satisfies a condition."""
    points, ranges = solution["points"], solution["ranges"]
    if not points and not ranges:
        return "no solution"
    said = [f"{unknown} = {point}" for point in points]
    for low, high, has_low, has_high in ranges:
        if low is None and high is None:
            return f"every {unknown}"
        if low is None:
            said.append(f"{unknown} {'≤' if has_high else '<'} {high}")
        elif high is None:
            said.append(f"{unknown} {'≥' if has_low else '>'} {low}")
        else:
            said.append(f"{low} {'≤' if has_low else '<'} {unknown} {'≤' if has_high else '<'} {high}")
    return " or ".join(said)


def differing(found: dict[str, Any]) -> str:
    """Say at which values two expressions differ."""
    values, point = found["values"], found["point"]
    if found["derived"] and values and point:
        name = found["derived"][0]
        where = f"at {name} = {point.get(name)}"
        return f"Differentiated this isn't the same: {where} it was {values[0]}, now it is {values[1]}."
    if values is None:
        return "The two have different values."
    if not point:
        return f"It was {values[0]}, now it is {values[1]}."
    where = listed([f"{name} = {value}" for name, value in point.items()])
    return f"At {where} it was {values[0]}, now it is {values[1]}."


_OPERATORS = {"!=": "≠", "<=": "≤", ">=": "≥", "=": "="}


def failing(sides: list[str] | None) -> str:
    """Return a relation that doesn't hold, as it stands there: “17 = 11” is false."""
    if sides is None:
        return ""
    left, operator, right = sides
    return f"{left} {_OPERATORS.get(operator, operator)} {right} is false"
