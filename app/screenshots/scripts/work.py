"""A learner's own work: the empty sheet, one on which every line follows, and what is said of those that don't."""

from __future__ import annotations

from app.screenshots.stage import Stage
from app.tutoring.verdicts import LineVerdict, Relation, WorkReport

RIGHT: tuple[tuple[str, Relation, str, str], ...] = (
    ("x/2 + 1 = 3x - 4", "given", "", ""),
    ("x + 2 = 6x - 8", "equivalent", "", ""),
    ("-5x = -10", "equivalent", "", ""),
    ("x = \\frac{-10}{-5}", "equivalent", "", ""),
    ("x = 2", "equivalent", "", ""),
)
WRONG: tuple[tuple[str, Relation, str, str], ...] = (
    ("2x + 3 = 11", "given", "", ""),
    (
        "2x = 14",
        "wrong",
        "x = 7 satisfies this line but not the line before.",
        "2x + 3 = 11: x = 4; 2x = 14: x = 7. 17 = 11 is false",
    ),
    ("x = 7", "equivalent", "", ""),
    ("7 + 3 = 11", "wrong", "It was 10, now it is 11.", "10 ≠ 11"),
)
LOSSY: tuple[tuple[str, Relation, str, str], ...] = (
    ("x^2 = 5x", "given", "", ""),
    ("x = 5", "lossy", "x = 0 is a solution of the line before and is lost.", "x^2 = 5x: x = 0 or x = 5; x = 5: x = 5"),
)
UNREAD: tuple[tuple[str, Relation, str, str], ...] = (
    ("\\frac{1}{x} + \\frac{1}{x+1} = \\frac{\\frac{3}{2}}{x}", "given", "", ""),
    ("so I multiply by everything", "unread", "There is no mathematics in this line.", ""),
    ("2(x + 1) + 2x = 3(x + 1)", "equivalent", "", ""),
    ("x = 1 +", "unread", "This can't be read: it ends too soon.", ""),
)
JAPANESE: tuple[tuple[str, Relation, str, str], ...] = (
    ("２ｘ＋３＝１１", "given", "", ""),
    ("両辺から3を引くと 2x = 8", "equivalent", "", ""),
    ("よって x = 5", "wrong", "x = 5 satisfies this line but not the line before.", "2x = 8: x = 4; x = 5: x = 5"),
)


def _written(stage: Stage, work: tuple[tuple[str, Relation, str, str], ...]) -> None:
    page = stage.window.page.work_page
    stage.load()
    stage.window.page.cover(page)
    page.sheet.edit.replace_all("\n".join(text for text, *_ in work))
    page.sheet.forms.set_now()
    stage.settle()
    page.show_report(WorkReport(tuple(LineVerdict(at, *line) for at, line in enumerate(work))))
    stage.settle()


def work_empty(stage: Stage) -> None:
    """Nothing is typed yet."""
    stage.load()
    stage.window.page.cover(stage.window.page.work_page)


def work_right(stage: Stage) -> None:
    """Every line follows."""
    _written(stage, RIGHT)


def work_wrong(stage: Stage) -> None:
    """A line that doesn't follow, and why; later ones are judged quietly."""
    _written(stage, WRONG)


def work_lossy(stage: Stage) -> None:
    """A root is lost."""
    _written(stage, LOSSY)


def work_unread(stage: Stage) -> None:
    """Lines that can't be checked."""
    _written(stage, UNREAD)


def work_japanese(stage: Stage) -> None:
    """Work with Japanese words and wide digits."""
    _written(stage, JAPANESE)


def narrow_work(stage: Stage) -> None:
    """The wrong line in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    _written(stage, WRONG)


def large_work(stage: Stage) -> None:
    """The same with large text."""
    stage.window.theme.set_zoom(1.5)
    _written(stage, WRONG)
