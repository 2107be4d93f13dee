"""Simple word problems: draws the numbers and the words of a story and writes its working."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import NamedTuple

import stories
from columns import Working, add, divide_exactly, multiply, subtract
from phrasing import AFTER
from problem import Problem
from stories import ADDED, Story

NAMES = (
    "Anna Ben Carla David Emma Felix Grace Hugo Ida Jack Kate Leo Mia Noah Olga Paul Rosa Sam Tina Uma Victor Wendy Yuki Zoe "
    "Tom Lisa Maria John Sarah Alex Amir Lena Omar Nina Peter Julia Max Ella Kenji Hana Aiko Ravi Priya Chen Ali Fatima Lucy "
    "James Bob Alice Mary Susan Mark Laura Emily Daniel Jane Mike Sophie Oliver Liam Ava Tim Jim Karen Linda Steve Maya Eva"
).split()
THINGS = (
    "apples oranges pears books pencils pens marbles stickers coins stamps cards shells balloons cookies candies sweets eggs flowers "
    "roses trees chairs tables boxes bottles cups plates buttons beads toys cars bikes balls shirts hats socks tickets photos "
    "bananas lemons peaches plums cherries grapes nuts cakes muffins pies sandwiches pizzas stones bricks nails screws keys "
    "lamps birds fish sheep cows chickens dogs cats rabbits students pages seats bags crayons erasers notebooks magazines newspapers "
    "tomatoes potatoes carrots onions melons cupcakes donuts chocolates dollars points letters"
).split()
CONTAINERS = (
    "boxes bags baskets packets crates jars shelves rows trays cartons tables bins bowls envelopes packs pages".split()
)
PEOPLE = (
    "friends children students classmates people cousins neighbours kids workers players teams families guests".split()
)
PLACES = "shop store school library farm market garden zoo museum bakery factory park cinema hotel".split()

CONSTANTS = {"two": 2, "three": 3, "four": 4, "seven": 7, "dozen": 12, "day": 24, "hour": 60}
"""Numbers that a story names in words: twice, a week, a dozen, the hours of a day."""

CALCULATE: dict[str, Callable[[int, int], Working]] = {"+": add, "-": subtract, "×": multiply, "÷": divide_exactly}


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


def any_two(rng: random.Random) -> dict[str, int]:
    """Draw two amounts, and what they come to."""
    a, b = size(rng), size(rng)
    return {"a": a, "b": b, "both": a + b}


def part_of_whole(rng: random.Random) -> dict[str, int]:
    """Draw an amount and a smaller one."""
    a = size(rng) + 2
    return {"a": a, "b": rng.randint(1, a - 1)}


def groups(rng: random.Random) -> dict[str, int]:
    """Draw how many groups there are and how many are in each."""
    return {"a": rng.randint(2, 30), "b": rng.randint(2, 20)}


def equal_parts(rng: random.Random) -> dict[str, int]:
    """Draw an amount and a number of parts that divides it."""
    b = rng.randint(2, 12)
    return {"a": b * rng.randint(2, 40), "b": b}


def three(rng: random.Random) -> dict[str, int]:
    """Draw three amounts."""
    a, b, c = (rng.randint(2, 99) for _ in "abc")
    return {"a": a, "b": b, "c": c, "much": a + b + rng.randint(1, 60)}


def prices(rng: random.Random) -> dict[str, int]:
    """Draw two counts and two prices."""
    return {letter: rng.randint(2, 12) for letter in "mnpq"}


def two_step_numbers(rng: random.Random) -> dict[str, int]:
    """Draw numbers for two steps: `part` of the product b × c, `few` of a, a `bill` above the product."""
    a, b, c = rng.randint(5, 60), rng.randint(2, 30), rng.randint(2, 12)
    product = b * c
    part = rng.randint(1, product - 1)
    return {
        "a": a, "b": b, "c": c, "few": rng.randint(1, a - 1), "part": part, "rest": product - part, "product": product,
        "bill": product + rng.randint(1, 60), "all": product + a, "double": 2 * a, "round": 2 * (a + b), "lot": c * rng.randint(2, 4),
        "d": rng.choice([count for count in range(2, 13) if count != c]), "long": 7 * b + rng.randint(1, 200),
        "few_eggs": rng.randint(1, 12 * c - 1), "few_paid": rng.randint(1, b - 1), **CONSTANTS,
    }  # fmt: skip


def one_and_constant(rng: random.Random) -> dict[str, int]:
    """Draw an amount, and some of its multiples."""
    a = rng.randint(2, 60) if rng.random() < 0.6 else rng.randint(2, 20)
    return {
        "a": a,
        "double": 2 * a,
        "triple": 3 * a,
        "quadruple": 4 * a,
        "weekly": 7 * a,
        "dozens": 12 * a,
        **CONSTANTS,
    }


def temperatures(rng: random.Random) -> dict[str, int]:
    """Draw a temperature `t`, a `cold` one below zero (its amount is `f`), and a change."""
    f = rng.randint(1, 20)
    return {"t": rng.randint(0, 30), "f": f, "cold": -f, "b": rng.randint(2, 25)}


def ages(rng: random.Random) -> dict[str, int]:
    """Draw an age, and a smaller age or number of years."""
    a = rng.randint(6, 50)
    b = rng.randint(2, min(a - 2, 30))
    return {"a": a, "b": b, "both": a + b}


def words(rng: random.Random) -> dict[str, str]:
    """Draw the people, things and places of a story."""
    what, more = rng.sample(THINGS, 2)
    who, other = name(rng), name(rng)
    while other == who:
        other = name(rng)
    return {
        "who": who, "other": other, "what": what, "more": more, "where": rng.choice(CONTAINERS),
        "people": rng.choice(PEOPLE), "place": rng.choice(PLACES),
    }  # fmt: skip


class Family(NamedTuple):
    """Stories that share their kind of numbers, and how often they are told."""

    weight: float
    stories: list[Story]
    draw: Callable[[random.Random], dict[str, int]]


FAMILIES = (
    Family(4.5, stories.TOGETHER, any_two),
    Family(1.5, stories.MORE_THAN, any_two),
    Family(3.5, stories.TURNED_ROUND, any_two),
    Family(5, stories.LESS, part_of_whole),
    Family(4, stories.DIFFERENCE, part_of_whole),
    Family(6, stories.SO_MANY_EACH, groups),
    Family(6, stories.EQUAL_PARTS, equal_parts),
    Family(4, stories.CONSTANTS, one_and_constant),
    Family(0.8, stories.TEMPERATURES, temperatures),
    Family(1.2, stories.AGES, ages),
    Family(18, stories.TWO_STEPS, two_step_numbers),
    Family(2.8, stories.THREE_AMOUNTS, three),
    Family(2.2, stories.TWO_PRICES, prices),
)
GAINS = 0.1
"""The share of stories that `gain` puts together from parts."""


def tell(rng: random.Random) -> tuple[str, str, dict[str, int]]:
    """Return a story's text, its working and the numbers in it."""
    if rng.random() < GAINS:
        return gain(rng)
    family = rng.choices(FAMILIES, [family.weight for family in FAMILIES])[0]
    story, values = rng.choice(family.stories), family.draw(rng)
    wording = re.sub(r"\[([^]]*)\]", lambda choice: rng.choice(choice[1].split("|")), story.text)
    return wording.format(**values, **words(rng)), story.working, values


def solve(working: str, values: dict[str, int]) -> tuple[list[str], list[str], int]:
    """Return the lines of a working, the equations of the answer, and the result."""
    lines, said, results = [], [], [0, 0]
    for step in working.split(", "):
        left, sign, right = step.split(" ")
        known = {**values, ".": results[-1], "..": results[-2]}
        x, y = known[left], known[right]
        done = CALCULATE[sign](x, y)
        results.append(done.value)
        lines += [f"so {x} {sign} {y}", *done.lines]
        latex = {"×": "\\times", "÷": "\\div"}.get(sign, sign)
        said.append(f"${x} {latex} {y} = {done.value}$")
    return lines, said, results[-1]


def gain(rng: random.Random) -> tuple[str, str, dict[str, int]]:
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
    return f"{join} {ask}", ADDED, {"a": a, "b": b}


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
    """A story of any family."""
    text, working, values = tell(rng)
    lines, said, value = solve(working, values)
    answer = "\n\n".join(said) + f"\n\nThe answer is $\\boxed{{{value}}}$."
    return Problem("word problems", text, restyle(rng, text), "\n".join(lines), answer, str(value))
