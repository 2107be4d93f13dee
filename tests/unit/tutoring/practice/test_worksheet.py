"""Worksheets: what is printed of them."""

from __future__ import annotations

import pytest

from app.tutoring.practice.worksheet import MOST, Words, papers, worksheet

ABOUT = [("linear-equations", 2), ("trigonometry", 2), ("integrals", 1)]


def test_a_worksheet_shares_its_exercises_out_and_repeats_none() -> None:
    sheet = worksheet(ABOUT, 20, 5)
    assert sheet.title == "Linear equations, Trigonometry, Integrals"
    assert len({exercise.task for exercise in sheet.exercises}) == 20
    assert [sum(exercise.topic == topic for exercise in sheet.exercises) for topic, _ in ABOUT] == [7, 7, 6]
    assert worksheet(ABOUT, 20, 5) == sheet != worksheet(ABOUT, 20, 6)


def test_the_key_is_a_paper_of_its_own_with_the_same_numbers() -> None:
    sheet = worksheet(ABOUT, 9, 5)
    tasks, key = papers(sheet, Words(key="Solutions"))
    printed = [[line for part in paper.sections for line in part.text.splitlines()] for paper in (tasks, key)]
    assert {part.kind for part in tasks.sections} == {"exercise"}
    assert [[line.split(".")[0] for line in lines] for lines in printed] == [list("123456789")] * 2
    assert key.title == "Solutions"
    assert tasks.title == "Worksheet: Linear equations, Trigonometry, Integrals"
    for exercise, task, answer in zip(sheet.exercises, *printed, strict=True):
        assert exercise.task in task.replace(r"\displaystyle ", "")
        assert exercise.answer_tex in answer
        assert exercise.answer_tex not in task.split("$")
    assert any(r"\text{ cm}" in line for line in printed[1])
    assert any(r"$\displaystyle \int" in line for line in printed[0])


def test_a_worksheet_without_topics_or_with_too_many_exercises_is_refused() -> None:
    for topics, count in (([], 5), (ABOUT, 0), (ABOUT, MOST + 1)):
        with pytest.raises(ValueError, match="a worksheet has"):
            worksheet(topics, count, 1)
