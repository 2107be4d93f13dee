"""`ergo check`: an answer against its question, or somebody's work line by line. No model takes part."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from app.cli.answer_check import MARKS, checked_answer, fields_of
from app.cli.given_text import given_file, given_text
from app.cli.output import dim, harmless, print_event, print_line
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.steps.checking import check_steps
from app.tutoring.verdicts import LineVerdict, Relation, Slip, Verdict, VerdictWord, WorkReport
from app.tutoring.work.judging import check_work

_VERDICTS: dict[Relation, VerdictWord] = {
    "given": "unchecked",
    "equivalent": "verified",
    "lossy": "contradicted",
    "wrong": "contradicted",
    "unread": "unchecked",
}
_WIDEST = 60


def run_check(options: argparse.Namespace) -> int:
    """Check what the options name, print what came of it, and return the exit code: 0 whatever that is."""
    if options.work is None:
        _check_answer(options)
    else:
        _check_work(options)
    return 0


# --- an answer --------------------------------------------------------------------------------------


def _check_answer(options: argparse.Namespace) -> None:
    problem, answer = given_text(options.problem, "problem"), given_text(options.answer, "answer")
    with Algebra() as algebra:
        algebra.start()
        verdict = checked_answer(problem, answer, algebra)
        slips = _slips_of(answer, algebra)
    if options.json:
        print_event("check", **fields_of(verdict), slips=[asdict(slip) for slip in slips])
    else:
        _show(verdict, slips)


def _slips_of(answer: str, algebra: Algebra) -> tuple[Slip, ...]:
    try:
        with algebra.within():
            return check_steps(answer, algebra).slips
    except NoAlgebraError:
        return ()


def _show(verdict: Verdict, slips: tuple[Slip, ...]) -> None:
    print_line(f"{MARKS[verdict.verdict]} {harmless(verdict.detail or verdict.verdict)}")
    if verdict.evidence and verdict.evidence not in verdict.detail:
        print_line(dim(f"  {harmless(verdict.evidence)}"))
    for slip in slips:
        found = f", but {harmless(slip.found)}" if slip.found else ""
        print_line(f"✗ {harmless(slip.stated)} doesn't hold{found}")


# --- somebody's work --------------------------------------------------------------------------------


def _check_work(options: argparse.Namespace) -> None:
    lines = given_file(options.work)
    with Algebra() as algebra:
        algebra.start()
        report = check_work(lines, algebra)
    if options.json:
        _print_lines(report)
    else:
        _show_lines(report)


def _print_lines(report: WorkReport) -> None:
    first = report.first_wrong
    for line in report.lines:
        print_event(
            "line",
            line=line.line + 1,
            text=line.text,
            relation=line.relation,
            verdict=_VERDICTS[line.relation],
            detail=line.detail,
            evidence=line.evidence,
            first_wrong=line is first,
        )
    print_event("summary", **fields_of(summary(report)), first_wrong=None if first is None else first.line + 1)


def summary(report: WorkReport) -> Verdict:
    """Return what is to be said of all the lines together."""
    first = report.first_wrong
    if first is not None:
        return Verdict("contradicted", f"Line {first.line + 1} doesn't follow: {first.detail}", first.evidence)
    judged = [line for line in report.lines if line.relation == "equivalent"]
    unread = [line for line in report.lines if line.relation == "unread"]
    if judged and not unread:
        return Verdict("verified", "Every line follows from the one before.")
    if judged:
        count = len(judged) + len(unread)
        return Verdict("unchecked", f"{len(judged)} of {count} lines could be checked; they follow.")
    return Verdict("unchecked", "There was nothing that could be checked.")


def _show_lines(report: WorkReport) -> None:
    widest = min(_WIDEST, max((len(line.text) for line in report.lines), default=0))
    digits = len(str(max((line.line + 1 for line in report.lines), default=1)))
    for line in report.lines:
        print_line(_shown(line, widest, digits, is_first=line is report.first_wrong).rstrip())
    print_line()
    whole = summary(report)
    print_line(f"{MARKS[whole.verdict]} {harmless(whole.detail)}")


def _shown(line: LineVerdict, widest: int, digits: int, *, is_first: bool) -> str:
    """Return a line with its mark; why it doesn't follow is said of the first one below."""
    mark = " " if line.relation == "given" else MARKS[_VERDICTS[line.relation]]
    detail = "" if is_first or line.relation in ("given", "equivalent") else dim(harmless(line.detail))
    return f"{mark} {line.line + 1:>{digits}}  {harmless(line.text):<{widest}}  {detail}"
