"""How a reply ended is said as it was, and only if it needs saying."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.controllers.reply import Reply
from app.controllers.reply_words import outcome_words
from models.messages import Channel, ClosedBy
from tests.e2e.fake_engine import stats

OUT_OF_TOKENS = "It ran out of tokens while thinking."
WENT_ON = "It went on thinking though it was to answer."
AT_THE_LIMIT = "The limit of tokens was reached."


@pytest.mark.parametrize(
    ("ended_in", "closed_by", "answer", "words"),
    [
        ("thinking", "", "", OUT_OF_TOKENS),
        ("thinking", "person", "", WENT_ON),
        ("thinking", "budget", "", WENT_ON),
        ("thinking", "person", "So 7.", WENT_ON),
        ("thinking", "model", "So 7.", AT_THE_LIMIT),
        ("thinking", "model", "\n", OUT_OF_TOKENS),
        ("answer", "person", "So 7.", AT_THE_LIMIT),
        ("answer", "budget", "", AT_THE_LIMIT),
    ],
)
def test_a_reply_at_its_limit_says_what_it_was_at(
    ended_in: Channel, closed_by: ClosedBy, answer: str, words: str
) -> None:
    reply = Reply("1 + 1?", "one and one", answer, ending="length")
    measured = replace(stats("length", ended_in=ended_in), thinking_closed_by=closed_by)
    assert outcome_words(reply, measured) == words


def test_a_reply_that_was_stopped_after_its_thoughts_were_closed_was_stopped() -> None:
    measured = replace(stats("cancelled", ended_in="thinking"), thinking_closed_by="person")
    assert outcome_words(Reply("1 + 1?", "one and one", ending="cancelled"), measured) == "Stopped."
