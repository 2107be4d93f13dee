"""A line as somebody types it: its label, notes and words apart from its mathematics. Reads no mathematics itself.

A line becomes segments, each following from the one before (`2x = 8 ⇒ x = 4`), in which “or” is ∨ and “and” is ∧.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.tutoring.work.words import CONNECTING, JAPANESE, PHRASES, is_denying, is_prose

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    ord("\u3000"): " ",
    ord("、"): ",",
    ord("。"): ".",
    ord("−"): "-",
    ord("–"): "-",
    ord("＝"): "=",
    ord("≦"): "≤",
    ord("≧"): "≥",
    ord("’"): "'",
}
_BLANKS = re.compile(r"\s{3,}")
"""Two are enough to set a note apart, and many would take the patterns below for ever."""
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_IMPLIES = re.compile(
    r"<=+>|<-+>|(?<![<>=])=+>(?!=)|⇒|⟹|⇔|⟺|↔|∴|\\(?:Longrightarrow|Rightarrow|implies|iff|Leftrightarrow"
    r"|Longleftrightarrow|therefore)(?![A-Za-z])"
)
_ARROW = re.compile(r"-+>|→|⟶|\\rightarrow(?![A-Za-z])|\\leadsto(?![A-Za-z])")
_LABELS = re.compile(
    r"^\s*(?:[-•*]\s+(?=[A-Za-z\d(\\])|[①-⑳]\s*|\((?:\d{1,2}|[a-h]|[ivx]{1,4}|I{1,3}V?)\)\s*|(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})\)\s*"
    r"|[\dIV()·*+\-\s]*[IV)]\s*[-+·*]\s*[\dIV()·*+\-\s]*[IV)]\s*:\s*|\d{1,2}\.\s+|(?:I{1,3}|IV|V)\s*[:.)]\s*"
    r"|(?:step|line|case|part|schritt|zeile|fall|teil|eq|手順)\s*\d*\s*[:.)-]\s*)+",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[✓✔☑✅□∎€]|\\checkmark|\\blacksquare|\\qed|q\.e\.d\.")
_NOTE = re.compile(
    r"^\s*(?:[-+*/:·×÷^√]|\\(?:cdot|times|div|sqrt|colon)|\(\s*\)|T\b|²|quad|wurzel|root|square|ln|log)", re.IGNORECASE
)
_BARS = re.compile(r"(\\mid|\\Big\||\\vert|‖|\\\||\|)")
_DELIMITERS = re.compile(
    r"\$\$?|\\[()]|\\\[|\\\](?![A-Za-z])|\\displaystyle|\\quad|\\qquad|\\,|\\;|\\!|\\:|\\(?:begin|end)\{(?:align|aligned|equation|gather|split)\*?\}"
)
_TEXT = re.compile(r"\\(?:text|textbf|textit|textrm|mbox|mathrm)\s*\{([^{}]*)\}")
_WORD = re.compile(r"(?<![\\A-Za-zÀ-ÿ_'])(?<!begin\{)(?<!end\{)[A-Za-zÀ-ÿ]{2,}(?:'[a-z]+)?(?![A-Za-zÀ-ÿ])")
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]+")
_RELATION = re.compile(r"=|<|>|≤|≥|≠|≈|∈|\\(?:leq?|geq?|neq?|approx|in|lt|gt|leqslant|geqslant)(?![A-Za-z])")
_GLUED = re.compile(r"(?<![A-Za-z\\])(sin|cos|tan|cot|ln|log|lg)([a-z])(?![A-Za-z])")
_INDEX = re.compile(r"(?<![A-Za-z\\\d])([a-zA-Z])(\d)(?=\s*(?:=|,\s*\d\s*=|/\s*\d\s*=))")
_BOTH = re.compile(r"([a-zA-Z])_?\{?\s*(?:1\s*[,/;]\s*2|12)\s*\}?(?=\s*=)")
_BACKWARDS = re.compile(r"\](\s*[^\[\],;]+)[,;]([^\[\],;]+)\[")
_DROPPED = re.compile(
    r"\b(?:is|ist|are)?\s*(?:not?|kein\w*|nicht|never)\s+(?:an?\s+|eine?\s+)?(?:solutions?|roots?|valid|lösung\w*|allowed)\b"
    r"|\breject\w*|\bextraneous\b|\bentfällt\b|\bdiscard\w*|\binvalid\b|\bscheinlösung\w*",
    re.IGNORECASE,
)
_SAYING = re.compile(r"[\d½⅓⅔¼¾=<>≤≥≠∈∅ℝ\\^+*/|()\[\]πα-ω]")
_UNIT = re.compile(r"(?<=[\d)])\s*(?:[cmkd]m|[mk]g|ml|km/h|m/s)(?:\^?\{?[23]\}?|[²³])?(?![A-Za-z])")
_MEASURED = re.compile(r"(?<=[\d)])\s*([cmkd]?m(?!/)|[mk]?g|m?l|km/h|m/s)(?![A-Za-z])")
_INTRODUCED = re.compile(r"^(?=[^:]*[A-Za-zÀ-ÿ]{4})[^:=<>≤≥\\^()|+*/]*[A-Za-zÀ-ÿ\d]\s*:\s+(?=.*[=<>≤≥])")
_REMARK = re.compile(r"\(\s*([A-Za-zÀ-ÿ]{2,})\b[^()]*\)")
_FROM_TO = re.compile(
    r"(?:\\left|\\[bB]igg?l?)?\[([^\[\]]+?)(?:\\right|\\[bB]igg?r?)?\]\s*_\s*(\{[^{}]*\}|\w)\s*\^\s*(\{[^{}]*\}|\w)"
)
_SUPPOSED = re.compile(r"^([^:]*):\s+(.*)$")


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a line that says one thing.

    Attributes:
        text: Its mathematics, with ∨, ∧, ∅ and ℝ for words.
        is_supposed: Whether it is only tried: the “x = 2” in “x = 2: 3·2 + 1 = 7”.
        is_named: Whether it introduces a letter: “let u = x²”.
        is_answer: Whether it is called the answer.
    """

    text: str
    is_supposed: bool = False
    is_named: bool = False
    is_answer: bool = False


