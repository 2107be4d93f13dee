"""A model as large as Phi-4-mini, in 4 bits, on an accelerator: our path beside mlx-lm's `stream_generate`.

`python -m tests.benchmarks.accelerator [--checkpoint DIR] [--out FILE.json] [--pairs N]` measures how fast prompts of
several lengths are read, and how fast tokens follow behind a short and a long context. Both programs hold the same
weights in memory and take turns. For a machine with Metal, or with MLX's CUDA backend; `--tiny` shows anywhere that it
works. Prints one JSON object, and how it goes to standard error; the exit code is 0 if every bar was met.

The tokens of the two aren't compared: below LongRoPE's limit they must differ, for there mlx-lm takes the long factors.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Literal, Protocol

import mlx.core as mx
import numpy as np
from mlx_lm import stream_generate
from mlx_lm.generate import generation_stream
from mlx_lm.models.cache import make_prompt_cache, trim_prompt_cache
from mlx_lm.utils import load_model as load_with_mlx_lm

from models import load_model, quantize_checkpoint
from models.checkpoint import inspect_checkpoint
from models.device import on_metal, prefill_step
from models.errors import UserFacingError
from models.generation import make_cache
from models.messages import Sampling
from models.reply import Reply
from models.tokenizer import load_tokenizer
from tests.benchmarks.figures import at_least
from tests.benchmarks.phi_4_mini import large_checkpoint
from tests.integration.tiny_checkpoint import write_checkpoint

_NO_ACCELERATOR = (
    "MLX computes on the CPU here, where a model of this size says nothing about an accelerator. "
    "Run this where MLX has Metal or CUDA, or with --tiny to see that it works."
)
_BAR = 0.97


@dataclass(frozen=True, slots=True)
class Effort:
    """What is measured, in tokens.

    Attributes:
        prompts: Lengths of the prompts that are read from the beginning.
        contexts: Lengths of the prompts behind which tokens are generated.
        tokens: So many are.
        pairs: So often each program does each of it, unless the command line says otherwise.
    """

    prompts: tuple[int, ...]
    contexts: tuple[int, ...]
    tokens: int
    pairs: int


FULL = Effort(prompts=(512, 2048, 8192), contexts=(512, 8192), tokens=256, pairs=7)
TINY = Effort(prompts=(16, 48, 96), contexts=(16, 96), tokens=8, pairs=2)


@dataclass(frozen=True, slots=True)
class Run:
    """One generation.

    Attributes:
        prompt_s: Seconds until the first token.
        tokens_s: Seconds from there to the last.
        peak_bytes: MLX's memory at most meanwhile.
    """

    prompt_s: float
    tokens_s: float
    peak_bytes: int


class Program(Protocol):
    """What generates."""

    def empty_cache(self, length: int) -> list[Any]:
        """Return a cache for a prompt of so many tokens."""
        ...

    def run(self, prompt: list[int], tokens: int, cache: list[Any]) -> Run:
        """Generate exactly so many tokens behind a prompt, of which the cache may hold the beginning."""
        ...


class Ours:
    """Our whole path from tokens to text."""

    def __init__(self, folder: Path) -> None:
        self._model = load_model(folder)[0]
        self._tokenizer = _endless_tokenizer(folder)

    def empty_cache(self, length: int) -> list[Any]:
        return make_cache(self._model, length)

    def run(self, prompt: list[int], tokens: int, cache: list[Any]) -> Run:
        reply = Reply(
            self._model,
            self._tokenizer,
            "thinking",
            on_delta=lambda *_: None,
            on_prefill=lambda *_: None,
            is_cancelled=lambda: False,
        )
        stats = reply.run(prompt, Sampling(max_tokens=tokens), cache, min(cache[0].offset, len(prompt) - 1))
        generated = stats.thinking_tokens + stats.answer_tokens
        assert generated == tokens, f"{generated} tokens instead of {tokens}"
        tokens_s = (tokens - 1) / stats.generation_tps if tokens > 1 else 0.0
        return Run(stats.ttft_s, tokens_s, stats.peak_memory_bytes)


class Theirs:
    """mlx-lm, as it is. On a Mac it wires memory while it generates."""

    def __init__(self, folder: Path) -> None:
        self._model: Any = load_with_mlx_lm(folder)[0]
        self._tokenizer = _endless_tokenizer(folder)

    def empty_cache(self, length: int) -> list[Any]:
        return list(make_prompt_cache(self._model))

    def run(self, prompt: list[int], tokens: int, cache: list[Any]) -> Run:
        mx.reset_peak_memory()
        started = perf_counter()
        kept = min(cache[0].offset, len(prompt) - 1)
        trim_prompt_cache(cache, cache[0].offset - kept)
        first_at, generated = 0.0, 0
        for response in stream_generate(
            self._model, self._tokenizer, prompt[kept:], max_tokens=tokens, prompt_cache=cache
        ):
            first_at = first_at or perf_counter()
            generated = response.generation_tokens
        ended = perf_counter()
        assert generated == tokens, f"{generated} tokens instead of {tokens}"
        return Run(first_at - started, ended - first_at, int(mx.get_peak_memory()))


def measure(folder: Path, effort: Effort, pairs: int, *, judged: bool) -> dict[str, object]:
    """Measure both programs with one quantized checkpoint.

    Args:
        folder: The checkpoint.
        effort: What is measured.
        pairs: How often.
        judged: Whether the speed has to reach the bar.
    """
    ours, theirs = Ours(folder), Theirs(folder)
    models_bytes = int(mx.get_active_memory())
    vocabulary = inspect_checkpoint(folder).architecture.vocab_size
    figures: dict[str, list[dict[str, object]]] = {"prefill": [], "decode": []}
    peaks: list[int] = []
    cases: list[tuple[Literal["prefill", "decode"], int]] = [("prefill", length) for length in effort.prompts]
    cases += [("decode", length) for length in effort.contexts]
    for kind, length in cases:
        prompt = np.random.default_rng(length).integers(0, vocabulary, length).tolist()
        tokens = 1 if kind == "prefill" else effort.tokens
        runs = _alternating(ours, theirs, prompt, tokens, pairs, keeps_prompt=kind == "decode")
        peaks += [run.peak_bytes for pair in runs for run in pair]
        figure = _compared(kind, runs, length if kind == "prefill" else tokens - 1, models_bytes)
        if judged and kind == "decode":
            figure["bar"] = at_least(float(str(figure["ratio"])), _BAR)
        figures[kind].append({"prompt_tokens": length, "tokens": tokens, **figure})
        print(f"{kind} at {length:,} tokens: {figure['ratio']} of mlx-lm's speed", file=sys.stderr)
    return {
        "pairs": pairs,
        "models_mb": _megabytes(models_bytes),
        "peak_mb": _megabytes(max(peaks)),
        "prefill_step": {"ours": prefill_step(), "mlx_lm": 2048},
        **figures,
    }


def _alternating(
    ours: Program, theirs: Program, prompt: list[int], tokens: int, pairs: int, *, keeps_prompt: bool
) -> list[tuple[Run, Run]]:
    """Return the runs of both, pair by pair; the one that begins changes, and a first pair isn't counted."""
    kept = (ours.empty_cache(len(prompt)), theirs.empty_cache(len(prompt)))
    runs: list[tuple[Run, Run]] = []
    for number in range(pairs + 1):
        caches = kept if keeps_prompt else (ours.empty_cache(len(prompt)), theirs.empty_cache(len(prompt)))
        if number % 2:
            their_run = _at_rest(theirs, prompt, tokens, caches[1])
            our_run = _at_rest(ours, prompt, tokens, caches[0])
        else:
            our_run = _at_rest(ours, prompt, tokens, caches[0])
            their_run = _at_rest(theirs, prompt, tokens, caches[1])
        runs.append((our_run, their_run))
    return runs[1:]


