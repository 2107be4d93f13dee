"""The program killed while somebody works in it: what was shown is there again. The benchmark does it 300 times."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.conversations.records import Conversation, Heading, Turn
from tests.benchmarks.killed_ledger import Ledger
from tests.benchmarks.killed_streaming import measure_killed_streaming

KILLS = 6
ASKED = {"event": "put", "at": 1.0, "conversation": "talk", "turn": "turn", "question": "1 + 1?"}
BEGUN = {**ASKED, "thinking": "", "answer": "", "ending": ""}
EARLY = {"event": "text", "at": 2.0, "turn": "turn", "channel": "thinking", "text": "One and "}
LATE = {**EARLY, "at": 2.9, "text": "one"}
KILLED_AT = 3.0
KEPT = Turn("turn", None, "1 + 1?", 1.0, thinking="One and one", ending="interrupted")


def test_windows_that_are_killed_lose_nothing_that_was_shown_for_a_while() -> None:
    figures = measure_killed_streaming(KILLS, seed=3)
    assert figures["kills"] == KILLS
    assert figures["characters_shown"]
    assert figures["troubles"] == []


def ledger(*events: dict[str, object]) -> Ledger:
    taken = Ledger()
    for event in events:
        taken.take(event)
    return taken


def stored(*turns: Turn) -> list[Conversation]:
    return [Conversation(Heading("talk", "Talk", 1.0, 1.0), turns)]


@pytest.mark.parametrize(
    ("thinking", "lost", "lost_at_all"),
    [("One and one is", 0, 0), ("One and one", 0, 0), ("One and ", 0, 3), ("One", 5, 8), ("", 8, 11)],
)
def test_only_what_was_shown_at_the_end_may_be_lost(thinking: str, lost: int, lost_at_all: int) -> None:
    findings = ledger(BEGUN, EARLY, LATE).compare(KILLED_AT, stored(replace(KEPT, thinking=thinking)))
    assert (findings.lost, findings.lost_at_all, findings.wrong) == (lost, lost_at_all, [])


def test_a_question_that_is_not_there_is_lost() -> None:
    assert ledger(BEGUN).compare(KILLED_AT, stored()).lost == len("1 + 1?")


def test_a_window_that_closed_in_order_may_lose_nothing() -> None:
    findings = ledger(BEGUN, EARLY, LATE).compare(float("inf"), stored(replace(KEPT, thinking="One and ")))
    assert findings.lost == len("one")


def test_a_reply_that_had_ended_and_is_found_cut_off_has_lost_its_end() -> None:
    ended = {**BEGUN, "at": 2.5, "thinking": "One and ", "ending": "stop"}
    assert ledger(BEGUN, EARLY, ended).compare(KILLED_AT, stored(replace(KEPT, thinking="One and "))).lost == 1


@pytest.mark.parametrize(
    "turn",
    [replace(KEPT, thinking="Two and two"), replace(KEPT, question="2 + 2?")],
    ids=["another text", "another question"],
)
def test_what_was_never_shown_is_wrong(turn: Turn) -> None:
    assert ledger(BEGUN, EARLY, LATE).compare(KILLED_AT, stored(turn)).wrong


def test_what_was_deleted_a_while_ago_and_is_there_is_wrong() -> None:
    taken = {"event": "taken", "at": 2.0, "turn": "turn"}
    deleted = {"event": "deletes", "at": 2.0, "conversation": "talk"}
    assert ledger(BEGUN, taken).compare(KILLED_AT, stored(KEPT)).wrong
    assert ledger(BEGUN, deleted).compare(KILLED_AT, stored(KEPT)).wrong
    assert ledger(BEGUN, {**taken, "at": 2.9}).compare(KILLED_AT, stored(KEPT)).wrong == []


def test_a_page_that_shows_something_else_than_before_is_wrong() -> None:
    again = Ledger()
    again.begin_again(stored(KEPT))
    page = {**BEGUN, "thinking": "One and one", "ending": "interrupted"}
    again.take({"event": "shows", "turns": [page]})
    assert again.wrong == []
    again.take({"event": "shows", "turns": [{**page, "thinking": "One"}]})
    assert again.wrong
