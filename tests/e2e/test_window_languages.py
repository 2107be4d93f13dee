"""The whole window in other languages: nothing stays English, and nothing is cut off.

What models, adapters, files and people are called, and what they say, is said as it is; the scripts of the pictures
give all of that here.
"""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import app.application
import app.screenshots
from app.default_model import SETTINGS_FILE
from app.languages import install_language
from app.screenshots.performing import performed
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import Stage
from app.settings import Choices, write_choices
from app.theme import Theme
from models.catalog import ENTRIES
from models.wording import speak
from tests.e2e.guards import close_desk, open_desk
from tests.e2e.legibility import clipped_words
from tests.e2e.pseudo_language import PseudoLanguage
from tests.e2e.words_on_screen import painted_words, words_on_screen

Screen = Callable[[Stage], None]

SIZES = ("narrow", "large")
ALL = [screen for screen in SCREENS if not any(size in screen.__name__ for size in SIZES)]
CRAMPED = [screen for screen in SCREENS if screen not in ALL]
"""The smallest window, or large text, or both."""
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


def named(screen: Screen) -> str:
    """The screen's name, for the test's."""
    return screen.__name__


@pytest.fixture(scope="module")
def content() -> list[str]:
    """All that scripts let people and models say, longest first, and what models are called."""
    files = Path(app.screenshots.__file__).parent.rglob("*.py")
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    said = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    said |= {line for text in said for line in text.splitlines()} | {entry.name for entry in ENTRIES}
    return sorted(filter(_LETTER.search, map(plain, said)), key=len, reverse=True)


@pytest.fixture
def in_pseudo(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A window that is built from now on speaks the pseudo-language; dates and numbers are as in Japan."""
    pseudo, before = PseudoLanguage(getattr(request, "param", 0.4)), QLocale()

    def install(_app: QCoreApplication, _choice: str) -> None:
        QLocale.setDefault(QLocale("ja_JP"))
        qapp.installTranslator(pseudo)
        speak(QCoreApplication.translate)

    monkeypatch.setattr(app.application, "install_language", install)
    yield
    qapp.removeTranslator(pseudo)
    install_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def in_japanese(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A window that is built from now on speaks Japanese."""
    monkeypatch.setenv("ERGO_LANGUAGE", "ja_JP")
    yield
    monkeypatch.undo()
    install_language(qapp, "en")


def plain(text: str) -> str:
    """A text without markup, addresses and packages with their versions, its lines in one."""
    return " ".join(_MARKUP.sub("", html.unescape(text)).split())


def stayed_english(text: str, content: list[str]) -> bool:
    """Whether there are English words in a text that nobody in the scripts has said, not even partly."""
    rest = plain(text)
    if not _WORD.search(rest) or is_part_of_content(rest, content):
        return False
    for said in content:
        if not said.isalpha():  # a single word may be anybody's
            rest = rest.replace(said, "\N{BULLET}")
    pieces = [piece.strip() for piece in _ENDS.split(rest)]
    return any(not SAME_EVERYWHERE.issuperset(_WORD.findall(piece)) and piece not in content for piece in pieces)


def is_part_of_content(text: str, content: list[str]) -> bool:
    """Whether a text that is long, or shortened with "…", is in what somebody has said."""
    parts = [part.strip() for part in _PARTS.split(text) if _WORD.search(part)]
    return ("…" in text or len(text) > LONG) and all(any(part in said for said in content) for part in parts)


@pytest.mark.parametrize("screen", ALL, ids=named)
@pytest.mark.usefixtures("in_pseudo")
def test_nothing_stays_english(screen: Screen, qapp: QApplication, theme: Theme, content: list[str]) -> None:
    with performed(screen, qapp, theme) as stage:
        offenders = {
            f"{type(owner).__name__}#{owner.objectName()}: {text[:80]!r}"
            for owner, text in chain(words_on_screen(), all_painted(stage.window))
            if owner.objectName() not in CONTENT and stayed_english(text, content)
        }
    assert offenders == set()


def all_painted(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """The words that our widgets draw and have nowhere else."""
    for widget in window.findChildren(QWidget):
        is_own = type(widget).__module__.startswith("app.") and "paintEvent" in vars(type(widget))
        if is_own and widget.isVisible() and widget.objectName() not in CONTENT:
            yield from ((widget, text) for text in painted_words(widget))


@pytest.mark.parametrize("screen", CRAMPED, ids=named)
@pytest.mark.usefixtures("in_japanese")
def test_nothing_is_cut_off_in_japanese(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme) as stage:
        assert clipped_words(stage.window) == []


@pytest.mark.parametrize("screen", [screen for screen in CRAMPED if "narrow" in screen.__name__], ids=named)
@pytest.mark.parametrize("in_pseudo", [0.1], indirect=True)  # with its brackets that is a fifth, of short texts more
@pytest.mark.usefixtures("in_pseudo")
def test_nothing_is_cut_off_that_is_longer(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme) as stage:
        assert clipped_words(stage.window) == []


def test_the_choice_holds_from_the_next_start_on(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_choices(tmp_path / SETTINGS_FILE, Choices(language="ja"))
    monkeypatch.delenv("ERGO_LANGUAGE")
    desk = open_desk(tmp_path, qtbot, theme)
    titles = [menu.text() for menu in desk.window.menus.actions()]
    close_desk(desk)
    monkeypatch.undo()
    install_language(qapp, "en")
    assert titles[:3] == ["ファイル(&F)", "編集(&E)", "表示(&V)"]
