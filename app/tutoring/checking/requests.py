r"""What a question asks for, told from its last sentence: a value, all solutions, how many, the largest.

What stands behind it ("such that …") is for `conditions`. A request with a word that isn't known is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from app.tutoring.checking.conditions import PIECE, PIECES, sorts_of

How = Literal["value", "sum", "product", "count", "largest", "smallest"]

_FIND = (
    r"(?:(?:please |then |now |can you )?(?:find|what (?:is|are|must|would|will)|what's"
    r"|determine|compute|calculate|evaluate|give|state"
    r"|enter|list|work out|tell me)[:,]?)"
)
_SORT = (
    r"(?:(?:real|positive|negative|non-?negative|non-?zero|distinct|different|integer"
    r"|integral|whole|natural|complex|exact|numerical"
    r"|possible|unique|only|ordered|common|constant|single),? )*"
)
_NOUN = (
    r"(?:numerical )?(?:solution sets?|solutions?|roots?|zeros?|zeroes|values?|integers?"
    r"|whole numbers?|real numbers?|numbers?|x-intercepts?"
    r"|(?:pairs?|triples?|quadruples?|triplets?)(?: of (?:real numbers?|positive integers"
    r"|integers|numbers|solutions|values))?|constants?|reals|solution pairs?)"
)
_THING = (
    r"(?:(?:linear |quadratic |cubic |following |given |real |polynomial |rational"
    r" |exponential |simultaneous )*(?:equation|inequality|polynomial|quadratic|function"
    r"|system(?: of (?:linear )?(?:equations|inequalities))?"
    r"|expression|equations|compound inequality)(?: below| here)?)"
)
_AGGREGATE = (
    r"(?:sum|product|number|largest|smallest|greatest|least|larger|smaller|greater|lesser|maximum|minimum|total number)"
)
_HEAD = (
    rf"(?P<the>(?:the |an? |all |every |each |both |its )*)(?:(?P<how>{_AGGREGATE})"
    rf" )?(?P<among>(?:of )?(?:all |the |both |possible |of |two |three )*)"
    rf"(?P<sorts>{_SORT})(?P<noun>{_NOUN})?(?P<to> ?(?:of|to|for|in)?(?: all| the| this)*)?(?: ?(?P<thing>{_THING}):?)?"
)
_ASKED = re.compile(rf"{_FIND} ?{_HEAD} ?(?P<of>{PIECES})?(?P<tail>(?: |,|:).*)?")
_DOMAIN = re.compile(
    rf"{_FIND} ?(?:the )?domain of (?:the )?(?:(?:real-valued |rational |real )?(?:function"
    rf"|expression) )?(?P<of>{PIECE})"
)
_PHRASE = re.compile(rf"{_FIND} ?(?P<phrase>.+)")
_ADVERB = (
    r"(?: (?:completely|fully|simplified|further|exactly|as much as possible|in your"
    r" head|mentally|by hand|over the integers|over the rationals|with integer coefficients"
    r"|without a calculator))*"
)
_REWRITE = re.compile(
    rf"(?:please |fully |completely |now )?(?P<verb>simplify|expand|multiply(?: out)?"
    rf"|factor(?:ize|ise)?|evaluate|compute|calculate|write|express|reduce|rationalize"
    rf"|rewrite|distribute)"
    rf"(?:,? and (?:then )?(?P<second>simplify|reduce|evaluate|factor|expand))?{_ADVERB}(?:"
    rf" the (?:following )?(?:denominator of )?(?:{_THING}|product|sum|fraction|numbers?"
    rf"|quotient|root|radical|quantity))?"
    rf"(?: (?:the )?denominator(?: of| in)?)?:? (?P<of>{PIECE}){_ADVERB}(?: by combining like"
    rf" terms)?(?:,? and (?P<third>simplify|reduce)(?: your answer| the result| completely)*)?"
)
_SOLVE = re.compile(
    rf"(?:please |can you )?solve(?: for (?P<of>{PIECES}))?(?: over the (?P<sorts>real"
    rf"|complex)(?: numbers|s)?)?(?P<tail>(?:,|:| |in ).*)"
)
_FOR_WHAT = re.compile(
    rf"for (?:what|which) (?P<sorts>{_SORT})(?P<noun>values?|(?:integers?|numbers?))"
    rf" (?:of )?(?P<of>{PIECES}),? (?:is it true that|is|are|does|do|will|would|must"
    rf"|we have|will we have)"
    rf"(?: the)?(?: {_THING})? (?P<tail>{PIECE}(?: (?:equal(?: to)?|=) {PIECE}| undefined"
    rf"| not defined| defined| real| a real number)?)(?: (?:true|satisfied|hold))?"
)
_WHAT_SATISFIES = re.compile(
    rf"(?:what|which) (?P<sorts>{_SORT})(?P<noun>values?|integers?|numbers?) (?:of )?(?P<of>{PIECE})"
    rf" (?:satisf(?:y|ies)|makes?|solves?)(?: the)?(?: {_THING})? (?P<tail>{PIECE})(?: true| hold)?"
)
_HOW_MANY_OF = re.compile(
    rf"how many (?P<sorts>{_SORT})(?P<noun>solutions|roots|zeros|x-intercepts) (?:does|do)(?: the)?(?: {_THING})?"
    rf" (?P<of>{PIECE})(?P<tail>) have"
)
_RANGE_OF_VALUES = re.compile(r"\b(?:the )?(?:range|set|interval) of (?:all )?(?:possible |real )*values (?=of <)")
_FOR_HOW_MANY = re.compile(
    rf"for how many (?P<sorts>{_SORT})(?P<noun>integers?|values|numbers|whole numbers|real numbers)(?: values)?"
    rf" (?:of )?(?P<of>{PIECE}),? (?:is it true that|is|does|will|would)"
    rf"(?: the)?(?: {_THING})? (?P<tail>{PIECE})(?: (?:true|satisfied|hold))?"
)
_HOW_MANY = re.compile(
    rf"how many (?P<sorts>{_SORT})(?P<noun>solutions|roots|zeros|values|integers|numbers"
    rf"|whole numbers|real numbers|x-intercepts)(?: of| for)?(?: (?P<of>{PIECES}))?"
    rf"(?: are there)?(?: does| do| has)?(?P<tail>(?: |,).+?)(?: have)?"
)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for.

    Attributes:
        how: Of the values, which, or what of them.
        of: The part of the skeleton with the formulas that are asked about; empty where it is the unknown there is.
        tail: What follows, unread.
        is_all: All values are asked for, in so many words.
        is_one: A single value is asked for, in so many words.
        is_solutions: The solutions are asked for of what `of` says, not its value.
        sorts: Of which sort the values have to be.
        verb: What is to be done with an expression: simplify, expand, factor, …
        phrase: A value said in words that is asked for instead of formulas.
    """

    how: How
    of: str
    tail: str
    is_all: bool = False
    is_one: bool = False
    is_solutions: bool = False
    sorts: frozenset[str] = frozenset()
    verb: str = ""
    phrase: str = ""


