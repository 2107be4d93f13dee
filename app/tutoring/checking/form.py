r"""What a question demands of the form of its answer, told from the rest of the question.

"Express your answer as a common fraction.", "to the nearest hundredth", "in base 8". What only asks for a form changes
no value; what changes it (rounding, a percentage, another base or unit) is kept, for a kind to heed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

_PLACES = {
    "thousandth": Fraction(1, 1000),
    "hundredth": Fraction(1, 100),
    "tenth": Fraction(1, 10),
    "cent": Fraction(1, 100),
    "penny": Fraction(1, 100),
    "whole number": Fraction(1),
    "integer": Fraction(1),
    "unit": Fraction(1),
    "one": Fraction(1),
    "ten": Fraction(10),
    "hundred": Fraction(100),
    "thousand": Fraction(1000),
}
_PLACE = "|".join(sorted(_PLACES, key=len, reverse=True))
_KINDS = (
    ("mixed", r"(?:a )?(?:simplified )?mixed (?:number|fraction)"),
    (
        "fraction",
        (
            r"(?:an? )?(?:(?:common|simplified|improper|reduced|single|proper) )*fractions?"
            r"(?: in (?:simplest|lowest|reduced|its simplest|simplest radical) (?:form|terms))?"
        ),
    ),
    ("decimal", r"(?:an? )?(?:exact |terminating |repeating )?decimals?(?: number)?(?: form)?"),
    ("radical", r"simplest radical form|simplified radical form|simple(?:st)? exact form"),
    ("interval", r"(?:an )?interval notation|an interval|interval notation"),
    ("simple", r"(?:its |the )?(?:simplest|lowest|exact|reduced|simplified) (?:form|terms|value)"),
    ("pi", r"terms of (?:pi|π|<\d+>)"),
    ("expanded", r"(?:expanded form|a polynomial(?: in \S+)?)"),
    ("factored", r"factored form"),
    ("complex", r"rectangular form"),
    (
        "written",
        (
            r"(?:the )?form:? <\d+>(?:,? where (?:(?:each of )?(?:<\d+>(?:,? and |, ?))*<\d+>"
            r"|all variables) (?:is|are) (?:all )?(?:real numbers?|(?:positive |relatively"
            r" prime |real |rational )*(?:integers?|numbers?|constants?))(?: and <\d+> is"
            r" not divisible by the square of any prime)?)?"
        ),
    ),
    ("whole", r"(?:an? )?(?:integer|whole number)"),
    ("radians", r"radians"),
    ("degrees", r"degrees"),
    ("percent", r"(?:a )?percent(?:age)?s?"),
    ("scientific", r"scientific notation"),
    ("dollars", r"dollars(?: and cents)?"),
    ("cents", r"cents"),
)
_VERBS = r"(?:please )?(?:express|give|write|enter|leave|state|provide|report|type|put)"
_ANSWER = (
    r"(?:your (?:final )?(?:answers?|solutions?|result)|the (?:final )?(?:answer|result"
    r"|solution)|all answers|it|both answers|answers?)"
)
_HOW = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _KINDS)
_SIMPLY = r"(?:completely|fully|simplified|reduced|as much as possible|if necessary|exactly|and simplify)"
_DEMAND = re.compile(
    rf"{_VERBS} {_ANSWER}(?:,)?(?: (?:as|in|using) (?:{_HOW}))(?:,? {_SIMPLY})*",
    re.IGNORECASE,
)
_BASE = re.compile(
    rf"{_VERBS} {_ANSWER} (?:in|as a) (?:base[- ](?:<(?P<base>\d+)>|(?P<word>two|three"
    rf"|four|five|six|seven|eight|nine))|binary)(?: number)?",
    re.IGNORECASE,
)
_ROUND = re.compile(
    rf"(?:(?:round|{_VERBS}) {_ANSWER}|round)?,?\s*(?:as a decimal )?(?:rounded )?to the nearest (?P<place>{_PLACE})",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    rf"(?:(?:round|{_VERBS}) {_ANSWER}|round)?,?\s*(?:as a decimal )?(?:rounded |correct"
    rf" )?to (?P<places>one|two|three|four|five) decimal (?:places?|points?)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    rf"""
    \(?(?:please\ )?(?:do\ not|don't)\ use\ a\ calculator!?\)?
    |(?:simplify\ (?:your|the)\ answers?(?:\ (?:completely|fully|as\ much\ as\ possible))?)
    |{_VERBS}\ (?:all\ (?:(?:the|your|possible|such|of\ the|real)\ )*(?:answers?|solutions?|values?|roots?
        |zeros?|integers?|numbers)|your\ answers?|the\ (?:real\ |complex\ )?(?:solutions?|roots?|values?
        |answers?)|them|{_ANSWER})
        ,?\ (?:as\ a\ (?:comma[- ]separated\ )?list|separated\ by\ commas?
        |as\ a\ list\ separated\ by\ commas?|in\ (?:increasing|decreasing|ascending|any)\ order)
        (?:,?\ (?:as\ a\ list|separated\ by\ commas?|in\ any\ order))?
    |if\ there\ (?:is|are)\ (?:more\ than\ one|multiple)\ (?:answers?|solutions?
        |values?),?\ order\ them\ from\ (?:least|smallest)\ to\ (?:greatest
        |largest)(?:,?\ separated\ by\ comma(?:s|\(s\)?)?)?
    |if\ (?:there\ (?:is|are)\ more\ than\ one\ (?:answer|solution|value)s?|there\ are\ multiple\ (?:answers
        |solutions)),?\ (?:list|separate|write|give)\ (?:them|all|the\ answers|all\ of\ them)(?:\ (?:all
        |with\ commas|separated\ by\ commas?|in\ increasing\ order))*
    |(?:justify|explain)\ your\ (?:answer|reasoning)|show\ (?:all\ )?your\ (?:work|steps)
        |think\ step\ by\ step|(?:please\ )?reason\ step\ by\ step[^.]*
    |(?:please\ )?put\ your\ final\ answer\ (?:within|in)\ (?:\\boxed\{{\}}|<\d+>)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SENTENCES = re.compile(r"(?<=[.?!])\s+|(?<=[.?!]\))\s+")
_LEAD = re.compile(
    rf"(?:express|write|convert|rewrite|give)(?: (?:the following|the value of the following)(?:"
    rf" expressions?| numbers?)?)? (?:as|in|to) (?:{_HOW}): (?=<\d+>)"
)
_TAILS = tuple(
    re.compile(rf",?\s*(?:{pattern})\s*([.?]?)\s*\Z", re.IGNORECASE)
    for pattern in (
        _ROUND.pattern,
        _DIGITS.pattern,
        (
            rf"(?:,? (?:expressed|written|given|expressing|writing|and (?:write|express|give|state))(?: your"
            rf" (?:final )?answer)?)? (?:as|in) (?:{_HOW})"
        ),
    )
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}


_SPEAKS_OF_FORM = re.compile(
    r"\b(?:nearest|round|approximat|estimat|base|binary|hexadecimal|mod|remainder|percent|digits?|clock|time)|\\pmod|\\equiv|%"
)


@dataclass(frozen=True, slots=True)
class Form:
    """What is demanded of an answer's form.

    Attributes:
        kind: `fraction`, `mixed`, `decimal`, `radical`, `interval`, `simple`, `pi`, `radians`, …; empty: nothing.
        place: What to round to: a hundredth is 1/100; None where it isn't to be rounded.
        base: The base that the answer has to be written in; None where nothing is said.
    """

    kind: str = ""
    place: Fraction | None = None
    base: int | None = None

    @property
    def keeps_value(self) -> bool:
        """Whether the answer has the very value that is asked for, however it is written."""
        return self.place is None and self.base is None and self.kind not in ("percent", "cents", "degrees", "radians")


def speaks_of_form(problem: str) -> bool:
    """Whether a problem may want its number rounded, in another base, as a percentage or as a remainder."""
    return _SPEAKS_OF_FORM.search(problem.lower()) is not None


def take_form(skeleton: str, formulas: Sequence[str]) -> tuple[str, Form]:
    """Return a question's skeleton without what only speaks of its answer's form, and what that says.

    Args:
        skeleton: The question's words, formulas as `<0>`.
        formulas: Those formulas.
    """
    form, left = Form(), []
    for sentence in (part for part in _SENTENCES.split(skeleton) if part.strip()):
        demanded = _demand(sentence.strip("() .!"), formulas)
        if demanded is None:
            left.append(sentence)
        else:
            form = _both(form, demanded)
    return _without_tail(*_without_lead(" ".join(left), form))


def _without_lead(text: str, form: Form) -> tuple[str, Form]:
    """Take a demand off that stands before what it is about: express the following as a common fraction: <0>."""
    found = _LEAD.match(text)
    return (text, form) if found is None else (f"write {text[found.end() :]}", _both(form, Form(_kind(found))))


def _without_tail(text: str, form: Form) -> tuple[str, Form]:
    """Take a demand off that stands at the end of the question's own sentence."""
    for pattern in _TAILS:
        if (found := pattern.search(text)) is not None:
            return text[: found.start()] + found[found.lastindex or 0], _both(form, _said(found))
    return text, form


def _demand(sentence: str, formulas: Sequence[str]) -> Form | None:
    if _NOTHING.fullmatch(sentence):
        return Form()
    if found := _BASE.fullmatch(sentence):
        return _based(found, formulas)
    found = next((each for pattern in (_DEMAND, _ROUND, _DIGITS) if (each := pattern.fullmatch(sentence))), None)
    return None if found is None else _said(found)


def _said(found: re.Match[str]) -> Form:
    return _rounded(found) if {"place", "places"} & found.groupdict().keys() else Form(_kind(found))


def _kind(found: re.Match[str]) -> str:
    return next(name for name, _ in _KINDS if found[name])


def _based(found: re.Match[str], formulas: Sequence[str]) -> Form | None:
    if found["base"] is None:
        return Form(base=_NUMBERS[found["word"]] if found["word"] else 2)
    base = formulas[int(found["base"])].strip(" .")
    return Form(base=int(base)) if re.fullmatch("[0-9]{1,3}", base) else None


def _rounded(found: re.Match[str]) -> Form:
    said = found.groupdict()
    if said.get("place"):
        return Form(place=_PLACES[said["place"]])
    count = _NUMBERS[said["places"]]
    return Form(place=Fraction(1, 10**count))


def _both(one: Form, other: Form) -> Form:
    return Form(other.kind or one.kind, other.place or one.place, other.base or one.base)
