"""The lines of somebody's work as text, the file they are kept in, and what is said and asked about them."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.tutoring.verdicts import LineVerdict, Relation, WorkReport
from app.work_file import LARGEST_BYTES, WorkFile
from app.work_text import as_latex, as_plain, pasted, shown, tex_of
from app.work_words import evidence_markdown, question_words, summary_words

LINES = (
    ("2x+3=11", r"\(\displaystyle 2x+3=11\)", "2x+3=11"),
    ("２ｘ＋３＝１１", r"\(\displaystyle 2x+3=11\)", "2x+3=11"),
    (r"\frac{x}{2} = 3", r"\(\displaystyle \frac{x}{2} = 3\)", r"\frac{x}{2} = 3"),
    ("x = 4 or x = -2", r"\(x=4\) or \(x=-2\)", r"x=4\text{ or }x=-2"),
    ("$x^2$ so $x = 3$", "$x^2$ so $x = 3$", r"x^2\text{ so }x = 3"),
    ("50% of it_all", "", r"\text{50\% of it\_all}"),
    ("x", "", "x"),
    ("", "", ""),
)


def test_a_line_is_read_as_tex_or_plainly_and_its_words_stay_words() -> None:
    for line, markdown, tex in LINES:
        assert (shown(line), tex_of(line)) == (markdown, tex), line


def test_a_sheet_is_copied_with_its_relations_below_each_other() -> None:
    lines = ("2x+3=11", "", r"\frac{x=1}{2} \le 3", "so x", "\\frac{1}{2}")
    rows = ["2x+3&=11", r"\frac{x=1}{2} &\le 3", r"&\text{so x}", r"&\frac{1}{2}"]
    assert as_latex(lines) == "\\begin{align*}\n" + " \\\\\n".join(rows) + "\n\\end{align*}"
    assert as_latex(["", " "]) == ""
    assert as_plain(["x^2 = 4", "", r"\frac{x}{2} = 1"]) == "x^2 = 4\n\nx/2 = 1"


def test_rows_of_latex_that_are_pasted_become_lines() -> None:
    rows = "$$\\begin{align*}\r\n2x + 3 &= 11 \\\\[2pt]\r\n x &= 4\r\n\\end{align*}$$\r\n"
    assert pasted(rows) == "2x + 3 = 11\nx = 4"
    assert pasted("a\r\nb\u2028c\n") == "a\nb\nc"
    assert pasted(" x") == " x"


def test_what_is_kept_is_private_and_comes_back_and_an_empty_sheet_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "work.txt"
    assert WorkFile(path).read() == ""
    file = WorkFile(path)
    file.keep("両辺\r\nx = 4")
    assert WorkFile(path).read() == "両辺\r\nx = 4"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    file.keep("")
    assert list(tmp_path.iterdir()) == []
    path.write_bytes(b"x\0 = \xff4" + b"1" * LARGEST_BYTES)
    assert WorkFile(path).read().startswith("x = 41")


def report(*lines: tuple[str, Relation, str]) -> WorkReport:
    return WorkReport(tuple(LineVerdict(at, *line) for at, line in enumerate(lines)))


def test_the_model_is_asked_about_the_step_that_went_wrong_and_no_other() -> None:
    found = report(
        ("2x+3=11", "given", ""),
        ("hm", "unread", "There is no mathematics in this line."),
        ("2x=14", "wrong", "x = 7 satisfies this line but not the line before."),
        ("x=8", "wrong", "No."),
    )
    assert question_words(found) == (
        "In my work I went from $2x+3=11$ to $2x=14$. The check says: x = 7 satisfies this line but not the line "
        "before. Why is this step wrong, and what would be the right next line?"
    )
    assert question_words(report(("1+1=3", "wrong", ""))).startswith("In my work I wrote $1+1=3$. Why")
    lost = question_words(report(("x^2=x", "given", ""), ("x=1", "lossy", "x = 0 is lost.")))
    assert lost.endswith("x = 0 is lost. What goes wrong in this step, and what would be the right next line?")
    assert question_words(report(("x=1", "given", ""))) == ""


@pytest.mark.parametrize(
    ("relations", "words"),
    [
        (["given"], ""),
        (["given", "equivalent"], "Every line follows."),
        (["given", "unread", "equivalent"], "Every line that can be checked follows."),
        (["given", "unread"], "There is a line that can't be checked."),
        (["given", "equivalent", "lossy", "wrong"], "Line 3 changes the solutions."),
        (["wrong"], "Line 1 doesn't follow."),
    ],
)
def test_what_came_of_it_is_said_in_a_sentence(relations: list[Relation], words: str) -> None:
    assert summary_words(report(*[("x", relation, "") for relation in relations])) == words


def test_what_was_computed_is_a_statement_a_line() -> None:
    verdict = LineVerdict(1, "2x = 14", "wrong", "No.", "2x + 3 = 11: x = 4; 2x = 14: x = 7. 17.5 = 11 is false")
    assert evidence_markdown(verdict).count("  \n") == 2
    assert evidence_markdown(LineVerdict(1, "x", "wrong", "It was 2.", "It was 2.")) == ""
