"""Patterns that somebody else has written: what they match, and that none of them takes long."""

from __future__ import annotations

import contextlib
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.adapters.config.patterns import Patterns
from models.adapters.reading import inspect_adapter
from models.errors import DamagedAdapter
from tests.adapter_files import MODULES, PARTS, write_peft

NAME = "model.layers.11.self_attn.o_proj"
EVIL = [
    r"(a|_|\w)+" * 20 + "!",
    r"((((\w+)+)+)+)+!",
    r"(.*)*" * 50 + "!",
    r"(\w|\.)*(\w|\.)*(\w|\.)*(\w|\.)*(\w|\.)*!",
    r"(?:(?:(?:(?:.?){60}){60}){60}){60}!",
    "(?:" * 300 + "a" + "){2,90}" * 300,
    "(?=" * 39 + r"(\w|\.)*" + ")" * 39,
    "(" + "|".join(["(.?.?.?.?)+"] * 140) + ")*!",
]


@given(st.text("model.layers1_attnproj", min_size=1, max_size=40))
def test_a_plain_end_is_matched_as_an_expression_is(end: str) -> None:
    expected = re.match(rf"(.*\.)?({end})$", NAME) is not None
    assert Patterns().is_end(end, NAME) is expected


_NEXT = st.sampled_from(
    ["a", "b", ".", "_", r"\.", r"\w", r"\d", "[ab]", "[^a.]", "[a-c_]", "^", "$", r"\b", r"\B", "1"]
)


def _longer(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    repeated = st.tuples(parts, st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "{,2}", "{2,}", "*?", "+?"]))
    return (
        st.lists(parts, max_size=4).map("".join)
        | st.lists(parts, min_size=1, max_size=3).map(lambda ways: f"({'|'.join(ways)})")
        | repeated.map(lambda pair: f"(?:{pair[0]}){pair[1]}")
        | parts.map(lambda part: f"(?={part})")
        | parts.map(lambda part: f"(?!{part})")
    )


@settings(max_examples=400, deadline=None)
@given(st.recursive(_NEXT, _longer, max_leaves=8), st.text("ab._1", min_size=1, max_size=8))
def test_what_matches_is_what_the_standard_library_matches(pattern: str, name: str) -> None:
    assert Patterns().is_whole(pattern, name) is (re.fullmatch(pattern, name) is not None)
    ends = re.match(rf"(.*\.)?({pattern})$", name) is not None
    assert Patterns().is_end(f"(?:{pattern})", name) is ends


@pytest.mark.parametrize(("pattern", "matches"), [("(?<=a)b", False), ("a(?<=a)b", True), ("a(?<!a)b", False)])
def test_what_is_behind_counts(pattern: str, matches: bool) -> None:
    assert Patterns().is_whole(pattern, "ab") is matches


@pytest.mark.parametrize(
    ("end", "matches"),
    [
        ("o_proj", True),
        ("proj", False),
        ("self_attn.o_proj", True),
        ("self.attn.o_proj", True),
        ("1.self_attn.o_proj", False),
        (NAME, True),
        ("x" + NAME, False),
        (r"layers\.\d+\.self_attn\.(q|o)_proj", True),
        (r"layers\.\d\.self_attn\.(q|o)_proj", False),
        (r"^model.*", True),
        (r".*attn.*", True),
        ("q_proj|o_proj", True),
    ],
)
def test_an_end_begins_behind_a_dot(end: str, matches: bool) -> None:
    assert Patterns().is_end(end, NAME) is matches


def test_a_whole_name_is_matched_as_a_whole() -> None:
    assert Patterns().is_whole(r".*\.(o|q)_proj", NAME)
    assert not Patterns().is_whole(r"\.(o|q)_proj", NAME)
    assert Patterns().is_whole("no|model.*", NAME)


def test_the_number_behind_a_part_is_found() -> None:
    assert Patterns().number_behind("layers", NAME) == 11
    assert Patterns().number_behind("h", NAME) is None
    assert Patterns().number_behind("blocks|layers", "layers.3.mlp.x") == 3


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        ")",
        "*",
        "a{2",
        "a{2,1}",
        "a**",
        "a{e<=1}",
        "[a",
        "[[a]]",
        "[a--b]",
        "[b-a]",
        "(?R)",
        "(?i)a",
        "(?",
        r"\p{L}",
        r"(a)\1",
        "\\",
        "(" * 60 + ")" * 60,
    ],
)
def test_what_is_no_plain_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(DamagedAdapter, match="pattern"):
        Patterns().is_whole(pattern, NAME)


def test_what_a_long_class_asks_of_every_character_counts_as_work() -> None:
    patterns, long_class = Patterns(), f"(?:[^{'!' * 1900}]*)*"
    names = [f"model.layers.{layer}.self_attn.qkv_proj" for layer in range(40)]
    with pytest.raises(DamagedAdapter, match="too long to match"):
        all(patterns.is_whole(long_class, name) for name in names)


def test_patterns_that_are_endless_together_are_refused_unread(tmp_path: Path) -> None:
    write_peft(tmp_path, config={"rank_pattern": {f"{number}{'a?' * 40}": 4 for number in range(1000)}})
    with pytest.raises(DamagedAdapter, match="characters together"):
        inspect_adapter(tmp_path)


def test_a_rank_for_each_module_of_a_large_model_is_no_trouble(tmp_path: Path) -> None:
    parts = {**PARTS, **{name: MODULES[name] for name in ("self_attn.o_proj", "mlp.down_proj")}}
    modules = [f"model.layers.{layer}.{name}" for layer in range(40) for name in parts]
    config = {"rank_pattern": dict.fromkeys(modules, 4), "alpha_pattern": dict.fromkeys(modules, 9)}
    write_peft(tmp_path, modules=parts, layers=range(40), config=config)
    assert len(inspect_adapter(tmp_path).names) == 280


def test_a_pattern_of_endless_length_is_refused() -> None:
    with pytest.raises(DamagedAdapter, match="pattern"):
        Patterns().is_whole("a?" * 1001, NAME)


@pytest.mark.parametrize("pattern", EVIL)
@pytest.mark.parametrize("field", ["target_modules", "rank_pattern"])
def test_an_evil_pattern_does_not_hold_anybody_up(tmp_path: Path, field: str, pattern: str) -> None:
    value = {pattern: 4} if field.endswith("pattern") else pattern
    write_peft(tmp_path, layers=range(40), config={field: value})
    begin = time.thread_time()
    with contextlib.suppress(DamagedAdapter):
        inspect_adapter(tmp_path)
    # Where it isn't bounded it takes for ever; nothing of the machine's pace comes near that.
    assert time.thread_time() - begin < 5.0
