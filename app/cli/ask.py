"""`ergo ask`: one question; both channels as they are generated, then the statistics."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Protocol

from app.cli.adapters import base_warning, chosen_adapter
from app.cli.answer_check import MARKS, checked_answer, fields_of
from app.cli.engine_session import EngineSession
from app.cli.output import dim, harmless, print_event, print_line, print_note, print_text
from app.default_model import default_model
from app.tutoring.algebra.process import Algebra
from app.tutoring.boxed import last_boxed
from app.tutoring.verdicts import Verdict
from models.catalog import CatalogEntry
from models.errors import InvalidInput
from models.library import find_entry
from models.messages import (
    AdapterUse,
    Channel,
    Event,
    GenerationFinished,
    GenerationStats,
    PrefillProgress,
    Progress,
    Sampling,
    TextDelta,
)

_INTERRUPTED = 130
_SAMPLING_OPTIONS = ("max_tokens", "thinking_budget", "temperature", "top_p", "top_k", "min_p", "seed")


def run_ask(options: argparse.Namespace, data_dir: Path) -> int:
    """Ask one question, stream the reply, and return the exit code."""
    _require_adapter_for_strength(options)
    question = _read_question(options.question)
    model_id = options.model or default_model(data_dir)
    entry = find_entry(data_dir, model_id)
    sampling = chosen_sampling(options, entry)
    adapter = chosen_adapter(options, data_dir)
    if adapter is not None:
        _warn_of_another_base(adapter, entry, data_dir)
    report: _Report = _JsonReport(model_id) if options.json else _TerminalReport(entry.name)
    answer: list[str] = []
    with EngineSession(data_dir) as session, Algebra() as algebra:
        report.loading(None)
        for event in session.load(model_id, force=options.force):
            if isinstance(event, Progress):
                report.loading(event)
        for event in session.generate(question, sampling, adapter):
            if isinstance(event, TextDelta) and event.channel == "answer":
                answer.append(event.text)
            _show(report, event, question, "".join(answer), algebra)
    return _INTERRUPTED if session.interrupted else 0


def chosen_sampling(options: argparse.Namespace, entry: CatalogEntry) -> Sampling:
    """Return the model's recommended sampling with whatever the options say instead."""
    given = {name: getattr(options, name, None) for name in _SAMPLING_OPTIONS}
    return replace(entry.sampling, **{name: value for name, value in given.items() if value is not None})


class _Report(Protocol):
    """How a reply is shown while it comes."""

    def loading(self, progress: Progress | None) -> None: ...
    def prefill(self, progress: PrefillProgress) -> None: ...
    def text(self, channel: Channel, text: str) -> None: ...
    def done(self, stats: GenerationStats, boxed: str | None, check: Verdict | None, /) -> None: ...


def _show(report: _Report, event: Event, question: str, answer: str, algebra: Algebra) -> None:
    match event:
        case PrefillProgress():
            report.prefill(event)
        case TextDelta(_, channel, text, _):
            report.text(channel, text)
        case GenerationFinished(_, stats):
            boxed = last_boxed(answer)
            report.done(stats, boxed, None if boxed is None else checked_answer(question, answer, algebra))


class _JsonReport:
    """One JSON object a line, as programs read it."""

    def __init__(self, model_id: str) -> None:
        self._model_id = model_id

    def loading(self, progress: Progress | None) -> None:
        state = {"stage": "load", "done_bytes": 0, "total_bytes": 0}
        if progress is not None:
            state = {name: value for name, value in asdict(progress).items() if name != "request_id"}
        print_event("loading", model=self._model_id, **state)

    def prefill(self, progress: PrefillProgress) -> None:
        print_event("prefill", done=progress.done, total=progress.total, reread=progress.reread)

    def text(self, channel: Channel, text: str) -> None:
        if text:
            print_event(channel, text=text)

    def done(self, stats: GenerationStats, boxed: str | None, check: Verdict | None) -> None:
        fields = {**asdict(stats), "model": self._model_id}
        del fields["context_tokens"]
        print_event("done", **fields, boxed=boxed, check=check and fields_of(check))


class _TerminalReport:
    """Two headed sections, as a person reads it; thoughts in fainter ink."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._channel: Channel | None = None
        self._held_back = ""

    def loading(self, progress: Progress | None) -> None:
        if progress is None and sys.stderr.isatty():
            print_note(f"Loading {self._name} …")

    def prefill(self, progress: PrefillProgress) -> None:
        pass

    def text(self, channel: Channel, text: str) -> None:
        if channel != self._channel:
            text = text.lstrip("\n")
            if not text:
                return
            self._begin(channel)
        whole = self._held_back + text
        shown = whole.rstrip("\n")
        self._held_back = whole[len(shown) :]
        print_text(dim(harmless(shown)) if channel == "thinking" else harmless(shown))

    def _begin(self, channel: Channel) -> None:
        """Head a section; line breaks at the end of the one before are dropped."""
        heading = "Thinking" if channel == "thinking" else "Answer"
        print_text(("\n\n" if self._channel else "") + dim(f"── {heading} ──") + "\n")
        self._channel, self._held_back = channel, ""

    def done(self, stats: GenerationStats, _boxed: str | None, check: Verdict | None) -> None:
        print_line()
        tokens = stats.thinking_tokens + stats.answer_tokens
        speed = f"{self._name} · {tokens:,} tokens · {stats.generation_tps:.0f} tok/s"
        print_note(speed + ending_words(stats))
        if check is not None and check.verdict != "unchecked":
            print_note(f"{MARKS[check.verdict]} {harmless(check.detail)}")


def ending_words(stats: GenerationStats) -> str:
    """Return how a reply ended, to be put behind what else is said of it; empty if it just came to its end."""
    is_thinking = stats.ended_in == "thinking"
    if stats.finish_reason == "length" and is_thinking and stats.thinking_closed_by == "budget":
        return " · went on thinking though it was to answer"
    ends = {
        "length": " · ended at the token limit",
        "cancelled": " · stopped",
        "memory": " · ended because memory is short",
    }
    thinking = ", still thinking" if is_thinking and stats.finish_reason != "cancelled" else ""
    return ends.get(stats.finish_reason, "") + thinking


def _read_question(given: str) -> str:
    """Return the question; `-` stands for standard input."""
    text = sys.stdin.buffer.read().decode("utf-8", "replace") if given == "-" else given
    if not text.strip():
        raise InvalidInput("Nothing was asked", "The question is empty.", 'For example: ergo ask "What is 347 + 586?"')
    return text.encode("utf-8", "replace").decode("utf-8")


def _require_adapter_for_strength(options: argparse.Namespace) -> None:
    if options.adapter is None and options.strength is not None:
        raise InvalidInput(
            "A strength of nothing was given",
            "--strength says how much of an adapter is in force.",
            "Name the adapter with --adapter, or ask again without --strength.",
        )


def _warn_of_another_base(adapter: AdapterUse, entry: CatalogEntry, data_dir: Path) -> None:
    warning = base_warning(adapter, entry, data_dir)
    if warning:
        print_note(harmless(warning))
