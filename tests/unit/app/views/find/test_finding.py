"""Words found on the page: in what is out and what is put away, while it is written, marked and brought into sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cards.turns import ReplyCard
from app.rendering.renderer import Renderer
from app.theme import DARK, LIGHT, Theme
from app.views.conversation.transcript import Transcript
from app.views.conversation.turn_text import ANSWER, QUESTION, THOUGHTS
from app.views.find.finding import Finding
from app.views.find.hits_in_sight import MOST_MARKED, HitsInSight
from app.views.parts.flow_text import FlowText

TURNS = 30
CARDS = [
    ReplyCard(
        f"Question {number} of root?",
        f"a thought of root {number}\n\n" + "more of it\n" * 30,
        3,
        2.0,
        f"Answer {number} is $\\sqrt{{{number}}}$, a root.\n\n" + "More words.\n\n" * 12 + "Its last root.",
    )
    for number in range(TURNS)
]


@pytest.fixture
def page(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[Transcript]:
    theme.force(dark=False)
    page = Transcript(renderer)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    yield page
    page.clear()
    page.hide()
    theme.force(dark=False)


@pytest.fixture
def finding(page: Transcript) -> Iterator[Finding]:
    finding = Finding(page, page)
    yield finding
    finding.stop()


@pytest.fixture
def hits(page: Transcript, finding: Finding) -> HitsInSight:
    return HitsInSight(page, finding, page)


def settle(page: Transcript, qtbot: QtBot) -> None:
    def at_rest() -> bool:
        return not page.is_tending and all(turn.is_at_rest() for turn in page.turns())

    for _ in range(3):
        QApplication.processEvents()
        qtbot.waitUntil(at_rest)


def look(finding: Finding, words: str, qtbot: QtBot) -> None:
    finding.begin()
    finding.look_for(words, None)
    qtbot.waitUntil(lambda: finding.is_read)


def counted(finding: Finding, total: int) -> bool:
    return finding.is_read and finding.total == total


def go(finding: Finding, by: int, qtbot: QtBot) -> None:
    """Come to another hit; what has changed meanwhile is read first, a little at a time."""
    finding.go(by)
    qtbot.waitUntil(lambda: finding.is_read)


def parts(finding: Finding, qtbot: QtBot) -> list[int]:
    """Where the hits are, from the first to the last."""
    seen = []
    for _ in range(finding.total):
        found = finding.current
        assert found is not None
        seen.append(found.text.part)
        go(finding, 1, qtbot)
    return seen


def marked(view: FlowText) -> list[str]:
    return [selection.cursor.selectedText() for selection in view.extraSelections()]


def in_sight(page: Transcript, finding: Finding) -> bool:
    found = finding.current
    if found is None or found.text.view is None:
        return False
    view = found.text.view
    boxes = view.boxes_of(found.hit)
    if not boxes:
        return False
    box = boxes[0].toAlignedRect()
    return page.viewport().rect().contains(QRect(view.mapTo(page.viewport(), box.topLeft()), box.size()))


def one_turn(page: Transcript, qtbot: QtBot, answer: str, thoughts: str = "The discriminant of it.") -> None:
    turn = page.begin_turn("Which discriminant?", False)
    turn.append_thinking(thoughts, 3)
    turn.append_answer(answer)
    turn.answer.finish()
    turn.settle("", "")
    settle(page, qtbot)


def test_questions_closed_thoughts_and_answers_are_searched(page: Transcript, finding: Finding, qtbot: QtBot) -> None:
    one_turn(page, qtbot, "The **discriminant** is $b^2$.\n\n| Discriminant |\n|---|\n| one |")
    look(finding, "discriminant", qtbot)
    assert finding.total == 4
    assert parts(finding, qtbot) == [QUESTION, THOUGHTS, ANSWER, ANSWER]


def test_what_is_not_there_is_not_found(page: Transcript, finding: Finding, qtbot: QtBot) -> None:
    one_turn(page, qtbot, "old root")
    page.show_reply(ReplyCard("Which?", "", 0, 0.0, ""))
    settle(page, qtbot)
    look(finding, "root", qtbot)
    assert finding.total == 0


def test_formulas_are_found_by_their_source(page: Transcript, finding: Finding, qtbot: QtBot) -> None:
    one_turn(page, qtbot, "So $\\frac{1}{2}$, and\n\n$$\\text{where the sign} \\frac{a}{b}$$")
    look(finding, "\\frac", qtbot)
    assert finding.total == 2
    look(finding, "the sign", qtbot)
    found = finding.current
    assert found is not None
    assert found.hit.end - found.hit.start == 1
    assert page.turns()[0].answer.page.formula_at(found.hit.start) is not None


def test_hits_are_marked_and_the_current_one_stands_out(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    one_turn(page, qtbot, "A root and a root, or $\\sqrt{root}$.")
    look(finding, "root", qtbot)
    view = page.turns()[0].answer
    assert marked(view)[:2] == ["root", "root"]
    assert len(view.marks[0]) == 3
    first, second, formula = view.marks[0]
    assert view.marks[1] == first
    grounds = {selection.cursor.selectionStart(): selection.format.background() for selection in view.extraSelections()}
    assert grounds[first.start].color() == QColor(LIGHT.found_now)
    assert grounds[second.start].color() == QColor(LIGHT.found)
    picture = view.grab().toImage()
    box = view.boxes_of(formula)[0].toAlignedRect()
    assert picture.pixelColor(box.left() + 4, box.center().y()) == QColor(LIGHT.found)
    ring = view.boxes_of(first)[0].toAlignedRect()
    column = {picture.pixelColor(ring.center().x(), y).lightness() for y in range(ring.top(), ring.top() + 3)}
    assert min(column) < 100


def test_marks_follow_the_theme(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot, theme: Theme
) -> None:
    one_turn(page, qtbot, "A root and a root.")
    look(finding, "root", qtbot)
    view = page.turns()[0].answer
    theme.force(dark=True)

    def grounds() -> set[str]:
        return {selection.format.background().color().name().upper() for selection in view.extraSelections()}

    qtbot.waitUntil(lambda: grounds() == {DARK.found, DARK.found_now} and marked(view) == ["root", "root"])


def test_nothing_stays_marked_when_nothing_is_looked_for(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    one_turn(page, qtbot, "A root.")
    look(finding, "root", qtbot)
    finding.stop()
    assert all(view.extraSelections() == [] and view.marks[1] is None for view in page.turns()[0].texts())


def test_of_a_great_many_only_those_in_sight_are_marked_and_all_are_counted(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    one_turn(page, qtbot, "done", thoughts="x x x x x x x x x x x x x x x\n" * 2_000)
    page.turns()[0].thinking.set_open(True)
    settle(page, qtbot)
    look(finding, "x", qtbot)
    view = page.turns()[0].thinking.text_view
    assert finding.total == 30_000
    assert 10 <= len(view.extraSelections()) <= MOST_MARKED
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    top = page.top_within(view)
    lines = [view.cursorForPosition(QPoint(0, top + depth)).block().position() for depth in (10, 250, 490)]
    qtbot.waitUntil(lambda: {hit.start for hit in view.marks[0]} >= set(lines))
    assert len(view.extraSelections()) <= MOST_MARKED + 1


def test_what_is_written_meanwhile_is_found_and_the_reader_stays(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    turn = page.begin_turn("question", True)
    turn.append_thinking("a root and a root", 3)
    look(finding, "root", qtbot)
    go(finding, 1, qtbot)
    turn.append_thinking(", one more root", 3)
    qtbot.waitUntil(lambda: counted(finding, 3))
    assert finding.number == 2
    turn.append_answer("The root is $x$, a root.")
    turn.answer.finish()
    qtbot.waitUntil(lambda: counted(finding, 5))
    assert finding.number == 2
    assert marked(turn.answer) == ["root", "root"]


def test_closed_thoughts_are_found_while_they_come(page: Transcript, finding: Finding, qtbot: QtBot) -> None:
    turn = page.begin_turn("question", False)
    turn.append_thinking("a root", 3)
    look(finding, "root", qtbot)
    assert finding.total == 1
    turn.append_thinking(" and a root", 3)
    qtbot.waitUntil(lambda: counted(finding, 2))


def test_coming_to_a_hit_opens_the_thoughts_and_brings_it_into_sight(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    one_turn(page, qtbot, "A last root.\n\n" + "words\n\n" * 60, thoughts="thought\n" * 2_000 + "a first root")
    thinking = page.turns()[0].thinking
    assert not thinking.is_open
    look(finding, "first root", qtbot)
    assert thinking.is_open
    qtbot.waitUntil(lambda: in_sight(page, finding))
    assert not page.is_following
    look(finding, "last root", qtbot)
    qtbot.waitUntil(lambda: in_sight(page, finding))
    assert thinking.is_open


def test_what_comes_does_not_take_the_reader_from_a_hit_at_the_end(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    turn = page.begin_turn("question", True)
    turn.append_answer("words\n\n" * 60 + "a root\n\n")
    qtbot.waitUntil(lambda: turn.answer.is_written)
    look(finding, "root", qtbot)
    bar = page.verticalScrollBar()
    before = bar.value()
    assert before == bar.maximum()
    turn.append_answer("words\n\n" * 3)
    qtbot.waitUntil(lambda: bar.maximum() > before)
    assert bar.value() == before
    assert in_sight(page, finding)
    page.jump_to_latest()
    turn.append_answer("words\n\n" * 60)
    qtbot.waitUntil(lambda: bar.value() > before + 500)


def test_turns_that_are_put_away_are_searched_and_brought_out(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    page.open_conversation(CARDS)
    qtbot.waitUntil(lambda: len(page.places()) == TURNS)
    settle(page, qtbot)
    number, away = next((number, each) for number, each in enumerate(page.places()) if each.view is None)
    finding.begin()
    finding.look_for("root", hits.first_in_sight())
    qtbot.waitUntil(lambda: counted(finding, 4 * TURNS))
    assert away.view is None
    finding.look_for("last root", (finding.texts()[3 * number], 0))
    found = finding.current
    assert found is not None
    assert found.text.place is away
    qtbot.waitUntil(lambda: in_sight(page, finding))
    qtbot.waitUntil(lambda: counted(finding, TURNS) and finding.number == number + 1)
    view = away.view
    assert view is not None
    settle(page, qtbot)
    qtbot.waitUntil(lambda: marked(view.answer) == ["last root"] and counted(finding, TURNS))
    go(finding, -number - 1, qtbot)
    assert finding.number == TURNS
    qtbot.waitUntil(lambda: in_sight(page, finding))


def test_turns_that_are_opened_later_are_found_as_they_come(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    page.open_conversation(CARDS)
    finding.begin()
    finding.look_for("Question", hits.first_in_sight())
    found = finding.current
    assert found is not None
    assert finding.total < TURNS
    qtbot.waitUntil(lambda: counted(finding, TURNS))
    after = finding.current
    assert after is not None
    assert after.text is found.text


def test_turns_that_go_take_their_hits_with_them(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    one_turn(page, qtbot, "A root.")
    one_turn(page, qtbot, "A root.")
    look(finding, "root", qtbot)
    go(finding, 1, qtbot)
    assert (finding.number, finding.total) == (2, 2)
    page.drop_last()
    qtbot.waitUntil(lambda: counted(finding, 1))
    go(finding, 1, qtbot)
    page.clear()
    qtbot.waitUntil(lambda: counted(finding, 0))
    go(finding, 1, qtbot)
    assert finding.current is None


def test_thoughts_that_are_typeset_keep_the_reader_at_the_same_hit(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    one_turn(
        page, qtbot, "done", thoughts="With $\\frac{1}{2}$ a root.\n\nWith $\\frac{1}{3}$ a root.\n\nA third root."
    )
    thinking = page.turns()[0].thinking
    thinking.set_open(True)
    settle(page, qtbot)
    look(finding, "root", qtbot)
    go(finding, 1, qtbot)
    plain = thinking.text_view
    with qtbot.waitSignal(thinking.changed_over):
        thinking.set_typeset(True)
    qtbot.waitUntil(lambda: marked(thinking.text_view) == ["root"] * 3)
    assert thinking.text_view is not plain
    assert (finding.number, finding.total) == (2, 3)


def test_the_search_begins_with_what_is_in_sight(
    page: Transcript, finding: Finding, hits: HitsInSight, qtbot: QtBot
) -> None:
    page.open_conversation(CARDS)
    settle(page, qtbot)
    finding.begin()
    begin = hits.first_in_sight()
    assert begin is not None
    assert begin[0].place in page.places()[-2:]
    view = begin[0].view
    assert view is not None
    assert view.mapTo(page.viewport(), QPoint(0, view.height())).y() > 0
