"""The word problems as data: families of stories, each with the working that solves it.

In a text, `{a}` is a number or a word that `word_problems` draws, and `[one|two]` a choice of
wordings. A working is a list of operations; `.` stands for the result of the operation before,
`..` for the one before that.
"""

from __future__ import annotations

from typing import NamedTuple


class Story(NamedTuple):
    """A story and its working."""

    text: str
    working: str


ADDED = "a + b"
TAKEN = "a - b"
TIMES = "a × b"
SHARED = "a ÷ b"

TOGETHER = [
    Story(text, ADDED)
    for text in (
        "{who} has {a} {what} and {other} has {b} {what}. How many {what} do they have together?",
        "{who} has {a} {what}. {other} has {b}. How many do they have in total?",
        "A {place} has {a} {what} on Monday and {b} on Tuesday. How many is that in total?",
        "A {place} sold {a} {what} in the morning and {b} in the afternoon. How many {what} were sold in all?",
        "A {place} sold {a} {what} on Monday and {b} {what} on Tuesday. How many {what} did it sell altogether?",
        "There are {a} boys and {b} girls in a {place}. How many children are there?",
        "There are {a} red {what} and {b} blue {what}. How many {what} are there in total?",
        "{who} read {a} pages yesterday and {b} pages today. How many pages did {who} read altogether?",
        "{who} drove {a} km on Saturday and {b} km on Sunday. How far did {who} drive in total?",
        "A train travels {a} miles, then another {b} miles. How many miles is that?",
        "{who} spent ${a} on a coat and ${b} on shoes. How much did {who} spend in all?",
        "A class of {a} students is joined by {b} students. How many students are there?",
        "{who} scored {a} points in the first game and {b} points in the second. How many points in total?",
        "One class has {a} students and another has {b}. How many students are in both classes?",
    )
]

MORE_THAN = [
    Story(text, ADDED)
    for text in (
        "{who} has {a} {what}. {other} has {b} more than {who}. How many {what} does {other} have?",
        "{who} is {a} years old. {other} is {b} years older. How old is {other}?",
        "{who} has {a} {what}. {other} has {b} more. How many {what} does {other} have?",
        "{who} is {b} years older than {other}. {other} is {a} years old. How old is {who}?",
    )
]

LESS = [
    Story(text, TAKEN)
    for text in (
        "{who} has {a} {what} and gives {b} to {other}. How many {what} are left?",
        "{who} has {a} {what}. {who} gives away {b}. How many does {who} have left?",
        "{who} had {a} {what}. [She|He] [lost|ate|sold|gave away|used|broke|dropped] {b} of them. How many {what} are left?",
        "{who} has {a} {what} and [eats|sells|loses|uses|gives away] {b}. How many {what} does {who} have left?",
        "There are {a} {what} in a {place}. {b} are [taken away|sold|removed|given away|lost]. How many remain?",
        "There were {a} {what}. {b} were [eaten|sold|taken|broken]. How many {what} are left?",
        "A {place} had {a} {what} and sold {b}. How many are left?",
        "A bus has {a} passengers. {b} get off. How many are still on the bus?",
        "{who} had ${a} and spent ${b}. How much money is left?",
        "{who} has ${a} and spends ${b} on a book. How much does {who} have left?",
        "A rope is {a} m long. {b} m are cut off. How long is the rest?",
        "{who} had {a} {what} and gave {b} to {other}. How many {what} does {who} have now?",
        "A book has {a} pages. {who} has read {b}. How many pages are left to read?",
        "Out of {a} {what}, {b} are red. How many are not red?",
        "A class has {a} students. {b} of them are girls. How many are boys?",
    )
]

DIFFERENCE = [
    Story(text, TAKEN)
    for text in (
        "{who} has {a} {what} and {other} has {b}. How many more {what} does {who} have?",
        "{who} has {a} {what}. {other} has {b} {what}. How many more does {who} have than {other}?",
        "{other} has {b} {what} and {who} has {a} {what}. How many fewer does {other} have?",
        "{who} is {a} years old and {other} is {b}. How much older is {who}?",
        "{who} needs {a} {what} and has {b}. How many more does {who} need?",
        "{who} wants to save ${a} and has saved ${b}. How much more does {who} need?",
        "A tower is {a} m tall and a tree is {b} m tall. What is the difference in height?",
        "A farmer has {a} sheep and {b} cows. How many more sheep than cows are there?",
        "{who} has {a} {what}. {other} has {b} fewer than {who}. How many {what} does {other} have?",
        "{who} is {a} years old. {other} is {b} years younger. How old is {other}?",
        "{who} has {a} {what}. {other} has {b} fewer. How many {what} does {other} have?",
    )
]

