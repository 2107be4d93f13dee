"""Requests for terms, sums and lengths of arithmetic and geometric sequences."""

from __future__ import annotations

import re

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.progressions import (
    DOTS,
    MOST_TERMS,
    Progression,
    listed,
    series_in,
    values_in,
)
from models.wording import translate


def _said(sequence: Progression) -> str:
    words = (
        translate("Tutor", "the first term is {first}, the common ratio {step}")
        if sequence.is_geometric
        else translate("Tutor", "the first term is {first}, the common difference {step}")
    )
    return words.format(first=sequence.first, step=sequence.step)


def _term(sequence: Progression, place: int) -> Finding:
    words = translate("Tutor", "{sequence}, so term {place} is {value}")
    value = sequence.term(place)
    return whole(value, words.format(sequence=_said(sequence), place=place, value=value))


def _total(sequence: Progression, count: int) -> Finding:
    total = sequence.total(count)
    if count == 1:
        words = translate("Tutor", "{sequence}; 1 term adds up to {total}")
    else:
        words = translate("Tutor", "{sequence}; {count} terms add up to {total}")
    return whole(total, words.format(sequence=_said(sequence), count=count, total=total))


def _nth(found: Found) -> Finding:
    return _term(listed(found), found.whole("n", 1))


def _given(found: Found) -> Progression:
    is_geometric = found.text("kind") == "geometric" or found.has("ratio")
    return Progression(found.number("first"), found.number("step"), is_geometric)


def _given_nth(found: Found) -> Finding:
    return _term(_given(found), found.whole("n", 1))


def _given_total(found: Found) -> Finding:
    return _total(_given(found), found.whole("n", 1))


def _given_infinite(found: Found) -> Finding:
    return _limit(Progression(found.number("first"), found.number("step"), is_geometric=True))


def _limit(sequence: Progression) -> Finding:
    if not sequence.is_geometric or abs(sequence.step) >= 1 or sequence.last is not None:
        raise NotUnderstoodError("no sum")
    value = sequence.first / (1 - sequence.step)
    words = translate("Tutor", "{sequence}, so the sum is {quotient} = {value}")
    quotient = f"{sequence.first} ÷ (1 − {sequence.step})"
    return whole(value, words.format(sequence=_said(sequence), quotient=quotient, value=value))


def _next(found: Found) -> Finding:
    sequence = listed(found)
    place = sequence.count() if sequence.last is not None else _values_before(found)
    value = sequence.term(place + 1)
    words = translate("Tutor", "{sequence}, so the next term is {value}")
    return whole(value, words.format(sequence=_said(sequence), value=value))


def _values_before(found: Found) -> int:
    text = re.sub(r"⟨(\d+)⟩", lambda mark: found.formulas[int(mark[1])], found.text("seq"))
    return len(values_in(DOTS.split(text)[0]))


def _how_many(found: Found) -> Finding:
    sequence = listed(found)
    words = translate("Tutor", "{sequence}, so {value} is term {place}")
    count = sequence.count()
    return whole(count, words.format(sequence=_said(sequence), value=sequence.last, place=count))


def _step(found: Found) -> Finding:
    sequence = listed(found)
    if sequence.is_geometric != (found.text("what") == "ratio"):
        raise NotUnderstoodError("the other kind")
    return whole(sequence.step, _said(sequence))


def _first_total(found: Found) -> Finding:
    return _total(listed(found), found.whole("n", 1))


def _added(found: Found) -> Finding:
    try:
        sequence = series_in(found)
    except NotUnderstoodError:
        return _alternating(found)
    if sequence.last is None:
        return _limit(sequence)
    return _total(sequence, sequence.count())


def _added_list(found: Found) -> Finding:
    sequence = listed(found)
    return _total(sequence, sequence.count())


def _alternating(found: Found) -> Finding:
    """Add numbers whose sizes go up evenly while their signs come and go: 1 − 2 + 3 − 4 + … − 100."""
    head, *tail = DOTS.split(re.sub(r"\s", "", found.tex("series")))
    pattern = re.compile(r"[+-]?\d+")
    if (
        len(tail) != 1
        or not re.fullmatch(r"[+-]?\d+(?:[+-]\d+)*[+-]?", head)
        or not re.fullmatch(r"[+-]?\d+(?:[+-]\d+)*", tail[0])
    ):
        raise NotUnderstoodError("no such series")
    before, after = [int(each) for each in pattern.findall(head)], [int(each) for each in pattern.findall(tail[0])]
    sizes = [abs(each) for each in before]
    step = sizes[1] - sizes[0] if len(sizes) > 3 else 0
    if step <= 0 or sizes != list(range(sizes[0], sizes[0] + step * len(sizes), step)) or "-" not in head[1:]:
        raise NotUnderstoodError("no such series")
    last = abs(after[-1])
    if (last - sizes[0]) % step or not 0 < last - sizes[-1] < MOST_TERMS * step:
        raise NotUnderstoodError("no such series")
    terms = [
        size * (1 if place % 2 == 0 else -1) * (1 if before[0] > 0 else -1)
        for place, size in enumerate(range(sizes[0], last + step, step))
    ]
    if terms[: len(before)] != before or terms[-len(after) :] != after:
        raise NotUnderstoodError("no such series")
    words = translate("Tutor", "the {count} terms add up to {total}")
    return whole(sum(terms), words.format(count=len(terms), total=sum(terms)))


