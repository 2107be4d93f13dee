"""The tree of a conversation, told turn by turn: branches, taking turns out, leaving and coming back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.controllers.session import Session
from app.controllers.turns import Turns
from tests.unit.app.controllers.test_session_replies import Talk
from tests.unit.app.controllers.test_session_replies import talk as talk  # noqa: PLC0414 - a fixture


@dataclass
class Page:
    """What a session says of the turns on the page, put together as a page does it."""

    cards: list[ReplyCard] = field(default_factory=list)
    possible: dict[int, Possible] = field(default_factory=dict)

    def follow(self, session: Session) -> Page:
        session.turn_began.connect(self.cards.append)
        session.turn_withdrawn.connect(self.cards.pop)
        session.reply_began.connect(self.show_last)
        session.reply_shown.connect(self.show_last)
        session.earlier_shown.connect(self.cards.__setitem__)
        session.path_changed.connect(self.replace)
        session.earlier_possible_changed.connect(self.possible.__setitem__)
        session.conversation_opened.connect(lambda cards: self.replace(0, cards))
        session.conversation_cleared.connect(self.cards.clear)
        return self

    def show_last(self, card: ReplyCard) -> None:
        self.cards[-1] = card

    def replace(self, place: int, cards: Sequence[ReplyCard]) -> None:
        assert 0 <= place <= len(self.cards)
        self.cards[place:] = cards

    def questions(self) -> list[str]:
        return [card.question for card in self.cards]


def seen_by_model(talk: Talk) -> list[str]:
    return [message.content for message in talk.engine.generations[-1].messages]


def test_a_changed_question_begins_a_branch_and_what_followed_stays_with_the_old_one(talk: Talk) -> None:
    page = Page(talk.three_turns()).follow(talk.session)
    talk.session.edit_at(1, "two?")
    assert page.questions() == ["1 + 1?", "two?"]
    assert seen_by_model(talk) == ["1 + 1?", "2", "two?"]
    talk.answer("II")
    talk.finish()
    talk.session.ask("then?")
    talk.answer("so")
    talk.finish()
    assert page.possible[1] == Possible(ask_again=True, edit=True, delete=True, earlier=True, version=2, versions=2)
    talk.session.leaf(1, -1)
    assert page.questions() == ["1 + 1?", "and 2?", "and 3?"]
    assert page.possible[1].version == 1
    talk.session.leaf(1, 1)
    assert page.questions() == ["1 + 1?", "two?", "then?"]
    talk.session.ask("on?")
    assert seen_by_model(talk) == ["1 + 1?", "2", "two?", "II", "then?", "so", "on?"]


def test_a_branch_that_came_to_nothing_brings_back_what_followed(talk: Talk) -> None:
    page = Page(talk.three_turns()).follow(talk.session)
    talk.session.ask_again_at(0)
    assert page.questions() == ["1 + 1?"]
    talk.finish("cancelled")
    assert page.questions() == ["1 + 1?", "and 2?", "and 3?"]
    assert [card.answer for card in page.cards] == ["2", "4", "7"]
    assert talk.possible.ask_again


def test_a_turn_taken_out_leaves_what_followed_and_the_model_no_longer_sees_it(talk: Talk) -> None:
    page = Page(talk.three_turns()).follow(talk.session)
    talk.session.delete_at(1)
    assert page.questions() == ["1 + 1?", "and 3?"]
    talk.session.ask("and 4?")
    assert seen_by_model(talk) == ["1 + 1?", "2", "and 3?", "7", "and 4?"]
    talk.finish("cancelled")
    talk.session.delete_at(2)
    assert page.questions() == ["1 + 1?", "and 3?"]


def test_the_only_turn_is_left_to_whoever_deletes_conversations(talk: Talk) -> None:
    unwanted: list[bool] = []
    talk.session.only_turn_unwanted.connect(lambda: unwanted.append(True))
    talk.answered()
    talk.session.delete_at(0)
    assert unwanted == [True]
    assert len(talk.session.turns) == 1


def test_while_a_reply_is_written_no_other_branch_can_be_shown_or_begun(talk: Talk) -> None:
    page = Page(talk.three_turns()).follow(talk.session)
    talk.session.ask_again_at(2)
    count = len(talk.engine.generations)
    for wish in (talk.session.ask_again_at, talk.session.delete_at):
        wish(0)
    talk.session.edit_at(0, "other")
    talk.session.leaf(2, -1)
    talk.session.go_to(talk.session.turns.path()[0].reply.uid)
    assert len(talk.engine.generations) == count
    assert page.questions() == ["1 + 1?", "and 2?", "and 3?"]


def test_a_reply_is_found_by_its_name_on_whatever_branch_it_is(talk: Talk) -> None:
    page = Page(talk.three_turns()).follow(talk.session)
    wanted = talk.session.turns.path()[2].reply.uid
    talk.session.edit_at(0, "else?")
    talk.answer("no")
    talk.finish()
    talk.session.go_to(wanted)
    assert page.questions() == ["1 + 1?", "and 2?", "and 3?"]
    talk.session.go_to("nothing of that name")
    assert page.questions() == ["1 + 1?", "and 2?", "and 3?"]


def test_leaving_a_conversation_ends_its_reply_and_what_was_written_stays_in_it(talk: Talk) -> None:
    talk.answered()
    left = talk.session.turns
    talk.session.ask("and 2?")
    talk.think("hm")
    endings: list[list[str]] = []
    talk.session.leaving.connect(lambda: endings.append([turn.reply.ending for turn in talk.session.turns.path()]))
    talk.session.open(Turns())
    assert endings == [["stop", "cancelled"]]
    assert not talk.session.is_running
    page = Page().follow(talk.session)
    talk.session.open(left)
    assert page.questions() == ["1 + 1?", "and 2?"]
    assert (page.cards[-1].thinking, talk.possible.go_on) == ("hm", True)
