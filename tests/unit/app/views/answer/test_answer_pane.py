"""The answer pane: Markdown in, a typeset page out, in slices; what was written stays what was written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane

LONG = "\n\n".join(f"Line {number}: $x_{{{number}}} = {number}$." for number in range(300))


@pytest.fixture
def pane(qtbot: QtBot, renderer: Renderer) -> Iterator[AnswerPane]:
    pane = AnswerPane(renderer)
    qtbot.addWidget(pane)
    pane.resize(600, 10)
    pane.show()
    yield pane
    pane.rest()
    pane.hide()


def written(pane: AnswerPane, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: pane.is_written)
    return pane.toPlainText()


def test_it_shows_markdown_and_keeps_what_came(pane: AnswerPane, qtbot: QtBot) -> None:
    for piece in ("**Bo", "th** sides: $x", "^2$", "."):
        pane.append_text(piece)
    pane.finish()
    assert written(pane, qtbot) == "Both sides: \N{OBJECT REPLACEMENT CHARACTER}."
    assert pane.text() == "**Both** sides: $x^2$."


def test_an_answer_that_goes_on_is_one_answer(pane: AnswerPane, qtbot: QtBot) -> None:
    pane.append_text("One *word")
    pane.finish()
    assert written(pane, qtbot) == "One *word"
    pane.append_text("* more")
    pane.finish()
    assert written(pane, qtbot) == "One word more"
    assert pane.text() == "One *word* more"


def test_an_answer_that_goes_on_before_its_end_was_shown_loses_nothing(pane: AnswerPane, qtbot: QtBot) -> None:
    pane.append_text("One *word")
    pane.finish()
    pane.append_text("* more")
    pane.finish()
    assert written(pane, qtbot) == "One word more"
    assert pane.text() == "One *word* more"


def test_another_answer_takes_its_place(pane: AnswerPane, qtbot: QtBot) -> None:
    pane.append_text("The first, not wh")
    pane.replace_text("The second.")
    assert written(pane, qtbot) == "The second."
    pane.replace_text("")
    assert (written(pane, qtbot), pane.text()) == ("", "")


def test_a_long_answer_is_whole_in_the_end_and_in_its_order(pane: AnswerPane, qtbot: QtBot) -> None:
    pane.replace_text(LONG)
    lines = written(pane, qtbot).split("\n")
    assert len(lines) == 300
    assert [line.split(":")[0] for line in lines] == [f"Line {number}" for number in range(300)]
    assert pane.markdown() == LONG


def test_a_page_that_is_given_up_writes_nothing_more(pane: AnswerPane, qtbot: QtBot, renderer: Renderer) -> None:
    pane.append_text(LONG)
    pane.rest()
    other = AnswerPane(renderer)
    qtbot.addWidget(other)
    other.replace_text("Done.")
    written(other, qtbot)
    assert pane.toPlainText() == ""
    other.rest()


def test_a_page_in_sight_is_prepared_before_those_that_nobody_sees(
    pane: AnswerPane, qtbot: QtBot, renderer: Renderer
) -> None:
    hidden = AnswerPane(renderer)
    qtbot.addWidget(hidden)
    hidden.replace_text(LONG.replace("x", "y") * 3)
    pane.replace_text(LONG)
    qtbot.waitUntil(lambda: pane.is_written)
    assert not hidden.is_written
    hidden.rest()
