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
import numpy as np
from mlx import nn
from mlx_lm.models import phi3
from mlx_lm.models.cache import KVCache, QuantizedKVCache

from models.architecture import Architecture
from models.device import prefill_step

OnProgress = Callable[[int, int], None]
OnOutgrown = Callable[[Sequence[Any]], None]


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
        exponents = np.arange(0, dims, 2, dtype=np.float32) / np.float32(dims)
        # Rounded once, on every machine alike: at position 100,000 the last bit of a frequency turns a
        # head by a hundredth of a radian, and a GPU's own power function isn't exact to the last bit.
        plain = (architecture.rope_theta ** exponents.astype(np.float64)).astype(np.float32)
        self.limit = architecture.original_max_positions
        self._short = mx.array(np.array(architecture.factors.short, dtype=np.float32) * plain)
        self._long = mx.array(np.array(architecture.factors.long, dtype=np.float32) * plain)
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
    """The regime that a cache is in, and the tokens that it has seen in the short one.

    In the long regime nothing is encoded anew any more, and no tokens are kept.

    Args:
        starts_long: Whether the sequence is known to go beyond the limit, before its first chunk is read.
        on_reencode: See the attribute.

    Attributes:
        long: The regime.
        on_reencode: Told (done, total) tokens while a sequence is encoded anew; may raise to cancel.
        on_outgrown: Told the caches of a sequence that is about to be encoded anew; may copy from them.
    """

    def __init__(self, *, starts_long: bool = False, on_reencode: OnProgress | None = None) -> None:
        self.long = starts_long
        self._starts_long = starts_long
        self.on_reencode = on_reencode
        self.on_outgrown: OnOutgrown | None = None
        self._pieces: list[mx.array] = []
        self._length = 0

    def tokens(self, offset: int) -> mx.array:
        """Return the first `offset` tokens, of shape (1, offset), and forget later ones."""
        self._pieces, self._length = [self._first(offset)], offset
        return self._pieces[0]

    def append(self, tokens: mx.array, offset: int) -> None:
        """Note that `tokens`, of shape (1, n), were encoded at position `offset`."""
        if self.long:
            self.cut(0)
            return
        if self._length > offset:
            self.cut(offset)
        self._pieces.append(tokens)
        self._length = offset + tokens.shape[1]

    def begin(self, *, beyond: bool) -> None:
        """Settle the regime of a sequence by its first chunk, unless it was settled before."""
        self.long = beyond or self._starts_long
        # A cache that is emptied and used again begins anew.
        self._starts_long = False

    def cut(self, offset: int) -> None:
        """Forget all but the first `offset` tokens."""
        if offset and self._pieces:
            self.tokens(offset)
        else:
            self._pieces, self._length = [], 0

    def fork(self, offset: int) -> TokenRecord:
        """Return a record of the first `offset` tokens, which nobody listens to."""
        forked = TokenRecord()
        forked.long = self.long
        if offset and self._pieces:
            forked._pieces, forked._length = [self._first(offset)], offset
        return forked

    def _first(self, offset: int) -> mx.array:
        first = mx.concatenate(self._pieces, axis=1)[:, :offset]
        # A slice that isn't evaluated keeps alive what it is cut from, and that what it was cut from itself.
        mx.eval(first)
        return first


class RecordingCache(KVCache):
    """The key-value cache of one layer; all layers share one record."""

    def __init__(self, record: TokenRecord) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.record = record

    def to_quantized(self, group_size: int = 64, bits: int = 4) -> RecordingQuantizedCache:
        """Return the same in fewer bits; it goes on in the same record."""
        quantized = RecordingQuantizedCache(self.record, group_size, bits)
        plain: Any = super().to_quantized(group_size, bits)
        quantized.state = plain.state
        return quantized


class RecordingQuantizedCache(QuantizedKVCache):
    """A `RecordingCache` that has been quantized."""

    def __init__(self, record: TokenRecord, group_size: int, bits: int) -> None:
        super().__init__(group_size, bits)
        self.record = record


def record_of(cache: Sequence[Any] | None) -> TokenRecord | None:
    """Return the record that the layers of a cache share; None for a cache that isn't this file's."""
    record: TokenRecord | None = getattr(cache[0], "record", None) if cache else None
    return record


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
        record = record_of(cache)
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
        record = TokenRecord(starts_long=self.needs_long(length), on_reencode=on_reencode)
        return [RecordingCache(record) for _ in self.layers]

    def needs_long(self, length: int) -> bool:
        """Whether a sequence of so many tokens is beyond the short regime."""
        return length > self._tables.limit

    def _enter_regime(self, cache: Sequence[Any], record: TokenRecord, offset: int, beyond: bool) -> None:
        if offset == 0:
            record.begin(beyond=beyond)
        elif beyond and not record.long:
            tokens = record.tokens(offset)
            if record.on_outgrown is not None:
                record.on_outgrown(cache)
            record.long = True
            self._reencode(cache, record, tokens)
        self._tables.select(long=record.long)

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