def segments_of(line: str) -> list[Segment]:
    """Return what a line says, in order; empty where there is only prose."""
    text = _plain(line)
    is_answer = re.search(r"\b(answer|antwort|lösung|solution|result|ergebnis)\b|答", text, re.IGNORECASE) is not None
    is_named = re.search(r"\b(let|sei|put|setze?|define|substitute|denote)\b", text, re.IGNORECASE) is not None
    noted = _without_note(_INTRODUCED.sub("", _LABELS.sub("", text)))
    is_dropped = _DROPPED.search(noted) is not None and _RELATION.search(noted) is not None
    text = _without_prose(_DROPPED.sub(" ", noted) if is_dropped else noted)
    if text != noted and not _SAYING.search(text):
        return []
    segments: list[Segment] = []
    for part in text.split("⟹"):
        if not (said := _trimmed(part)):
            continue
        tried = _SUPPOSED.match(said)
        if is_dropped:
            segments.append(Segment(said, is_supposed=True))
        elif tried is not None and _RELATION.search(tried[1]) and _RELATION.search(tried[2]):
            segments += [Segment(_trimmed(tried[1]), is_supposed=True), Segment(_trimmed(tried[2]))]
        else:
            segments.append(Segment(said, is_named=is_named, is_answer=is_answer))
    return segments


def _plain(line: str) -> str:
    text = _BLANKS.sub("  ", line.translate(_WIDE))
    text = re.sub(r"([a-zA-Z])([₀-₉]+)", lambda match: f"{match[1]}_{{{match[2].translate(_SUBSCRIPTS)}}}", text)
    text = _TEXT.sub(lambda match: f" {match[1]} " if len(match[1].strip()) > 1 else match[1], text)
    text = _MARKS.sub(" ", _DELIMITERS.sub(" ", text))
    text = text.replace("≥=", "≥").replace("\\not=", "≠")
    if "\\begin" not in text:
        text = re.sub(r"\\\\\s*$", "", text.strip()).replace("&", " ")
    text = _BACKWARDS.sub(r"(\1,\2)", text)
    text = _FROM_TO.sub(_from_to, text)
    text = text if _has_several_units(text) else _UNIT.sub(" ", text)
    text = _derivatives(_BOTH.sub(r"\1", text))
    text = _INDEX.sub(r"\1_\2", _GLUED.sub(r"\1 \2", text))
    text = _IMPLIES.sub(" ⟹ ", text)
    return _BLANKS.sub("  ", text if "lim" in text else _ARROW.sub(" ⟹ ", text))


