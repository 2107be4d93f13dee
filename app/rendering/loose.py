r"""Mathematics that comes without delimiters, as TeX or typed plainly: to be set, or to be said in plain signs.

`\frac{7}{3} = 2` and `7/3 = 2` both; which one it is, a backslash tells. Knows no Qt.
"""

from __future__ import annotations

import re

from app.rendering.limits import USUAL
from app.rendering.mathematics import Found, spans
from app.rendering.typed import preview

_MARKDOWN = re.compile(r"[\\`*_{}\[\]()#+\-.!|<>&~$]")
_NUMBER = re.compile(r"[-−]?[\d.,/]*\d")
_SIGNS = {
    "cdot": "·", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥",
    "ne": "≠", "neq": "≠", "approx": "≈", "equiv": "≡", "pi": "π", "infty": "∞", "circ": "°", "to": "→",
    "left": "", "right": "", "ldots": "…", "dots": "…", "cdots": "…", "quad": " ", "qquad": " ", "displaystyle": "",
    "text": "", "mathrm": "",
}  # fmt: skip
_FRACTION = re.compile(r"\\[dt]?frac\s*(?:\{([^{}]*)\}|(\d))\s*(?:\{([^{}]*)\}|(\d))")
_ROOT = re.compile(r"\\sqrt\s*(?:\{([^{}]*)\}|(\d))")
_POWER = re.compile(r"\^\s*(?:\{([^{}]*)\}|(\w))")
_DELIMITER = re.compile(r"\\[()\[\]]|(?<!\\)\$\$?(?!\d+(?:\.\d\d)?\b(?!\$))")
_OPENS, _CLOSES = "\x02", "\x03"
_TOWER = re.compile(r"\^\s*\w+\s*\^")
_COMMAND = re.compile(r"\\([A-Za-z]+)")
_SPACE = re.compile(r"\\[,;:! ]|~")
_RAISED = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_ATOM = re.compile(r"[\w.]*")
_DEEPEST = 8


def as_markdown(text: str) -> str:
    """Return Markdown in which the mathematics is set."""
    if any(isinstance(found, Found) for found in spans(text, USUAL.formula)):
        return text
    if "\\" in text or _NUMBER.fullmatch(text):
        return rf"\({text}\)"
    return preview(text) or _MARKDOWN.sub(r"\\\g<0>", text)


def as_words(text: str) -> str:
    """Return mathematics, or words with some in it, in plain signs, as well as a line of text can."""
    said = text.replace("\\%", "%").replace("\\{", _OPENS).replace("\\}", _CLOSES)
    said = _SPACE.sub(" ", _DELIMITER.sub("", said).replace("\\$", "$"))
    constructs = [(_FRACTION, _fraction), (_ROOT, _root), *([] if _TOWER.search(said) else [(_POWER, _power)])]
    for _ in range(_DEEPEST):
        before = said
        for construct, writing in constructs:
            said = construct.sub(writing, said)
        if said == before:
            break
    said = _COMMAND.sub(lambda command: _SIGNS.get(command[1], command[1]), said)
    if "\\" in text:
        said = said.replace("{", "").replace("}", "").replace("\\", "")
    return " ".join(said.replace(_OPENS, "{").replace(_CLOSES, "}").split())


def _fraction(found: re.Match[str]) -> str:
    return f"{_enclosed(found[1] or found[2] or '')}/{_enclosed(found[3] or found[4] or '')}"


def _root(found: re.Match[str]) -> str:
    return f"√{_enclosed(found[1] or found[2] or '')}"


def _power(found: re.Match[str]) -> str:
    power = found[1] or found[2] or ""
    raised = power.translate(_RAISED)
    return f"^{_enclosed(power)}" if set(raised) & set(power) else raised


def _enclosed(part: str) -> str:
    return part if _ATOM.fullmatch(part.strip()) else f"({part})"
