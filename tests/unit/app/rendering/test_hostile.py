"""Hostile messages become inert blocks, in little time. Work is counted in calls: a busy machine counts the same.

How long they take is measured in `tests/benchmarks/hostile.py`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from types import FrameType

import pytest

from app.rendering.blocks import Capped, Formula, Link, Text
from app.rendering.inert import inert
from app.rendering.markdown import parse
from app.rendering.stream import BlockStream
from tests.unit.app.rendering.hostile import UNITS, messages

MESSAGES = list(messages())
# Ten times what it takes on a slow machine: what isn't linear takes minutes.
LONGEST_S = 5.0


# A character of plain words takes less than one.
MOST_CALLS_A_CHARACTER = 80
CHARACTERS = 9_000


def calls(text: str) -> int:
    """How many functions are called to read a text."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        parse(text)
    finally:
        sys.setprofile(before)
    return count


def everything_in(part: object) -> Iterator[object]:
    stack = [part]
    while stack:
        inner = stack.pop()
        yield inner
        if isinstance(inner, tuple):
            stack.extend(inner)
        elif is_dataclass(inner):
            stack.extend(getattr(inner, field.name) for field in fields(inner))


def test_there_are_enough_messages() -> None:
    assert len(MESSAGES) >= 300
    assert len({name for name, _ in MESSAGES}) == len(MESSAGES)


@pytest.mark.parametrize(("name", "text"), MESSAGES, ids=[str(number) for number in range(len(MESSAGES))])
def test_a_hostile_message_is_inert(name: str, text: str) -> None:
    began = time.thread_time()
    blocks = parse(text)
    assert time.thread_time() - began < LONGEST_S, name
    for part in everything_in(blocks):
        if isinstance(part, Link):
            assert part.address.startswith("https://")
            assert "@" not in part.address.split("/")[2]
        if isinstance(part, Text | Formula):
            words = part.text if isinstance(part, Text) else part.tex
            assert inert(words) == words
        if isinstance(part, Capped):
            assert part.source


@pytest.mark.parametrize("form", ["{0}", "{0}x "])
def test_no_character_costs_much(form: str) -> None:
    dear = {}
    for unit in UNITS:
        piece = form.format(unit)
        text = piece * (CHARACTERS // len(piece))
        cost = calls(text) / len(text)
        if cost > MOST_CALLS_A_CHARACTER:
            dear[piece] = cost
    assert dear == {}


@pytest.mark.parametrize("unit", ["\\[\n", "$$\n", "\\begin{align}\n", "\\boxed{", "\\text{$", "$\\text{", "> - a\n",
                                  "- a\n\n", "|a|b|\n|-|-|\n", "*a ", "[x](", "`` ` ", "a\n"])  # fmt: skip
def test_twice_as_much_costs_twice_as_much(unit: str) -> None:
    once, twice = (calls(unit * (size // len(unit))) for size in (CHARACTERS, 2 * CHARACTERS))
    assert twice < 2.3 * once


@pytest.mark.parametrize("seed", range(0, len(MESSAGES), 29))
def test_a_hostile_message_in_chunks_is_the_same(seed: int) -> None:
    text = MESSAGES[seed][1][:6000]
    stream = BlockStream()
    settled = [
        block for at in range(0, len(text), 333) for block in stream.feed(text[at : at + 333], tail=False).settled
    ]
    assert (*settled, *stream.finish().settled) == parse(text)