def _at_rest(program: Program, prompt: list[int], tokens: int, cache: list[Any]) -> Run:
    # Both begin a token that nobody asks for any more.
    mx.synchronize(generation_stream)
    return program.run(prompt, tokens, cache)


def _compared(kind: str, runs: Sequence[tuple[Run, Run]], tokens: int, models_bytes: int) -> dict[str, object]:
    """Return the figures of one case; a ratio above 1 means that ours is the faster."""
    seconds = [tuple(run.prompt_s if kind == "prefill" else run.tokens_s for run in pair) for pair in runs]
    ratios = [theirs / ours for ours, theirs in seconds]
    fastest = [min(column) for column in zip(*seconds, strict=True)]
    figures: dict[str, object] = {
        "ratio": round(median(ratios), 3),
        "ratio_of_fastest": round(fastest[1] / fastest[0], 3),
        "ratio_of_pairs": [round(ratio, 3) for ratio in ratios],
    }
    for place, name in enumerate(("ours", "mlx_lm")):
        column = [pair[place] for pair in seconds]
        figures[name] = {
            "median_s": round(median(column), 5),
            "fastest_s": round(fastest[place], 5),
            "median_tps": round(tokens / median(column), 1),
            "peak_beside_models_mb": _megabytes(max(pair[place].peak_bytes for pair in runs) - models_bytes),
        }
    return figures


