"""What a block needs before it can be painted, without any Qt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import app.rendering
from app.rendering import blocks as b
from app.rendering.highlighting import highlighted
from app.rendering.markdown import parse
from app.rendering.painting.code_lines import LONGEST_LINE, code_lines
from app.rendering.prepared import MOST_FORMULAS, Preparer, Refused, boxed_content
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.typesetter import Typesetter


@pytest.fixture
def preparer() -> Iterator[Preparer]:
    typesetter = Typesetter()
    yield Preparer(typesetter)
    typesetter.close()


@pytest.mark.parametrize(
    ("tex", "content"),
    [
        (r"\boxed{42}", "42"),
        (r" \boxed {\frac{1}{2}} . ", r"\frac{1}{2}"),
        (r"\boxed{\{1\}}", r"\{1\}"),
        (r"x = \boxed{42}", None),
        (r"\boxed{1} + \boxed{2}", None),
        (r"\boxed{1", None),
        ("", None),
    ],
)
def test_a_formula_is_a_card_if_it_is_one_box_and_nothing_else(tex: str, content: str | None) -> None:
    assert boxed_content(tex) == content


def test_rendering_knows_no_widgets() -> None:
    files = list(Path(app.rendering.__file__).parent.rglob("*.py"))
    assert len(files) > 20
    assert [file.name for file in files if "QtWidgets" in file.read_text(encoding="utf-8")] == []


def test_formulas_are_found_wherever_they_stand(preparer: Preparer) -> None:
    text = "> - **$a$** [$b$](https://github.com)\n\n| $c$ |\n|---|\n| $d$ |\n\n# $e$\n\n$$f$$"
    pictures = {key: value for block in preparer.settled(parse(text)) for key, value in block.pictures.items()}
    assert {tex for tex, _ in pictures} == set("abcdef")
    assert all(isinstance(picture, Typeset) for picture in pictures.values())


def test_what_the_tail_defines_is_forgotten(preparer: Preparer) -> None:
    preparer.tail(parse(r"$\def\mine{1}$"))
    assert isinstance(preparer.settled(parse(r"$\mine$"))[0].pictures[r"\mine", False], Refused)


def test_a_paragraph_that_is_one_box_becomes_a_formula_of_its_own(preparer: Preparer) -> None:
    block = preparer.settled(parse(r"$\boxed{7}$."))[0].block
    assert isinstance(block, b.DisplayFormula)
    assert block.source == r"$\boxed{7}$."


def test_a_formula_that_fails_takes_nothing_with_it(
    preparer: Preparer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def torn(_typesetter: Typesetter, _wish: object, _form: str) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Typesetter, "_answer", torn)
    (paragraph,) = preparer.settled(parse("Let $x$ be."))
    assert paragraph.pictures == {("x", False): Refused("It can't be typeset here.")}
    assert "FileNotFoundError" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("language", ["python", "Python", "js", "brainfuck", "../../x", "", "python\x00"])
def test_code_stays_the_same_whatever_its_language_is_said_to_be(language: str) -> None:
    text = "\n\tdef f(x):\r\n    return 'é' + x  # why\n\n"
    assert "".join(word for _, word in highlighted(text, language)) == text


def test_words_of_code_have_kinds() -> None:
    assert ("keyword", "return") in highlighted("return 1", "python")
    assert highlighted("return 1", "unknown") == (("", "return 1"),)


def test_lines_of_code_are_never_endless() -> None:
    lines = code_lines([("", "a" * 4000 + "\n"), ("string", "b"), ("", "c\n\nd\n")])
    assert max(sum(len(word) for _, word in line) for line in lines) <= LONGEST_LINE
    assert lines[3:] == [[("string", "b"), ("", "c")], [], [("", "d")]]


def test_a_block_of_nothing_but_formulas_stays_as_its_source(preparer: Preparer) -> None:
    (dense,) = preparer.settled(parse("$a$ " * (MOST_FORMULAS + 1)))
    assert dense.pictures == {}
    (usual,) = preparer.settled(parse("$a$ " * MOST_FORMULAS))
    assert list(usual.pictures) == [("a", False)]
