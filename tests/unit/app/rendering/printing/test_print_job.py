"""Printing beside a window."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from app.rendering.printing.form import Form
from app.rendering.printing.pdf import Printing
from app.rendering.printing.print_job import PrintJob
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper, Section

A4 = Form(QPageSize(QPageSize.PageSizeId.A4))
PAPERS = [Paper("T", "", (Section("question", "Why?"), Section("answer", "Because $x = 1$.\n\n" * 30)))]


def a_job(path: Path, typesetter: Typesetter, owner: QObject) -> PrintJob:
    return PrintJob(Printing(path, PAPERS, typesetter, A4).steps(), owner)


def test_a_job_prints_while_the_event_loop_runs(tmp_path: Path, typesetter: Typesetter, qtbot: QtBot) -> None:
    owner = QObject()
    job = a_job(tmp_path / "a.pdf", typesetter, owner)
    told: list[float] = []
    job.progressed.connect(told.append)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert (tmp_path / "a.pdf").stat().st_size > 1000
    assert told
    assert told == sorted(told)
    job.deleteLater()


def test_a_cancelled_job_leaves_no_file_and_says_nothing(tmp_path: Path, typesetter: Typesetter, qtbot: QtBot) -> None:
    owner = QObject()
    job = a_job(tmp_path / "a.pdf", typesetter, owner)
    with qtbot.waitSignal(job.progressed):
        job.start()
    with qtbot.assertNotEmitted(job.finished, wait=200), qtbot.assertNotEmitted(job.progressed, wait=200):
        job.cancel()
    assert not list(tmp_path.iterdir())
    job.deleteLater()


def test_a_file_that_can_not_be_written_is_told(tmp_path: Path, typesetter: Typesetter, qtbot: QtBot) -> None:
    owner = QObject()
    job = a_job(tmp_path / "none" / "a.pdf", typesetter, owner)
    with qtbot.waitSignal(job.failed) as failed, qtbot.assertNotEmitted(job.finished):
        job.start()
    assert isinstance(failed.args[0], FileNotFoundError)
    job.deleteLater()


def test_a_job_that_goes_with_its_owner_closes_what_it_was_at(tmp_path: Path, qtbot: QtBot) -> None:
    closed: list[bool] = []

    def steps() -> Generator[float, None, None]:
        try:
            while True:
                yield 0.5
        finally:
            closed.append(True)

    owner = QObject()
    job = PrintJob(steps(), owner)
    with qtbot.waitSignal(job.progressed):
        job.start()
    del job
    owner.deleteLater()
    qtbot.waitUntil(lambda: closed == [True])
