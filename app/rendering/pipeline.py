"""From chunks of text to blocks that are ready to be painted: one thread for all messages, beside the one that paints.

A message's text goes into a `Flow`; what comes of it arrives as a signal in the main thread, and nothing more of that
message is prepared until it has been painted. Text that trickles in is taken fifteen times a second; much text at once
is taken in pieces, and between any two of them every other message has its turn, those that somebody sees first. Knows
no widget and no document.
"""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.rendering.blocks import CodeBlock
from app.rendering.inert import inert
from app.rendering.limits import USUAL, Limits
from app.rendering.prepared import Prepared, Preparer
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.typesetter import Typesetter

if TYPE_CHECKING:
    from app.rendering.stream import BlockStream

THREAD_NAME = "blocks"
PERIOD_S = 1 / 15
PIECE = 2_048
"""So many characters of a message are taken before the others have their turn."""
Draw = Callable[[Typeset], None]
_WAIT_FOR_END_S = 5.0
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Painted:
    """What is to be painted next.

    Attributes:
        settled: New blocks that are final.
        tail: What is still open, in place of the tail before.
        last: The message is whole.
    """

    settled: tuple[Prepared, ...]
    tail: tuple[Prepared, ...]
    last: bool = False


class Flow(QObject):
    """One message. Call from the main thread, and drop it when its last update has come.

    Signals:
        updated(Painted): More can be painted.
    """

    updated = Signal(object)
    _ready = Signal()

    def __init__(self, pipeline: Pipeline, limits: Limits, draw: Draw | None) -> None:
        super().__init__(pipeline)
        self._draw = draw
        self._pipeline = pipeline
        self._lock = threading.Lock()
        self._texts: deque[str] = deque()
        self._ends = False
        self._dropped = False
        self._at_work = False
        self._painted: Painted | None = None
        self._is_told = False
        self._limits = limits
        self._stream: BlockStream | None = None
        self._is_over = False
        self._preparer = Preparer(pipeline.typesetter)
        self.due_s = 0.0
        self.in_sight = False
        self._breath = QTimer(self, interval=0, singleShot=True)
        self._breath.timeout.connect(self._on_painted)
        # Emitted on the other thread; the queue carries it over.
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether everything that has come has been told."""
        with self._lock:
            return not (self._texts or self._at_work or self._painted) and self._ends == self._is_over

    @property
    def is_told(self) -> bool:
        """Whether what came last is still to be painted: until then the thread that paints has the interpreter."""
        return self._is_told

    @property
    def ends(self) -> bool:
        """Whether its text is whole: more of it needs another flow."""
        return self._ends

    def feed(self, text: str) -> None:
        """Take more text, unless it was said to be whole."""
        with self._lock:
            self._texts.extend(text[start : start + PIECE] for start in range(0, len(text), PIECE))
        self._pipeline.wake(self)

    def come_first(self) -> None:
        """Somebody sees where it will stand: it goes before all that nobody sees."""
        self.in_sight = True

    def finish(self) -> None:
        """The text is whole."""
        with self._lock:
            self._ends = True
        self._pipeline.wake(self)

    def drop(self) -> None:
        """Nobody wants the message any more."""
        with self._lock:
            self._dropped = True
            self._texts.clear()
            self._is_over = True
            self._painted = None
        self._breath.stop()
        self._pipeline.forget(self)
        self.deleteLater()

    def work(self) -> bool:
        """Turn a piece of what has come into blocks; on the pipeline's thread. Return whether more is there."""
        with self._lock:
            text, was_over = self._next_piece(), self._is_over
            ends = self._ends and not self._texts
            self._at_work = not was_over
            self._is_over |= ends
        if was_over:
            return False
        if self._stream is None:
            self._stream = _new_stream(self._limits)
        self._tell(self._prepared(self._stream, text, ends=ends))
        return bool(self._texts)

    def _next_piece(self) -> str:
        texts: list[str] = []
        length = 0
        while self._texts and length + len(self._texts[0]) <= PIECE:
            texts.append(self._texts.popleft())
            length += len(texts[-1])
        return "".join(texts)

    def _prepared(self, stream: BlockStream, text: str, *, ends: bool) -> Painted:
        source = stream.unsettled + text
        try:
            update = stream.feed(text, tail=not ends)
            settled = update.settled + (stream.finish().settled if ends else ())
            painted = Painted(self._preparer.settled(settled), self._preparer.tail(update.tail), ends)
            self._draw_ahead(painted)
        except Exception:  # noqa: BLE001 - the other messages go on; logged with its traceback
            if not self._pipeline.closed:
                _LOG.exception("a part of a message can't be prepared")
            return self._as_it_came(source, ends=ends)
        return painted

    def _as_it_came(self, source: str, *, ends: bool) -> Painted:
        """Whatever went wrong: no word of the message is lost, and what follows is read anew."""
        self._stream = None
        blocks = (Prepared(CodeBlock(inert(source), source=source)),) if source.strip() else ()
        return Painted(blocks, (), ends)

    def _tell(self, painted: Painted) -> None:
        with self._lock:
            self._at_work = False
            if self._dropped or self._pipeline.closed:
                return
            self._painted, self._is_told = painted, True
            # Under the lock: who is dropped after this still exists.
            self._ready.emit()

    def _draw_ahead(self, painted: Painted) -> None:
        if self._draw is None:
            return
        for prepared in painted.settled + painted.tail:
            for picture in prepared.pictures.values():
                if isinstance(picture, Typeset):
                    self._draw(picture)

    @Slot()
    def _on_ready(self) -> None:
        with self._lock:
            painted, self._painted = self._painted, None
        if painted is not None:
            self.updated.emit(painted)
        # Not before the event loop has done all else: one update after the other would keep the person's keys waiting.
        if not (self._dropped or self._pipeline.closed):
            self._breath.start()

    @Slot()
    def _on_painted(self) -> None:
        self._is_told = False
        self._pipeline.go_on()