def phrase_of(text: str) -> Request | None:
    """Return a request for a value that is said in words; None where it is none."""
    if text.startswith("differentiate "):
        text = f"find the derivative of {text.removeprefix('differentiate ')}"
    found = _PHRASE.fullmatch(text)
    return None if found is None else Request("value", "", "", phrase=found["phrase"])


def request_of(text: str) -> Request | None:
    """Return what a sentence asks for; None where it isn't known."""
    text = _RANGE_OF_VALUES.sub("all values ", text)
    if found := _SOLVE.fullmatch(text):
        sorts = frozenset({found["sorts"]} - {None})
        return Request("value", found["of"] or "", found["tail"], is_all=True, sorts=sorts)
    if found := _FOR_WHAT.fullmatch(text) or _WHAT_SATISFIES.fullmatch(text):
        return Request("value", found["of"], found["tail"], found["noun"].endswith("s"), sorts=_sorts(found))
    if found := _FOR_HOW_MANY.fullmatch(text) or _HOW_MANY_OF.fullmatch(text) or _HOW_MANY.fullmatch(text):
        return _counted(found)
    if found := _DOMAIN.fullmatch(text):
        return Request("value", found["of"], "", verb="domain")
    if found := _REWRITE.fullmatch(text):
        verbs = [found["verb"], found["second"], found["third"]]
        return Request("value", found["of"], "", verb=" ".join(each for each in verbs if each))
    found = _ASKED.fullmatch(text)
    return None if found is None else _asked(found)


def _sorts(found: re.Match[str]) -> frozenset[str]:
    return frozenset(sorts_of(found["sorts"].replace("integral", "integer")) | sorts_of(found["noun"] or ""))


def _counted(found: re.Match[str]) -> Request:
    is_solutions = found["noun"] in ("solutions", "roots", "zeros", "x-intercepts")
    sorts = _sorts(found) | ({"real"} if found["noun"] == "x-intercepts" else set())
    return Request("count", found["of"] or "", found["tail"], is_solutions=is_solutions, sorts=sorts)


def _is_clear(found: re.Match[str], how: How, noun: str, *, is_solutions: bool) -> bool:
    """Whether what is asked for has but one reading."""
    said, of_several = found["how"] or "", re.search(r"\bof\b", found["among"]) is not None
    doubts = (
        not said and of_several,
        how != "value" and not noun,
        found["sorts"] and not noun and "of" in (found["to"] or "").split(),  # the negative of x isn't a negative x
        how in ("sum", "product", "count") and not of_several,
        said in ("maximum", "minimum") and not re.fullmatch(PIECE, found["of"] or ""),
        is_solutions and (found["thing"] or "").startswith("expression"),
    )
    return not any(doubts)


def _asked(found: re.Match[str]) -> Request | None:
    own = re.search(r"\b(integer|real|whole|constant) $", found["sorts"])
    noun, said, of = found["noun"] or (own[1] if own else ""), found["how"] or "", found["of"] or ""
    how = _HOWS[said]
    is_solutions = bool(re.match(r"(?:solution|root|zero|x-inter)", noun))
    if not _is_clear(found, how, noun, is_solutions=is_solutions):
        return None
    quantity = f"{found['the']} {found['among']}"
    is_all = bool(re.search(r"\ball\b|\bevery\b|\beach\b|\bboth\b|\btwo\b|\bthree\b", quantity)) or (
        how == "value" and (noun.endswith(("s", "set")))
    )
    is_one = how == "value" and not is_all and bool(noun)
    sorts = _sorts(found) | ({"real"} if noun.startswith("x-inter") else set())
    return Request(how, of, found["tail"] or "", is_all, is_one, is_solutions, sorts)


_HOWS: dict[str, How] = {
    "": "value",
    "sum": "sum",
    "product": "product",
    "number": "count",
    "total number": "count",
    "largest": "largest",
    "greatest": "largest",
    "maximum": "largest",
    "larger": "largest",
    "greater": "largest",
    "smaller": "smallest",
    "lesser": "smallest",
    "smallest": "smallest",
    "least": "smallest",
    "minimum": "smallest",
}
