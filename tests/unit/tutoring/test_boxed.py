"""Finding the last boxed answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutoring.boxed import last_boxed


@pytest.mark.parametrize(
    ("text", "boxed"),
    [
        (r"so \boxed{933}", "933"),
        (r"\boxed{1} and then \boxed{2}.", "2"),
        (r"\boxed{\frac{1}{2}}", r"\frac{1}{2}"),
        (r"\boxed{\text{a {b} c}}", r"\text{a {b} c}"),
        (r"\boxed {6}", "6"),
        (r"\boxed{ 6 }", "6"),
        (r"\boxed{\{1, 2\}}", r"\{1, 2\}"),
        (r"\boxed{\boxed{7}}", "7"),
        (r"\boxed{1} \boxed{unclosed", "1"),
        (r"\boxed 5", None),
        (r"\boxed", None),
        (r"\boxed{", None),
        ("no box", None),
        ("", None),
    ],
)
def test_last_boxed(text: str, boxed: str | None) -> None:
    assert last_boxed(text) == boxed


@given(st.text(alphabet="\\{} boxed19"))
def test_any_text_is_survived(text: str) -> None:
    found = last_boxed(text)
    assert found is None or found in text


def test_many_unclosed_boxes_take_no_time() -> None:
    assert last_boxed(r"\boxed" * 50_000) is None
