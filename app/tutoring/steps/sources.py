r"""From what stands in a text to what `reading` reads: spellings are smoothed, and signs with two meanings give two.

`2\frac{1}{3}` is a mixed number or a product, `= 6!` in prose ends a sentence or is a factorial.
"""

from __future__ import annotations

import re

_LONGEST = 600
_PRODUCT = re.compile(r"(\)|\\right\s*\))\s*(?=\(|\\left\s*\()")
_COUNTED_BRACKET = re.compile(r"(?<![\d_^.])(\d+(?:\.\d+)?)\s*(?=\(|\\left\s*\()")
_SLASH = re.compile(r"[/÷:]|\\div(?![A-Za-z])")
_WHOLE_PART = re.compile(r"(?<!sqrt)\[[^\]]*(?:sqrt|frac|[/.√]|\\pi|\\div)")
_UNIT_POWER = re.compile(r"(\\(?:text|mathrm|mbox)\s*\{[^{}]*\})\s*\^\s*(?:\{?\s*-?\d\s*\}?|\{?\\circ\}?)")
_NARROW_BINOMIAL = re.compile(r"(\\[dt]?binom)\s*(\d)\s*(\d)(?!\d)")
_PHANTOM = re.compile(r"\\[hv]?phantom\s*\{[^{}]*\}|\\(?:checkmark|qed|square|blacksquare|strut)(?![A-Za-z])")
_STYLE = re.compile(r"\{\s*,\s*\}(?=\s*\d{3}(?!\d))")
_DOTTED = re.compile(r"(?<![\d.])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])")
_DIVISION = re.compile(r"÷|\\div(?![A-Za-z])")
_TYPED_FRACTION = re.compile(r"(?<![\w./)}^])(\d+)/(\d+)(?![\w./(^!])")
_RAISED_DEGREE = re.compile(r"\^\s*°")
_MIXED = re.compile(r"(?<![\d.^_}])(\d+)\s*(?=\\[dtc]?frac(?![A-Za-z]))")
_LEADING_ZERO = re.compile(r"(?<![\d.,])0\d")
_BARE_RING = re.compile(r"(?<![\^{])\s*(?<!\^)(?<!\^\{)\\circ(?![A-Za-z])")
_SIGNED_BASE = re.compile(
    r"(^\s*|[-+*/(=]\s*|\\(?:cdot|times|left)\s*\(?)[-−]\s*(\d+(?:\.\d+)?)(?=\s*(?:\^|\*\*|[²³⁴⁵⁶]))"
)
_ARGUMENTS = re.compile(r"[(\[][^()\[\]]*\d,\d")
_WHOLE_FUNCTION = re.compile(r"\\(?:gcd|lcm|min|max)\s*(?:\\left\s*)?\(\s*\d+\s*(?:,\s*\d+\s*)+(?:\\right\s*)?\)")
_AMBIGUOUS = re.compile(rf":|{_ARGUMENTS.pattern}|{_WHOLE_PART.pattern}|{_BARE_RING.pattern}")


def formula_sources(said: str) -> tuple[str, ...]:
    """Return what an expression of a formula may be; nothing where it isn't one whole expression."""
    if not said or len(said) > _LONGEST or _AMBIGUOUS.search(_WHOLE_FUNCTION.sub("", said)):
        return ()
    said = _WHOLE_FUNCTION.sub(lambda found: found[0].replace(",", " , "), said)
    source = _STYLE.sub("", _PHANTOM.sub(" ", _UNIT_POWER.sub(r"\1", said)))
    source = _RAISED_DEGREE.sub("°", _NARROW_BINOMIAL.sub(r"\1{\2}{\3}", _multiplied(source)))
    return _readings([source, _MIXED.sub(r"\1*", source)])


def prose_sources(said: str, *, is_dashed: bool) -> tuple[str, ...]:
    """Return what an expression of a line of prose may be.

    Args:
        said: What it says.
        is_dashed: Whether its first minus sign may be a dash or a bullet.
    """
    if not said or len(said) > _LONGEST:
        return ()
    source = _multiplied(said)
    if _LEADING_ZERO.search(source):
        return ()
    dashed = [source.lstrip(" -−–")] if is_dashed else []
    return _readings([*dashed, source])


def _multiplied(source: str) -> str:
    """Return products of brackets with their sign; where a slash makes them ambiguous they stay as they are."""
    return source if _SLASH.search(source) else _COUNTED_BRACKET.sub(r"\1*", _PRODUCT.sub(r"\1*", source))


def _readings(sources: list[str]) -> tuple[str, ...]:
    """Return the sources, and what they are without a mark at the end and with a minus that belongs to its base.

    1.000 may be a thousand, and in 3/4 ÷ 1/2 a fraction may be divided by another.
    """
    sources += [_DOTTED.sub(lambda match: match[0].replace(".", ""), source) for source in sources]
    sources += [_TYPED_FRACTION.sub(r"(\1/\2)", source) for source in sources if _DIVISION.search(source)]
    found = [*sources, *(source.rstrip("! ") for source in sources if source.endswith("!"))]
    found += [_SIGNED_BASE.sub(r"\1(-\2)", source) for source in found]
    return tuple(dict.fromkeys(found))
