"""Sentences one after the other, in languages that part them and in languages that don't."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.wording import sentences, speak


@pytest.fixture
def unparted() -> Iterator[None]:
    """Japanese ends a sentence with a sign of its own and puts no space behind it."""
    japanese = {"{title}.": "{title}。", "{words} {more}": "{words}{more}"}
    speak(lambda _context, text: japanese[text])
    yield
    speak(None)


@pytest.mark.parametrize(
    ("said", "row"),
    [
        (("It is damaged", "A file is missing.", "Remove it."), "It is damaged. A file is missing. Remove it."),
        (("Is it there?", "", "Look."), "Is it there? Look."),
        (("Only a title",), "Only a title."),
        (("", ""), ""),
        ((), ""),
    ],
)
def test_sentences_in_english(said: tuple[str, ...], row: str) -> None:
    assert sentences(*said) == row


@pytest.mark.usefixtures("unparted")
def test_sentences_in_japanese() -> None:
    assert (
        sentences("壊れています", "ファイルがありません。", "何ですか？")
        == "壊れています。ファイルがありません。何ですか？"
    )
