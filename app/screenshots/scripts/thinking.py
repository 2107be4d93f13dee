"""Thoughts: coming, peeked at, bounded, going round, ended, broken off, gone on with; and an answer after them."""

from __future__ import annotations

from app.screenshots.stage import QUESTION, THOUGHTS, Stage
from models.messages import LoopNoticed, MemoryLow, PrefillProgress, TextDelta

DOUBTS = (
    "\n\nWait, let me check this by putting a root back. With x = (−2 + 2i√2) / 3, x² = (4 − 8 − 8i√2) / 9 = "
    "(−4 − 8i√2) / 9, so 3x² = (−4 − 8i√2) / 3"
)


def thinking(stage: Stage) -> None:
    """Thoughts are coming, the pane is open."""
    stage.load()
    stage.ask(QUESTION)
    stage.think()


def answered(stage: Stage) -> None:
    """An answer, thoughts out of the way."""
    thinking(stage)
    stage.answer()


def peeking(stage: Stage) -> None:
    """Thoughts are coming, the pane is closed."""
    thinking(stage)
    stage.window.menus.thoughts_toggled.emit()


def thinking_budget(stage: Stage) -> None:
    """Thoughts are coming, within a budget that the person has chosen."""
    stage.load()
    stage.window.composer.budget.menu_of_budgets.chosen.emit(2048)
    stage.ask(QUESTION)
    stage.think()


def thinking_loop(stage: Stage) -> None:
    """The thoughts repeat themselves."""
    stage.load()
    stage.ask(QUESTION)
    stage.think()
    stage.engine.tell(LoopNoticed(stage.engine.request_id))


def long_thoughts(stage: Stage) -> None:
    """Thoughts longer than the window: the way to end them stays in sight."""
    stage.load()
    stage.ask(QUESTION)
    stage.think("\n\n".join([THOUGHTS] * 4))


def closing_thoughts(stage: Stage) -> None:
    """The thoughts have been asked to end; the pane is closed."""
    peeking(stage)
    stage.window.session.answer_now()


def thinking_longer(stage: Stage) -> None:
    """The answer is being thought over; it stays until a new one comes."""
    answered(stage)
    thoughts = stage.engine.thought_tokens
    stage.window.session.think_longer()
    stage.plan_context(history=0, resumed=thoughts)
    stage.engine.tell(TextDelta(stage.engine.request_id, "thinking", DOUBTS, 160))


def out_of_tokens(stage: Stage) -> None:
    """It ran out of tokens while thinking."""
    thinking(stage)
    stage.end("length", "thinking")


def out_of_memory(stage: Stage) -> None:
    """Memory ran short in the middle of the answer, after a warning."""
    thinking(stage)
    request_id = stage.engine.request_id
    stage.engine.tell(MemoryLow(request_id, 430_000_000, 970_000_000))
    stage.engine.tell(TextDelta(request_id, "answer", "Bring everything to one side:\n\n3x² + 4x + 4 =", 30))
    stage.end("memory", "answer", 30)


def reading_back(stage: Stage) -> None:
    """The thoughts have outgrown the short regime: everything is read back."""
    thinking(stage)
    stage.engine.tell(PrefillProgress(stage.engine.request_id, 1_536, 4_096, reread=True))


def narrow_thinking(stage: Stage) -> None:
    """Thoughts within a budget in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    thinking_budget(stage)


def narrow_out_of_tokens(stage: Stage) -> None:
    """Out of tokens in the smallest window, with another reply to go back to."""
    stage.window.resize(stage.window.minimumSize())
    answered(stage)
    stage.window.session.ask_again()
    stage.plan_context(history=0)
    stage.think()
    stage.end("length", "thinking")


def large_thinking(stage: Stage) -> None:
    """Thoughts that repeat themselves, in the smallest window with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    thinking_budget(stage)
    stage.engine.tell(LoopNoticed(stage.engine.request_id))
