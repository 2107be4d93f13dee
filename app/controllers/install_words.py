"""What is said of an installation: its title, its steps, its bar, its measures. Pure; knows no bridge and no view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.cards.models import SEPARATOR, Action, InstallWords, Step, StepState
from app.controllers.figures import percent_text, size_text, speed_text, time_left_text
from models.messages import Progress, RecipeName, Stage
from models.wording import sentences

Phase = Literal["running", "pausing", "paused", "failed"]

translate = QCoreApplication.translate

STEPS: tuple[Stage, ...] = ("download", "verify", "quantize", "self-test")


@dataclass(frozen=True, slots=True)
class Installation:
    """An installation as it is now.

    Attributes:
        model_id: The id of the model.
        name: Its name.
        phase: What the installation does.
        seen: What was last heard of each stage that has been reached.
        latest: The stage that was heard of last; None before anything was heard.
        problem: Title, detail and hint of the failure.
        silent: Whether nothing was heard for a while.
        recipe: The recipe that was asked for; None leaves it to the engine.
    """

    model_id: str
    name: str
    phase: Phase = "running"
    seen: Mapping[Stage, Progress] = field(default_factory=dict)
    latest: Stage | None = None
    problem: tuple[str, str, str] | None = None
    silent: bool = False
    recipe: RecipeName | None = None

    @property
    def stage(self) -> Stage | None:
        """The stage to speak of: while anything is still to be downloaded, that, whatever goes on beside it."""
        download = self.seen.get("download")
        if download is not None and download.done_bytes < download.total_bytes:
            return "download"
        return self.latest

    def heard(self, progress: Progress) -> Installation:
        """The same once this was heard: what was said of later stages is over when an earlier one reports."""
        later = STEPS[STEPS.index(progress.stage) + 1 :] if progress.stage in STEPS else ()
        seen = {stage: known for stage, known in self.seen.items() if stage not in later}
        return replace(self, seen={**seen, progress.stage: progress}, latest=progress.stage, silent=False)

    def begun_again(self) -> Installation:
        """The same under way again. What a failure leaves of it is measured anew; a pause keeps all but its speed."""
        seen = {stage: replace(known, bytes_per_s=None, eta_s=None) for stage, known in self.seen.items()}
        failed = self.phase == "failed"
        return replace(
            self,
            phase="running",
            seen={} if failed else seen,
            latest=None if failed else self.latest,
            problem=None,
            silent=False,
        )

    @property
    def fraction(self) -> float | None:
        """How far the present stage is in [0, 1]; None if that isn't known."""
        progress = self.seen.get(self.stage) if self.stage else None
        if progress is None or progress.total_bytes <= 0:
            return None
        return min(1.0, progress.done_bytes / progress.total_bytes)


def install_words(installation: Installation) -> InstallWords:
    """Put an installation into words."""
    fraction = installation.fraction
    percent = percent_text(fraction) if fraction is not None else ""
    return InstallWords(
        title=_title(installation),
        steps=_steps(installation),
        fraction=fraction,
        measures=_measures(installation),
        remedy=_remedy(installation),
        lines=_lines(installation, percent),
        actions=_ACTIONS[installation.phase],
        waiting=installation.phase == "pausing",
    )


_ACTIONS: Mapping[Phase, tuple[Action, ...]] = {
    "running": ("pause",),
    "pausing": ("pause",),
    "paused": ("go-on", "discard"),
    "failed": ("retry", "discard"),
}


def _title(installation: Installation) -> str:
    by_stage = {
        None: translate("InstallWords", "Beginning to install {model}…"),
        "download": translate("InstallWords", "Downloading {model}"),
        "verify": translate("InstallWords", "Checking the files of {model}"),
        "quantize": translate("InstallWords", "Quantizing {model}"),
        "self-test": translate("InstallWords", "Trying {model}"),
        "load": translate("InstallWords", "Trying {model}"),
    }
    by_phase = {
        "running": by_stage[installation.stage],
        "pausing": translate("InstallWords", "Pausing {model}…"),
        "paused": translate("InstallWords", "The installation of {model} is paused"),
        "failed": translate("InstallWords", "The installation of {model} stopped"),
    }
    if installation.phase == "failed" and installation.problem is not None:
        return installation.problem[0]
    return by_phase[installation.phase].format(model=installation.name)


def _steps(installation: Installation) -> tuple[Step, ...]:
    words = (
        translate("InstallWords", "Download"),
        translate("InstallWords", "Check"),
        translate("InstallWords", "Quantize"),
        translate("InstallWords", "Try"),
    )
    reached = STEPS.index(installation.stage) if installation.stage in STEPS else -1
    states: list[StepState] = [
        "done" if at < reached else "now" if at == reached else "next" for at in range(len(STEPS))
    ]
    return tuple(Step(word, state) for word, state in zip(words, states, strict=True))


def _measures(installation: Installation) -> str:
    progress = installation.seen.get(installation.stage) if installation.stage else None
    if progress is None:
        return translate("InstallWords", "waiting for the network…") if installation.silent else ""
    parts = []
    if progress.total_bytes > 0:
        of = translate("InstallWords", "{done} of {total}")
        parts.append(of.format(done=size_text(progress.done_bytes), total=size_text(progress.total_bytes)))
    elif progress.done_bytes > 0:
        parts.append(size_text(progress.done_bytes))
    if installation.silent and installation.stage == "download":
        parts.append(translate("InstallWords", "waiting for the network…"))
    elif installation.phase == "running":
        if progress.bytes_per_s:
            parts.append(speed_text(progress.bytes_per_s))
        parts.append(_time_left(installation))
    return SEPARATOR.join(part for part in parts if part)


def _time_left(installation: Installation) -> str:
    progress = installation.seen.get(installation.stage) if installation.stage else None
    if progress is None or progress.eta_s is None or installation.phase != "running" or installation.silent:
        return ""
    return time_left_text(progress.eta_s)


def _remedy(installation: Installation) -> str:
    if installation.phase != "failed" or installation.problem is None:
        return ""
    _, detail, hint = installation.problem
    return sentences(detail, hint)


def _lines(installation: Installation, percent: str) -> tuple[str, ...]:
    name, left = installation.name, _time_left(installation)
    if installation.phase == "failed":
        return (
            translate("InstallWords", "{model}: the installation stopped").format(model=name),
            translate("InstallWords", "Installation stopped"),
        )
    if installation.phase == "pausing":
        return (
            translate("InstallWords", "{model}: pausing…").format(model=name),
            translate("InstallWords", "Pausing…"),
        )
    if installation.phase == "paused":
        long, short = translate("InstallWords", "paused"), translate("InstallWords", "Paused")
        return (_named(name, f"{long} {percent}".strip()), f"{short} {percent}".strip())
    installing = translate("InstallWords", "Installing")
    doing = f"{installing} {percent}".strip()
    stage = f"{_doing(installation.stage)} {percent}".strip()
    return (_named(name, _timed(stage, left)), _timed(doing, left), doing)


def _named(model: str, words: str) -> str:
    return translate("InstallWords", "{model}: {words}").format(model=model, words=words)


def _timed(words: str, left: str) -> str:
    """What goes on, and how long it will."""
    return translate("InstallWords", "{words}, {left}").format(words=words, left=left) if left else words


def _doing(stage: Stage | None) -> str:
    words = {
        "download": translate("InstallWords", "downloading"),
        "verify": translate("InstallWords", "checking"),
        "quantize": translate("InstallWords", "quantizing"),
    }
    return words.get(
        stage or "", translate("InstallWords", "trying") if stage else translate("InstallWords", "beginning")
    )
