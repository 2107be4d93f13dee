"""Taking the form of an answer away, and comparing what needs no algebra."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutoring.answers import MAX_CHARS, compare, read_answer


def same(expected: str, got: str) -> bool | None:
    return compare(read_answer(expected), read_answer(got))


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("933", "933.0"),
        ("933", "$933$"),
        ("933", r"\(933\)"),
        ("933", r"\boxed{933}"),
        ("933", " 933. "),
        ("933", "{933}"),
        ("-3", "−3"),
        ("1234", "1,234"),
        ("1234", "1{,}234"),
        ("1234", r"1\,234"),
        (r"\frac{1}{2}", "1/2"),
        (r"\frac{1}{2}", "0.5"),
        (r"\frac{1}{2}", ".5"),
        (r"\frac12", r"\dfrac{2}{4}"),
        (r"-\frac{3}{4}", r"\frac{-3}{4}"),
        (r"1\frac{1}{2}", "3/2"),
        ("1 1/2", "1.5"),
        ("-1 1/2", "-1.5"),
        ("x = 6", "6"),
        ("6", "x=6"),
        ("x=-3", "x = -3.0"),
        ("15%", r"15\%"),
        ("15%", "15"),
        ("15%", "0.15"),
        ("0.15", "15%"),
        ("15%", "15 percent"),
        ("22 R 3", "22 remainder 3"),
        ("22 R 3", r"22 \text{ R } 3"),
        ("22 R 3", r"22\,\text{R}\,3"),
        ("22 R 3", "quotient 22, remainder 3"),
        ("22 R 0", "22"),
        ("5", r"5\text{ cm}"),
        (r"5\text{ cm}", "5"),
        (r"5\text{ cm}", "5 centimeters"),
        (r"5\text{ cm}^2", r"5 \mathrm{cm}^{2}"),
        (r"\$5", "5 dollars"),
        ("$5", "5"),
        (r"90^\circ", "90°"),
        ("5", "5 apples"),
        (r"\text{Tuesday}", "tuesday"),
    ],
)
def test_same_value_in_another_form(expected: str, got: str) -> None:
    assert same(expected, got) is True


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("933", "934"),
        ("x=-3", "3"),
        ("x=6", "y=6"),
        ("1/3", "0.333"),
        ("1/3", "0.3333333333"),
        ("15", "15%"),
        ("15%", "16"),
        ("22 R 3", "22 R 4"),
        ("22 R 3", "22"),
        ("22 R 3", "3"),
        ("22 R 3", "23 R 3"),
        (r"5\text{ cm}", r"5\text{ m}"),
        (r"5\text{ cm}", r"5\text{ cm}^2"),
        ("3", ""),
        ("", ""),
    ],
)
def test_another_value(expected: str, got: str) -> None:
    assert same(expected, got) is False


@pytest.mark.parametrize(("expected", "got"), [("(x+1)^2", "x^2+2x+1"), (r"2\sqrt{2}", r"\sqrt{8}"), ("1/0", "3")])
def test_the_rest_is_left_to_algebra(expected: str, got: str) -> None:
    assert same(expected, got) is None


@given(st.fractions(), st.fractions())
def test_fractions_are_equal_exactly_when_their_values_are(one: Fraction, other: Fraction) -> None:
    written = rf"\frac{{{one.numerator}}}{{{one.denominator}}}"
    assert same(written, f"{other.numerator}/{other.denominator}") is (one == other)


@given(st.integers(-(10**15), 10**15))
def test_thousands_commas_change_nothing(number: int) -> None:
    assert read_answer(f"{number:,}").number == number


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    answer = read_answer(text)
    assert compare(answer, answer) in {True, False, None}


def test_long_answers_are_compared_as_they_stand() -> None:
    long = "9" * (MAX_CHARS + 1)
    assert same(long, long) is True
    assert same("9", long) is False
