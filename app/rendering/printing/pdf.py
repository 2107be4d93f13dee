"""Papers to a PDF, in small steps: set, turned into pages, drawn, and put on the disk whole or not at all.

Everything of Qt's is done in the thread that takes the steps; reading, typesetting and writing the file is not.
"""

from __future__ import annotations

import queue
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from app.rendering.printing.form import PT_PER_PX, Form, usual_form
from app.rendering.printing.keeping import Keeping
from app.rendering.printing.page_painter import draw_margins, draw_page
from app.rendering.printing.pages import Placed, paged
from app.rendering.printing.preparing import Preparing
from app.rendering.printing.setting import Setting
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper

_DOTS_PER_INCH, _PT_PER_INCH = 1200, 72
_SET_SHARE, _DRAWN_SHARE = 0.7, 0.97
_WAIT_S = 0.004
_Page = tuple[str, tuple[Placed, ...]]


def write_pdf(
    path: Path,
    papers: Sequence[Paper],
    typesetter: Typesetter,
    form: Form | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> None:
    """Write papers to a PDF, each beginning on a new page, and wait for it.

    Args:
        path: The file; replaced if it is there.
        papers: What it shall hold.
        typesetter: Sets the formulas.
        form: The paper; None for the one that is usual here.
        on_progress: Told now and then how much is done, from 0 to 1.

    Raises:
        OSError: The file can't be written; nothing has changed.
    """
    for done in Printing(path, papers, typesetter, form).steps():
        if on_progress is not None:
            on_progress(done)


class Printing:
    """Papers on their way into a PDF.

    Args:
        path: The file; replaced if it is there.
        papers: What it shall hold.
        typesetter: Sets the formulas.
        form: The paper; None for the one that is usual here.
    """

    def __init__(self, path: Path, papers: Sequence[Paper], typesetter: Typesetter, form: Form | None = None) -> None:
        self._path = path
        self._papers = tuple(papers)
        self._typesetter = typesetter
        self._form = form or usual_form()

    def steps(self) -> Generator[float, None, None]:
        """Print: each step takes a moment, and tells how much is done, from 0 to 1. Closing it leaves no file.

        Raises:
            OSError: The file can't be written; nothing has changed.
        """
        settings: list[Setting] = []
        for paper in self._papers:
            settings.append(Setting(paper, self._form))
            yield 0.0
        yield from self._set(settings)
        pages: list[_Page] = []
        for setting in settings:
            setting.end()
            for number, placed in enumerate(paged(setting.strips, self._form.height)):
                pages.append((setting.title if number else "", placed))
                yield _SET_SHARE
            setting.strips.clear()
        data = yield from self._drawn(pages)
        yield from self._kept(data)

    def _set(self, settings: list[Setting]) -> Iterator[float]:
        preparing = Preparing(self._papers, self._typesetter)
        preparing.start()
        done = 0.0
        try:
            while True:
                try:
                    part = preparing.next(_WAIT_S)
                except queue.Empty:
                    yield done
                    continue
                if part is None:
                    return
                done = part.done * _SET_SHARE
                for prepared in part.blocks:
                    settings[part.paper].add(part.section, (prepared,))
                    yield done
        finally:
            preparing.stop()

    def _drawn(self, pages: list[_Page]) -> Generator[float, None, bytes]:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = self._writer(buffer)
        painter = QPainter(writer)
        count = len(pages)
        try:
            for number in range(count):
                done = _SET_SHARE + (_DRAWN_SHARE - _SET_SHARE) * number / count
                if number:
                    writer.newPage()
                    yield done
                title, placed = pages[number]
                pages[number] = "", ()
                yield from self._page(painter, placed, (title, number + 1, count), done)
        finally:
            painter.end()
        yield _DRAWN_SHARE
        return bytes(buffer.data().data())

    def _writer(self, buffer: QBuffer) -> QPdfWriter:
        writer = QPdfWriter(buffer)
        layout = QPageLayout(self._form.paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        writer.setPageLayout(layout)
        writer.setResolution(_DOTS_PER_INCH)
        writer.setTitle(self._papers[0].title if self._papers else "")
        writer.setCreator("Ergo")
        return writer

    def _page(
        self, painter: QPainter, placed: tuple[Placed, ...], margins: tuple[str, int, int], done: float
    ) -> Iterator[float]:
        """Draw a page, and what its margins say: the title, its number and how many pages there are."""
        scale = PT_PER_PX * _DOTS_PER_INCH / _PT_PER_INCH
        painter.save()
        try:
            painter.scale(scale, scale)
            painter.translate(self._form.left, self._form.top)
            draw_margins(painter, self._form, *margins)
            for _ in draw_page(painter, placed):
                yield done
        finally:
            painter.restore()
        yield done

    def _kept(self, data: bytes) -> Iterator[float]:
        keeping = Keeping(self._path, data)
        keeping.start()
        try:
            while not keeping.is_done(_WAIT_S):
                yield _DRAWN_SHARE
        finally:
            keeping.cancel()
        yield 1.0
