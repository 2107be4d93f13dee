"""Whether Ergo is offline and well: the mark, the self-test, what is said after a crash."""

from __future__ import annotations

from app.screenshots.scripts.conversation import empty
from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage
from app.self_test_cards import SelfTestCard, TestLine

_NETWORK = TestLine(
    "good",
    "Attempts to reach the network: 0",
    "A start, an answer and a window, in a process whose network is closed.",
)
_FILES = TestLine("good", "Files opened: 2,416", "All of them are Ergo's own, or the system's.")


def _show(stage: Stage, card: SelfTestCard) -> None:
    answered(stage)
    diagnostics = stage.window.diagnostics
    _testing, page = diagnostics.built()
    stage.window.page.cover(page)
    page.show_test(card)


def self_test_running(stage: Stage) -> None:
    """A self-test under way."""
    _show(stage, SelfTestCard("Self-test", "In a process of its own, with an empty folder.", running=True))


def self_test(stage: Stage) -> None:
    """A self-test in which a part failed."""
    lines = (
        TestLine("good", "MLX computes.", "MLX 0.32.4, mlx-lm 0.32.2"),
        TestLine("bad", "The practice model installs and answers.", "What is 347 + 586? gave 932, not 933."),
        TestLine("good", "The window is drawn.", "Qt 6.11.3"),
        _NETWORK,
        TestLine("told", _FILES.words, "Elsewhere: 1, such as /tmp/example"),
    )
    _show(stage, SelfTestCard("Self-test", "Something doesn't work.", lines=lines, report="…"))


def offline(stage: Stage) -> None:
    """That Ergo is offline, verified."""
    own = TestLine("good", "Since this window was opened, nothing has tried to reach the network.")
    lead = "Only a download that you ask for opens the network, and only for itself."
    _show(stage, SelfTestCard("Verify offline", lead, lines=(_NETWORK, _FILES, own), report="…"))


def downloading(stage: Stage) -> None:
    """The mark while a model is downloaded."""
    empty(stage)
    stage.window.status_line.show_network(("microsoft/Phi-4-mini-reasoning",), 0)


def crashed(stage: Stage) -> None:
    """What is said at the start after a crash."""
    empty(stage)
    tip = "The report says where it happened, and nothing of what you asked."
    stage.window.page.crash_line.offer("Ergo ended unexpectedly last time.", "Copy Details", tip, "Show in Finder")


def narrow_self_test(stage: Stage) -> None:
    """The self-test in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    self_test(stage)


def narrow_crashed(stage: Stage) -> None:
    """What is said after a crash, in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    crashed(stage)


def large_self_test(stage: Stage) -> None:
    """The self-test with large text."""
    stage.window.theme.set_zoom(1.5)
    self_test(stage)
