"""The preview shows what is typed as it will be read; it is quiet, bounded, and away where there is nothing to set."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.rendering.painting import marks
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.composer.composer import Composer
from app.views.composer.preview import DELAY_MS, LONGEST_PREVIEWED, Preview

FORMULA = marks.OBJECT_CHARACTER


@pytest.fixture
def composer(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[Composer]:
    window = QWidget()
    qtbot.addWidget(window)
    composer = Composer(renderer, window)
    lines = QVBoxLayout(window)
    lines.addStretch(1)
    lines.addWidget(composer)
    window.resize(720, 600)
    window.show()
    yield composer
    composer.put_back("")
    window.hide()
    theme.set_zoom(1.0)


def text_of(preview: Preview) -> str:
    return "" if preview.isHidden() else preview.page.toPlainText()


def write(composer: Composer, text: str) -> None:
    """Put a text into the field, with the cursor at its end."""
    composer.field.setPlainText(text)
    composer.field.moveCursor(QTextCursor.MoveOperation.End)


def wait_a_while(qtbot: QtBot) -> None:
    """Long enough for every preview that would come."""
    qtbot.wait(3 * DELAY_MS)


def test_typed_mathematics_is_shown_set(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, "Is x^2 <= 3, or $y$? *no*")
    qtbot.waitUntil(lambda: text_of(composer.preview) == f"Is {FORMULA}, or {FORMULA}? *no*")
    assert composer.preview.y() < composer.field.y()


def test_prose_has_no_preview_and_asks_nobody(
    composer: Composer, qtbot: QtBot, renderer: Renderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(renderer, "open", lambda: asked.append("open"))
    qtbot.keyClicks(composer.field, "What is a prime, and/or why?")
    wait_a_while(qtbot)
    assert composer.preview.isHidden()
    assert asked == []


def test_it_goes_when_the_mathematics_goes(composer: Composer, qtbot: QtBot) -> None:
    write(composer, "x^2")
    qtbot.waitUntil(lambda: not composer.preview.isHidden())
    write(composer, "x")
    qtbot.waitUntil(composer.preview.isHidden)
    write(composer, "x^2")
    qtbot.waitUntil(lambda: not composer.preview.isHidden())
    composer.field.clear()
    assert composer.preview.isHidden()


def test_a_late_preview_doesnt_come_back(composer: Composer, qtbot: QtBot) -> None:
    write(composer, "x^2")
    composer.preview._timer.stop()
    composer.preview._set(r"\(x^2\)")
    composer.field.clear()
    wait_a_while(qtbot)
    assert composer.preview.isHidden()


def test_a_wrong_formula_is_its_source_without_a_word_about_it(composer: Composer, qtbot: QtBot) -> None:
    write(composer, r"y^2 and \(\nosuchmacro\)")
    qtbot.waitUntil(lambda: text_of(composer.preview) == rf"{FORMULA} and $\nosuchmacro$")
    cursor = QTextCursor(composer.preview.page.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert cursor.charFormat().toolTip() == ""


def test_it_doesnt_shrink_while_it_is_shown(composer: Composer, qtbot: QtBot) -> None:
    write(composer, "x^2\ny^2")
    qtbot.waitUntil(lambda: text_of(composer.preview).count(FORMULA) == 2)
    QApplication.processEvents()
    height = composer.preview.height()
    write(composer, "x^2")
    qtbot.waitUntil(lambda: text_of(composer.preview) == FORMULA)
    QApplication.processEvents()
    assert composer.preview.height() == height
    write(composer, "x")
    qtbot.waitUntil(composer.preview.isHidden)
    write(composer, "x^2")
    qtbot.waitUntil(lambda: composer.preview.isVisible() and composer.preview.height() < height)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_it_is_a_few_lines_tall_and_shows_where_the_cursor_is(
    composer: Composer, qtbot: QtBot, theme: Theme, zoom: float
) -> None:
    theme.set_zoom(zoom)
    write(composer, "\n".join(f"line {number}: x^{number}" for number in range(40)))
    qtbot.waitUntil(lambda: text_of(composer.preview).count(FORMULA) == 40)
    bar = composer.preview.verticalScrollBar()
    qtbot.waitUntil(lambda: 0 < bar.maximum() == bar.value())
    assert composer.preview.viewport().height() <= composer.window().height() // 5
    composer.field.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_a_long_text_is_not_previewed(composer: Composer, qtbot: QtBot) -> None:
    write(composer, "x^2 " * (LONGEST_PREVIEWED // 4))
    qtbot.waitUntil(lambda: not composer.preview.isHidden())
    write(composer, "x^2 " * (LONGEST_PREVIEWED // 4 + 1))
    qtbot.waitUntil(composer.preview.isHidden)


def test_nothing_of_the_preview_takes_the_keyboard(composer: Composer, qtbot: QtBot) -> None:
    write(composer, "x^2")
    qtbot.waitUntil(lambda: not composer.preview.isHidden())
    composer.palette_button.setFocus()
    reached = set()
    for _ in range(12):
        qtbot.keyClick(composer.window().focusWidget(), Qt.Key.Key_Tab)
        reached.add(composer.window().focusWidget())
    assert composer.field in reached
    assert composer.preview not in reached
    assert composer.preview.page not in reached
