"""Which command is meant by a few words or letters."""

from __future__ import annotations

import pytest

from app.views.palette.entry import Entry
from app.views.palette.matching import matching

NAMES = (
    ("New Conversation", "File"),
    ("Rename Conversation", "File"),
    ("Dark", "View ▸ Appearance"),
    ("Show or Hide Thoughts", "View"),
    ("Typeset Thoughts", "View"),
    ("Ask Again", "Conversation"),
    ("新しい会話", "ファイル"),
    ("Café Größe", "View"),
)
ENTRIES = [Entry(words, place, "", ticked=False, run=lambda: None) for words, place in NAMES]
JAPANESE = [
    Entry(words, "表示 ▸ 外観", "", ticked=False, run=lambda: None, english=(english, "View ▸ Appearance"))
    for words, english in (
        ("ダーク", "Dark"),
        ("新規会話", "New Conversation"),
        ("LaTeXとして書き出す", "Export LaTeX"),
    )
]


def found(typed: str) -> list[str]:
    return [each.words for each in matching(typed, ENTRIES)]


def test_nothing_typed_leaves_all_in_their_order() -> None:
    assert found("  ") == [words for words, _ in NAMES]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new", "New Conversation"),
        ("NEW conv", "New Conversation"),
        ("conv ren", "Rename Conversation"),
        ("nc", "New Conversation"),
        ("appearance", "Dark"),
        ("view dark", "Dark"),
        ("typ", "Typeset Thoughts"),
        ("thoughts hide", "Show or Hide Thoughts"),
        ("会話", "新しい会話"),
        ("cafe", "Café Größe"),
    ],
)
def test_a_few_words_or_letters_are_enough(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_every_word_has_to_be_found() -> None:
    assert found("new zebra") == []
    assert found("dark file") == []


def test_a_name_goes_before_the_name_of_a_menu() -> None:
    assert found("conversation")[:2] == ["New Conversation", "Rename Conversation"]
    assert "Ask Again" in found("conversation")


def test_a_word_that_is_typed_twice_counts_once() -> None:
    assert found("new new new") == found("new")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("new", ["新規会話"]),
        ("ＮＥＷ conv", ["新規会話"]),
        ("nc", ["新規会話", "ダーク", "LaTeXとして書き出す"]),
        ("appearance dark", ["ダーク"]),
        ("view 会話", ["新規会話"]),
        ("tex export", ["LaTeXとして書き出す"]),
        ("zebra", []),
    ],
)
def test_another_languages_command_is_found_in_english_too(typed: str, words: list[str]) -> None:
    assert [each.words for each in matching(typed, JAPANESE)] == words


def test_a_name_in_the_language_goes_before_one_in_english() -> None:
    inside = Entry("LaTeX", "", "", ticked=False, run=lambda: None)
    begun = Entry("組版", "", "", ticked=False, run=lambda: None, english=("Tex", ""))
    assert matching("tex", [begun, inside]) == [inside, begun]
