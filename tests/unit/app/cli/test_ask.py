"""What a terminal is told of how a reply ended."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.cli.ask import ending_words
from models.messages import Channel, ClosedBy, FinishReason
from tests.e2e.fake_engine import stats


@pytest.mark.parametrize(
    ("reason", "ended_in", "closed_by", "words"),
    [
        ("stop", "answer", "model", ""),
        ("stop", "thinking", "", ", still thinking"),
        ("length", "answer", "budget", " · ended at the token limit"),
        ("length", "thinking", "", " · ended at the token limit, still thinking"),
        ("length", "thinking", "model", " · ended at the token limit, still thinking"),
        ("length", "thinking", "budget", " · went on thinking though it was to answer"),
        ("memory", "thinking", "", " · ended because memory is short, still thinking"),
        ("cancelled", "thinking", "budget", " · stopped"),
    ],
)
def test_the_last_line_says_how_the_reply_ended(
    reason: FinishReason, ended_in: Channel, closed_by: ClosedBy, words: str
) -> None:
    assert ending_words(replace(stats(reason, ended_in=ended_in), thinking_closed_by=closed_by)) == words
