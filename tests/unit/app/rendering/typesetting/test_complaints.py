"""What MathJax complains of is known again, said in another language, and nothing of the formula is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.rendering.typesetting.complaints import in_words
from app.rendering.typesetting.errors import TypesettingError
from app.rendering.typesetting.typesetter import Typesetter
from models.wording import speak

BUNDLE = Path(__file__).parents[5] / "resources" / "mathjax" / "typeset.js"
FIELD = re.compile(r"\{(?:name|other)\}")
OF_MATHJAX = re.compile(r'(?:Error\)?\(|\.default\()"[A-Z][A-Za-z]{3,40}","([^"]+)"')
SAID_OTHERWISE = {"MathJax internal buffer size exceeded; is there a recursive macro call?"}
WRONG = {
    r"\foo": r"\foo",
    r"\frac{1": "",
    r"{1": "",
    r"x}": "",
    r"x^2^3": "",
    r"x_2_3": "",
    r"\left( x": "",
    r"\begin{matrix} 1": "{matrix}",
    r"\begin{nothing} 1 \end{nothing}": "nothing",
    r"\begin{matrix} 1 \end{cases}": "matrix",
    r"\sqrt[3": r"\sqrt",
    r"\frac": r"\frac",
}


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """One of its own: what it remembers is said in another language."""
    own = Typesetter()
    own.typeset("x")
    yield own
    own.close()


@pytest.fixture
def another_language() -> Iterator[None]:
    speak(lambda context, text: f"{context}: {{name}}・{{other}}" if "{other}" in text else _short(context, text))
    yield
    speak(None)


def _short(context: str, text: str) -> str:
    return f"{context}: {{name}}" if "{name}" in text else f"{context}:"


@pytest.mark.usefixtures("another_language")
@pytest.mark.parametrize(("tex", "named"), WRONG.items(), ids=WRONG)
def test_what_is_wrong_is_said_in_another_language(tex: str, named: str, typesetter: Typesetter) -> None:
    with pytest.raises(TypesettingError) as caught:
        typesetter.typeset(tex)
    assert caught.value.reason.startswith("Formulas:")
    assert named.strip("{}") in caught.value.reason


@pytest.mark.parametrize("tex", WRONG)
def test_in_english_it_is_what_mathjax_says(tex: str, typesetter: Typesetter) -> None:
    with pytest.raises(TypesettingError) as caught:
        typesetter.typeset(tex)
    assert in_words(caught.value.reason) == caught.value.reason


@pytest.mark.usefixtures("another_language")
def test_a_sentence_that_nobody_knows_is_shown_as_it_comes() -> None:
    assert in_words("Something else is wrong") == "Something else is wrong"


@pytest.fixture(scope="module")
def said_by_mathjax() -> set[str]:
    """Every sentence of the bundle; what it is about is called %1 and %2."""
    found = OF_MATHJAX.findall(BUNDLE.read_text(encoding="utf-8"))
    return {each.replace("\\\\", "\\") for each in found}


@pytest.mark.usefixtures("another_language")
def test_every_sentence_of_the_bundle_is_known(said_by_mathjax: set[str]) -> None:
    assert len(said_by_mathjax) > 70
    assert {each for each in said_by_mathjax if in_words(each) == each} == SAID_OTHERWISE


@pytest.mark.usefixtures("another_language")
def test_no_sentence_of_the_bundle_is_taken_for_another(said_by_mathjax: set[str]) -> None:
    speak(lambda _context, text: FIELD.sub("…", text))
    taken = {each: in_words(each) for each in said_by_mathjax}
    assert taken == {each: re.sub(r"%\d", "…", each) for each in said_by_mathjax}
