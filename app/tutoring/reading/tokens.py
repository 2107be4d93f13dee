r"""Cuts mathematics, in LaTeX or as it is typed plainly, into tokens. Decides nothing about what they mean.

Spacing (`\,`, `\quad`), sizes (`\left`, `\big`), styles (`\displaystyle`) and colours go; what is written in several
ways (`\times`, `×`, `*`, `＊`) becomes one token, and a repeating decimal the fraction that it is.
Words that aren't known are kept whole: what they are is for the reader to say.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from app.tutoring.reading.tree import MAX_CHARACTERS, MAX_TOKENS, UnreadableError
from app.tutoring.reading.vocabulary import FUNCTIONS
from models.wording import translate

Kind = Literal["number", "letter", "word", "command", "operator", "relation", "open", "close", "text", "end"]

_GONE = re.compile(
    r"\\(?:left|right)\s*\."
    r"|\\(?:[,;:!> ]|(?:q?quad|displaystyle|textstyle|limits|nolimits|strut|mathstrut|nonumber|notag)\b"
    r"|(?:therefore|checkmark)\b"
    r"|(?:[hv]?phantom|[hv]space\*?|color|textcolor|tag\*?|label)\s*\{[^{}]*\}"
    r"|(?:left|right|middle|[bB]igg?[lrm]?)(?=\s*[\\()\[\]|{}./]))"
    r"|~"
)
_TEXT = re.compile(
    r"\\(?P<style>text|textbf|textit|textrm|mathrm|mbox|operatorname\*?|mathbf|bold|boldsymbol|mathit)"
    r"\s*\{(?P<words>[^{}]*)\}"
)
_REPEATING = re.compile(
    r"(?P<whole>[0-9]{0,20})\.(?P<first>[0-9]{0,20})\\(?:overline|bar)\s*\{(?P<again>[0-9]{1,20})\}"
)
_GROUPED = r"[0-9]{1,3}(?:(?:,(?:\\!)?|\{,\}(?:\\!)?|\\,)[0-9]{3})+(?![0-9])"
_COMMAS = r"[0-9,\s]*?(?<![0-9])[0-9]{1,3},[0-9]{3}(?![0-9])[0-9,\s]*"
_ONE_OR_TWO = re.compile(rf"[(\[]{_COMMAS}(?:\\right)?\s*[)\]]|\\\{{{_COMMAS}\\")
_ARGUMENTS = re.compile(r"(?:gcd|lcm|min|max)\}?\s*(?:\\,|\\left)?\s*\(\s*\d+(?:,\d+)+\s*(?:\\right)?\)")
TYPED_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    ord("、"): ",",
    ord("\u3000"): " ",
    ord("⁄"): "/",
    **dict.fromkeys(map(ord, "⩽≦"), "≤"),
    **dict.fromkeys(map(ord, "⩾≧"), "≥"),
}
"""Signs as Japanese keyboards and others type them, and what they mean."""
_TOKEN = re.compile(
    rf"""
    (?P<space>\s+)
    |(?P<dots>\.\.\.|…|\\(?:[cl]?dots|dots[cbmio])(?![A-Za-z]))
    |(?P<number>{_GROUPED}(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+|\{{,\}}[0-9]+)?|\.[0-9]+)
    |(?P<command>\\(?:[A-Za-z]+\*?|[\\%$&\#_{{}}|]))
    |(?P<word>[A-Za-z]+)
    |(?P<greek>[\u0391-\u03c9])
    |(?P<raised>[\u2070\u00b9\u00b2\u00b3\u2074-\u207b\u207f]+)
    |(?P<relation><=|>=|!=|==|=|<|>|≤|≥|≠|≈|≡|∈|⇒|⇔|→)
    |(?P<operator>\*\*|[-+*/^_!'′%°±∓×÷·⋅∙−–√∞∪∩∅&,;:|])
    |(?P<open>[(\[{{])|(?P<close>[)\]}}])
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
    **dict.fromkeys(("\\cup", "∪"), "∪"),
    **dict.fromkeys(("\\cap", "∩"), "∩"),
    **dict.fromkeys(("\\emptyset", "\\varnothing", "∅"), "∅"),
    **dict.fromkeys(("\\degree", "°"), "°"),
    **dict.fromkeys(("\\setminus", "\\backslash"), "∖"),
    "\\prime": "'",
    "\\%": "%",
    "′": "'",
    **dict.fromkeys(("\\|", "\\Vert", "\\lVert", "\\rVert"), "‖"),
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
    **dict.fromkeys(("\\Leftrightarrow", "\\iff", "\\Longleftrightarrow", "⇔"), "iff"),
    **dict.fromkeys(("\\lor", "\\vee"), "or"),
    **dict.fromkeys(("\\land", "\\wedge"), "and"),
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
_BOLD = frozenset({"mathbf", "bold", "boldsymbol", "textbf"})
_UNITS = {"i": "𝐢", "e": "𝐞"}
"""Set in bold these are vectors, neither √−1 nor Euler's number."""
_NAMES = frozenset({*FUNCTIONS, "mod"})
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n")
_FRACTIONS = {
    sign: f"\\frac{{{half[0]}}}{{{half[1]}}}"
    for sign, half in zip("½⅓⅔¼¾", ("12", "13", "23", "14", "34"), strict=True)
}


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
        raise UnreadableError(translate("Tutor", "it is too long"))
    text = _ended(text.translate(TYPED_WIDE))
    text = _ARGUMENTS.sub(lambda match: match[0].replace(",", ";").replace("\\;", "\\,"), text)
    if _ONE_OR_TWO.search(text):
        raise UnreadableError(translate("Tutor", "the comma could part two numbers or group the digits of one"))
    tokens: list[Token] = []
    at, spaced = 0, False
    while at < len(text):
        gone = _GONE.match(text, at)
        if gone is not None:
            at, spaced = gone.end(), True
            continue
        worded = _TEXT.match(text, at)
        match = worded or _REPEATING.match(text, at) or _TOKEN.match(text, at)
        if match is None:
            raise UnreadableError(
                translate("Tutor", "“{sign}” is no mathematics that is known here").format(sign=text[at])
            )
        if worded is not None:
            tokens += _worded(match, spaced, is_unit=_wants_unit(tokens))
        elif match[0] == "!=":
            tokens += _exclaimed(match.start(), text, spaced=spaced)
        elif match.lastgroup != "space":
            tokens += _said(match, spaced)
        spaced = match.lastgroup == "space"
        at = match.end()
        if len(tokens) > MAX_TOKENS:
            raise UnreadableError(translate("Tutor", "it is too long"))
    return [*tokens, Token("end", "", len(text), spaced=True)]


def _ended(text: str) -> str:
    """Return a text without the full stop that ends its sentence."""
    said = text.rstrip()
    return said[:-1] if said.endswith(".") and not said.endswith(("..", "left.", "right.")) else text


def _exclaimed(start: int, text: str, *, spaced: bool) -> list[Token]:
    """Read !=, which is ≠ to a programmer; 5!=120 is a factorial."""
    if text[start - 1 : start].isdigit() or "\\" in text:
        return [Token("operator", "!", start, spaced), Token("relation", "=", start + 1)]
    if not spaced:
        raise UnreadableError(translate("Tutor", "“!=” could be a factorial or “isn't equal”"))
    return [Token("relation", "!=", start, spaced)]


def _wants_unit(tokens: list[Token]) -> bool:
    r"""Whether an m in \text is a metre: behind a number, or behind the slash of km/h."""
    kinds = [token.kind for token in tokens[-2:]]
    return kinds[-1:] == ["number"] or (kinds == ["text", "operator"] and tokens[-1].text == "/")


def _worded(match: re.Match[str], spaced: bool, *, is_unit: bool) -> list[Token]:
    words, start = " ".join(match["words"].split()), match.start()
    if words in ("or", "and"):
        return [Token("relation", words, start, spaced)]
    if (words and not any(map(str.isalpha, words))) or re.match(r"\(?mod [0-9]", words):
        return _inner(words, start, spaced=spaced)
    is_letter = len(words) == 1 and words.isalpha()
    if is_letter and match["style"] in _BOLD:
        return [Token("letter", _UNITS.get(words, words), start, spaced)]
    if is_letter and not (is_unit and words not in "eid"):
        return [Token("letter", words, start, spaced)]
    if words in _NAMES:
        return [Token("word", words, start, spaced)]
    return [Token("text", words, start, spaced)] if words else []


def _said(match: re.Match[str], spaced: bool) -> list[Token]:
    text, start = match[0], match.start()
    match match.lastgroup:
        case "number":
            found = [Token("number", _digits(text), start, spaced)]
        case "open" | "close" as kind:
            found = [Token(kind, text, start, spaced)]
        case "greek":
            found = [Token("letter", _greek(text), start, spaced)]
        case "dots":
            found = [Token("command", "\\dots", start, spaced)]
        case "again":
            found = _inner(_repeating(match), start, spaced=spaced)
        case "word" if text in ("or", "and"):
            found = [Token("relation", text, start, spaced)]
        case "word":
            found = [Token("letter" if len(text) == 1 else "word", text, start, spaced)]
        case "raised":
            found = _inner(f"^{{{text.translate(_RAISED)}}}", start, spaced=False)
        case "fraction":
            found = _inner(_FRACTIONS[text], start, spaced=spaced)
        case _:
            found = [_symbol(text, start, spaced)]
    return found


def _greek(sign: str) -> str:
    """Return the name of a Greek letter, as LaTeX has it."""
    name = unicodedata.name(sign, "").split()[-1:]
    spelled = "".join(name).lower().replace("lamda", "lambda")
    return spelled.capitalize() if sign.isupper() else spelled or sign


def _digits(text: str) -> str:
    """Return a number without what groups its digits; `3{,}5` is 3.5, as it is written in German."""
    if re.fullmatch(_GROUPED + r"(?:\.\d+)?", text) and not text.startswith("0{,}"):
        return re.sub(r"[^\d.]", "", text)
    return text.replace("{,}", ".")


def _repeating(match: re.Match[str]) -> str:
    r"""Return 0.1\overline{6} as the fraction that it is."""
    whole, first, again = match["whole"] or "0", match["first"], match["again"]
    below = int("9" * len(again) + "0" * len(first))
    value = Fraction(int(whole + first + again) - int(whole + first), below)
    return f"(\\frac{{{value.numerator}}}{{{value.denominator}}})"


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
