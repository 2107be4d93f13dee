"""What counts as the same when words are looked for, and that places in the text stay known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.finding.folding import Folding, utf16_length


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Discriminant", "dISCRIMINANT"),
        ("naïve", "naive"),
        ("nai\u0308ve", "naive"),
        ("Straße", "STRASSE"),
        ("ﬁnal", "final"),
        ("ｆｕｌｌ", "full"),
        ("−32", "-32"),
        ("it’s", "it's"),
        ("x²", "x2"),
        ("𝑥", "x"),
        ("カ", "ｶ"),
        ("ガ", "ｶﾞ"),
        ("İ", "i"),
    ],
)
def test_what_differs_only_in_form_is_the_same(one: str, other: str) -> None:
    folding = Folding()
    assert folding.fold(one) == folding.fold(other)


@pytest.mark.parametrize(("one", "other"), [("=", "≠"), ("か", "が"), ("∈", "∉"), ("o", "ø"), ("a", "b")])
def test_another_sign_is_another_one(one: str, other: str) -> None:
    folding = Folding()
    assert folding.fold(one) != folding.fold(other)


def test_a_sound_mark_of_its_own_belongs_to_its_kana() -> None:
    folding = Folding()
    assert folding.fold("か\u3099") == folding.fold("が")


def test_every_character_is_known_by_its_place_in_utf16() -> None:
    folded = Folding().folded("𝑥 e\u0301 ﬁ½z")
    assert folded.text == "x e fi1⁄2z"
    assert [folded.start_of(index) for index in range(len(folded.text))] == [0, 2, 3, 5, 6, 6, 7, 7, 7, 8]
    assert [folded.end_of(index) for index in (0, 2, 4, 5, 6, 9)] == [2, 5, 7, 7, 8, 9]


def test_where_places_stay_none_are_kept() -> None:
    assert Folding().folded("Die Lösung: 3x² − 4 ≠ 0, これです").starts is None


@given(st.text())
def test_all_places_are_within_the_text_and_ascend(text: str) -> None:
    folded = Folding().folded(text)
    places = [folded.start_of(index) for index in range(len(folded.text))]
    assert places == sorted(places)
    assert all(place < folded.end_of(index) <= utf16_length(text) for index, place in enumerate(places))
