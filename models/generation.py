"""Token ids out of a loaded model, on the calling thread.

Built on mlx-lm's pipelined `generate_step`, not on its `stream_generate`: that one wires
memory, which has been tied to kernel panics on Macs. Knows nothing of text or channels.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn
from mlx_lm.generate import generate_step
from mlx_lm.models.cache import make_prompt_cache
from mlx_lm.sample_utils import make_sampler

from models.device import prefill_step
from models.errors import InvalidInput
from models.longrope import LongRopeModel

OnPrefill = Callable[[int, int], None]


def generate_tokens(  # noqa: PLR0913 - the contract's keywords, each with a meaning of its own
    model: nn.Module,
    prompt_tokens: Sequence[int] | mx.array,
    *,
    max_tokens: int,
    stop_tokens: Collection[int] = (),
    temperature: float = 0.0,
    top_p: float = 1.0,
    seed: int | None = None,
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
        seed: Same seed, same machine, same tokens. None draws a fresh one.
        cache: From `make_cache`; None makes one.
        on_prefill: Called with prompt tokens (done, total), the first time before any work; may
            raise to cancel.

    Raises:
        InvalidInput: An argument is out of bounds. Raised at once, not at the first token.
    """
    prompt: list[int] = np.asarray(prompt_tokens, dtype=np.int64).ravel().tolist()
    _check(model, prompt, max_tokens, temperature, top_p)
    if temperature > 0:
        mx.random.seed(secrets.randbits(32) if seed is None else seed)
    steps = generate_step(
        mx.array(prompt, dtype=mx.uint32),
        model,
        max_tokens=max_tokens,
        sampler=make_sampler(temp=temperature, top_p=top_p),
        prompt_cache=cache if cache is not None else make_cache(model, len(prompt)),
        prefill_step_size=prefill_step(),
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


def _until(steps: Any, stops: frozenset[int]) -> Iterator[int]:
    try:
        for token, _ in steps:
            if token in stops:
                return
            yield token
    finally:
        # Closed here and not whenever it is collected: it must end on this thread.
        steps.close()


def _check(model: nn.Module, tokens: list[int], max_tokens: int, temperature: float, top_p: float) -> None:
    vocabulary = model.args.vocab_size
    problems = {
        "The prompt is empty.": not tokens,
        "max_tokens is negative.": max_tokens < 0,
        "The temperature isn't between 0 and 10.": not 0 <= temperature <= 10,
        "top_p isn't above 0 and at most 1.": not 0 < top_p <= 1,
        "The prompt has tokens that aren't in the vocabulary.": not all(0 <= token < vocabulary for token in tokens),
    }
    for problem, applies in problems.items():
        if applies:
            raise InvalidInput("Can't generate", problem)
