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
        "How many [animals|creatures] are there on a farm with {a} hens and {b} ducks?",
        "How many {what} are there if one box holds {a} and another holds {b}?",
        "Find the total number of {what} when {a} {what} are put together with {b} {what}.",
        "Work out how many people came: {a} on Saturday and {b} on Sunday.",
        "Two {where} hold {a} and {b} {what}. What is the total number of {what}?",
        "{a} cars are parked [outside|in the street] and {b} more [arrive|drive up]. How many cars are parked there now?",
        "A tank holds {a} litres of water. Another {b} litres are poured in. How many litres are in the tank now?",
        "A [new |]coat costs {a} euros and a [red |]scarf costs {b} euros. What do the two cost together?",
        "The price of a ticket was {a} pounds. It [goes up|rises|is raised] by {b} pounds. What is the new price?",
        "Morning: {a} visitors. Afternoon: {b} visitors. Visitors that day?",
        "A parcel weighs {a} kg and a second one weighs {b} kg. What do they weigh [together|in total|altogether]?",
        "It takes {who} {a} minutes to do the maths homework and {b} minutes to do the reading. How many minutes is that in total?",
        "If a queue has {a} people in it and {b} more people join, how long is the queue then?",
        "{b} {what} were added to the {a} {what} already on the shelf. How many {what} are on the shelf?",
        "A library owned {a} books and was given {b} new ones. How many books does it own now?",
        "{who} owes {other} ${a} and borrows another ${b}. How much does {who} owe [now|in total]?",
        "A plant was {a} cm tall and grew {b} cm. How tall is the plant now?",
        "{who} collected {a} {what}. Then {other} [gave|handed] {who} {b}. How many has {who} got?",
        "{who}'s team scored {a} points in the first half. In the second half it scored {b}. What was the final score of the team?",
    )
]

