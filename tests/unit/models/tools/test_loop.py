"""The calls of one reply: carried out in order, bounded, cancelled, shown."""

from __future__ import annotations

import json

import pytest

from models.errors import Cancelled
from models.tools.calls import MAX_CALLS
from models.tools.loop import Response, ToolLoop
from tests.unit.models.tools.marks import Echo, markup_of, text_of, tokens_of


def call(*texts: str) -> list[int]:
    calls = [{"name": "echo", "arguments": {"text": text}} for text in texts]
    return tokens_of(f"<|tool_call|>{json.dumps(calls, ensure_ascii=False)}<|/tool_call|>")


def feed(loop: ToolLoop, tokens: list[int]) -> str:
    return text_of([text for token in tokens for text in loop.feed(token)])


def loop_of(echo: Echo) -> ToolLoop:
    return ToolLoop(markup_of(echo.tool), lambda: False)


def results_of(response: Response) -> list[dict[str, str]]:
    text = text_of(response.tokens)
    results: list[dict[str, str]] = json.loads(text.split("<|tool_response|>")[1].split("<|end|>")[0])
    return results


def test_a_call_is_carried_out_and_shown() -> None:
    echo = Echo()
    loop = loop_of(echo)
    assert feed(loop, tokens_of("So: ")) == "So: "
    assert not loop.is_waiting
    assert feed(loop, call("12*7")) == ""
    assert loop.is_waiting
    response = loop.respond()
    assert results_of(response) == [{"name": "echo", "result": "12*7"}]
    assert response.lines == ("echo: 12*7 → 12*7",)
    assert not loop.is_waiting
    assert feed(loop, tokens_of("84.")) == "84."
    assert loop.finish() == []


def test_several_calls_in_a_list_give_several_results_in_one_turn() -> None:
    echo = Echo()
    loop = loop_of(echo)
    feed(loop, call("a", "b", "c"))
    response = loop.respond()
    assert echo.given == ["a", "b", "c"]
    assert [each["result"] for each in results_of(response)] == ["a", "b", "c"]
    assert len(response.lines) == 3


def test_the_tools_get_ready_as_soon_as_a_call_begins_and_once_a_call() -> None:
    echo = Echo()
    loop = loop_of(echo)
    begun, *rest = call("a")
    loop.feed(begun)
    assert echo.prepared == 1
    feed(loop, rest)
    assert (echo.prepared, loop.is_inside) == (1, False)


def test_nonsense_is_answered_with_a_sentence() -> None:
    loop = loop_of(Echo())
    feed(loop, tokens_of("<|tool_call|>12*7<|/tool_call|>"))
    response = loop.respond()
    assert "A call is written as" in results_of(response)[0]["error"]
    assert response.lines == ("tool → That is not valid JSON",)


def test_a_call_that_grows_without_end_is_refused_while_it_grows() -> None:
    loop = loop_of(Echo())
    feed(loop, tokens_of("<|tool_call|>"))
    while not loop.is_waiting:
        assert loop.feed(7) == []
    response = loop.respond()
    assert text_of(response.tokens).startswith("<|/tool_call|><|end|><|tool_response|>")
    assert "too long" in results_of(response)[0]["error"]


def test_no_more_calls_than_the_bound_are_carried_out_and_then_calls_are_text() -> None:
    echo = Echo()
    loop = loop_of(echo)
    for number in range(MAX_CALLS):
        feed(loop, call(str(number)))
        assert "result" in results_of(loop.respond())[0]
    feed(loop, call("one more"))
    assert "No more" in results_of(loop.respond())[0]["error"]
    assert "one more" in feed(loop, call("one more"))
    assert not loop.is_waiting
    assert echo.given == ["0", "1", "2", "3", "4"]


def test_calls_of_a_list_count_one_by_one() -> None:
    echo = Echo()
    loop = loop_of(echo)
    feed(loop, call("a", "b", "c"))
    loop.respond()
    feed(loop, call("d", "e", "f"))
    assert ["result" in each for each in results_of(loop.respond())] == [True, True, False]
    assert len(echo.given) == MAX_CALLS


def test_cancelling_ends_the_call() -> None:
    echo = Echo()
    loop = ToolLoop(markup_of(echo.tool), lambda: True)
    feed(loop, call("a"))
    with pytest.raises(Cancelled):
        loop.respond()
    assert echo.given == []


def test_an_open_call_is_text_in_the_end() -> None:
    loop = loop_of(Echo())
    feed(loop, tokens_of("<|tool_call|>[1"))
    assert text_of(loop.finish()) == "[1"


def test_what_is_shown_of_a_call_is_one_short_line() -> None:
    loop = loop_of(Echo())
    feed(loop, call("a\nb\u202e" + "x" * 3_000))
    (line,) = loop.respond().lines
    assert "\n" not in line
    assert "\u202e" not in line
    assert len(line) < 450
