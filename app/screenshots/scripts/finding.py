"""Words are looked for: in questions, thoughts, answers and formulas."""

from __future__ import annotations

from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage

FORMULAS = (
    "The **discriminant** of $ax^2 + bx + c = 0$ is $b^2 - 4ac$. Where it is negative, there is no real solution, but "
    "two complex ones:\n\n$$x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}$$\n\n| discriminant | solutions |\n|---|---|\n"
    "| $> 0$ | two |\n| $= 0$ | one |\n| $< 0$ | two complex ones |\n\nSo $\\frac{4}{3}$ is the product of both."
)


def finding(stage: Stage) -> None:
    """A word in thoughts that were closed, and in the answer."""
    answered(stage)
    find(stage, "discriminant")


def finding_next(stage: Stage) -> None:
    """The same, one further."""
    finding(stage)
    stage.window.menus.finding.next_requested.emit()


def finding_formulas(stage: Stage) -> None:
    """A command in the source of formulas."""
    formulas(stage)
    find(stage, "\\frac")


def finding_words(stage: Stage) -> None:
    """A word of an answer with formulas and a table."""
    formulas(stage)
    find(stage, "discriminant")


def finding_nothing(stage: Stage) -> None:
    """A word that isn't there."""
    answered(stage)
    find(stage, "integral")


def narrow_finding(stage: Stage) -> None:
    """In the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    finding(stage)


def large_finding(stage: Stage) -> None:
    """In the smallest window with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    finding(stage)


def formulas(stage: Stage) -> None:
    """An answer with formulas."""
    stage.load()
    stage.ask("When does a quadratic have no real solution?")
    stage.answer(FORMULAS)
    stage.settle()


def find(stage: Stage, words: str) -> None:
    """Look for words."""
    stage.settle()
    stage.window.menus.finding.find_requested.emit()
    stage.window.page.find_bar.take_words(words)
    stage.settle()
