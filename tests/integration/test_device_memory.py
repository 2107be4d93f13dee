"""How much memory MLX can get and may keep, on this machine and on one with a GPU of its own limits."""

from __future__ import annotations

import mlx.core as mx
import pytest

from models.device_memory import CACHE_LIMIT_BYTES, available_bytes, limit_cache
from models.memory import Machine

GIB = 1 << 30


@pytest.fixture(autouse=True)
def free(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten GiB free, nothing of MLX's own."""
    monkeypatch.setattr("models.device_memory.read_machine", lambda: Machine(16 * GIB, 10 * GIB))
    monkeypatch.setattr(mx, "get_cache_memory", lambda: 0)
    monkeypatch.setattr(mx, "get_active_memory", lambda: 3 * GIB)


@pytest.mark.parametrize(("device", "gib"), [({}, 10), ({"max_recommended_working_set_size": 11 * GIB}, 8)])
def test_the_gpu_takes_no_more_than_its_working_set(
    monkeypatch: pytest.MonkeyPatch, device: dict[str, int], gib: int
) -> None:
    monkeypatch.setattr(mx, "device_info", lambda: device)
    assert available_bytes() == gib * GIB


def test_a_working_set_that_is_full_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mx, "device_info", lambda: {"max_recommended_working_set_size": 2 * GIB})
    assert available_bytes() == 0


def test_what_mlx_keeps_to_use_again_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mx, "get_cache_memory", lambda: GIB)
    assert available_bytes() == 11 * GIB


@pytest.mark.parametrize(("former", "limit"), [(1 << 40, CACHE_LIMIT_BYTES), (1 << 25, 1 << 25), (0, 0)])
def test_what_mlx_may_keep_is_bounded_and_never_raised(former: int, limit: int) -> None:
    before = mx.set_cache_limit(former)
    try:
        limit_cache()
        assert mx.set_cache_limit(before) == limit
    finally:
        mx.set_cache_limit(before)
