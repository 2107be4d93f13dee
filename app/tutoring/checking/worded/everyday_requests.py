"""Percentages, ratios, means and interest of the plain kind."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.units import ratio_of
from models.wording import translate


def _percent(value: Fraction, evidence: str) -> Finding:
    return Finding(exact(value), evidence, "percent")


def _what_percent(found: Found) -> Finding:
    part, of = found.number("part"), found.number("of")
    return _percent(part / of * 100, f"{part} ÷ {of} · 100 = {part / of * 100}")


def _percent_of_what(found: Found) -> Finding:
    percent, part = found.number("p"), found.number("part")
    value = part / (percent / 100)
    return whole(
        value, translate("Tutor", "{percent}% of {value} is {part}").format(percent=percent, value=value, part=part)
    )


def _fraction_of_what(found: Found) -> Finding:
    share, part = found.number("p"), found.number("part")
    return whole(
        part / share,
        translate("Tutor", "{share} of {value} is {part}").format(share=share, value=part / share, part=part),
    )


def _changed(found: Found) -> Finding:
    value, percent = found.number("n"), found.number("p")
    sign = -1 if found.text("way") in ("decreased", "reduced") else 1
    result = value * (1 + sign * percent / 100)
    return whole(result, f"{value} · {1 + sign * percent / 100} = {result}")


def _change(found: Found) -> Finding:
    one, other = found.number("a"), found.number("b")
    value = (other - one) / one * 100
    if (value < 0) != ("decrease" in found.text("way")):
        raise NotUnderstoodError("the other way")
    return _percent(abs(value), f"{abs(other - one)} ÷ {one} · 100 = {abs(value)}")


def _as_percent(found: Found) -> Finding:
    value = found.number("n") * 100
    return _percent(value, f"{found.number('n')} · 100 = {value}")


_ADVERBS = frozenset({"not", "only", "never", "no", "now", "once", "each", "every", "half", "other", "formerly"})


def _price(found: Found) -> Finding:
    price, percent = found.number("price"), found.number("p")
    if found.has("item2") and not found.text("item").endswith(found.text("item2")):
        raise NotUnderstoodError("another thing")
    if _ADVERBS & {*found.text("item").split()}:
        raise NotUnderstoodError("something else is said of the price")
    value = price * (1 - percent / 100)
    words = translate("Tutor", "{price} less {percent}% of it is {value}")
    return Finding(exact(value), words.format(price=price, percent=percent, value=value), unit="$")


def _simple_interest(found: Found) -> Finding:
    amount, rate, years = found.number("n"), found.number("p"), found.number("t")
    interest = amount * rate / 100 * years
    evidence = translate("Tutor", "the interest is {product} = {value}")
    product = f"{amount} · {rate}% · {years}"
    return Finding(exact(interest), evidence.format(product=product, value=interest), unit="$")


def _compound_interest(found: Found) -> Finding:
    amount, rate, years = found.number("n"), found.number("p"), found.whole("t", 1, 100)
    if found.has("t2") and found.whole("t2") != years:
        raise NotUnderstoodError("other years")
    times = {"annually": 1, "semiannually": 2, "quarterly": 4, "monthly": 12}[found.text("often") or "annually"]
    value = amount * (1 + rate / 100 / times) ** (years * times)
    return Finding(exact(value), f"{amount} · (1 + {rate / 100 / times})^{years * times}", unit="$")


# --- lists of numbers ---


def _of_list(found: Found) -> Finding:
    values = found.numbers("list")
    counts = [found.whole(name) for name in ("count", "count2") if found.has(name)]
    if any(count != len(values) for count in counts):
        raise NotUnderstoodError("another number of them")
    if len(values) < 3 and not (len(values) == 2 and found.text("kind") in ("mean", "average", "arithmetic mean")):
        raise NotUnderstoodError("no list")
    ordered = sorted(values)
    said = ", ".join(map(str, ordered))
    words = translate("Tutor", "in order they are {numbers}; their sum is {sum}")
    return whole(_statistic(ordered, found.text("kind")), words.format(numbers=said, sum=sum(ordered)))


def _statistic(ordered: list[Fraction], kind: str) -> Fraction:
    count = len(ordered)
    if kind == "median":
        return (ordered[(count - 1) // 2] + ordered[count // 2]) / 2
    if kind in ("unique mode", "mode"):
        (most, often), *others = Counter(ordered).most_common(2)
        if often == 1 or (others and others[0][1] == often):
            raise NotUnderstoodError("no single mode")
        return most
    if kind == "range":
        return ordered[-1] - ordered[0]
    return sum(ordered, Fraction(0)) / count


def _missing_mean(found: Found) -> Finding:
    values, mean = found.numbers("list"), found.number("mean")
    if found.variable("x") != found.variable("x2"):
        raise NotUnderstoodError("another unknown")
    value = mean * (len(values) + 1) - sum(values)
    words = translate("Tutor", "all of them add up to {all}, the others to {others}")
    return whole(value, words.format(all=f"{mean} · {len(values) + 1}", others=sum(values)))


# --- rates and ratios ---


def _distance(found: Found) -> Finding:
    """Multiply a speed by a time, both in the same unit of time or turned into it."""
    per, far = found.text("per"), found.text("far")
    if found.has("mph"):
        per, far = "hour", "miles"
    if ratio_of(found.text("time"), per) != 1 and not found.has("to"):
        raise NotUnderstoodError("it isn't said in which unit")
    time = found.number("t") * ratio_of(found.text("time"), per)
    value = found.number("v") * time
    unit = found.text("to") or far
    return whole(value * ratio_of(far, unit), f"{found.number('v')} {far} · {time} = {value} {far}", unit)


_P = r"{p:num} ?%"
_MONEY = r"\$ ?{%s:num}"
_SAVER = r"(the )?(?!no|only)[a-z]+"
_RATE = (
    r"((in|into) (an?|the|his|her) ((savings |bank |investment )?(account|fund)|bank|certificate of deposit)( that| "
    r"which)?"
    r" (pays|earns|paying|earning|with|at) |at )(an? )?(annual |yearly )?(interest )?(rate of )?"
)
_WORTH = (
    r"how much (money )?(will (he|she|they|[a-z]+) have( in (the|his|her|their) (account|bank))?|will (there )?be "
    r"in the "
    r"(account|bank)|will (the|his|her|their) (investment|account) be worth)"
)
EVERYDAY_REQUESTS = (
    Rule(
        (r"round {n:num}",),
        lambda found: Finding(exact(found.number("n")), f"{found.tex('n')} is rounded", "rounded"),
    ),
    Rule(
        (
            r"what % of {of:num} is {part:num}",
            r"what (percent|percentage) of {of:num} is {part:num}",
            r"{part:num} is what (percent|percentage) of {of:num}",
            r"{part:num} is what % of {of:num}",
            r"{of:num} of what (percent|percentage) is {part:num}",
        ),
        _what_percent,
    ),
    Rule(
        (
            rf"{_P} of what number is (equal to )?{{part:num}}",
            rf"{_P} of (a|some) number is {{part:num}}. (what is|find) the number",
            rf"{{part:num}} is (equal to )?{_P} of what( number)?",
            rf"if {_P} of (a|some) number is {{part:num}} what is (the|this) number",
        ),
        _percent_of_what,
    ),
    Rule(
        (
            r"{p:num} of what number is {part:num}",
            r"{part:num} is {p:num} of what( number)?",
            r"if {p:num} of (a|some) number is {part:num} what is (the|this) number",
        ),
        _fraction_of_what,
    ),
    Rule(
        (
            (
                rf"{{ask}} (the (result|number|value) (when|if|of) )?{{n:num}} (is "
                rf")?{{way=increased|decreased|reduced}} by {_P}"
            ),
            (
                rf"(if )?{{n:num}} is {{way=increased|decreased|reduced}} by {_P}(.|,)? what is the (resulting "
                rf"number|result|new number|new value)"
            ),
        ),
        _changed,
    ),
    Rule(
        (
            (
                r"{ask} the percent(age)? {way=increase|decrease|of increase|of decrease} (when a (number|"
                r"quantity|price) (changes|goes|increases|decreases) )?from {a:num} to {b:num}"
            ),
            (
                r"by what (percent|percentage) (is|does) {a:num} (must be |be )?{way=increased|decreased} to "
                r"(get|obtain|become|give) {b:num}"
            ),
        ),
        _change,
    ),
    Rule(
        (r"(express|write|convert|what is) {n:num} (as|to|into) (a|an equivalent) (percent|percentage)",),
        _as_percent,
    ),
    Rule(
        (
            (
                rf"(a|an|the) {{item:words}} (costs|is priced at|originally costs|regularly costs|normally "
                rf"costs|sells for) {_MONEY % 'price'}(. it| and| . it) is ((on sale for|on sale at) {_P} "
                rf"off|(discounted|"
                rf"marked down|reduced)( by)? {{p2:num}} ?%)(. what| what|. how much) is (the|"
                rf"its) (sale |new |discounted |final )price"
            ),
            (
                rf"(a|an|the) {{item:words}} (that )?(costs|is priced at|originally costs|regularly costs|"
                rf"normally costs|regularly priced at|originally priced at|priced at) {_MONEY % 'price'} is "
                rf"((on sale for|on sale at) {_P} off|(discounted|marked down|reduced)( by)? {{p2:num}} ?%). what is "
                rf"(the|its) (sale |new |discounted |final )price( of the {{item2:words}})?( in dollars)?"
            ),
        ),
        lambda found: _price(Found({"p": found.text("p2"), **found.places}, found.formulas)),
    ),
    Rule(
        (
            (
                rf"{{ask}} the simple interest (earned |owed )?on {_MONEY % 'n'} (invested )?for {{t:num}} years at "
                rf"(an? )?(annual |yearly )?(interest )?(rate of )?{_P}( per year| annual interest| interest)?"
            ),
            (
                rf"{{ask}} the simple interest (earned |owed )?on {_MONEY % 'n'} (invested )?at (an? )?(annual |"
                rf"yearly )?(interest )?(rate of )?{_P}( per year| annual interest| interest)? for {{t:num}} years"
            ),
        ),
        _simple_interest,
    ),
    Rule(
        (
            (
                rf"{_SAVER} (invests|invested|deposits|deposited|puts|put) {_MONEY % 'n'} {_RATE}{_P} (annual |yearly "
                rf")?(interest )?(per year )?compounded {{often=annually|semiannually|quarterly|monthly}}. {_WORTH} "
                rf"(after|in|at the end of) {{t:int}} years"
            ),
            (
                rf"{_SAVER} (invests|invested|deposits|deposited|puts|put) {_MONEY % 'n'} for {{t:int}} years "
                rf"{_RATE}{_P} (annual |yearly )?(interest )?(per year )?compounded "
                rf"{{often=annually|semiannually|quarterly|monthly}}. {_WORTH}( at the end of the {{t2:int}} years)?"
            ),
        ),
        _compound_interest,
    ),
    Rule(
        (
            (
                r"{ask} the {kind=mean|average|arithmetic mean|median|mode|unique mode|range}( value)? of (the "
                r")?(following )?(set of |list of )?(the )?(set|list|numbers|data|integers|values|fractions|"
                r"scores|data set|{count:int} numbers|{count2:int} integers)? ?(of numbers )?{list:list}"
            ),
            (
                r"{ask} the {kind=mean|average|arithmetic mean|median|mode|unique mode|range}( value)? of (the "
                r")?(following )?(set|list|numbers|data|values) {list:mark}"
            ),
        ),
        _of_list,
    ),
    Rule(
        (
            (
                r"the (mean|average|arithmetic mean) of (the )?(numbers )?{list:list} and {x:mark} is {mean:num}. "
                r"(what is|find) (the value of )?{x2:mark}"
            ),
        ),
        _missing_mean,
    ),
    Rule(
        (
            (
                r"(a|the) {item:word} (travels|drives|moves|flies|runs|goes) at (an? )?(constant |steady |average )?"
                r"(speed |rate )?(of )?{v:num} ((?P<mph>mph)|{far=miles|kilometers|meters|feet} per "
                r"{per=hour|minute|second}) for {t:num} {time=(?:hour|minute|second)s?}. how (far|many "
                r"{to=miles|kilometers|meters|feet}) (does|did|has) (it|he|she|the (?P=item)) "
                r"(travel|traveled|go|drive|run|fly|move)"
            ),
        ),
        _distance,
    ),
)
