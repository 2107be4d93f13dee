"""Counting by choosing: subsets, offices, outfits, handshakes, who is in two groups."""

from __future__ import annotations

import math
import re

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, choices, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.tree import operations_of
from models.wording import translate

_MOST = 200


def _n(found: Found, name: str = "n") -> int:
    return found.whole(name, 1, _MOST)


def _subsets(found: Found) -> Finding:
    tree = found.math("set") if found.has("set") else None
    if tree is not None and (
        tree[0] != "set" or "ellipsis" in operations_of(tree) or len({str(each) for each in tree[1:]}) != len(tree) - 1
    ):
        raise NotUnderstoodError("no set")
    n = len(tree) - 1 if tree is not None else _n(found)
    if found.has("k"):
        return choices(n, found.whole("k", 0))
    count, sum_ = (2**n - 1, f"2^{n} − 1") if found.has("some") else (2**n, f"2^{n}")
    words = translate("Tutor", "each of {n} elements is in or not: {sum} = {count}")
    return whole(count, words.format(n=n, sum=sum_, count=count))


def _officers(found: Found) -> Finding:
    places = [each for each in re.split(r" and | an? |\b", found.text("posts")) if each.strip(" a")]
    posts = re.findall(r"(?:vice |co )?[a-z]+(?= |$)", re.sub(r"\b(?:an?|and|the)\b", " ", found.text("posts")))
    known = {
        "president",
        "vice president",
        "secretary",
        "treasurer",
        "captain",
        "co captain",
        "historian",
        "chair",
        "vice chair",
    }
    if not places or not 2 <= len(posts) <= 4 or len(set(posts)) != len(posts) or not set(posts) <= known:
        raise NotUnderstoodError("other offices")
    value = math.perm(_n(found), len(posts))
    return whole(value, f"{' · '.join(str(_n(found) - each) for each in range(len(posts)))} = {value}")


_ITEM = re.compile(r"(\d+) (?:different |pairs? of |distinct )*([a-z]+)")
_CHOSEN = re.compile(r"\b(?:one|1|an?) (?:pairs? of )?([a-z]+)")


def _outfits(found: Found) -> Finding:
    items = _ITEM.findall(found.text("items"))
    chosen = _CHOSEN.findall(found.text("chosen"))
    left = _ITEM.sub("", found.text("items")) + _CHOSEN.sub("", found.text("chosen"))
    if left.replace(" and", "").strip():
        raise NotUnderstoodError("something else is said of them")
    names = [name.rstrip("s") for _, name in items]
    if len(items) < 2 or len(set(names)) != len(names) or sorted(each.rstrip("s") for each in chosen) != sorted(names):
        raise NotUnderstoodError("not one of each")
    value = math.prod(int(count) for count, _ in items)
    return whole(value, f"{' · '.join(count for count, _ in items)} = {value}")


def _two_groups(found: Found) -> Finding:
    """Count who is in both of two groups, or in neither; nothing else may be said of them."""
    if any(_ELSE.search(found.text(each)) for each in ("x", "y", "x2", "y2")):
        raise NotUnderstoodError("something else is said")
    if found.has("x2") and (found.text("x2"), found.text("y2")) not in (
        (found.text("x"), found.text("y")),
        (found.text("y"), found.text("x")),
    ):
        raise NotUnderstoodError("others are asked for")
    n, a, b, c = (_n(found, name) for name in ("n", "a", "b", "c"))
    value = a + b + c - n if found.text("given") == "neither" else n - (a + b - c)
    if not 0 <= value <= min(n, a + b):
        raise NotUnderstoodError("it doesn't add up")
    sum_ = f"{a} + {b} + {c} − {n}" if found.text("given") == "neither" else f"{n} − ({a} + {b} − {c})"
    return whole(value, f"{sum_} = {value}")


def _handshakes(found: Found) -> Finding:
    value = math.comb(_n(found), 2)
    if value == 1:
        return whole(value, translate("Tutor", "there is 1 pair among {n}").format(n=_n(found)))
    return whole(value, translate("Tutor", "there are {count} pairs among {n}").format(count=value, n=_n(found)))


_PEOPLE = (
    r"(people|students|members|persons|players|boys|girls|men|women|friends|children|kids|candidates|employees|"
    r"volunteers|adults|teachers|senators|politicians|guests|boy scouts)"
)


_ELSE = re.compile(
    r"\b(?:only|more|less|fewer|twice|exactly|least|most|not?|except|half|other|each|another|or|and|but|either|both|"
    r"neither|who|that|which|also|at|than|times|as|many|nothing|none|one|two|three|just)\b"
)
_GROUP = r"[a-z]+(?: (?:club|team|class|music|lessons))?"
_CROWD = (
    rf"(in|of|among) (an? |the )?((class|group|survey|school|club|room|team|village|town|sample) of )?{{n:int}} "
    rf"{_PEOPLE} "
    rf"{{a:int}} (students |people |of them )?{{v=[a-z]+(?: in| to)?}} {{x={_GROUP}}} {{b:int}} (students |people |of "
    rf"them )?"
    rf"((?P=v) )?{{y={_GROUP}}}"
)


