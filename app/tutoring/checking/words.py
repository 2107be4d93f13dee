"""The sentences that say what checking found."""

from __future__ import annotations


def recomputed(evidence: str) -> str:
    """A value was computed again and is the same."""
    return (
        f"Computed again, it comes to {evidence}, as the answer says."
        if evidence
        else "Computed again, it is the same."
    )


def differs(evidence: str, given: str) -> str:
    """A value was computed again and is another."""
    found = f"Computed again, it comes to {evidence}; " if evidence else "Computed again, it comes out differently; "
    return f"{found}the answer says {given}."


def nothing_given() -> str:
    """There is no final answer in the text."""
    return "There is no final answer to check."


def unreadable(why: str) -> str:
    """The final answer can't be read as mathematics."""
    return f"The final answer can't be read as mathematics: {why}."


def not_of_a_kind() -> str:
    """No kind of check is known for the question."""
    return "There is no check for this kind of question."


def asked_for(how: str, name: str) -> str:
    """What is asked of the solutions."""
    what = {
        "value": "the solution",
        "sum": "the sum of the solutions",
        "product": "the product of the solutions",
        "count": "the number of solutions",
        "largest": "the largest solution",
        "smallest": "the smallest solution",
    }[how]
    return name if name and how == "value" else what


def solved(asked: str, found: str) -> str:
    """Conditions were solved, and the answer is what came out."""
    return f"Solved again: {asked} is {found}, as the answer says."


def solved_otherwise(asked: str, found: str, given: str) -> str:
    """Conditions were solved, and something else came out."""
    return f"Solved again: {asked} is {found}; the answer says {given}."


def both_sides(name: str, value: str, sides: str) -> str:
    """The one solution of an equation was put back into it."""
    return f"{name} = {value} makes both sides {sides}, and nothing else does."


def not_satisfied(name: str, value: str) -> str:
    """A number that the answer has doesn't satisfy the condition."""
    return f"The answer includes {name} = {value}, which doesn't satisfy the condition."


def left_out(name: str, value: str) -> str:
    """A number that satisfies the condition isn't in the answer."""
    return f"{name} = {value} satisfies the condition, but the answer leaves it out."


def same_range() -> str:
    """The answer's numbers are those that satisfy the condition."""
    return "The answer has exactly the numbers that satisfy the condition."


def same_values() -> str:
    """The answer's numbers are the values of the function."""
    return "The answer has exactly the values that the function takes."


def never_taken(value: str) -> str:
    """A number that the answer has isn't a value of the function."""
    return f"The answer includes {value}, a value that the function never takes."


def taken(value: str) -> str:
    """A value of the function isn't in the answer."""
    return f"The function takes the value {value}, but the answer leaves it out."


def own_chain(left: str, found: str, given: str) -> str:
    """The answer's own last line doesn't come to what its box says."""
    return f"The answer's last line, {left}, comes to {found}; its box says {given}."


def own_equation_fails(equation: str, stated: str, sides: str) -> str:
    """The answer's own set-up isn't satisfied by its box."""
    return f"The answer's own equation {equation} isn't satisfied by {stated}: {sides}."


def own_equation_holds(equations: str) -> str:
    """The answer's own set-up is satisfied by its box, which says nothing about the problem."""
    return (
        f"The answer satisfies the solution's own equation {equations}; whether that says what the problem says wasn't"
        " checked."
    )


def not_in_form() -> str:
    """The value is right, but the form that is asked for can't be confirmed."""
    return "The value is right; whether it has the form that is asked for can't be told."


def differentiated(back: str) -> str:
    """An antiderivative was differentiated, and gives what was integrated."""
    return f"Differentiated, the answer gives {back} back."


def differentiated_otherwise(back: str) -> str:
    """An antiderivative was differentiated, and gives something else."""
    return f"Differentiated, the answer gives {back}, which isn't what was integrated."
