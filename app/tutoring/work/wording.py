"""What is said about a line, in sentences that a student understands."""

from __future__ import annotations

from typing import Any

from models.wording import listed, translate

_MOST = 3


def lost(unknown: str, found: dict[str, Any]) -> str:
    """Say which solutions a line has lost."""
    return _gone(
        unknown,
        found,
        example=translate("Work", "{value} satisfies the line before and is lost."),
        one=translate("Work", "{values} is a solution of the line before and is lost."),
        several=translate("Work", "{values} are solutions of the line before and are lost."),
    )


def gained(unknown: str, found: dict[str, Any]) -> str:
    """Say which solutions a line has that the line before hasn't."""
    names = _alone(found["gained"])
    if not names or found["other"]["ranges"]:
        example = next((name for name, is_place in found["gained"] if not is_place), found["gained"][0][0])
        words = translate("Work", "This allows more than the line before: {value}, for instance.")
        return words.format(value=f"{unknown} = {example}")
    if len(names) == 1:
        words = translate(
            "Work",
            "{values} is gained: the line before doesn't have it. Try the roots in the first line at the end.",
        )
    else:
        words = translate(
            "Work",
            "{values} are gained: the line before doesn't have them. Try the roots in the first line at the end.",
        )
    return words.format(values=_values(unknown, names))


def different(unknown: str, found: dict[str, Any]) -> str:
    """Say why two conditions aren't the same."""
    if found["empty"][1]:
        return _missing_here(unknown, found)
    if found["gained"]:
        words = translate("Work", "{value} satisfies this line but not the line before.")
        return words.format(value=f"{unknown} = {found['gained'][0][0]}")
    return lost(unknown, found)


def _missing_here(unknown: str, found: dict[str, Any]) -> str:
    """Say which solutions a line hasn't that says there is none."""
    return _gone(
        unknown,
        found,
        example=translate("Work", "{value} satisfies the line before and is missing here."),
        one=translate("Work", "{values} is a solution of the line before and is missing here."),
        several=translate("Work", "{values} are solutions of the line before and are missing here."),
    )


def _gone(unknown: str, found: dict[str, Any], *, example: str, one: str, several: str) -> str:
    told = _told(found)
    names = _alone(told)
    if not names:
        return example.format(value=f"{unknown} = {told[0][0]}")
    return (one if len(names) == 1 else several).format(values=_values(unknown, names))


def rightly_gone(unknown: str, names: list[str]) -> str:
    """Say that a line rightly loses what the one before had gained."""
    words = translate("Work", "{values} satisfies the line before only, not the one before that, and rightly goes.")
    return words.format(values=_values(unknown, names))


def rounded(exact: str) -> str:
    """Say what something is exactly that a line gives rounded."""
    return translate("Work", "Rounded: exactly it is {exact}.").format(exact=exact)


def _told(found: dict[str, Any]) -> list[list[Any]]:
    """Return what is told of what is lost: the ends of a range say little."""
    inner = [each for each in found["lost"] if not each[1]] if found["one"]["ranges"] else []
    return inner or found["lost"]


def _alone(found: list[list[Any]]) -> list[str]:
    return [name for name, is_place in found if is_place][:_MOST]


def _values(unknown: str, names: list[str]) -> str:
    return listed([f"{unknown} = {name}" for name in names])


def solved(before: str, after: str, unknown: str, found: dict[str, Any]) -> str:
    """Say what satisfies the one and what the other: 2x + 3 = 11 has the root 4, 2x = 14 has 7."""
    if True in [empty and not sure for empty, sure in zip(found["empty"], found["complete"], strict=True)]:
        return ""
    one, other = described(unknown, found["one"]), described(unknown, found["other"])
    both = f"{before}: {one}; {after}: {other}"
    if not (given := found.get("given")):
        return both
    values = ", ".join(f"{name} = {value}" for name, value in given.items())
    return translate("Work", "With {values}: {solutions}").format(values=values, solutions=both)


def described(unknown: str, solution: dict[str, Any]) -> str:
    """Say what satisfies a condition."""
    points, ranges = solution["points"], solution["ranges"]
    if not points and not ranges:
        return translate("Work", "no solution")
    said = [f"{unknown} = {point}" for point in points]
    for low, high, has_low, has_high in ranges:
        if low is None and high is None:
            return translate("Work", "every {unknown}").format(unknown=unknown)
        if low is None:
            said.append(f"{unknown} {'≤' if has_high else '<'} {high}")
        elif high is None:
            said.append(f"{unknown} {'≥' if has_low else '>'} {low}")
        else:
            said.append(f"{low} {'≤' if has_low else '<'} {unknown} {'≤' if has_high else '<'} {high}")
    return _either(said)


def _either(conditions: list[str]) -> str:
    first, *others = conditions
    for each in others:
        first = translate("Work", "{one} or {other}").format(one=first, other=each)
    return first


def differing(found: dict[str, Any]) -> str:
    """Say at which values two expressions differ."""
    values, point = found["values"], found["point"]
    if values is None:
        return translate("Work", "The two have different values.")
    before, now = values[:2]
    if found["derived"] and values and point:
        name = found["derived"][0]
        words = translate("Work", "Differentiated this isn't the same: at {place} it was {before}, now it is {now}.")
        return words.format(place=f"{name} = {point.get(name)}", before=before, now=now)
    if not point:
        return translate("Work", "It was {before}, now it is {now}.").format(before=before, now=now)
    place = listed([f"{name} = {value}" for name, value in point.items()])
    words = translate("Work", "At {place} it was {before}, now it is {now}.")
    return words.format(place=place, before=before, now=now)


_OPERATORS = {"!=": "≠", "<=": "≤", ">=": "≥", "=": "="}


def failing(sides: list[str] | None) -> str:
    """Return a relation that doesn't hold, as it stands there: “17 = 11” is false."""
    if sides is None:
        return ""
    left, operator, right = sides
    relation = f"{left} {_OPERATORS.get(operator, operator)} {right}"
    return translate("Work", "{relation} is false").format(relation=relation)
