"""`SteeringState`: the last word counts, except that nothing takes back that the answer is wanted now."""

from __future__ import annotations

import math
import threading

from models.messages import AnswerNow, ThinkingBudget
from models.steering import SteeringState, ThoughtBound


def test_nothing_holds_while_nothing_has_been_said() -> None:
    assert SteeringState().given is None


def test_the_last_budget_counts() -> None:
    state = SteeringState()
    state.give(ThinkingBudget(50))
    assert state.given == ThoughtBound(50, "budget")
    state.give(ThinkingBudget(2000))
    assert state.given == ThoughtBound(2000, "budget")
    state.give(ThinkingBudget(None))
    assert state.given == ThoughtBound(math.inf, "budget")
    state.give(ThinkingBudget(0))
    assert state.given == ThoughtBound(0, "budget")


def test_no_budget_takes_back_that_the_answer_is_wanted_now() -> None:
    state = SteeringState()
    state.give(AnswerNow())
    state.give(ThinkingBudget(None))
    assert state.given == ThoughtBound(0, "person")


def test_it_holds_when_several_threads_speak_at_once() -> None:
    for _ in range(50):
        state = SteeringState()
        start = threading.Barrier(3)

        def speak(state: SteeringState, start: threading.Barrier, word: AnswerNow | ThinkingBudget) -> None:
            start.wait()
            for _ in range(20):
                state.give(word)

        words: list[AnswerNow | ThinkingBudget] = [AnswerNow(), ThinkingBudget(7), ThinkingBudget(None)]
        threads = [threading.Thread(target=speak, args=(state, start, word)) for word in words]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert state.given == ThoughtBound(0, "person")
