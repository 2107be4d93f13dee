"""Arrangements of letters and people, and committees."""

from __future__ import annotations

import math
import re
from collections import Counter

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, choices, whole
from app.tutoring.checking.worded.found import Found
from models.wording import translate

_MOST = 200
_NO_NAMES = re.compile(
    r"\b(?:no|not|never|do|does|don't|refuse|who|that|which|are|is|each|none|only|at|least|most|exactly|must|can|may|want|"
    r"women|men|girls|boys|couples|insist|still|either)\b"
)


def _n(found: Found, name: str = "n") -> int:
    return found.whole(name, 1, _MOST)


def _letters(found: Found) -> Finding:
    said = found.text("w") or found.text("w2")
    word = _word_in(said, found) if said.startswith("⟨") else re.sub(r"[^a-z]", "", said)
    if not 2 <= len(word) <= 15:
        raise NotUnderstoodError(word)
    if found.has("count") and found.whole("count") != len(word):
        raise NotUnderstoodError("not all letters")
    counts = Counter(word)
    value = math.factorial(len(word)) // math.prod(math.factorial(each) for each in counts.values())
    repeated = [f"{each}!" for each in counts.values() if each > 1]
    return whole(value, f"{len(word)}!{' ÷ (' + '·'.join(repeated) + ')' if repeated else ''} = {value}")


def _word_in(mark: str, found: Found) -> str:
    tex = Found({"w": mark}, found.formulas).tex("w")
    if not re.fullmatch(r"[A-Za-z]{2,15}", tex):
        raise NotUnderstoodError(tex)
    return tex.lower()


def _in_row(found: Found) -> Finding:
    value = math.factorial(_n(found))
    return whole(value, f"{_n(found)}! = {value}")


def _row(found: Found) -> Finding:
    if found.has("n2") and _n(found, "n2") != _n(found):
        raise NotUnderstoodError("other seats")
    return _in_row(found)


def _in_circle(found: Found) -> Finding:
    value = math.factorial(_n(found) - 1)
    words = translate("Tutor", "turned seatings are one, so there are {n}! = {value}")
    return whole(value, words.format(n=_n(found) - 1, value=value))


def _circle_with_some(found: Found) -> Finding:
    """Count seatings at a round table of which some have to be together, or no two of some beside each other."""
    n, k = _n(found), found.whole("k", 2, 20)
    names = re.sub(r"\b(?:and|all)\b", " ", found.text("who")).split()
    is_named = len(names) in (0, k) and not _NO_NAMES.search(found.text("who"))
    if k >= n or not is_named or (found.has("k2") and found.whole("k2") != n):
        raise NotUnderstoodError("other conditions")
    if found.has("together"):
        value = math.factorial(n - k) * math.factorial(k)
        words = translate("Tutor", "the {k} are one block, in {k}! orders: {others}! · {k}! = {value}")
        return whole(value, words.format(k=k, others=n - k, value=value))
    value = math.factorial(n - k - 1) * math.perm(n - k, k)
    words = translate("Tutor", "the others in {before}! orders, the {k} into the {gaps} gaps: {value} in all")
    return whole(value, words.format(before=n - k - 1, k=k, gaps=n - k, value=value))


def _chosen(found: Found) -> Finding:
    n, k = _n(found), found.whole("k", 0, _MOST)
    if k > n:
        raise NotUnderstoodError("more than there are")
    if found.has("same") and found.text("same").rstrip("s") != found.text("same2").rstrip("s"):
        raise NotUnderstoodError("other things are chosen")
    if found.has("who") and found.text("who") not in (found.text("of"), "people", "persons"):
        raise NotUnderstoodError("others are chosen")
    return choices(n, k)


def _chosen_of_two(found: Found) -> Finding:
    (n, k), (m, j) = (_n(found), found.whole("k", 0)), (_n(found, "m"), found.whole("j", 0))
    if found.text("p") == found.text("q"):
        raise NotUnderstoodError("one kind twice")
    value = math.comb(n, k) * math.comb(m, j)
    words = translate("Tutor", "{k} of {n} and {j} of {m}: {product} = {value}")
    product = f"{math.comb(n, k)} · {math.comb(m, j)}"
    return whole(value, words.format(k=k, n=n, j=j, m=m, product=product, value=value))


