"""A real window with its real engine, driven from outside: asks, waits, stops, and watches the event loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance

from app.application import make_application
from app.bridge import Bridge
from app.main_window import MainWindow
from app.rendering.renderer import Renderer
from app.theme import Theme
from models.catalog import PRACTICE_ID, find
from models.messages import GenerationStats, Sampling

_LIMIT_MS = 300_000
_TICK_MS = 5


class Desk:
    """A window that is shown and whose model is loaded; a context manager.

    Attributes:
        window: The window.
        stats: Of the generation that ended last.
        max_tokens: How many tokens the next question may take.
    """

    def __init__(self, data_dir: Path, max_tokens: int) -> None:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.max_tokens = max_tokens
        self.stats: GenerationStats | None = None
        app = make_application()
        self._bridge = Bridge(data_dir)
        self.window = MainWindow(
            self._bridge,
            Theme(app),
            data_dir / "kept",
            PRACTICE_ID,
            Renderer(data_dir / "cache"),
            entry_of=lambda model_id: replace(find(model_id), sampling=Sampling(max_tokens=self.max_tokens)),
        )
        self._bridge.generation_finished.connect(self._keep_stats)

    def __enter__(self) -> Self:
        self.wait_for(self.window.shown, self.window.show)
        self.wait_for(self.window.setup.ready, self.window.start)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.window.close()
        self.window.shut_down()

    def wait_for(self, signal: SignalInstance, action: Callable[[], object] | None = None) -> float:
        """Do something, run the event loop until a signal comes, and return the seconds in between."""
        loop = QEventLoop()
        connection = signal.connect(lambda *_: loop.exit(0))
        guard = QTimer(singleShot=True)
        guard.timeout.connect(lambda: loop.exit(1))
        guard.start(_LIMIT_MS)
        start = time.perf_counter()
        if action is not None:
            QTimer.singleShot(0, action)
        late = loop.exec()
        seconds = time.perf_counter() - start
        signal.disconnect(connection)
        assert not late, "the window did not answer in time"
        return seconds

    def ask(self, question: str) -> float:
        """Ask, wait for the whole reply to be in the panes, and return the seconds it took."""
        self.window.session.start_over()
        return self.wait_for(self.window.session.turn_settled, lambda: self.window.session.ask(question))

    def idle(self, duration_ms: int) -> None:
        """Let the window be."""
        timer = QTimer(singleShot=True)
        timer.start(duration_ms)
        self.wait_for(timer.timeout)

    def _keep_stats(self, _request_id: int, stats: GenerationStats) -> None:
        self.stats = stats


class Gaps:
    """Measures how long the event loop leaves a 5 ms timer waiting. `values_ms` has every gap."""

    def __init__(self) -> None:
        self.values_ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def __enter__(self) -> Self:
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timer.stop()

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.values_ms.append((now - self._last) * 1000)
        self._last = now
