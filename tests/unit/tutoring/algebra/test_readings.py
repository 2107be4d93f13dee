"""What may be meant by the same signs."""

from __future__ import annotations

import pytest

from app.tutoring.algebra.readings import readings, with_common_log
from app.tutoring.reading.atoms import read


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("x^2+1", 1),
        (r"\log_2 x", 1),
        (r"\log x", 2),
        (r"\log x + \log y", 2),  # the same in both
        ("x^{1/3}", 2),
        ("x^{-2/3}", 2),
        ("x^{1/2}", 1),
        (r"\log x^{1/3}", 4),
    ],
)
def test_what_is_ambiguous_has_several_readings(text: str, count: int) -> None:
    assert len(readings(read(text))) == count


def test_a_logarithm_can_be_given_its_base() -> None:
    assert with_common_log(read(r"2\log x")) == ["multiply", ["number", "2"], ["call", "log10", ["symbol", "x"]]]


def test_a_root_of_odd_index_may_be_the_real_one() -> None:
    assert readings(read("x^{1/3}"))[1] == ["power", read(r"\sqrt[3]{x}"), ["number", "1"]]
    assert readings(read("x^{-2/3}"))[1][2] == ["power", read(r"\sqrt[3]{x}"), ["number", "2"]]
