"""`ThinkingSplitter`: any chunking gives the same channels, nothing is lost, and every rule of its docstring."""

from __future__ import annotations

import re
import time
from itertools import groupby, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.catalog import StartsIn
from models.messages import Channel
from models.thinking import ThinkingSplitter

MODES: tuple[StartsIn, ...] = ("undecided", "thinking", "answer")

PIECES = (
    "<think>",
    "</think>",
    "<",
    "<t",
    "</th",
    "think>",
    "\n",
    "\n\n",
    "`",
    "```",
    "~~~",
    '"',
    " ",
    "a",
    "12",
    "日",
)
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
modes = st.sampled_from(MODES)


def split(chunks: list[str], starts_in: StartsIn) -> list[tuple[Channel, str]]:
    """Feed chunks; returns the channels in order, neighbours joined."""
    splitter = ThinkingSplitter(starts_in)
    pieces = [piece for chunk in chunks for piece in splitter.feed(chunk)] + splitter.finish()
    assert all(text for _, text in pieces), "nothing empty is given out"
    return [
        (channel, "".join(text for _, text in group)) for channel, group in groupby(pieces, key=lambda piece: piece[0])
    ]


def whole(text: str, starts_in: StartsIn = "undecided") -> list[tuple[Channel, str]]:
    return split([text], starts_in)


@given(texts, modes, st.lists(st.integers(0, 90), max_size=12))
@example("`</think>`", "thinking", [9])
@example("`</think>", "thinking", [9])
@example("<think>\n\n</think>\n\n\nx", "undecided", [8, 17, 18, 19])
def test_any_chunking_gives_the_same_channels(text: str, starts_in: StartsIn, cuts: list[int]) -> None:
    bounds = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    chunks = [text[a:b] for a, b in pairwise(bounds)]
    assert split(chunks, starts_in) == whole(text, starts_in) == split(list(text), starts_in)


@given(texts, modes)
def test_nothing_is_lost_but_tags_and_white_space(text: str, starts_in: StartsIn) -> None:
    given_out = "".join(part for _, part in whole(text, starts_in))
    assert re.sub(r"</?think>|\s", "", given_out) == re.sub(r"</?think>|\s", "", text)
    # What is given out is the text with something taken away, never reordered or added to.
    rest = iter(text)
    assert all(char in rest for char in given_out)


@given(texts)
def test_a_model_that_does_not_think_is_never_split(text: str) -> None:
    assert whole(text, "answer") == ([("answer", text)] if text else [])


@given(st.text(st.characters(exclude_characters="<"), max_size=60), modes)
def test_text_without_tags_passes_through(text: str, starts_in: StartsIn) -> None:
    channel: Channel = "thinking" if starts_in == "thinking" else "answer"
    text = text.lstrip()
    assert whole(text, starts_in) == ([(channel, text)] if text else [])


@given(st.lists(st.text("ab \n", min_size=1, max_size=8), min_size=1, max_size=10))
def test_only_a_possible_partial_tag_is_held_back(chunks: list[str]) -> None:
    splitter = ThinkingSplitter("thinking")
    splitter.feed("x")
    for chunk in chunks:
        assert splitter.feed(chunk) == [("thinking", chunk)]
    assert splitter.feed("<thi") == []
    assert splitter.feed("s") == [("thinking", "<this")]


@pytest.mark.parametrize(
    ("text", "thinking", "answer"),
    [
        ("<think>\n2+2\n</think>\n\n4", "2+2\n", "4"),
        ("<think>2+2</think>4", "2+2", "4"),
        ("\n <think>\n2+2\n</think>\n\n4", "2+2\n", "4"),
        ("<think>\n\n</think>\n\n4", "\n", "4"),
        ("<think></think>4", "", "4"),
        # Never closed.
        ("<think>\n2+2 is", "2+2 is", ""),
        # No thoughts at all.
        ("4", "", "4"),
        ("  4", "", "4"),
        ("<thinker> is a word", "", "<thinker> is a word"),
        ("</think>\n\n4", "", "4"),
        # Opened again, at once or after an answer has begun.
        ("<think>a</think>\n\n<think>\nb</think>\n\n4", "ab", "4"),
        ("<think>a\n</think>\n\nSo 4.\n<think>\nno</think>\n\n5", "a\nno", "So 4.\n\n\n5"),
        ("<think>a</think>\n\n<think>\nb", "ab", ""),
        # A repeated opener, a repeated closer.
        ("<think>\n<think>\na</think>\n\n4", "a", "4"),
        ("<think>a</think>\n\n</think>\n\n4", "a", "4"),
        ("<think>a</think>4\n</think>\n!", "a", "4\n\n!"),
        # Literal tags in an answer.
        ("Write <think> first.", "", "Write <think> first."),
        ("<think>a</think>Use `<think>` and `</think>`.", "a", "Use `<think>` and `</think>`."),
        ("See:\n```\n<think>\nx\n</think>\n```\nend", "", "See:\n```\n<think>\nx\n</think>\n```\nend"),
        ("See:\n~~~\n```\n<think>\n~~~\n<think>\nb", "b", "See:\n~~~\n```\n<think>\n~~~\n"),
        # Quoted tags in thoughts.
        ("<think>the tag `</think>` ends\n</think>\n\n4", "the tag `</think>` ends\n", "4"),
        ('<think>say "</think>" now</think>4', 'say "</think>" now', "4"),
        ("<think>an open quote `</think>\n\n4", "an open quote `", "4"),
        ("<think>what <think> means</think>4", "what <think> means", "4"),
    ],
)
def test_replies_as_models_write_them(text: str, thinking: str, answer: str) -> None:
    pieces = split(list(text), "undecided")
    assert "".join(part for channel, part in pieces if channel == "thinking") == thinking
    assert "".join(part for channel, part in pieces if channel == "answer") == answer


