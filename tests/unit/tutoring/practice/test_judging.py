"""Judging typed answers, with the real algebra in its real child process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.tutoring.algebra.process import Algebra
from app.tutoring.practice.draft import Draft, antiderivative, interval, solutions, value
from app.tutoring.practice.exercise import Exercise, Form, Practice
from app.tutoring.practice.judging import judge
from app.tutoring.practice.making import exercises
from app.tutoring.practice.topics import TOPICS
from app.tutoring.practice.verifying import verify
from app.tutoring.practice.writing import column, rows
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node

RIGHT, FORM, WRONG, UNREADABLE = "right", "right-value-wrong-form", "wrong", "unreadable"


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as algebra:
        yield algebra


def asked(
    key: str | Node,
    form: Form = "any",
    unknowns: tuple[str, ...] = (),
    unit: str = "",
    places: int = 0,
    task: str = "",
) -> Exercise:
    """Return an exercise of which only the key matters."""
    tree = read(key) if isinstance(key, str) else key
    check = antiderivative(task) if form == "antiderivative" else value(task or tree)
    draft = Draft(Practice.tr("?"), tree, check, (), (Practice.tr(""), Practice.tr("")))
    return Exercise(
        "arithmetic", 1, 1, draft.asked, "", tree, form, check, (), *draft.hints, unknowns, unit, places
    )  # fmt: skip


HALF = asked(r"\frac{1}{2}")
THREE = asked(solutions([3]), unknowns=("x",))
TWO_ROOTS = asked(solutions([2, 3]), unknowns=("x",))
SURDS = asked(r"\{2 + \sqrt{11}, 2 - \sqrt{11}\}", unknowns=("x",))
ABOVE = asked(["union", interval(3, None)], unknowns=("x",))
OUTSIDE = asked(["union", interval(None, 1, "h"), interval(3, None)], unknowns=("x",))
BETWEEN = asked(["union", interval(-1, 4, "l")], unknowns=("x",))
POINT = asked("(2, -3)", unknowns=("x", "y"))
VECTOR = asked(column([1, 2]))
MATRIX = asked(rows([[1, 2], [3, 4]]))
SIMPLEST = asked(r"\frac{2}{3}", "simplest-fraction")
MIXED = asked(r"2\frac{1}{3}", "mixed")
PERCENT = asked(r"15\%", "percent", unit="%")
PLACES = asked("4.6", "rounded", unit="cm", places=1, task=r"8 \sin 35^{\circ}")
POWER = asked("5^{6}", "power")
ROOT = asked(r"2\sqrt{3}", "simplest-root")
ROOT_OVER = asked(r"\frac{2\sqrt{3}}{3}", "simplest-root")
EXPANDED = asked("x^{2} + 5x + 6", "expanded")
FACTORED = asked("2(x - 1)(x + 3)", "factored")
PRIMITIVE = asked("x^{3} + C", "antiderivative", task="3x^{2}")
LOGARITHM = asked(r"4\ln|x| + C", "antiderivative", task=r"\frac{4}{x}")
DERIVATIVE = asked("6x^{2} - 2")
SINE = asked(r"\frac{\sqrt{3}}{2}")
LENGTH = asked("12", unit="cm")
DEGREES = asked("150", unit="degrees")
RADIANS = asked(r"\frac{\pi}{6}", unit="radians")
ANGLES = asked(solutions([30, 150]), unknowns=("x",), unit="degrees")
FORMULA = asked("3n + 2")

TABLE: list[tuple[Exercise, str, str]] = [
    # a number, however it is written
    *((HALF, typed, RIGHT) for typed in ("1/2", "0.5", r"\frac12", "½", ".5", "50%", "2/4", "$0.5$", r"\boxed{1/2}")),
    *((HALF, typed, WRONG) for typed in ("2", "-1/2", "0.51", "1/3", "5")),
    (HALF, "1/4 + 1/4", FORM),
    (HALF, "P(A) = 1/2", RIGHT),
    (HALF, "sin(30°)", FORM),
    (HALF, "", UNREADABLE),
    (HALF, "half", UNREADABLE),
    (HALF, "0,5", UNREADABLE),
    (HALF, "x/2", UNREADABLE),
    (HALF, "1/0", UNREADABLE),
    (asked(r"\frac{1}{3}"), "0.333", FORM),
    (asked(r"\frac{1}{3}"), "0.34", WRONG),
    (asked("1024"), "1,024", RIGHT),
    (asked("1024"), "2^10", FORM),
    (asked("-7"), "−7", RIGHT),
    (asked("7"), "3 + 4", FORM),
    (asked("7"), "7.0", RIGHT),
    (asked("7"), "= 7", RIGHT),
    (asked("7"), "3 + 4 = 7", RIGHT),
    # units may be there or not, but not another one
    *((LENGTH, typed, RIGHT) for typed in ("12", "12 cm", "12cm", r"12\text{ cm}", "12 centimetres")),
    *((LENGTH, typed, WRONG) for typed in ("12 m", "12 km", "13 cm")),
    (asked("493"), "493 books", RIGHT),
    (asked("300"), "300 euros", RIGHT),
    (asked("300"), "€300", RIGHT),
    # one solution, several solutions
    *((THREE, typed, RIGHT) for typed in ("3", "x = 3", "x=3.0", "3 = x", "{3}", "x=6/2", r"\{3\}", "x = 3.")),
    *((THREE, typed, WRONG) for typed in ("x = -3", "3 or 4", "0")),
    (THREE, "y = 3", UNREADABLE),
    (THREE, "x = 1 + 2", FORM),
    *(
        (TWO_ROOTS, typed, RIGHT)
        for typed in (
            "2, 3",
            "3, 2",
            "3 or 2",
            "x = 3 and x = 2",
            "x=2 or x=3",
            "{2, 3}",
            r"\{3,2\}",
            "x = 2; x = 3",
            "2 and 3",
            r"x = 2 \text{ or } x = 3",
            "x_1 = 2, x_2 = 3",
            "x1 = 2, x2 = 3",
            "2,3",
            "x = 2, 3",
            "$2$ or $3$",
            "x ∈ {2, 3}",
        )
    ),
    *((TWO_ROOTS, typed, WRONG) for typed in ("2", "2, 4", "2, 3, 4", "-2, -3")),
    # as it is typed in Japanese: with words for or and and, wide signs
    *(
        (TWO_ROOTS, typed, RIGHT)
        for typed in ("x = 2 または x = 3", "x=2またはx=3", "２、３", "x＝２，３", "x = 2 と x = 3")
    ),
    *((HALF, typed, RIGHT) for typed in ("１／２", "０．５", "５０％")),
    *((OUTSIDE, typed, RIGHT) for typed in ("x ≦ 1 または x > 3", "x≦１あるいはx＞３")),
    *((BETWEEN, typed, RIGHT) for typed in ("-1 ≦ x かつ x < 4", "－１≦x＜４")),
    (POINT, "x = 2、y = -3", RIGHT),
    (DEGREES, "150度", RIGHT),
    (TWO_ROOTS, "x = 2 または x = 4", WRONG),
    *((SURDS, typed, RIGHT) for typed in ("2 ± sqrt(11)", r"2 \pm \sqrt{11}", "2 - √11, 2 + √11")),
    (SURDS, "x = 2 ± sqrt(44)/2", RIGHT),
    (TWO_ROOTS, "2.5 ± 0.5", FORM),
    *((TWO_ROOTS, typed, RIGHT) for typed in ("(2, 3)", "[2, 3]", "x: 2, x: 3", "x=2 x=3", "x=2, or x=3")),
    (SURDS, "5.317, -1.317", WRONG),
    # inequalities
    *(
        (ABOVE, typed, RIGHT)
        for typed in (
            "x > 3",
            "3 < x",
            "(3, ∞)",
            "(3, oo)",
            "x ∈ (3, ∞)",
            r"(3, \infty)",
            "x>3.0",
            "x > 6/2",
            "(3, inf)",
        )
    ),
    *((ABOVE, typed, WRONG) for typed in ("x >= 3", "x < 3", "[3, ∞)", "x > 4", "x = 3", "(3, 100)")),
    *((ABOVE, typed, RIGHT) for typed in ("]3, ∞[", "{x | x > 3}", "x > 3 or x > 5", r"\{x : x > 3\}")),
    (ABOVE, "y > 3", UNREADABLE),
    (ABOVE, "2x > 6", UNREADABLE),
    (ABOVE, "3", UNREADABLE),
    *(
        (OUTSIDE, typed, RIGHT)
        for typed in (
            "x <= 1 or x > 3",
            "x > 3 or x ≤ 1",
            "(-∞, 1] ∪ (3, ∞)",
            "(-oo, 1] U (3, oo)",
            "x <= 1, x > 3",
            r"x \le 1 \text{ or } x > 3",
            r"(-\infty, 1] \cup (3, \infty)",
        )
    ),
    *((OUTSIDE, typed, WRONG) for typed in ("x < 1 or x > 3", "1 < x <= 3", "x <= 1", "x <= 1 and x > 3")),
    *(
        (BETWEEN, typed, RIGHT)
        for typed in ("-1 <= x < 4", "4 > x >= -1", "[-1, 4)", "x >= -1 and x < 4", "x >= -1, x < 4", r"-1 \leq x < 4")
    ),
    *((BETWEEN, typed, WRONG) for typed in ("-1 < x < 4", "(-1, 4)", "x < 4", "[-1, 4]")),
    # systems
    *(
        (POINT, typed, RIGHT)
        for typed in (
            "x = 2, y = -3",
            "(2, -3)",
            "2, -3",
            "y = -3, x = 2",
            "x=2 and y=-3",
            "(x, y) = (2, -3)",
            "x = 2; y = -3",
            r"x = 2,\; y = -3",
        )
    ),
    *((POINT, typed, RIGHT) for typed in ("(x=2, y=-3)", "x=2 y=-3", "x: 2, y: -3", r"\left(2, -3\right)")),
    *((POINT, typed, WRONG) for typed in ("(-3, 2)", "x = 2, y = 3")),
    *((POINT, typed, UNREADABLE) for typed in ("2", "x = 2", "x = 2, z = -3", "1, 2, 3")),
    # vectors and matrices
    *(
        (VECTOR, typed, RIGHT)
        for typed in (
            "(1, 2)",
            "<1, 2>",
            "[1; 2]",
            "[1, 2]",
            r"\begin{pmatrix} 1 \\ 2 \end{pmatrix}",
            "((1), (2))",
            "(1 2)",
            r"\langle 1, 2 \rangle",
            "v = (1, 2)",
            "(1, 4/2)",
            "(1, 2)^T",
        )
    ),
    *((VECTOR, typed, WRONG) for typed in ("(2, 1)", "(1, 2, 3)", "[1, 2; 3, 4]")),
    *((VECTOR, typed, RIGHT) for typed in ("1, 2", "[1\n2]")),
    *((MATRIX, typed, RIGHT) for typed in ("[1 2\n3 4]", "(1, 2), (3, 4)")),
    (VECTOR, "1", UNREADABLE),
    *(
        (MATRIX, typed, RIGHT)
        for typed in (
            "[1, 2; 3, 4]",
            "[[1, 2], [3, 4]]",
            "[1 2; 3 4]",
            "((1, 2), (3, 4))",
            "{{1, 2}, {3, 4}}",
            r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}",
            r"\frac12 \begin{pmatrix} 2 & 4 \\ 6 & 8 \end{pmatrix}",
        )
    ),
    *((MATRIX, typed, WRONG) for typed in ("[1, 3; 2, 4]", "(1, 2)", "[1, 2; 3, 5]")),
    # forms that are demanded
    *((SIMPLEST, typed, RIGHT) for typed in ("2/3", r"\frac{2}{3}", r"\frac23")),
    *((SIMPLEST, typed, FORM) for typed in ("4/6", "66 2/3 %", "20/30")),
    (SIMPLEST, "0.67", FORM),
    (SIMPLEST, "3/2", WRONG),
    (asked("3", "simplest-fraction"), "3", RIGHT),
    (asked("3", "simplest-fraction"), "3/1", FORM),
    (asked(r"-\frac{2}{3}", "simplest-fraction"), "-2/3", RIGHT),
    *((MIXED, typed, RIGHT) for typed in ("2 1/3", r"2\frac{1}{3}", r"2 \frac13")),
    *((MIXED, typed, FORM) for typed in ("7/3", "2 2/6")),
    (MIXED, "2 1/2", WRONG),
    *((PERCENT, typed, RIGHT) for typed in ("15%", "15", r"15\%", "15 per cent", "15.0 %")),
    *((PERCENT, typed, FORM) for typed in ("0.15", "3/20")),
    *((PERCENT, typed, WRONG) for typed in ("0.15%", "1.5", "150%")),
    *((PLACES, typed, RIGHT) for typed in ("4.6", "4.6 cm", "4.60")),
    *((PLACES, typed, RIGHT) for typed in ("≈ 4.6", "x ≈ 4.6")),
    *((PLACES, typed, FORM) for typed in ("4.59", "4.589", "8 sin 35°")),
    *((PLACES, typed, WRONG) for typed in ("4.5", "5", "4.7")),
    (POWER, "5^6", RIGHT),
    *((POWER, typed, FORM) for typed in ("15625", "5^2 * 5^4", "25^3")),
    (POWER, "5^8", WRONG),
    *((ROOT, typed, RIGHT) for typed in ("2sqrt(3)", r"2\sqrt{3}", "2√3", r"2\sqrt3", "2*sqrt(3)", "sqrt(3)*2")),
    *((ROOT, typed, RIGHT) for typed in ("2 sqrt 3", "2sqrt3")),
    *((ROOT, typed, FORM) for typed in ("sqrt(12)", "6/sqrt(3)", "sqrt(3) + sqrt(3)", "4sqrt(3)/2", "3.4641")),
    (ROOT, "2sqrt(2)", WRONG),
    *((ROOT_OVER, typed, RIGHT) for typed in ("2sqrt(3)/3", r"\frac{2}{3}\sqrt{3}", r"\frac{2\sqrt3}{3}")),
    *((ROOT_OVER, typed, FORM) for typed in ("2/sqrt(3)", "4sqrt(3)/6", "sqrt(12)/3")),
    *((EXPANDED, typed, RIGHT) for typed in ("x^2 + 5x + 6", "6 + 5x + x²", "x^2+6+5*x", "x**2 + 5x + 6")),
    *((EXPANDED, typed, FORM) for typed in ("(x + 2)(x + 3)", "x^2 + 2x + 3x + 6", "x(x + 5) + 6")),
    *((EXPANDED, typed, WRONG) for typed in ("x^2 + 6x + 5", "y^2 + 5y + 6")),
    *((FACTORED, typed, RIGHT) for typed in ("2(x-1)(x+3)", "2(x + 3)(x - 1)", "(x-1)*2*(x+3)", "-2(1-x)(x+3)")),
    *((FACTORED, typed, FORM) for typed in ("2x^2 + 4x - 6", "2(x^2 + 2x - 3)", "(2x - 2)(x + 3)", "(x-1)(2x+6)")),
    (FACTORED, "2(x+1)(x-3)", WRONG),
    # + C, under any name
    *((PRIMITIVE, typed, RIGHT) for typed in ("x^3 + C", "x^3 + c", "k + x³", "F(x) = x^3 + C", "x^3 - C")),
    (PRIMITIVE, "x^3", FORM),
    (PRIMITIVE, "x^3 + 5", FORM),
    *((PRIMITIVE, typed, WRONG) for typed in ("3x^3 + C", "x^3 + C*x", "6x + C")),
    (PRIMITIVE, "∫ 3x^2 dx", UNREADABLE),
    (PRIMITIVE, r"\int 3x^2 \,dx", UNREADABLE),
    *((LOGARITHM, typed, RIGHT) for typed in (r"4\ln|x| + C", "4 ln(x) + C", "4ln|x| + c", "ln(x^4) + C")),
    # expressions
    *(
        (DERIVATIVE, typed, RIGHT)
        for typed in ("6x^2 - 2", "f'(x) = 6x^2 - 2", "-2 + 6x²", "2(3x^2 - 1)", "y' = 6x^2-2", "dy/dx = 6x^2 - 2")
    ),
    *((DERIVATIVE, typed, WRONG) for typed in ("6x^2", "6x - 2", "6t^2 - 2")),
    *((SINE, typed, RIGHT) for typed in ("sqrt(3)/2", r"\frac{\sqrt{3}}{2}", "√3/2", "sqrt(3/4)")),
    *((SINE, typed, FORM) for typed in ("0.866", "sin(60°)", "sin 60°")),
    *((FORMULA, typed, RIGHT) for typed in ("3n + 2", "a_n = 3n + 2", "5 + 3(n - 1)")),
    (asked(r"x\sqrt{x}"), "sqrt(x^3)", RIGHT),
    *((asked("2x e^{x} + 2 e^{x}"), typed, RIGHT) for typed in ("2xe^x + 2e^x", "2e^x (x+1)", "2e^x(x + 1)")),
    (asked(r"x\sqrt{x}"), "x^(3/2)", RIGHT),
    (ROOT, "3.46410161513775458705489268301", FORM),
    # signs that are typed in several ways, and forms that only look right
    *((asked(solutions([3, -3]), unknowns=("x",)), typed, RIGHT) for typed in ("+-3", "+/-3", "x = ±3")),
    *((TWO_ROOTS, typed, RIGHT) for typed in ("x₁ = 2, x₂ = 3", "L = {2, 3}", "x = {2, 3}")),
    (ABOVE, "x ⩾ 3", WRONG),
    (HALF, "1⁄2", RIGHT),
    (asked("1234567"), "1 234 567", RIGHT),
    (SIMPLEST, "-2/-3", FORM),
    (LOGARITHM, r"\ln|x|^4 + C", UNREADABLE),
    (DEGREES, "150 rad", UNREADABLE),
    (DEGREES, "5pi/6 rad", FORM),
    (RADIANS, "0.5236", FORM),
    (RADIANS, "0.53", WRONG),
    # angles
    *((DEGREES, typed, RIGHT) for typed in ("150", "150°", "150 degrees", r"150^{\circ}", r"150^\circ")),
    (DEGREES, "5pi/6", FORM),
    (DEGREES, "15°", WRONG),
    *((RADIANS, typed, RIGHT) for typed in ("pi/6", r"\frac{\pi}{6}", "π/6", "pi/6 rad")),
    (RADIANS, "30°", FORM),
    (RADIANS, "30", WRONG),
    *(
        (ANGLES, typed, RIGHT)
        for typed in ("30, 150", "30°, 150°", "x = 150° or x = 30°", "30 degrees and 150 degrees")
    ),
    (ANGLES, "pi/6, 5pi/6", FORM),
    (ANGLES, "30°", WRONG),
]


def test_typed_answers_are_judged_as_mathematics(algebra: Algebra) -> None:
    found = [(exercise.form, typed, judge(exercise, typed, algebra), meant) for exercise, typed, meant in TABLE]
    others = [each for each in found if each[2].outcome != each[3]]
    assert not others, "\n".join(map(str, others))


def test_no_word_of_a_judgement_stays_english(algebra: Algebra, english_in: Callable[[str], list[str]]) -> None:
    for exercise, typed, _ in TABLE:
        words = judge(exercise, typed, algebra).words
        assert [word for word in english_in(words) if word not in typed] == [], (typed, words)


def test_the_key_is_right_as_it_is_shown_in_every_topic_and_level(algebra: Algebra) -> None:
    for topic in TOPICS:
        for level in range(1, len(topic.levels) + 1):
            for exercise in exercises(topic.key, level, 3, 3):
                assert judge(exercise, exercise.answer_tex, algebra).outcome == RIGHT, exercise


def test_the_key_of_another_exercise_is_never_right(algebra: Algebra) -> None:
    for topic in TOPICS:
        for level in range(1, len(topic.levels) + 1):
            one, other, third = exercises(topic.key, level, 4, 3)
            for exercise, typed in ((one, other), (other, third)):
                is_same = verify(replace(exercise, key=typed.key), algebra).verdict == "verified"
                judged = judge(exercise, typed.answer_tex, algebra)
                assert judged.outcome != RIGHT or is_same, (exercise.task, typed.answer_tex)


def test_hostile_answers_end_and_are_never_right(algebra: Algebra) -> None:
    hostile = ("9**9**9", "9^{9^{9}}", "(((((1", "(" * 300, "1" * 590, "x" * 700, "sqrt(" * 80 + "2" + ")" * 80)
    more = (
        r"\begin{pmatrix}",
        "1/0",
        "0/0",
        "∞",
        "170!!!",
        "__import__('os')",
        "; ; ;",
        "{,}",
        "<>",
        "x = = 2",
        "∪",
        "[]",
    )
    for exercise in (HALF, THREE, ABOVE, POINT, VECTOR, MATRIX, PRIMITIVE, FACTORED, PLACES, ANGLES):
        for typed in hostile + more:
            assert judge(exercise, typed, algebra).outcome in (WRONG, UNREADABLE), (exercise.key, typed)


def test_what_takes_too_long_is_unreadable_and_says_so(algebra: Algebra) -> None:
    slow = asked("6x")
    with algebra.within(0.0):
        judged = judge(slow, "3x + 3x", algebra)
    assert judged.outcome == UNREADABLE
    assert "too long" in judged.words


def test_a_missing_solution_and_a_wrong_end_are_named(algebra: Algebra) -> None:
    assert "more solutions" in judge(TWO_ROOTS, "2", algebra).words
    assert "ends" in judge(ABOVE, "x >= 3", algebra).words
    assert "+ C" in judge(PRIMITIVE, "x^3", algebra).words
    assert "x is asked for" in judge(ABOVE, "y > 3", algebra).words
