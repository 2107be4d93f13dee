"""Conversations into a file from the command line: which form, by the file's ending."""

# What only one form needs is imported by it.
# ruff: noqa: PLC0415

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.conversations.exporting.papers import paper_of
from app.conversations.records import Folder, Heading
from app.conversations.store import Store
from app.sections import Paper

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def export(store: Store, folders: Sequence[Folder], headings: Sequence[Heading], path: Path, *, thoughts: bool) -> None:
    """Write conversations into a file, one by one.

    Args:
        store: Where they are kept.
        folders: Those that they lie in.
        headings: The conversations.
        path: The file; its ending says the form.
        thoughts: Whether the thoughts are told on paper, too.

    Raises:
        ExportFailed: It can't be written; nothing has changed.
    """
    conversations = (store.conversation(heading.uid) for heading in headings)
    papers = (paper_of(conversation, thoughts=thoughts) for conversation in conversations)
    match path.suffix.lower():
        case ".json":
            from app.conversations.exporting.ergo_json import write_json

            write_json(path, folders, conversations, exported_at=time.time())
        case ".md":
            from app.conversations.exporting.markdown import write_markdown

            write_markdown(path, papers)
        case ".html":
            from app.conversations.exporting.html import write_html

            write_html(path, papers)
        case _:
            _write_pdf(path, papers)


def _write_pdf(path: Path, papers: Iterator[Paper]) -> None:
    from app.conversations.exporting.whole_files import told_in_words
    from app.rendering.printing.pdf import write_pdf
    from app.rendering.typesetting.typesetter import Typesetter

    application = _application()
    typesetter = Typesetter()
    try:
        with told_in_words(path):
            write_pdf(path, list(papers), typesetter)
    finally:
        typesetter.close()
        del application


def _application() -> QGuiApplication:
    """What Qt needs before it measures letters; without a window, and on Linux without a display."""
    from PySide6.QtGui import QGuiApplication

    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    return QGuiApplication(["ergo", *(["-platform", "offscreen"] if sys.platform == "linux" else [])])
