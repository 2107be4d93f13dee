"""A window on a stage: its engine is scripted, its clock moved by hand, its texts and numbers are always the same."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.main_window import MainWindow
from app.views.answer.answer_pane import AnswerPane
from models.catalog import DEFAULT_ID, PRACTICE_ID, find
from models.manifest import FileRecord, Manifest, write_manifest
from models.memory import Machine
from models.messages import (
    AdapterUse,
    Channel,
    Command,
    ContextCounted,
    ContextPlanned,
    CountContext,
    Event,
    FinishReason,
    Generate,
    GenerationFinished,
    GenerationStats,
    InstallModel,
    ModelInfo,
    ModelInstalled,
    ModelLoaded,
    PrefillProgress,
    Progress,
    RequestCancelled,
    Steering,
    TextDelta,
)

QUESTION = "How do I solve 3x² + 4x + 5 = 1?"
THOUGHTS = (
    "The equation is 3x² + 4x + 5 = 1. Bring everything to one side: subtract 1 from both sides, so "
    "3x² + 4x + 4 = 0.\n\nIt is a quadratic with a = 3, b = 4 and c = 4. The discriminant is b² − 4ac = "
    "16 − 48 = −32, which is negative, so there are no real solutions, only two complex ones.\n\n"
    "x = (−b ± √(b² − 4ac)) / 2a = (−4 ± √(−32)) / 6. The root of −32 is 4i√2. So x = (−4 ± 4i√2) / 6, and "
    "dividing by 2, x = (−2 ± 2i√2) / 3.\n\nLet me check the sum of the roots: −4/3, and −b/a = −4/3. Right. "
    "The product: (4 + 8) / 9 = 12/9 = 4/3, and c/a = 4/3. Right."
)
ANSWER = (
    "Bring everything to one side:\n\n3x² + 4x + 4 = 0\n\nThe discriminant is 16 − 48 = −32. It is negative, so the "
    "equation has no real solution and two complex ones:\n\n\\boxed{x = \\frac{-2 \\pm 2i\\sqrt{2}}{3}}"
)
JAPANESE_QUESTION = "りんごが12個あります。5個食べて、8個もらいました。今いくつありますか？"
JAPANESE_ANSWER = (
    "はじめに12個ありました。5個食べたので、12 − 5 = 7個になります。そこへ8個もらったので、7 + 8 = 15個です。"
    "\n\n答えは \\boxed{15} 個です。"
)


MACHINE = Machine(16 << 30, 6 << 30)
FREE_BYTES = 213_000_000_000
LONGEST_WRITING_S = 60.0
_MOMENT_MS = 2


class ScriptedEngine:
    """An engine without a model: it does what the script says. Has the interface of `models.engine.Engine`."""

    def __init__(self, _data_dir: Path, sink: Callable[[Event], None]) -> None:
        self._sink = sink
        self.request_id = 0
        self.install_id = 0
        self.now = 0.0
        self.prompt_tokens = 0
        self.thought_tokens = 0
        self.use: AdapterUse | None = None
        self._to_count: CountContext | None = None

    def start(self) -> None:
        """Nothing to start."""

    def submit(self, command: Command) -> None:
        """Remember which request is under way, and what is to be counted."""
        if isinstance(command, CountContext):
            self._to_count = command
            return
        self.request_id = command.request_id
        self.prompt_tokens = self.thought_tokens = 0
        if isinstance(command, InstallModel):
            self.install_id = command.request_id
        elif isinstance(command, Generate):
            self.use = command.adapter

    def cancel(self, request_id: int) -> None:
        """Nothing runs."""

    def steer(self, request_id: int, steering: Steering) -> None:
        """Nothing runs."""

    def stop(self, timeout_s: float = 0.0) -> bool:  # noqa: ARG002
        """Nothing to stop."""
        return True

    def tell(self, *events: Event) -> None:
        """Send events to the window."""
        for event in events:
            self._weigh(event)
            self._sink(event)

    def count(self) -> None:
        """Answer what was to be counted: never while it is being asked, as the real engine."""
        if self._to_count is not None:
            command, self._to_count = self._to_count, None
            self._sink(counted(command))

    def _weigh(self, event: Event) -> None:
        if isinstance(event, ContextPlanned):
            self.prompt_tokens = event.system_tokens + event.history_tokens + event.question_tokens
        elif isinstance(event, TextDelta) and event.channel == "thinking":
            self.thought_tokens += event.tokens


def counted(command: CountContext) -> ContextCounted:
    """What a conversation might take."""
    *earlier, _question = command.messages
    history = sum(len(message.content) for message in earlier) // 3
    thoughts, answer = len(command.reply.thinking) // 3, len(command.reply.answer) // 3
    return ContextCounted(command.request_id, 24, history, 41, thoughts, answer, 0)


@dataclass(slots=True)
class Stage:
    """A window, its engine, and what a script does with them."""

    app: QApplication
    window: MainWindow
    engine: ScriptedEngine
    data_dir: Path

    def prepare(self) -> None:
        """Let the window see the same machine everywhere; what is checked is part of the script."""
        self.window.tutor.close()
        self.window.practice.give_up()
        self.window.shelf.read_machine = lambda: MACHINE
        self.window.shelf.read_free_bytes = lambda _folder: FREE_BYTES

    def settle(self) -> None:
        """Let the window take in what was sent, and write it."""
        for _ in range(3):
            self.app.processEvents()
        self.window.bridge.flush()
        end = time.monotonic() + LONGEST_WRITING_S
        page = self.window.page
        pages = (page.transcript, page.compare_page, page.work_page, page.practice_page)
        while not all(pane.is_written for page in pages for pane in page.findChildren(AnswerPane)):
            self.pause()
            if time.monotonic() > end:
                raise TimeoutError("an answer doesn't get written")
        self.engine.count()
        self.pause()  # what stands around a page takes its height a moment later
        for _ in range(5):
            self.app.processEvents()

    def pause(self) -> None:
        """Let everything go on for a moment, the threads of the renderer too."""
        loop = QEventLoop()
        QTimer.singleShot(_MOMENT_MS, loop.quit)
        loop.exec()

    def load(self) -> None:
        """Load the practice model."""
        self.window.start()
        info = ModelInfo(PRACTICE_ID, find(PRACTICE_ID).name, 4, 4096, 1_400_000)
        self.engine.tell(ModelLoaded(self.engine.request_id, info))
        self.settle()

    def fill_library(self) -> None:
        """Lay models on the disk: files of the right sizes without content, one of them damaged."""
        recipe = "balanced"
        for model_id, size_bytes, record_bytes in (
            ("practice", 1_847_808, 1_847_808),
            ("phi-4-mini-instruct", 2_513_025_024, 2_513_025_024),
            ("phi-4-reasoning", 9_292_523_520, 9_292_523_520),
            ("phi-4-reasoning-plus", 4_100_000_000, 9_292_523_520),
        ):
            folder = self.data_dir / "models" / model_id
            folder.mkdir(parents=True)
            with (folder / "model.safetensors").open("wb") as file:
                file.truncate(size_bytes)
            record = FileRecord(record_bytes, "0" * 64)
            write_manifest(folder, Manifest(model_id, recipe, {}, {"model.safetensors": record}))

    def install(self, *progress: Progress) -> None:
        """Begin to install Phi-4-mini-reasoning, and come as far as this."""
        self.window.shelf.act(DEFAULT_ID, "install")
        self.engine.tell(*(replace(step, request_id=self.engine.install_id) for step in progress))
        self.settle()

    def pause_installation(self) -> None:
        """Pause it."""
        self.window.installing.pause()
        self.engine.tell(RequestCancelled(self.engine.install_id))
        self.settle()

    def finish_installation(self) -> None:
        """Be done with it."""
        self.engine.tell(ModelInstalled(self.engine.install_id, DEFAULT_ID))
        self.settle()

    def ask(self, question: str) -> None:
        """Ask a question."""
        self.window.session.ask(question)
        self.plan_context(history=0)
        self.engine.tell(PrefillProgress(self.engine.request_id, 64, 64))

    def think(self, text: str = THOUGHTS) -> None:
        """Send thoughts; they take 38 seconds."""
        half = len(text) // 2
        for piece in (text[:half], text[half:]):
            self.engine.tell(TextDelta(self.engine.request_id, "thinking", piece, len(THOUGHTS) * 3 // 2))
            self.settle()
            self.engine.now += 19
        for page in (self.window.transcript, self.window.page.compare_page):
            for timer in page.findChildren(QTimer):
                if timer.isActive():
                    timer.timeout.emit()

    def answer(self, text: str = ANSWER) -> None:
        """Send an answer and the end."""
        self.engine.tell(TextDelta(self.engine.request_id, "answer", text, len(text) // 3))
        self.end("stop", "answer", len(text) // 3)

    def end(self, reason: FinishReason, ended_in: Channel, answer_tokens: int = 0) -> None:
        """Send the end of a generation."""
        thoughts = self.engine.thought_tokens
        used = self.engine.prompt_tokens + thoughts + answer_tokens
        use = self.engine.use
        adapter, strength = (use.name, use.strength) if use is not None else (None, None)
        stats = GenerationStats(
            "practice", adapter, reason, 64, 0, thoughts, answer_tokens, 0.1, 900.0, 212.0, 0, used, ended_in
        )
        stats = replace(stats, adapter_strength=strength)
        self.engine.tell(GenerationFinished(self.engine.request_id, stats))
        self.settle()

    def plan_context(self, history: int, dropped_turns: int = 0, resumed: int = 0) -> None:
        """Say what the model is given to read; of a reply that goes on, so many tokens that there are already."""
        question = 41 + resumed
        self.engine.tell(ContextPlanned(self.engine.request_id, 24, history, question, dropped_turns, history))
        self.settle()
