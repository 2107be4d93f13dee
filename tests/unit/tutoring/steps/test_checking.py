r"""Steps that are recomputed: what is wrong is found where it stands, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.tutoring.algebra.process import Algebra
from app.tutoring.steps.checking import check_steps
from tests.unit.tutoring.steps.texts import SOUND, WRONG


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as algebra:
        yield algebra


def test_every_wrong_step_is_found_with_what_it_states_and_what_is_true() -> None:
    missed = []
    for text, stated, found in WRONG:
        slips = [(slip.stated, slip.found) for slip in check_steps(text).slips]
        if slips != [(stated, found)]:
            missed.append((text, slips))
    assert missed == []


def test_nothing_is_wrong_in_a_text_that_states_nothing_wrong() -> None:
    alarms = [(text, report.slips) for text in SOUND if (report := check_steps(text)).slips]
    assert alarms == []


def test_a_long_text_of_all_of_them_has_slips_only_where_they_are_wrong_by_themselves() -> None:
    text, places = "", []
    for sound, (wrong, _stated, _found) in zip(SOUND, WRONG, strict=False):
        others = ("mod", "base", "binary", "*", "digit", "o'clock", "mistakes:", "Boolean")
        if any(sign in sound + wrong for sign in others):
            continue
        text += f"{sound}\n\nOkay.\n\n"
        places.append((len(text), len(text) + len(wrong)))
        text += f"{wrong}\n\nOkay.\n\n"
    slips = check_steps(text).slips
    inside = [any(start <= slip.start and slip.end <= end for start, end in places) for slip in slips]
    assert all(inside), [slip for slip, is_inside in zip(slips, inside, strict=True) if not is_inside]
    assert len(slips) >= 0.9 * len(places)


def test_a_slip_stands_where_the_text_has_it() -> None:
    text = "First $2 + 2 = 4$.\n\nThen **7 · 8 = 54**, and\n"
    text += "\\begin{align*}\nx &= 3 \\cdot 4 \\\\\n&= \\boxed{13}.\n\\end{align*}"
    slips = check_steps(text).slips
    assert [text[slip.start : slip.end] for slip in slips] == ["7 · 8 = 54", "3 \\cdot 4 \\\\\n&= \\boxed{13}"]


def test_of_a_chain_only_the_step_that_is_wrong_is_marked() -> None:
    text = "$3 \\cdot 4 + 1 = 14 + 1 = 15$, $2 + 2 = 5 = 4$ and $6 \\cdot 2 = 12 = 13$"
    assert [slip.stated for slip in check_steps(text).slips] == [
        "3 \\cdot 4 + 1 = 14 + 1",
        "2 + 2 = 5",
        "12 = 13",
    ]


def test_a_slip_that_is_carried_on_is_marked_once() -> None:
    text = "So 7 * 8 = 54. Then 54 + 6 = 60 and 60 / 2 = 30. Also 10 * 10 = 100."
    assert [slip.stated for slip in check_steps(text).slips] == ["7 * 8 = 54"]


def test_what_was_recomputed_is_counted() -> None:
    assert check_steps("$1 + 1 = 2 = \\frac{4}{2}$, 2 + 2 = 4, x + 1 = 3, 5 + 5 ≈ 10, f(2) = 3").checked == 3


def test_an_operation_of_its_own_that_is_written_as_a_star_is_no_product() -> None:
    assert check_steps("We get 3 * 4 = 13, 2 * 5 = 9 and 1 * 1 = 2.").slips == ()
    assert len(check_steps("We get 3 * 4 = 13, 2 * 5 = 10 and 1 * 1 = 1.").slips) == 1


EXPANDED: tuple[tuple[str, list[str]], ...] = (
    ("Expanding, we get $(x+1)^2 = x^2+2x+2$.", ["(x+1)^2 = x^2+2x+2"]),
    ("Expanding the brackets, $3(x + 2) = 3x + 5$.", ["3(x + 2) = 3x + 5"]),
    ("$y = (x-3)(x+2) = x^2-x-5$", ["(x-3)(x+2) = x^2-x-5"]),
    ("\\begin{align*}\nf(x) &= (x+2)^2 - 3 \\\\\n&= x^2 + 4x + 2\n\\end{align*}", ["(x+2)^2 - 3 = x^2 + 4x + 2"]),
    ("Like terms combine: $-k + 4 - 2 + 3k = 2k + 3$", ["-k + 4 - 2 + 3k = 2k + 3"]),
    ("Expanding, we get $(x+1)^2 = x^2+2x+1$.", []),
    ("We factor: $x^2+5x+6 = (x+2)(x+3)$.", []),
    ("Solve $(x+1)^2 = x^2+2x+2$.", []),
    ("$(x-3)(x+2) = x^2+5x-6$", []),
    ("We expand the equation $(x-3)(x+2) = x^2+5x-6$.", []),
    ("Since $a^3 = 3a^2 - 4a + 1$, $a^4 = 3a^3 - 4a^2 + a = 3(3a^2 - 4a + 1) - 4a^2 + a = 5a^2 - 11a + 3$.", []),
    ("$t = 2x = 3y = -z$", []),
    ("$x^2 + (a + 3) x + a^2 + 3a = (x - a)(x - b) = x^2 - (a + b) x + ab$", []),
)


def test_expansions_with_unknowns_are_judged_and_equations_to_be_solved_are_not(algebra: Algebra) -> None:
    judged = [(text, [slip.stated for slip in check_steps(text, algebra).slips]) for text, _ in EXPANDED]
    assert judged == list(EXPANDED)


def test_of_an_expansion_the_right_one_is_said(algebra: Algebra) -> None:
    text = "Expanding, $(2x-1)^2 = 4x^2 - 4x + 2$, and expanding $-3(\\frac{1}{2}y + 2) = -\\frac{3}{2}y + 6$."
    assert [slip.found for slip in check_steps(text, algebra).slips] == ["4x^2 - 4x + 1", "-\\frac{3}{2}y - 6"]


def test_without_algebra_only_arithmetic_is_checked() -> None:
    report = check_steps("Expanding, $(x+1)^2 = x^2+2x+2$ and $1 + 1 = 2$.")
    assert (report.slips, report.checked) == ((), 1)


class _BrokenAlgebra(Algebra):
    def start(self) -> None:
        """Start nothing, as on a machine without memory for it."""


def test_an_algebra_that_breaks_down_leaves_the_rest_checked() -> None:
    report = check_steps("Expanding, $(x+1)^2 = x^2+2x+2$ and $1 + 1 = 3$.", _BrokenAlgebra())
    assert [slip.stated for slip in report.slips] == ["1 + 1 = 3"]


def test_what_follows_a_slip_is_read_in_one_pass() -> None:
    assert len(check_steps("So 7 * 8 = 54 and then" + " a,:b" * 60 + ".").slips) == 1


def test_of_a_text_without_end_the_beginning_is_checked() -> None:
    report = check_steps("$1+1=3$ " + "So it goes on. " * 20_000 + "$1+1=4$")
    assert [slip.stated for slip in report.slips] == ["1+1=3"]
    assert report.checked == 1


def test_hostile_texts_end_and_state_nothing() -> None:
    pieces = (
        "1 = ",
        "1 = 2 = ",
        "$1=",
        "$1 = $",
        "(",
        "[asy]",
        "`",
        "~~",
        "\\frac{",
        "$\\boxed{",
        "& = ",
        "\\\\ ",
        "9**9**9 = ",
        "2^(",
        "√",
        "1 2 ",
        "- ",
        "$$ = ",
    )
    for piece in pieces:
        assert check_steps(piece * (12_000 // len(piece))).slips == (), piece
    for text in (
        "9**9**9 = 5",
        "$9^{9^9} = 5$",
        "$e^{e^{e^9}} = 1$",
        "0^0 = 1",
        "$\\cos^{-1}(1, 2) = 4$",
        "$\\ln(1, 2) = 4$",
        "1/0 = 5",
        "$\\binom{10^9}{10^8} = 4$",
        r"$\frac{8}{10^{5000}}\cdot\frac{9}{4}=\frac{72}{108}=\frac{2}{3}$ by guessing?",
    ):
        assert check_steps(text).slips == (), text


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*"0123456789+-*/=^()$ \n.,!%&{}|x", "\\frac", "\\\\", "\\text{", "\\begin{align*}", "= "])
    )
)
def test_whatever_stands_in_a_text_slips_lie_in_it_and_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    slips = check_steps(text).slips
    assert [slip.start for slip in slips] == sorted(slip.start for slip in slips)
    assert all(0 <= slip.start < slip.end <= len(text) and "=" in text[slip.start : slip.end] for slip in slips)
