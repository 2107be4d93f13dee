"""Numbers as people type them: 0.8, 0,8, ０.８, 32,768, 32.768. Knows no bounds and no words."""

from __future__ import annotations

import re
import unicodedata

_GROUPED = re.compile(r"([+-]?\d{1,3})(?:[.,'’ ]\d{3})+", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,30}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(?:\d{1,30}(?:[.,]\d{0,30})?|[.,]\d{1,30})", re.ASCII)


def typed_number(text: str, *, whole: bool) -> float | None:
    """Return the number that a text stands for; None if it stands for none.

    Args:
        text: What was typed.
        whole: Whether it must be an integer; a comma or a point then separates thousands.
    """
    text = unicodedata.normalize("NFKC", text).replace("−", "-").strip()
    if not whole:
        return float(text.replace(",", ".")) if _DECIMAL.fullmatch(text) else None
    if _GROUPED.fullmatch(text):
        text = re.sub(r"[^\d+-]", "", text)
    return int(text) if _WHOLE.fullmatch(text) else None
