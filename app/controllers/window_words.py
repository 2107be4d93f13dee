"""Turns what the engine says for every surface into the window's words. Pure; knows no model."""

from __future__ import annotations

import re
from types import MappingProxyType

from models import hints
from models.wording import marked, sentences, translate

_INSTALL_ANYWHERE = marked("WindowWords", "If it is a whole model, install it on the Models page.")

# A hint that names what to type → what to say beside the button that does it, and elsewhere.
_SAID_HERE = MappingProxyType(
    {
        hints.INSTALL: (
            marked("WindowWords", "Install it."),
            marked("WindowWords", "Install it on the Models page."),
        ),
        hints.INSTALL_AGAIN: (
            marked("WindowWords", "Install it again."),
            marked("WindowWords", "Install it again on the Models page."),
        ),
        hints.INSTALL_AS_MODEL: (
            marked("WindowWords", "Install it as a model."),
            marked("WindowWords", "Install it as a model on the Models page."),
        ),
        hints.INSTALL_WHOLE_MODEL: (_INSTALL_ANYWHERE, _INSTALL_ANYWHERE),
        hints.GO_ON: (
            marked("WindowWords", "Go on."),
            marked("WindowWords", "Go on on the Models page."),
        ),
        hints.REMOVE: (
            marked("WindowWords", "This version of Ergo can't install it. Remove it."),
            marked("WindowWords", "This version of Ergo can't install it. Remove it on the Models page."),
        ),
        hints.ADD_ADAPTER: (
            marked("WindowWords", "Add one."),
            marked("WindowWords", "Add one on the Adapters page."),
        ),
        hints.LEAVE_OUT_SOURCE: ("", ""),
        hints.LEAVE_OUT_RECIPE: ("", ""),
        hints.SAY_WHERE: (
            marked("WindowWords", "Choose one of the catalogue."),
            marked("WindowWords", "Choose one of the catalogue."),
        ),
        hints.OTHER_RECIPE: (
            marked("WindowWords", "Copy the folder to another place."),
            marked("WindowWords", "Copy the folder to another place."),
        ),
    }
)


def in_window_words(hint: str, *, on_models_page: bool = True) -> str:
    """A hint without commands to type: what they do has a button on the Models or the Adapters page.

    Args:
        hint: As the engine gives it, in the person's language.
        on_models_page: Whether it is said there, beside that button.
    """
    for typed, (beside, elsewhere) in _SAID_HERE.items():
        if _says(hint, translate("Errors", typed)):
            said = beside if on_models_page else elsewhere
            return translate("WindowWords", said) if said else ""
    return hint


def refused_words(title: str, detail: str, hint: str) -> str:
    """What was refused, why and what to do about it, for a line that stands on the Models or the Adapters page."""
    return sentences(title, detail, in_window_words(hint))


def _says(hint: str, typed: str) -> bool:
    """Whether a hint is this one, with whatever command."""
    before, _, after = typed.partition("{command}")
    return (
        re.fullmatch(f"{re.escape(before)}{'.+' if '{command}' in typed else ''}{re.escape(after)}", hint) is not None
    )
