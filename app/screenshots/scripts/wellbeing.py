"""Whether Ergo is offline and well: the mark, the self-test, what is said after a crash."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.cards.self_tests import SelfTestCard
from app.controllers.self_test_words import offline_lines, own_line, part_lines
from app.screenshots.scripts.conversation import empty
from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage
from app.views.parts.folder_words import folder_words
from models.network import NetworkState

translate = QCoreApplication.translate

_WELL = {"network": {"attempts": 0}, "files": {"opened": 2416, "outside": ()}}
_UNWELL = {
    "mlx": {"ok": True, "mlx": "0.32.4", "mlx_lm": "0.32.2"},
    "practice_model": {"ok": False, "title": "347 + 586", "detail": "932"},
    "window": {"ok": True, "qt": "6.11.3"},
    "network": {"attempts": 0},
    "files": {"opened": 2416, "outside": ("/Volumes/Backup/example",)},
}


def _show(stage: Stage, card: SelfTestCard) -> None:
    answered(stage)
    diagnostics = stage.window.diagnostics
    _testing, page = diagnostics.built()
    stage.window.page.cover(page)
    page.show_test(card)


def self_test_running(stage: Stage) -> None:
    """A self-test under way."""
    lead = translate("SelfTesting", "In a process of its own, with an empty folder. That takes some seconds.")
    _show(stage, SelfTestCard(translate("SelfTesting", "Self-test"), lead, running=True))


def self_test(stage: Stage) -> None:
    """A self-test in which a part failed."""
    heading, lead = translate("SelfTesting", "Self-test"), translate("SelfTesting", "Something doesn't work.")
    _show(stage, SelfTestCard(heading, lead, lines=part_lines(_UNWELL), report="…"))


def offline(stage: Stage) -> None:
    """That Ergo is offline, verified."""
    lead = translate("SelfTesting", "Only a download that you ask for opens the network, and only for itself.")
    lines = (*offline_lines(_WELL), own_line(NetworkState()))
    _show(stage, SelfTestCard(translate("SelfTesting", "Verify offline"), lead, lines=lines, report="…"))


def downloading(stage: Stage) -> None:
    """The mark while a model is downloaded."""
    empty(stage)
    stage.window.status_line.show_network(("microsoft/Phi-4-mini-reasoning",), 0)


def crashed(stage: Stage) -> None:
    """What is said at the start after a crash."""
    empty(stage)
    words = translate("DiagnosticsWiring", "Ergo ended unexpectedly last time.")
    deed = translate("DiagnosticsWiring", "Copy details")
    stage.window.page.crash_line.offer(words, deed, other=folder_words())


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
