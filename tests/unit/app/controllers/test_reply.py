"""What a kept reply says of how it was made, where another is to be made like it."""

from __future__ import annotations

import pytest

from app.controllers.reply import Reply, use_of
from app.conversations.records import Guide, Origin
from app.tutoring.verdicts import Verdict
from models.messages import AdapterUse


def test_a_reply_goes_on_with_the_adapter_that_it_was_begun_with() -> None:
    assert use_of(Origin("practice", adapter="mine", strength=0.5)) == AdapterUse("mine", 0.5)
    assert use_of(Origin("practice")) is None
    assert use_of(None) is None


@pytest.mark.parametrize("adapter", ["/net/somewhere/mine", "/", "../../mine", "folder/mine"])
def test_a_conversation_from_elsewhere_names_no_place_on_the_disk(adapter: str) -> None:
    use = use_of(Origin("practice", adapter=adapter))
    assert use is not None
    assert "/" not in use.name


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_speaks_against_a_hidden_reply_is_said_whether_it_is_kept_or_was_found_by_who_only_reads(
    is_kept: bool,
) -> None:
    found = Verdict("contradicted", "x = 3 doesn't satisfy it.", "3")
    reply = Reply("Solve $2x = 4$", answer=r"$\boxed{3}$", ending="stop", guide=Guide())
    reply.verdict, reply.unkept_verdict = (found, None) if is_kept else (None, found)
    card = reply.guide_card()
    assert card is not None
    assert card.doubt
