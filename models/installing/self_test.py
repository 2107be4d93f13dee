"""Does a finished model folder work? Loaded, asked a few fixed questions, its numbers looked at.

Judges whether the model computes and can hold a conversation, not whether it is clever. One slice of
work at a time, so that whoever owns the thread can answer somebody in between.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, cast

import mlx.core as mx
from mlx import nn

from models.catalog import CatalogEntry
from models.device import on_metal, prefill_step
from models.errors import DamagedModel
from models.generation import make_cache
from models.loading import load_model
from models.messages import Message
from models.prompt import PromptRenderer
from models.thinking import OPENER
from models.tokenizer import backend_of
from models.wording import translate

if TYPE_CHECKING:
    pass

QUESTIONS = ("What is 2 + 3?", "Solve x + 7 = 12.", "What is 17 × 4?")
MOST_TOKENS = 8
"""Tokens that each answer is followed for: enough to see whether it begins with thoughts."""

PATIENCE_S = 3.0
"""Of computing, after which no more than the first question's first token is waited for: without a GPU a large
model takes seconds for each. What happens between two slices doesn't count."""


@dataclass(frozen=True, slots=True)
class SelfTestRecord:
    """What a self-test found; it is kept in the manifest.

    Attributes:
        questions: How many questions were asked.
        tokens: How many tokens were generated in all.
        think_tags: Whether one of the answers opened a thinking block.
        parity: The largest relative error of a shard's weights against the source's (see `parity`);
            None where that wasn't measured.
    """

    questions: int
    tokens: int
    think_tags: bool
    parity: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return asdict(self)


def self_test(folder: Path, entry: CatalogEntry) -> SelfTestRecord:
    """Test a model folder in one go; see `self_test_slices`."""
    slices = self_test_slices(folder, entry, lambda _: None)
    while True:
        try:
            next(slices)
        except StopIteration as end:
            record: SelfTestRecord = end.value
            return record


def self_test_slices(
    folder: Path, entry: CatalogEntry, report: Callable[[float], None]
) -> Generator[None, None, SelfTestRecord]:
    """Load a model folder, ask it a few questions, and see that it can hold a conversation.

    Args:
        folder: The finished folder.
        entry: How to talk to the model.
        report: Told after each slice how far it is in [0, 1]. Loading is one slice.

    Returns:
        What was found.

    Raises:
        DamagedModel: It can't be read, or what it computes is useless.
        UnsupportedModel: Its tokenizer can't mark a conversation.
    """
    model, tokenizer, _ = load_model(folder)
    if tokenizer is None:
        raise DamagedModel(
            translate("Errors", "The self-test failed"),
            translate("Errors", "{model} came without a tokenizer.").format(model=entry.name),
            "",
        )
    prompts = PromptRenderer(backend_of(tokenizer), entry.chat, entry.context_tokens)
    report(0.5)
    yield
    examiner = _Examiner(model, frozenset(tokenizer.eos_token_ids))
    for number, question in enumerate(QUESTIONS):
        if examiner.is_tired:
            break
        prompt = prompts.render([Message("user", question)], MOST_TOKENS).tokens
        for done in examiner.ask(prompt):
            report(0.5 + 0.5 * (number + done) / len(QUESTIONS))
            yield
    replies = examiner.replies
    think_tags = any(OPENER in tokenizer.decode(reply) for reply in replies)
    del model
    mx.clear_cache()
    return SelfTestRecord(len(replies), sum(map(len, replies)), think_tags)


class _Examiner:
    """Asks questions, and counts the time that the model takes.

    Args:
        model: The loaded model.
        stops: The tokens that end a reply.

    Attributes:
        replies: The tokens of the reply to each question.
    """

    def __init__(self, model: nn.Module, stops: frozenset[int]) -> None:
        self.replies: list[list[int]] = []
        self._model = model
        self._stops = stops
        self._spent_s = 0.0

    @property
    def is_tired(self) -> bool:
        """Whether the patience is used up, and there is something to judge by."""
        return self._spent_s > PATIENCE_S and any(self.replies)

    def ask(self, prompt: Sequence[int]) -> Generator[float, None, None]:
        """Read the prompt, then choose the likeliest tokens; yields after each chunk and each token.

        Yields:
            How much of the reply is there, in [0, 1].
        """
        cache = make_cache(self._model, len(prompt))
        reply: list[int] = []
        self.replies.append(reply)
        # Without a GPU a chunk takes as long as its tokens one by one.
        step = prefill_step() if on_metal() else 1
        token = 0
        for start in range(0, len(prompt), step):
            token = self._compute(prompt[start : start + step], cache)
            yield 0.0
            if self.is_tired:
                return
        while len(reply) < MOST_TOKENS and token not in self._stops:
            reply.append(token)
            if self.is_tired:
                return
            token = self._compute([token], cache)
            yield len(reply) / MOST_TOKENS

    def _compute(self, tokens: Sequence[int], cache: list[Any]) -> int:
        began = perf_counter()
        token = _likeliest(self._model(mx.array([list(tokens)]), cache=cache))
        self._spent_s += perf_counter() - began
        return token


def _likeliest(logits: mx.array) -> int:
    """Return the next token after a chunk, all of whose logits must be numbers.

    Raises:
        DamagedModel: One isn't.
    """
    if not mx.all(mx.isfinite(logits)).item():
        raise DamagedModel(
            translate("Errors", "The self-test failed"),
            translate("Errors", "The model computes numbers that are none."),
            translate("Errors", "Install it again."),
        )
    return cast("int", mx.argmax(logits[0, -1]).item())