SO_MANY_EACH = [
    Story(text, TIMES)
    for text in (
        "{who} has {a} {where} with {b} {what} each. How many {what} are there in all?",
        "There are {a} {where} with {b} {what} in each. How many {what} are there?",
        "There are {a} {where}. Each has {b} {what}. How many {what} are there in total?",
        "There are {a} {where} and each one holds {b} {what}. How many {what} are there altogether?",
        "A {place} orders {a} {where} of {b} {what}. How many {what} is that?",
        "Each ticket costs ${a}. How much do {b} tickets cost?",
        "One book costs {a} dollars. How much do {b} books cost?",
        "{who} buys {b} {what} for ${a} each. How much does {who} pay?",
        "{who} buys {b} {what} at {a} dollars each. What is the total cost?",
        "If one pen costs {a} cents, how much do {b} pens cost?",
        "{who} reads {a} pages a day. How many pages does {who} read in {b} days?",
        "{who} earns ${a} an hour and works {b} hours. How much does {who} earn?",
        "{who} earns {a} dollars per hour. How much does {who} earn in {b} hours?",
        "A car travels {a} km per hour. How far does it go in {b} hours?",
        "A train goes {a} miles per hour for {b} hours. How far does it travel?",
        "A car drives at {a} km/h for {b} hours. What distance does it cover?",
        "{who} runs {a} km every day for {b} days. How many km in total?",
        "{who} saves ${a} every week. How much is that after {b} weeks?",
        "A garden has {a} rows of {b} {what}. How many {what} are in the garden?",
        "A rectangle is {a} cm long and {b} cm wide. What is its area?",
        "A room is {a} m by {b} m. What is its area in square metres?",
        "Each of {a} {people} has {b} {what}. How many {what} do they have together?",
        "A box holds {b} {what}. How many {what} are in {a} boxes?",
        "Each box holds {b} {what}. How many {what} do {a} boxes hold?",
        "{who} has {a} {what}. {other} has {b} times as many. How many {what} is that?",
        "{a} {people} each bring {b} {what}. How many {what} is that altogether?",
        "{who} has {b} times as many {what} as {other}. {other} has {a}. How many {what} does {who} have?",
    )
]

EQUAL_PARTS = [
    Story(text, SHARED)
    for text in (
        "{who} shares {a} {what} equally among {b} {people}. How many does each get?",
        "{who} has {a} {what} and shares them equally among {b} {people}. How many {what} does each [person|one] get?",
        "{a} {what} are shared equally among {b} {people}. How many {what} does each get?",
        "{a} {what} are divided equally between {b} {people}. How many does each one get?",
        "{who} packs {a} {what} into {where} of {b}. How many {where} are needed?",
        "{who} puts {a} {what} into {b} {where} equally. How many {what} are in each?",
        "{a} {what} are packed into {b} {where}, the same number in each. How many {what} are in each?",
        "Each of the {where} holds {b} {what}. How many {where} are needed for {a} {what}?",
        "A teacher divides {a} students into groups of {b}. How many groups are there?",
        "There are {a} students in {b} equal teams. How many students are in each team?",
        "{b} {what} cost ${a}. How much does one cost?",
        "{b} tickets cost {a} dollars. What is the price of one ticket?",
        "{who} earned ${a} in {b} hours. How much is that per hour?",
        "A car travels {a} km in {b} hours. What is its speed in km per hour?",
        "{who} reads a book of {a} pages in {b} days, the same number each day. How many pages a day?",
        "A rope of {a} m is cut into {b} equal pieces. How long is each piece?",
        "{who} has {a} {what}. [She|He] puts {b} in each bag. How many bags does [she|he] need?",
        "If {b} {people} share {a} {what} equally, how many does each get?",
        "{who} saves {b} dollars a week. How many weeks will it take to save {a} dollars?",
        "{who} runs {b} km a day. After how many days has {who} run {a} km?",
        "A book has {a} pages. {who} reads {b} pages a day. How many days does it take?",
        "{who} has {b} times as many {what} as {other}. {who} has {a}. How many {what} does {other} have?",
    )
]

TURNED_ROUND = [
    Story(
        "{who} had some {what}. After giving away {b}, {who} has {a} left. How many {what} did {who} have at first?",
        ADDED,
    ),
    Story(
        "{who} had some money. After spending ${b}, {who} has ${a} left. How much money did {who} have at the start?",
        ADDED,
    ),
    Story("{who} gave {b} {what} to {other} and has {a} left. How many {what} were there at the beginning?", ADDED),
    Story("{who} has {a} {what}. How many more does {who} need to have {both}?", "both - a"),
    Story("{who} had {a} {what}. After buying some more, {who} has {both}. How many {what} did {who} buy?", "both - a"),
    Story("{who} had {both} {what} and now has {a}. How many {what} are gone?", "both - a"),
    Story("A number plus {b} is {both}. What is the number?", "both - b"),
]

