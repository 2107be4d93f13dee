"""What a kept reply says of how it was made, where another is to be made like it."""

from __future__ import annotations

import pytest

from app.controllers.reply import use_of
from app.conversations.records import Origin
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