def _has_several_units(text: str) -> bool:
    """Whether something is measured in two ways, as in 3 km + 500 m: without its units it would say something else."""
    units = {match[1] for match in _MEASURED.finditer(text)}
    kinds = [unit[-1] if "/" not in unit else "/" for unit in units]
    return len(set(kinds)) < len(kinds)


def _from_to(match: re.Match[str]) -> str:
    """Write [x³] from 1 to 2 as the difference that it is."""
    body, low, high = match.groups()
    letters = set(re.findall(r"(?<![\\A-Za-z])[a-z](?![A-Za-z])", body)) - {"e"}
    if len(letters) != 1:
        return match[0]
    at = re.compile(rf"(?<![\\A-Za-z]){letters.pop()}(?![A-Za-z])")
    first, last = (at.sub(lambda _, place=place: f"({place.strip('{}')})", body) for place in (low, high))
    return f"(({last}) - ({first}))"


def _derivatives(text: str) -> str:
    """Write dy/dx as y'(x)."""
    text = re.sub(r"\\[dt]?frac\s*\{\s*d\s*([yfguvs])\s*\}\s*\{\s*d\s*([a-z])\s*\}", r"\1'(\2)", text)
    text = re.sub(r"(?<![A-Za-z])d([yfguvs])\s*/\s*d([a-z])(?![A-Za-z])", r"\1'(\2)", text)
    text = re.sub(r"(?<![A-Za-z\\/])d\s*/\s*d([a-z])(?![A-Za-z])", r"\\frac{d}{d\1}", text)
    return re.sub(r"(?<![A-Za-z\\])y('+)(?!\s*\(|')", r"y\1(x)", text)


def _without_note(text: str) -> str:
    """Leave out what somebody notes behind a bar or in brackets: what is done next."""
    text = re.sub(r"\s//.*$|\s#.*$|\\tag\{[^{}]*\}|(?:\.{2,}|…|\s{2,})\s*(?:\(\w{1,3}\)|[①-⑳])\s*$", "", text)
    text = _REMARK.sub(lambda match: " " if is_prose(match[1]) or match[1].lower() in CONNECTING else match[0], text)
    text = (
        re.sub(r"\s\[[^\[\],;]*\]\s*$", "", text)
        if _RELATION.search(text) and not re.search(r"∈|\\in\b", text)
        else text
    )
    relations = list(_RELATION.finditer(text))
    if not relations:
        return text
    first, last = relations[0].end(), relations[-1].start()
    for place, bar in enumerate(_BARS.finditer(text)):
        is_behind = place % 2 == 0 and first <= bar.start() and last < bar.end()
        if is_behind and _is_note(bar[0], text[bar.end() :]):
            return text[: bar.start()]
    return text


def _is_note(bar: str, after: str) -> bool:
    if bar != "|":
        return True
    if re.fullmatch(r"[\sA-Za-zÀ-ÿ]{3,}", after):
        return True
    return _NOTE.match(after) is not None and after.count("|") % 2 == 0


def _without_prose(text: str) -> str:
    text = re.sub(r"(?<![\w\\])a\s+(?=[A-Za-z]{4,})", " ", text)
    for pattern, sign in PHRASES:
        text = pattern.sub(sign, text)
    text = _CJK.sub(lambda match: _japanese(match[0]), text)
    return _WORD.sub(lambda match: _word(match[0]), text)


def _japanese(words: str) -> str:
    for word, sign in JAPANESE.items():
        words = words.replace(word, sign)
    return _CJK.sub(" ", words)


def _word(word: str) -> str:
    if (sign := CONNECTING.get(word.lower())) is not None:
        return sign
    return " " if is_prose(word) and not is_denying(word) else word


def _trimmed(text: str) -> str:
    text = text.strip()
    while True:
        shorter = re.sub(r"^[\s:,;.∧∨!?]+(?!\d)|[\s:,;.∧∨?]+$|\(\s*\)", "", text).strip()
        if shorter == text:
            return text if re.search(r"[A-Za-z\d∅ℝ\\πα-ω∞½⅓⅔¼¾]", text) else ""
        text = shorter
