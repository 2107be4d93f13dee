"""What is said of what checking has found."""

from __future__ import annotations

from app.check_words import slip_markdown, slip_words, wrong_steps_words
from app.controllers.paper_words import paper_words
from app.tutoring.verdicts import Slip


def slip(stated: str, found: str) -> Slip:
    return Slip(0, len(stated), stated, found)


def test_a_wrong_step_is_said_in_plain_signs() -> None:
    for stated, found, words in (
        (r"7 \cdot 8 = 54", "56", "7 · 8 = 56, not 54"),
        (r"\frac{1}{2} + 1 = 2", r"\frac{3}{2}", "1/2 + 1 = 3/2, not 2"),
        ("2 + 2 > 5", "4", "2 + 2 > 5 doesn't hold: it is 4"),
        ("2 + 2 = 5 = 5", "4", "2 + 2 = 5 = 5 doesn't hold: it is 4"),
        ("9^9^9 = 1", "", "9^9^9 = 1 doesn't hold"),
    ):
        assert slip_words(slip(stated, found)) == words
    assert slip_markdown(slip(r"7 \cdot 8 = 54", "56")) == r"\(7 \cdot 8 = 54\) — it is \(56\)"


def test_what_is_exported_names_the_steps_that_do_not_hold_and_not_endlessly_many() -> None:
    wrong_steps = paper_words().wrong_steps
    assert wrong_steps("So 7 · 8 = 54, and 1 + 1 = 2.") == "1 step doesn't hold: 7 · 8 = 56, not 54."
    assert wrong_steps("So 7 · 8 = 56.") == ""
    many = wrong_steps_words([slip(f"{number} + 1 = 0", "1") for number in range(20)])
    assert many.startswith("20 steps don't hold: 0 + 1 = 1, not 0; ")
    assert many.endswith("11 + 1 = 1, not 0; and 8 more.")