def test_a_missing_opener_does_no_harm_to_a_model_that_always_thinks() -> None:
    assert whole("Let me see.\n</think>\n\n4", "thinking") == [("thinking", "Let me see.\n"), ("answer", "4")]
    assert whole("<think>\nLet me see.\n</think>\n\n4", "thinking") == whole("Let me see.\n</think>\n\n4", "thinking")
    assert whole("never a tag", "thinking") == [("thinking", "never a tag")]


def test_the_channel_is_known_as_it_changes() -> None:
    splitter = ThinkingSplitter("undecided")
    seen = []
    for chunk in ("<th", "ink>", "a", "</think", ">", "4"):
        splitter.feed(chunk)
        seen.append(splitter.channel)
    assert seen == [None, "thinking", "thinking", "thinking", "answer", "answer"]


# --- replies that go on ---------------------------------------------------------------------------


def rest(text: str, resumes_in: Channel, starts_in: StartsIn = "thinking") -> list[tuple[Channel, str]]:
    splitter = ThinkingSplitter(starts_in, resumes_in)
    return splitter.feed(text) + splitter.finish()


@pytest.mark.parametrize("starts_in", ["undecided", "thinking"])
def test_a_reply_goes_on_in_its_thoughts(starts_in: StartsIn) -> None:
    said = rest(" and so 4.\n</think>\n\n4", "thinking", starts_in)
    assert said == [("thinking", " and so 4.\n"), ("answer", "4")]


@pytest.mark.parametrize("starts_in", MODES)
def test_a_reply_goes_on_in_its_answer(starts_in: StartsIn) -> None:
    assert rest(" is 4.\n\nSo", "answer", starts_in) == [("answer", " is 4.\n\nSo")]


# --- sealed ---------------------------------------------------------------------------------------


def sealed_after(text: str) -> ThinkingSplitter:
    splitter = ThinkingSplitter("thinking")
    splitter.feed(text)
    splitter.seal()
    return splitter


@pytest.mark.parametrize("cut", range(8))
def test_a_sealed_answer_refuses_an_opener_and_stays_an_answer(cut: int) -> None:
    splitter = sealed_after("hm</think>\n\nSo 4.\n")
    opener = "<think>\nno"
    before = splitter.feed(opener[:cut]) if cut else []
    assert splitter.pending == (opener[:cut] if cut < 7 else "")
    refused = splitter.refused
    after = splitter.feed(opener[cut:])
    assert before == []
    assert refused or splitter.refused
    assert splitter.channel == "answer"
    if cut < 7:
        assert after == []
    assert splitter.feed("It is 4.") == [("answer", "It is 4.")]
    assert not splitter.refused


def test_text_before_a_refused_opener_is_given_out() -> None:
    splitter = sealed_after("hm</think>\n\nSo 4.")
    assert splitter.feed(" Yes.\n <think>") == [("answer", " Yes.\n ")]
    assert splitter.refused


@pytest.mark.parametrize("text", ["Write <think> first.", "```\n<think>\n```\n", "\n</think>\n", "<thinking>"])
def test_a_sealed_answer_may_be_about_tags(text: str) -> None:
    splitter, free = sealed_after("hm</think>\n\nSo 4.\n"), ThinkingSplitter("thinking")
    free.feed("hm</think>\n\nSo 4.\n")
    assert splitter.feed(text) == free.feed(text)
    assert not splitter.refused


def test_sealed_thoughts_can_still_be_closed() -> None:
    splitter = sealed_after("hm")
    assert splitter.feed(" so\n</think>\n\n4") == [("thinking", " so\n"), ("answer", "4")]
    assert splitter.feed("\n<think>") == [("answer", "\n")]
    assert splitter.refused


@pytest.mark.parametrize("chunk", ["ab ", "<", "`", "\n", " ", "<think>", "x\n</think>"])
def test_the_cost_is_linear(chunk: str) -> None:
    def seconds(count: int) -> float:
        splitter = ThinkingSplitter("undecided")
        # Time of this thread alone: other programs must not make a test fail.
        started = time.thread_time()
        for _ in range(count):
            splitter.feed(chunk)
        return time.thread_time() - started

    seconds(1_000)
    assert min(seconds(20_000) for _ in range(3)) < 60 * max(min(seconds(2_000) for _ in range(3)), 0.002)
