"""How much of the bare speed arrives in the panes, and how smooth the window stays meanwhile."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from models.catalog import PRACTICE_ID
from models.library import model_dir
from tests.benchmarks.bare import Bare
from tests.benchmarks.desk import Desk, Gaps
from tests.benchmarks.figures import Effort, at_least, at_most, spread

_QUESTION = "What is 347 + 586?"
_IDLE_MS = 3_000


def measure_streaming(data_dir: Path, effort: Effort) -> dict[str, object]:
    """Alternate bare and whole runs of the same length, and compare each pair.

    A pair runs within seconds, so that what else the machine does weighs on both; the median of
    the pairs leaves out those that it hit halfway.
    """
    bare_s: list[float] = []
    whole_s: list[float] = []
    idle, streaming = Gaps(), Gaps()
    with (
        Desk(data_dir, effort.tokens) as desk,
        Bare(model_dir(data_dir, PRACTICE_ID), _QUESTION, keeps_prompt=True) as bare,
    ):
        desk.ask(_QUESTION)
        bare.generate(effort.tokens)
        with idle:
            desk.idle(_IDLE_MS)
        for _ in range(effort.runs):
            prompt_tokens, seconds = bare.generate(effort.tokens)
            bare_s.append(seconds)
            whole_s.append(desk.ask(_QUESTION))
            _require_same_work(desk, prompt_tokens)
            # In a run of its own: the timer that watches the window takes time from it.
            with streaming:
                desk.ask(_QUESTION)
        shown = desk.window.transcript.current
        characters = len(shown.answer_text() + shown.thinking.text()) if shown else 0
    throughput = _throughput(effort.tokens, bare_s, whole_s)
    throughput["characters_in_the_panes"] = characters
    return {"throughput": throughput, "gui_gaps_ms": _gaps(idle.values_ms, streaming.values_ms)}


def _require_same_work(desk: Desk, prompt_tokens: int) -> None:
    stats = desk.stats
    assert stats is not None
    # The question is the same each time: both have read it, but for its last token.
    assert (stats.prompt_tokens, stats.cached_tokens) == (prompt_tokens, prompt_tokens - 1)
    assert stats.thinking_tokens + stats.answer_tokens == desk.max_tokens


def _throughput(tokens: int, bare_s: list[float], whole_s: list[float]) -> dict[str, object]:
    bare_tps, whole_tps = tokens / median(bare_s), tokens / median(whole_s)
    return {
        "tokens_per_run": tokens,
        "bare_stream_generate_tps": round(bare_tps, 1),
        "whole_path_tps": round(whole_tps, 1),
        "bare_runs_s": [round(seconds, 3) for seconds in bare_s],
        "whole_runs_s": [round(seconds, 3) for seconds in whole_s],
        "ratio_of_pairs": [round(bare / whole, 3) for bare, whole in zip(bare_s, whole_s, strict=True)],
        "ratio_of_quietest_runs": round(min(bare_s) / min(whole_s), 3),
        "ratio": at_least(median(bare / whole for bare, whole in zip(bare_s, whole_s, strict=True)), 0.97),
        "speed": at_least(whole_tps, 200),
    }


def _gaps(idle_ms: list[float], streaming_ms: list[float]) -> dict[str, object]:
    streaming = spread(streaming_ms)
    return {
        "streaming": streaming,
        "idle_for_comparison": spread(idle_ms),
        "p99": at_most(streaming["p99"], 16),
        "worst": at_most(streaming["worst"], 50),
    }
