"""Finding the last boxed answer."""

from __future__ import annotations

import re
import time

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
        (r"\\boxed{5}", "5"),
        (r"\\\boxed{5}", "5"),
        (r"\{\boxed{5}\}", "5"),
        (r"\boxed{a\\boxed{b}c} \boxed{", "b"),
        (r"\boxed{\}} } {", r"\}"),
        (r"\boxed\boxed{8}", "8"),
        (r"\boxed{1 \boxed{2} \boxed 3}", "2"),
        ("\\boxed \n\t{6}", "6"),
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


def braced(text: str, position: int) -> str | None:
    """Return the balanced group that starts at a position, read on its own."""
    depth, index = 0, position
    while index < len(text):
        match text[index]:
            case "\\":
                index += 1
            case "{":
                depth += 1
            case "}":
                depth -= 1
                if depth == 0:
                    return text[position + 1 : index].strip()
        index += 1
    return None


@given(st.lists(st.sampled_from(["\\boxed", "\\", "{", "}", " ", "boxed", "7", "\n"]), max_size=25).map("".join))
def test_it_is_the_last_opened_of_those_that_close(text: str) -> None:
    groups = [braced(text, opener.end() - 1) for opener in re.finditer(r"\\boxed\s*\{", text)]
    assert last_boxed(text) == next((group for group in reversed(groups) if group is not None), None)


@pytest.mark.parametrize("part", ["\\boxed{", "\\boxed", "\\boxed ", "{", "}", "\\", "\\boxed{{", "\\boxed{}"])
def test_the_time_it_takes_is_linear(part: str) -> None:
    """Read box by box, the first of these would take minutes."""
    started = time.process_time()
    found = last_boxed(part * (200_000 // len(part)))
    assert time.process_time() - started < 2.0
    assert found == ("" if part.endswith("}") and len(part) > 1 else None)


def test_spaces_behind_many_openers_are_read_once() -> None:
    assert last_boxed(("\\boxed" + " " * 1_000) * 200) is None
    assert last_boxed("\\boxed" + " " * 200_000 + "{4}" + "\\boxed{" * 20_000) == "4"
