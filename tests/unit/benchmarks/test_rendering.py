"""The rendering benchmark: what it writes, and how it counts."""

from __future__ import annotations

import pytest

from app.rendering.stream import BlockStream
from tests.benchmarks.long_reply import long_reply
from tests.benchmarks.rendering import Mark, Pace, cost_of_tenths


def test_the_reply_has_the_tokens_and_the_formulas_that_were_asked_for() -> None:
    reply = long_reply(32_768, 6_144, 400)
    assert (len(reply.thoughts), len(reply.answer)) == (32_768, 6_144)
    answer = "".join(reply.answer)
    blocks = BlockStream().feed(answer + "\n\n").settled
    assert sum(str(block).count("Formula(") for block in blocks) > 400
    for kind in ("\n## ", "\n| ", "\n1. ", "```python", "\\boxed"):
        assert kind in answer
    assert 3.5 <= len(answer) / 6_144 <= 4.5


def test_an_update_costs_what_was_spent_until_the_next_less_what_watching_costs() -> None:
    marks = [Mark("thinking", number * 0.066, number * 0.003) for number in range(51)]
    marks += [Mark("answer", (51 + number) * 0.066, 0.15 + (number + 1) * 0.006) for number in range(50)]
    paces = [Pace(second, 0.001) for second in range(7)]
    tenths = cost_of_tenths(marks, paces, idle_share=0.01)
    assert tenths == pytest.approx([3 - 0.66] * 5 + [6 - 0.66] * 5)


def test_a_core_that_was_slow_for_a_while_is_not_held_against_the_window() -> None:
    marks = [Mark("answer", number * 0.1, number * 0.003) for number in range(51)]
    marks += [Mark("answer", (51 + number) * 0.1, 0.15 + (number + 1) * 0.006) for number in range(50)]
    paces = [Pace(0.25 + number / 2, 0.001 if number < 10 else 0.002) for number in range(20)]
    tenths = cost_of_tenths(marks, paces, idle_share=0.0)
    assert tenths == pytest.approx([tenths[0]] * 10)
