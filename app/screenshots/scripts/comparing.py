"""A question answered with an adapter and without it, beside each other."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from app.cards.adapters import InForce
from app.screenshots.scripts.adapters import CHOICES
from app.screenshots.stage import ANSWER, QUESTION, Stage
from models.messages import AdapterUse, RequestFailed

_ADAPTER = "japanese-answers"
_JAPANESE = (
    "すべてを左辺に移項します。\n\n3x² + 4x + 4 = 0\n\n判別式は 16 − 48 = −32 です。負の数なので、"
    "実数解はなく、複素数の解が二つあります。\n\n\\boxed{x = \\frac{-2 \\pm 2i\\sqrt{2}}{3}}"
)


def _seem_installed(stage: Stage) -> None:
    """Show the adapter, which the library of this stage doesn't hold."""
    card = InForce(_ADAPTER, on=False, choices=CHOICES, can_compare=True)
    stage.window.comparing_wiring.show_in_force(card)
    stage.window.toolbar.adapter_chip.show_in_force(card)


def compare_running(stage: Stage) -> None:
    """The answer with the adapter is being written."""
    stage.load()
    stage.ask(QUESTION)
    stage.think()
    stage.answer(ANSWER)
    stage.window.comparing.at_hand = lambda: AdapterUse(_ADAPTER)
    stage.window.comparing.compare_last()
    stage.plan_context(history=0)
    stage.think()
    _seem_installed(stage)


def compare(stage: Stage) -> None:
    """Both have ended, and come to the same result."""
    compare_running(stage)
    stage.answer(_JAPANESE)
    _seem_installed(stage)


def compare_differing(stage: Stage) -> None:
    """They come to different results."""
    compare_running(stage)
    stage.answer(_JAPANESE.replace("-2", "-4"))


def compare_narrow(stage: Stage) -> None:
    """One below the other in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    compare(stage)


def compare_large(stage: Stage) -> None:
    """The same with large text."""
    stage.window.theme.set_zoom(1.5)
    compare(stage)


def compare_wide(stage: Stage) -> None:
    """A large window without the list of conversations."""
    stage.window.body.put_away()
    stage.window.resize(1440, 900)
    compare(stage)


def compare_unanswered(stage: Stage) -> None:
    """The one that was asked for ended in its thoughts."""
    compare_running(stage)
    stage.end("stop", "thinking")
    _seem_installed(stage)


def compare_failed(stage: Stage) -> None:
    """The one that was asked for broke off, and can be tried again."""
    compare_running(stage)
    words = ("There isn't enough memory", "The reply needed more than is free.", "Close other apps, and try again.")
    stage.engine.tell(RequestFailed(stage.engine.request_id, *words))
    stage.settle()
    _seem_installed(stage)


def compare_menu(stage: Stage) -> None:
    """The way there in the menu of a turn."""
    compare(stage)
    stage.window.page.uncover()
    _seem_installed(stage)
    turn = stage.window.transcript.current
    if turn is not None:
        more = turn.foot.findChild(QPushButton, "more")
        if more is not None:
            more.click()
