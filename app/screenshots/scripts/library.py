"""The models on the disk: their page, their menu, the one that answers, the one that doesn't fit into memory."""

from __future__ import annotations

from app.screenshots.scripts.installing import SOURCE_BYTES
from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage
from models.messages import ModelInfo, ModelLoaded, Progress, RequestFailed


def models(stage: Stage) -> None:
    """The Models page, whole: in use, paused, installed, damaged."""
    stage.window.resize(960, 1150)
    stage.fill_library()
    stage.load()
    stage.install(Progress(0, "download", 3_120_000_000, SOURCE_BYTES))
    stage.pause_installation()
    stage.window.menus.models_requested.emit()


def models_absent(stage: Stage) -> None:
    """The Models page before anything is installed."""
    stage.load()
    stage.window.menus.models_requested.emit()


def models_actions(stage: Stage) -> None:
    """A check under way, and a removal that can be taken back."""
    stage.fill_library()
    stage.load()
    stage.window.menus.models_requested.emit()
    stage.window.shelf.act("phi-4-mini-instruct", "verify")
    stage.engine.tell(Progress(stage.engine.request_id, "verify", 1_500_000_000, 2_533_000_000))
    stage.window.shelf.act("phi-4-reasoning", "remove")


def memory_guard(stage: Stage) -> None:
    """The model doesn't seem to fit into the memory that is free."""
    stage.fill_library()
    stage.load()
    stage.window.toolbar.chip.model_chosen.emit("phi-4-mini-instruct")
    stage.engine.tell(
        RequestFailed(
            stage.engine.request_id,
            "Not enough memory to load Phi-4-mini-instruct",
            "It needs 3.9 GB, 2.4 GB are free.",
            "Close something, or choose Compact.",
            overridable=True,
        )
    )


def model_menu(stage: Stage) -> None:
    """The menu of the installed models."""
    stage.fill_library()
    answered(stage)
    stage.window.toolbar.chip.open_menu()


def phi_empty(stage: Stage) -> None:
    """The empty page of a stronger model."""
    stage.fill_library()
    stage.load()
    stage.window.toolbar.chip.model_chosen.emit("phi-4-mini-instruct")
    info = ModelInfo("phi-4-mini-instruct", "Phi-4-mini-instruct", 4, 131_072, 2_513_000_000)
    stage.engine.tell(ModelLoaded(stage.engine.request_id, info))


def narrow_models(stage: Stage) -> None:
    """The Models page in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    models_absent(stage)
    stage.settle()
    stage.window.models_page.reveal("phi-4-mini-reasoning")


def large_models(stage: Stage) -> None:
    """The Models page with large text."""
    stage.window.theme.set_zoom(1.5)
    models(stage)


def large_narrow_models(stage: Stage) -> None:
    """The Models page in the smallest window with large text."""
    stage.window.theme.set_zoom(1.5)
    narrow_models(stage)


def narrow_guard(stage: Stage) -> None:
    """The memory guard in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    memory_guard(stage)


def large_guard(stage: Stage) -> None:
    """The memory guard in the smallest window with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    memory_guard(stage)
