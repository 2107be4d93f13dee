"""Generated conversations with everything that can be kept: for hypothesis.

@given(strategies.conversations())
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

from hypothesis import strategies as st

from app.conversations.records import (
    Attachment,
    Conversation,
    Ending,
    Failure,
    Folder,
    Guide,
    Heading,
    Origin,
    ReadingPlace,
    Turn,
    WishKind,
)
from app.tutoring.verdicts import Verdict, VerdictWord
from models.messages import Channel, ClosedBy, FinishReason, GenerationStats, Sampling

CALM = "日本語の質問 é x² \\frac{a}{b} ½ 𝒳 🧮 | ` * <b> & \" ' \\ \t \n \r\n \x00 \u2028 \u202e \ufeff 100 %"
"""Bits of text that have broken something somewhere."""

names = st.uuids().map(lambda each: each.hex)
texts = st.one_of(
    st.just(""),
    st.text(max_size=40),
    st.lists(st.sampled_from(CALM.split(" ")), max_size=8).map(" ".join),
)
"""Any text without half characters (hypothesis makes none unless asked)."""
lines = st.text(max_size=20)
counts = st.integers(0, 2**53)
moments = st.floats(0, 4e9).map(lambda each: each + 0.0)
seconds = st.floats(0, 1e6).map(lambda each: each + 0.0)
shares = st.floats(0, 1).map(lambda each: each + 0.0)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy that sometimes has nothing."""
    return st.none() | strategy


def word(alias: Any) -> st.SearchStrategy[Any]:
    """Return a strategy of a Literal's words."""
    return st.sampled_from(get_args(alias))


samplings = st.builds(
    Sampling,
    temperature=st.floats(0, 10).map(lambda each: each + 0.0),
    top_p=shares,
    top_k=counts,
    min_p=shares,
    seed=maybe(st.integers(0, 2**32 - 1)),
    max_tokens=counts,
    thinking_budget=maybe(counts),
)
strengths = st.floats(0, 2)
origins = st.builds(
    Origin, model_id=lines, recipe=lines, adapter=maybe(lines), sampling=maybe(samplings), strength=strengths
)
statistics = st.builds(
    GenerationStats,
    model=lines,
    adapter=maybe(lines),
    finish_reason=word(FinishReason),
    prompt_tokens=counts,
    cached_tokens=counts,
    thinking_tokens=counts,
    answer_tokens=counts,
    ttft_s=seconds,
    prompt_tps=seconds,
    generation_tps=seconds,
    peak_memory_bytes=counts,
    context_tokens=counts,
    ended_in=word(Channel),
    thinking_closed_by=word(ClosedBy),
    seed=maybe(st.integers(0, 2**32 - 1)),
    recipe=lines,
    adapter_strength=maybe(strengths),
)
verdicts = st.builds(Verdict, verdict=word(VerdictWord), detail=texts, evidence=texts)
failures = st.builds(
    Failure,
    title=texts,
    detail=texts,
    hint=texts,
    kind=word(WishKind),
    answers_at_once=st.booleans(),
    model_id=lines,
)
guides = st.builds(Guide, revealed=counts, is_whole=st.booleans())
attachments = st.lists(st.builds(Attachment, name=lines, text=texts), max_size=3).map(tuple)
places = st.builds(ReadingPlace, turn=st.integers(-1, 1000), offset=st.integers(-5000, 5000))
folders = st.builds(Folder, uid=names, name=lines)


def lone_turns(**given: Any) -> st.SearchStrategy[Turn]:
    """Return a strategy of turns that begin a conversation, with anything in them.

    Args:
        given: Strategies for fields that shall not be just anything.
    """
    made: dict[str, Any] = {
        "uid": names,
        "parent": st.none(),
        "question": texts,
        "asked_at": moments,
        "thinking": texts,
        "answer": texts,
        "ending": word(Ending),
        "shown": st.integers(0, 50),
        "stand_in": texts,
        "source": maybe(names),
        "thinking_tokens": counts,
        "answer_tokens": counts,
        "thinking_s": seconds,
        "spent_s": seconds,
        "outcome": texts,
        "measures": texts,
        "note": texts,
        "left_out": texts,
        "differs": st.booleans(),
        "origin": maybe(origins),
        "stats": maybe(statistics),
        "verdict": maybe(verdicts),
        "failure": maybe(failures),
        "attachments": attachments,
        "guide": maybe(guides),
    }
    return st.builds(Turn, **(made | given))


def headings(**given: Any) -> st.SearchStrategy[Heading]:
    """Return a strategy of headings, in no folder unless one is given."""
    made: dict[str, Any] = {
        "uid": names,
        "title": lines,
        "created_at": moments,
        "changed_at": moments,
        "is_named": st.booleans(),
        "is_pinned": st.booleans(),
        "folder": st.none(),
    }
    return st.builds(Heading, **(made | given))


@st.composite
def trees(draw: st.DrawFn, /, most: int = 5, **given: Any) -> tuple[Turn, ...]:
    """Draw turns that follow each other, with branches."""
    turns: list[Turn] = draw(st.lists(lone_turns(**given), max_size=most, unique_by=lambda turn: turn.uid))
    grown: list[Turn] = []
    for turn in turns:
        parent = draw(st.sampled_from([None, *(each.uid for each in grown)]))
        grown.append(replace(turn, parent=parent))
    return tuple(grown)


@st.composite
def conversations(draw: st.DrawFn, /, folder: str | None = None, **given: Any) -> Conversation:
    """Draw whole conversations, with every feature.

    Args:
        draw: Given by hypothesis.
        folder: The folder that they may lie in.
        given: Strategies for fields of their turns that shall not be just anything, such as
            `ending=st.sampled_from(["stop"])`.
    """
    return Conversation(
        heading=draw(headings(folder=st.sampled_from([None, folder]))),
        turns=draw(trees(**given)),
        draft=draw(texts),
        place=draw(places),
    )