CHOOSING_REQUESTS = (
    Rule(
        (
            (
                rf"(at|in) a (party|meeting|conference|gathering|room|room there are|certain party|club)( "
                rf"(with|of|there are|attended by|each of))? {{n:int}} {_PEOPLE}( in attendance)?(.|,)? ?(if "
                rf")?((each|every) )?(person|one|of them|student|member|guest)? ?(shakes|shook) hands (exactly "
                rf"once |once )?with (each|every|every one|all) (of )?(the )?other(s)?( person| people| guest| "
                rf"member| student)?( exactly once| once)?(.|,)? how many (total )?handshakes (are there|take "
                rf"place|took place|occur|were there|will there be|will take place|are made)( in all)?"
            ),
            (
                rf"{{n:int}} {_PEOPLE} (are (in|at) a (room|party|meeting) )?(all |each )?(shake|shook|shakes) "
                rf"hands with (each other|one another|every other person|everyone else)( exactly once| once)?. "
                rf"how many handshakes (are there|take place|took place|occur|were there)( in all)?"
            ),
        ),
        _handshakes,
    ),
    Rule(
        (
            (
                r"how many (different |distinct )?(?P<some>non ?empty |proper )?subsets (are there of|does|of) "
                r"(the )?set (of )?{set:mark}( have)?( are there)?"
            ),
            (
                r"how many (different |distinct )?(?P<some>non ?empty |proper )?subsets does (a|the) set (with|"
                r"of|containing|that has) {n:int} (distinct |different )?(elements|members|objects) have"
            ),
            (
                r"how many (different |distinct )?{k:int} element subsets does (a|the) set (with|of|"
                r"containing) {n:int} (distinct )?elements have"
            ),
            (
                r"how many (different |distinct )?subsets (of|with|containing|having) (exactly )?{k:int} "
                r"elements does (a|the) set (with|of|containing) {n:int} (distinct )?elements have"
            ),
        ),
        _subsets,
    ),
    Rule(
        (
            (
                rf"(a|the|our|my) (club|class|team|chess club|math club|school club|soccer team|group|board) "
                rf"(has|consists of|of|with|contains) {{n:int}} ({_PEOPLE})(.| and) (in )?how many (different "
                rf")?ways can (the |a |it |they |we |the club |you )*(choose|elect|select|pick|be chosen|"
                rf"elects) {{posts=an? .+?}}( be (chosen|elected|selected))?( if no (one|person|member) can "
                rf"hold (more than one|two) offices?)"
            ),
            (
                rf"(in )?how many (different )?ways can {{posts=an? .+?}} be (chosen|elected|selected) from (a "
                rf"(club|group|class|board|committee) of )?{{n:int}} {_PEOPLE}( if no (one|person|member) can "
                rf"hold (more than one|two) (office|position)s?)"
            ),
        ),
        _officers,
    ),
    Rule(
        (
            (
                rf"{_CROWD} and {{c:int}} (students |people )?((do )?(?P=v) )?{{given=neither}}( "
                rf"(sport|language|subject))?. "
                rf"how many ({_PEOPLE} |of them )?(?P=v) both( {{x2={_GROUP}}} and {{y2={_GROUP}}})?"
            ),
            (
                rf"{_CROWD} and {{c:int}} (students |people )?(?P=v) {{given=both}}( {{x2={_GROUP}}} and "
                rf"{{y2={_GROUP}}})?. "
                rf"how many ({_PEOPLE} |of them )?((do )?(?P=v) )?neither"
            ),
        ),
        _two_groups,
    ),
    Rule(
        (
            (
                r"(you|i|[a-z]+|he|she) (have|has|own|owns) {items=[0-9][^.]*}. how many (different |distinct |"
                r"possible )*outfits can (you|i|be|he|she|[a-z]+) (make|made|wear|create|put together|choose)? "
                r"?(consisting of|if (an|each) outfit (consists of|includes|contains|has)|that (consist of|"
                r"include)|with|using) {chosen=(?:one|1|an?) [^.]*}"
            ),
            (
                r"(you|i|[a-z]+|he|she) (have|has|own|owns) {items=[0-9][^.]*}. an outfit consists of "
                r"{chosen=(?:one|1|an?) [^.]*}. how many (different |distinct |possible )*outfits (can (you|i|"
                r"be|he|she|[a-z]+) (make|made|wear|create|put together|choose)|are possible)"
            ),
        ),
        _outfits,
    ),
)
