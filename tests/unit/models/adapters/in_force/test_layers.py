"""Adapted layers and DoRA's factors, against the definitions in float64."""

from __future__ import annotations

from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx import nn
from mlx.utils import tree_flatten

from models.adapters.in_force import magnitudes
from models.adapters.in_force.layers import AdaptedLinear, Change, Linear, Share, bare, inputs_and_outputs, with_share
from models.adapters.in_force.magnitudes import magnitude_factors
from models.errors import Cancelled

Array = np.ndarray[Any, Any]

INPUTS, OUTPUTS, RANK = 128, 96, 4
BASES = ["float32", "bfloat16", 2, 3, 4, 6, 8]


def base_of(kind: str | int) -> Linear:
    mx.random.seed(3)
    linear: Any = nn.Linear(INPUTS, OUTPUTS, bias=False)
    if isinstance(kind, int):
        linear = nn.QuantizedLinear.from_linear(linear, 64, kind)
    elif kind == "bfloat16":
        linear.weight = linear.weight.astype(mx.bfloat16)
    mx.eval(linear.parameters())
    layer: Linear = linear
    return layer


def weights_of(base: Linear) -> Array:
    weight: Any = base.weight
    if isinstance(base, nn.QuantizedLinear):
        weight = mx.dequantize(weight, base.scales, base.biases, base.group_size, base.bits)
    return np.array(weight.astype(mx.float32)).astype(np.float64)


def low_rank(seed: int = 0) -> tuple[Array, Array]:
    draw = np.random.default_rng(seed)
    down, up = (0.2 * draw.standard_normal(shape) for shape in ((INPUTS, RANK), (RANK, OUTPUTS)))
    return down.astype(np.float32), up.astype(np.float32)


def change_of(seed: int = 0, factors: Array | None = None) -> Change:
    down, up = low_rank(seed)
    if factors is None:
        return Change(mx.array(down), mx.array(up), None)
    up, excess = (each.astype(np.float32) for each in (up * factors, factors - 1))
    return Change(mx.array(down), mx.array(up), mx.array(excess))


def changed(weights: Array, seed: int, strength: float, factors: Array | None = None) -> Array:
    """Return W + t·(W' − W), of shape (outputs, inputs)."""
    down, up = (each.astype(np.float64) for each in low_rank(seed))
    after = weights + (down @ up).T
    after = after if factors is None else factors[:, None] * after
    return strength * (after - weights)


@pytest.fixture
def x() -> mx.array:
    return mx.array(np.random.default_rng(9).standard_normal((2, 3, INPUTS)).astype(np.float32))


ours, theirs = object(), object()
FACTORS = np.random.default_rng(8).uniform(0.5, 1.5, OUTPUTS)


@pytest.mark.parametrize("kind", ["float32", 4, 6])
@pytest.mark.parametrize("strength", [0.25, 1.0, 2.0])
@pytest.mark.parametrize("factors", [None, FACTORS], ids=["lora", "dora"])
def test_a_layer_puts_out_what_the_merged_weights_would(
    kind: str | int, strength: float, factors: Array | None, x: mx.array
) -> None:
    base = base_of(kind)
    layer = with_share(base, ours, change_of(0, factors), strength)
    merged = weights_of(base) + changed(weights_of(base), 0, strength, factors)
    assert np.abs(np.array(layer(x)) - np.array(x).astype(np.float64) @ merged.T).max() < 1e-5


def test_the_changes_of_two_adapters_add_up_and_each_can_go_first(x: mx.array) -> None:
    base = base_of(4)
    weights = weights_of(base)
    both = with_share(with_share(base, ours, change_of(0, FACTORS), 0.5), theirs, change_of(1), 1.5)
    merged = weights + changed(weights, 0, 0.5, FACTORS) + changed(weights, 1, 1.5)
    assert np.abs(np.array(both(x)) - np.array(x).astype(np.float64) @ merged.T).max() < 1e-5
    for first, second, left in ((ours, theirs, change_of(1)), (theirs, ours, change_of(0, FACTORS))):
        one = with_share(both, first, left, 0.0)
        alone = with_share(base, second, left, 1.5 if second is theirs else 0.5)
        assert mx.array_equal(one(x), alone(x))
        assert with_share(one, second, left, 0.0) is base


def test_two_dora_adapters_add_up_too(x: mx.array) -> None:
    base = base_of("float32")
    weights = weights_of(base)
    both = with_share(with_share(base, ours, change_of(0, FACTORS), 1.0), theirs, change_of(1, FACTORS**2), 0.5)
    merged = weights + changed(weights, 0, 1.0, FACTORS) + changed(weights, 1, 0.5, FACTORS**2)
    assert np.abs(np.array(both(x)) - np.array(x).astype(np.float64) @ merged.T).max() < 1e-5


