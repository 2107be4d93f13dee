"""What a second turn costs, and how much of the bare speed is left when a conversation has grown long.

`python -m tests.benchmarks.turns [--quick]` prints one JSON object; the exit code is 0 if every bar was met.
The practice model is given more positions than it was trained for: it says nothing of use there, at its usual speed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from models import catalog
from models.catalog import PRACTICE_ID
from models.library import model_dir
from models.messages import Generate, GenerationFinished, GenerationStats, Message, ModelLoaded, Sampling, Unload
from models.text_encoder import TextEncoder
from models.tokenizer import backend_of, load_tokenizer
from tests.benchmarks.bare import Bare
from tests.benchmarks.desk import Desk
from tests.benchmarks.endless import endless_practice_model
from tests.benchmarks.figures import FULL, QUICK, Effort, at_least, at_most
from tests.integration.engine_probe import EngineProbe

MARKERS = 16
"""Tokens that a second turn may read besides the bare answer and the new question."""

_CONVERSATION_TOKENS = 2_000
_DEEP_TOKENS = 8_192
_CONTEXT_TOKENS = 16_384
_REPLY_TOKENS = 200
_DEEP_RUNS = 5
"""Each takes as long as ten others."""

_PROBLEM = "What is 347 + 586? "
_ANSWER = "$347 + 586 = 933$\n\nThe answer is $\\boxed{933}$."
_NEXT = "And what is 933 - 58?"


def measure_second_turn(data_dir: Path, effort: Effort) -> dict[str, object]:
    """Ask the second question of a conversation of 2,000 tokens, once behind the first and once out of nothing.

    Args:
        data_dir: A library with the practice model, or an empty one.
        effort: How often.
    """
    with _roomy_practice_model(), EngineProbe(data_dir) as probe:
        encoder = _encoder()
        answer_tokens, next_tokens = len(encoder.text(_ANSWER)), len(encoder.text(_NEXT))
        first = Message("user", _text_of(encoder, _CONVERSATION_TOKENS - answer_tokens))
        second = (first, Message("assistant", _ANSWER), Message("user", _NEXT))
        cold: list[GenerationStats] = []
        warm: list[GenerationStats] = []
        for _ in range(effort.runs):
            cold.append(_asked(probe, second, afresh=True))
            _asked(probe, (first,), afresh=True)
            warm.append(_asked(probe, second))
    assert all(stats.cached_tokens == 0 for stats in cold)
    read = max(stats.prompt_tokens - stats.cached_tokens for stats in warm)
    cold_s, warm_s = [stats.ttft_s for stats in cold], [stats.ttft_s for stats in warm]
    return {
        "prompt_tokens": cold[0].prompt_tokens,
        "answer_and_question_tokens": answer_tokens + next_tokens,
        "read_tokens": at_most(read, answer_tokens + next_tokens + MARKERS),
        "cold_ttft_ms": round(1000 * median(cold_s), 2),
        "warm_ttft_ms": round(1000 * median(warm_s), 2),
        "warm_to_cold": at_most(median(warm_s) / median(cold_s), 0.15),
    }


def measure_deep_context(data_dir: Path, effort: Effort) -> dict[str, object]:
    """Alternate bare and whole runs behind 8,192 tokens, which both have read, and compare each pair.

    Args:
        data_dir: From `endless_practice_model`: runs must have one length.
        effort: How often, and how long.
    """
    bare_s: list[float] = []
    whole_s: list[float] = []
    with _roomy_practice_model(), Desk(data_dir, effort.tokens) as desk:
        question = _text_of(_encoder(), _DEEP_TOKENS)
        with Bare(model_dir(data_dir, PRACTICE_ID), question, keeps_prompt=True) as bare:
            desk.ask(question)
            bare.generate(effort.tokens)
            for _ in range(min(effort.runs, _DEEP_RUNS)):
                prompt_tokens, seconds = bare.generate(effort.tokens)
                bare_s.append(seconds)
                whole_s.append(desk.ask(question))
                _require_same_work(desk, prompt_tokens)
    return {
        "prompt_tokens": prompt_tokens,
        "tokens_per_run": effort.tokens,
        "bare_tps": round(effort.tokens / median(bare_s), 1),
        "whole_path_tps": round(effort.tokens / median(whole_s), 1),
        "ratio_of_pairs": [round(bare / whole, 3) for bare, whole in zip(bare_s, whole_s, strict=True)],
        "ratio": at_least(median(bare / whole for bare, whole in zip(bare_s, whole_s, strict=True)), 0.97),
    }


@contextmanager
def _roomy_practice_model() -> Iterator[None]:
    """Let the practice model use as many positions as its architecture has."""
    entries = catalog.ENTRIES
    catalog.ENTRIES = tuple(
        replace(entry, context_tokens=_CONTEXT_TOKENS) if entry.id == PRACTICE_ID else entry for entry in entries
    )
    try:
        yield
    finally:
        catalog.ENTRIES = entries


def _encoder() -> TextEncoder:
    tokenizer = load_tokenizer(catalog.practice_source())
    assert tokenizer is not None
    return TextEncoder(backend_of(tokenizer))


def _text_of(encoder: TextEncoder, tokens: int) -> str:
    """Return a question of about so many tokens."""
    return _PROBLEM * (100 * tokens // len(encoder.text(_PROBLEM * 100)))


def _asked(probe: EngineProbe, messages: Sequence[Message], *, afresh: bool = False) -> GenerationStats:
    """Ask, and return what it cost; afresh with nothing in memory from before."""
    if afresh:
        request_id = next(probe._ids)
        probe.engine.submit(Unload(request_id))
        probe.until_last(request_id)
        assert isinstance(probe.load()[-1], ModelLoaded)
    request_id = next(probe._ids)
    probe.engine.submit(Generate(request_id, tuple(messages), Sampling(max_tokens=_REPLY_TOKENS)))
    last = probe.until_last(request_id)[-1]
    assert isinstance(last, GenerationFinished)
    return last.stats


def _require_same_work(desk: Desk, prompt_tokens: int) -> None:
    stats = desk.stats
    assert stats is not None
    assert (stats.prompt_tokens, stats.cached_tokens) == (prompt_tokens, prompt_tokens - 1)
    assert stats.thinking_tokens + stats.answer_tokens == desk.max_tokens


def main() -> int:
    """Measure both, print the figures, and return 0 if every bar was met."""
    parser = argparse.ArgumentParser(prog="turns", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only show that it works; the figures mean little")
    effort = QUICK if parser.parse_args().quick else FULL
    with endless_practice_model() as data_dir:
        figures = {
            "second_turn": measure_second_turn(data_dir, effort),
            "at_8k_tokens": measure_deep_context(data_dir, effort),
        }
    print(json.dumps(figures, indent=2))
    judged = [value["met"] for part in figures.values() for value in part.values() if isinstance(value, dict)]
    return 0 if all(judged) else 1


if __name__ == "__main__":
    sys.exit(main())
