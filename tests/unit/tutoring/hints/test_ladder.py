"""A solution becomes a ladder: cut where a reader would pause, with the answer at its end and nothing lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.tutoring.hints.cutting import MOST_PIECES, pieces_of
from app.tutoring.hints.ladder import ladder_of
from app.tutoring.reading.formulas import formulas_of

LISTED = r"""To solve \(2x + 3 = 11\), we isolate \(x\).

1. **Subtract 3 from both sides:**
   \[
   2x = 8
   \]

2. **Divide both sides by 2:**
   \[ x = 4 \]

### Step 3: Check

Put it back: $2 \cdot 4 + 3 = 11$.

---

The final answer is \(\boxed{4}\)."""
ALIGNED = r"""Factor both parts, i.e. take out what they share:
\begin{align*}
6x + 9 &= 3 \cdot 2x + 3 \cdot 3 \\
&= \left( 3 \right)(2x + 3) \\
&= \boxed{3(2x + 3)}.
\end{align*}"""
SENTENCES = r"""Let $a = 12.$ Then $b = a + 1 = 13.$ Now $ab = 156$, and we are done.
Hence the product is $\boxed{156}.$ It fits."""

CASES: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    (
        "Solve 2x + 3 = 11.",
        LISTED,
        (
            "To solve \\(2x + 3 = 11\\), we isolate \\(x\\).\n\n1. **Subtract 3 from both sides:**\n\\[\n2x = 8\n\\]",
            "**Divide both sides by 2:**\n\\[ x = 4 \\]",
            "**Check**\n\nPut it back: $2 \\cdot 4 + 3 = 11$.",
        ),
        "The final answer is \\(\\boxed{4}\\).",
    ),
    (
        "Factor 6x + 9.",
        ALIGNED,
        (
            "Factor both parts, i.e. take out what they share:\n\\[6x + 9 = 3 \\cdot 2x + 3 \\cdot 3\\]",
            "\\[= \\left( 3 \\right)(2x + 3)\\]",
        ),
        "\\[= \\boxed{3(2x + 3)}.\\]",
    ),
    (
        "Find ab.",
        SENTENCES,
        ("Let $a = 12.$", "Then $b = a + 1 = 13.$", "Now $ab = 156$, and we are done."),
        "Hence the product is $\\boxed{156}.$\n\nIt fits.",
    ),
    ("What is 6 · 7?", r"It is $\boxed{42}$.", (), r"It is $\boxed{42}$."),
    ("What is 6 · 7?", "The answer is 42.", (), "The answer is 42."),
    (
        "What is 6 · 7?",
        "**Answer:** $\\boxed{42}$\n\nSix sevens are $35 + 7 = 42$.",
        ("Six sevens are $35 + 7 = 42$.",),
        "**Answer:** $\\boxed{42}$",
    ),
    (
        "What is 6 · 7?",
        "Five sevens are $35$.\n\nThe answer is 42.\n\nSo we write $\\boxed{42}$.",
        ("Five sevens are $35$.",),
        "So we write $\\boxed{42}$.",
    ),
    (
        "What is left?",
        (
            "Rows that belong together stay so:\n\\begin{align*}\\left( a &= 1 \\\\ b \\right) &= 2\\end{align*}\n"
            "So $\\boxed{2}$."
        ),
        ("Rows that belong together stay so:\n\\begin{align*}\\left( a &= 1 \\\\ b \\right) &= 2\\end{align*}",),
        "So $\\boxed{2}$.",
    ),
    (
        "Where is it?",
        "[asy] draw((0,0)--(1,1)); [/asy]\n\nIt is at $(1, 1)$. So $\\boxed{1}$.",
        ("It is at $(1, 1)$.",),
        "So $\\boxed{1}$.",
    ),
    (
        "Add 3 and 4 and 5.",
        "From the left, we get $3 + 4 + 5 = 7 + 5 = \\boxed{12}$, and that is all.",
        ("From the left, we get $3 + 4 + 5 = 7 + 5$ …",),
        "From the left, we get $3 + 4 + 5 = 7 + 5 = \\boxed{12}$, and that is all.",
    ),
    ("Add 3 and 4.", "It is $3 + 4 = \\boxed{7}$.", ("It is $3 + 4$ …",), "It is $3 + 4 = \\boxed{7}$."),
    ("Find $3 + 4$.", "It is $3 + 4 = \\boxed{7}$.", (), "It is $3 + 4 = \\boxed{7}$."),
    (
        "Who is faster?",
        "Ann runs farther than Ben, and she takes less time for that. So she is faster: $\\boxed{\\text{Ann}}$.",
        ("Ann runs farther than Ben, and she takes less time for that.",),
        "So she is faster: $\\boxed{\\text{Ann}}$.",
    ),
    (
        "Find x.",
        "Note that\n\\[x = 2k + 1,\\]\nwhere $k = 3$. So $\\boxed{7}$.",
        ("Note that\n\\[x = 2k + 1,\\]\nwhere $k = 3$.",),
        "So $\\boxed{7}$.",
    ),
    ("", "", (), ""),
)


@pytest.mark.parametrize(("problem", "solution", "steps", "answer"), CASES)
def test_a_solution_is_cut_where_a_reader_would_pause(
    problem: str, solution: str, steps: tuple[str, ...], answer: str
) -> None:
    ladder = ladder_of(problem, solution)
    assert (ladder.steps, ladder.answer) == (steps, answer)


def test_no_step_before_the_answer_has_its_box() -> None:
    for problem, solution, _, _ in CASES:
        ladder = ladder_of(problem, solution)
        assert not any("\\boxed" in step for step in ladder.steps)
        assert ("\\boxed" in ladder.answer) is ("\\boxed" in solution)


def test_a_long_solution_has_not_too_many_steps_and_loses_none() -> None:
    solution = "\n\n".join(f"Then $a_{{{number}}} = {number}^2$." for number in range(300))
    pieces = pieces_of(solution)
    assert len(pieces) <= MOST_PIECES
    assert re.findall(r"a_\{(\d+)\}", "".join(pieces)) == [str(number) for number in range(300)]


_MARKDOWN = st.lists(
    st.sampled_from(
        [
            "$x = 1$",
            "\\[y\\]",
            ". ",
            "\n\n",
            "1. ",
            "- ",
            "### Step 2: ",
            "**so**",
            "Hence",
            " ",
            "\\boxed{3}",
            "$",
            "```",
        ]
    ),
    max_size=30,
)


@given(_MARKDOWN)
@settings(max_examples=60, deadline=None)
def test_whatever_a_solution_is_like_no_formula_of_it_is_lost(words: list[str]) -> None:
    solution = "".join(words)
    if "```" not in solution:
        pieces = pieces_of(solution)
        whole = [each.tex for each in formulas_of(solution.strip())]
        assert [tex for tex in whole if not any(tex in piece for piece in pieces)] == []