_GROUP = r"(committee|team|group|subcommittee|delegation|panel|squad|hand|set|pair|trio)s?"


_PEOPLE = (
    r"(people|students|members|persons|players|boys|girls|men|women|friends|children|kids|candidates|employees|"
    r"volunteers|adults|teachers|senators|politicians|guests|boy scouts)"
)


_WHO = f"(?P<who>{_PEOPLE})"
_OF = f"(?P<of>{_PEOPLE})"
_WAYS = (
    r"(in )?(how many|find the number of|what is the number of|how many total|compute the number of)( "
    r"different| distinct| possible| distinguishable| unique)*( ways)?"
)


_SEATINGS = (
    r"(\. | )(note that |assume that |assume |consider )?(two |different )?(seatings|arrangements|seating arrangements)"
)


_ONE_WAY = (
    rf"{_SEATINGS} (which|that) are rotations of each other are (treated as|considered|counted as) (the "
    rf"same|one|identical|equivalent)"
    rf"|{_SEATINGS} are (considered |counted as )?(the same|equivalent|identical) if one is a rotation of the other"
)


_WORD = r"((the )?word {w=[a-z]+|\"[a-z]+[.]?\"|⟨\d+⟩}|{w2=\"[a-z]+[.]?\"|⟨\d+⟩})"
"""A word whose letters are spoken of; one that isn't marked as such might be "the alphabet"."""


