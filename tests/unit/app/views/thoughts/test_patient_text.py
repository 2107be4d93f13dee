"""Long plain text: written once it is to be seen, and then a little at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.views.parts.flow_text import FlowText
from app.views.thoughts.patient_text import PIECE, PatientText

LONG = "".join(f"Thought {number}: x = √{number} − 1.\n" for number in range(2_000)) + "a word " * 1_000


@pytest.fixture
def text(qtbot: QtBot) -> Iterator[PatientText]:
    text = PatientText(1.5, "thoughts")
    qtbot.addWidget(text)
    text.resize(400, 10)
    yield text
    text.rest()


def shown(text: FlowText) -> str:
    return text.toPlainText()


def written_at_once(qtbot: QtBot) -> str:
    flow = FlowText(1.5, "thoughts")
    qtbot.addWidget(flow)
    flow.append_text(LONG)
    return shown(flow)


def test_what_is_held_back_is_kept_and_not_written(text: PatientText) -> None:
    text.append_text("So")
    text.append_text(", then")
    assert (shown(text), text.text(), text.is_written) == ("", "So, then", False)
    text.hold(False)
    assert (shown(text), text.is_written) == ("So, then", True)
    text.append_text(" on")
    assert shown(text) == "So, then on"
    text.hold(True)
    text.append_text(" quietly")
    assert shown(text) == "So, then on"


def test_a_long_text_is_written_a_little_at_a_time_and_comes_out_the_same(text: PatientText, qtbot: QtBot) -> None:
    text.replace_text(LONG)
    text.hold(False)
    assert len(shown(text)) < 2 * PIECE
    with qtbot.waitSignal(text.written):
        text.append_text(" and the end")
    assert text.is_written
    assert text.text() == LONG + " and the end"
    assert shown(text).replace("\n", "") == (written_at_once(qtbot) + " and the end").replace("\n", "")


def test_what_is_replaced_while_it_is_being_written_is_gone(text: PatientText, qtbot: QtBot) -> None:
    text.hold(False)
    text.append_text(LONG)
    text.replace_text("Other thoughts.")
    qtbot.waitUntil(lambda: text.is_written)
    assert shown(text) == text.text() == "Other thoughts."


def test_what_is_held_back_halfway_goes_on_later(text: PatientText, qtbot: QtBot) -> None:
    text.hold(False)
    text.append_text(LONG)
    text.hold(True)
    assert not text.is_written
    text.append_text(" more")
    text.hold(False)
    qtbot.waitUntil(lambda: text.is_written)
    assert shown(text).replace("\n", "") == (written_at_once(qtbot) + " more").replace("\n", "")


@pytest.mark.parametrize("place", [0, 9, 30_000])
def test_it_is_searched_as_it_will_be_written(text: PatientText, qtbot: QtBot, place: int) -> None:
    text.append_text(LONG)
    before = list(text.lines(place))
    text.hold(False)
    qtbot.waitUntil(lambda: text.is_written)
    assert before == list(text.lines(place))
    assert before
