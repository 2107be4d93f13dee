"""Sentences and names one after the other, in languages that part them and in languages that don't."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

from models.wording import in_a_row, in_phrases, listed, sentences, speak


@pytest.fixture
def unparted() -> Iterator[None]:
    """Japanese has signs of its own and puts no space behind them."""
    japanese = {
        "{title}.": "{title}。",
        "{words} {more}": "{words}{more}",
        "{words}, {more}": "{words}、{more}",
        "{words}; {more}": "{words}。{more}",
        "{words} and {last}": "{words}と{last}",
    }
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


LISTS = [
    (listed, ("a", "b", "c"), "a, b and c", "a、bとc"),
    (listed, ("a", "b"), "a and b", "aとb"),
    (listed, ("a",), "a", "a"),
    (listed, (), "", ""),
    (in_a_row, ("a", "", "b", "c"), "a, b, c", "a、b、c"),
    (in_a_row, ("{a}", "{"), "{a}, {", "{a}、{"),
    (in_a_row, (), "", ""),
    (in_phrases, ("1, 2", "", "3, 4"), "1, 2; 3, 4", "1, 2。3, 4"),
]
Listing = Callable[[Iterable[str]], str]


@pytest.mark.parametrize(("listing", "names", "english", "_japanese"), LISTS)
def test_lists_in_english(listing: Listing, names: tuple[str, ...], english: str, _japanese: str) -> None:
    assert listing(names) == english
    assert listing(iter(names)) == english


@pytest.mark.parametrize(("listing", "names", "_english", "japanese"), LISTS)
@pytest.mark.usefixtures("unparted")
def test_lists_in_japanese(listing: Listing, names: tuple[str, ...], _english: str, japanese: str) -> None:
    assert listing(names) == japanese
