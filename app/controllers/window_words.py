"""Turns what the engine says for every surface into the window's words. Pure; knows no model."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_COMMAND = re.compile(r" with: ergo [^\n]*$")
_OPTION = re.compile(r"[^.:]*--[a-z][^.]*\.?$")


def in_window_words(hint: str, *, on_models_page: bool = True) -> str:
    """A hint without commands to type: what they do has a button on the Models page.

    Args:
        hint: As the engine gives it.
        on_models_page: Whether it is said there, beside that button.
    """
    there = "." if on_models_page else QCoreApplication.translate("WindowWords", " on the Models page.")
    return _OPTION.sub("", _COMMAND.sub(there, hint)).strip()