TWO_STEPS = [
    Story(
        "{who} has {a} {what}, buys {b} more and gives {few} to {other}. How many {what} does {who} have now?",
        "a + b, . - few",
    ),
    Story(
        "{who} had {a} {what}. [She|He] gave {few} to {other} and then bought {b} more. How many {what} does {who} have now?",
        "a - few, . + b",
    ),
    Story(
        "A bus has {a} passengers. {few} get off and {b} get on. How many passengers are on the bus now?",
        "a - few, . + b",
    ),
    Story(
        "There were {a} {what} in a crate. {few} were bad and thrown away, then {b} more were added. How many {what} are there now?",
        "a - few, . + b",
    ),
    Story(
        "{who} buys {b} {where} of {c} {what} and [eats|loses|gives away|uses] {part} of them. How many {what} are left?",
        "b × c, . - part",
    ),
    Story(
        "There are {b} rows with {c} seats in each row. {part} seats are empty. How many seats are taken?",
        "b × c, . - part",
    ),
    Story(
        "{who} bakes {b} trays of {what} with {c} on each tray and sells {part} of them. How many are left?",
        "b × c, . - part",
    ),
    Story(
        "{who} has {b} {where} with {c} {what} each and {a} more {what}. How many {what} does {who} have?",
        "b × c, . + a",
    ),
    Story("There are {b} rows of {c} chairs and {a} extra chairs. How many chairs are there?", "b × c, . + a"),
    Story(
        "{who} buys {c} {what} for ${b} each and pays with ${bill}. How much change does {who} get?", "c × b, bill - ."
    ),
    Story(
        "{who} pays for {c} {what} that cost ${b} each with a ${bill} bill. How much change does {who} receive?",
        "c × b, bill - .",
    ),
    Story("{who} has ${bill}. [She|He] buys {c} {what} for ${b} each. How much money is left?", "c × b, bill - ."),
    Story(
        "{who} reads {b} pages a day for {c} days. The book has {bill} pages. How many pages are left?",
        "b × c, bill - .",
    ),
    Story(
        "{who} buys {c} {what} at {b} dollars each and a bag for {a} dollars. How much does {who} spend in total?",
        "c × b, . + a",
    ),
    Story(
        "A notebook costs {b} euros and a pen costs {a} euros. {who} buys {c} notebooks and one pen. How much does {who} pay?",
        "c × b, . + a",
    ),
    Story(
        "{who} works {c} hours at ${b} an hour and gets a tip of ${a}. How much does {who} earn in total?",
        "c × b, . + a",
    ),
    Story("{who} saves ${b} a week for {c} weeks and then spends ${part}. How much is left?", "b × c, . - part"),
    Story(
        "There are {rest} red and {part} blue {what}. They are packed into {where} of {c}. How many {where} are needed?",
        "rest + part, . ÷ c",
    ),
    Story(
        "{who} and {other} have {rest} and {part} {what}. They share them equally among {c} {people}. How many does each get?",
        "rest + part, . ÷ c",
    ),
    Story(
        "{c} friends buy a present for {rest} euros and a card for {part} euros. They split the cost equally. How many euros does each pay?",
        "rest + part, . ÷ c",
    ),
    Story(
        "{who} had {all} {what}, kept {a} and shared the rest equally among {c} {people}. How many did each get?",
        "all - a, . ÷ c",
    ),
    Story(
        "{who} and {other} collected {double} {what} and shared them equally. {who} then gave {few} away. How many {what} does {who} have left?",
        "double ÷ two, . - few",
    ),
    Story(
        "{who} has {a} {what}. {other} has {c} times as many. How many {what} do they have together?", "a × c, . + a"
    ),
    Story("A rectangle is {a} cm long and {b} cm wide. What is its perimeter?", "a + b, . × two"),
    Story("{who} is {a} years old. {other} is {b} years older. How old are they together?", "a + b, . + a"),
]

THREE_AMOUNTS = [
    Story(
        "On Monday a {place} sold {a} {what}, on Tuesday {b} and on Wednesday {c}. How many {what} were sold in the three days?",
        "a + b, . + c",
    ),
    Story("{who} has {a} {what}, {b} {more} and {c} books. How many things does {who} have in all?", "a + b, . + c"),
    Story("{who} walked {a} m, then {b} m and then {c} m. How far did {who} walk in total?", "a + b, . + c"),
    Story("The sides of a triangle are {a} cm, {b} cm and {c} cm. What is its perimeter?", "a + b, . + c"),
]

TWO_PRICES = [
    Story(
        "Tickets cost {m} dollars for an adult and {p} dollars for a child. How much do {n} adults and {q} children pay in total?",
        "n × m, q × p, .. + .",
    ),
    Story(
        "{who} buys {n} {what} for ${m} each and {q} {more} for ${p} each. How much does {who} pay in total?",
        "n × m, q × p, .. + .",
    ),
]
