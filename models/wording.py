"""The words of rooms that know no Qt: English, until whoever runs the process gives them a translator.

The language is the process's, as the locale is. Knows neither which languages there are nor where translations lie;
`packaging/translations` reads the marked texts out of the source with Qt's `lupdate`.
"""

from __future__ import annotations

from collections.abc import Callable

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
    row = ""
    for each in filter(None, said):
        ended = each if each[-1] in _ENDS else translate("Sentences", "{title}.").format(title=each)
        row = translate("Sentences", "{words} {more}").format(words=row, more=ended) if row else ended
    return row


def marked(_context: str, text: str) -> str:
    """Return the text as it is; it is marked for translation here and translated where it is shown."""
    return text
