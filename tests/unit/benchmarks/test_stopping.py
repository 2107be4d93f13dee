"""When the bars of the stop latency count as met."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benchmarks.stopping import judge_stops


@pytest.mark.parametrize(("early", "met"), [(0, False), (4, False), (5, True), (10, True)])
def test_half_of_the_stops_in_prefill_must_have_fallen_there(early: int, met: bool) -> None:
    figures: Any = judge_stops([5.0] * 10, [(7.0, index < early) for index in range(10)])
    assert figures["stopped_before_the_first_token"]["met"] is met
    assert figures["stopped_before_the_first_token"]["value"] == early / 10
    assert figures["p99"]["met"] is True


def test_slow_stops_miss_the_bar_wherever_they_fell() -> None:
    for decode_ms, prefill_ms in ((250.0, 5.0), (5.0, 250.0)):
        figures: Any = judge_stops([decode_ms], [(prefill_ms, True)])
        assert figures["p99"]["met"] is False
