r"""The lines of a learner's work as text: as Markdown that sets them, as LaTeX, in plain signs, and as they are pasted.

A line is LaTeX without delimiters (`\frac{x}{2} = 3`), typed plainly (`x/2 = 3`), or holds formulas with delimiters
between words. Judges nothing, and knows no Qt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.rendering.limits import USUAL
from app.rendering.loose import as_words
from app.rendering.mathematics import Found, spans
from app.rendering.plain_maths import plain_formulas
from app.rendering.typed import passages, preview, without_delimiters

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}
_ROWS = re.compile(
    r"(?:\$\$|\\\[)?\s*\\begin\{(align|aligned|gather|gathered|eqnarray|split|alignat|equation)(\*?)\}(.*?)"
    r"\\end\{\1\2\}\s*(?:\$\$|\\\])?",
    re.DOTALL,
)
_ROW_END = re.compile(r"\\\\(?:\[[^\]]*\])?")
_BARE = re.compile(r"[A-Za-z]|[-+]?\d[\d.,]*")
_SPECIAL = {each: rf"\{each}" for each in "{}$%&#_"} | {"\\": "", "^": r"\^{}", "~": r"\~{}"}
_RELATION = re.compile(r"[=<>≤≥≠≈]|\\(?:leq?|geq?|neq?|lt|gt|approx|equiv|in)(?![A-Za-z])")


def shown(line: str) -> str:
    """Return Markdown that shows a line with its mathematics set; empty where there is none."""
    text = line.strip().translate(_WIDE)
    if _has_formula(text):
        return text
    if "\\" in text:
        return rf"\(\displaystyle {text}\)"
    return preview(text)


def tex_of(line: str) -> str:
    """Return a line as LaTeX to be put between delimiters; its words are in it as text."""
    text = line.strip().translate(_WIDE)
    if _BARE.fullmatch(text) or ("\\" in text and not _has_formula(text)):
        return text
    return "".join(_tex_parts(text)).strip()


def as_latex(lines: Sequence[str]) -> str:
    """Return somebody's work as LaTeX, a row for each line that isn't empty; empty where there is none."""
    rows = [_aligned(tex_of(line)) for line in lines if line.strip()]
    if not rows:
        return ""
    return "\\begin{align*}\n" + " \\\\\n".join(rows) + "\n\\end{align*}"


def as_plain(lines: Iterable[str]) -> str:
    """Return somebody's work in plain signs, line by line."""
    return "\n".join(as_words(tex_of(line)) if "\\" in line else line.rstrip() for line in lines).strip("\n")


def pasted(text: str) -> str:
    """Return what is to be inserted where a text is pasted: the rows of LaTeX become lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = _ROWS.sub(lambda found: "\n".join(_rows(found[3])), text)
    return text.strip("\n") if "\n" in text else text


def _rows(body: str) -> list[str]:
    rows = (" ".join(row.replace("&", " ").split()) for row in _ROW_END.split(body))
    return [row for row in rows if row]


def _has_formula(text: str) -> bool:
    return any(isinstance(found, Found) for found in spans(text, USUAL.formula))


def _tex_parts(text: str) -> Iterable[str]:
    for part in passages(text):
        source = text[part.start : part.end]
        if part.kind == "formula":
            yield without_delimiters(source)
        elif part.kind == "words":
            yield from _words_and_formulas(source)
        else:
            yield _as_text(source)


def _words_and_formulas(text: str) -> Iterable[str]:
    at = 0
    for formula in plain_formulas(text):
        yield _as_text(text[at : formula.start])
        yield formula.tex
        at = formula.end
    yield _as_text(text[at:])


def _as_text(words: str) -> str:
    if not words.strip():
        return words
    return rf"\text{{{''.join(_SPECIAL.get(each, each) for each in words)}}}"


def _aligned(tex: str) -> str:
    """Return a row that stands with its first relation below the others'."""
    for relation in _RELATION.finditer(tex):
        before = tex[: relation.start()]
        if before.count("{") == before.count("}") and "\\begin" not in before:
            return f"{before}&{tex[relation.start() :]}"
    return f"&{tex}"
