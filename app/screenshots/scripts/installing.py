"""A model is being installed: under way, at rest, failed, done."""

from __future__ import annotations

from app.screenshots.stage import QUESTION, Stage
from models.messages import Progress, RequestFailed

SOURCE_BYTES = 7_672_000_000
DOWNLOADING = Progress(0, "download", 3_120_000_000, SOURCE_BYTES, 12_400_000.0, 367.0)
NO_NETWORK = (
    "Phi-4-mini-reasoning can't be downloaded",
    "There is no connection to huggingface.co.",
    "What has been downloaded is kept. See that this computer is online, then try again.",
)


def installing_download(stage: Stage) -> None:
    """A download is running; the page that says most of it is open."""
    stage.load()
    stage.install(DOWNLOADING)
    stage.window.menus.models_requested.emit()


def installing_beside(stage: Stage) -> None:
    """A download is running while the practice model answers."""
    stage.load()
    stage.install(DOWNLOADING)
    stage.ask(QUESTION)
    stage.think()
    stage.answer()


def installing_onboarding(stage: Stage) -> None:
    """A download is running; the page is still empty."""
    stage.load()
    stage.install(DOWNLOADING)


def installing_quantize(stage: Stage) -> None:
    """The last shard is being quantized."""
    stage.load()
    stage.install(
        Progress(0, "download", SOURCE_BYTES, SOURCE_BYTES),
        Progress(0, "verify", SOURCE_BYTES, SOURCE_BYTES),
        Progress(0, "quantize", 5_400_000_000, SOURCE_BYTES, 410_000_000.0, 6.0),
    )
    stage.window.menus.models_requested.emit()


def paused(stage: Stage) -> None:
    """The person has paused the download."""
    stage.load()
    stage.install(DOWNLOADING)
    stage.pause_installation()
    stage.window.menus.models_requested.emit()


def install_failed(stage: Stage) -> None:
    """No network; the conversation is open."""
    installing_beside(stage)
    stage.engine.tell(RequestFailed(stage.engine.install_id, *NO_NETWORK))


def install_failed_onboarding(stage: Stage) -> None:
    """No network; the page is still empty."""
    stage.load()
    stage.install(DOWNLOADING)
    stage.engine.tell(RequestFailed(stage.engine.install_id, *NO_NETWORK))


def install_failed_models(stage: Stage) -> None:
    """No network; the Models page is open."""
    stage.load()
    stage.install(DOWNLOADING)
    stage.window.menus.models_requested.emit()
    stage.engine.tell(RequestFailed(stage.engine.request_id, *NO_NETWORK))


def installed(stage: Stage) -> None:
    """The model is ready: the offer to switch."""
    installing_beside(stage)
    stage.finish_installation()


def narrow_installing(stage: Stage) -> None:
    """The installation's line in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    installing_beside(stage)
