"""A language that nobody knows: what is still English of a sentence was never translated."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from app.tutoring.sentences import Sentence
from models.wording import speak

EnglishIn = Callable[[str], list[str]]

_KEPT = re.compile(r"\{\w*\}|\$[^$]*\$|[A-Za-z]")
_MATHEMATICS = re.compile(r"\$[^$]*\$|\\[A-Za-z]+")
_WORD = re.compile(r"[A-Za-z]{2,}")
_NAMES = frozenset({"sin", "cos", "tan", "cot", "sec", "csc", "ln", "log", "sqrt", "pi", "abs", "cm"})


def wide(_context: str, text: str) -> str:
    """Write the letters of a text wide; its fields and formulas stay."""
    return _KEPT.sub(lambda found: found[0] if len(found[0]) > 1 else chr(ord(found[0]) + 0xFEE0), text)


def english_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(_MATHEMATICS.sub(" ", text)) if word not in _NAMES]


@pytest.fixture
def english_in() -> Iterator[EnglishIn]:
    """Speak that language; returns which words of a text are English, besides the names of functions."""
    speak(wide)
    yield english_words
    speak(None)


@pytest.fixture(scope="session")
def texts() -> set[tuple[str, str]]:
    """All texts that Qt's `lupdate` finds in the source, each with its context."""
    script = Path(__file__).parents[3] / "packaging" / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("update_translations", script)
    assert spec is not None
    assert spec.loader is not None
    update = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(update)
    return set(update.texts_of_source())


@pytest.fixture(scope="session")
def not_found(texts: set[tuple[str, str]]) -> Callable[[Iterable[Sentence]], set[str]]:
    """Returns which templates of sentences, and of their fields, `lupdate` doesn't find."""

    def unknown(sentences: Iterable[Sentence]) -> set[str]:
        return {
            each.template
            for sentence in sentences
            for each in _with_fields(sentence)
            if (each.context, each.template) not in texts
        }

    return unknown


def _with_fields(sentence: Sentence) -> Iterator[Sentence]:
    yield sentence
    for _, field in sentence.fields:
        if isinstance(field, Sentence):
            yield from _with_fields(field)
