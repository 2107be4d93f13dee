"""Papers prepared on a thread of their own: read, and their formulas typeset, a little ahead of who paints.

Knows no Qt.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.rendering.blocks import Block
from app.rendering.prepared import Prepared, Preparer
from app.rendering.printing.plain_blocks import plain_blocks
from app.rendering.stream import BlockStream
from app.rendering.typed import preview
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper, Section

THREAD_NAME = "printing"
PIECE = 2_048
"""So many characters are read at once."""
LONGEST_TYPED = 20_000
"""In a longer text that somebody typed or attached no mathematics is looked for."""
_AHEAD = 8
_WAIT_S = 0.2
_PATIENCE_S = 0.03
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that are ready.

    Attributes:
        paper: The number of their paper.
        section: The number of their section.
        blocks: What is to be set.
        done: How much of all text is ready with them, from 0 to 1.
    """

    paper: int
    section: int
    blocks: tuple[Prepared, ...]
    done: float


class Preparing:
    """The thread.

    Args:
        papers: What it prepares.
        typesetter: Makes the pictures of the formulas.
    """

    def __init__(self, papers: Sequence[Paper], typesetter: Typesetter) -> None:
        self._papers = papers
        self._typesetter = typesetter
        self._ready: queue.Queue[Part | Exception | None] = queue.Queue(_AHEAD)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End soon, mostly at once; nothing more is handed on."""
        self._stopped.set()
        with suppress(queue.Empty):
            while True:
                self._ready.get_nowait()
        self._thread.join(_PATIENCE_S)

    def next(self, timeout_s: float) -> Part | None:
        """Return what is ready next, None behind the last.

        Raises:
            queue.Empty: Nothing came in time.
            Exception: Whatever has kept the thread from going on.
        """
        part = self._ready.get(timeout=timeout_s)
        if isinstance(part, Exception):
            raise part
        return part

    def _run(self) -> None:
        try:
            for part in self._parts():
                if not self._hand_on(part):
                    return
        except Exception as error:  # noqa: BLE001 - who waits is to know
            self._hand_on(error)
        self._hand_on(None)

    def _hand_on(self, part: Part | Exception | None) -> bool:
        while not self._stopped.is_set():
            try:
                self._ready.put(part, timeout=_WAIT_S)
            except queue.Full:
                continue
            return True
        return False

    def _parts(self) -> Iterator[Part]:
        whole = sum(len(section.text) + 1 for paper in self._papers for section in paper.sections) or 1
        before = 0
        for paper_number, paper in enumerate(self._papers):
            for number, section in enumerate(paper.sections):
                at = before
                for source, blocks in self._prepared(section):
                    at += len(source)
                    done = min(at, before + len(section.text)) / whole
                    yield Part(paper_number, number, blocks, done)
                before += len(section.text) + 1

    def _prepared(self, section: Section) -> Iterator[tuple[str, tuple[Prepared, ...]]]:
        """Read a section in pieces: each piece, and the blocks that are whole with it."""
        preparer = Preparer(self._typesetter)
        for source, blocks in _read(section):
            try:
                prepared = preparer.settled(blocks)
            except Exception as error:  # noqa: BLE001 - no word of the paper is lost
                _LOG.warning("a part of a paper can't be prepared: %s", type(error).__name__)
                prepared = tuple(Prepared(block) for block in blocks)
            yield source, prepared


def _read(section: Section) -> Iterator[tuple[str, tuple[Block, ...]]]:
    if section.kind in ("thinking", "answer", "exercise"):
        yield from _read_markdown(section.text)
        return
    typed = preview(section.text) if section.kind != "remark" and len(section.text) <= LONGEST_TYPED else ""
    if typed:
        yield from _read_markdown(typed)
    else:
        for block in plain_blocks(section.text):
            yield block.source, (block,)


def _read_markdown(text: str) -> Iterator[tuple[str, tuple[Block, ...]]]:
    stream = BlockStream()
    for at in range(0, len(text), PIECE):
        piece = text[at : at + PIECE]
        before = stream.unsettled
        try:
            settled = stream.feed(piece, tail=False).settled
        except Exception as error:  # noqa: BLE001 - no word of the paper is lost
            _LOG.warning("a part of a paper can't be read: %s", type(error).__name__)
            yield text[at:], tuple(plain_blocks(before + text[at:]))
            return
        yield piece, settled
    yield "", stream.finish().settled
