"""Answers as rich text and formulas as MathML on the clipboard, whenever they are ready."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.rendering.markdown import parse
from app.rendering.painting.formula_object import PageFormula
from app.rendering.prepared import Preparer
from app.rendering.renderer import Renderer
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.typesetter import Typesetter
from app.views.answer.copies import MATHML, MathMLCopies, RichCopies

PICTURE = Typeset(b"<svg/>", 1.0, 1.0, 0.0)


@pytest.fixture
def rich(renderer: Renderer) -> Iterator[RichCopies]:
    rich = RichCopies(renderer)
    yield rich
    rich.give_up()


def test_an_answer_is_on_the_clipboard_as_markdown_and_as_a_page(rich: RichCopies, qtbot: QtBot) -> None:
    text = "So **it** is $x^2$.\n\n\\boxed{42}"
    with qtbot.waitSignal(rich.copied):
        rich.copy(text)
        assert QGuiApplication.clipboard().text() == text
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == text
    assert "<strong>it</strong>" in data.html()
    assert data.html().count("data:image/png;base64,") == 2


def test_macros_of_an_answer_hold_in_its_copy(rich: RichCopies, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rich.copied):
        rich.copy("$\\def\\mine{x}\\mine$ and $\\mine$\n\n$$\\mine$$")
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<img") == 3
    assert "<code" not in html


def test_a_part_of_a_page_is_copied_with_the_pictures_it_has(rich: RichCopies, qtbot: QtBot) -> None:
    typesetter = Typesetter()
    blocks = Preparer(typesetter).settled(parse("$x$"))
    typesetter.close()
    with qtbot.waitSignal(rich.copied):
        rich.copy_blocks("$x$", blocks)
    assert "<img" in QGuiApplication.clipboard().mimeData().html()


def test_what_was_copied_since_stays(rich: RichCopies, qtbot: QtBot) -> None:
    rich.copy("first $x$")
    QGuiApplication.clipboard().setText("second")
    with qtbot.assertNotEmitted(rich.copied, wait=300):
        pass
    assert QGuiApplication.clipboard().text() == "second"
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_the_last_answer_that_is_copied_wins(rich: RichCopies, qtbot: QtBot) -> None:
    copied: list[str] = []
    rich.copied.connect(lambda: copied.append(QGuiApplication.clipboard().mimeData().html()))
    with qtbot.waitSignal(rich.copied):
        rich.copy("first $x$")
        rich.copy("second $x$")
    qtbot.wait(100)
    assert len(copied) == 1
    assert "second" in copied[0]


def test_mathml_comes_in_two_forms_with_the_macros_that_hold(renderer: Renderer, qtbot: QtBot) -> None:
    copies = MathMLCopies(renderer)
    with qtbot.waitSignal(copies.copied):
        copies.copy(PageFormula("\\mine+1", PICTURE, "display", (r"\def\mine{\frac{a}{b}}",)))
    data = QGuiApplication.clipboard().mimeData()
    assert "<mfrac>" in data.text()
    assert 'display="block"' in data.text()
    assert bytes(data.data(MATHML).data()).decode() == data.text()


def test_a_formula_among_words_is_no_block(renderer: Renderer, qtbot: QtBot) -> None:
    copies = MathMLCopies(renderer)
    with qtbot.waitSignal(copies.copied):
        copies.copy(PageFormula("x", PICTURE, "inline"))
    assert 'display="block"' not in QGuiApplication.clipboard().text()


def test_a_formula_that_cant_be_written_says_why(renderer: Renderer, qtbot: QtBot) -> None:
    copies = MathMLCopies(renderer)
    QGuiApplication.clipboard().setText("before")
    with qtbot.waitSignal(copies.refused) as refused:
        copies.copy(PageFormula("\\nosuch", PICTURE, "inline"))
    assert "nosuch" in refused.args[0]
    assert QGuiApplication.clipboard().text() == "before"


def test_a_formula_nobody_waits_for_any_more_is_forgotten(renderer: Renderer, qtbot: QtBot) -> None:
    copies = MathMLCopies(renderer)
    copied: list[str] = []
    copies.copied.connect(lambda: copied.append(QGuiApplication.clipboard().text()))
    copies.copy(PageFormula("1", PICTURE, "inline"))
    copies.copy(PageFormula("2", PICTURE, "inline"))
    qtbot.waitUntil(lambda: "<mn>2</mn>" in QGuiApplication.clipboard().text())
    assert len(copied) == 1


def test_closing_while_a_formula_is_written_copies_nothing(renderer: Renderer, qtbot: QtBot) -> None:
    copies = MathMLCopies(renderer)
    QGuiApplication.clipboard().setText("before")
    with qtbot.assertNotEmitted(copies.copied, wait=100), qtbot.assertNotEmitted(copies.refused):
        copies.copy(PageFormula("x", PICTURE, "inline"))
        renderer.close()
        copies.copy(PageFormula("x", PICTURE, "inline"))
    assert QGuiApplication.clipboard().text() == "before"
