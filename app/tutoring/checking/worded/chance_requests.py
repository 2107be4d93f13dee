"""Requests for probabilities of dice, coins and repeated trials, by enumerating."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from fractions import Fraction
from itertools import product

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.events import event_in
from app.tutoring.checking.worded.finding import Finding, Rule, chance, whole
from app.tutoring.checking.worded.found import Found
from models.wording import translate


def _dice(found: Found) -> Finding:
    sides = found.whole("sides", 2, 20) if found.has("sides") else 6
    count = found.whole("n", 1, 4) if found.has("n") else 1
    test = event_in(found.text("event"), found.formulas)
    combine: Callable[[tuple[int, ...]], int] = math.prod if "product" in found.text("what") else sum
    rolls = list(product(range(1, sides + 1), repeat=count))
    return chance(sum(test(combine(each)) for each in rolls), len(rolls))


def _dice_same(found: Found) -> Finding:
    sides = found.whole("sides", 2, 20) if found.has("sides") else 6
    count = found.whole("n", 2, 4)
    same = found.has("same")
    rolls = list(product(range(1, sides + 1), repeat=count))
    return chance(sum(len(set(each)) == (1 if same else count) for each in rolls), len(rolls))


def _coins(found: Found) -> Finding:
    n = found.whole("n", 1, 60)
    words = found.text("how") or "exactly"
    if found.has("flips") and found.whole("flips") != n:
        raise NotUnderstoodError("another number of flips")
    if found.has("k") and (words == "no" or (words == "all" and found.whole("k") != n)):
        raise NotUnderstoodError("not all of them")
    k = n if words == "all" else 0 if words == "no" else found.whole("k", 0, n)
    tests: dict[str, Callable[[int], bool]] = {
        "exactly": lambda value: value == k,
        "at least": lambda value: value >= k,
        "at most": lambda value: value <= k,
        "more than": lambda value: value > k,
        "fewer than": lambda value: value < k,
        "all": lambda value: value == n,
        "no": lambda value: value == 0,
    }
    good = sum(math.comb(n, each) for each in range(n + 1) if tests[words](each))
    return chance(good, 2**n)


def _repeated(found: Found) -> Finding:
    n, k, chance = found.whole("n", 1, 60), found.whole("k", 0, 60), found.number("p")
    if re.search(r"\b(?:no|not|never|none|only|without|neither|less|more|fewer)\b", found.text("event")):
        raise NotUnderstoodError("that it doesn't happen")
    if found.has("percent"):
        chance /= 100
    if _VERBS.get(found.text("verb")) != (found.text("verb2") or None):
        raise NotUnderstoodError("another event")
    if not 0 <= chance <= 1 or k > n:
        raise NotUnderstoodError("no chance")
    counts = (
        range(k, k + 1)
        if found.text("how") == "exactly"
        else range(k, n + 1)
        if found.text("how") == "at least"
        else range(k + 1)
    )
    value = sum((math.comb(n, each) * chance**each * (1 - chance) ** (n - each) for each in counts), Fraction(0))
    term = f"{math.comb(n, k)} · ({chance})^{k} · ({1 - chance})^{n - k}"
    if len(counts) == 1:
        return whole(value, f"{term} = {value}")
    return whole(value, translate("Tutor", "{term} and so on").format(term=term))


_VERBS = {"having": "have", "containing": "contain", "being": "are"}
_SIDED = r"(fair |standard )*({sides:int} sided )?(fair |standard )*(dice|number cubes)"
_DIE = r"(a |one )(fair |standard |regular )*({sides:int} sided )?(fair |standard )*(die|number cube)"
_ROLLED = r"(are|is) (rolled|thrown|tossed|cast)( once)?"
_PROB = r"what is the probability (that|of getting|of rolling|of obtaining)"
_SHOWN = (
    r"( of the (two |three )?(numbers|dice|numbers rolled|numbers shown|results|rolls|values|outcomes|numbers "
    r"showing|faces|top faces|upper faces))?( (rolled|shown|showing|facing up|obtained|on the (top|upper) "
    r"faces|that (appear|come up|are rolled)|appearing|on the dice|on the two dice|rolled on the two dice))*"
)
CHANCE_REQUESTS = (
    Rule(
        (
            (
                rf"(if )?{{n=two|three|2|3|⟨\d+⟩}} {_SIDED} {_ROLLED}(.|,)? {_PROB} (the "
                rf")?{{what=sum|product|total}}{_SHOWN} (is|will be|equals|equal to|of|be|is equal to|are) "
                rf"{{event:most}}"
            ),
            (
                rf"(if )?(a )?(pair of) {_SIDED} {_ROLLED}(.|,)? {_PROB} (the "
                rf")?{{what=sum|product|total}}{_SHOWN} (is|will be|equals|equal to|of|be|is equal to) "
                rf"{{event:most}}"
            ),
            (
                rf"{_PROB} (the )?{{what=sum|product|total}}{_SHOWN} (is|will be|equals) {{event:any}} (when|"
                rf"if) {{n=two|three|2|3|⟨\d+⟩}} {_SIDED} {_ROLLED}"
            ),
            (
                rf"(if )?{_DIE} is (rolled|thrown|tossed) twice(.|,)? {_PROB} (the )?{{what=sum|product}}{_SHOWN} "
                rf"(is|will be|equals) {{event:most}}"
            ),
        ),
        lambda found: _dice(Found({"n": "2", **found.places}, found.formulas)),
    ),
    Rule(
        (
            (
                rf"(if )?{_DIE} {_ROLLED}(.|,)? what is the probability (that )?(the )?(number|result|roll|"
                rf"outcome)( rolled| shown| showing| facing up| obtained| on the top face| on top)? (is|will "
                rf"be) {{event:most}}"
            ),
            (
                rf"{{ask}} the probability (that )?(the )?(number|result|roll|outcome)( rolled| shown)? (is|"
                rf"will be) {{event:any}} (when|if) {_DIE} {_ROLLED}"
            ),
        ),
        _dice,
    ),
    Rule(
        (
            (
                rf"(if )?{{n=two|three|2|3}} {_SIDED} {_ROLLED}(.|,)? what is the probability that (all |both "
                rf")?(the )?(two |three )?(dice|numbers|numbers shown|numbers rolled) (all )?(show|are|land on|"
                rf"will show|will be) (all )?((?P<same>the same( number)?|equal)|different( numbers)?)"
            ),
        ),
        _dice_same,
    ),
    Rule(
        (
            (
                r"(if )?(we|you|i) (flip|toss) (a )?(fair )?coin {n:int} times(.|,)? what is the "
                r"probability that (we|you|i) "
                r"(get|flip|toss) (heads|tails) in {how=exactly|at least|at most} {k:int} of the ({flips:int} "
                r")?(flips|tosses)"
            ),
            (
                r"what is the probability of (getting|obtaining|flipping|tossing) "
                r"{how=exactly|at least|at most} {k:int} (heads?|"
                r"tails?) (when|if|in) (flipping|tossing|you flip|you toss) {n:int} (fair )?coins"
            ),
            (
                r"what is the probability of (getting|obtaining|flipping|tossing) "
                r"{how=exactly|at least|at most} {k:int} (heads?|"
                r"tails?) (in|when|if) {n:int} (fair )?(coin )?(flips|tosses|coins are flipped|coins are "
                r"tossed)( of a fair coin)?"
            ),
        ),
        _coins,
    ),
    Rule(
        (
            (
                r"(if )?{n:int} (fair )?coins are (simultaneously )?(flipped|tossed)( simultaneously)?(.|,)? "
                r"what is the probability (that|of getting|of obtaining) "
                r"{how=exactly|at least|at most|more than|fewer than|all|no}? ?{k:int}? ?(of (the coins|them) "
                r")?(land |come up |are |turn up |show |landing )?(heads?|tails?)( up)?"
            ),
            (
                r"(if )?(a|one) (fair )?coin is (flipped|tossed) {n:int} times(.|,)? what is the probability "
                r"(that|of getting|of obtaining|of) "
                r"{how=exactly|at least|at most|more than|fewer than|all|no}? ?{k:int}? ?(of (the )?(flips|"
                r"tosses|them) )?(land |come up |are |turn up |show |landing )?(heads?|tails?)( up)?"
            ),
            (
                r"(if )?(we|you|i) (flip|toss) (a (fair )?coin {n:int} times|{n2:int} (fair )?coins)(.|,)? "
                r"what is the probability (that|of getting|of obtaining|of) (we get |you get |i get "
                r")?{how=exactly|at least|at most|more than|fewer than|all|no}? ?{k:int}? ?(of (the )?(flips|"
                r"tosses|them) )?(land |come up |are |turn up |show |landing )?(heads?|tails?)( up)?"
            ),
        ),
        lambda found: _coins(Found({**found.places, "n": found.text("n") or found.text("n2")}, found.formulas)),
    ),
    Rule(
        (
            (
                r"(there are|(a|the) {who:word} (searches|is searching|plants|owns|has|buys|visits|checks)) {n:int} "
                r"{thing=[a-z]+?}s( in a row| in (a|the|her|his) (garden|box|field)| for (buried )?treasure)?. if "
                r"each (?P=thing) has (an? )?{p:num} "
                r"?(?P<percent>%)? (chance|probability) of {verb=having|containing|being} {event=[a-z ]{2,40}?} what "
                r"is "
                r"the probability that {how=exactly|at least|at most} {k:int} of the (?P=thing)s "
                r"{verb2=have|contain|are} "
                r"(?P=event)"
            ),
            (
                r"the probability of {event=[a-z ]{2,40}?} (on (any|each|every) (given )?(day|try|trial) )?is "
                r"{p:num}. what "
                r"is the probability of (?P=event) {how=exactly|at least|at most} {k:int} times in {n:int} "
                r"(tries|trials|"
                r"attempts|shots|games|days)"
            ),
        ),
        _repeated,
    ),
)
