"""Token ids out of a loaded model, on the calling thread.

Built on mlx-lm's pipelined `generate_step`, not on its `stream_generate`: that one wires
memory, which has been tied to kernel panics on Macs. Knows nothing of text or channels.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn
from mlx_lm.generate import generate_step
from mlx_lm.models.cache import make_prompt_cache

from models.errors import GenerationFailed, InvalidInput
from models.kv_quantized import prefill_step_for
from models.longrope import LongRopeModel, OnOutgrown, record_of
from models.messages import Sampling
from models.sampling import TokenSampler, make_sampler
from models.wording import marked, translate

OnPrefill = Callable[[int, int], None]

_LOOK_EVERY = 32 if mx.cuda.is_available() else 1
"""Tokens between two looks at the numbers: with CUDA, which is there to measure on, they would be copied each time."""


def generate_tokens(  # noqa: PLR0913 - the contract's keywords, each with a meaning of its own
    model: nn.Module,
    prompt_tokens: Sequence[int] | mx.array,
    *,
    max_tokens: int,
    stop_tokens: Collection[int] = (),
    temperature: float = 0.0,
    top_p: float = 1.0,
    top_k: int = 0,
    min_p: float = 0.0,
    seed: int | None = None,
    sampler: TokenSampler | None = None,
    cache: list[Any] | None = None,
    on_prefill: OnPrefill | None = None,
) -> Iterator[int]:
    """Generate token ids; greedy unless a temperature is given.

    Close the iterator to stop early. The cache then holds the prompt and every token that was
    yielded.

    Args:
        model: From `load_model`, on this thread.
        prompt_tokens: At least one; or what follows the tokens that `cache` holds already.
        max_tokens: So many tokens at most are yielded.
        stop_tokens: The first of these ends the generation and isn't yielded; empty runs on past
            every end token.
        temperature: 0 is greedy.
        top_p: Nucleus mass in (0, 1]; 1 keeps everything.
        top_k: Only so many of the likeliest tokens are drawn from; 0 keeps all.
        min_p: Tokens less likely than this share of the likeliest are left out; 0 keeps all.
        seed: Same seed, same machine, same tokens. None draws a fresh one.
        sampler: From `make_sampler`, in place of all these; it goes on where it was with an earlier generation.
        cache: From `make_cache`; None makes one.
        on_prefill: Called with prompt tokens (done, total), the first time before any work; may
            raise to cancel.

    Raises:
        InvalidInput: An argument is out of bounds. Raised at once, not at the first token.
        GenerationFailed: What the model computes aren't numbers any more. What was yielded before is sound.
    """
    prompt: list[int] = np.asarray(prompt_tokens, dtype=np.int64).ravel().tolist()
    _check(model, prompt, max_tokens)
    if sampler is None:
        sampler = make_sampler(Sampling(temperature, top_p, top_k, min_p, seed))
    if cache is None:
        cache = make_cache(model, len(prompt))
    steps = generate_step(
        mx.array(prompt, dtype=mx.uint32),
        _in_float32(model),
        max_tokens=max_tokens,
        sampler=sampler,
        prompt_cache=cache,
        prefill_step_size=prefill_step_for(cache),
        prompt_progress_callback=on_prefill,
    )
    return _until(steps, frozenset(stop_tokens)) if max_tokens else iter(())


def make_cache(model: nn.Module, prompt_length: int, on_reencode: OnPrefill | None = None) -> list[Any]:
    """Return empty key-value caches for a sequence that starts with a prompt of so many tokens.

    Args:
        model: From `load_model`.
        prompt_length: In tokens; it settles the regime of LongRoPE before the first chunk.
        on_reencode: Called with tokens (done, total) when a sequence outgrows the short regime and
            is encoded anew; may raise to cancel.
    """
    if isinstance(model, LongRopeModel):
        return list(model.make_cache(prompt_length, on_reencode))
    return list(make_prompt_cache(model))


def needs_long(model: nn.Module, length: int) -> bool:
    """Whether a sequence of so many tokens is encoded in LongRoPE's long regime; False where there is only one."""
    return isinstance(model, LongRopeModel) and model.needs_long(length)


def watch_crossing(cache: Sequence[Any], on_outgrown: OnOutgrown) -> None:
    """Hear of it when a sequence is about to outgrow the short regime; never, where there is only one.

    Args:
        cache: From `make_cache`, empty or not.
        on_outgrown: Called with the cache as it is in the short regime, for the last time; may copy from it.
    """
    record = record_of(cache)
    if record is not None:
        record.on_outgrown = on_outgrown


def _in_float32(model: nn.Module) -> Any:
    """Return a model that gives logits as float32: what follows from them is finer, and they can be looked at."""

    def call(tokens: mx.array, cache: list[Any]) -> mx.array:
        logits: mx.array = model(tokens, cache=cache)
        return logits.astype(mx.float32)

    return call


def _until(steps: Any, stops: frozenset[int]) -> Iterator[int]:
    unlooked = 0
    try:
        for token, logprobs in steps:
            # One number tells of all: if a logit isn't finite, the sum that they are divided by isn't either. It
            # is read where it lies, which asks nothing of the GPU and doesn't wait for the token after this one.
            if not unlooked and not math.isfinite(memoryview(logprobs)[token]):
                raise GenerationFailed(
                    translate("Errors", "The model computes nonsense"),
                    translate("Errors", "Its numbers have stopped being numbers, so no next word follows from them."),
                    translate("Errors", "Ask again: the model is loaded anew. If it happens again, verify its files."),
                )
            unlooked = (unlooked + 1) % _LOOK_EVERY
            if token in stops:
                return
            yield token
    finally:
        # Closed here and not whenever it is collected: it must end on this thread.
        steps.close()


def _check(model: nn.Module, tokens: list[int], max_tokens: int) -> None:
    vocabulary = model.args.vocab_size
    problems = {
        marked("Errors", "The prompt is empty."): not tokens,
        marked("Errors", "max_tokens is negative."): max_tokens < 0,
        marked("Errors", "The prompt has tokens that aren't in the vocabulary."): not all(
            0 <= token < vocabulary for token in tokens
        ),
    }
    for problem, applies in problems.items():
        if applies:
            raise InvalidInput(translate("Errors", "Can't generate"), translate("Errors", problem))