def _megabytes(size_bytes: int) -> float:
    return round(size_bytes / 1e6, 1)


def _endless_tokenizer(folder: Path) -> Any:
    """Return a tokenizer with which no token ends a generation."""
    tokenizer = load_tokenizer(folder)
    if tokenizer is None:
        raise SystemExit(f"{folder} has no tokenizer; give a checkpoint that has one.")
    tokenizer._eos_token_ids.clear()
    return tokenizer


@contextmanager
def _quantized(given: Path | None, *, tiny: bool) -> Iterator[Path]:
    """Yield a checkpoint of 4 bits: the given one, quantized if it isn't yet, or one of random numbers."""
    if given is not None and inspect_checkpoint(given).packings:
        yield given
        return
    with TemporaryDirectory(prefix="ergo-bench-") as scratch:
        target = Path(scratch) / "quantized"
        if given is not None:
            quantize_checkpoint(given, target)
        elif tiny:
            # More tokens than its tokenizer knows, as the large one has.
            write_checkpoint(Path(scratch) / "source", vocab_size=1024)
            quantize_checkpoint(Path(scratch) / "source", target)
        else:
            with large_checkpoint() as source:
                if isinstance(source, str):
                    raise SystemExit(f"There is no room for a checkpoint: {source}.")
                quantize_checkpoint(source, target)
        yield target


def _machine() -> dict[str, object]:
    return {
        "device": str(mx.device_info().get("device_name", mx.default_device())),
        "backend": "cuda" if mx.cuda.is_available() else "metal" if mx.metal.is_available() else "cpu",
        "mlx": version("mlx"),
        "mlx_lm": version("mlx-lm"),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 0 if every bar was met."""
    parser = argparse.ArgumentParser(prog="accelerator", description=__doc__)
    parser.add_argument("--checkpoint", type=Path, metavar="DIR", help="measure with this one, not a random one")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the figures there too")
    parser.add_argument("--pairs", type=int, metavar="N", help="how often each program does each of it")
    parser.add_argument("--tiny", action="store_true", help="only show that it works; the figures mean nothing")
    options = parser.parse_args(arguments)
    effort = TINY if options.tiny else FULL
    if not options.tiny and not on_metal():
        raise SystemExit(_NO_ACCELERATOR)
    pairs = max(1, effort.pairs if options.pairs is None else options.pairs)
    machine = _machine()
    print(f"{machine['device']} ({machine['backend']})", file=sys.stderr)
    try:
        with _quantized(options.checkpoint, tiny=options.tiny) as folder:
            checkpoint = "random" if options.checkpoint is None else options.checkpoint.name
            measured = measure(folder, effort, pairs, judged=not options.tiny)
            figures = {**machine, "tiny": options.tiny, "checkpoint": checkpoint, **measured}
    except UserFacingError as error:
        raise SystemExit(f"{error.title}. {error.detail} {error.hint}") from error
    print(f"peak memory: {figures['peak_mb']} MB, with the weights of both", file=sys.stderr)
    text = json.dumps(figures, indent=2)
    print(text)
    if options.out is not None:
        options.out.write_text(text + "\n", encoding="utf-8")
    return 0 if all(figure["bar"]["met"] for figure in figures["decode"] if "bar" in figure) else 1


if __name__ == "__main__":
    code = main()
    # The interpreter aborts at its end if MLX still holds streams.
    mx.synchronize()
    mx.clear_streams()
    sys.exit(code)
