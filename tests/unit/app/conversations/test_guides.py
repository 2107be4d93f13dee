"""A reply that isn't wholly revealed is kept whole, and told of nowhere: no search and no paper says what is in it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.conversations.exporting.papers import paper_of
from app.conversations.plain import conversation_from_plain, conversation_to_plain
from app.conversations.records import Conversation, Guide, Heading, Turn
from app.conversations.store import Store
from app.tutoring.verdicts import Verdict

HEADING = Heading("c", "Question", 100.0, 200.0)
HIDDEN = Turn(
    "t",
    None,
    "What is asked?",
    100.0,
    thinking="pondering",
    answer="The walrus.",
    ending="stop",
    verdict=Verdict("verified", "The walrus fits."),
    guide=Guide(3),
)
REVEALED = replace(HIDDEN, guide=Guide(3, is_whole=True))


def found(store: Store, text: str) -> list[str]:
    while store.tend_index():
        pass
    return [hit.part for hit in store.search(text)]


def test_a_search_finds_a_hidden_reply_only_once_it_is_revealed(database: Path) -> None:
    with closing(Store.at(database)) as store:
        store.put_heading(HEADING)
        store.put_turn("c", HIDDEN)
        assert found(store, "walrus") == found(store, "pondering") == []
        assert found(store, "asked") == ["question"]
    with closing(Store.at(database)) as store:
        assert store.conversation("c").turns == (HIDDEN,)
        store.put_turn("c", REVEALED)
        assert found(store, "walrus") == ["answer"]
        store.put_turn("c", HIDDEN)
        assert found(store, "walrus") == []


def test_an_index_that_is_made_anew_knows_nothing_of_a_hidden_reply(store: Store) -> None:
    store.put_whole(Conversation(HEADING, (HIDDEN,)))
    with store._connection:
        store._connection.execute("DELETE FROM index_known")
    assert found(store, "walrus") == []
    assert found(store, "asked") == ["question"]


def test_a_paper_says_that_a_reply_is_hidden_and_nothing_of_it() -> None:
    sections = paper_of(Conversation(HEADING, (HIDDEN,)), thoughts=True).sections
    assert [each.text for each in sections] == ["What is asked?", "The solution hasn't been revealed."]
    shown = paper_of(Conversation(HEADING, (REVEALED,)), thoughts=True).sections
    assert [each.kind for each in shown] == ["question", "thinking", "answer", "remark"]


def test_what_can_be_imported_again_has_all_of_it_and_how_much_was_revealed() -> None:
    conversation = Conversation(HEADING, (HIDDEN,))
    assert conversation_from_plain(conversation_to_plain(conversation)) == conversation
