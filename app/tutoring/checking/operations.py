r"""Operations that a question defines with a sign of its own, `a \star b = …`, rewritten as a function of two values.

Only where the sign stands between values that are plain or in brackets; what could be grouped in two ways stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SIGN = (
    r"\\(?:star|ast|circ|diamond|diamondsuit|spadesuit|clubsuit|heartsuit|bigstar"
    r"|dagger|ddagger|oplus|otimes|ominus|odot|oslash"
    r"|bigoplus|bigotimes|triangle|bigtriangleup|bigtriangledown|nabla|Delta|square"
    r"|Box|bowtie|boxplus|boxtimes|wedge|vee|uplus|sqcap|sqcup|bullet|lozenge|blacklozenge"
    r"|blacksquare|clubs|&|\#|\$)"
    r"|@|\#|\*|∗|★|◇|⊕|⊗|△|∘|\\text\{[^{}a-z]\}"
)
_DEFINED = re.compile(
    rf"(?:^|[\s,:])\{{?([A-Za-z])\}}?\s*(?:\\[,;! ]|~)?\s*({_SIGN})\s*(?:\\[,;! ]|~)?\s*\{{?([A-Za-z])\}}?\s*=(?!=)"
)
_VALUE = (
    r"(?:(?<![\w)}\]])-\s*)?(?:\d+(?:\.\d+)?|(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])|\\frac\{[^{}]*\}\{[^{}]*\}"
    r"|\\frac\d\d|\((?:(?!SIGN)[^()])*\)|\x01\d+\x02)"
)
NAME = "o_{p}"
"""What the operation is called; `o_p` once it is read."""


def rewritten(formulas: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """Return formulas with the operation that one of them defines as a function, and that function's name, if any."""
    signs = {found[2] for tex in formulas for found in _DEFINED.finditer(tex)}
    if len(signs) != 1:
        return list(formulas), frozenset()
    (sign,) = signs
    return [_rewritten(tex, sign) for tex in formulas], frozenset({"o_p"})


def _rewritten(tex: str, sign: str) -> str:
    kept: list[str] = []
    text = re.sub(r"\\(?:left|right)(?=[()])|\\[,;!]", "", tex)
    value = _VALUE.replace("SIGN", re.escape(sign))
    pattern = re.compile(rf"({value})\s*{re.escape(sign)}\s*({value})(?!\s*(?:{re.escape(sign)}|\^))")

    def put(found: re.Match[str]) -> str:
        one, other = (_bare(each) for each in found.groups())
        kept.append(f"{NAME}({one}, {other})")
        return f"\x01{len(kept) - 1}\x02"

    while sign in text and (match := pattern.search(text)) is not None:
        text = text[: match.start()] + put(match) + text[match.end() :]
        text = re.sub(r"\(\s*(\x01\d+\x02)\s*\)", r"\1", text)
    while "\x01" in text:
        text = re.sub(r"\x01(\d+)\x02", lambda found: kept[int(found[1])], text)
    return text


def _bare(value: str) -> str:
    return value[1:-1] if value.startswith("(") and value.endswith(")") else value
