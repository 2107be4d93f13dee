r"""A problem's text as plain words: lower case, one blank between words, numbers as digits, formulas as numbered marks.

`What is the GCD of $12$ and $2^{5}$?` becomes `what is the gcd of 12 and ⟨0⟩`, and formula 0 is `2^{5}`. Commas go (a
list is as clear without), sentences are kept apart by `. `. Knows nothing of what the words mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

MAX_CHARACTERS = 1_000

_FORMULA = re.compile(
    r"\$\$(?P<a>.+?)\$\$|\\\[(?P<b>.+?)\\\]|\\\((?P<c>.+?)\\\)|(?<!\\)\$(?P<d>(?:\\.|[^$\\])+)\$",
    re.DOTALL,
)
_SPACING = re.compile(r"(?<!\\)\\[,;:! ]|~|(?<!\\)\\(?:quad|qquad|displaystyle|left|right|allowbreak)(?![A-Za-z])")
_NUMBER = re.compile(r"-?(?:\d{1,3}(?:(?:,|\{,\})\d{3})+|\d+)?(?:\.\d+)?")
_UNIT = re.compile(
    r"(?P<number>[-\d,.{}]+)\s*(?P<sign>\\%|%|\^\\circ|\^\{\\circ\}|"
    r"\\text\s*\{(?P<words>[A-Za-z .]+)\})(?P<power>\^[23])?"
)
_STOPS = re.compile(r"(?:(?<!\.)[.]|[,;:?\s])+$")
_DOTS = re.compile(r"(?:\\(?:ldots|dots|cdots|dotsc|dotsb)|\.\.\.)[.,]?")
_FACTORIAL = re.compile(r"(?<![\d⟩])\d+!(?=[\s,.?)]|$)")
_NAMED = re.compile(r" ?⟨(\d+)⟩ ?-(axis|axes|intercept|coordinate)")
_NTH = re.compile(
    r"(?P<number>\d+)\s*\^?\s*\{?\s*\\?(?:text|mathrm|mbox|rm|textrm)?\s*\{?\s*(?P<end>st|nd|rd|th)\s*\}*"
)
_MONEY = re.compile(r"\\\$\s*(?P<number>[\d,.{}]+)")
_WORDED = re.compile(r"\\(?:text|textit|textbf|emph|underline|mathrm|mbox)\s*\{([^{}$\\]*)\}")
_PLAIN_POINT = re.compile(r"\(\s*-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?){1,2}\s*\)")
_PLAIN_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "\u00a0": " "})
_PICTURES = ("[asy]", "\\includegraphics", "\\begin{tabular}", "\\begin{array}", "<img", "![")


@dataclass(frozen=True, slots=True)
class Wording:
    """A problem in plain words.

    Attributes:
        text: The words, with `⟨0⟩` where a formula stands.
        formulas: The formulas, in LaTeX without their dollars.
    """

    text: str
    formulas: tuple[str, ...]


def wording_of(problem: str) -> Wording | None:
    """Return a problem's plain words; None where a picture or a table belongs to it, or it is very long."""
    if len(problem) > MAX_CHARACTERS or any(mark in problem for mark in _PICTURES) or "⟨" in problem:
        return None
    formulas: list[str] = []

    def mark(tex: str) -> str:
        formulas.append(tex)
        return f"⟨{len(formulas) - 1}⟩"

    text = problem.translate(_QUOTES)
    text = _FORMULA.sub(lambda found: _said(next(each for each in found.groups() if each is not None), mark), text)
    text = _NAMED.sub(lambda found: _letter(found, formulas), text)
    text = _FACTORIAL.sub(lambda found: mark(found[0]), text.replace("...", " … "))
    text = _PLAIN_POINT.sub(lambda found: f" {mark(found[0])} ", _WORDED.sub(r" \1 ", text))
    return Wording(_plain(text), tuple(formulas))


def _letter(found: re.Match[str], formulas: list[str]) -> str:
    """Return the letter of an axis or a coordinate in plain words: x-axis."""
    name = formulas[int(found[1])]
    return f" {name} {found[2]}" if len(name) == 1 else found[0]


def _said(tex: str, mark: Callable[[str], str]) -> str:
    """Return what stands for a formula: its number, its number and unit, its words, or a mark."""
    body = " ".join(_SPACING.sub(" ", tex).split())
    stripped = _STOPS.sub("", body)
    if _DOTS.fullmatch(body):
        return " … "
    tail = body[len(stripped) :].strip()
    return f" {_short(stripped) or mark(stripped)}{tail} "


def _short(tex: str) -> str:
    if tex and _NUMBER.fullmatch(tex):
        return _digits(tex)
    if money := _MONEY.fullmatch(tex):
        return f"${_digits(money['number'])}"
    if (unit := _UNIT.fullmatch(tex)) and _NUMBER.fullmatch(unit["number"]):
        return _digits(unit["number"]) + _unit_said(unit["sign"], unit["words"], unit["power"])
    if nth := _NTH.fullmatch(tex):
        return f"{_digits(nth['number'])}{nth['end']}"
    worded = _WORDED.fullmatch(tex)
    return worded[1].strip() if worded else ""


def _unit_said(sign: str, words: str | None, power: str | None) -> str:
    if words is not None:
        return " " + {"^2": "square ", "^3": "cubic "}.get(power or "", "") + words.strip(" .")
    return "%" if "%" in sign else " degrees"


def _digits(number: str) -> str:
    return re.sub(r"[,{}]", "", number)


def _plain(text: str) -> str:
    text = _PLAIN_NUMBER.sub(lambda found: found[0].replace(",", ""), text)
    text = (
        re.sub(r"\\(?:ldots|dots)\b", " … ", text)
        .lower()
        .replace("\\$", " $")
        .replace("\\%", "%")
        .replace("\\ ", " ")
        .replace("\\\\", " ")
    )
    text = re.sub(r"(?<=[\d⟩]) (?=(?:st|nd|rd|th)\b)", "", text)
    text = re.sub(r"(?<!\S)\(([a-z][^()]*)\)", r"\1", text)
    text = re.sub(r"(?<=\bbase)-(?=[\d⟨])", " ", text)
    text = re.sub(r"(?<=\d) ?per ?cent\b|(?<=⟩) ?per ?cent\b", "%", text)
    text = re.sub(r"(?<=[a-z0-9])-(?=[a-z])", " ", text)
    text = re.sub(r"(?<=\d) ?°", " degrees", text)
    text = re.sub(r",(?!\d)|:(?=\s|$)|(?<=\s)-+(?=\s)|--+", " ", text)
    text = re.sub(r"[.?!;]+(?=\s|$|\))", " . ", text)
    text = re.sub(r"(?<=\s)\$ (?=\d)", "$", text)
    text = " ".join(text.split())
    text = re.sub(r"(?: \.)+", ".", text)
    return text.strip(" .")
