"""What somebody hears of the window who doesn't see it: what happens by itself is said once, and formulas as words."""

from __future__ import annotations

from app.cards.guides import RungCard
from app.cards.practice import ExerciseCard, HintsCard
from models.catalog import DEFAULT_ID
from tests.e2e.guards import Desk

GB = 1_000_000_000
SOLUTION = "Subtract $3$: $2x = 8$.\n\nDivide: $x = \\frac{8}{2}$.\n\nSo $\\boxed{x = 4}$."


def heard(said: list[tuple[str, bool]]) -> list[str]:
    """What was said, every word of it politely."""
    assert not any(breaks_off for _, breaks_off in said)
    return [words for words, _ in said]


def test_that_it_thinks_is_said_once_and_the_thoughts_are_not(desk: Desk, said: list[tuple[str, bool]]) -> None:
    desk.load()
    desk.type_and_send("What is 1 + 1?")
    said.clear()
    for thought in ("One and one", " are two", ", I think."):
        desk.think(thought)
    assert heard(said) == ["Thinking…"]
    desk.answer("It is $\\sqrt{4}$.")
    desk.qtbot.waitUntil(lambda: "It is the square root of 4." in heard(said))
    assert not [words for words in heard(said) if "One and one" in words]


def test_an_installation_is_said_by_quarters(desk: Desk, said: list[tuple[str, bool]]) -> None:
    desk.load()
    desk.window.shelf.act(DEFAULT_ID, "install")
    said.clear()
    for done in range(1, 17):
        desk.engine.advance("download", done * GB // 2, 8 * GB, 10_000_000)
        desk.flush()
    measured = [words.partition(". ")[2].split(" · ")[0] for words in heard(said)]
    assert measured == ["2.0 GB of 8.0 GB", "4.0 GB of 8.0 GB", "6.0 GB of 8.0 GB", "8.0 GB of 8.0 GB"]


def test_hints_to_an_answer_are_said_in_words(desk: Desk, said: list[tuple[str, bool]]) -> None:
    desk.load()
    desk.window.composer.hints.click()
    desk.type_and_send("Solve $2x + 3 = 11$.")
    desk.answer(SOLUTION)
    guide = desk.turn.guide
    assert guide is not None
    while "whole" not in guide.card.onward and len(guide.rungs()) < 4:
        said.clear()
        guide.onward_requested.emit()
        desk.qtbot.waitUntil(lambda: desk.turn.is_written and bool(said))
        assert not [words for words in heard(said) if "\\" in words or "$" in words]


def test_hints_to_an_exercise_are_said_in_words(desk: Desk, said: list[tuple[str, bool]]) -> None:
    desk.load()
    page = desk.window.page.practice_page
    desk.window.page.cover(page)
    page.show_exercise(ExerciseCard("Fractions", "Level 1", "What is $1 + 1$?", "Your answer"))
    said.clear()
    page.build()[1].show_hints(HintsCard((RungCard("Nudge", "Look at $\\frac{1}{3}$."),), "The idea"))
    desk.qtbot.waitUntil(lambda: bool(said))
    assert heard(said) == ["Nudge: Look at one third."]


def test_how_a_question_will_be_read_can_be_heard_and_is_not_said_while_it_is_typed(
    desk: Desk, said: list[tuple[str, bool]]
) -> None:
    desk.load()
    said.clear()
    preview = desk.window.composer.preview
    desk.window.composer.field.setPlainText("Is x^2 = 4 solved by 2?")
    desk.qtbot.waitUntil(lambda: "squared" in preview.page.accessibleDescription())
    assert preview.page.accessibleDescription() == "Is x squared equals 4 solved by 2?"
    desk.window.composer.field.setPlainText("")
    assert preview.page.accessibleDescription() == ""
    assert heard(said) == []
