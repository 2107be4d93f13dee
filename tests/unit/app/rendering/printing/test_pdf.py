"""Papers printed, and read back with another program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QGuiApplication, QPageSize, QPalette

from app.rendering.printing.form import PT_PER_PX, Form, usual_form
from app.rendering.printing.pdf import Printing, write_pdf
from app.rendering.stream import BlockStream
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper, Section
from tests.unit.app.rendering.printing.printed import IMAGE, PATH, TEXT, Printed

A4 = Form(QPageSize(QPageSize.PageSizeId.A4))
ANSWER = r"""The **roots** follow from the *formula* \(x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}\):

$$\int_0^1 x^2\,dx = \frac13 \tag{1}$$

1. First $a_1$.
2. Second [here](https://example.org/roots).

> A quotation.

$$\boxed{x = 42}$$
"""
WORDS = "so that nothing is left but to divide both sides by the factor that they have in common "


def printed(tmp_path: Path, typesetter: Typesetter, *papers: Paper, form: Form = A4) -> Printed:
    write_pdf(tmp_path / "a.pdf", papers, typesetter, form)
    return Printed(tmp_path / "a.pdf")


def a_paper(answer: str, title: str = "Roots") -> Paper:
    return Paper(title, "yesterday", (Section("question", "Why?"), Section("answer", answer)))


def is_within_margins(pdf: Printed, page: int, form: Form = A4) -> bool:
    left = form.left * PT_PER_PX
    right = left + form.width * PT_PER_PX
    boxes = [box for box in pdf.boxes(page) if box.right > box.left]
    return all(left - 1.5 <= box.left and box.right <= right + 1.5 and box.bottom >= 36 for box in boxes)


def test_every_part_is_there_in_the_order_of_reading(tmp_path: Path, typesetter: Typesetter) -> None:
    paper = Paper(
        "Roots of a quadratic",
        "21 November",
        (
            Section("question", "How do I solve x^2 = 4?\nStep by step."),
            Section("attachment", "Plain words.", "exercise.txt"),
            Section("thinking", "Let me **see**.", "Thinking"),
            Section("answer", ANSWER),
            Section("remark", "The reply was stopped."),
        ),
    )
    words = printed(tmp_path, typesetter, paper).all_words()
    parts = ["Roots of a quadratic", "21 November", "How do I solve", "Step by step.", "exercise.txt", "Plain words."]
    parts += ["Thinking", "Let me see.", "The roots follow", "1.", "First", "2.", "here", "A quotation.", "stopped."]
    places = [words.index(part) for part in parts]
    assert places == sorted(places)


def test_formulas_are_outlines_and_nothing_is_an_image(tmp_path: Path, typesetter: Typesetter) -> None:
    pdf = printed(tmp_path, typesetter, a_paper(ANSWER))
    kinds = [box.kind for box in pdf.boxes(0)]
    assert kinds.count(PATH) > 40
    assert kinds.count(TEXT) > 40
    assert IMAGE not in kinds
    assert b"/Subtype /Image" not in pdf.data


def test_no_formula_is_drawn_twice(tmp_path: Path, typesetter: Typesetter) -> None:
    bare = printed(tmp_path, typesetter, a_paper("Yes."))
    paths = sum(box.kind == PATH for box in bare.boxes(0))
    pdf = printed(tmp_path, typesetter, a_paper("Yes: $xyz$."))
    assert sum(box.kind == PATH for box in pdf.boxes(0)) == paths + 3


def test_type_is_embedded_and_japanese_is_found(tmp_path: Path, typesetter: Typesetter) -> None:
    pdf = printed(tmp_path, typesetter, a_paper("日本語の文章です。判別式が負のとき、$x$ は虚数です。"))
    assert pdf.data.count(b"/FontFile") >= 2
    assert pdf.finds("日本語の文章", 0)
    assert pdf.finds("虚数", 0)


def test_pages_are_numbered_and_have_the_title_from_the_second_on(tmp_path: Path, typesetter: Typesetter) -> None:
    pdf = printed(tmp_path, typesetter, a_paper("\n\n".join([WORDS * 6] * 20), title="A long reply"))
    assert len(pdf) >= 3
    for page in range(len(pdf)):
        assert f"{page + 1} / {len(pdf)}" in pdf.words(page)
        assert pdf.words(page).count("A long reply") == 1
    assert pdf.title == "A long reply"


def test_every_conversation_begins_on_a_new_page(tmp_path: Path, typesetter: Typesetter) -> None:
    pdf = printed(tmp_path, typesetter, a_paper("One.", "First"), a_paper("Two.", "Second"), a_paper("Three.", "Third"))
    assert [pdf.pages_with(title) for title in ("First", "Second", "Third")] == [[0], [1], [2]]
    assert "3 / 3" in pdf.words(2)


def test_a_formula_too_wide_is_set_smaller_and_whole(tmp_path: Path, typesetter: Typesetter) -> None:
    wide = "+".join(f"x_{{{number}}}" for number in range(60))
    cells = f"| a | b |\n|---|---|\n| {WORDS} | ${wide}$ |"
    pdf = printed(tmp_path, typesetter, a_paper(f"$$ {wide} $$\n\nIn words ${wide}$.\n\n{cells}"))
    assert all(is_within_margins(pdf, page) for page in range(len(pdf)))
    assert sum(box.kind == PATH for box in pdf.boxes(0)) >= 3 * 60 * 2


def test_a_formula_taller_than_a_page_is_set_smaller(tmp_path: Path, typesetter: Typesetter) -> None:
    lines = r" \\ ".join(f"x &= {number}" for number in range(80))
    pdf = printed(tmp_path, typesetter, a_paper(rf"\begin{{align*}} {lines} \end{{align*}}"))
    assert all(is_within_margins(pdf, page) for page in range(len(pdf)))


def test_long_lines_of_code_are_wrapped(tmp_path: Path, typesetter: Typesetter) -> None:
    code = "value = " + "abcdefgh + " * 60
    pdf = printed(tmp_path, typesetter, a_paper(f"```python\n{code}\n{'x' * 900}\n```"))
    assert is_within_margins(pdf, 0)
    assert pdf.words(0).count("abcdefgh") == 60


def test_a_long_table_has_its_head_on_every_page(tmp_path: Path, typesetter: Typesetter) -> None:
    rows = "\n".join(f"| n{number} | ${number}^2$ |" for number in range(60))
    pdf = printed(tmp_path, typesetter, a_paper(f"| Number | Square |\n|---|---|\n{rows}"))
    assert pdf.pages_with("Square") == list(range(len(pdf)))
    words = pdf.all_words().split()
    assert [word for word in words if word[0] == "n" and word[1:].isdigit()] == [f"n{number}" for number in range(60)]


def test_a_page_shows_the_rules_of_its_own_rows_only(tmp_path: Path, typesetter: Typesetter) -> None:
    rows = "\n".join(f"| n{number} | {WORDS} |" for number in range(30))
    paper = Paper("", "", (Section("answer", f"| Number | {WORDS} |\n|---|---|\n{rows}"),))
    pdf = printed(tmp_path, typesetter, paper)
    rules = [1 + sum(f"n{number} " in pdf.words(page) for number in range(30)) for page in range(len(pdf))]
    rules[-1] -= 1  # below the last row is none
    assert len(pdf) > 1
    assert [pdf.rules(page) for page in range(len(pdf))] == rules


def test_thoughts_are_smaller_than_the_answer(tmp_path: Path, typesetter: Typesetter) -> None:
    paper = Paper("T", "", (Section("thinking", "Zebra.", "Thinking"), Section("answer", "Quagga.")))
    pdf = printed(tmp_path, typesetter, paper)
    assert pdf.height_of("Z", 0) < 0.9 * pdf.height_of("Q", 0)


def test_paper_is_white_and_ink_dark_whatever_the_window_looks_like(tmp_path: Path, typesetter: Typesetter) -> None:
    before = QGuiApplication.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Window, QColor("#1C1C1E"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#EDEDED"))
    QGuiApplication.setPalette(dark)
    try:
        pdf = printed(tmp_path, typesetter, a_paper("Words.\n\n| head |\n|---|\n| $x$ cell |"))
    finally:
        QGuiApplication.setPalette(before)
    inks = pdf.inks(0)
    assert (255, 255, 255) in inks
    assert min(sum(ink) for ink in inks) < 120
    assert (0x1C, 0x1C, 0x1E) not in inks


def test_links_lead_where_they_say(tmp_path: Path, typesetter: Typesetter) -> None:
    assert b"/URI (https://example.org/roots)" in printed(tmp_path, typesetter, a_paper(ANSWER)).data


def test_a_formula_that_is_none_stays_as_its_source(tmp_path: Path, typesetter: Typesetter) -> None:
    assert r"\nosuchmacro{1}" in printed(tmp_path, typesetter, a_paper(r"So $\nosuchmacro{1}$.")).all_words()


def test_a_question_is_shown_as_it_was_typed(tmp_path: Path, typesetter: Typesetter) -> None:
    paper = Paper("T", "", (Section("question", "Is **this** _bold_?\n\n- no"),))
    assert "Is **this** _bold_? - no" in printed(tmp_path, typesetter, paper).all_words()


def test_a_part_too_long_to_be_set_is_there_as_its_source(tmp_path: Path, typesetter: Typesetter) -> None:
    deep = "> " * 60 + "at the bottom"
    assert "at the bottom" in printed(tmp_path, typesetter, a_paper(deep)).all_words()


def test_what_can_not_be_read_is_printed_as_it_came(
    tmp_path: Path, typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr(BlockStream, "feed", fails)
    with caplog.at_level("CRITICAL"):
        words = printed(tmp_path, typesetter, a_paper("Some **words** of it.")).all_words()
    assert "Some **words** of it." in words


@pytest.mark.parametrize(("name", "size"), [("en_US", (612, 792)), ("de_DE", (595, 842)), ("ja_JP", (595, 842))])
def test_the_paper_is_what_is_usual_there(
    tmp_path: Path, typesetter: Typesetter, name: str, size: tuple[int, int]
) -> None:
    form = usual_form(QLocale(name))
    pdf = printed(tmp_path, typesetter, a_paper(ANSWER), form=form)
    assert pdf.size(0) == size
    assert is_within_margins(pdf, 0, form)


def test_progress_goes_up_to_the_whole(tmp_path: Path, typesetter: Typesetter) -> None:
    told: list[float] = []
    write_pdf(tmp_path / "a.pdf", [a_paper(ANSWER), a_paper(ANSWER)], typesetter, A4, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_printing_given_up_at_any_step_leaves_no_file(tmp_path: Path, typesetter: Typesetter) -> None:
    path = tmp_path / "a.pdf"
    taken = 0
    while not path.exists():
        steps = Printing(path, [a_paper("Yes: $x$.")], typesetter, A4).steps()
        for _ in range(taken):
            if next(steps, 1.0) == 1.0:
                break
        else:
            steps.close()
            assert not list(tmp_path.iterdir())
        taken += 1
    assert taken > 5


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path, typesetter: Typesetter) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(tmp_path / "none" / "a.pdf", [a_paper("Yes.")], typesetter, A4)


def test_nothing_to_print_is_an_empty_page(tmp_path: Path, typesetter: Typesetter) -> None:
    assert len(printed(tmp_path, typesetter)) == 1
    assert len(printed(tmp_path, typesetter, Paper("", "", ()))) == 1
