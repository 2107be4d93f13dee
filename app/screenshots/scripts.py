"""One function a screen: what has to happen until the window shows it."""

from __future__ import annotations

from app.screenshots.stage import ANSWER, JAPANESE_ANSWER, JAPANESE_QUESTION, QUESTION, Stage
from models.messages import ModelInfo, ModelLoaded, Progress, RequestFailed

SOURCE_BYTES = 7_672_000_000
DOWNLOADING = Progress(0, "download", 3_120_000_000, SOURCE_BYTES, 12_400_000.0, 367.0)
NO_NETWORK = (
    "Phi-4-mini-reasoning can't be downloaded",
    "There is no connection to huggingface.co.",
    "What has been downloaded is kept. See that this computer is online, then try again.",
)


def empty(stage: Stage) -> None:
    """The first start, model ready."""
    stage.load()


def loading(stage: Stage) -> None:
    """The model is being prepared and a question waits for it."""
    stage.window.start()
    stage.engine.tell(Progress(stage.engine.request_id, "quantize", 40, 100))
    stage.settle()
    stage.window.session.ask("What is 347 + 586?")


def thinking(stage: Stage) -> None:
    """Thoughts are coming, the pane is open."""
    stage.load()
    stage.ask(QUESTION)
    stage.think()


def peeking(stage: Stage) -> None:
    """Thoughts are coming, the pane is closed."""
    thinking(stage)
    stage.window.menus.thoughts_toggled.emit()


def answered(stage: Stage) -> None:
    """An answer, thoughts out of the way."""
    thinking(stage)
    stage.answer()


def reopened(stage: Stage) -> None:
    """An answer, thoughts opened again."""
    answered(stage)
    stage.window.menus.thoughts_toggled.emit()


def failed(stage: Stage) -> None:
    """A turn that failed half-way."""
    thinking(stage)
    stage.engine.tell(
        RequestFailed(
            stage.engine.request_id,
            "The answer could not be finished",
            "MLX ran out of memory after 1,204 tokens: it needs 3.1 GB, 2.4 GB are free.",
            "Close something, or begin a new conversation.",
        )
    )


def damaged(stage: Stage) -> None:
    """The model's folder is damaged; a question waits."""
    stage.window.start()
    stage.engine.tell(
        RequestFailed(
            stage.engine.request_id,
            "The practice model is damaged",
            "model.safetensors has 1,204 bytes; its manifest says 1,398,104.",
            "Try again: Ergo prepares it anew from the copy that came with it.",
        )
    )


def too_long(stage: Stage) -> None:
    """A paste of 200 kB was refused."""
    stage.load()
    stage.window.composer.field.insertPlainText("What is the sum of these numbers?\n1, 2, 3\n4, 5, 6")
    stage.window.composer.field.too_long.emit(200_000)


def long_conversation(stage: Stage) -> None:
    """Several turns, the reader away from the end."""
    answered(stage)
    for question in (JAPANESE_QUESTION, "And what if the 5 were a 3?", QUESTION):
        stage.ask(question)
        stage.think()
        stage.answer(JAPANESE_ANSWER if question == JAPANESE_QUESTION else ANSWER)
    stage.window.transcript.verticalScrollBar().setValue(160)


def japanese(stage: Stage) -> None:
    """Japanese question and answer."""
    stage.load()
    stage.ask(JAPANESE_QUESTION)
    stage.think(JAPANESE_ANSWER)
    stage.answer(JAPANESE_ANSWER)
    stage.window.menus.thoughts_toggled.emit()


def narrow(stage: Stage) -> None:
    """The smallest window."""
    stage.window.resize(stage.window.minimumSize())
    answered(stage)


def large_text(stage: Stage) -> None:
    """Text at one and a half times its size."""
    stage.window.theme.set_zoom(1.5)
    reopened(stage)


def large_empty(stage: Stage) -> None:
    """The empty page in a small window with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(520, 560)
    stage.load()


def onboarding(stage: Stage) -> None:
    """The first start: chat now, and a better model to install."""
    stage.load()


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


def narrow_installing(stage: Stage) -> None:
    """The installation's line in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    installing_beside(stage)


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


SCREENS = (
    empty,
    loading,
    thinking,
    peeking,
    answered,
    reopened,
    failed,
    damaged,
    too_long,
    long_conversation,
    japanese,
    narrow,
    large_text,
    large_empty,
    onboarding,
    models,
    models_absent,
    models_actions,
    installing_download,
    installing_beside,
    installing_onboarding,
    installing_quantize,
    paused,
    install_failed,
    install_failed_onboarding,
    install_failed_models,
    installed,
    memory_guard,
    model_menu,
    phi_empty,
    narrow_models,
    narrow_installing,
    large_models,
    large_narrow_models,
    narrow_guard,
    large_guard,
)