COUNTING_REQUESTS = (
    Rule(
        (
            (
                rf"{_WAYS} ((can|are there to|could|do) (you |we |one )?(arrange|rearrange|order|permute)|"
                rf"arrangements of|rearrangements of|permutations of|ways (are there )?to (arrange|"
                rf"rearrange|order)|orderings of) (all )?(of )?(the )?({{count:int}} )?letters (of|in) {_WORD}( are "
                rf"(possible|there))?"
            ),
            (
                rf"{_WAYS} (can|could) (all )?(of )?(the )?({{count:int}} )?letters (of|in) {_WORD} be (arranged|"
                rf"rearranged|ordered)"
            ),
            (
                rf"how many (different |distinct |distinguishable |unique )?(arrangements|permutations|"
                rf"rearrangements|orderings) (are there |can be made |can be formed )?(of|from|using|with) (all "
                rf")?(of )?(the )?letters (of|in) {_WORD}( are (possible|there))?"
            ),
            (
                rf"how many ways (are there )?to (arrange|rearrange|order|put in order) (all )?(of )?(the "
                rf")?letters (of|in) {_WORD}"
            ),
        ),
        _letters,
    ),
    Rule(
        (
            (
                rf"(in )?how many (different |distinct )?(ways|orders) can {{n:int}} (different |distinct "
                rf")?({_PEOPLE}|books|trophies|cars|objects|runners|horses|flags) (stand |line up |be lined up "
                rf"|sit |be seated |be arranged |be placed |form |be put |finish )+(in |on |along )?(a |an? "
                rf")?(single )?(row|line|shelf|bookshelf|race|straight line|file)( of {{n2:int}} (chairs|"
                rf"seats))?"
            ),
            (
                rf"how many (different |distinct )?ways are there (to|for) (arrange |line up |seat |order "
                rf")?{{n:int}} (different |distinct )?({_PEOPLE}|books|objects) (to (line up|sit|stand) )?(in|"
                rf"on) (a )?(row|line|shelf)"
            ),
        ),
        _row,
    ),
    Rule(
        (
            (
                rf"(in )?how many (different |distinct )?ways can {{n:int}} (different )?{_PEOPLE} (sit|be "
                rf"seated|be arranged|stand|seat themselves) (around|at|about|in) a (round|circular)?( table| "
                rf"circle)({_ONE_WAY})"
            ),
            (
                rf"(in )?how many (different |distinct )?ways can {{n:int}} (different )?{_PEOPLE} (sit|be "
                rf"seated|be arranged|seat themselves) (around|at|about) a (round|circular) table(.|) (if "
                rf")?(rotations are (considered|treated as|counted as)? ?(the same|identical|"
                rf"indistinguishable))"
            ),
        ),
        _in_circle,
    ),
    Rule(
        (
            (
                rf"(in )?how many (different )?ways can {{n:int}} people (sit|be seated) (around|at) a "
                rf"(round|circular) table "
                rf"if {{k:int}} of the (people|{{k2:int}} people){{who= [a-z ]*?}}( all)? "
                rf"(?P<together>want to sit together|must "
                rf"sit together|insist on sitting together)({_ONE_WAY})"
            ),
            (
                rf"(in )?how many (different )?ways can {{n:int}} people (sit|be seated) (around|at) a "
                rf"(round|circular) table "
                rf"if no two of the {{k:int}} people{{who= [a-z ]*?}} (can|may|want to|are allowed to) sit "
                rf"next to each "
                rf"other({_ONE_WAY})"
            ),
        ),
        _circle_with_some,
    ),
    Rule(
        (
            (
                rf"(in )?how many (different |distinct |possible )?ways can (a |an? )?(committee|team|group|"
                rf"subcommittee|delegation|panel) (of|with) {{k:int}} ({_WHO} )?be (chosen|selected|formed|"
                rf"picked|made) (from|out of|among) (a |the )?(group |club |class |committee |set |total |pool "
                rf"|collection )?(of |with )?{{n:int}} {_OF}"
            ),
            (
                rf"how many (different |distinct |possible )?{_GROUP} of {{k:int}} ({_WHO} "
                rf")?can be (chosen|selected|formed|picked|made) (from|out of|among) (a |the )?(group |club |"
                rf"class |committee |set |total )?(of |with )?{{n:int}} {_OF}"
            ),
            (
                rf"how many (different |distinct |possible )?{{k:int}} (person|member|student|player|people) "
                rf"{_GROUP} can be (chosen|selected|formed|picked|made) (from|out of|among) (a |the )?(group |"
                rf"club |class |committee |set |total )?(of |with )?{{n:int}} {_PEOPLE}"
            ),
            (
                rf"how many ways (can you|can we|can one|can i|are there to) (choose|select|pick|form) (a "
                rf")?((group|team|committee|set) of )?{{k:int}} ({_WHO} )?(from|out of|among) (a |the "
                rf")?(group |club |class |set )?(of )?{{n:int}} {_OF}"
            ),
            (
                r"(in )?how many (different |distinct )?ways can {k:int} "
                r"{same=books|cards|balls|marbles|toppings|flavors|shirts|toys|items|objects|coins|students|people} "
                r"be (chosen|selected|picked) from (a (group|set|collection|deck) of )?{n:int} (different |"
                r"distinct "
                r")?{same2=books|cards|balls|marbles|toppings|flavors|shirts|toys|items|objects|coins|students|people}"
            ),
            (
                rf"(a|the) (club|class|team|group|committee|chess club|math club) (has|consists of|contains) "
                rf"{{n:int}} {_OF}. (in )?how many (different )?ways (can|are there to) (the club |it |"
                rf"they |we |you )?(choose|select|pick|form) (a )?(committee|group|team)? ?(of|with)? "
                rf"?{{k:int}}( {_WHO})?"
            ),
            (
                rf"(i|we|you|a coach|a teacher) (must |have to |needs? to |wants? to )?(choose|select|pick)s? "
                rf"{{k:int}} {_PEOPLE} from (a (group|class) of )?{{n:int}}. (in )?how many ways "
                rf"can (i|we|you|he|she|this|the coach) (do this|do so|be done|choose)"
            ),
            (
                rf"(my|our|the|a) (club|team|class|group|[a-z]+ club|[a-z]+ team) has {{n:int}} {_PEOPLE}. "
                rf"(in )?how many "
                rf"(different )?ways can (members of (our|the|my) (club|team|class|group) be (chosen|"
                rf"selected) to form|we "
                rf"choose|we select|we form|the (club|team|class|group) choose) an? {{k:int}} (person|"
                rf"member) (planning |executive |organizing |steering )?"
                rf"(committee|team|group)"
            ),
        ),
        _chosen,
    ),
    Rule(
        (
            (
                r"(in )?how many (different )?ways can (a |an? )?(committee|team|group) (of|with|consisting of|"
                r"made up of) {k:int} (?P<p>[a-z]+) and {j:int} (?P<q>[a-z]+) be (chosen|selected|formed|"
                r"picked) from (a group of )?{n:int} (?P=p) and {m:int} (?P=q)"
            ),
        ),
        _chosen_of_two,
    ),
)