_SEQ = r"{seq=(?:⟨\d+⟩|-?\d+(?:\.\d+)?(?!\d)|…|and| )+}"
_KIND = r"{kind=arithmetic|geometric}"
_PROG = r"(sequence|progression|series)"
_WITH = (
    rf"(an?|the) {_KIND} {_PROG} (with|whose|has|that has|having) (a |the |its )?first term (is |of |equal to "
    rf")?{{first:num}} and (a |the |its )?common (difference|ratio) (is |of |equal to )?{{step:num}}"
)
SEQUENCE_REQUESTS = (
    Rule(
        (
            rf"{{ask}} the {{n:nth}} term (of|in) (the|this) ({_KIND} )?{_PROG} (of numbers )?{_SEQ}",
            rf"consider the ({_KIND} )?{_PROG} {_SEQ}. {{ask}} the {{n:nth}} term (of|in) the {_PROG}",
            rf"{{ask}} the {{n:nth}} term (of|in) the {_PROG} {_SEQ} (which|that) is {_KIND}",
            (
                rf"the (first )?(terms of (an? |the )?)?({_KIND} )?{_PROG} (is |are |begins )?{_SEQ}. {{ask}} "
                rf"the {{n:nth}} term( of the {_PROG})?"
            ),
        ),
        _nth,
    ),
    Rule(
        (
            rf"{{ask}} the {{n:nth}} term of {_WITH}",
            rf"{_WITH}. {{ask}} the {{n:nth}} term( of the {_PROG})?",
            (
                rf"the first term of an? {_KIND} {_PROG} is {{first:num}} and the common (difference|ratio) is "
                rf"{{step:num}}. {{ask}} the {{n:nth}} term( of the {_PROG})?"
            ),
        ),
        _given_nth,
    ),
    Rule(
        (
            rf"{{ask}} the sum of the first {{n:int}} terms of {_WITH}",
            rf"{_WITH}. {{ask}} the sum of the first {{n:int}} terms( of the {_PROG})?",
        ),
        _given_total,
    ),
    Rule(
        (
            (
                r"{ask} the sum of (an|the) infinite geometric (series|sequence) (with|whose|that has|having) "
                r"(a |the )?first term (is |of )?{first:num} and (a |the )?common ratio (is |of )?{step:num}"
            ),
            (
                r"an infinite geometric (series|sequence) has (a )?first term (of )?{first:num} and (a "
                r")?common ratio (of )?{step:num}. {ask} (the|its) sum( of the series)?"
            ),
        ),
        _given_infinite,
    ),
    Rule((rf"{{ask}} the next (term|number) (of|in) the {_KIND} {_PROG} {_SEQ}",), _next),
    Rule(
        (
            rf"{{howmany}} (terms|numbers|integers) are (there )?in the ({_KIND} )?({_PROG}|list) {_SEQ}",
            rf"{{howmany}} (terms|numbers) (does )?the ({_KIND} )?({_PROG}|list) {_SEQ} (have|contain)",
            rf"{{howmany}} (terms|numbers|integers) (of|in) the ({_KIND} )?({_PROG}|list) {_SEQ}",
        ),
        _how_many,
    ),
    Rule(
        (rf"{{ask}} the common {{what=difference|ratio}} (of|in|for) the (infinite )?({_KIND} )?{_PROG} {_SEQ}",),
        _step,
    ),
    Rule(
        (rf"{{ask}} the sum of the first {{n:int}} terms (of|in) the ({_KIND} )?{_PROG} {_SEQ}",),
        _first_total,
    ),
    Rule(
        (
            (
                rf"{{ask}} (the )?((sum|value)( of)? )?(the )?(infinite )?({_KIND} )?(series |sum "
                rf")?{{series:mark}}( in your head)?"
            ),
            rf"{{ask}} the sum of the (terms (of|in) the )?(infinite )?({_KIND} )?(series|sequence) {{series:mark}}",
        ),
        _added,
    ),
    Rule(
        (rf"{{ask}} the sum of (the )?(terms (of|in) )?the ({_KIND} )?({_PROG}|numbers|list) {_SEQ}",),
        _added_list,
    ),
)