MORE_THAN = [
    Story(text, ADDED)
    for text in (
        "{who} has {a} {what}. {other} has {b} more than {who}. How many {what} does {other} have?",
        "{who} is {a} years old. {other} is {b} years older. How old is {other}?",
        "{who} has {a} {what}. {other} has {b} more. How many {what} does {other} have?",
        "{who} is {b} years older than {other}. {other} is {a} years old. How old is {who}?",
        "A hat costs ${a}. A bag costs ${b} more than the hat. What is the price of the bag?",
        "The red box weighs {a} kg. The blue box is {b} kg heavier. How heavy is the blue box?",
        "{who} scored {b} points more than {other}, who scored {a}. How many points did {who} score?",
        "There are {b} more girls than boys in a school. If there are {a} boys, how many girls are there?",
        "Road A is {a} km long and road B is {b} km longer. What is the length of road B?",
        "{other} has {a} {what}, which is {b} fewer than {who} has. How many {what} does {who} have?",
        "A film lasts {a} minutes. Another film is {b} minutes longer. How many minutes does the longer film last?",
        "What number is {b} more than {a}?",
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
        "How many {what} remain if {b} are taken from {a}?",
        "How many {what} are left when {who} uses {b} of {a} {what}?",
        "From a [roll|piece] of {a} m of cloth, {b} m are sold. How many metres are left?",
        "A tank contains {a} litres of [water|oil|fuel]. {b} litres are used. How many litres remain?",
        "{who} owes {other} ${a} and pays back ${b}. How much does {who} still owe?",
        "{who} borrowed {a} {what} from {other} and has returned {b} of them. How many must still be returned?",
        "A coat costs {a} euros. In the sale it is {b} euros cheaper. What is the sale price?",
        "The price was ${a} and it was reduced by ${b}. What is the price now?",
        "{b} of the {a} seats in a hall are taken. How many seats are free?",
        "There are {a} people in a queue. {b} of them are served and leave. How many people are still waiting?",
        "Of {a} {what}, {b} were [damaged|broken|lost]. Find how many were not.",
        "A road is to be {a} km long. So far {b} km have been built. How many km are still to be built?",
        "{who} started with {a} points and lost {b}. How many points does {who} have now?",
        "Parking spaces: {a}. Used: {b}. Free spaces?",
        "{who} pays for a toy that costs ${b} with ${a}. How much change does {who} get?",
        "A shop assistant takes {a} cents for a sweet that costs {b} cents. How many cents of change are given?",
        "{b} birds flew away from a tree in which {a} birds were sitting. How many birds stayed?",
        "A journey is {a} km long. After {b} km {who} stops for lunch. How far is it still to go?",
        "If {b} of {a} eggs break, how many eggs are whole?",
        "Work out how much is left of ${a} after ${b} has been spent.",
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
        "A [dog|bag|parcel] weighs {b} kg and a [sheep|crate|box] weighs {a} kg. What is the difference in weight?",
        "One shop asks {a} euros for a lamp and another asks {b} euros. How much [cheaper is it in the second shop|can be saved]?",
        "{other} scored {b} points and {who} scored {a}. By how many points did {who} win?",
        "How many fewer {what} are there in a box of {b} than in a box of {a}?",
        "There are {a} chairs in a hall, but only {b} people come. How many chairs stay empty?",
        "{b} boys and {a} girls are in a club. How many fewer boys than girls are there?",
        "How much taller is a wall of {a} cm than a wall of {b} cm?",
        "A blue ribbon measures {a} cm, a red one {b} cm. How much longer is the blue ribbon?",
        "{who} has ${b}. A bike costs ${a}. How much more money is needed?",
        "Compare: {who} read {a} pages and {other} read {b} pages. How many more pages did {who} read?",
        "One bag holds {b} fewer {what} than another. The fuller bag holds {a}. How many {what} are in the other bag?",
        "A pen costs {b} cents less than a book. The book costs {a} cents. What does the pen cost?",
        "There are {b} fewer boys than girls. If there are {a} girls, how many boys are there?",
        "{who} has {a} {what}, {b} more than {other}. How many {what} does {other} have?",
        "{who} has {b} more {what} than {other}. If {who} has {a} {what}, how many does {other} have?",
        "What number is {b} less than {a}?",
        "What must be added to {b} to make {a}?",
        "Find the difference between the longer path, {a} m, and the shorter one, {b} m.",
        "Together two bags weigh {a} kg. One of them weighs {b} kg. How much does the other weigh?",
        "In all there are {a} {what} in two {where}. There are {b} in the first. How many are in the second?",
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
        "How many {what} are there in {a} {where} if each holds {b}?",
        "Find the area of a rectangle with length {a} cm and width {b} cm.",
        "A [garden|field|floor] measures {a} m by {b} m. Find its area in square metres.",
        "The length of a field is {a} m and its width is {b} m. What is the area?",
        "A bus travels for {b} hours at {a} km per hour. Find the distance.",
        "How far does a cyclist get in {b} hours at a speed of {a} km/h?",
        "Apples cost {a} cents each. What do {b} apples cost?",
        "One kilogram of [rice|flour|meat|cheese] costs {a} dollars. How much do you pay for {b} kg?",
        "What is the cost of {b} {what} if one costs {a} euros?",
        "Each box weighs {a} kg. Find the weight of {b} boxes.",
        "What do {b} sacks weigh if every sack weighs {a} kg?",
        "A family uses {a} litres of water a day. How much is used in {b} days?",
        "A tap gives {a} litres a minute. How many litres flow out in {b} minutes?",
        "A machine makes {a} [toys|parts|bottles] per hour. How many are made in {b} hours?",
        "{a} {what} are needed for one cake. How many {what} are needed for {b} cakes?",
        "A recipe uses {b} spoons of sugar for one person. How many spoons are needed for {a} people?",
        "Seats in a row: {b}. Rows: {a}. Seats in total?",
        "The chairs in a hall stand in {a} rows with {b} in every row. How many people can sit down?",
        "{a} {where} were delivered, and {b} {what} were packed in each. Work out how many {what} were delivered.",
        "A tree is {a} years old. A castle is {b} times as old. How old is the castle?",
        "The park is {b} times as far away as the school. The school is {a} minutes away. How many minutes away is the park?",
        "Every child gets {b} {what}. How many {what} does a teacher need for {a} children?",
        "There are {b} [days of camp|school days]. {who} learns {a} new words each day. How many words does {who} learn?",
        "A lift makes {b} trips and carries {a} people on each trip. How many people are carried?",
        "{b} players scored {a} points each. How many points did they score in all?",
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
        "How many {where} are needed if {a} {what} are packed {b} to each?",
        "How many {what} does each child get if {a} are shared by {b} children?",
        "{who} has {a} dollars. A ticket costs {b} dollars. How many tickets can {who} buy?",
        "How many pens at {b} cents each can be bought for {a} cents?",
        "A toy costs ${b}. How many toys can you get for ${a}?",
        "{a} km are driven in {b} hours. Find the average speed in km per hour.",
        "How long does it take to travel {a} km at {b} km per hour?",
        "A train has to go {a} km and goes {b} km every hour. How many hours does it take?",
        "A rectangle has an area of {a} square cm and a width of {b} cm. How long is it?",
        "A tank of {a} litres is emptied at {b} litres per minute. After how many minutes is it empty?",
        "{who} uses {b} litres of water a day. How many days do {a} litres last?",
        "If {b} equal boxes weigh {a} kg, what does one box weigh?",
        "The bill of ${a} is split evenly between {b} people. How much does each person pay?",
        "{a} chairs are set up in rows of {b}. How many rows are there?",
        "{a} children line up in {b} equal rows. How many children stand in each row?",
        "Find the price of one pencil if {b} pencils cost {a} cents.",
        "{b} friends win {a} euros and share the money equally. How much does each of them get?",
        "The oak is {b} times as old as the pine. If the oak is {a} years old, how old is the pine?",
        "{a} stickers are handed out to {b} children, the same number to each. How many stickers does one child have?",
        "{who} owes {a} dollars and pays back {b} dollars a month. How many months will it take?",
        "Pieces of {b} cm are cut from a ribbon of {a} cm. How many pieces are there?",
        "{who} made {a} cards in {b} days. How many cards is that per day?",
        "A cake needs {b} eggs. How many cakes can be baked with {a} eggs?",
        "Sweets: {a}. Children: {b}. Sweets for each child?",
        "Each car takes {b} people. Work out how many cars {a} people need.",
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
    Story("I think of a number, add {b} and get {both}. What is my number?", "both - b"),
    Story("I think of a number. When I subtract {b}, I get {a}. What is the number?", "a + b"),
    Story("{who} thinks of a number and takes away {b}. The result is {a}. Which number is it?", "a + b"),
    Story("What number do you have to add to {a} to get {both}?", "both - a"),
    Story("If {b} is taken away from a number, {a} is left. Find the number.", "a + b"),
    Story("The sum of two numbers is {both}. One of them is {a}. Find the other.", "both - a"),
    Story("The difference between two numbers is {b}. The smaller one is {a}. What is the larger one?", "a + b"),
    Story(
        "There were some birds on a roof. {b} flew away and {a} stayed. How many birds were there at first?", "a + b"
    ),
    Story(
        "Some people were on a train. {b} more got on, and then there were {both}. How many people were on the train before?",
        "both - b",
    ),
    Story("A box had {both} {what}. After some were taken out, {a} were left. How many were taken out?", "both - a"),
    Story("{who} found {b} {what} and now has {both}. How many did {who} have before?", "both - b"),
    Story(
        "{other} gave {who} some {what}. {who} had {a} before and has {both} now. How many did {other} give?",
        "both - a",
    ),
    Story("A shirt is ${b} cheaper now and costs ${a}. What was the price before?", "a + b"),
    Story("{who} paid with ${both} and got ${b} back. How much did it cost?", "both - b"),
    Story("After a rise of {b} euros a ticket costs {both} euros. What did it cost before?", "both - b"),
    Story("{who} spent ${b} and has ${a} left. How much did {who} have?", "a + b"),
    Story("{both} children are at a party. {a} are boys. Find the number of girls.", "both - a"),
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
    Story(
        "A rectangular garden is {a} m long and {b} m wide. How many metres of fence are needed to go around it?",
        "a + b, . × two",
    ),
    Story("Find the perimeter of a rectangle with sides {a} cm and {b} cm.", "a + b, . × two"),
    Story("The perimeter of a rectangle is {round} cm. Its length is {a} cm. What is its width?", "round ÷ two, . - a"),
    Story("{who} walks {a} m to school and back every day. How far does {who} walk in {c} days?", "a × two, . × c"),
    Story("I think of a number, multiply it by {c} and add {a}. I get {all}. What is my number?", "all - a, . ÷ c"),
    Story(
        "{who} thinks of a number, subtracts {a} and divides by {c}. The result is {b}. What is the number?",
        "b × c, . + a",
    ),
    Story(
        "{who} has {a} {what}. {other} has twice as many. How many do they have [together|altogether|in total]?",
        "a × two, . + a",
    ),
    Story(
        "{other} has three times as many {what} as {who}, who has {a}. How many more does {other} have than {who}?",
        "a × three, . - a",
    ),
    Story(
        "{who} has {a} {what}. {other} has {b} more than {who}. How many {what} do they have in all?", "a + b, . + a"
    ),
    Story("{who} has {a} {what} and {other} has {few} fewer. How many {what} do they have together?", "a - few, . + a"),
    Story(
        "{who} is {c} years old and {other} is twice as old. How old will {other} be in {b} years?", "c × two, . + b"
    ),
    Story("A coat costs {a} euros and a hat costs {few} euros less. What do the two cost together?", "a - few, . + a"),
    Story("{who} buys {c} {what} for {b} cents each. How much change is there from {bill} cents?", "c × b, bill - ."),
    Story("How much is left of ${bill} after {c} tickets at ${b} each have been paid for?", "c × b, bill - ."),
    Story("{c} pens cost ${product}. How much do {d} pens cost?", "product ÷ c, . × d"),
    Story("If {c} boxes weigh {product} kg, how much do {d} [such|of these] boxes weigh?", "product ÷ c, . × d"),
    Story(
        "A car goes {product} km in {c} hours. How far does it go in {d} hours at the same speed?", "product ÷ c, . × d"
    ),
    Story(
        "A recipe for {c} people needs {product} g of flour. How many grams are needed for {d} people?",
        "product ÷ c, . × d",
    ),
    Story(
        "{product} {what} are shared equally among {c} children. {who} is one of them and already had {a}. How many {what} does {who} have now?",
        "product ÷ c, . + a",
    ),
    Story(
        "{b} bags with {lot} sweets each are shared equally among {c} children. How many sweets does each child get?",
        "b × lot, . ÷ c",
    ),
    Story(
        "A crate weighs {a} kg when empty. {c} sacks of {b} kg each are put in. What is the total weight?",
        "c × b, . + a",
    ),
    Story(
        "A box with {c} equal jars weighs {all} g. The empty box weighs {a} g. What does one jar weigh?",
        "all - a, . ÷ c",
    ),
    Story(
        "{who} has {all} {what}, gives {a} away and packs the rest into {where} of {c}. How many {where} are filled?",
        "all - a, . ÷ c",
    ),
    Story(
        "{who} saves ${b} a week and already has ${a}. How much money will there be after {c} weeks?", "b × c, . + a"
    ),
    Story(
        "A tank holds {bill} litres. Each day {b} litres are used. How many litres are left after {c} days?",
        "b × c, bill - .",
    ),
    Story(
        "A tank has {a} litres in it. A pump adds {b} litres a minute. How much water is in it after {c} minutes?",
        "b × c, . + a",
    ),
    Story(
        "{who} wants a bike for ${all} and has ${a}. {who} can save ${c} a week. How many weeks will it take?",
        "all - a, . ÷ c",
    ),
    Story(
        "{who} owes {other} ${bill} and pays back ${b} a month for {c} months. How much is still owed?",
        "b × c, bill - .",
    ),
    Story(
        "{who} got {few} {what} and gave away {b}. Now {who} has {a}. How many were there at first?", "a - few, . + b"
    ),
    Story(
        "In a game {who} gets {b} points for every goal. [She|He] makes {c} goals and then loses {part} points. How many points does {who} have?",
        "b × c, . - part",
    ),
    Story(
        "A lift has {a} people in it. {few} get out and {b} get in. How many people are in the lift?", "a - few, . + b"
    ),
    Story("There are {a} people in a queue. {few} leave and {b} join. How long is the queue now?", "a - few, . + b"),
    Story("A taxi costs ${a} plus ${b} for every km. What does a ride of {c} km cost?", "b × c, . + a"),
    Story(
        "A plumber asks for {a} dollars and {b} dollars per hour. How much does a job of {c} hours cost?",
        "b × c, . + a",
    ),
    Story(
        "{who} has {b} packs of {c} pencils. {part} pencils are handed out. How many pencils remain?", "b × c, . - part"
    ),
    Story("How many {what} are left if {part} are taken from {b} {where} of {c}?", "b × c, . - part"),
    Story("A hall has {b} rows of {c} seats. If {part} people sit down, how many seats are free?", "b × c, . - part"),
    Story("{who} buys {c} dozen eggs and uses {few_eggs} of them. How many eggs are left?", "c × dozen, . - few_eggs"),
    Story(
        "{who} reads {b} pages a day for a week. The book has {long} pages. How many pages are left?",
        "b × seven, long - .",
    ),
    Story(
        "{who} runs {c} km every day and cycles {b} km every day. How many km is that in a week?", "c + b, . × seven"
    ),
    Story("{rest} boys and {part} girls form teams of {c}. How many teams are there?", "rest + part, . ÷ c"),
    Story(
        "Morning: {rest} eggs. Afternoon: {part} eggs. All are packed in boxes of {c}. How many boxes?",
        "rest + part, . ÷ c",
    ),
    Story(
        "A rope is {all} m long. A piece of {a} m is cut off, and the rest is cut into {c} equal pieces. How long is each of these pieces?",
        "all - a, . ÷ c",
    ),
    Story(
        "{who} earns ${b} a day and spends ${few_paid} a day. How much does {who} save in {c} days?",
        "b - few_paid, . × c",
    ),
    Story(
        "Each of {c} {people} has {a} {what} and gives {few} away. How many {what} do they have left in total?",
        "a - few, . × c",
    ),
    Story(
        "{c} children each buy a drink for {a} cents and a roll for {b} cents. What do they pay altogether?",
        "a + b, . × c",
    ),
]

THREE_AMOUNTS = [
    Story(
        "On Monday a {place} sold {a} {what}, on Tuesday {b} and on Wednesday {c}. How many {what} were sold in the three days?",
        "a + b, . + c",
    ),
    Story("{who} has {a} {what}, {b} {more} and {c} books. How many things does {who} have in all?", "a + b, . + c"),
    Story("{who} walked {a} m, then {b} m and then {c} m. How far did {who} walk in total?", "a + b, . + c"),
    Story("The sides of a triangle are {a} cm, {b} cm and {c} cm. What is its perimeter?", "a + b, . + c"),
    Story("{who} has ${much} and buys a book for ${a} and a game for ${b}. How much money is left?", "a + b, much - ."),
    Story(
        "There are {much} people at a party: {a} men, {b} women, and the rest are children. How many children are there?",
        "a + b, much - .",
    ),
    Story(
        "Of {much} {what}, {a} are red, {b} are blue and the others are green. How many are green?", "a + b, much - ."
    ),
    Story("A shop had {much} {what}. It sold {a} on Monday and {b} on Tuesday. How many are left?", "much - a, . - b"),
    Story(
        "{who} had {much} {what}, lost {a} and gave {b} to {other}. How many does {who} have now?", "much - a, . - b"
    ),
    Story("Three {where} hold {a}, {b} and {c} {what}. Find the total.", "a + b, . + c"),
    Story(
        "What is the total cost of a lamp for {a} euros, a chair for {b} euros and a clock for {c} euros?",
        "a + b, . + c",
    ),
    Story("{a} children came by bus, {b} by bike and {c} on foot. How many children came?", "a + b, . + c"),
    Story(
        "A path of {much} m has three parts. Two of them are {a} m and {b} m long. How long is the third part?",
        "a + b, much - .",
    ),
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
    Story(
        "There are {n} boxes with {m} {what} each and {q} boxes with {p} {what} each. How many {what} are there in all?",
        "n × m, q × p, .. + .",
    ),
    Story(
        "{who} walked {m} km a day for {n} days and then {p} km a day for {q} days. How far did {who} walk altogether?",
        "n × m, q × p, .. + .",
    ),
    Story("How much do {n} pens at {m} euros each and {q} books at {p} euros each cost?", "n × m, q × p, .. + ."),
    Story(
        "{n} vans carry {m} people each and {q} cars carry {p} people each. Find the number of people.",
        "n × m, q × p, .. + .",
    ),
    Story(
        "A farmer sells {n} sacks of corn for ${m} each and {q} sacks of beans for ${p} each. How much money is made?",
        "n × m, q × p, .. + .",
    ),
]

CONSTANTS = [
    Story("{who} has {a} {what}. {other} has twice as many. How many {what} does {other} have?", "a × two"),
    Story("{other} has twice as many {what} as {who}. If {who} has {a}, how many does {other} have?", "a × two"),
    Story("{who} has {a} {what} and {other} has double that number. How many does {other} have?", "a × two"),
    Story("{who} has {a} {what}. {other} has three times as many. How many does {other} have?", "a × three"),
    Story(
        "The [bridge|road] is three times as long as the tunnel. The tunnel is {a} m long. How long is the [bridge|road]?",
        "a × three",
    ),
    Story("A bag costs ${a}. A coat costs twice as much. What does the coat cost?", "a × two"),
    Story("The lake is twice as far as the park. It is {a} km to the park. How far is it to the lake?", "a × two"),
    Story(
        "{who} has {double} {what} and gives half of them to {other}. How many does {who} give away?", "double ÷ two"
    ),
    Story("{who} has {double} {what}. {other} has half as many. How many {what} does {other} have?", "double ÷ two"),
    Story("Half of the {double} children in a club are girls. How many girls are there?", "double ÷ two"),
    Story("A coat that cost {double} euros is now sold for half the price. What does it cost now?", "double ÷ two"),
    Story("What is half of {double} {what}?", "double ÷ two"),
    Story("Two friends share {double} {what} equally. How many does each get?", "double ÷ two"),
    Story("{who} has twice as many {what} as {other}. {who} has {double}. How many does {other} have?", "double ÷ two"),
    Story(
        "{who} has three times as many {what} as {other}. If {who} has {triple}, how many does {other} have?",
        "triple ÷ three",
    ),
    Story("A third of {triple} {what} are red. How many are red?", "triple ÷ three"),
    Story("{who} reads {a} pages [every day|each day] for a week. How many pages does {who} read?", "a × seven"),
    Story("A shop sells {a} {what} every day. How many does it sell in a week?", "a × seven"),
    Story("How many days are there in {a} weeks?", "a × seven"),
    Story(
        "{who} drinks the same amount each day and {weekly} cups in a week. How many cups is that per day?",
        "weekly ÷ seven",
    ),
    Story(
        "A book of {weekly} pages is read in one week, the same number each day. How many pages are read each day?",
        "weekly ÷ seven",
    ),
    Story("How many weeks are {weekly} days?", "weekly ÷ seven"),
    Story("How many eggs are there in {a} dozen?", "a × dozen"),
    Story("{who} buys {a} dozen eggs. How many eggs is that?", "a × dozen"),
    Story("{dozens} eggs are packed in boxes of a dozen. How many boxes are filled?", "dozens ÷ dozen"),
    Story("How many months are there in {a} years?", "a × dozen"),
    Story("How many hours are there in {a} days?", "a × day"),
    Story("How many minutes are {a} hours?", "a × hour"),
    Story("How many seconds are there in {a} minutes?", "a × hour"),
    Story("A square has sides of {a} cm. What is its perimeter?", "a × four"),
    Story("How much fence is needed to go around a square garden with a side of {a} m?", "a × four"),
    Story("The perimeter of a square is {quadruple} cm. How long is one side?", "quadruple ÷ four"),
    Story("A square has a side of {a} cm. Find its area.", "a × a"),
    Story("A triangle has three equal sides of {a} cm. Find its perimeter.", "a × three"),
    Story("How many legs do {a} [cows|dogs|horses|chairs] have?", "a × four"),
    Story("How many wheels do {a} cars have? Each car has four wheels.", "a × four"),
]

TEMPERATURES = [
    Story("The temperature was {t} degrees and rose by {b} degrees. What is the temperature now?", "t + b"),
    Story(
        "In the morning it was {t} °C. By noon it was {b} degrees warmer. What was the temperature at noon?", "t + b"
    ),
    Story("It is {t} °C. In the night the temperature falls by {b} degrees. What is it then?", "t - b"),
    Story("The temperature drops {b} degrees from {t} °C. What is the new temperature?", "t - b"),
    Story(
        "At noon it was {t} degrees; in the evening it was {b} degrees colder. How cold was it in the evening?", "t - b"
    ),
    Story("It was -{f} °C in the morning, and it got {b} degrees warmer. What is the temperature now?", "cold + b"),
    Story("The temperature is -{f} degrees. It falls by another {b} degrees. Find the temperature.", "cold - b"),
    Story(
        "The thermometer showed {t} °C yesterday. Today it shows {b} degrees [less|lower]. What does it show today?",
        "t - b",
    ),
]

AGES = [
    Story("{who} is {a} years old now. How old will {who} be in {b} years?", "a + b"),
    Story("How old was {who} {b} years ago if {who} is {a} now?", "a - b"),
    Story("{who} is {a}. How old was {who} {b} years ago?", "a - b"),
    Story("In {b} years {who} will be {both} years old. How old is {who} now?", "both - b"),
    Story("{b} years ago {who} was {a} years old. How old is {who} today?", "a + b"),
    Story("{who} is {a} years old, {b} years older than {other}. How old is {other}?", "a - b"),
    Story("{other} is {b} years younger than {who}. {other} is {a}. How old is {who}?", "a + b"),
    Story("{who} is {b} and a cousin is {a}. How many years older is the cousin?", "a - b"),
    Story("The ages of {who} and {other} add up to {both}. {who} is {a}. How old is {other}?", "both - a"),
    Story("In how many years will {who}, who is {b}, be {a} years old?", "a - b"),
]
