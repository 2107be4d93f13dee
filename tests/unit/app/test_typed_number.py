"""Numbers are read as people type them, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.typed_number import typed_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0.8", 0.8),
        ("0,8", 0.8),
        (" 0.8 ", 0.8),
        (".5", 0.5),
        ("1.", 1.0),
        ("2", 2.0),
        ("-1", -1.0),
        ("−1", -1.0),
        ("０．８", 0.8),
        ("", None),
        ("abc", None),
        ("1e9", None),
        ("nan", None),
        ("inf", None),
        ("0x1", None),
        ("1.2.3", None),
        ("1_0", None),
        ("0.8 or so", None),
    ],
)
def test_a_fraction_has_a_point_or_a_comma(text: str, number: float | None) -> None:
    assert typed_number(text, whole=False) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("32768", 32_768),
        ("32,768", 32_768),
        ("32.768", 32_768),
        ("32 768", 32_768),
        ("32\N{NARROW NO-BREAK SPACE}768", 32_768),
        ("1’048’576", 1_048_576),
        ("３２７６８", 32_768),
        ("-5", -5),
        ("1.5", None),
        ("32,76", None),
        ("٣", None),
        ("9" * 5000, None),
        ("", None),
    ],
)
def test_an_integer_may_have_its_thousands_apart(text: str, number: int | None) -> None:
    assert typed_number(text, whole=True) == number


@given(st.text(max_size=60), st.booleans())
def test_no_text_is_too_strange(text: str, whole: bool) -> None:
    number = typed_number(text, whole=whole)
    assert number is None or abs(number) < 1e31
