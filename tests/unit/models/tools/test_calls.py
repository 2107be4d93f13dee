"""What a model may write between the marks of a call, and what is refused, in which words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.tools.calls import MAX_CALL_CHARACTERS, MAX_CALLS, Call, Refusal, read_calls
from tests.unit.models.tools.marks import Echo

TOOLS = {"echo": Echo().tool}


def call(name: str = "echo", **arguments: object) -> dict[str, object]:
    return {"name": name, "arguments": arguments or {"text": "hi"}}


def test_a_list_of_calls_is_read_in_order() -> None:
    calls = read_calls(json.dumps([call(text="a"), call(text="b")]), TOOLS)
    assert [dict(one.arguments) for one in calls if isinstance(one, Call)] == [{"text": "a"}, {"text": "b"}]


def test_a_single_call_needs_no_list() -> None:
    (one,) = read_calls(json.dumps(call(text="a")), TOOLS)
    assert isinstance(one, Call)
    assert one.tool is TOOLS["echo"]


WRONG = [
    ("", "not-json"),
    ("echo('hi')", "not-json"),
    ('[{"name": "echo", "arguments": {"text": "hi"}}', "not-json"),
    ('[{"name": "echo", "name": "echo", "arguments": {"text": "hi"}}]', "not-json"),
    ('[{"name": "echo", "arguments": {"text": NaN}}]', "not-json"),
    ("[" * 7_000, "not-json"),
    ('{"a":' * 1_500, "not-json"),
    ('{"name": ' + "9" * 5_000 + "}", "not-json"),
    ("[]", "malformed"),
    ('"echo"', "malformed"),
    ("7", "malformed"),
    ("null", "malformed"),
    ("[[]]", "malformed"),
    ("[null]", "malformed"),
    ('[{"name": "echo"}]', "malformed"),
    ('[{"name": 3, "arguments": {}}]', "malformed"),
    ('[{"name": "echo", "arguments": {"text": "hi"}, "id": 1}]', "malformed"),
    ('[{"name": "eval", "arguments": {}}]', "unknown-tool"),
    ('[{"name": "__class__", "arguments": {}}]', "unknown-tool"),
    ('[{"name": "echo", "arguments": null}]', "bad-arguments"),
    ('[{"name": "echo", "arguments": "hi"}]', "bad-arguments"),
    ('[{"name": "echo", "arguments": {}}]', "bad-arguments"),
    ('[{"name": "echo", "arguments": {"text": 7}}]', "bad-arguments"),
    ('[{"name": "echo", "arguments": {"text": "hi", "more": "x"}}]', "bad-arguments"),
    (json.dumps([call()] * (MAX_CALLS + 1)), "too-many"),
    (json.dumps(call(text="x" * MAX_CALL_CHARACTERS)), "too-long"),
    ("x" * 1_000_000, "too-long"),
]


@pytest.mark.parametrize(("text", "reason"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_refused_with_a_reason_and_a_sentence(text: str, reason: str) -> None:
    (refused,) = read_calls(text, TOOLS)
    assert isinstance(refused, Refusal)
    assert refused.reason == reason
    assert refused.sentence.endswith(".")


def test_a_wrong_call_leaves_its_neighbours_alone() -> None:
    first, second, third = read_calls(json.dumps([call(), call("nonsense"), call()]), TOOLS)
    assert isinstance(first, Call)
    assert isinstance(second, Refusal)
    assert isinstance(third, Call)


def test_the_sentence_about_an_unknown_tool_names_those_that_there_are() -> None:
    (refused,) = read_calls(json.dumps(call("shell\u202e\n" + "x" * 900)), TOOLS)
    assert isinstance(refused, Refusal)
    assert "echo" in refused.sentence
    assert refused.name.startswith("shellx") or refused.name.startswith("shell x")
    assert len(refused.name) <= 200


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9) | st.sampled_from(["echo", "text"]),
    lambda inner: (
        st.lists(inner, max_size=6)
        | st.dictionaries(st.sampled_from(["name", "arguments", "text", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(ANYTHING.map(json.dumps) | st.text(max_size=60))
def test_whatever_is_written_comes_out_as_calls_or_refusals(text: str) -> None:
    found = read_calls(text, TOOLS)
    assert 1 <= len(found) <= MAX_CALLS
    for one in found:
        assert isinstance(one, Refusal) or (one.tool.name == "echo" and isinstance(one.arguments["text"], str))
