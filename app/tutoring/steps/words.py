"""Words that touch arithmetic in prose, by what they do to it. Lists only."""

from __future__ import annotations


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


CONNECTIVES = _listed("""
    so then thus hence therefore that have has get gets gives give because since as where know and also yes okay ok is
    means compute calculate calculating computing equals indeed again now first next finally right sure exactly
""")
"""Behind them even a single number begins a step of its own: `so 84 = 2 × 42`."""

CHANGES_BEFORE = _listed("""
    of by than times plus minus twice half thrice double triple over squared mod modulo from root log ln power first
    last every per number no step case problem question exercise part day week row column term line equation eq page
    chapter section example option choice level version between divided multiplied subtract add pages days weeks rows
    lines chapters items steps cases problems questions exercises figure table test hour minute choose base digits
    through until till nearest even odd prime sin cos tan sec csc cot arcsin arccos arctan exp gcd lcm max min abs floor
    ceil negative positive square cube sum mean average median
""")
"""What follows them isn't the whole of what they say: `half of 10 + 2`, `problem 5 - 3`."""

CHANGES_BEHIND = _listed("""
    times plus minus over squared cubed factorial choose mod modulo r rem remainder million billion trillion thousand
    hundred hundreds thousands millions dozen dozens percent percentage divided multiplied of half halves third thirds
    quarters fourths fifths tenths hundredths thousandths x to less more point raised power degrees degree radians base
    binary pairs pair with through tens pi sqrt e am pm th
""")
"""They go on with the number that stands before them: `5 million`, `3 remainder 2`."""

NO_UNITS = _listed("""
    choose of and or times plus minus mod if is remainder r to from per for over with where when because since as so
    then million billion thousand hundred dozen dozens gross pair pairs x not but by
""")
r"""In `\text{…}` behind a number they are something other than what is counted."""

CONVERTIBLE_UNITS = "|".join(
    sorted(
        _listed("""
            hours? hrs? minutes? mins? seconds? secs? days? weeks? months? years? decades? cm mm km m meters? metres?
            centimeters? kilometers? feet foot ft inch(?:es)? in yards? miles? mi kg g grams? kilograms? pounds? lbs?
            ounces? oz tons? liters? litres? ml gallons? quarts? pints? cups? dollars? cents? pennies dimes nickels
            quarters degrees? radians? percent
        """)
    )
)
"""Units of which one is so many of another, as patterns."""
