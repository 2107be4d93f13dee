"""How long the model may think: for all questions, and for one."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.budget import Budget
from app.settings import ChoicesFile


@pytest.fixture
def budget(qapp: object, tmp_path: Path) -> Budget:
    budget = Budget(ChoicesFile(tmp_path / "settings.json"))
    budget.set_thinks(True)
    return budget


def held(budget: Budget) -> tuple[list[int | None], list[int | None]]:
    offers = budget.card().offers
    return [o.tokens for o in offers if o.kept], [o.tokens for o in offers if o.once]


def test_without_a_choice_there_is_no_bound(budget: Budget) -> None:
    assert budget.tokens is None
    assert budget.card().words == "Thinking: no limit"
    assert held(budget) == ([None], [])


def test_a_choice_for_all_questions_stays(budget: Budget, tmp_path: Path) -> None:
    budget.choose(8192)
    budget.begin(True)
    budget.end(True)
    assert budget.tokens == 8192
    assert budget.card().words == "Thinking: 8K"
    assert Budget(ChoicesFile(tmp_path / "settings.json")).tokens == 8192


def test_a_choice_for_one_question_falls_back_after_it(budget: Budget, tmp_path: Path) -> None:
    budget.choose(8192)
    budget.choose_once(0)
    assert (budget.tokens, budget.card().words) == (0, "Thinking: off, once")
    assert budget.card().once_words == "Only for the next question"
    budget.begin(True)
    assert (budget.tokens, budget.card().once_words) == (0, "Only for this question")
    budget.end(True)
    assert (budget.tokens, budget.card().words) == (8192, "Thinking: 8K")
    assert Budget(ChoicesFile(tmp_path / "settings.json")).tokens == 8192


def run(budget: Budget, *, anew: bool = True, edits: bool = False, begun: bool = True) -> int | None:
    """Ask; returns how long the model might think."""
    budget.begin(anew, edits)
    tokens = budget.tokens
    budget.end(begun)
    return tokens


def test_a_choice_for_one_question_stays_with_whatever_is_made_of_it(budget: Budget) -> None:
    budget.choose(0)
    budget.choose_once(8192)
    assert run(budget) == 8192
    assert budget.tokens == 0
    assert run(budget, anew=False) == 8192
    assert run(budget, anew=False, begun=False) == 8192
    assert budget.tokens == 0
    assert run(budget, anew=False) == 8192
    assert run(budget) == 0
    assert run(budget, anew=False) == 0


def test_a_question_that_never_began_gives_its_choice_to_the_next(budget: Budget) -> None:
    budget.choose_once(2048)
    assert run(budget, begun=False) == 2048
    assert held(budget) == ([None], [2048])
    assert run(budget) == 2048
    assert run(budget) is None


def test_a_second_choice_that_came_to_nothing_leaves_the_first_to_its_question(budget: Budget) -> None:
    budget.choose_once(8192)
    run(budget)
    budget.choose_once(2048)
    assert run(budget, anew=False, begun=False) == 2048
    budget.choose_once(2048)
    assert run(budget, anew=False) == 8192


@pytest.mark.parametrize("lent", [None, 2048])
def test_an_edit_that_never_began_leaves_the_question_before_its_choice(budget: Budget, lent: int | None) -> None:
    budget.choose(0)
    budget.choose_once(8192)
    run(budget)
    if lent is not None:
        budget.choose_once(lent)
    assert run(budget, edits=True, begun=False) == (lent or 0)
    assert held(budget) == ([0], [lent] if lent else [])
    if lent is not None:
        budget.choose_once(lent)
    assert run(budget, anew=False) == 8192


def test_an_edit_that_began_and_a_question_that_did_not_have_no_choice_of_the_one_before(budget: Budget) -> None:
    for edits, begun in ((True, True), (False, False)):
        budget.choose_once(8192)
        run(budget)
        assert run(budget, edits=edits, begun=begun) is None
        assert run(budget, anew=False) is None


def test_a_choice_for_all_made_on_the_way_outlives_an_end_before_the_beginning(budget: Budget) -> None:
    budget.choose_once(2048)
    run(budget)
    budget.begin(False)
    budget.choose(8192)
    budget.end(False)
    assert run(budget, anew=False) == 8192


def test_what_is_chosen_on_the_way_belongs_to_the_question_too(budget: Budget) -> None:
    budget.begin(True)
    budget.choose_once(2048)
    budget.end(True)
    assert budget.tokens is None
    assert run(budget, anew=False) == 2048


def test_a_choice_for_all_holds_for_the_last_question_as_well(budget: Budget) -> None:
    budget.choose_once(2048)
    run(budget)
    budget.choose(8192)
    assert run(budget, anew=False) == 8192


def test_a_new_conversation_has_no_question_to_go_on_with(budget: Budget) -> None:
    budget.choose_once(2048)
    run(budget)
    budget.forget_question()
    assert run(budget, anew=False) is None


def test_the_same_choice_again_takes_it_back(budget: Budget) -> None:
    budget.choose_once(None)
    assert held(budget) == ([None], [None])
    budget.choose_once(None)
    assert held(budget) == ([None], [])


def test_a_choice_for_all_replaces_the_one_for_the_next(budget: Budget) -> None:
    budget.choose_once(0)
    budget.choose(2048)
    assert held(budget) == ([2048], [])


def test_a_running_answer_is_told_at_once(budget: Budget, qtbot: QtBot) -> None:
    budget.begin(True)
    for choose, tokens in ((budget.choose, 2048), (budget.choose_once, None), (budget.choose_once, None)):
        with qtbot.waitSignal(budget.steered) as told:
            choose(tokens)
        assert told.args == [budget.tokens]
    assert budget.tokens == 2048


def test_without_a_running_answer_nobody_is_told(budget: Budget, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(budget.steered):
        budget.choose(0)
        budget.choose_once(2048)


def test_what_is_not_offered_is_not_taken(budget: Budget) -> None:
    budget.choose(77)
    budget.choose_once(-1)
    assert budget.tokens is None
