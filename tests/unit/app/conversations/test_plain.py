"""Records as plain values and back: nothing is lost, nothing else gets in."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conversations import plain, shapes
from app.conversations.plain import (
    checked_turn,
    conversation_from_plain,
    conversation_to_plain,
    folder_from_plain,
    folder_to_plain,
    heading_from_plain,
    turn_from_plain,
    turn_to_plain,
)
from app.conversations.records import Attachment, Conversation, Folder, Heading, Origin, Turn
from tests.unit.app.conversations import strategies

TURN = {"uid": "a", "parent": None, "question": "1 + 1?", "asked_at": 5.0}
TYPED = "what-a-person-typed"

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(sorted(plain._TURN.readers)), inner),
    max_leaves=20,
)


@given(strategies.conversations())
def test_a_conversation_comes_back_from_json_equal(conversation: Conversation) -> None:
    written = json.dumps(conversation_to_plain(conversation), allow_nan=False)
    assert conversation_from_plain(json.loads(written)) == conversation


@given(strategies.folders)
def test_a_folder_comes_back_equal(folder: Folder) -> None:
    assert folder_from_plain(folder_to_plain(folder)) == folder


@pytest.mark.parametrize("shape", [each for each in vars(plain).values() if isinstance(each, shapes.Shape)])
def test_a_shape_knows_every_field_of_its_record(shape: shapes.Shape[Any]) -> None:
    assert set(shape.readers) == {field.name for field in dataclasses.fields(shape.kind)}


@given(anything)
def test_whatever_is_no_turn_is_refused_by_a_value_error(value: Any) -> None:
    with pytest.raises(ValueError, match="turn"):
        turn_from_plain(value)


def test_what_has_a_default_may_be_missing() -> None:
    assert turn_from_plain(TURN) == Turn("a", None, "1 + 1?", 5.0)


def test_a_whole_number_is_taken_for_a_time() -> None:
    moment = turn_from_plain(TURN | {"asked_at": 5}).asked_at
    assert (moment, type(moment)) == (5.0, float)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"uid": "a/b"}, r"turn\.uid is no name"),
        ({"uid": ""}, r"turn\.uid is no name"),
        ({"uid": "a" * 65}, r"turn\.uid is no name"),
        ({"uid": "a\n"}, r"turn\.uid is no name"),
        ({"uid": None}, r"turn\.uid is no name"),
        ({"question": None}, r"turn\.question is no text"),
        ({"question": 5}, r"turn\.question is no text"),
        ({"asked_at": float("nan")}, r"turn\.asked_at isn't between"),
        ({"asked_at": float("inf")}, r"turn\.asked_at isn't between"),
        ({"asked_at": -1}, r"turn\.asked_at isn't between"),
        ({"asked_at": 10**400}, r"turn\.asked_at isn't between"),
        ({"asked_at": True}, r"turn\.asked_at is no number"),
        ({"asked_at": "5"}, r"turn\.asked_at is no number"),
        ({"shown": 1.0}, r"turn\.shown is no whole number"),
        ({"shown": True}, r"turn\.shown is no whole number"),
        ({"shown": -1}, r"turn\.shown isn't between"),
        ({"shown": 2**53 + 1}, r"turn\.shown isn't between"),
        ({"ending": "bang"}, r"turn\.ending is none of its words"),
        ({"ending": []}, r"turn\.ending is none of its words"),
        ({"differs": 1}, r"turn\.differs is neither true nor false"),
        ({"attachments": {}}, r"turn\.attachments is no list"),
        ({"attachments": [{"name": "a"}]}, r"turn\.attachments\[0\] has no text"),
        ({"attachments": [{"name": "a", "text": "b"}] * 1001}, r"turn\.attachments has more than 1,000"),
        ({"verdict": {"verdict": "perhaps"}}, r"turn\.verdict\.verdict is none of its words"),
        ({"verdict": []}, r"turn\.verdict is no object"),
        ({"origin": {"model_id": "m", "sampling": {"top_p": 2}}}, r"turn\.origin\.sampling\.top_p isn't between"),
        ({"outcome": "x" * 100_001}, r"turn\.outcome is longer than 100,000 characters"),
        ({TYPED: 1}, r"turn has something in it that isn't known"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        turn_from_plain(TURN | change)


def test_a_turn_without_a_question_is_refused() -> None:
    with pytest.raises(ValueError, match="turn has no question"):
        turn_from_plain({"uid": "a", "parent": None, "asked_at": 1})


@pytest.mark.parametrize("field", sorted(plain._TURN.readers))
@pytest.mark.parametrize("value", [TYPED, [TYPED], {TYPED: TYPED}])
def test_no_complaint_repeats_what_was_written(field: str, value: Any) -> None:
    try:
        turn_from_plain(TURN | {field: value})
    except ValueError as error:
        assert TYPED not in str(error)  # noqa: PT017 - some fields may hold it


def test_half_a_character_becomes_a_mark_for_it() -> None:
    assert turn_from_plain(TURN | {"question": "a\ud835b"}).question == "a\ufffdb"
    assert turn_to_plain(Turn("a", None, "\udcaf", 1.0))["question"] == "\ufffd"


def test_two_halves_that_belong_together_become_one_character() -> None:
    assert turn_from_plain(TURN | {"question": "é \ud835\udcb3"}).question == "é 𝒳"


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_kept_after_half_characters_are_gone(text: str) -> None:
    kept = shapes.whole_characters(text)
    assert kept.encode().decode() == kept == shapes.whole_characters(kept)


def test_a_number_that_is_none_is_kept_as_zero() -> None:
    kept = checked_turn(Turn("a", None, "q", 1.0, thinking_s=float("nan"), spent_s=float("inf")))
    assert (kept.thinking_s, kept.spent_s) == (0.0, 0.0)


def test_half_characters_in_what_is_attached_are_gone_when_it_is_kept() -> None:
    kept = checked_turn(Turn("a", None, "q", 1.0, attachments=(Attachment("\ud800.txt", "x\udfff"),)))
    assert kept.attachments == (Attachment("\ufffd.txt", "x\ufffd"),)


def test_a_zero_has_no_sign() -> None:
    assert str(checked_turn(Turn("a", None, "q", 0.0, spent_s=-0.0)).spent_s) == "0.0"


def test_a_folder_needs_a_name() -> None:
    with pytest.raises(ValueError, match="folder has no name"):
        folder_from_plain({"uid": "a"})


def test_a_title_is_no_book() -> None:
    with pytest.raises(ValueError, match=r"heading\.title is longer"):
        heading_from_plain({"uid": "a", "title": "x" * 10_001, "created_at": 1, "changed_at": 1})


def with_turns(*turns: Turn) -> dict[str, Any]:
    return conversation_to_plain(Conversation(Heading("c", "", 1.0, 1.0), turns))


def test_a_turn_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"turns\[1\] has the name of an earlier one"):
        conversation_from_plain(with_turns(Turn("a", None, "q", 1.0), Turn("a", None, "q", 1.0)))


@pytest.mark.parametrize("parent", ["b", "a", "elsewhere"])
def test_a_turn_that_follows_none_before_it_is_refused(parent: str) -> None:
    with pytest.raises(ValueError, match=r"turns\[0\] follows none that stands before it"):
        conversation_from_plain(with_turns(Turn("a", parent, "q", 1.0), Turn("b", None, "q", 1.0)))


def test_an_origin_of_an_earlier_ergo_comes_back_with_all_of_its_adapter() -> None:
    turn = Turn("a", None, "1 + 1?", 5.0, origin=Origin("practice", adapter="steps", strength=0.5))
    made = turn_to_plain(turn)
    del made["origin"]["strength"]
    assert turn_from_plain(made).origin == Origin("practice", adapter="steps")
