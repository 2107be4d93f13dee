"""What a conversation looks like: empty, answered, failed, long, in Japanese, in small windows, in large text."""

from __future__ import annotations

from app.screenshots.scripts.thinking import answered, thinking
from app.screenshots.stage import ANSWER, JAPANESE_ANSWER, JAPANESE_QUESTION, QUESTION, Stage
from models.messages import Progress, RequestFailed


def empty(stage: Stage) -> None:
    """The first start, model ready."""
    stage.load()


def loading(stage: Stage) -> None:
    """The model is being prepared and a question waits for it."""
    stage.window.start()
    stage.engine.tell(Progress(stage.engine.request_id, "quantize", 40, 100))
    stage.settle()
    stage.window.session.ask("What is 347 + 586?")


def another_reply(stage: Stage) -> None:
    """Asked again: the reply before can be brought back."""
    answered(stage)
    stage.window.session.ask_again()
    stage.plan_context(history=0)
    stage.think()
    stage.answer()


def reopened(stage: Stage) -> None:
    """An answer, thoughts opened again."""
    answered(stage)
    stage.window.menus.thoughts_toggled.emit()


def editing(stage: Stage) -> None:
    """The last question is about to be replaced."""
    answered(stage)
    stage.window.composer.field.recall_requested.emit()


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
