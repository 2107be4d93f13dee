"""Names that a problem gives to numbers before it asks: "If n = 2³·5, how many divisors does n have?" without the n."""

from __future__ import annotations

import re

from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import UnreadableError, symbols_of

_LEADING = re.compile(
    r"(?:if|let|given(?: that)?|suppose(?: that)?) ⟨(\d+)⟩(?:\.|,| then)? (?=(?:what|how|find|compute|then)\b)"
)
_DEFINED = re.compile(r"\s*([A-Za-z])\s*=(.*)", re.DOTALL)


def without_name(text: str, formulas: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return a problem's words and formulas with a named number in its name's place; as they are if it names none."""
    leading = _LEADING.match(text)
    defined = _DEFINED.fullmatch(formulas[int(leading[1])]) if leading is not None else None
    if leading is None or defined is None or not _is_constant(defined[2]):
        return text, formulas
    name = re.compile(rf"(?<![A-Za-z\\]){defined[1]}(?![A-Za-z])")
    value = defined[2].strip()
    put = tuple(value if each.strip() == defined[1] else name.sub(lambda _: f"({value})", each) for each in formulas)
    return text[leading.end() :], put


def _is_constant(tex: str) -> bool:
    try:
        return not symbols_of(read(tex))
    except UnreadableError:
        return False
