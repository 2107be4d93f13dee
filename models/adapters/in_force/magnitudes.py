"""DoRA's factors: what each output of a layer is multiplied with so that its weights have the trained magnitude.

c = m / ‖W + s·B·A‖ by row (Liu et al. 2024, equation 5), with the W that the model really computes with: of a
quantized layer, the dequantized one. W is gone through in slices of a few rows, so little of it is there at once.
Knows no files.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mlx.core as mx
import numpy as np
from threadpoolctl import threadpool_limits

from models.adapters.in_force.layers import Linear, Packed, inputs_and_outputs
from models.device import on_metal

Numbers = np.ndarray[Any, np.dtype[np.floating[Any]]]

_SLICE_ELEMENTS = 1 << 19
"""2 MB of weights at a time stay in a processor's own memory while they are looked at."""


def magnitude_factors(
    base: Linear,
    down: Numbers,
    up: Numbers,
    magnitude: Numbers,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Numbers:
    """Return c, of shape (outputs,), in float64.

    Args:
        base: The bare layer.
        down: Aᵀ, of shape (inputs, rank).
        up: s·B, transposed, of shape (rank, outputs).
        magnitude: m, of shape (outputs,); NaN where an output keeps the magnitude that it comes to, and c is 1.
        check_cancelled: Called between slices; may raise.
    """
    norms = _norms(base, down, up, check_cancelled)
    # A row of nothing but zeros stays one, whatever it is multiplied with.
    with np.errstate(divide="ignore", invalid="ignore"):
        factors = magnitude / norms
    return np.where(np.isnan(magnitude) | (norms == 0), 1.0, factors)


def _norms(base: Linear, down: Numbers, up: Numbers, check_cancelled: Callable[[], None]) -> Numbers:
    """Return ‖W + s·B·A‖ by row, in float64."""
    inputs, outputs = inputs_and_outputs(base)
    squares = _Squares(down, up)
    step = max(1, _SLICE_ELEMENTS // inputs)
    found: list[Numbers] = []
    # For products as small as a slice's, threads cost more than they bring: twenty times as much on busy cores.
    with threadpool_limits(1, user_api="blas"):
        for start in range(0, outputs, step):
            check_cancelled()
            found.append(squares.of(_rows(base, start, start + step), start))
    norms: Numbers = np.sqrt(np.concatenate(found))
    return norms


def _rows(base: Linear, start: int, stop: int) -> mx.array:
    """Return rows of W in float32."""
    if not isinstance(base, Packed):
        return base.weight[start:stop].astype(mx.float32)
    packed: Any = (base.weight, base.scales, base.biases)
    weight, scales, biases = (array[start:stop] for array in packed)
    # In float32 from the start: rounded to 16 bits, each of them would be another number.
    scales, biases = scales.astype(mx.float32), biases.astype(mx.float32)
    return mx.dequantize(weight, scales, biases, base.group_size, base.bits)


class _Squares:
    """Adds up the squares of the rows of W + s·B·A."""

    def __init__(self, down: Numbers, up: Numbers) -> None:
        self._a, self._b = np.ascontiguousarray(down.T), np.ascontiguousarray(up.T)
        self._on_metal = on_metal()
        if self._on_metal:
            self._lazy_a, self._lazy_b = mx.array(self._a), mx.array(self._b)
        self._room = np.empty((0, 0), np.float32)

    def of(self, rows: mx.array, start: int) -> Numbers:
        """Return the sums of some rows of W that begin at `start`."""
        return self._on_gpu(rows, start) if self._on_metal else self._on_cpu(rows, start)

    def _on_gpu(self, rows: mx.array, start: int) -> Numbers:
        changed = mx.addmm(rows, self._lazy_b[start : start + len(rows)], self._lazy_a)
        return np.array(mx.sum(mx.square(changed), axis=1), dtype=np.float64)

    def _on_cpu(self, rows: mx.array, start: int) -> Numbers:
        # There MLX multiplies such matrices twenty times slower than NumPy.
        mx.eval(rows)
        weights = np.asarray(rows)
        if self._room.shape != weights.shape:
            self._room = np.empty_like(weights)
        changed = np.matmul(self._b[start : start + len(weights)], self._a, out=self._room)
        changed += weights
        squares: Numbers = np.einsum("ij,ij->i", changed, changed).astype(np.float64)
        return squares