def _new_stream(limits: Limits) -> BlockStream:
    # The window starts without the reader of Markdown; this is the pipeline's thread.
    from app.rendering.stream import BlockStream  # noqa: PLC0415

    return BlockStream(limits)


class Pipeline(QObject):
    """The thread, and the messages that it works on. Lives in the main thread and never moves.

    Args:
        typesetter: Makes the pictures of the formulas; is closed with this.
        parent: The owner.
    """

    def __init__(self, typesetter: Typesetter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.typesetter = typesetter
        self._changed = threading.Condition()
        self._waiting: OrderedDict[Flow, None] = OrderedDict()
        self._closed = False
        self._thread: threading.Thread | None = None

    @property
    def closed(self) -> bool:
        """Whether it has ended."""
        return self._closed

    def open(self, limits: Limits = USUAL, draw: Draw | None = None) -> Flow:
        """Begin a message.

        Args:
            limits: What it may take.
            draw: Draws each of its formulas ahead, on the pipeline's thread.
        """
        return Flow(self, limits, draw)

    def wake(self, flow: Flow) -> None:
        """A message has more text."""
        with self._changed:
            if self._closed:
                return
            self._waiting.setdefault(flow)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)
                self._thread.start()
                # Were it still at work when Qt's own parts have gone, it would crash the process.
                atexit.register(self.close)
            self._changed.notify()

    def go_on(self) -> None:
        """Something has been painted."""
        with self._changed:
            self._changed.notify()

    def forget(self, flow: Flow) -> None:
        """A message is not wanted any more."""
        with self._changed:
            self._waiting.pop(flow, None)

    def close(self) -> None:
        """End the thread and the typesetter that it may be waiting for; no message gets another update."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify()
        self.typesetter.close()
        if self._thread is not None:
            self._thread.join(_WAIT_FOR_END_S)
            atexit.unregister(self.close)

    def _run(self) -> None:
        while (flow := self._next()) is not None:
            has_more = flow.work()
            flow.due_s = time.monotonic() + (0 if has_more else PERIOD_S)
            if has_more:
                self.wake(flow)

    def _next(self) -> Flow | None:
        """Wait for a message that is due: the first of those in sight, else of the others; None when all is over."""
        with self._changed:
            while not self._closed:
                ready = [flow for flow in self._waiting if not flow.is_told]
                if not ready:
                    self._changed.wait()
                    continue
                now_s = time.monotonic()
                due = [flow for flow in ready if flow.due_s <= now_s]
                if not due:
                    self._changed.wait(min(flow.due_s for flow in ready) - now_s)
                    continue
                flow = min(due, key=lambda flow: (not flow.in_sight, flow.due_s))
                del self._waiting[flow]
                return flow
            return None
