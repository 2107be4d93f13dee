"""What the model's context is filled with, and what doesn't fit into it."""

from __future__ import annotations

from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage


def context(stage: Stage) -> None:
    """What the context is filled with."""
    answered(stage)
    stage.ask("And what if the 5 were a 3?")
    stage.plan_context(history=301)
    stage.think()
    stage.answer()
    stage.window.status_line.toggle_context()


def context_full(stage: Stage) -> None:
    """The context is full: earlier questions are left out."""
    answered(stage)
    stage.ask("And what if the 5 were a 3?")
    stage.plan_context(history=1_770, dropped_turns=2)
    stage.think()
    stage.window.status_line.toggle_context()


def narrow_context(stage: Stage) -> None:
    """What the context is filled with, in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    context(stage)


def large_context(stage: Stage) -> None:
    """What the context is filled with, with large text."""
    stage.window.theme.set_zoom(1.5)
    context_full(stage)
