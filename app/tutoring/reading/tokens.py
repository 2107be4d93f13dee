r"""Cuts mathematics, in LaTeX or as it is typed plainly, into tokens. Decides nothing about what they mean.

Spacing (`\,`, `\quad`), sizes (`\left`, `\big`) and styles (`\displaystyle`) go; what is written in several ways
(`\times`, `×`, `*`) becomes one token. Words that aren't known are kept whole: what they are is for the reader to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from app.tutoring.reading.tree import MAX_CHARACTERS, MAX_TOKENS, UnreadableError

Kind = Literal["number", "letter", "word", "command", "operator", "relation", "open", "close", "text", "end"]

_GONE = re.compile(
    r"\\(?:[,;:!> ]|q?quad\b|displaystyle\b|textstyle\b|limits\b|nolimits\b"
    r"|(?:[bB]igg?|left|right|mid)(?=[lrm]?\s*[\\()\[\]|{}./])[lrm]?)"
    r"|~|\\(?:left|right)\."
)
_TEXT = re.compile(
    r"\\(?:text|textbf|textit|textrm|mathrm|mbox|operatorname\*?|mathbf|bold|boldsymbol|mathit)\s*\{([^{}]*)\}"
)
_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
    |(?P<number>\d{1,3}(?:(?:,|\{,\})\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)
    |(?P<command>\\(?:[A-Za-z]+\*?|[\\%$&\#_{}|]))
    |(?P<word>[A-Za-z]+)
    |(?P<greek>[\u0391-\u03c9])
    |(?P<raised>[\u2070\u00b9\u00b2\u00b3\u2074-\u207b\u207f]+)
    |(?P<relation><=|>=|!=|==|=|<|>|≤|≥|≠|≈|≡|∈|⇒|→)
    |(?P<operator>\*\*|[-+*/^_!'′%°±∓×÷·⋅∙−–√∞&,;:|])
    |(?P<open>[(\[{])|(?P<close>[)\]}])
    |(?P<fraction>[½⅓⅔¼¾])
    """,
    re.VERBOSE,
)

_SAME: dict[str, str] = {
    **dict.fromkeys(("\\times", "\\cdot", "\\ast", "×", "·", "⋅", "∙"), "*"),
    **dict.fromkeys(("\\div", "÷"), "/"),
    **dict.fromkeys(("−", "–"), "-"),
    **dict.fromkeys(("\\pm", "±"), "±"),
    **dict.fromkeys(("\\mp", "∓"), "∓"),
    "**": "^",
    "\\%": "%",
    "′": "'",
    "\\lvert": "|",
    "\\rvert": "|",
    "\\vert": "|",
    "\\colon": ":",
}
_RELATIONS: dict[str, str] = {
    **dict.fromkeys(("\\le", "\\leq", "\\leqslant", "≤"), "<="),
    **dict.fromkeys(("\\ge", "\\geq", "\\geqslant", "≥"), ">="),
    **dict.fromkeys(("\\ne", "\\neq", "≠"), "!="),
    **dict.fromkeys(("\\approx", "\\simeq", "≈"), "approx"),
    **dict.fromkeys(("\\equiv", "≡"), "equiv"),
    **dict.fromkeys(("\\in", "∈"), "in"),
    **dict.fromkeys(("\\to", "\\rightarrow", "→"), "to"),
    **dict.fromkeys(("\\Rightarrow", "\\implies", "\\Longrightarrow", "⇒"), "implies"),
    "\\lt": "<",
    "\\gt": ">",
    "==": "=",
}
_BRACKETS = {
    **{name: ("open", sign) for name, sign in (("\\{", "\\{"), ("\\lfloor", "⌊"), ("\\lceil", "⌈"), ("\\langle", "⟨"))},
    **{
        name: ("close", sign) for name, sign in (("\\}", "\\}"), ("\\rfloor", "⌋"), ("\\rceil", "⌉"), ("\\rangle", "⟩"))
    },
}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n")
_FRACTIONS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4"}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of mathematics.

    Attributes:
        kind: What it is.
        text: How it is spelled, of several spellings always the same one.
        start: Where it begins in the text.
        spaced: Whether blanks stand before it.
    """

    kind: Kind
    text: str
    start: int
    spaced: bool = False


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a text, closed by an `end`.

    Raises:
        UnreadableError: It is too long, or holds a character that mathematics hasn't.
    """
    if len(text) > MAX_CHARACTERS:
        raise UnreadableError("it is too long")
    tokens: list[Token] = []
    at, spaced = 0, False
    while at < len(text):
        gone = _GONE.match(text, at)
        if gone is not None:
            at, spaced = gone.end(), True
            continue
        worded = _TEXT.match(text, at)
        match = worded or _TOKEN.match(text, at)
        if match is None:
            raise UnreadableError(f"“{text[at]}” is no mathematics that is known here")
        if match.lastgroup != "space":
            tokens += _said(match, spaced) if worded is None else _worded(match, spaced)
        spaced = match.lastgroup == "space"
        at = match.end()
        if len(tokens) > MAX_TOKENS:
            raise UnreadableError("it is too long")
    return [*tokens, Token("end", "", len(text), spaced=True)]


def _worded(match: re.Match[str], spaced: bool) -> list[Token]:
    words = " ".join(match[1].split())
    if len(words) == 1 and words.isalpha():
        return [Token("letter", words, match.start(), spaced)]
    return [Token("text", words, match.start(), spaced)] if words else []


def _said(match: re.Match[str], spaced: bool) -> list[Token]:
    text, start = match[0], match.start()
    match match.lastgroup:
        case "number":
            found = [Token("number", text.replace("{,}", "").replace(",", ""), start, spaced)]
        case "open" | "close" as kind:
            found = [Token(kind, text, start, spaced)]
        case "greek":
            found = [Token("letter", text, start, spaced)]
        case "word":
            found = [Token("letter" if len(text) == 1 else "word", text, start, spaced)]
        case "raised":
            found = _inner(f"^{{{text.translate(_RAISED)}}}", start, spaced=False)
        case "fraction":
            found = _inner(f"({_FRACTIONS[text]})", start, spaced=spaced)
        case _:
            found = [_symbol(text, start, spaced)]
    return found


def _inner(text: str, start: int, *, spaced: bool) -> list[Token]:
    """Return the tokens of what a sign stands for, all of them where it stands."""
    inner = tokens_of(text)[:-1]
    return [Token(each.kind, each.text, start, spaced and each is inner[0]) for each in inner]


def _symbol(text: str, start: int, spaced: bool) -> Token:
    if text in _BRACKETS:
        kind, spelled = _BRACKETS[text]
        return Token("open" if kind == "open" else "close", spelled, start, spaced)
    if text in _RELATIONS:
        return Token("relation", _RELATIONS[text], start, spaced)
    if text in ("=", "<", ">", "<=", ">=", "!="):
        return Token("relation", text, start, spaced)
    if text in _SAME:
        return Token("operator", _SAME[text], start, spaced)
    if text.startswith("\\"):
        return Token("command", text, start, spaced)
    return Token("operator", text, start, spaced)
