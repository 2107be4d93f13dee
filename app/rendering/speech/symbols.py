"""What the signs and names of formulas are called. Only words; how they stand together is the reader's."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from models.wording import marked, translate

_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "+": marked("Speech", "plus"),
        "\N{MINUS SIGN}": marked("Speech", "minus"),
        "-": marked("Speech", "minus"),
        "±": marked("Speech", "plus or minus"),
        "∓": marked("Speech", "minus or plus"),
        "×": marked("Speech", "times"),
        "⋅": marked("Speech", "times"),
        "·": marked("Speech", "times"),
        "÷": marked("Speech", "divided by"),
        "/": marked("Speech", "divided by"),
        "∗": marked("Speech", "star"),
        "*": marked("Speech", "star"),
        "∘": marked("Speech", "composed with"),
        "⊕": marked("Speech", "circled plus"),
        "⊗": marked("Speech", "circled times"),
        "=": marked("Speech", "equals"),
        "≠": marked("Speech", "is not equal to"),
        "≈": marked("Speech", "is approximately"),
        "≡": marked("Speech", "is congruent to"),
        "≅": marked("Speech", "is congruent to"),
        "≃": marked("Speech", "is equivalent to"),
        "∼": marked("Speech", "is similar to"),
        "∝": marked("Speech", "is proportional to"),
        "≔": marked("Speech", "is defined as"),
        "<": marked("Speech", "is less than"),
        ">": marked("Speech", "is greater than"),
        "≤": marked("Speech", "is less than or equal to"),
        "⩽": marked("Speech", "is less than or equal to"),
        "≥": marked("Speech", "is greater than or equal to"),
        "⩾": marked("Speech", "is greater than or equal to"),
        "≪": marked("Speech", "is much less than"),
        "≫": marked("Speech", "is much greater than"),
        "∈": marked("Speech", "is in"),
        "∉": marked("Speech", "is not in"),
        "∋": marked("Speech", "contains"),
        "⊂": marked("Speech", "is a subset of"),
        "⊆": marked("Speech", "is a subset of or equal to"),
        "⊃": marked("Speech", "is a superset of"),
        "⊇": marked("Speech", "is a superset of or equal to"),
        "∪": marked("Speech", "union"),
        "∩": marked("Speech", "intersection"),
        "∖": marked("Speech", "without"),
        "\\": marked("Speech", "without"),
        "∅": marked("Speech", "the empty set"),
        "∀": marked("Speech", "for all"),
        "∃": marked("Speech", "there exists"),
        "∄": marked("Speech", "there does not exist"),
        "¬": marked("Speech", "not"),
        "∧": marked("Speech", "and"),
        "∨": marked("Speech", "or"),
        "⇒": marked("Speech", "implies"),
        "⟹": marked("Speech", "implies"),
        "⇐": marked("Speech", "is implied by"),
        "⟸": marked("Speech", "is implied by"),
        "⇔": marked("Speech", "if and only if"),
        "⟺": marked("Speech", "if and only if"),
        "→": marked("Speech", "to"),
        "⟶": marked("Speech", "to"),
        "←": marked("Speech", "left arrow"),
        "↔": marked("Speech", "left and right arrow"),
        "↦": marked("Speech", "maps to"),
        "↑": marked("Speech", "up arrow"),
        "↓": marked("Speech", "down arrow"),
        "∴": marked("Speech", "therefore"),
        "∵": marked("Speech", "because"),
        "∞": marked("Speech", "infinity"),
        "∂": marked("Speech", "partial"),
        "∇": marked("Speech", "nabla"),
        "∆": marked("Speech", "delta"),
        "∠": marked("Speech", "angle"),
        "△": marked("Speech", "triangle"),
        "□": marked("Speech", "square"),
        "◻": marked("Speech", "square"),
        "⊥": marked("Speech", "is perpendicular to"),
        "∥": marked("Speech", "is parallel to"),
        "∣": marked("Speech", "divides"),
        "∤": marked("Speech", "does not divide"),
        "|": marked("Speech", "given"),
        "‖": marked("Speech", "double bar"),
        "!": marked("Speech", "factorial"),
        "%": marked("Speech", "percent"),
        "°": marked("Speech", "degrees"),
        "$": marked("Speech", "dollars"),
        "£": marked("Speech", "pounds"),
        "€": marked("Speech", "euros"),
        "′": marked("Speech", "prime"),
        "″": marked("Speech", "double prime"),
        "‴": marked("Speech", "triple prime"),
        "ℓ": marked("Speech", "l"),
        "ℏ": marked("Speech", "h bar"),
        "ℜ": marked("Speech", "the real part"),
        "ℑ": marked("Speech", "the imaginary part"),
        "ℵ": marked("Speech", "aleph"),
        "✓": marked("Speech", "check mark"),
        "…": marked("Speech", "dot dot dot"),
        "⋯": marked("Speech", "dot dot dot"),
        "⋮": marked("Speech", "vertical dots"),
        "⋱": marked("Speech", "diagonal dots"),
        "∑": marked("Speech", "sum"),
        "∏": marked("Speech", "product"),
        "∫": marked("Speech", "integral"),
        "∬": marked("Speech", "double integral"),
        "∭": marked("Speech", "triple integral"),
        "∮": marked("Speech", "contour integral"),
        "⋃": marked("Speech", "union"),
        "⋂": marked("Speech", "intersection"),
        "(": marked("Speech", "open parenthesis"),
        ")": marked("Speech", "close parenthesis"),
        "[": marked("Speech", "open bracket"),
        "]": marked("Speech", "close bracket"),
        "{": marked("Speech", "open brace"),
        "}": marked("Speech", "close brace"),
        "⟨": marked("Speech", "open angle bracket"),
        "⟩": marked("Speech", "close angle bracket"),
        "⌊": marked("Speech", "open floor"),
        "⌋": marked("Speech", "close floor"),
        "⌈": marked("Speech", "open ceiling"),
        "⌉": marked("Speech", "close ceiling"),
        "⏞": marked("Speech", "brace"),
        "⏟": marked("Speech", "brace"),
        ",": marked("Speech", "comma"),
        ":": marked("Speech", "colon"),
        ";": marked("Speech", "semicolon"),
        "?": marked("Speech", "question mark"),
        "_": marked("Speech", "blank"),
        "α": marked("Speech", "alpha"),
        "β": marked("Speech", "beta"),
        "γ": marked("Speech", "gamma"),
        "δ": marked("Speech", "delta"),
        "ϵ": marked("Speech", "epsilon"),
        "ε": marked("Speech", "epsilon"),
        "ζ": marked("Speech", "zeta"),
        "η": marked("Speech", "eta"),
        "θ": marked("Speech", "theta"),
        "ϑ": marked("Speech", "theta"),
        "ι": marked("Speech", "iota"),
        "κ": marked("Speech", "kappa"),
        "λ": marked("Speech", "lambda"),
        "μ": marked("Speech", "mu"),
        "ν": marked("Speech", "nu"),
        "ξ": marked("Speech", "xi"),
        "ο": marked("Speech", "omicron"),
        "π": marked("Speech", "pi"),
        "ϖ": marked("Speech", "pi"),
        "ρ": marked("Speech", "rho"),
        "ϱ": marked("Speech", "rho"),
        "σ": marked("Speech", "sigma"),
        "ς": marked("Speech", "sigma"),
        "τ": marked("Speech", "tau"),
        "υ": marked("Speech", "upsilon"),
        "ϕ": marked("Speech", "phi"),
        "φ": marked("Speech", "phi"),
        "χ": marked("Speech", "chi"),
        "ψ": marked("Speech", "psi"),
        "ω": marked("Speech", "omega"),
    }
)

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "sin": marked("Speech", "sine"),
        "cos": marked("Speech", "cosine"),
        "tan": marked("Speech", "tangent"),
        "cot": marked("Speech", "cotangent"),
        "sec": marked("Speech", "secant"),
        "csc": marked("Speech", "cosecant"),
        "arcsin": marked("Speech", "arc sine"),
        "arccos": marked("Speech", "arc cosine"),
        "arctan": marked("Speech", "arc tangent"),
        "sinh": marked("Speech", "hyperbolic sine"),
        "cosh": marked("Speech", "hyperbolic cosine"),
        "tanh": marked("Speech", "hyperbolic tangent"),
        "log": marked("Speech", "log"),
        "ln": marked("Speech", "natural log"),
        "exp": marked("Speech", "exponential"),
        "lim": marked("Speech", "limit"),
        "max": marked("Speech", "maximum"),
        "min": marked("Speech", "minimum"),
        "sup": marked("Speech", "supremum"),
        "inf": marked("Speech", "infimum"),
        "gcd": marked("Speech", "greatest common divisor"),
        "lcm": marked("Speech", "least common multiple"),
        "det": marked("Speech", "determinant"),
        "dim": marked("Speech", "dimension"),
        "ker": marked("Speech", "kernel"),
        "deg": marked("Speech", "degree"),
        "arg": marked("Speech", "argument"),
        "mod": marked("Speech", "modulo"),
    }
)

_SETS: Mapping[str, str] = MappingProxyType(
    {
        "N": marked("Speech", "the natural numbers"),
        "Z": marked("Speech", "the integers"),
        "Q": marked("Speech", "the rational numbers"),
        "R": marked("Speech", "the real numbers"),
        "C": marked("Speech", "the complex numbers"),
    }
)

_STYLES: Mapping[str, str] = MappingProxyType(
    {
        "bold": marked("Speech", "bold {letter}"),
        "double-struck": marked("Speech", "double-struck {letter}"),
        "script": marked("Speech", "script {letter}"),
        "fraktur": marked("Speech", "fraktur {letter}"),
    }
)

_SILENT = frozenset("\u2061\u2062\u2063\u2064\u200b\u200c\u200d\u2060\ufeff")
_AS_IT_IS = frozenset(".'\"&#@")


def sign_words(text: str) -> str:
    """Return what a sign is called, or several; one that nobody has named has the name that Unicode gives it."""
    known = _SIGNS.get(text)
    if known is not None:
        return translate("Speech", known)
    if text in _NAMES:
        return name_words(text)
    if len(text) > 1 and text.isalnum():
        return text
    return " ".join(filter(None, map(_character, text)))


def name_words(text: str) -> str:
    """Return what a variable, a function or a constant is called."""
    known = _NAMES.get(text)
    return translate("Speech", known) if known is not None else sign_words(text)


def is_function(text: str) -> bool:
    """Whether a name is that of a function."""
    return text in _NAMES


def styled_words(letter: str, style: str) -> str:
    """Return what a letter in another script is called: a set of numbers, or the letter with the name of its script."""
    style = "script" if "script" in style else "fraktur" if "fraktur" in style else style.removesuffix("-italic")
    if style == "double-struck" and letter in _SETS:
        return translate("Speech", _SETS[letter])
    pattern = _STYLES.get(style)
    words = name_words(letter)
    return translate("Speech", pattern).format(letter=words) if pattern is not None else words


def _character(character: str) -> str:
    if character in _SILENT or character.isspace():
        return ""
    if character in _AS_IT_IS or character.isalnum():
        lower = character.lower()
        return _capital(lower) if lower != character and lower in _SIGNS else character
    known = _SIGNS.get(character)
    return translate("Speech", known) if known is not None else unicodedata.name(character, character).lower()


def _capital(lower: str) -> str:
    return translate("Speech", "capital {letter}").format(letter=translate("Speech", _SIGNS[lower]))
