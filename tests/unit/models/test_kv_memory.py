"""What a KV cache takes, when it is quantized, when a generation is warned and stopped."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from models import catalog
from models.architecture import Architecture, parse_architecture
from models.errors import NotEnoughMemory
from models.kv_memory import (
    LEAST_PREFILL_BYTES,
    LOOK_AHEAD_TOKENS,
    LOOK_EVERY,
    PREFILL_BYTES,
    QUANTIZED_FROM_TOKENS,
    SPARE_BYTES,
    AvailableMemory,
    KvPlan,
    MemoryGuard,
)
from models.memory import read_machine
from tests.unit.models.test_architecture import phi_4_mini

GIB = 1 << 30
MINI = catalog.find("phi-4-mini-reasoning").sizes
LARGE = catalog.find("phi-4-reasoning").sizes


def phi_4(**changes: Any) -> Architecture:
    fields = {
        "hidden_size": 5120,
        "num_hidden_layers": 40,
        "num_attention_heads": 40,
        "num_key_value_heads": 10,
        "intermediate_size": 17_920,
        "vocab_size": 100_352,
        "partial_rotary_factor": 1.0,
        "rope_scaling": None,
    }
    return parse_architecture(phi_4_mini(**{**fields, **changes}))


def plan_of(
    architecture: Architecture, weights_bytes: int, total_gib: float, context: int = 131_072, element_bytes: int = 2
) -> KvPlan:
    return KvPlan.of(
        architecture,
        element_bytes=element_bytes,
        weights_bytes=weights_bytes,
        total_bytes=round(total_gib * GIB),
        context_tokens=context,
    )


MINI_ON_8_GB = plan_of(parse_architecture(phi_4_mini()), MINI.compact_bytes, 8)
PLAIN = KvPlan(1000, 500, 64, None)
QUANTIZING = KvPlan(1000, 500, 64, 8192)


# --- the plan -------------------------------------------------------------------------------------


def test_the_cache_of_phi_4_mini_takes_what_was_measured() -> None:
    assert MINI_ON_8_GB.token_bytes == MINI.kv_bytes_per_token == 131_072
    assert MINI_ON_8_GB.cache_bytes(4096) == GIB // 2
    assert MINI_ON_8_GB.cache_bytes(32_768) == 4 * GIB
    # A byte a number, and a scale and a bias of 16 bits for every 64.
    assert MINI_ON_8_GB.cache_bytes(32_768, quantized=True) == 32_768 * 131_072 // 2 * 68 // 64


def test_phi_4_has_the_cache_of_the_catalogue() -> None:
    assert plan_of(phi_4(), LARGE.compact_bytes, 16).token_bytes == LARGE.kv_bytes_per_token


def test_in_float32_a_cache_takes_twice_as_much() -> None:
    plan = plan_of(parse_architecture(phi_4_mini()), MINI.compact_bytes, 8, element_bytes=4)
    assert plan.cache_bytes(4096) == GIB
    assert plan.cache_bytes(4096, quantized=True) == 4096 * 32 * 2 * 8 * (128 + 2 * 2 * 4)


def test_a_cache_grows_in_steps() -> None:
    assert [PLAIN.cache_bytes(positions) for positions in (0, 1, 256, 257)] == [0, 256_000, 256_000, 512_000]


@pytest.mark.parametrize(
    ("architecture", "weights", "total_gib", "context", "expected"),
    [
        (parse_architecture(phi_4_mini()), MINI.compact_bytes, 8, 131_072, 11_725),
        (parse_architecture(phi_4_mini()), MINI.balanced_bytes, 16, 131_072, 41_785),
        (parse_architecture(phi_4_mini()), MINI.quality_bytes, 24, 131_072, 71_845),
        (parse_architecture(phi_4_mini()), MINI.quality_bytes, 8, 131_072, QUANTIZED_FROM_TOKENS),
        (parse_architecture(phi_4_mini()), MINI.compact_bytes, 8, 11_725, None),
        (parse_architecture(phi_4_mini()), MINI.quality_bytes, 25, 131_072, None),
        (parse_architecture(phi_4_mini()), MINI.quality_bytes, 128, 131_072, None),
        (phi_4(), LARGE.compact_bytes, 16, 32_768, QUANTIZED_FROM_TOKENS),
        (phi_4(), LARGE.compact_bytes, 24, 32_768, 19_718),
        (phi_4(), LARGE.compact_bytes, 32, 32_768, None),
        # Heads of 16 don't divide into groups.
        (phi_4(hidden_size=640), LARGE.compact_bytes, 8, 32_768, None),
    ],
)
def test_from_where_on_a_cache_is_quantized(
    architecture: Architecture, weights: int, total_gib: float, context: int, expected: int | None
) -> None:
    plan = plan_of(architecture, weights, total_gib, context)
    assert plan.quantize_from == expected
    assert not plan.wants_quantizing((expected or context) - 1)
    assert plan.wants_quantizing(expected or context) == (expected is not None)


def test_heads_that_divide_into_no_group_take_their_16_bits_for_ever() -> None:
    plan = plan_of(phi_4(hidden_size=640), 0, 8)
    assert plan.group_size is None
    assert plan.cache_bytes(256, quantized=True) == plan.cache_bytes(256)


def test_half_heads_use_smaller_groups() -> None:
    assert plan_of(phi_4(hidden_size=40 * 32), 0, 8).group_size == 32
    assert plan_of(phi_4(), 0, 8).group_size == 64


@pytest.mark.parametrize(
    ("plan", "positions", "more", "quantized", "kilobytes"),
    [
        (PLAIN, 256, 256, False, 256),
        (PLAIN, 0, 0, False, 0),
        (PLAIN, 512, 512, True, 256),
        (QUANTIZING, 4096, 1024, False, 1024),
        # It is quantized on the way, a look too late at most; the peak is just before that.
        (QUANTIZING, 8192 - 1024, 8192, False, 1024 + 256),
        # What comes afterwards is more.
        (QUANTIZING, 8192 - 1024, 16_384, False, (8192 - 1024 + 16_384) / 2 - (8192 - 1024)),
        (QUANTIZING, 8192, 1024, True, 512),
    ],
)
def test_what_a_cache_grows_by(
    plan: KvPlan, positions: int, more: int, *, quantized: bool, kilobytes: float
) -> None:  # fmt: skip
    assert plan.growth_bytes(positions, more, quantized=quantized) == kilobytes * 1000


@pytest.mark.parametrize(
    ("weights", "expected"),
    [(0, LEAST_PREFILL_BYTES), (6_500_000, LEAST_PREFILL_BYTES), (600_000_000, 100_000_000), (10**10, PREFILL_BYTES)],
)
def test_reading_a_prompt_takes_more_with_a_larger_model(weights: int, expected: int) -> None:
    plan = plan_of(phi_4(), weights, 16)
    assert plan.prefill_bytes == expected
    assert plan.spare_bytes == min(expected, SPARE_BYTES)
    assert plan_of(phi_4(hidden_size=640), weights, 16).prefill_bytes == expected
    desk = Desk(plan, plan.cache_bytes(1000) + expected)
    desk.guard.check_prompt(1000)
    desk.free -= 1
    with pytest.raises(NotEnoughMemory):
        Desk(plan, desk.free).guard.check_prompt(1000)


# --- free memory ----------------------------------------------------------------------------------


def test_free_memory_is_read_at_most_once_a_second() -> None:
    now, reads = [0.0], itertools.count(1)
    available = AvailableMemory(lambda: next(reads), lambda: now[0])
    seen = []
    for hundredth in range(250):
        now[0] = hundredth / 100
        seen.append(available.read().available_bytes)
    assert [seen.count(number) for number in (1, 2, 3)] == [100, 100, 50]
    assert available.read_anew().available_bytes == 4
    assert available.read().available_bytes == 4


def test_it_is_the_system_that_is_asked() -> None:
    reading = AvailableMemory().read()
    assert 0 < reading.available_bytes < read_machine().total_bytes


# --- the guard ------------------------------------------------------------------------------------


class Desk:
    """A guard whose machine and clock are set by hand; every look is a second after the last."""

    def __init__(self, plan: KvPlan, free: int) -> None:
        self.free = free
        self.given_back = 0
        self.warnings: list[tuple[int, int]] = []
        self.relieved = 0
        self._seconds = itertools.count()
        available = AvailableMemory(lambda: self.free, lambda: float(next(self._seconds)))
        self.guard = MemoryGuard(
            plan, available, on_low=lambda *numbers: self.warnings.append(numbers), relieve=self._relieve
        )

    def _relieve(self) -> None:
        self.relieved += 1
        self.free += self.given_back

    def look(self, positions: int = 1024, left: int = 1024, *, quantized: bool = False) -> str:
        return self.guard.look(positions, left, quantized=quantized)


def test_with_memory_enough_nothing_is_said() -> None:
    desk = Desk(PLAIN, GIB)
    assert {desk.look(positions) for positions in range(0, 100_000, LOOK_EVERY)} == {"go-on"}
    assert (desk.warnings, desk.relieved) == ([], 0)


def test_memory_that_will_not_last_is_warned_of_once_and_the_generation_goes_on() -> None:
    needed = 1024 * 1000 + SPARE_BYTES
    desk = Desk(PLAIN, needed)
    assert desk.look() == "go-on"
    assert desk.warnings == []
    desk.free = needed - 1
    assert {desk.look() for _ in range(10)} == {"go-on"}
    assert desk.warnings == [(needed - 1, needed)]
    assert desk.relieved == 0


def test_what_a_reply_may_take_in_an_hour_is_no_reason_to_warn() -> None:
    desk = Desk(PLAIN, LOOK_AHEAD_TOKENS * 1000 + SPARE_BYTES)
    assert desk.look(left=100_000) == "go-on"
    assert desk.warnings == []


def test_short_memory_stops_the_generation_after_everything_else_has_been_given_back() -> None:
    desk = Desk(PLAIN, SPARE_BYTES - 1)
    assert [desk.look(), desk.look()] == ["go-on", "stop"]
    assert len(desk.warnings) == desk.relieved == 1


def test_memory_that_is_given_back_lets_the_generation_go_on() -> None:
    desk = Desk(PLAIN, SPARE_BYTES - 1)
    desk.given_back = GIB
    assert {desk.look() for _ in range(5)} == {"go-on"}
    assert desk.relieved == 1
    # It is given back only once.
    desk.free = 0
    assert desk.look() == "stop"
    assert desk.relieved == 1


def test_the_last_tokens_of_a_reply_may_use_up_what_is_there() -> None:
    desk = Desk(PLAIN, SPARE_BYTES)
    assert desk.look(positions=1024, left=0) == "go-on"
    assert desk.look(positions=1020, left=4) == "go-on"
    assert desk.warnings == []


def test_a_look_between_two_readings_asks_nobody() -> None:
    reads = itertools.count()
    guard = MemoryGuard(PLAIN, AvailableMemory(lambda: next(reads), lambda: 0.0))
    assert {guard.look(1024, 1024, quantized=False) for _ in range(1000)} == {"go-on"}
    assert next(reads) == 1


def test_a_long_cache_is_to_be_quantized_until_it_is() -> None:
    desk = Desk(QUANTIZING, GIB)
    assert desk.look(8191) == "go-on"
    assert [desk.look(8192), desk.look(9000)] == ["quantize", "quantize"]
    assert desk.look(9000, quantized=True) == "go-on"


def test_on_a_machine_with_much_memory_nothing_is_quantized_however_short_it_is() -> None:
    """The same question has the same answer, whatever else runs."""
    desk = Desk(plan_of(parse_architecture(phi_4_mini()), MINI.quality_bytes, 64), 0)
    assert "quantize" not in {desk.look(positions) for positions in range(0, 131_072, 4096)}


def test_there_is_room_for_a_copy_where_a_generation_finds_enough_besides() -> None:
    enough = PLAIN.cache_bytes(1024) + PLAIN.prefill_bytes + PLAIN.spare_bytes
    assert AvailableMemory(lambda: enough).has_room(PLAIN, 1024)
    assert not AvailableMemory(lambda: enough - 1).has_room(PLAIN, 1024)


# --- the prompt -----------------------------------------------------------------------------------


def test_a_prompt_that_cannot_be_read_is_refused_with_the_numbers() -> None:
    desk = Desk(MINI_ON_8_GB, round(1.5 * GIB))
    with pytest.raises(NotEnoughMemory) as caught:
        desk.guard.check_prompt(30_000)
    assert caught.value.title == "Not enough memory for this conversation"
    assert caught.value.detail == "To read its 30,000 tokens takes 4 GB, 1.5 GB are free."
    assert caught.value.hint == "Close something, or ask in a new conversation."
    assert desk.relieved == 1


def test_what_the_cache_holds_already_needs_no_memory() -> None:
    desk = Desk(MINI_ON_8_GB, round(1.5 * GIB))
    desk.guard.check_prompt(30_000, 29_000)
    desk.guard.check_prompt(30_000, 15_000, quantized=True)
    with pytest.raises(NotEnoughMemory):
        desk.guard.check_prompt(30_000, 15_000)


def test_a_prompt_is_read_when_other_conversations_give_back_enough() -> None:
    desk = Desk(MINI_ON_8_GB, round(1.5 * GIB))
    desk.given_back = 4 * GIB
    desk.guard.check_prompt(30_000)
    assert desk.relieved == 1


def test_a_prompt_with_room_disturbs_nobody() -> None:
    desk = Desk(MINI_ON_8_GB, GIB)
    desk.guard.check_prompt(1000)
    assert desk.relieved == 0


def test_deciding_needs_no_mlx() -> None:
    root = Path(__file__).resolve().parents[3]
    program = (
        f"import sys; sys.path[:0] = [{str(root)!r}]; import models.kv_memory; assert 'mlx.core' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_a_chunk_of_a_small_model_with_a_long_context_takes_what_its_scores_take_on_a_cpu() -> None:
    """Measured: 35 MB for 8 heads at 32,768 positions."""
    small = phi_4(num_attention_heads=8, num_key_value_heads=2, num_hidden_layers=2, hidden_size=512)
    on_cpu, on_metal = (plan_of(small, 1 << 20, 8, 32_768, element_bytes).prefill_bytes for element_bytes in (4, 2))
    assert (on_cpu, on_metal) == (8 * 32 * 32_768 * 4, LEAST_PREFILL_BYTES)
