"""Hints that name commands are put into the window's words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.controllers.window_words import in_window_words
from models import hints
from models.wording import speak, translate
from tests.unit.words_in_source import modules, texts_said

HINTS = {name: text for name, text in vars(hints).items() if name.isupper()}
OF_THE_COMMAND_LINE = {"Name another with --data-dir or {variable}."}


@pytest.mark.parametrize(
    ("hint", "beside", "elsewhere"),
    [
        ("Close something.", "Close something.", "Close something."),
        (
            "Install it again with: ergo models install x --from me/x",
            "Install it again.",
            "Install it again on the Models page.",
        ),
        (
            "This version of Ergo can't install it. Remove it with: ergo models remove x",
            "This version of Ergo can't install it. Remove it.",
            "This version of Ergo can't install it. Remove it on the Models page.",
        ),
        ("Add one with: ergo adapters add PATH", "Add one.", "Add one on the Adapters page."),
        ("", "", ""),
    ],
)
def test_nothing_is_to_be_typed(hint: str, beside: str, elsewhere: str) -> None:
    assert in_window_words(hint) == beside
    assert in_window_words(hint, on_models_page=False) == elsewhere


@pytest.fixture
def another_language() -> Iterator[None]:
    """One that puts the command first."""
    speak(lambda _context, text: "{command}・" + text.swapcase().replace("{COMMAND}", ""))
    yield
    speak(None)


@pytest.mark.usefixtures("another_language")
@pytest.mark.parametrize("hint", HINTS.values(), ids=HINTS)
def test_a_hint_is_known_again_in_any_language(hint: str) -> None:
    said = translate("Errors", hint).format(command="ergo models install x --from DIR")
    for shown in (in_window_words(said), in_window_words(said, on_models_page=False)):
        assert "ergo" not in shown
        assert "--" not in shown


def test_what_is_to_be_typed_stands_among_the_hints() -> None:
    said = {text for module in modules() for text in texts_said(module, "Errors")}
    assert len(said) > 300
    assert {text for text in said if "ergo " in text or "--" in text or "{command}" in text} == (
        set(HINTS.values()) | OF_THE_COMMAND_LINE
    )
