"""The Practice page: what is shown, what the keys do, what is said aloud."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.cards.guides import RungCard
from app.cards.practice import (
    ExerciseCard,
    HintsCard,
    LevelCard,
    OverviewCard,
    PlotCard,
    SheetCard,
    StretchCard,
    TopicCard,
    VerdictCard,
)
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.practice.practice_page import PracticePage

LEVELS = (LevelCard(1, "Easy ones"), LevelCard(2, "Hard ones"))
DAYS = (StretchCard("1 March", "1 Mar", 0, 0), StretchCard("2 March", "2 Mar", 3, 4))
TOPICS = tuple(TopicCard(key, key.title(), 1, LEVELS, days=DAYS, due=1, words="1 due") for key in ("limits", "systems"))
WEEKS = tuple(StretchCard(f"{day} March", f"{day} Mar", 1 + day % 3, 4) for day in range(1, 13))
PLOTS = {
    "": PlotCard("All topics", WEEKS, "All topics. 1 of 4 right."),
    "limits": PlotCard("Limits", WEEKS[::-1], "Limits."),
}
OVERVIEW = OverviewCard("2 exercises come back", "Today 3 of 4 right.", "Continue", TOPICS, PLOTS)
EXERCISE = ExerciseCard("Limits", "Level 1", "What is $1 + 1$?", "Your answer", can_harden=True)


@pytest.fixture
def page(qtbot: QtBot, renderer: Renderer, theme: Theme) -> PracticePage:
    theme.set_zoom(1.0)
    page = PracticePage(renderer)
    qtbot.addWidget(page)
    page.resize(700, 900)
    page.show_overview(OVERVIEW)
    page.show()
    return page


def pressed(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_the_overview_says_everything_aloud_and_tab_goes_through_it_from_top_to_bottom(page: PracticePage) -> None:
    overview = page.build()[0]
    rows = list(overview.rows.values())
    assert [(row.accessibleName(), row.accessibleDescription()) for row in rows] == [
        ("Limits", "1 due"),
        ("Systems", "1 due"),
    ]
    assert rows[0].level.accessibleName() == "Limits: level 1 of 2"
    progress = overview.progress
    assert progress.plot.accessibleDescription() == "All topics. 1 of 4 right."
    assert progress.picker.text() == "All topics"  # its arrow is drawn, as that of every picker
    chain = [overview.go_on, rows[0], rows[0].level, rows[1], rows[1].level, progress.picker, progress.plot]
    for before, after in pairwise(chain):
        assert before.nextInFocusChain() is after
    wanted: list[str] = []
    page.practise_requested.connect(wanted.append)
    rows[1].click()
    pressed(overview.go_on, Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert wanted == ["systems", "", ""]


def test_a_level_is_chosen_in_a_menu_that_says_which_one_it_is(page: PracticePage) -> None:
    chosen: list[tuple[str, int]] = []
    page.level_chosen.connect(lambda topic, level: chosen.append((topic, level)))
    row = page.build()[0].rows["limits"]
    menu = row.level.menu_of(replace(TOPICS[0], is_chosen=True))
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == ["Follow My Answers", "1 · Easy ones", "2 · Hard ones"]
    assert [action.isChecked() for action in actions] == [False, True, False]
    actions[2].trigger()
    actions[0].trigger()
    assert chosen == [("limits", 2), ("limits", 0)]
    menu.close()


def test_the_plot_is_walked_with_the_arrows_and_another_topic_can_be_shown(page: PracticePage) -> None:
    progress = page.build()[0].progress
    pressed(progress.plot, Qt.Key.Key_Left)
    assert progress.plot.words_of(11) == "Week of 12 March: 1 of 4 right"
    pressed(progress.plot, *([Qt.Key.Key_Left] * 20), Qt.Key.Key_Right)
    assert progress._caption.text() == "Week of 2 March: 3 of 4 right"
    menu = progress.menu()
    assert [action.text() for action in menu.actions()] == ["All topics", "Limits"]
    menu.actions()[1].trigger()
    menu.close()
    assert progress.plot.accessibleName() == "Progress: Limits"
    page.show_overview(OVERVIEW)
    assert progress.plot.accessibleName() == "Progress: Limits"


def test_bars_and_plot_are_painted_in_the_accent(page: PracticePage) -> None:
    overview = page.build()[0]
    overview.rows["limits"].show_card(replace(TOPICS[0], due=0))
    accent = page.palette().accent().color().rgb()
    for widget in (overview.rows["limits"], overview.progress.plot):
        picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert accent.to_bytes(4, "little") in bytes(picture.constBits())


def test_enter_checks_then_goes_on_and_what_was_typed_stays_after_a_wrong_answer(page: PracticePage) -> None:
    page.show_exercise(EXERCISE)
    shown = page.build()[1]
    said: list[str] = []
    shown.answered.connect(said.append)
    shown.next_requested.connect(lambda: said.append("next"))
    field = shown.answer.field
    pressed(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "1/2")
    pressed(field, Qt.Key.Key_Return)
    shown.show_verdict(VerdictCard("wrong", "Not right yet."))
    assert (shown.answer.text(), shown.verdict.words()) == ("1/2", "Not right yet.")
    pressed(field, Qt.Key.Key_Return)
    shown.show_verdict(VerdictCard("right", "That is right.", is_over=True))
    assert shown.answer.button.text() == "Next"
    assert shown.skip.isHidden()
    QTest.keyClicks(field, "5")
    pressed(field, Qt.Key.Key_Return)
    assert said == ["1/2", "1/2", "next"]
    assert shown.answer.text() == "1/2"
    page.show_exercise(EXERCISE)
    assert (shown.answer.text(), shown.answer.button.text(), shown.skip.isHidden()) == ("", "Check", False)


def test_structures_need_no_delimiters_in_an_answer_and_show_how_they_are_read(
    page: PracticePage, qtbot: QtBot
) -> None:
    page.show_exercise(EXERCISE)
    box = page.build()[1].answer
    box.open_palette()
    assert box.structures is not None
    box.structures.keys[0].click()
    assert box.text() == r"\frac{a}{b}"
    qtbot.waitUntil(lambda: not box.preview.isHidden())


def test_hints_come_one_below_the_other_and_the_key_of_the_menu_asks_for_the_next(page: PracticePage) -> None:
    page.show_exercise(EXERCISE)
    shown = page.build()[1]
    asked: list[int] = []
    shown.hint_requested.connect(lambda: asked.append(1))
    shown.show_hints(HintsCard(next_words="A nudge"))
    QTest.keyClick(shown.answer.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1]
    nudge, idea = RungCard("Nudge", "Look."), RungCard("Idea", "Think.")
    shown.show_hints(HintsCard((nudge,), "The idea"))
    first = shown.hints.rungs[0]
    shown.show_hints(HintsCard((nudge, idea), "First step"))
    assert shown.hints.rungs[0] is first
    assert [rung.card.name for rung in shown.hints.rungs] == ["Nudge", "Idea"]
    shown.show_hints(HintsCard(next_words="A nudge"))
    assert shown.hints.rungs == []


def test_judging_is_told_only_if_it_takes_long(page: PracticePage) -> None:
    page.show_exercise(EXERCISE)
    verdict = page.build()[1].verdict
    verdict.set_judging(True)
    assert verdict.words() == ""
    assert verdict._late.isActive()
    verdict._late.timeout.emit()
    assert verdict.words() == "Checking…"
    verdict.set_judging(False)
    verdict.show_card(None)
    assert verdict.words() == ""


def test_a_worksheet_needs_a_topic_and_takes_the_levels_that_are_chosen(page: PracticePage) -> None:
    page.show_sheet(SheetCard(TOPICS, ("limits",)))
    sheet = page.build()[2]
    saved: list[tuple[object, int]] = []
    sheet.save_requested.connect(lambda about, count: saved.append((about, count)))
    sheet.levels["systems"].chosen.emit(2)
    sheet.save.click()
    assert saved == [([("limits", 1), ("systems", 2)], 20)]
    for box in sheet.topics.values():
        box.setChecked(False)
    assert not sheet.save.isEnabled()
    sheet.show_failure("The disk is full.")
    assert sheet.words() == "The disk is full."
