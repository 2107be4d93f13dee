"""The endurance benchmark finds what it is there to find; at its full size it takes too long for the suite."""

from __future__ import annotations

from pathlib import Path
from statistics import median

import mlx.core as mx
import pytest

from models.messages import GenerationFinished, Sampling
from tests.benchmarks.endurance import Load, judge_loads, measure_leaving, measure_turns
from tests.integration.engine_probe import EngineProbe


def test_new_conversations_leave_nothing_behind_in_mlxs_memory(loaded: EngineProbe) -> None:
    """Each takes its instructions over from the one before: an array that isn't evaluated keeps that one alive."""
    levels = []
    for number in range(160):
        last = loaded.until_last(loaded.ask(f"{number:03}", Sampling(max_tokens=2)))[-1]
        assert isinstance(last, GenerationFinished)
        levels.append(mx.get_active_memory())
    # Measured: nothing; with such an array 20 bytes a conversation, and 6 kB outside of what MLX counts.
    assert median(levels[-20:]) - median(levels[20:40]) < 500


def met(figures: dict[str, object], name: str) -> object:
    figure = figures[name]
    assert isinstance(figure, dict)
    return figure["met"]


def test_a_few_turns_are_measured(tmp_path: Path, tiny_practice: Path) -> None:
    del tiny_practice
    figures = measure_turns(tmp_path, turns=24, warm_up=8)
    assert met(figures, "thread_drift_percent")
    assert met(figures, "descriptor_drift_percent")
    assert isinstance(figures["rss_mb"], float)
    assert figures["rss_mb"] > 20


@pytest.mark.parametrize(
    ("grown", "bar"),
    [
        (lambda turn: Load(10**8 + turn * 2_000, 9, 20), "rss_drift_percent"),
        (lambda turn: Load(10**8, 9 + turn // 700, 20), "thread_drift_percent"),
        (lambda turn: Load(10**8, 9, 20 + turn // 100), "descriptor_drift_percent"),
    ],
    ids=["2 kB a turn", "a thread", "a file a hundred turns"],
)
def test_what_grows_misses_its_bar_and_no_other(grown: object, bar: str) -> None:
    assert callable(grown)
    figures = judge_loads([grown(turn) for turn in range(800)])
    bars = [name for name in figures if name.endswith("_percent")]
    assert [name for name in bars if not met(figures, name)] == [bar]


def test_what_only_swings_meets_every_bar() -> None:
    figures = judge_loads([Load(10**8 + turn % 7 * 10**6, 9, 20 + turn % 2) for turn in range(800)])
    assert all(met(figures, name) for name in figures if name.endswith("_percent"))


def test_every_process_that_ends_badly_counts(tmp_path: Path) -> None:
    figures = measure_leaving(tmp_path, 9, lambda _data_dir, number: "134: Aborted" if number % 4 == 0 else "")
    assert figures["disorderly"] == {"value": 3, "bar": "<= 0", "met": False}
    assert figures["troubles"] == ["134: Aborted"] * 3


def test_a_window_is_left_after_a_stop(tmp_path: Path) -> None:
    assert measure_leaving(tmp_path, 1)["troubles"] == []
