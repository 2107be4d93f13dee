"""How fractions, and what is written as one, are spoken."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.rendering.speech.tree import Node, Read, lone
from models.wording import marked, translate

_ONE: Mapping[str, str] = MappingProxyType(
    {
        "2": marked("Speech", "one half"),
        "3": marked("Speech", "one third"),
        "4": marked("Speech", "one quarter"),
        "5": marked("Speech", "one fifth"),
        "6": marked("Speech", "one sixth"),
        "8": marked("Speech", "one eighth"),
        "10": marked("Speech", "one tenth"),
    }
)
_SEVERAL: Mapping[str, str] = MappingProxyType(
    {
        "2": marked("Speech", "{top} halves"),
        "3": marked("Speech", "{top} thirds"),
        "4": marked("Speech", "{top} quarters"),
        "5": marked("Speech", "{top} fifths"),
        "6": marked("Speech", "{top} sixths"),
        "8": marked("Speech", "{top} eighths"),
        "10": marked("Speech", "{top} tenths"),
    }
)
_MOST_COUNTED = 20


def fraction_words(node: Node, read: Read, *, alone: bool) -> str:
    """Return the words of a fraction.

    Args:
        node: The fraction.
        read: Gives the words of a part.
        alone: Nothing is multiplied with it, so that nobody needs to be told where it ends.
    """
    top, bottom = (lone(part) for part in node.children[:2])
    if node.given.get("linethickness", "").startswith("0"):
        return translate("Speech", "{top} choose {bottom}").format(top=read(top), bottom=read(bottom))
    counted = _counted(top, bottom)
    if counted:
        return counted
    pattern = (
        translate("Speech", "{top} over {bottom}")
        if alone and top.is_token and bottom.is_token
        else translate("Speech", "the fraction {top} over {bottom}, end fraction")
    )
    return pattern.format(top=read(top), bottom=read(bottom))


def is_choice(node: Node) -> bool:
    """Whether it is a binomial coefficient, without its brackets."""
    return node.tag == "mfrac" and node.given.get("linethickness", "").startswith("0")


def _counted(top: Node, bottom: Node) -> str:
    """Return a fraction of small numbers as people say it; nothing for every other."""
    if top.tag != "mn" or bottom.tag != "mn" or not top.text.isdecimal():
        return ""
    if top.text == "1" and bottom.text in _ONE:
        return translate("Speech", _ONE[bottom.text])
    if bottom.text in _SEVERAL and 1 < int(top.text[:4]) <= _MOST_COUNTED:
        return translate("Speech", _SEVERAL[bottom.text]).format(top=top.text)
    return ""
