"""Requests for whole numbers: divisors, remainders, digits, how many there are of a kind, and arithmetic in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.quantities import quantity_in
from app.tutoring.checking.worded.quantity import Quantity
from models.wording import translate


def _asked(found: Found) -> Finding:
    return _finding(quantity_in(found.text("q"), found.formulas))


def _counted(found: Found) -> Finding:
    return _finding(quantity_in(f"the number of {found.text('set')}", found.formulas))


def _owned(found: Found) -> Finding:
    if found.has("open") and _JOINED.search(found.text("q")):
        raise NotUnderstoodError("what the divisors are of ends nowhere")
    of = quantity_in(found.text("q"), found.formulas)
    if of.value.denominator != 1:
        raise NotUnderstoodError("divisors of what isn't whole")
    return _finding(quantity_in(f"the number of {found.text('kind')} of {abs(of.value)}", found.formulas), of)


def _named(words: str) -> Callable[[Found], Finding]:
    """Return what computes a quantity that a question asks for under another name."""
    return lambda found: _finding(quantity_in(f"{words} {found.text('q')}", found.formulas))


def _finding(quantity: Quantity, of: Quantity | None = None) -> Finding:
    steps = (*(of.steps if of is not None else ()), *quantity.steps)
    if not steps:
        raise NotUnderstoodError("nothing is computed")
    return whole(quantity.value, _in_order(steps))


def _in_order(steps: Sequence[str]) -> str:
    row = steps[0]
    for step in steps[1:]:
        row = translate("Tutor", "{steps}; {step}").format(steps=row, step=step)
    return row


def _summed(found: Found) -> Finding:
    return _finding(quantity_in(f"{found.text('a')} plus {found.text('b')}", found.formulas))


_JOINED = re.compile(r"\b(?:plus|minus|times|divided|multiplied|increased|decreased|reduced|less|more|added|squared)\b")
_KIND = (
    r"{kind=(?:(?:positive|even|odd|prime|distinct|different|proper|composite|integer|whole number|perfect square|"
    r"perfect cube|natural number) )*(?:divisors|factors)}"
)

NUMBER_REQUESTS = (
    Rule(
        (
            r"{ask} {q:most}",
            r"what (number|integer|whole number|value) is {q:most}",
            r"{q:any} is (equal to )?what( number| integer| value)?",
            r"what (number|integer) is equal to {q:most}",
        ),
        _asked,
    ),
    Rule(
        (
            r"{howmany} {set:any}( are there| exist)?",
            r"{howmany} of {set:most}",
            r"{howmany} {set:any} (do|does) there exist",
        ),
        _counted,
    ),
    Rule(
        (
            rf"{{howmany}} {_KIND} (does|do) {{q:any}} have",
            rf"{{howmany}} {_KIND} (does|do) {{the}}(number|integer) {{q:any}} have",
            rf"{{howmany}} {_KIND} (are there )?(?P<open>of) {{q:most}}( are there)?",
            rf"{{howmany}} {_KIND} are there (?P<open>of|for) {{q:most}}",
        ),
        _owned,
    ),
    Rule(
        (
            r"{howmany} (consecutive )?(zeros|zeroes|0's|0s) (are |are there )?(at|on) the (right )?end of {q:any}",
            r"{howmany} (consecutive )?(zeros|zeroes) does {q:any} (end with|end in|have at (the|its) end)",
            r"{howmany} trailing (zeros|zeroes) (does|are in|are there in) {q:any}( have)?",
        ),
        _named("the number of zeros at the end of"),
    ),
    Rule(
        (
            r"(when|if) {q:any} is divided by {m:any} what is the remainder",
            r"what remainder is left when {q:any} is divided by {m:any}",
        ),
        lambda found: _finding(
            quantity_in(f"the remainder when {found.text('q')} is divided by {found.text('m')}", found.formulas)
        ),
    ),
    Rule(
        (r"subtract {a:any} from {b:any}",),
        lambda found: _finding(quantity_in(f"{found.text('b')} minus {found.text('a')}", found.formulas)),
    ),
    Rule((r"add {a:any} (and|to) {b:any}",), _summed),
    Rule(
        (r"{howmany} digits (does|do|are in|are there in) {q:any}( have| contain)?",),
        _named("the number of digits in"),
    ),
)
