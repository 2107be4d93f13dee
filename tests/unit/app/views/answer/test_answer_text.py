"""Typeset answers: on the baseline, in the theme's ink, selectable, inert, cheap to append to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.finding.hits import Hit
from app.rendering.markdown import parse
from app.rendering.painting import marks
from app.rendering.painting.pictures import Pictures
from app.rendering.prepared import Preparer
from app.rendering.stream import BlockStream
from app.rendering.typesetting.typesetter import Typesetter
from app.theme import DARK, LIGHT, Theme
from app.views.answer.answer_text import AnswerText
from tests.unit.app.rendering.hostile import messages


@pytest.fixture
def preparer() -> Iterator[Preparer]:
    typesetter = Typesetter()
    yield Preparer(typesetter)
    typesetter.close()


@pytest.fixture
def answer(qtbot: QtBot, theme: Theme) -> Iterator[AnswerText]:
    theme.force(dark=False)
    answer = AnswerText(Pictures())
    qtbot.addWidget(answer)
    answer.resize(640, 10)
    answer.show()
    yield answer
    answer.hide()
    theme.set_zoom(1.0)
    theme.force(dark=False)


def picture(answer: AnswerText) -> QImage:
    QApplication.processEvents()
    image = QImage(answer.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    answer.render(image)
    return image


def inked_rows(image: QImage, columns: QRect) -> list[int]:
    """The rows in which something dark stands."""
    return [
        y
        for y in range(max(0, columns.top()), min(image.height(), columns.bottom() + 1))
        if any(QColor(image.pixel(x, y)).lightness() < 140 for x in range(columns.left(), columns.right() + 1))
    ]


def character_box(answer: AnswerText, position: int) -> QRect:
    cursor = QTextCursor(answer.document())
    cursor.setPosition(position)
    left = answer.cursorRect(cursor)
    cursor.setPosition(position + 1)
    right = answer.cursorRect(cursor)
    return QRect(left.left() + 1, left.top(), right.left() - left.left() - 2, left.height())


def select(answer: AnswerText, start: int, end: int) -> None:
    cursor = answer.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    answer.setTextCursor(cursor)


@pytest.mark.parametrize("zoom", [1.0, 1.3])
@pytest.mark.parametrize(
    "formula", [r"\mathrm{H}", r"\mathrm{H}\vphantom{\frac{\frac12}{\frac34}}", r"\mathrm{H}^{2^{2}}"]
)
def test_formulas_stand_on_the_baseline_of_the_words(
    answer: AnswerText, preparer: Preparer, theme: Theme, formula: str, zoom: float
) -> None:
    answer.show_blocks(preparer.settled(parse(f"H ${formula}$ H")))
    theme.set_zoom(zoom)
    image = picture(answer)
    bottoms = []
    for position in (0, 2, 4):
        box = character_box(answer, position)
        if position == 2:
            box.setRight(box.left() + box.height() // 4)
        bottoms.append(max(inked_rows(image, box)))
    assert max(bottoms) - min(bottoms) <= 1, bottoms


def test_formulas_and_words_in_neighbouring_cells_stand_on_one_line(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("| a | b |\n|---|---|\n| $\\mathrm{H}$ | H |")))
    image = picture(answer)
    words = answer.document().toPlainText()
    cells = [character_box(answer, words.index(character)) for character in "\ufffcH"]
    bottoms = [max(inked_rows(image, QRect(cell.left(), cell.top(), 6, cell.height()))) for cell in cells]
    assert abs(bottoms[0] - bottoms[1]) <= 1


def test_formulas_follow_the_theme(answer: AnswerText, preparer: Preparer, theme: Theme) -> None:
    answer.show_blocks(preparer.settled(parse(r"$\rule{2em}{1em}$")))
    box = character_box(answer, 0)
    assert picture(answer).pixelColor(box.center()).name() == "#1d1d1f"
    theme.force(dark=True)
    QApplication.processEvents()
    assert picture(answer).pixelColor(character_box(answer, 0).center()).name() == "#ededed"


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    "source", [r"so $\rule{2em}{1em}$ it is", r"$$\rule{2em}{1em}$$", r"| a |\n|---|\n| $\rule{2em}{1em}$ |"]
)
def test_selected_formulas_are_drawn_in_full_ink_on_the_selection(
    answer: AnswerText, preparer: Preparer, theme: Theme, source: str, *, dark: bool
) -> None:
    theme.force(dark=dark)
    answer.show_blocks(preparer.settled(parse(source.replace(r"\n", "\n"))))
    answer.selectAll()
    box = character_box(answer, answer.document().toPlainText().index("\ufffc"))
    image = picture(answer)
    ink = DARK if dark else LIGHT
    assert image.pixelColor(box.center()).name().upper() == ink.ink
    assert image.pixelColor(box.center().x(), box.bottom()).name().upper() == ink.selection
    select(answer, 0, 0)
    assert picture(answer).pixelColor(box.center()).name().upper() == ink.ink


def test_what_was_found_stays_marked_when_the_page_is_written_anew(
    answer: AnswerText, preparer: Preparer, qtbot: QtBot, theme: Theme
) -> None:
    answer.show_blocks(preparer.settled(parse(r"so $\rule{2em}{1em}$ it is")))
    answer.mark([Hit(0, 2), Hit(3, 4)], Hit(3, 4))
    theme.force(dark=True)
    qtbot.waitUntil(lambda: answer.page.look.dark)
    assert [each.cursor.selectedText() for each in answer.extraSelections()] == ["so", "\ufffc"]
    assert picture(answer).pixelColor(character_box(answer, 3).center()).name().upper() == DARK.on_found


def test_code_follows_the_theme(answer: AnswerText, preparer: Preparer, theme: Theme) -> None:
    answer.show_blocks(preparer.settled(parse("```python\nreturn 1\n```")))

    def first_colour() -> str:
        return answer.document().firstBlock().begin().fragment().charFormat().foreground().color().name()

    light = first_colour()
    theme.force(dark=True)
    QApplication.processEvents()
    assert first_colour() != light


def test_whole_blocks_are_copied_as_markdown_and_parts_as_text_with_tex(answer: AnswerText, preparer: Preparer) -> None:
    text = "# A *head*\n\nLet $x^2$ be **bold**.\n\n- one\n- $y$ two\n\n"
    text += "| a | b |\n|---|---|\n| 1 | $2$ |\n\n$$z$$\n\n```py\n1\n```"
    answer.show_blocks(preparer.settled(parse(text)))
    assert answer.markdown() == text
    answer.selectAll()
    assert answer.createMimeDataFromSelection().text() == text
    words = answer.document().toPlainText()
    select(answer, words.index("et "), words.index("old"))
    assert answer.createMimeDataFromSelection().text() == "et $x^2$ be b"
    select(answer, words.index("et "), words.index("two") + 2)
    assert answer.createMimeDataFromSelection().text() == "et $x^2$ be bold.\n\n- one\n- $y$ tw"


def test_what_is_open_is_replaced_and_leaves_nothing_behind(answer: AnswerText, preparer: Preparer) -> None:
    whole = "Words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\nmore\n```\n\n> quote\n\n- item\n\nend"
    for length in range(1, len(whole)):
        answer.show_blocks((), preparer.tail(parse(whole[:length])))
    answer.show_blocks(preparer.settled(parse(whole)))
    streamed, height = answer.document().toPlainText(), answer.height()
    answer.clear_page()
    answer.show_blocks(preparer.settled(parse(whole)))
    assert answer.document().toPlainText() == streamed
    assert answer.height() == height


def test_a_selection_in_what_is_settled_stays(answer: AnswerText, preparer: Preparer, theme: Theme) -> None:
    answer.show_blocks(preparer.settled(parse("first $x$ block")), preparer.tail(parse("open")))
    select(answer, 2, 9)
    answer.show_blocks(preparer.settled(parse("second")), preparer.tail(parse("$y$ more")))
    assert (answer.textCursor().selectionStart(), answer.textCursor().selectionEnd()) == (2, 9)
    theme.force(dark=True)
    QApplication.processEvents()
    assert (answer.textCursor().selectionStart(), answer.textCursor().selectionEnd()) == (2, 9)


def test_the_cursor_isnt_pushed_on(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks((), preparer.tail(parse("open")))
    answer.show_blocks(preparer.settled(parse("settled")), preparer.tail(parse("more")))
    assert answer.textCursor().position() == 0


def test_code_at_the_end_has_its_whole_card(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("```\ncode\n```")))
    image = picture(answer)
    tinted = [y for y in range(image.height()) if image.pixelColor(300, y).name() == answer.page.look.tint]
    assert tinted[-1] - inked_rows(image, image.rect())[-1] > 8


def test_a_wrong_formula_is_its_source_and_says_why(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks((), preparer.tail(parse(r"So $\nosuchmacro x$")))
    assert answer.words_at(character_box(answer, 6).center()) == ""
    answer.show_blocks(preparer.settled(parse(r"So $\nosuchmacro x$")))
    assert answer.toPlainText() == r"So $\nosuchmacro x$"
    assert "nosuchmacro" in answer.words_at(character_box(answer, 6).center())


def test_a_box_alone_is_a_card(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("$\\boxed{42}$.\n\nBut $\\boxed{1}$ here.")))
    formula = answer.page.formula_at(0)
    assert formula is not None
    assert formula.shape == "card"
    assert formula.tex == r"\boxed{42}"
    inline = answer.page.formula_at(answer.document().toPlainText().index("\ufffc", 1))
    assert inline is not None
    assert inline.shape == "inline"


def test_a_formula_that_is_too_wide_shrinks_and_grows_again(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("$$" + "+".join(f"a_{{{n}}}" for n in range(22)) + "$$")))
    narrow = picture(answer)
    rows = len(inked_rows(narrow, narrow.rect()))
    answer.resize(1400, answer.height())
    wide = picture(answer)
    assert len(inked_rows(wide, wide.rect())) > rows
    assert not inked_rows(narrow, QRect(narrow.width() - 1, 0, 1, narrow.height()))


def test_a_formula_that_is_too_wide_for_its_cell_stays_in_it(answer: AnswerText, preparer: Preparer) -> None:
    wide = "$" + "+".join(f"a_{{{n}}}" for n in range(24)) + "$"
    table = f"| left | right |\n|---|---|\n| {wide} | {'words of the neighbour ' * 4} |"
    answer.show_blocks(preparer.settled(parse(table)))
    image = picture(answer)
    place = answer.toPlainText().index("\ufffc")
    beside = character_box(answer, place + 2)
    gap = QRect(beside.left() - 8, beside.top(), 7, beside.height())
    assert not inked_rows(image, gap)
    assert answer.page.overflow_at(place) > 0
    tall = QRect(4, 0, 60, image.height())
    assert inked_rows(image, tall)


def test_a_formula_far_too_wide_is_moved_sideways_and_says_its_source(
    answer: AnswerText, preparer: Preparer, qtbot: QtBot
) -> None:
    tex = r"\rule{1em}{1em}" + r"\qquad{}" * 60 + "x"
    answer.show_blocks(preparer.settled(parse(f"$${tex}$$")))
    QApplication.processEvents()
    spot = QPoint(300, answer.height() // 2)
    assert answer.words_at(spot) == tex
    before = picture(answer)
    wheel = QWheelEvent(
        spot,
        answer.mapToGlobal(spot),
        QPoint(-200, 0),
        QPoint(-400, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(answer.viewport(), wheel)
    after = picture(answer)
    beside_the_cursor = QRect(4, 0, 56, answer.height())
    assert inked_rows(before, beside_the_cursor)
    assert not inked_rows(after, beside_the_cursor)


def test_a_clicked_link_opens_nothing_and_says_where_it_leads(
    answer: AnswerText, preparer: Preparer, qtbot: QtBot
) -> None:
    answer.show_blocks(preparer.settled(parse("[here](https://github.com/a)")))
    spot = character_box(answer, 1).center()
    assert answer.words_at(spot) == "https://github.com/a"
    with qtbot.waitSignal(answer.link_clicked) as clicked:
        qtbot.mouseClick(answer.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert clicked.args == ["https://github.com/a"]


@pytest.mark.parametrize(
    "hostile",
    [
        "![x](file:///etc/passwd)",
        "<img src='file:///etc/passwd'>",
        "[x](javascript:alert(1))",
        "![x](https://github.com/i.png)",
    ],
)
def test_nothing_is_ever_loaded(
    answer: AnswerText, preparer: Preparer, hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def load(_answer: AnswerText, _kind: int, name: QUrl | str) -> bytes:
        asked.append(str(name))
        return b""

    monkeypatch.setattr(AnswerText, "loadResource", load)
    answer.show_blocks(preparer.settled(parse(hostile)))
    picture(answer)
    assert asked == []
    assert "<img" not in answer.document().toHtml()


@pytest.mark.parametrize(
    "kind", [QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.StyleSheetResource]
)
def test_a_document_that_asks_for_a_file_gets_nothing(
    answer: AnswerText, tmp_path: Path, kind: QTextDocument.ResourceType
) -> None:
    file = tmp_path / "secret.png"
    file.write_bytes(b"secret")
    assert answer.document().resource(kind.value, QUrl.fromLocalFile(str(file))) == b""


def test_a_capped_block_shows_its_source_when_asked(answer: AnswerText, preparer: Preparer) -> None:
    source = "> " * 60 + "deep"
    answer.show_blocks(preparer.settled(parse(source)))
    assert "deep" not in answer.toPlainText()
    answer.follow("reveal:0")
    assert "deep" in answer.toPlainText()


def test_a_formula_is_copied_as_an_image(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("$x$")))
    formula = answer.formula_at(character_box(answer, 0).center())
    assert formula is not None
    answer.copy_image(formula)
    image = QGuiApplication.clipboard().image()
    assert not image.isNull()
    assert inked_rows(image, image.rect())


def test_a_formula_is_found_on_both_its_halves(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("a $x+y$ b")))
    box = character_box(answer, 2)
    assert answer.formula_at(QPoint(box.left() + 2, box.center().y())) is not None
    assert answer.formula_at(QPoint(box.right() - 2, box.center().y())) is not None
    assert answer.formula_at(character_box(answer, 0).center()) is None


def test_hostile_messages_are_shown_as_harmless_text(answer: AnswerText) -> None:
    typesetter = Typesetter()
    for number, (_, text) in enumerate(messages()):
        if number % 12 and len(text) < 100_000:
            continue
        stream, preparer = BlockStream(), Preparer(typesetter)
        for part in (text[: len(text) // 2], text[len(text) // 2 :]):
            update = stream.feed(part[:60_000])
            answer.show_blocks(preparer.settled(update.settled), preparer.tail(update.tail))
        answer.show_blocks(preparer.settled(stream.finish().settled))
        formats = answer.document().allFormats()
        links = {form.toCharFormat().anchorHref() for form in formats if form.isCharFormat()}
        assert all(link.startswith(("https://", "reveal:")) for link in links if link)
        assert not any(form.isImageFormat() for form in formats)
        answer.clear_page()
    typesetter.close()


def test_appending_costs_the_same_at_the_end_as_at_the_beginning(answer: AnswerText, preparer: Preparer) -> None:
    block = preparer.settled(
        parse("Some words with $x^2$ and a display:\n\n$$\\frac{a}{b}$$\n\n- item $y$\n\n```py\nreturn 1\n```")
    )
    tail = preparer.tail(parse("open words with $x^2$"))
    costs = []
    for _ in range(150):
        began = time.thread_time()
        answer.show_blocks(block, tail)
        costs.append(time.thread_time() - began)
    first, last = sorted(costs[10:40])[10], sorted(costs[-30:])[10]
    assert last <= 2 * first + 0.002


def test_the_formulas_of_the_tail_are_not_kept_again_and_again(answer: AnswerText, preparer: Preparer) -> None:
    for _ in range(20):
        answer.show_blocks((), preparer.tail(parse("open $x^2$")))
        answer.show_blocks((), ())
    answer.show_blocks((), preparer.tail(parse("open $x^2$")))
    cursor = QTextCursor(answer.document())
    cursor.setPosition(6)
    assert cursor.charFormat().intProperty(marks.FORMULA) == 0
