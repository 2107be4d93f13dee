"""Judging a learner's lines, with the real algebra: a table of derivations, and what is said about the lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.tutoring.algebra.process import Algebra
from app.tutoring.verdicts import LineVerdict
from app.tutoring.work.asking import Asking
from app.tutoring.work.judging import check_work
from app.tutoring.work.lines import segments_of

_LETTERS = {"g": "given", "e": "equivalent", "l": "lossy", "w": "wrong", "u": "unread"}
_TABLE = Path(__file__).with_name("derivations.txt")


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as made:
        yield made


def _derivations() -> list[list[tuple[str, str]]]:
    blocks = _TABLE.read_text(encoding="utf-8").split("\n\n")
    rows = [[row for row in block.splitlines() if row and not row.startswith("#")] for block in blocks]
    return [[(row[0], row[2:]) for row in block] for block in rows if block]


def _judged(algebra: Algebra, *lines: str) -> tuple[LineVerdict, ...]:
    return check_work(lines, algebra).lines


def test_every_derivation_of_the_table_is_judged_as_meant(algebra: Algebra) -> None:
    derivations = _derivations()
    misjudged = []
    for derivation in derivations:
        report = check_work([line for _, line in derivation], algebra)
        meant = [_LETTERS[letter] for letter, _ in derivation if letter != "-"]
        if [line.relation for line in report.lines] != meant:
            misjudged.append([f"{line.text} → {line.relation}: {line.detail}" for line in report.lines])
    assert misjudged == []
    assert len(derivations) >= 200


def test_every_wrong_line_of_the_table_says_why(algebra: Algebra) -> None:
    wrong = [derivation for derivation in _derivations() if any(letter in "wl" for letter, _ in derivation)]
    for derivation in wrong:
        first = check_work([line for _, line in derivation], algebra).first_wrong
        assert first is not None
        assert first.detail.endswith("."), first


def test_no_word_about_a_line_stays_english(algebra: Algebra, english_in: Callable[[str], list[str]]) -> None:
    for derivation in _derivations():
        lines = [line for _, line in derivation]
        for verdict in check_work(lines, algebra).lines:
            written = set(english_in(" ".join(lines)))
            assert set(english_in(f"{verdict.detail} {verdict.evidence}")) <= written, verdict


def test_empty_lines_have_no_verdict_and_the_others_keep_their_numbers(algebra: Algebra) -> None:
    report = _judged(algebra, "", "2x = 8", "   ", "x = 4")
    assert [(line.line, line.relation) for line in report] == [(1, "given"), (3, "equivalent")]


def test_no_lines_are_no_work(algebra: Algebra) -> None:
    assert check_work([], algebra).lines == ()
    assert check_work(["", " "], algebra).first_wrong is None


def test_a_wrong_equation_says_what_solves_each(algebra: Algebra) -> None:
    wrong = _judged(algebra, "2x + 3 = 11", "2x = 14")[1]
    assert wrong.detail == "x = 7 satisfies this line but not the line before."
    assert wrong.evidence == "2x + 3 = 11: x = 4; 2x = 14: x = 7. 17 = 11 is false"


def test_a_wrong_simplification_says_where_the_values_differ(algebra: Algebra) -> None:
    wrong = _judged(algebra, "(x+1)^2", "= x^2 + 1")[1]
    assert wrong.detail == "At x = 1 it was 4, now it is 2."
    assert wrong.evidence == "4 ≠ 2"


def test_lost_and_gained_roots_are_named(algebra: Algebra) -> None:
    lost = _judged(algebra, "x^2 = 2x", "x = 2")[1]
    gained = _judged(algebra, r"\sqrt{x+2} = x", "x + 2 = x^2")[1]
    assert "x = 0 is a solution of the line before and is lost" in lost.detail
    assert "x = -1 is gained" in gained.detail


def test_a_sign_of_inequality_that_wasnt_turned_round_is_what_is_said(algebra: Algebra) -> None:
    assert "turned round" in _judged(algebra, "-2x < 6", "x < -3")[1].detail


def test_a_missing_constant_of_integration_is_what_is_said(algebra: Algebra) -> None:
    assert "+ C" in _judged(algebra, r"\int 2x dx = x^2")[0].detail


def test_a_cancelled_unknown_is_mentioned(algebra: Algebra) -> None:
    line = _judged(algebra, r"\frac{x^2}{x}", "= x")[1]
    assert (line.relation, line.detail) == ("equivalent", "This holds for x ≠ 0.")


def test_a_case_is_lossy_until_the_other_case_stands_below(algebra: Algebra) -> None:
    lines = ["x^2 = 9", "x = 3"]
    assert _judged(algebra, *lines)[1].relation == "lossy"
    assert [line.relation for line in _judged(algebra, *lines, "x = -3")] == ["given", "equivalent", "equivalent"]


def test_a_line_that_is_wrong_doesnt_make_those_wrong_that_follow_from_it(algebra: Algebra) -> None:
    report = check_work(["2x + 3 = 11", "2x = 14", "x = 7"], algebra)
    assert report.first_wrong is not None
    assert report.first_wrong.line == 1
    assert report.lines[2].relation == "equivalent"


def test_what_cant_be_computed_in_time_is_unread_and_the_next_line_is_judged(algebra: Algebra) -> None:
    hostile = _judged(algebra, "9**9**9**9 = x", "x = 3")
    assert hostile[1].relation == "unread"
    assert _judged(algebra, "2x = 8", "x = 5")[1].relation == "wrong"


@pytest.mark.parametrize("piece", ["&", "| ", "[x]_1^2"])
def test_lines_that_patterns_could_get_lost_in_are_too_long_or_done_with_soon(algebra: Algebra, piece: str) -> None:
    long, short = piece * 20_000, piece * (900 // len(piece))
    report = check_work([long, "2x = 8", *([short] * 2_000), "x = 4"], algebra)
    assert report.lines[0].detail == "This can't be read: it is too long."
    assert report.lines[1].relation == "given"
    assert len(report.lines) == 2_003


@pytest.mark.parametrize(
    "line",
    [
        "\\frac{",
        "(((((",
        "x = = 3",
        "{}[]",
        "| | |",
        "\\begin{pmatrix}",
        "=",
        "⇒",
        "x^",
        "±",
        "∅∅",
        "_1",
        "\\",
        "1/0 = 2",
        "(" * 500,
    ],
)
def test_nothing_that_is_typed_raises(algebra: Algebra, line: str) -> None:
    for lines in ([line], ["2x = 8", line, "x = 4"], ["x + y = 3", line]):
        assert len(check_work(lines, algebra).lines) == len(lines)


def test_lines_that_were_judged_cost_no_algebra_when_they_are_judged_again() -> None:
    lines = ["2x + 3 = 11", "2x = 8", "x = 4"]
    with Algebra() as closed:
        asking = Asking(closed)
        first = check_work(lines, closed, asking)
    with Algebra() as spent, spent.within(0.0):
        assert check_work(lines, spent, asking) == first
        assert check_work([*lines, "x = 5"], spent).lines[-1].relation == "unread"


@pytest.mark.parametrize(
    ("line", "segments"),
    [
        ("2x = 8 | : 2", ["2x = 8"]),
        ("|x - 2| = 3 | -1", ["|x - 2| = 3"]),
        ("2x = 8 => x = 4", ["2x = 8", "x = 4"]),
        ("Therefore we get", []),
        ("Step 2: x = 4 ✓", ["x = 4"]),
        ("x = 1 oder x = 2", ["x = 1  ∨  x = 2"]),
        ("２ｘ＝８", ["2x=8"]),
        ("Let's go on", []),
        ("x >= 3", ["x >= 3"]),
    ],
)
def test_words_labels_and_notes_are_taken_away(line: str, segments: list[str]) -> None:
    assert [segment.text for segment in segments_of(line)] == segments
