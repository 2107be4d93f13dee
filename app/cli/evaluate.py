"""`ergo evaluate`: the model solves a file of problems; its boxed answers are judged as mathematics."""

from __future__ import annotations

import argparse
import statistics
from dataclasses import asdict, dataclass
from pathlib import Path

from app.cli.ask import chosen_sampling
from app.cli.engine_session import EngineSession
from app.cli.output import harmless, print_event, print_line, print_note
from app.cli.problems import Problem, read_problems
from app.default_model import default_model
from app.tutoring.boxed import last_boxed
from app.tutoring.judging import Judge
from models.errors import Cancelled, UserFacingError
from models.library import find_entry
from models.messages import FinishReason, GenerationFinished, Sampling, TextDelta

_INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Result:
    """How one problem went.

    Attributes:
        index: Which problem of the file, from 0.
        problem: Its text.
        expected: The right answer, as the file has it.
        got: What the model boxed last in its answer, or None.
        correct: Whether that is the right answer; False where it couldn't be judged.
        thinking_tokens: How many tokens the thoughts took; None if the generation failed.
        finish_reason: None if the generation failed.
        error: Why the generation failed, if it did.
    """

    index: int
    problem: str
    expected: str
    got: str | None
    correct: bool
    thinking_tokens: int | None
    finish_reason: FinishReason | None
    error: str | None = None


def run_evaluate(options: argparse.Namespace, data_dir: Path) -> int:
    """Solve and judge every problem, print each result and the summary, and return the exit code."""
    problems = read_problems(options.file, options.limit)
    model_id = options.model or default_model(data_dir)
    sampling = chosen_sampling(options, find_entry(data_dir, model_id))
    results: list[Result] = []
    with EngineSession(data_dir) as session, Judge() as judge:
        for _ in session.load(model_id, force=options.force):
            pass
        for problem in problems:
            try:
                result = _solve(session, judge, problem, sampling)
            except Cancelled:
                break
            if session.interrupted:
                break
            results.append(result)
            _print_result(result, as_json=options.json)
    _print_summary(results, as_json=options.json)
    return _INTERRUPTED if session.interrupted else 0


def _solve(session: EngineSession, judge: Judge, problem: Problem, sampling: Sampling) -> Result:
    answer: list[str] = []
    thinking_tokens: int | None = None
    finish_reason: FinishReason | None = None
    error: str | None = None
    try:
        for event in session.generate(problem.problem, sampling):
            if isinstance(event, TextDelta) and event.channel == "answer":
                answer.append(event.text)
            elif isinstance(event, GenerationFinished):
                thinking_tokens, finish_reason = event.stats.thinking_tokens, event.stats.finish_reason
    except UserFacingError as failure:
        error = str(failure)
    got = last_boxed("".join(answer))
    correct = error is None and judge.judge(problem.answer, got).correct
    return Result(problem.index, problem.problem, problem.answer, got, correct, thinking_tokens, finish_reason, error)


def _print_result(result: Result, *, as_json: bool) -> None:
    if as_json:
        fields = asdict(result)
        if result.error is None:
            del fields["error"]
        print_event("result", **fields)
        return
    mark = "✓" if result.correct else "✗"
    got = result.error or result.got or f"nothing boxed ({result.finish_reason})"
    print_line(f"{mark} {result.index:>5}  expected {harmless(result.expected)}  got {harmless(got)}")


def _print_summary(results: list[Result], *, as_json: bool) -> None:
    thoughts = [result.thinking_tokens for result in results if result.thinking_tokens is not None]
    right = sum(result.correct for result in results)
    accuracy = right / len(results) if results else None
    mean = statistics.fmean(thoughts) if thoughts else None
    if as_json:
        print_event("summary", accuracy=accuracy, n=len(results), mean_thinking_tokens=mean)
    elif accuracy is None:
        print_note("Stopped before the first problem was solved.")
    else:
        print_line(f"{right} of {len(results)} right ({accuracy:.1%}); {mean or 0:.0f} thinking tokens on average")
