"""Requests for probabilities where something is drawn: a number, a card, marbles from a bag."""

from __future__ import annotations

import math
import re

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.events import event_in
from app.tutoring.checking.worded.finding import Finding, Rule, chance
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.integer_words import integers_in


def _drawn_number(found: Found) -> Finding:
    members = integers_in(_plural(found.text("set")), found.formulas).all()
    if found.text("drawn") in ("positive integer", "whole number") and members and members[0] < 1:
        raise NotUnderstoodError("only the positive ones of them")
    if not members or len(members) > 50_000:
        raise NotUnderstoodError("no numbers")
    test = event_in(found.text("event"), found.formulas)
    return chance(sum(map(test, members)), len(members))


def _plural(words: str) -> str:
    return re.sub(r"^set of (?:all )?(?:the )?", "", re.sub(r"^(?:the|an?) ", "", words))


_KIND = re.compile(r"\b(?:balls?|marbles?|chips?|socks?|jelly beans?|candies|cards|beads|slips)\b")


def _contents(found: Found) -> dict[str, int]:
    counts = re.findall(
        r"(\d+|one|two|three|four|five|six|seven|eight|nine|ten) ([a-z]+)(?: (?:balls?|marbles?|chips?|"
        r"socks?|jelly beans?|candies|cards|beads|slips))?(?= |$)",
        found.text("items"),
    )
    rest = re.sub(
        r"(\d+|one|two|three|four|five|six|seven|eight|nine|ten) [a-z]+(?: (?:balls?|marbles?|chips?|"
        r"socks?|jelly beans?|candies|cards|beads|slips))?|\band\b",
        "",
        found.text("items"),
    )
    contents = {colour: int(found.number_of(count)) for count, colour in counts}
    if (
        rest.strip()
        or len(contents) != len(counts)
        or len(contents) < 2
        or set(contents) & {"balls", "marbles", "red and"}
    ):
        raise NotUnderstoodError("other things in it")
    kinds = [*_KIND.findall(found.text("items")), *([found.text("thing")] if found.has("thing") else [])]
    if len({each.rstrip("s") for each in kinds}) > 1:
        raise NotUnderstoodError("things of several kinds")
    return contents


def _drawn(found: Found) -> Finding:
    contents = _contents(found)
    colours = re.split(r" or (?:an? )?", found.text("colour"))
    if not set(colours) <= set(contents):
        raise NotUnderstoodError("another colour")
    good = sum(contents[each] for each in set(colours))
    total = sum(contents.values())
    return chance(total - good if found.has("not") else good, total)


_CARDS = {
    **dict.fromkeys(("heart", "spade", "club", "diamond"), 13),
    **dict.fromkeys(("ace", "king", "queen", "jack", "two", "three", "seven", "ten"), 4),
    **dict.fromkeys(("red", "black", "red card", "black card"), 26),
    "face card": 12,
}


def _card(found: Found) -> Finding:
    return chance(_CARDS[found.text("card")], 52)


def _both_drawn(found: Found) -> Finding:
    contents = _contents(found)
    colour, total = found.text("colour"), sum(contents.values())
    k = found.whole("k", 2, 4)
    counts = {"both": 2, "all two": 2, "all three": 3}
    if colour not in contents or counts.get(found.text("all"), k) != k or (found.has("k2") and found.whole("k2") != k):
        raise NotUnderstoodError("another colour")
    if found.has("back"):
        return chance(contents[colour] ** k, total**k)
    return chance(math.comb(contents[colour], k), math.comb(total, k))


_BAG = (
    r"(a|an|the|my|one) (bag|jar|box|urn|drawer|sack|bowl|hat|container)( of marbles)? (contains|has|holds|is "
    r"filled with) {items=[^.]*?}( in it)?"
)
_DRAWN = (
    r"(is|are) (randomly )?(drawn|chosen|selected|picked|pulled|taken|removed)( out)?( randomly)?( at "
    r"random)?( from (the|this|it)( (bag|jar|box|urn|drawer|sack|bowl|hat|container))?)?( at random)?"
)
DRAWING_REQUESTS = (
    Rule(
        (
            (
                r"(if )?(a|one) card is (randomly )?(drawn|chosen|selected|picked|dealt)( randomly)?( at "
                r"random)? from a "
                r"standard (deck of 52 cards|52 card deck|deck of cards|deck)(.|,)? what is the probability that "
                r"(it|the card) is (a |an )?{card=[a-z]+(?: card)?}"
            ),
        ),
        _card,
    ),
    Rule(
        (
            (
                r"(if )?an? {drawn=number|integer|whole number|positive integer} is (randomly )?(chosen|selected|"
                r"picked|drawn)( randomly| uniformly)?( at random)? from (among )?{set:any}(.|,)? what is the "
                r"probability that (the number|it|this number|the integer|the number chosen|the chosen number|"
                r"the selected number|the number selected) (is|will be) {event:most}"
            ),
            (
                r"(if )?an? {set:any} is (randomly )?(chosen|selected|picked|drawn)( randomly| uniformly)?( at "
                r"random)?(.|,)? what is the probability that (the number|it|this number|the integer|the "
                r"number chosen|the chosen number) (is|will be) {event:most}"
            ),
            (
                r"what is the probability that an? {drawn=number|integer|whole number|positive integer} (chosen|"
                r"selected|picked) (randomly|at random) from {set:any} (is|will be) {event:most}"
            ),
        ),
        _drawn_number,
    ),
    Rule(
        (
            (
                rf"{_BAG}(. |, )(if )?(one|1|a|a single) {{thing=ball|marble|chip|sock|jelly bean|card|bead}} "
                rf"{_DRAWN}(.|,)? what is the probability (that )?(it|the (?P=thing)( drawn| chosen| selected)?) "
                rf"(is|will be) (?P<not>not "
                rf")?{{colour=[a-z]+(?: or [a-z]+)*}}"
            ),
            (
                rf"{_BAG}. what is the probability (of|that) (drawing|choosing|selecting|randomly drawing|"
                rf"picking) (a|an|one) {{colour=[a-z]+(?: or [a-z]+)*}} {{thing=ball|marble|chip|sock|jelly "
                rf"bean|card|bead}}( at random)?"
            ),
        ),
        _drawn,
    ),
    Rule(
        (
            (
                rf"{_BAG}(. |, )(if )?{{k:int}} {{thing=balls|marbles|chips|socks|jelly beans|candies|cards|beads}} "
                rf"{_DRAWN}( without replacement)?(.|,)? what is the probability (that )?(they are "
                rf")?{{all=both|all|all two|all three}} ((of )?(the )?({{k2:int}} )?((?P=thing)|them)( drawn)? "
                rf")?(are |will be )?{{colour=[a-z]+}}"
            ),
            (
                rf"{_BAG}(. |, )(if )?{{k:int}} {{thing=balls|marbles|chips|cards|beads}} {_DRAWN} (?P<back>with "
                rf"replacement)(.|,)? what is the probability (that )?{{all=both|all}} ((of )?(the "
                rf")?((?P=thing)|them)( drawn)? )?are {{colour=[a-z]+}}"
            ),
        ),
        _both_drawn,
    ),
)
