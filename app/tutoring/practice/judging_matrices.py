"""Judges vectors and matrices, however their brackets are typed."""

from __future__ import annotations

from app.tutoring.algebra.process import Algebra
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.forms import is_plain
from app.tutoring.practice.judged import Judged, are_equal, expression, misshapen, right, wrong
from app.tutoring.practice.typed import after_equals, read_typed, rows_of
from app.tutoring.reading.tree import Node, UnreadableError, symbols_of
from models.wording import translate

_LARGEST = 8


def judge_matrix(exercise: Exercise, text: str, algebra: Algebra) -> Judged:
    """Judge a matrix or a vector; a vector may stand in a row."""
    text = after_equals(text)
    entries = rows_of(text) or (rows_of(f"({text})") if "," in text else None)
    tree: Node = ["matrix", [[read_typed(each) for each in row] for row in entries]] if entries else read_typed(text)
    if tree[0] != "matrix":
        return _computed(exercise, tree, algebra)
    typed, key = tree[1], exercise.key[1]
    if len(typed) > _LARGEST or len({len(row) for row in typed}) != 1:
        raise UnreadableError(translate("Practice", "the rows are of different lengths"))
    if len(key[0]) == 1 and len(typed) == 1:
        typed = [[each] for each in typed[0]]
    if (len(typed), len(typed[0])) != (len(key), len(key[0])):
        size = translate("Practice", "It has {rows} row(s) and {columns} column(s).")
        return wrong(size.format(rows=len(key), columns=len(key[0])))
    for row, expected in zip(typed, key, strict=True):
        for one, other in zip(row, expected, strict=True):
            if not are_equal(expression(one), other, algebra):
                return wrong(translate("Practice", "Not all entries are right."))
    plain = all(is_plain(each) for row in typed for each in row)
    return right() if plain else misshapen(translate("Practice", "The entries are right; work them out to the end."))


def _computed(exercise: Exercise, tree: Node, algebra: Algebra) -> Judged:
    """Judge a number times a matrix; sums and products of matrices aren't worked out."""
    is_multiple = tree[0] == "multiply" and len(tree) == 3 and tree[2][0] == "matrix" and is_plain(tree[1])
    if not is_multiple or symbols_of(tree):
        raise UnreadableError(translate("Practice", "a matrix or a vector is asked for"))
    reply = algebra.ask("exercise_value", one=tree, other=exercise.key)
    return right() if reply["equal"] is True else wrong()
