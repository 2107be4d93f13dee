"""What a message has defined."""

from __future__ import annotations

import pytest

from app.rendering.typesetting.definitions import MOST_CHARACTERS, Definitions, defines, may_define


@pytest.mark.parametrize(
    "tex",
    [
        r"\def\a{b}",
        r"\gdef \a{b}",
        r"x \newcommand{\R}{\mathbb{R}}",
        r"\renewcommand\R{x}",
        r"\newenvironment{a}{b}{c}",
        r"\let\a\b",
        r"\DeclareMathOperator*{\argmax}{arg\,max}",
        r"\definecolor{a}{rgb}{1,0,0}",
    ],
)
def test_a_definition_is_seen(tex: str) -> None:
    assert defines(tex)


@pytest.mark.parametrize("tex", [r"\left(x\right)", r"\deg f", r"\letter", r"a\newline b", r"\text{def}", "let x"])
def test_a_formula_that_only_resembles_one_defines_nothing(tex: str) -> None:
    assert not defines(tex)


def test_only_what_defines_is_remembered_in_its_order() -> None:
    formulas = ["x", r"\def\a{b}", r"\a", r"\def\a{c}"]
    assert Definitions.of(formulas).sources == (r"\def\a{b}", r"\def\a{c}")
    before = Definitions()
    assert before.then("x") is before


def test_definitions_have_a_bound() -> None:
    definitions = Definitions.of(rf"\def\a{{{'x' * 1000}}}" for _ in range(100))
    assert sum(map(len, definitions.sources)) <= MOST_CHARACTERS


def test_a_macro_that_defines_another_makes_its_users_suspect() -> None:
    assert not may_define(r"\a", (r"\def\a{b}",))
    assert may_define(r"\a", (r"\def\a{\def\b{c}}",))
