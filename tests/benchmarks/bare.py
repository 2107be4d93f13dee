"""The measure to compare with: mlx-lm's own `stream_generate` on the same model, nothing around it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from models.catalog import PRACTICE_ID, find
from models.messages import Message


class Bare:
    """A loaded model on an MLX thread of its own; a context manager.

    Args:
        folder: The installed model.
        question: What every run answers.
        keeps_prompt: Whether the prompt is read once, and every run but the first begins behind it.
    """

    def __init__(self, folder: Path, question: str, *, keeps_prompt: bool = False) -> None:
        self._folder = folder
        self._question = question
        self._keeps_prompt = keeps_prompt
        self._jobs: queue.SimpleQueue[tuple[int, Future[tuple[int, float]]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="bare-mlx", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._jobs.put(None)
        self._thread.join()

    def generate(self, max_tokens: int) -> tuple[int, float]:
        """Generate and return the tokens of the prompt and the seconds it took, prefill included."""
        future: Future[tuple[int, float]] = Future()
        self._jobs.put((max_tokens, future))
        return future.result()

    def _run(self) -> None:
        import mlx.core as mx  # noqa: PLC0415 - on the thread that owns the arrays

        from models import load_model  # noqa: PLC0415
        from models.generation import make_cache  # noqa: PLC0415
        from models.prompt import PromptRenderer  # noqa: PLC0415
        from models.tokenizer import backend_of  # noqa: PLC0415

        model, tokenizer, _ = load_model(self._folder)
        assert tokenizer is not None
        entry = find(PRACTICE_ID)
        renderer = PromptRenderer(backend_of(tokenizer), entry.chat, entry.context_tokens)
        cache: list[Any] = []
        while (job := self._jobs.get()) is not None:
            max_tokens, future = job
            prompt = renderer.render([Message("user", self._question)], max_tokens).tokens
            if not cache or not self._keeps_prompt:
                cache = make_cache(model, len(prompt))
            try:
                future.set_result((len(prompt), _timed(model, tokenizer, prompt, max_tokens, cache)))
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits
                future.set_exception(error)
        del model, tokenizer
        mx.synchronize()
        mx.clear_streams()


def _timed(model: Any, tokenizer: Any, prompt: Sequence[int], max_tokens: int, cache: list[Any]) -> float:
    from mlx_lm import stream_generate  # noqa: PLC0415
    from mlx_lm.models.cache import trim_prompt_cache  # noqa: PLC0415

    start = time.perf_counter()
    count = 0
    kept = min(cache[0].offset, len(prompt) - 1)
    trim_prompt_cache(cache, cache[0].offset - kept)
    unread = list(prompt[kept:])
    for response in stream_generate(model, tokenizer, unread, max_tokens=max_tokens, prompt_cache=cache):
        count = response.generation_tokens
    assert count == max_tokens, f"{count} tokens instead of {max_tokens}"
    return time.perf_counter() - start
