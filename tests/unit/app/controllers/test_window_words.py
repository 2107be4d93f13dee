"""Hints that name commands are put into the window's words."""

from __future__ import annotations

import pytest

from app.controllers.window_words import in_window_words


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
