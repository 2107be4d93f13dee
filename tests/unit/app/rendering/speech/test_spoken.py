"""Formulas as words: real ones through MathJax, hostile ones, and in a language that says parts in another order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.rendering.speech.reader import MOST_CHARACTERS, spoken
from app.rendering.typesetting.errors import TypesettingError
from app.rendering.typesetting.typesetter import Typesetter
from models.wording import speak

FORMULAS = Path("tests/unit/app/rendering/typesetting/formulas.jsonl")
MARKUP = re.compile(r"[<>{}\\$^_\u2061]|  ")

SAID = {
    r"\frac{1}{2}": "one half",
    r"\frac{2}{3}": "2 thirds",
    r"\frac ab + 1": "a over b plus 1",
    r"\frac ab c": "the fraction a over b, end fraction c",
    r"\frac{x+1}{y}": "the fraction x plus 1 over y, end fraction",
    r"\frac{\frac ab}{c}": "the fraction a over b over c, end fraction",
    r"x^2 + y^3": "x squared plus y cubed",
    r"2^{10}": "2 to the power 10",
    r"e^{-x}": "e to the power negative x, end power",
    r"(x+1)^2": "open parenthesis x plus 1 close parenthesis squared",
    r"\sqrt 2": "the square root of 2",
    r"\sqrt{x+1}": "the square root of x plus 1, end root",
    r"\sqrt[3]{8}": "the cube root of 8, end root",
    r"\sqrt[n]{x}": "the root of order n of x, end root",
    r"x_1 + a_{i+1}": "x sub 1 plus a sub i plus 1, end sub",
    r"x_1^2": "x sub 1 squared",
    r"\sum_{i=1}^n i": "the sum from i equals 1 to n of i",
    r"\prod_{p} p": "the product over p of p",
    r"\int_0^1 x\,dx": "the integral from 0 to 1 of x d x",
    r"\int x\,dx": "the integral of x d x",
    r"\lim_{x\to 0} x": "the limit as x approaches 0 of x",
    r"\max_{x} f(x)": "the maximum over x of f of x",
    r"\sin x": "sine of x",
    r"\sin^{-1} x": "inverse sine of x",
    r"\log_2 8": "log base 2 of 8",
    r"f(x+1)": "f of open parenthesis x plus 1 close parenthesis",
    r"f'(x) = g''(x)": "f prime of x equals g double prime of x",
    r"x = -3": "x equals negative 3",
    r"a - 3": "a minus 3",
    r"a \pm b \ne c \le d": "a plus or minus b is not equal to c is less than or equal to d",
    r"\alpha + \Delta + \pi": "alpha plus capital delta plus pi",
    r"|x|^2": "the absolute value of x, end absolute value squared",
    r"P(A|B)": "P of open parenthesis A given B close parenthesis",
    r"\lfloor x \rfloor": "the floor of x, end floor",
    r"\{x \mid x > 0\}": "the set x such that x is greater than 0, end set",
    r"a \mid b": "a divides b",
    r"x \in \mathbb{R}": "x is in the real numbers",
    r"\binom{n}{k}": "n choose k",
    r"30^\circ + 1^\circ": "30 degrees plus 1 degree",
    r"\vec v \cdot \hat x": "vector v times x hat",
    r"\boxed{x = 1}": "boxed x equals 1, end box",
    r"\cancel{x}": "crossed out x, end crossed out",
    r"5! + 20\%": "5 factorial plus 20 percent",
    r"\left.x^2\right|_0^1": "x squared evaluated from 0 to 1",
    r"x = 1 \quad\text{or}\quad x = 2": "x equals 1, or, x equals 2",
    r"\begin{pmatrix}1&-2\\3&4\end{pmatrix}": "the 2 by 2 matrix: row 1: 1, negative 2; row 2: 3, 4; end matrix",
    r"\begin{vmatrix}a&b\\c&d\end{vmatrix}": "the 2 by 2 determinant: row 1: a, b; row 2: c, d; end determinant",
    r"\begin{cases}1&x>0\\0&\text{else}\end{cases}": (
        "2 cases: case 1: 1, x is greater than 0; case 2: 0, else; end cases"
    ),
    r"\begin{align*}a&=b\\&=c\end{align*}": "line 1: a equals b; line 2: equals c",
    r"x = 1 \tag{2}": "x equals 1, labelled (2)",
    r"☃ + 1": "snowman plus 1",
}


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter()
    typesetter.typeset("x")  # its thread begins before the guards look
    yield typesetter
    typesetter.close()


@pytest.fixture
def japanese() -> Iterator[None]:
    """A language that names the denominator first, and has a comma of its own."""
    words = {
        "{top} over {bottom}": "{bottom}分の{top}",
        "{top} thirds": "3分の{top}",
        "the {operator} from {start} to {end} of": "{start}から{end}までの{operator}、",
        "sum": "総和",
        "{words}, {more}": "{words}、{more}",
        "{words}; {more}": "{words}。{more}",
    }
    speak(lambda _context, text: words.get(text, text))
    yield
    speak(None)


@pytest.mark.parametrize(("tex", "words"), SAID.items())
def test_a_formula_is_said_in_words(typesetter: Typesetter, tex: str, words: str) -> None:
    assert spoken(typesetter.mathml(tex).result()) == words


def test_no_formula_of_the_sample_is_silent_or_spoken_as_markup(typesetter: Typesetter) -> None:
    said = []
    for line in FORMULAS.read_text(encoding="utf-8").splitlines():
        formula = json.loads(line)
        try:
            mathml = typesetter.mathml(formula["tex"], display=formula["display"]).result()
        except TypesettingError:
            continue
        said.append(spoken(mathml))
    assert len(said) > 700
    assert [words for words in said if not words.strip() or MARKUP.search(words)] == []


def test_another_language_has_its_own_order(typesetter: Typesetter, japanese: None) -> None:
    assert spoken(typesetter.mathml(r"\frac ab").result()) == "b分のa"
    assert spoken(typesetter.mathml(r"\frac23").result()) == "3分の2"
    assert spoken(typesetter.mathml(r"\sum_{0}^{9} x").result()) == "0から9までの総和、 x"
    matrix = spoken(typesetter.mathml(r"\begin{pmatrix}1&2\\3&4\end{pmatrix}").result())
    assert "row 1: 1、2。row 2: 3、4;" in matrix


def test_the_parts_of_what_nobody_knows_are_spoken() -> None:
    assert spoken("<math><mnew><mn>1</mn><mo>+</mo><mother>2</mother></mnew></math>") == "1 plus 2"


@pytest.mark.parametrize(
    "mathml", ["", "<math>", "no markup", "<math><mi>x</mo></math>", "<a>" * 5_000 + "</a>" * 5_000]
)
def test_what_cannot_be_read_says_so(mathml: str) -> None:
    assert spoken(mathml) == "a formula that is too intricate to be spoken"


def test_deep_and_long_formulas_are_bounded() -> None:
    deep = "<msqrt>" * 150 + "<mn>7</mn>" + "</msqrt>" * 150
    words = spoken(f"<math>{deep}</math>")
    assert "something nested deeply" in words
    assert len(words) < MOST_CHARACTERS
    long = spoken("<math>" + "<mn>7</mn><mo>+</mo>" * 20_000 + "</math>")
    assert long.endswith("… and more")
    assert len(long) < MOST_CHARACTERS + 20
    assert spoken("<math></math>") == "an empty formula"
