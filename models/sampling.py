"""Which token comes next, given the probabilities of all: `make_sampler`.

The order is that of the reference, transformers, which the makers' recommendations are for: temperature
first, then top-k, top-p and min-p on what it has made of the probabilities. (mlx-lm's own sampler filters
first, which at temperature 0.8 keeps more of the tail.)

Every draw has a key of its own, made of the seed and the number of the draw. So a generation shares no
random state with anything else, and goes on where it was when its thoughts have been cut.

There is no penalty on repetition: mathematics repeats digits, signs and whole lines, and a penalty would
make it say something else. A model that goes round in circles is noticed (`models.loops`), not bent.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Collection

import mlx.core as mx

from models.errors import InvalidInput
from models.messages import Sampling
from models.wording import marked, translate

_SEEDS = 2**32
_LOWEST_TEMPERATURE = 1e-4
"""Colder is as good as greedy, and would overflow."""


def check_sampling(sampling: Sampling) -> None:
    """See that a sampling can be used.

    Raises:
        InvalidInput: A number in it is out of bounds.
    """
    seed = sampling.seed
    problems = {
        marked("Errors", "max_tokens is negative."): sampling.max_tokens < 0,
        marked("Errors", "The temperature isn't between 0 and 10."): not 0 <= sampling.temperature <= 10,
        marked("Errors", "top_p isn't above 0 and at most 1."): not 0 < sampling.top_p <= 1,
        marked("Errors", "top_k is negative."): not sampling.top_k >= 0,
        marked("Errors", "min_p isn't between 0 and 1."): not 0 <= sampling.min_p <= 1,
        marked("Errors", "The seed isn't between 0 and 4,294,967,295."): seed is not None and not 0 <= seed < _SEEDS,
        marked("Errors", "The thinking budget is negative."): (sampling.thinking_budget or 0) < 0,
    }
    for problem, applies in problems.items():
        if applies:
            raise InvalidInput(translate("Errors", "Can't generate"), translate("Errors", problem))


_HIGHEST_CHANCE = 1 - 2**-20
"""Far enough below 1 that no share of a number is rounded to all of it."""


class TokenSampler:
    """Draws the tokens of one generation, in order.

    Args:
        sampling: Checked.
    """

    def __init__(self, sampling: Sampling) -> None:
        self._sampling = sampling
        self._seed = secrets.randbits(32) if sampling.seed is None else sampling.seed
        self._draws = 0
        self._banned: list[int] = []

    @property
    def seed(self) -> int | None:
        """What the tokens are drawn with, also where none was wanted; None where the likeliest are taken."""
        return None if self._sampling.temperature == 0 else self._seed

    def __call__(self, logprobs: mx.array) -> mx.array:
        """Return the next token, of shape (1,), for logarithms of probabilities of shape (1, vocabulary).

        Nothing is evaluated. Probabilities that aren't numbers give any token.
        """
        if self._banned:
            logprobs = mx.array(logprobs)
            logprobs[..., mx.array(self._banned)] = -math.inf
            self._banned = []
        if self._sampling.temperature == 0:
            return mx.argmax(logprobs, axis=-1)
        key = mx.array([self._seed, self._draws], dtype=mx.uint32)
        self._draws += 1
        chance = mx.random.uniform(high=_HIGHEST_CHANCE, shape=(1, 1), key=key)
        return _draw(logprobs.astype(mx.float32), self._sampling, chance)

    def ban(self, tokens: Collection[int]) -> None:
        """Let the next token be none of these."""
        self._banned = list(tokens)


def make_sampler(sampling: Sampling) -> TokenSampler:
    """Return the sampler of one generation.

    Args:
        sampling: Temperature 0 takes the likeliest token, whatever else it says.

    Raises:
        InvalidInput: A number in it is out of bounds.
    """
    check_sampling(sampling)
    return TokenSampler(sampling)


def _draw(logprobs: mx.array, sampling: Sampling, chance: mx.array) -> mx.array:
    """Return the token at which the probabilities, added up, pass a share of what is kept of them.

    What is left out is least likely. So the likeliest come first, and what is kept is where the sums begin.

    Args:
        logprobs: Of shape (1, vocabulary).
        sampling: With a temperature above 0.
        chance: The share, at least 0 and below 1; of shape (1, 1).
    """
    weights = logprobs * (1 / max(sampling.temperature, _LOWEST_TEMPERATURE))
    if sampling.top_k == 0 and sampling.top_p == 1 and sampling.min_p == 0:
        sums = mx.cumsum(mx.softmax(weights, axis=-1), axis=-1)
        return _passed(sums, chance * sums[..., -1:]).squeeze(-1).astype(mx.uint32)
    ranked = mx.argsort(-weights, axis=-1)
    if sampling.top_k:
        ranked = ranked[..., : sampling.top_k]
    shares = mx.softmax(mx.take_along_axis(weights, ranked, axis=-1), axis=-1)
    sums = mx.cumsum(shares, axis=-1)
    kept = sums
    if sampling.top_p < 1:
        kept = mx.where(sums - shares < sampling.top_p, kept, 0)
    if sampling.min_p > 0:
        kept = mx.where(shares >= sampling.min_p * shares[..., :1], kept, 0)
    place = _passed(sums, chance * kept.max(axis=-1, keepdims=True))
    return mx.take_along_axis(ranked, place, axis=-1).squeeze(-1)


def _passed(sums: mx.array, threshold: mx.array) -> mx.array:
    """Return the first place at which growing sums are above a threshold."""
    return (sums <= threshold).sum(axis=-1, keepdims=True)
