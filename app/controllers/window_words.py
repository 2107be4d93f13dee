"""Turns what the engine says for every surface into the window's words. Pure; knows no model."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_COMMAND = re.compile(r" with: ergo (?P<what>[a-z]*)[^\n]*$")
_OPTION = re.compile(r"[^.:]*--[a-z][^.]*\.?$")


def in_window_words(hint: str, *, on_models_page: bool = True) -> str:
    """A hint without commands to type: what they do has a button on the Models or the Adapters page.

    Args:
        hint: As the engine gives it.
        on_models_page: Whether it is said there, beside that button.
    """
    command = _COMMAND.search(hint)
    if command is not None:
        hint = hint[: command.start()] + ("." if on_models_page else _page_words(command["what"]))
    return _OPTION.sub("", hint).strip()


def _page_words(command: str) -> str:
    if command == "adapters":
        return QCoreApplication.translate("WindowWords", " on the Adapters page.")
    return QCoreApplication.translate("WindowWords", " on the Models page.")
