"""Text that can't lie about itself: no characters that turn, hide or pile up what is read.

Letters of every script stay as they are, with their marks; only runs of marks that no script needs are cut.
"""

from __future__ import annotations

import re

# What turns the direction of reading, hides words, or is no character at all. Left-to-right and right-to-left marks,
# joiners and variation selectors are needed by honest text and stay.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_SEPARATORS = re.compile("[\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_MOST_MARKS = 6
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0f71-\u0f84\u0f8d-\u0fbc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
)
_PILE = re.compile(f"([{_MARKS}]{{{_MOST_MARKS}}})[{_MARKS}]+")


def inert(text: str) -> str:
    """Return the text without what could spoof its reader."""
    if text.isascii() and text.isprintable():
        return text
    text = _SURROGATES.sub("\ufffd", _SEPARATORS.sub(" ", text))
    return _PILE.sub(r"\1", _UNWANTED.sub("", text))
