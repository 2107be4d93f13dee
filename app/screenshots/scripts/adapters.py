"""Adapters: their page, the panel of their chip, what the window says while one is dragged over it."""

from __future__ import annotations

from pathlib import Path

from app.cards.adapters import AdapterCard, AdapterChoice, InForce
from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage

WHY_NOT = "Made for Phi-4-mini-instruct; the practice model has other layers."
CARDS = (
    AdapterCard(
        "japanese-answers",
        "LoRA · rank 8 · 28 of 28 layers · 412 kB",
        "Trained for the practice model",
        origin="Comes with Ergo · added 21 November 2026",
        in_use=True,
        actions=("stop-using", "show", "remove"),
    ),
    AdapterCard(
        "chess-openings-dora",
        "DoRA · rank 16 · 24 of 32 layers · 23.1 MB",
        "Trained for microsoft/Phi-4-mini-instruct",
        warning="It doesn't fit the practice model: its layers have other shapes. It fits Phi-4-mini-instruct.",
        origin="chess-openings.zip · added 19 November 2026",
        usable=False,
        actions=("show", "remove"),
    ),
    AdapterCard("patient-tutor", "", going=True, remark="Removed.", actions=("undo",)),
)
CHOICES = (
    AdapterChoice("japanese-answers"),
    AdapterChoice("patient-tutor"),
    AdapterChoice("chess-openings-dora", usable=False, why_not=WHY_NOT),
)
IN_FORCE = InForce("japanese-answers", True, 0.8, CHOICES, can_compare=True)
REFUSED = (
    "“physics.safetensors” is no adapter",
    "It holds whole weights, not a low-rank change: 7.7 GB of them.",
    "Install a whole model on the Models page.",
)


def _open(stage: Stage, card: InForce) -> None:
    """Open the panel on what the library of this stage doesn't hold."""
    chip = stage.window.toolbar.adapter_chip
    chip.show_in_force(card)
    chip.panel.open_below(chip)


def adapters_empty(stage: Stage) -> None:
    """The page before there is one: what an adapter is."""
    stage.load()
    stage.window.page.adapters_page.show_cards([])
    stage.window.page.cover(stage.window.page.adapters_page)


def adapters(stage: Stage) -> None:
    """In use, not fitting, removed."""
    stage.load()
    stage.window.page.adapters_page.show_cards(CARDS)
    stage.window.toolbar.adapter_chip.show_in_force(IN_FORCE)
    stage.window.page.cover(stage.window.page.adapters_page)


def adapters_refused(stage: Stage) -> None:
    """One is looked at, another was refused."""
    adapters(stage)
    stage.window.page.adapters_page.show_progress("Looking at physics-2.zip…")
    stage.window.page.adapters_page.show_refusal(*REFUSED)


def adapter_chip(stage: Stage) -> None:
    """The chip says how strong the adapter is."""
    answered(stage)
    stage.window.toolbar.adapter_chip.show_in_force(IN_FORCE)


def adapter_panel(stage: Stage) -> None:
    """The panel of the chip."""
    answered(stage)
    stage.settle()
    _open(stage, IN_FORCE)


def adapter_panel_off(stage: Stage) -> None:
    """The panel while the adapter is off."""
    answered(stage)
    stage.settle()
    _open(stage, InForce("japanese-answers", False, 0.8, CHOICES))


def adapter_panel_none(stage: Stage) -> None:
    """The panel while none is chosen."""
    answered(stage)
    stage.settle()
    _open(stage, InForce(choices=CHOICES))


def adapter_panel_unfit(stage: Stage) -> None:
    """The panel where the chosen one doesn't fit the model; smallest window."""
    stage.window.resize(stage.window.minimumSize())
    answered(stage)
    stage.settle()
    _open(stage, InForce("chess-openings-dora", False, 1.0, CHOICES, WHY_NOT))


def adapter_panel_many(stage: Stage) -> None:
    """The panel of a library that has to be scrolled."""
    answered(stage)
    stage.settle()
    many = tuple(AdapterChoice(f"lesson-{number}") for number in range(1, 25))
    _open(stage, InForce("lesson-9", True, 1.2, (*CHOICES, *many), can_compare=True))


def adapter_drop(stage: Stage) -> None:
    """An adapter is dragged over the window."""
    answered(stage)
    stage.window.drop_target.show_words(stage.window.dropping.forecast([Path("chess-openings.zip")]))


def narrow_adapters(stage: Stage) -> None:
    """The page in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    adapters(stage)


def narrow_adapters_empty(stage: Stage) -> None:
    """What an adapter is, in the smallest window with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    adapters_empty(stage)


def narrow_adapter_panel(stage: Stage) -> None:
    """The panel in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    adapter_panel(stage)


def narrow_adapter_drop(stage: Stage) -> None:
    """A drop in the smallest window with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    answered(stage)
    stage.window.drop_target.show_words(stage.window.dropping.forecast([Path("chapter-3.txt")]))


def large_adapters(stage: Stage) -> None:
    """The page with large text."""
    stage.window.theme.set_zoom(1.5)
    adapters(stage)


def large_adapter_panel(stage: Stage) -> None:
    """The panel with the largest text, in the smallest window."""
    stage.window.theme.set_zoom(2.0)
    stage.window.resize(stage.window.minimumSize())
    adapter_panel(stage)
