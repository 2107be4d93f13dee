"""The faithful LongRoPE: short factors up to the original context, long ones beyond, never mixed.

The reference rotates with `short_factor` while the *whole* sequence fits into
`original_max_position_embeddings`, and with `long_factor` as soon as it doesn't; then every
earlier position is encoded anew, for the deeper layers' keys and values came from
activations that the other factors had shaped. So a cache remembers its tokens, and the model
re-encodes them by itself when a sequence outgrows the limit.

Knows nothing of files, tokenizers or sampling.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

import mlx.core as mx
from mlx import nn
from mlx_lm.models import phi3
from mlx_lm.models.cache import KVCache

from models.architecture import Architecture
from models.device import prefill_step

OnProgress = Callable[[int, int], None]


class RotaryTables:
    """The frequencies of both regimes, shared by all layers of a model.

    Attributes:
        limit: The longest sequence, in tokens, that the short factors serve.
        active: The frequencies that the next forward pass rotates with; shape (rotary_dims / 2,).
    """

    def __init__(self, architecture: Architecture) -> None:
        if architecture.factors is None:
            raise ValueError("this architecture has no LongRoPE")
        dims = architecture.rotary_dims
        exponents = mx.arange(0, dims, 2, dtype=mx.float32) / dims
        plain = mx.power(mx.array(architecture.rope_theta, dtype=mx.float32), exponents)
        self.limit = architecture.original_max_positions
        self._short = mx.array(architecture.factors.short, dtype=mx.float32) * plain
        self._long = mx.array(architecture.factors.long, dtype=mx.float32) * plain
        # Evaluated here: a lazy array would belong to whichever thread happened to load the model.
        mx.eval(self._short, self._long)
        self.active = self._short

    def select(self, *, long: bool) -> None:
        """Choose the regime of the next forward pass."""
        self.active = self._long if long else self._short


class LongRope(nn.Module):
    """Rotates the first `rotary_dims` of each head and scales them by the attention factor.

    Args:
        architecture: Gives dimensions and attention factor.
        tables: The model's frequencies.
        dtype: The type of the activations.
    """

    def __init__(self, architecture: Architecture, tables: RotaryTables, dtype: mx.Dtype) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._dims = architecture.rotary_dims
        self._tables = tables
        rotated = [architecture.attention_factor] * self._dims
        untouched = [1.0] * (architecture.head_dim - self._dims)
        # One multiplication over the whole head is cheaper than a scatter into its first part.
        self._scale = mx.array(rotated + untouched, dtype=mx.float32).astype(dtype)
        mx.eval(self._scale)

    def __call__(self, x: mx.array, offset: int = 0) -> mx.array:
        """Rotate `x` of shape (batch, heads, length, head_dim), whose first position is `offset`."""
        return mx.fast.rope(
            x * self._scale,
            self._dims,
            traditional=False,
            base=None,
            scale=1.0,
            offset=offset,
            freqs=self._tables.active,
        )


class TokenRecord:
    """The tokens that a cache has seen, and the regime that they were encoded in.

    Attributes:
        long: The regime; None before the first token.
        on_reencode: Told (done, total) tokens while a sequence is encoded anew; may raise to cancel.
    """

    def __init__(self, *, long: bool | None = None, on_reencode: OnProgress | None = None) -> None:
        self.long = long
        self.on_reencode = on_reencode
        self._pieces: list[mx.array] = []
        self._length = 0

    def tokens(self, offset: int) -> mx.array:
        """Return the first `offset` tokens, of shape (1, offset), and forget later ones."""
        joined = mx.concatenate(self._pieces, axis=1)[:, :offset]
        self._pieces, self._length = [joined], offset
        return joined

    def append(self, tokens: mx.array, offset: int) -> None:
        """Note that `tokens`, of shape (1, n), were encoded at position `offset`."""
        if self._length > offset:
            if offset:
                self.tokens(offset)
            else:
                self._pieces = []
        self._pieces.append(tokens)
        self._length = offset + tokens.shape[1]


class RecordingCache(KVCache):
    """The key-value cache of one layer; all layers share one record."""

    def __init__(self, record: TokenRecord) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.record = record


class LongRopeModel(phi3.Model):
    """A `phi3` model that follows the reference on both sides of the limit.

    Without a cache, the regime follows from the length. With the caches of `make_cache`, it
    is fixed by the first chunk, or beforehand by `make_cache(length)`.

    Args:
        args: As mlx-lm reads them from the config.
        architecture: The same, checked.
        dtype: The type of the activations.
    """

    def __init__(self, args: phi3.ModelArgs, architecture: Architecture, dtype: mx.Dtype) -> None:
        super().__init__(args)
        self._tables = RotaryTables(architecture)
        for layer in self.model.layers:
            layer.self_attn.rope = cast("Any", LongRope(architecture, self._tables, dtype))

    def __call__(self, inputs: mx.array, cache: Sequence[Any] | None = None) -> mx.array:
        """Return logits of shape (batch, length, vocab) for tokens of shape (batch, length).

        Args:
            inputs: Token ids.
            cache: From `make_cache`, or any of mlx-lm's (then the regime follows from the length
                so far, without encoding anew); None for none.
        """
        offset = 0 if cache is None else cache[0].offset
        beyond = offset + inputs.shape[1] > self._tables.limit
        record: TokenRecord | None = getattr(cache[0], "record", None) if cache else None
        if cache is None or record is None:
            self._tables.select(long=beyond)
        else:
            self._enter_regime(cache, record, offset, beyond)
            record.append(inputs, offset)
        return cast("mx.array", super().__call__(inputs, cache))

    def make_cache(self, length: int = 0, on_reencode: OnProgress | None = None) -> list[RecordingCache]:
        """Return empty caches, one for each layer.

        Args:
            length: Tokens of the prompt, if known: one beyond the limit starts in the long regime.
            on_reencode: See `TokenRecord`.
        """
        long = True if length > self._tables.limit else None
        record = TokenRecord(long=long, on_reencode=on_reencode)
        return [RecordingCache(record) for _ in self.layers]

    def _enter_regime(self, cache: Sequence[Any], record: TokenRecord, offset: int, beyond: bool) -> None:
        if offset == 0 and record.long is not True:
            record.long = beyond
        elif beyond and not record.long:
            record.long = True
            self._reencode(cache, record, record.tokens(offset))
        self._tables.select(long=bool(record.long))

    def _reencode(self, cache: Sequence[Any], record: TokenRecord, tokens: mx.array) -> None:
        self._tables.select(long=True)
        for layer in cache:
            layer.trim(layer.offset)
        total, step = tokens.shape[1], prefill_step()
        for start in range(0, total, step):
            if record.on_reencode is not None:
                record.on_reencode(start, total)
            self.model(tokens[:, start : start + step], cache)
            mx.eval([layer.state for layer in cache])
        if record.on_reencode is not None:
            record.on_reencode(total, total)
