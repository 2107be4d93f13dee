"""The words of rooms that know no Qt: English, until whoever runs the process gives them a translator.

The language is the process's, as the locale is. Knows neither which languages there are nor where translations lie;
`packaging/translations` reads the marked texts out of the source with Qt's `lupdate`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

Translator = Callable[[str, str], str]
"""From a context and an English text to the text that is shown; for any thread."""


_ENDS = ".:?。：？"


def _as_written(_context: str, text: str) -> str:
    return text


_translator: Translator = _as_written


def speak(translator: Translator | None) -> None:
    """Translate what is said from now on; None for English as written."""
    global _translator  # noqa: PLW0603 - as gettext has it: a process speaks one language
    _translator = translator or _as_written


def translate(context: str, text: str) -> str:
    """Return a text in the process's language.

    Args:
        context: The room that says it, as in Qt Linguist: "Tutor", "Practice", "Errors".
        text: In English, a whole literal; values come afterwards: `translate("Tutor", "It is {n}.").format(n=n)`.
    """
    return _translator(context, text)


def sentences(*said: str) -> str:
    """Return sentences one after the other, as the language writes them.

    Args:
        said: In the process's language; an empty one is left out, and a title that is no sentence yet is ended as one.
    """
    title = translate("Sentences", "{title}.")
    ended = (each if each[-1] in _ENDS else title.format(title=each) for each in filter(None, said))
    return _joined(translate("Sentences", "{words} {more}"), ended)


def listed(names: Iterable[str]) -> str:
    """Return names as a list in a sentence: a, b and c."""
    *first, last = list(filter(None, names)) or [""]
    return translate("Sentences", "{words} and {last}").format(words=in_a_row(first), last=last) if first else last


def in_a_row(names: Iterable[str]) -> str:
    """Return names one after the other: a, b, c; an empty one is left out."""
    return _joined(translate("Sentences", "{words}, {more}"), names)


def in_phrases(said: Iterable[str]) -> str:
    """Return phrases that may have commas of their own, one after the other: a; b; c. An empty one is left out."""
    return _joined(translate("Sentences", "{words}; {more}"), said)


def _joined(pattern: str, said: Iterable[str]) -> str:
    return pattern.format(words="", more="").join(filter(None, said))  # what the language puts between two


def marked(_context: str, text: str) -> str:
    """Return the text as it is; it is marked for translation here and translated where it is shown."""
    return text
