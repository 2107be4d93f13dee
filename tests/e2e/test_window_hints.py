"""Hints before the solution, in the window: the real tutor and the real store, a fake engine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.conversations.exporting.papers import paper_of
from app.conversations.records import Conversation
from app.settings import read_choices
from app.theme import Theme
from app.tutoring.verdicts import Verdict
from app.views.conversation.turn_view import TurnView
from app.views.parts.flow_text import FlowText
from app.views.tutor.guide_pane import GuidePane
from tests.e2e.guards import Desk, close_desk, open_desk

PROBLEM = "Solve $2x + 3 = 16441$."
THOUGHT = "I subtract and get 2x = 16438, so x = 8219; sevenfold."
SOLUTION = r"""Subtract $3$ from both sides: $2x = 16438$.

Divide both sides by $2$: $x = \frac{16438}{2}$.

So the solution is $\boxed{x = 8219}$."""
SECRETS = ("16438", "8219", "sevenfold", "boxed")


def said_by(window: QWidget) -> str:
    """Everything that a window says: in words, tips, names for a screen reader, fields and pages."""
    words = [window.windowTitle(), QGuiApplication.clipboard().text()]
    for part in (window, *window.findChildren(QWidget)):
        words += [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            words.append(part.text())
        if isinstance(part, QTextEdit | QPlainTextEdit):
            words.append(part.toPlainText())
        if isinstance(part, FlowText):
            words.append(part.text())
    words += [f"{action.text()} {action.toolTip()}" for action in window.findChildren(QAction)]
    return "\n".join(words)


def leaks(desk: Desk) -> list[str]:
    """Which lines with something of the solution can be read in the window, on the clipboard, in an exported file."""
    desk.window.menus.copy_answer_requested.emit()
    desk.window.menus.copy_rich_answer_requested.emit()
    heard = said_by(desk.window)
    keeping = desk.window.archive.keeping
    heading = keeping.kept.heading
    assert heading is not None
    paper = paper_of(Conversation(heading, keeping.snapshot()), thoughts=True)
    heard += "\n".join(f"{each.text} {each.heading}" for each in paper.sections) + heading.title
    return [line for line in heard.splitlines() for secret in SECRETS if secret in line]


def guide_of(desk: Desk) -> GuidePane:
    guide = desk.turn.guide
    assert guide is not None
    return guide


def hint_item(desk: Desk) -> QAction:
    return next(each for each in desk.window.menus.findChildren(QAction) if each.text() == "Next Hint")


def tab_stops(turn: TurnView) -> list[QWidget]:
    """What Tab stops at behind the question."""
    first = turn.question.text_view
    stops: list[QWidget] = []
    each = first.nextInFocusChain()
    while each is not None and each is not first:
        if turn.isAncestorOf(each) and each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(each)
        each = each.nextInFocusChain()
    return stops


def written(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.turn.is_written)


def ask_hidden(desk: Desk) -> None:
    desk.load()
    desk.window.composer.hints.click()
    desk.type_and_send(PROBLEM)
    desk.think(THOUGHT)


def test_nothing_of_a_solution_is_told_before_it_is_asked_for(desk: Desk) -> None:
    ask_hidden(desk)
    assert guide_of(desk).working.isVisible()
    assert guide_of(desk).working.text() == "Working it out… 0:00"
    assert leaks(desk) == []
    desk.answer(SOLUTION)
    assert not guide_of(desk).working.isVisible()
    assert guide_of(desk).offers() == ["A nudge", "Show the whole solution"]
    assert leaks(desk) == []


def test_a_solution_is_revealed_rung_by_rung_until_it_is_a_reply_like_any_other(desk: Desk) -> None:
    ask_hidden(desk)
    desk.answer(SOLUTION)
    guide = guide_of(desk)
    seen = []
    for _ in range(4):
        seen.append(guide.offers()[0])
        guide._onward.click()
        written(desk)
        if len(seen) < 3:
            assert leaks(desk) == []
    assert seen == ["A nudge", "The idea", "First step", "Next step (2 of 2)"]
    assert [each.name for each in guide.rungs()] == ["Nudge", "Idea", "Step 1", "Step 2"]
    assert guide.rungs()[1].text == "Undo the $+ 3$ first, then the factor $2$."
    assert "8219" not in said_by(desk.window)
    assert guide.offers()[0] == "The answer"
    guide._onward.setFocus()
    hint_item(desk).trigger()
    written(desk)
    assert desk.turn.answer.hasFocus()
    assert not hint_item(desk).isEnabled()
    assert guide.isHidden()
    assert desk.turn.answer_text() == SOLUTION
    assert desk.turn.thinking.text() == THOUGHT
    assert "Copy" in desk.turn.foot.offers()
    desk.type_and_send("And a plain one?")
    assert desk.turn.guide is not None


def test_tab_goes_from_the_question_through_the_hints_to_what_can_be_done_with_the_turn(desk: Desk) -> None:
    ask_hidden(desk)
    desk.answer(SOLUTION)
    guide = guide_of(desk)
    guide._onward.click()
    guide._onward.click()
    written(desk)
    met = [each.accessibleName() or each.property("text") for each in tab_stops(desk.turn)]
    assert met == [
        *("Edit question", "Nudge", "Idea", "First step", "Show the whole solution"),
        *("The line you are stuck at", "Ask again", "More"),
    ]


def test_a_line_that_the_learner_is_stuck_at_reveals_what_comes_after_it(desk: Desk) -> None:
    ask_hidden(desk)
    desk.answer(SOLUTION)
    guide = guide_of(desk)
    guide.line_given.emit("16438 = 2x")
    desk.qtbot.waitUntil(lambda: guide.remark() not in ("", "Looking for your line…"))
    assert guide.remark() == "Your line is in step 1. Step 2 comes after it."
    assert len(guide.rungs()) == 4
    assert "boxed" not in said_by(desk.window)


def test_what_speaks_against_a_solution_is_said_before_its_hints_and_tells_nothing_of_it(desk: Desk) -> None:
    ask_hidden(desk)
    desk.answer(SOLUTION)
    last = desk.window.session.turns.last
    assert last is not None
    desk.window.session.judge(last.reply, Verdict("contradicted", "x = 8219 doesn't satisfy it.", "8219"))
    assert guide_of(desk).doubt() == "This solution may be wrong: its answer doesn't hold when it is checked."
    assert not desk.turn.badge.isVisible()
    assert leaks(desk) == []
    guide_of(desk)._whole.click()
    assert desk.turn.badge.accessibleName().endswith("x = 8219 doesn't satisfy it.")


def test_what_is_stopped_without_an_answer_has_no_hints_and_can_be_seen_or_go_on(desk: Desk) -> None:
    ask_hidden(desk)
    desk.engine.finish("cancelled", ended_in="thinking")
    desk.flush()
    guide = guide_of(desk)
    assert guide.offers() == ["Show what there is"]
    assert "Continue" in desk.turn.foot.offers()
    desk.turn.foot.go_on_requested.emit()
    desk.think(" and so on")
    assert guide.working.isVisible()
    assert leaks(desk) == []
    assert guide.offers() == ["Show it as it comes"]
    guide._whole.click()
    desk.think(" to the end")
    assert desk.turn.thinking.text() == f"{THOUGHT} and so on to the end"
    desk.answer(SOLUTION)
    assert desk.turn.answer_text() == SOLUTION
    assert not guide.working.is_running


def test_hints_of_a_solution_that_broke_off_say_so_and_another_version_of_it_is_hidden_too(desk: Desk) -> None:
    ask_hidden(desk)
    desk.engine.answer(SOLUTION[:60])
    desk.engine.finish("length")
    desk.flush()
    assert guide_of(desk).doubt() == "This solution broke off: the hints reach as far as it does."
    desk.window.composer.hints.click()
    desk.window.session.ask_again()
    desk.think(THOUGHT)
    desk.answer(SOLUTION)
    assert guide_of(desk).offers()[0] == "A nudge"
    assert leaks(desk) == []
    assert not desk.window.comparing.is_open
    desk.window.comparing.compare_last()
    assert not desk.window.comparing.is_open
    desk.window.session.edit_last("A plain question")
    desk.answer("Plainly.")
    assert not desk.turn.is_guided
    assert desk.turn.answer_text() == "Plainly."


def test_what_is_revealed_is_kept_over_a_restart_and_so_is_the_choice(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path, qtbot, theme)
    try:
        ask_hidden(desk)
        desk.answer(SOLUTION)
        guide_of(desk)._onward.click()
        guide_of(desk)._onward.click()
    finally:
        close_desk(desk)
    assert read_choices(tmp_path / "settings.json").hints_first
    desk = open_desk(tmp_path, qtbot, theme)
    try:
        qtbot.waitUntil(lambda: desk.window.transcript.current is not None)
        assert [each.name for each in guide_of(desk).rungs()] == ["Nudge", "Idea"]
        assert leaks(desk) == []
        assert desk.window.composer.hints.isChecked()
        desk.window.menus.tutor.whole_requested.emit()
        assert desk.turn.answer_text() == SOLUTION
    finally:
        close_desk(desk)
