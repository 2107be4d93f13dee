"""Simple word problems: one or two operations in a short story."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from columns import Working, add, divide_exactly, multiply, subtract
from phrasing import AFTER
from problem import Problem

NAMES = (
    "Anna Ben Carla David Emma Felix Grace Hugo Ida Jack Kate Leo Mia Noah Olga Paul Rosa Sam Tina Uma Victor Wendy Yuki Zoe "
    "Tom Lisa Maria John Sarah Alex Amir Lena Omar Nina Peter Julia Max Ella Kenji Hana Aiko Ravi Priya Chen Ali Fatima Lucy "
    "James Bob Alice Mary Susan Mark Laura Emily Daniel Jane Mike Sophie Oliver Liam Ava Tim Jim Karen Linda Steve Maya Eva"
).split()
THINGS = (
    (
        "apples oranges pears books pencils pens marbles stickers coins stamps cards shells balloons cookies candies sweets eggs flowers "
        "roses trees chairs tables boxes bottles cups plates buttons beads toys cars bikes balls shirts hats socks tickets photos "
        "bananas lemons peaches plums cherries grapes nuts cakes muffins pies sandwiches pizzas stones bricks nails screws keys "
        "lamps birds fish sheep cows chickens dogs cats rabbits students pages seats bags crayons erasers notebooks magazines newspapers "
        "tomatoes potatoes carrots onions melons cupcakes donuts chocolates dollars points letters toy cars|baseball cards"
    )
    .replace("|", " ")
    .split()
)
CONTAINERS = (
    "boxes bags baskets packets crates jars shelves rows trays cartons tables bins bowls envelopes packs pages".split()
)
PEOPLE = (
    "friends children students classmates people cousins neighbours kids workers players teams families guests".split()
)
PLACES = "shop store school library farm market garden zoo museum bakery factory park cinema hotel".split()


@dataclass(frozen=True, slots=True)
class Story:
    """A word problem: the text, what is computed, and a unit for the answer."""

    text: str
    steps: tuple[tuple[str, int, int], ...]
    """Operations in order; `LAST` stands for the result of the step before, `SECOND_LAST` for the one before that."""


CALCULATE: dict[str, Callable[[int, int], Working]] = {"+": add, "-": subtract, "×": multiply, "÷": divide_exactly}
LAST = -1
SECOND_LAST = -2


def pick(rng: random.Random, *options: str) -> str:
    """Choose one wording."""
    return rng.choice(options)


def name(rng: random.Random) -> str:
    """Draw a name, now and then a role."""
    return (
        rng.choice(NAMES)
        if rng.random() < 0.93
        else rng.choice(("A boy", "A girl", "A teacher", "A farmer", "A baker", "A man", "A woman"))
    )


def size(rng: random.Random) -> int:
    """Draw how many there are."""
    return rng.randint(2, 60) if rng.random() < 0.75 else rng.randint(20, 400)


def gain(rng: random.Random) -> Story:
    """Someone has some and gets more."""
    who, what, a, b = name(rng), rng.choice(THINGS), size(rng), size(rng)
    first = pick(
        rng,
        f"{who} has {a} {what}",
        f"{who} had {a} {what}",
        f"There are {a} {what} in a box",
        f"{who} owns {a} {what}",
        f"{who} collected {a} {what}",
        f"{who} picked {a} {what}",
    )
    more = pick(
        rng, f"buys {b} more", f"gets {b} more", f"finds {b} more", f"bought {b} more", f"is given {b} more", f"receives {b} more from a friend",
        f"gets {b} more {what}", f"buys another {b}", f"wins {b} more", f"collects {b} more {what}", f"adds {b} more",
    )  # fmt: skip
    subject = rng.choice((who, "She", "He", "Then she", "Then he")) if not first.startswith("There") else "Someone"
    join = f"{first}. {subject} {more}."
    if not first.startswith("There"):
        join = pick(rng, f"{first} and {more}.", join, f"{first}, then {more}.")
    ask = pick(
        rng, f"How many {what} does {who} have now?", f"How many {what} are there now?", "How many are there in all?", "How many in total?",
        f"How many {what} does {who} have in total?", f"How many {what} does {who} have altogether?", "How many does she have now?", "How many does he have now?",
        f"How many {what} are there altogether?", "What is the total?", f"How many {what} did {who} have in the end?",
    )  # fmt: skip
    return Story(f"{join} {ask}", (("+", a, b),))


def two_groups(rng: random.Random) -> Story:
    """Two amounts put together."""
    who, other, what, a, b = name(rng), name(rng), rng.choice(THINGS), size(rng), size(rng)
    place = rng.choice(PLACES)
    text = pick(
        rng,
        f"{who} has {a} {what} and {other} has {b} {what}. How many {what} do they have together?",
        f"{who} has {a} {what}. {other} has {b}. How many do they have in total?",
        f"A {place} has {a} {what} on Monday and {b} on Tuesday. How many is that in total?",
        f"A {place} sold {a} {what} in the morning and {b} in the afternoon. How many {what} were sold in all?",
        f"A {place} sold {a} {what} on Monday and {b} {what} on Tuesday. How many {what} did it sell altogether?",
        f"There are {a} boys and {b} girls in a {place}. How many children are there?",
        f"There are {a} red {what} and {b} blue {what}. How many {what} are there in total?",
        f"{who} read {a} pages yesterday and {b} pages today. How many pages did {who} read altogether?",
        f"{who} drove {a} km on Saturday and {b} km on Sunday. How far did {who} drive in total?",
        f"A train travels {a} miles, then another {b} miles. How many miles is that?",
        f"{who} spent ${a} on a coat and ${b} on shoes. How much did {who} spend in all?",
        f"A class of {a} students is joined by {b} students. How many students are there?",
        f"{who} scored {a} points in the first game and {b} points in the second. How many points in total?",
        f"One class has {a} students and another has {b}. How many students are in both classes?",
    )
    return Story(text, (("+", a, b),))


def loss(rng: random.Random) -> Story:
    """Someone has some and gives some away."""
    who, other, what, place = name(rng), name(rng), rng.choice(THINGS), rng.choice(PLACES)
    a = size(rng) + 2
    b = rng.randint(1, a - 1)
    text = pick(
        rng,
        f"{who} has {a} {what} and gives {b} to {other}. How many {what} are left?",
        f"{who} has {a} {what}. {who} gives away {b}. How many does {who} have left?",
        f"{who} had {a} {what}. {pick(rng, 'She', 'He')} {pick(rng, 'lost', 'ate', 'sold', 'gave away', 'used', 'broke', 'dropped')} {b} of them. How many {what} are left?",
        f"{who} has {a} {what} and {pick(rng, 'eats', 'sells', 'loses', 'uses', 'gives away')} {b}. How many {what} does {who} have left?",
        f"There are {a} {what} in a {place}. {b} are {pick(rng, 'taken away', 'sold', 'removed', 'given away', 'lost')}. How many remain?",
        f"There were {a} {what}. {b} were {pick(rng, 'eaten', 'sold', 'taken', 'broken')}. How many {what} are left?",
        f"A {place} had {a} {what} and sold {b}. How many are left?",
        f"A bus has {a} passengers. {b} get off. How many are still on the bus?",
        f"{who} had ${a} and spent ${b}. How much money is left?",
        f"{who} has ${a} and spends ${b} on a book. How much does {who} have left?",
        f"A rope is {a} m long. {b} m are cut off. How long is the rest?",
        f"{who} had {a} {what} and gave {b} to {other}. How many {what} does {who} have now?",
        f"A book has {a} pages. {who} has read {b}. How many pages are left to read?",
        f"Out of {a} {what}, {b} are red. How many are not red?",
        f"A class has {a} students. {b} of them are girls. How many are boys?",
    )
    return Story(text, (("-", a, b),))


def comparison(rng: random.Random) -> Story:
    """How many more, how many fewer, how much older."""
    who, other, what = name(rng), name(rng), rng.choice(THINGS)
    a = size(rng) + 2
    b = rng.randint(1, a - 1)
    roll = rng.random()
    if roll < 0.2:
        more = size(rng)
        asked = pick(
            rng,
            f"{who} has {a} {what}. {other} has {more} more than {who}. How many {what} does {other} have?",
            f"{who} is {a} years old. {other} is {more} years older. How old is {other}?",
            f"{who} has {a} {what}. {other} has {more} more. How many {what} does {other} have?",
        )
        return Story(asked, (("+", a, more),))
    if roll < 0.4:
        asked = pick(
            rng,
            f"{who} has {a} {what}. {other} has {b} fewer than {who}. How many {what} does {other} have?",
            f"{who} is {a} years old. {other} is {b} years younger. How old is {other}?",
            f"{who} has {a} {what}. {other} has {b} fewer. How many {what} does {other} have?",
        )
        return Story(asked, (("-", a, b),))
    asked = pick(
        rng,
        f"{who} has {a} {what} and {other} has {b}. How many more {what} does {who} have?",
        f"{who} has {a} {what}. {other} has {b} {what}. How many more does {who} have than {other}?",
        f"{other} has {b} {what} and {who} has {a} {what}. How many fewer does {other} have?",
        f"{who} is {a} years old and {other} is {b}. How much older is {who}?",
        f"{who} needs {a} {what} and has {b}. How many more does {who} need?",
        f"{who} wants to save ${a} and has saved ${b}. How much more does {who} need?",
        f"A tower is {a} m tall and a tree is {b} m tall. What is the difference in height?",
    )
    return Story(asked, (("-", a, b),))


def equal_groups(rng: random.Random) -> Story:
    """So many each."""
    who, what, where, place = name(rng), rng.choice(THINGS), rng.choice(CONTAINERS), rng.choice(PLACES)
    a, b = rng.randint(2, 30), rng.randint(2, 20)
    text = pick(
        rng,
        f"{who} has {a} {where} with {b} {what} each. How many {what} are there in all?",
        f"There are {a} {where} with {b} {what} in each. How many {what} are there?",
        f"There are {a} {where}. Each has {b} {what}. How many {what} are there in total?",
        f"There are {a} {where} and each one holds {b} {what}. How many {what} are there altogether?",
        f"A {place} orders {a} {where} of {b} {what}. How many {what} is that?",
        f"Each ticket costs ${a}. How much do {b} tickets cost?",
        f"One book costs {a} dollars. How much do {b} books cost?",
        f"{who} buys {b} {what} for ${a} each. How much does {who} pay?",
        f"{who} buys {b} {what} at {a} dollars each. What is the total cost?",
        f"If one pen costs {a} cents, how much do {b} pens cost?",
        f"{who} reads {a} pages a day. How many pages does {who} read in {b} days?",
        f"{who} earns ${a} an hour and works {b} hours. How much does {who} earn?",
        f"{who} earns {a} dollars per hour. How much does {who} earn in {b} hours?",
        f"A car travels {a} km per hour. How far does it go in {b} hours?",
        f"A train goes {a} miles per hour for {b} hours. How far does it travel?",
        f"A car drives at {a} km/h for {b} hours. What distance does it cover?",
        f"{who} runs {a} km every day for {b} days. How many km in total?",
        f"{who} saves ${a} every week. How much is that after {b} weeks?",
        f"A garden has {a} rows of {b} {what}. How many {what} are in the garden?",
        f"A rectangle is {a} cm long and {b} cm wide. What is its area?",
        f"A room is {a} m by {b} m. What is its area in square metres?",
        f"Each of {a} {rng.choice(PEOPLE)} has {b} {what}. How many {what} do they have together?",
        f"A box holds {b} {what}. How many {what} are in {a} boxes?",
        f"Each box holds {b} {what}. How many {what} do {a} boxes hold?",
        f"{who} has {a} {what}. {name(rng)} has {b} times as many. How many {what} is that?",
    )
    return Story(text, (("×", a, b),))


def sharing(rng: random.Random) -> Story:
    """Shared or packed equally."""
    who, what, where, people = name(rng), rng.choice(THINGS), rng.choice(CONTAINERS), rng.choice(PEOPLE)
    b, quotient = rng.randint(2, 12), rng.randint(2, 40)
    a = b * quotient
    text = pick(
        rng,
        f"{who} shares {a} {what} equally among {b} {people}. How many does each get?",
        f"{who} has {a} {what} and shares them equally with {b} {people}. How many {what} does each {pick(rng, 'person', 'one')} get?".replace(
            " with ", " among "
        ),
        f"{a} {what} are shared equally among {b} {people}. How many {what} does each get?",
        f"{a} {what} are divided equally between {b} {people}. How many does each one get?",
        f"{who} packs {a} {what} into {where} of {b}. How many {where} are needed?",
        f"{who} puts {a} {what} into {b} {where} equally. How many {what} are in each?",
        f"{a} {what} are packed into {b} {where}, the same number in each. How many {what} are in each?",
        f"Each of the {where} holds {b} {what}. How many {where} are needed for {a} {what}?",
        f"A teacher divides {a} students into groups of {b}. How many groups are there?",
        f"There are {a} students in {b} equal teams. How many students are in each team?",
        f"{b} {what} cost ${a}. How much does one cost?",
        f"{b} tickets cost {a} dollars. What is the price of one ticket?",
        f"{who} earned ${a} in {b} hours. How much is that per hour?",
        f"A car travels {a} km in {b} hours. What is its speed in km per hour?",
        f"{who} reads a book of {a} pages in {b} days, the same number each day. How many pages a day?",
        f"A rope of {a} m is cut into {b} equal pieces. How long is each piece?",
        f"{who} has {a} {what}. {pick(rng, 'She', 'He')} puts {b} in each bag. How many bags does {pick(rng, 'she', 'he')} need?",
        f"If {b} {people} share {a} {what} equally, how many does each get?",
    )
    return Story(text, (("÷", a, b),))


def two_steps(rng: random.Random) -> Story:
    """Two operations, one after the other."""
    who, other, what, where = name(rng), name(rng), rng.choice(THINGS), rng.choice(CONTAINERS)
    a, b, c = rng.randint(5, 60), rng.randint(2, 30), rng.randint(2, 12)
    small = rng.randint(1, max(1, a - 1))
    product = b * c
    part = rng.randint(1, product - 1)
    bill = product + rng.randint(1, 60)
    return rng.choice(
        (
            Story(
                f"{who} has {a} {what}, buys {b} more and gives {min(c, a)} to {other}. How many {what} does {who} have now?",
                (("+", a, b), ("-", LAST, min(c, a))),
            ),
            Story(
                f"{who} had {a} {what}. {pick(rng, 'She', 'He')} gave {small} to {other} and then bought {b} more. How many {what} does {who} have now?",
                (("-", a, small), ("+", LAST, b)),
            ),
            Story(
                f"A bus has {a} passengers. {small} get off and {b} get on. How many passengers are on the bus now?",
                (("-", a, small), ("+", LAST, b)),
            ),
            Story(
                f"{who} buys {b} {where} of {c} {what} and {pick(rng, 'eats', 'loses', 'gives away', 'uses')} {part} of them. How many {what} are left?",
                (("×", b, c), ("-", LAST, part)),
            ),
            Story(
                f"{who} has {b} {where} with {c} {what} each and {a} more {what}. How many {what} does {who} have?",
                (("×", b, c), ("+", LAST, a)),
            ),
            Story(
                f"{who} buys {c} {what} for ${b} each and pays with ${bill}. How much change does {who} get?",
                (("×", c, b), ("-", bill, LAST)),
            ),
            Story(
                f"{who} buys {c} {what} at {b} dollars each and a bag for {a} dollars. How much does {who} spend in total?",
                (("×", c, b), ("+", LAST, a)),
            ),
            Story(
                f"{who} has ${bill}. {pick(rng, 'She', 'He')} buys {c} {what} for ${b} each. How much money is left?",
                (("×", c, b), ("-", bill, LAST)),
            ),
            Story(
                f"There are {product - part} red and {part} blue {what}. They are packed into {where} of {c}. How many {where} are needed?",
                (("+", product - part, part), ("÷", LAST, c)),
            ),
            Story(
                f"{who} and {other} have {product - part} and {part} {what}. They share them equally among {c} {rng.choice(PEOPLE)}. How many does each get?",
                (("+", product - part, part), ("÷", LAST, c)),
            ),
            Story(
                f"{who} had {product + a} {what}, kept {a} and shared the rest equally among {c} {rng.choice(PEOPLE)}. How many did each get?",
                (("-", product + a, a), ("÷", LAST, c)),
            ),
            Story(
                f"{who} has {a} {what}. {other} has {c} times as many. How many {what} do they have together?",
                (("×", a, c), ("+", LAST, a)),
            ),
            Story(f"A rectangle is {a} cm long and {b} cm wide. What is its perimeter?", (("+", a, b), ("×", LAST, 2))),
            Story(
                f"{who} is {a} years old. {other} is {b} years older. How old are they together?",
                (("+", a, b), ("+", LAST, a)),
            ),
            Story(
                f"{who} reads {b} pages a day for {c} days. The book has {bill} pages. How many pages are left?",
                (("×", b, c), ("-", bill, LAST)),
            ),
            Story(
                f"{who} saves ${b} a week for {c} weeks and then spends ${part}. How much is left?",
                (("×", b, c), ("-", LAST, part)),
            ),
            Story(
                f"{who} works {c} hours at ${b} an hour and gets a tip of ${a}. How much does {who} earn in total?",
                (("×", c, b), ("+", LAST, a)),
            ),
            Story(
                f"There are {b} rows of {c} chairs and {a} extra chairs. How many chairs are there?",
                (("×", b, c), ("+", LAST, a)),
            ),
        )
    )


def turned_round(rng: random.Random) -> Story:
    """The start or the missing part is asked for."""
    who, other, what = name(rng), name(rng), rng.choice(THINGS)
    left, gone, each, count = size(rng), size(rng), rng.randint(2, 12), rng.randint(2, 25)
    more = rng.randint(1, 60)
    return rng.choice(
        (
            Story(
                f"{who} had some {what}. After giving away {gone}, {who} has {left} left. How many {what} did {who} have at first?",
                (("+", left, gone),),
            ),
            Story(
                f"{who} had some money. After spending ${gone}, {who} has ${left} left. How much money did {who} have at the start?",
                (("+", left, gone),),
            ),
            Story(
                f"{who} gave {gone} {what} to {other} and has {left} left. How many {what} were there at the beginning?",
                (("+", left, gone),),
            ),
            Story(
                f"{who} has {left} {what}. How many more does {who} need to have {left + more}?",
                (("-", left + more, left),),
            ),
            Story(
                f"{who} had {left} {what}. After buying some more, {who} has {left + more}. How many {what} did {who} buy?",
                (("-", left + more, left),),
            ),
            Story(
                f"{who} had {left + more} {what} and now has {left}. How many {what} are gone?",
                (("-", left + more, left),),
            ),
            Story(
                f"{who} is {more} years older than {other}. {other} is {left} years old. How old is {who}?",
                (("+", left, more),),
            ),
            Story(
                f"{who} saves {each} dollars a week. How many weeks will it take to save {each * count} dollars?",
                (("÷", each * count, each),),
            ),
            Story(
                f"{who} runs {each} km a day. After how many days has {who} run {each * count} km?",
                (("÷", each * count, each),),
            ),
            Story(
                f"A book has {each * count} pages. {who} reads {each} pages a day. How many days does it take?",
                (("÷", each * count, each),),
            ),
            Story(
                f"{who} has {each} times as many {what} as {other}. {other} has {count}. How many {what} does {who} have?",
                (("×", count, each),),
            ),
            Story(
                f"{who} has {each} times as many {what} as {other}. {who} has {each * count}. How many {what} does {other} have?",
                (("÷", each * count, each),),
            ),
            Story(f"A number plus {more} is {left + more}. What is the number?", (("-", left + more, more),)),
            Story(
                f"{count} {rng.choice(PEOPLE)} each bring {each} {what}. How many {what} is that altogether?",
                (("×", count, each),),
            ),
        )
    )


def three_amounts(rng: random.Random) -> Story:
    """Three amounts, or two prices."""
    who, what, other_thing, place = name(rng), rng.choice(THINGS), rng.choice(THINGS), rng.choice(PLACES)
    a, b, c = rng.randint(2, 99), rng.randint(2, 99), rng.randint(2, 99)
    m, n, p, q = rng.randint(2, 12), rng.randint(2, 12), rng.randint(2, 12), rng.randint(2, 12)
    pay = m * n + rng.randint(1, 60)
    return rng.choice(
        (
            Story(
                f"On Monday a {place} sold {a} {what}, on Tuesday {b} and on Wednesday {c}. How many {what} were sold in the three days?",
                (("+", a, b), ("+", LAST, c)),
            ),
            Story(
                f"{who} has {a} {what}, {b} {other_thing} and {c} books. How many things does {who} have in all?",
                (("+", a, b), ("+", LAST, c)),
            ),
            Story(
                f"{who} walked {a} m, then {b} m and then {c} m. How far did {who} walk in total?",
                (("+", a, b), ("+", LAST, c)),
            ),
            Story(
                f"The sides of a triangle are {a} cm, {b} cm and {c} cm. What is its perimeter?",
                (("+", a, b), ("+", LAST, c)),
            ),
            Story(
                f"Tickets cost {m} dollars for an adult and {p} dollars for a child. How much do {n} adults and {q} children pay in total?",
                (("×", n, m), ("×", q, p), ("+", SECOND_LAST, LAST)),
            ),
            Story(
                f"{who} buys {n} {what} for ${m} each and {q} {other_thing} for ${p} each. How much does {who} pay in total?",
                (("×", n, m), ("×", q, p), ("+", SECOND_LAST, LAST)),
            ),
            Story(
                f"A notebook costs {m} euros and a pen costs {p} euros. {who} buys {n} notebooks and one pen. How much does {who} pay?",
                (("×", n, m), ("+", LAST, p)),
            ),
            Story(
                f"There are {n} rows with {m} seats in each row. {min(c, m * n)} seats are empty. How many seats are taken?",
                (("×", n, m), ("-", LAST, min(c, m * n))),
            ),
            Story(
                f"{who} bakes {n} trays of {what} with {m} on each tray and sells {min(c, m * n)} of them. How many are left?",
                (("×", n, m), ("-", LAST, min(c, m * n))),
            ),
            Story(
                f"{who} pays for {n} {what} that cost ${m} each with a ${pay} bill. How much change does {who} receive?",
                (("×", n, m), ("-", pay, LAST)),
            ),
            Story(
                f"{n} friends buy a present for {m * n - min(c, m * n - 1)} euros and a card for {min(c, m * n - 1)} euros. They split the cost equally. How many euros does each pay?",
                (("+", m * n - min(c, m * n - 1), min(c, m * n - 1)), ("÷", LAST, n)),
            ),
            Story(
                f"{who} and {name(rng)} collected {2 * a} {what} and shared them equally. {who} then gave {min(c, a)} away. How many {what} does {who} have left?",
                (("÷", 2 * a, 2), ("-", LAST, min(c, a))),
            ),
            Story(
                f"There were {a + c} {what} in a crate. {c} were bad and thrown away, then {b} more were added. How many {what} are there now?",
                (("-", a + c, c), ("+", LAST, b)),
            ),
            Story(
                f"A farmer has {a + c} sheep and {c} cows. How many more sheep than cows are there?", (("-", a + c, c),)
            ),
        )
    )


def restyle(rng: random.Random, text: str) -> str:
    """Change the wording of a story a little, as different writers would."""
    if rng.random() < 0.12:
        text = text.replace("$", "") if "$" in text else text
    if rng.random() < 0.1:
        text = text.replace(" and gives", ", and gives").replace("How many", "how many", 1).replace(". how", ", how")
    if rng.random() < 0.05:
        text = text.lower()
    if rng.random() < 0.1:
        text += rng.choice(AFTER)
    if rng.random() < 0.05:
        text = rng.choice(("Question: ", "Problem: ", "Word problem: ", "Q: ")) + text
    return text


def word_problems(rng: random.Random) -> Problem:
    """Any of the stories above."""
    kinds = (gain, two_groups, loss, comparison, equal_groups, sharing, two_steps, turned_round, three_amounts)
    story = rng.choices(kinds, (4, 4, 5, 3, 6, 5, 6, 5, 5))[0](rng)
    lines, value, said = [], 0, []
    values: list[int] = []
    for sign, a, b in story.steps:
        x, y = (values[part] if part < 0 else part for part in (a, b))
        working = CALCULATE[sign](x, y)
        lines += [f"so {x} {sign} {y}", *working.lines]
        value = working.value
        values.append(value)
        latex = {"×": "\\times", "÷": "\\div"}.get(sign, sign)
        said.append(f"${x} {latex} {y} = {value}$")
    answer = "\n\n".join(said) + f"\n\nThe answer is $\\boxed{{{value}}}$."
    return Problem("word problems", story.text, restyle(rng, story.text), "\n".join(lines), answer, str(value))
