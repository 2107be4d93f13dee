"""What stays English in a window that speaks another language: every text that nobody in the scripts has said.

What models, adapters, files and people are called, and what they say, is said as it is; the scripts of the pictures
give all of that here.
"""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from PySide6.QtWidgets import QWidget

import app.screenshots
from models.catalog import ENTRIES
from tests.e2e.words_on_screen import painted_words, words_on_screen

SAME_EVERYWHERE = {"Ergo", "English", "MIT", "GB", "MB", "KB", "kB", "tan"}
LONG = 60
CONTENT = {"answer", "rung", "thoughts", "thoughts_rule", "question_text", "peek", "licences_list"}
CONTENT |= {"work_typeset", "work_evidence", "work_reason"}
"""The names of widgets that show what a model or a person wrote, typeset or half written."""
_LETTER = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[A-Za-z]{2,}")
_MARKUP = re.compile(r"<[^<>]+>|\\[A-Za-z]+|\N{ZERO WIDTH SPACE}|\S+\.(com|example)\b\S*|\S+ \d+(\.\d+)+")
_ENDS = re.compile(r"[\n·•⟦⟧]|[.,:;]\s")
_PARTS = re.compile("[…⟦⟧·]")


def english_left(window: QWidget, content: list[str]) -> set[str]:
    """Return a line for each text of all windows that is English, and that nobody has said."""
    return {
        f"{type(owner).__name__}#{owner.objectName()}: {text[:80]!r}"
        for owner, text in chain(words_on_screen(), _all_painted(window))
        if owner.objectName() not in CONTENT and _stayed_english(text, content)
    }


def said_in_scripts() -> list[str]:
    """All that scripts let people and models say, longest first, and what models are called."""
    files = Path(app.screenshots.__file__).parent.rglob("*.py")
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    said = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    said |= {line for text in said for line in text.splitlines()} | {entry.name for entry in ENTRIES}
    return sorted(filter(_LETTER.search, map(_plain, said)), key=len, reverse=True)


def _plain(text: str) -> str:
    """A text without markup, addresses and packages with their versions, its lines in one."""
    return " ".join(_MARKUP.sub("", html.unescape(text)).split())


def _stayed_english(text: str, content: list[str]) -> bool:
    """Whether there are English words in a text that nobody in the scripts has said, not even partly."""
    rest = _plain(text)
    if not _WORD.search(rest) or _is_part_of_content(rest, content):
        return False
    for said in content:
        if not said.isalpha():  # a single word may be anybody's
            rest = rest.replace(said, "\N{BULLET}")
    pieces = [piece.strip() for piece in _ENDS.split(rest)]
    return any(not SAME_EVERYWHERE.issuperset(_WORD.findall(piece)) and piece not in content for piece in pieces)


def _is_part_of_content(text: str, content: list[str]) -> bool:
    """Whether a text that is long, or shortened with "…", is in what somebody has said."""
    parts = [part.strip() for part in _PARTS.split(text) if _WORD.search(part)]
    return ("…" in text or len(text) > LONG) and all(any(part in said for said in content) for part in parts)


def _all_painted(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """The words that our widgets draw and have nowhere else."""
    for widget in window.findChildren(QWidget):
        is_own = type(widget).__module__.startswith("app.") and "paintEvent" in vars(type(widget))
        if is_own and widget.isVisible() and widget.objectName() not in CONTENT:
            yield from ((widget, text) for text in painted_words(widget))
