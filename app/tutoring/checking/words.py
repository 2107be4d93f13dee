"""The sentences that say what checking found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from models.wording import listed, marked, translate

_ASKED: Mapping[str, str] = MappingProxyType(
    {
        "value": marked("Tutor", "the solution"),
        "sum": marked("Tutor", "the sum of the solutions"),
        "product": marked("Tutor", "the product of the solutions"),
        "count": marked("Tutor", "the number of solutions"),
        "largest": marked("Tutor", "the largest solution"),
        "smallest": marked("Tutor", "the smallest solution"),
    }
)


def recomputed(evidence: str) -> str:
    """A value was computed again and is the same."""
    if not evidence:
        return translate("Tutor", "Computed again, it is the same.")
    return translate("Tutor", "Computed again, it comes to {value}, as the answer says.").format(value=evidence)


def differs(evidence: str, given: str) -> str:
    """A value was computed again and is another."""
    if not evidence:
        return translate("Tutor", "Computed again, it comes out differently; the answer says {given}.").format(
            given=given
        )
    words = translate("Tutor", "Computed again, it comes to {value}; the answer says {given}.")
    return words.format(value=evidence, given=given)


def nothing_given() -> str:
    """There is no final answer in the text."""
    return translate("Tutor", "There is no final answer to check.")


def unreadable(why: str) -> str:
    """The final answer can't be read as mathematics."""
    return translate("Tutor", "The final answer can't be read as mathematics: {why}.").format(why=why)


def not_of_a_kind() -> str:
    """No kind of check is known for the question."""
    return translate("Tutor", "There is no check for this kind of question.")


def asked_for(how: str, name: str) -> str:
    """What is asked of the solutions."""
    return name if name and how == "value" else translate("Tutor", _ASKED[how])


def solved(asked: str, found: str) -> str:
    """Conditions were solved, and the answer is what came out."""
    return translate("Tutor", "Solved again: {asked} is {found}, as the answer says.").format(asked=asked, found=found)


def solved_otherwise(asked: str, found: str, given: str) -> str:
    """Conditions were solved, and something else came out."""
    words = translate("Tutor", "Solved again: {asked} is {found}; the answer says {given}.")
    return words.format(asked=asked, found=found, given=given)


def both_sides(name: str, value: str, sides: str) -> str:
    """The one solution of an equation was put back into it."""
    words = translate("Tutor", "{name} = {value} makes both sides {sides}, and nothing else does.")
    return words.format(name=name, value=value, sides=sides)


def not_satisfied(name: str, value: str) -> str:
    """A number that the answer has doesn't satisfy the condition."""
    words = translate("Tutor", "The answer includes {name} = {value}, which doesn't satisfy the condition.")
    return words.format(name=name, value=value)


def left_out(name: str, value: str) -> str:
    """A number that satisfies the condition isn't in the answer."""
    words = translate("Tutor", "{name} = {value} satisfies the condition, but the answer leaves it out.")
    return words.format(name=name, value=value)


def same_range() -> str:
    """The answer's numbers are those that satisfy the condition."""
    return translate("Tutor", "The answer has exactly the numbers that satisfy the condition.")


def same_values() -> str:
    """The answer's numbers are the values of the function."""
    return translate("Tutor", "The answer has exactly the values that the function takes.")


def never_taken(value: str) -> str:
    """A number that the answer has isn't a value of the function."""
    return translate("Tutor", "The answer includes {value}, a value that the function never takes.").format(value=value)


def taken(value: str) -> str:
    """A value of the function isn't in the answer."""
    return translate("Tutor", "The function takes the value {value}, but the answer leaves it out.").format(value=value)


def own_chain(left: str, found: str, given: str) -> str:
    """The answer's own last line doesn't come to what its box says."""
    words = translate("Tutor", "The answer's last line, {left}, comes to {found}; its box says {given}.")
    return words.format(left=left, found=found, given=given)


def own_equation_fails(equation: str, stated: str, sides: str) -> str:
    """The answer's own set-up isn't satisfied by its box."""
    words = translate("Tutor", "The answer's own equation {equation} isn't satisfied by {stated}: {sides}.")
    return words.format(equation=equation, stated=stated, sides=sides)


def own_equations_hold(equations: Sequence[str]) -> str:
    """The answer's own set-up is satisfied by its box, which says nothing about the problem."""
    if len(equations) == 1:
        words = translate(
            "Tutor",
            "The answer satisfies the solution's own equation {equation}; whether that says what the problem says"
            " wasn't checked.",
        )
        return words.format(equation=equations[0])
    words = translate(
        "Tutor",
        "The answer satisfies the solution's own equations {equations}; whether these say what the problem says"
        " wasn't checked.",
    )
    return words.format(equations=listed(equations))


def satisfied(stated: str, equations: Sequence[str]) -> str:
    """The answer's own set-up, with its box put in."""
    if len(equations) == 1:
        return translate("Tutor", "{value} satisfies {equation}").format(value=stated, equation=equations[0])
    return translate("Tutor", "{values} satisfy {equations}").format(values=stated, equations=listed(equations))


def not_in_form() -> str:
    """The value is right, but the form that is asked for can't be confirmed."""
    return translate("Tutor", "The value is right; whether it has the form that is asked for can't be told.")


def differentiated(back: str) -> str:
    """An antiderivative was differentiated, and gives what was integrated."""
    return translate("Tutor", "Differentiated, the answer gives {back} back.").format(back=back)


def differentiated_otherwise(back: str) -> str:
    """An antiderivative was differentiated, and gives something else."""
    words = translate("Tutor", "Differentiated, the answer gives {back}, which isn't what was integrated.")
    return words.format(back=back)
