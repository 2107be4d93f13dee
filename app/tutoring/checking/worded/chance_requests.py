"""Probabilities of the standard kind, by enumerating: dice, coins, a number drawn at random, marbles from a bag."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from fractions import Fraction
from itertools import product

from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found, NotUnderstoodError
from app.tutoring.checking.worded.integer_words import integers_in
from app.tutoring.checking.worded.integers import Integers
from app.tutoring.checking.worded.qualities import qualified


def _share(good: int, all_: int) -> Finding:
    return whole(Fraction(good, all_), f"{good} of {all_} equally likely outcomes are favourable")


def _event(words: str, formulas: tuple[str, ...]) -> Callable[[int], bool]:
    """Read what a number has to be: "7", "7 or 11", "a multiple of 3", "at least 9"."""
    text = re.sub(r"^(?:equal to |exactly )", "", words.strip())
    listed = re.fullmatch(
        r"(?:either )?(?:an? )?(?:⟨\d+⟩|\d+|[a-z]+)(?: or (?:an? )?(?:⟨\d+⟩|\d+|[a-z]+)| (?:⟨\d+⟩|\d+))*", text
    )
    if listed is not None and (re.search(r"\d", text)):
        values = Found({"v": re.sub(r"\b(?:either|an?)\b", " ", text).strip()}, formulas).wholes("v")
        if values and " and " not in text:
            return lambda value: value in values
    them = Integers(is_whole=True)
    qualified(" " + text, them, formulas)
    if them.ends:
        raise NotUnderstoodError("ends that may count or not")
    return lambda value: value in them


def _dice(found: Found) -> Finding:
    sides = found.whole("sides", 2, 20) if found.has("sides") else 6
    count = found.whole("n", 1, 4) if found.has("n") else 1
    test = _event(found.text("event"), found.formulas)
    combine: Callable[[tuple[int, ...]], int] = math.prod if "product" in found.text("what") else sum
    rolls = list(product(range(1, sides + 1), repeat=count))
    return _share(sum(test(combine(each)) for each in rolls), len(rolls))


def _dice_same(found: Found) -> Finding:
    sides = found.whole("sides", 2, 20) if found.has("sides") else 6
    count = found.whole("n", 2, 4)
    same = found.has("same")
    rolls = list(product(range(1, sides + 1), repeat=count))
    return _share(sum(len(set(each)) == (1 if same else count) for each in rolls), len(rolls))


def _coins(found: Found) -> Finding:
    n = found.whole("n", 1, 60)
    words = found.text("how") or "exactly"
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
    return _share(good, 2**n)


def _repeated(found: Found) -> Finding:
    n, k, chance = found.whole("n", 1, 60), found.whole("k", 0, 60), found.number("p")
    if found.has("percent"):
        chance /= 100
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
    return whole(
        value,
        f"{math.comb(n, k)} · ({chance})^{k} · ({1 - chance})^{n - k}"
        + (f" = {value}" if len(counts) == 1 else " and so on"),
    )


def _drawn_number(found: Found) -> Finding:
    members = integers_in(_plural(found.text("set")), found.formulas).all()
    if not members or len(members) > 50_000:
        raise NotUnderstoodError("no numbers")
    test = _event(found.text("event"), found.formulas)
    return _share(sum(map(test, members)), len(members))


def _plural(words: str) -> str:
    return re.sub(r"^set of (?:all )?(?:the )?", "", re.sub(r"^(?:the|an?) ", "", words))


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
    return contents


def _drawn(found: Found) -> Finding:
    contents = _contents(found)
    colours = re.split(r" or (?:an? )?", found.text("colour"))
    if not set(colours) <= set(contents):
        raise NotUnderstoodError("another colour")
    good = sum(contents[each] for each in set(colours))
    total = sum(contents.values())
    return _share(total - good if found.has("not") else good, total)


_CARDS = {
    **dict.fromkeys(("heart", "spade", "club", "diamond"), 13),
    **dict.fromkeys(("ace", "king", "queen", "jack", "two", "three", "seven", "ten"), 4),
    **dict.fromkeys(("red", "black", "red card", "black card"), 26),
    "face card": 12,
}


def _card(found: Found) -> Finding:
    return _share(_CARDS[found.text("card")], 52)


def _both_drawn(found: Found) -> Finding:
    contents = _contents(found)
    colour, total = found.text("colour"), sum(contents.values())
    k = found.whole("k", 2, 4)
    if colour not in contents or (found.text("all") == "both" and k != 2):
        raise NotUnderstoodError("another colour")
    if found.has("back"):
        return _share(contents[colour] ** k, total**k)
    return _share(math.comb(contents[colour], k), math.comb(total, k))


_SIDED = r"(fair |standard )*({sides:int} sided )?(fair |standard )*(dice|number cubes)"
_DIE = r"(a |one )(fair |standard |regular )*({sides:int} sided )?(fair |standard )*(die|number cube)"
_ROLLED = r"(are|is) (rolled|thrown|tossed|cast)( once)?"
_PROB = r"what is the probability (that|of getting|of rolling|of obtaining)"
_SHOWN = (
    r"( of the (two |three )?(numbers|dice|numbers rolled|numbers shown|results|rolls|values|outcomes|numbers "
    r"showing|faces|top faces|upper faces))?( (rolled|shown|showing|facing up|obtained|on the (top|upper) "
    r"faces|that (appear|come up|are rolled)|appearing|on the dice|on the two dice|rolled on the two dice))*"
)
_BAG = (
    r"(a|an|the|my|one) (bag|jar|box|urn|drawer|sack|bowl|hat|container)( of marbles)? (contains|has|holds|is "
    r"filled with) {items=[^.]*?}( in it)?"
)
_DRAWN = (
    r"(is|are) (randomly )?(drawn|chosen|selected|picked|pulled|taken|removed)( out)?( randomly)?( at "
    r"random)?( from (the|this|it)( (bag|jar|box|urn|drawer|sack|bowl|hat|container))?)?( at random)?"
)
CHANCE_REQUESTS = (
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
                r"(get|flip|toss) (heads|tails) in {how=exactly|at least|at most} {k:int} of the ({n2:int} "
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
                r"[^0-9⟨]{0,60}?{n:int} [a-z ]{2,60}. if each (?P<thing>[a-z]+) has (an? )?{p:num} "
                r"?(?P<percent>%)? (chance|probability) of [a-z ]{2,40} what is the probability that "
                r"{how=exactly|at least|at most} {k:int} of the (?P=thing)s [a-z ]{2,40}"
            ),
            (
                r"(the probability of|the probability that) [a-z ]{2,60} is {p:num}. what is the probability "
                r"(that|of) [a-z ]{2,40} {how=exactly|at least|at most} {k:int} times in {n:int} (tries|trials|"
                r"attempts|shots|games)"
            ),
        ),
        _repeated,
    ),
    Rule(
        (
            (
                r"(if )?an? (number|integer|whole number|positive integer) is (randomly )?(chosen|selected|"
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
                r"what is the probability that an? (number|integer|whole number|positive integer) (chosen|"
                r"selected|picked) (randomly|at random) from {set:any} (is|will be) {event:most}"
            ),
        ),
        _drawn_number,
    ),
    Rule(
        (
            (
                rf"{_BAG}(. |, )(if )?(one|1|a|a single) (ball|marble|chip|sock|jelly bean|candy|card|bead) "
                rf"{_DRAWN}(.|,)? what is the probability (that )?(it|the (ball|marble|chip|sock|jelly bean|"
                rf"candy|card|bead)( drawn| chosen| selected)?) (is|will be) (?P<not>not "
                rf")?{{colour=[a-z]+(?: or [a-z]+)*}}"
            ),
            (
                rf"{_BAG}. what is the probability (of|that) (drawing|choosing|selecting|randomly drawing|"
                rf"picking) (a|an|one) {{colour=[a-z]+(?: or [a-z]+)*}} (ball|marble|chip|sock|jelly bean|"
                rf"candy|card|bead)( at random)?"
            ),
        ),
        _drawn,
    ),
    Rule(
        (
            (
                rf"{_BAG}(. |, )(if )?{{k:int}} (balls|marbles|chips|socks|jelly beans|candies|cards|beads) "
                rf"{_DRAWN}( without replacement)?(.|,)? what is the probability (that )?(they are "
                rf")?{{all=both|all|all two|all three}} ((of )?(the )?(two |three )?(balls|marbles|chips|socks|"
                rf"jelly beans|candies|cards|beads|them)( drawn)? )?(are |will be )?{{colour=[a-z]+}}"
            ),
            (
                rf"{_BAG}(. |, )(if )?{{k:int}} (balls|marbles|chips|cards|beads) {_DRAWN} (?P<back>with "
                rf"replacement)(.|,)? what is the probability (that )?{{all=both|all}} ((of )?(the )?(balls|"
                rf"marbles|chips|cards|beads|them)( drawn)? )?are {{colour=[a-z]+}}"
            ),
        ),
        _both_drawn,
    ),
)