def test_at_strength_0_nothing_is_left_of_it() -> None:
    base = base_of(4)
    assert with_share(base, ours, change_of(), 0.0) is base
    assert with_share(with_share(base, ours, change_of(), 1.0), ours, change_of(), 0.0) is base


@pytest.mark.parametrize("kind", BASES)
def test_a_layer_keeps_the_type_and_the_widths_of_its_base(kind: str | int, x: mx.array) -> None:
    base = base_of(kind)
    dtype = mx.bfloat16 if kind == "bfloat16" else mx.float32
    plain, given = change_of(0, FACTORS), x.astype(dtype)
    layer = with_share(base, ours, Change(plain.down.astype(dtype), plain.up.astype(dtype), plain.excess), 0.7)
    assert layer(given).dtype == base(given).dtype == dtype
    assert inputs_and_outputs(base) == (INPUTS, OUTPUTS)
    assert bare(layer) is base


@pytest.mark.parametrize("kind", ["float32", 4])
def test_to_mlx_a_layer_has_its_bases_parameters_and_no_others(kind: str | int, x: mx.array) -> None:
    base = base_of(kind)
    made: Any = nn.Sequential
    model, plain = made(base), made(base_of(kind))
    model.layers[0] = AdaptedLinear(base, [Share(ours, change_of(), 1.0)])
    names = list(tree_flatten(plain.parameters(), destination={}))
    assert list(tree_flatten(model.parameters(), destination={})) == names
    assert {type(module) for module in model.modules()} == {nn.Sequential, AdaptedLinear}
    # Whoever loads weights into the model meanwhile, loads them into the base.
    found: Any = tree_flatten(model.parameters())
    loaded = [(name, array if array.dtype == mx.uint32 else 2 * array) for name, array in found]
    before = np.array(base(x))
    model.load_weights(loaded)
    assert np.array_equal(np.array(base(x)), 2 * before)
    assert mx.array_equal(with_share(model.layers[0], ours, change_of(), 0.0)(x), base(x))


@pytest.mark.parametrize("kind", BASES)
def test_factors_are_magnitudes_over_norms_of_the_changed_rows(
    kind: str | int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Slices that don't divide the rows.
    monkeypatch.setattr(magnitudes, "_SLICE_ELEMENTS", 7 * INPUTS)
    base = base_of(kind)
    down, up = low_rank()
    magnitude = np.random.default_rng(1).uniform(0.1, 3, OUTPUTS).astype(np.float32)
    exact = magnitude / np.linalg.norm(weights_of(base) + (down.astype(np.float64) @ up).T, axis=1)
    assert np.abs(magnitude_factors(base, down, up, magnitude) / exact - 1).max() < 1e-6


def test_factors_on_a_gpu_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    base, (down, up), magnitude = base_of(4), low_rank(), np.ones(OUTPUTS, np.float32)
    on_cpu = magnitude_factors(base, down, up, magnitude)
    monkeypatch.setattr(magnitudes, "on_metal", lambda: True)
    assert np.abs(magnitude_factors(base, down, up, magnitude) / on_cpu - 1).max() < 1e-6


def test_rows_without_a_magnitude_and_rows_of_zeros_keep_theirs() -> None:
    base: Any = nn.Linear(INPUTS, OUTPUTS, bias=False)
    base.weight = mx.concatenate([mx.zeros((1, INPUTS)), base.weight[1:]])
    down, up = low_rank()
    up[:, 0] = 0
    magnitude = np.full(OUTPUTS, 2, np.float32)
    magnitude[5:9] = np.nan
    factors = magnitude_factors(base, down, up, magnitude)
    assert list(np.flatnonzero(factors == 1)) == [0, 5, 6, 7, 8]
    assert np.isfinite(factors).all()


def test_a_change_that_nearly_undoes_the_weights_is_reckoned_without_cancellation() -> None:
    """‖W‖² + 2·W·ΔW + ‖ΔW‖² would be noise here."""
    down, up = low_rank()
    base: Any = nn.Linear(INPUTS, OUTPUTS, bias=False)
    base.weight = mx.array((-(down @ up).T * (1 + 1e-3)).astype(np.float32))
    exact = 1 / np.linalg.norm(weights_of(base) + (down.astype(np.float64) @ up).T, axis=1)
    assert np.abs(magnitude_factors(base, down, up, np.ones(OUTPUTS, np.float32)) / exact - 1).max() < 1e-3


def test_reckoning_factors_can_be_cancelled_between_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(magnitudes, "_SLICE_ELEMENTS", 10 * INPUTS)
    looks = iter(range(100))

    def check() -> None:
        if next(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        magnitude_factors(base_of(4), *low_rank(), np.ones(OUTPUTS, np.float32), check)
    assert next(looks) == 4
