r"""The words and signs of plain mathematics, and the TeX for each: `sin`, `pi`, `<=`, `²`. Tables only."""

from __future__ import annotations

import re

SURELY_GREEK = frozenset({"pi", "theta", "π", "θ"})
GREEK_LETTERS = dict(
    zip(
        "αβγδεζηθικλμνξπρστφϕχψωΓΔΘΛΞΠΣΦΨΩ",
        [
            "alpha",
            "beta",
            "gamma",
            "delta",
            "varepsilon",
            "zeta",
            "eta",
            "theta",
            "iota",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "xi",
            "pi",
            "rho",
            "sigma",
            "tau",
            "varphi",
            "phi",
            "chi",
            "psi",
            "omega",
            "Gamma",
            "Delta",
            "Theta",
            "Lambda",
            "Xi",
            "Pi",
            "Sigma",
            "Phi",
            "Psi",
            "Omega",
        ],
        strict=True,
    )
)
GREEK = frozenset(name.removeprefix("var") for name in GREEK_LETTERS.values())
FUNCTIONS = {
    **{
        name: f"\\{name}"
        for name in (
            [
                "sin",
                "cos",
                "tan",
                "cot",
                "sec",
                "csc",
                "sinh",
                "cosh",
                "tanh",
                "coth",
                "arcsin",
                "arccos",
                "arctan",
                "log",
                "ln",
                "lg",
                "exp",
                "det",
                "gcd",
                "min",
                "max",
            ]
        )
    },
    "lcm": "\\operatorname{lcm}",
    "asin": "\\arcsin",
    "acos": "\\arccos",
    "atan": "\\arctan",
}
ALSO_PROSE = frozenset({"log", "sec", "min", "max", "exp", "det", "tan"})
FENCED = {"abs": ("|", "|"), "floor": ("\\lfloor ", "\\rfloor "), "ceil": ("\\lceil ", "\\rceil ")}
ROOTS = frozenset({"sqrt", "cbrt", "root", "√", "∛"})
BIG = {"sum": "\\sum", "prod": "\\prod", "int": "\\int", "∑": "\\sum", "∏": "\\prod", "∫": "\\int"}
ENDLESS = frozenset({"oo", "infinity", "infty"})
RELATIONS = {
    "=": "=", "<": "<", ">": ">", "<=": "\\le ", "≤": "\\le ", ">=": "\\ge ", "≥": "\\ge ", "!=": "\\ne ", "≠": "\\ne ",
    "~=": "\\approx ", "≈": "\\approx ", "≡": "\\equiv ", "∼": "\\sim ", "∝": "\\propto ", "->": "\\to ", "→": "\\to ",
    "=>": "\\Rightarrow ", "⇒": "\\Rightarrow ", "<=>": "\\Leftrightarrow ", "⇔": "\\Leftrightarrow ",
    "<->": "\\leftrightarrow ", "-->": "\\longrightarrow ", "∈": "\\in ", "∉": "\\notin ", "⊂": "\\subset ",
    "⊆": "\\subseteq ",
}  # fmt: skip
SUMS = {
    "+": "+", "-": "-", "−": "-", "±": "\\pm ", "+-": "\\pm ", "+/-": "\\pm ", "∓": "\\mp ",
    "∪": "\\cup ", "∩": "\\cap ",
}  # fmt: skip
PRODUCTS = {
    "*": "\\cdot ",
    "∗": "\\cdot ",
    "·": "\\cdot ",
    "⋅": "\\cdot ",
    "∙": "\\cdot ",
    "×": "\\times ",
    "÷": "\\div ",
}
SIGNS = {
    "∞": "\\infty ", "∅": "\\emptyset ", "ℝ": "\\mathbb{R}", "ℕ": "\\mathbb{N}", "ℤ": "\\mathbb{Z}", "ℚ": "\\mathbb{Q}",
    "ℂ": "\\mathbb{C}", "∂": "\\partial ", "∇": "\\nabla ", "½": "\\tfrac{1}{2}", "⅓": "\\tfrac{1}{3}",
    "⅔": "\\tfrac{2}{3}", "¼": "\\tfrac{1}{4}", "¾": "\\tfrac{3}{4}",
}  # fmt: skip
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱ", "0123456789+-ni")
LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₒₓₕₖₗₘₙₚₛₜ", "0123456789+-aeoxhklmnpst")
IDIOMS = frozenset({"24/7", "50/50", "9/11"})
DIFFERENTIAL = re.compile(r"d[xyztuvrsθ]")

# Two letters are a product unless they are a word, a unit or an ending; more are one only in the order of the alphabet.
_SHORT_WORDS = frozenset(
    [
        "ad",
        "ah",
        "am",
        "an",
        "as",
        "at",
        "be",
        "by",
        "co",
        "de",
        "do",
        "ed",
        "eg",
        "el",
        "en",
        "es",
        "et",
        "ex",
        "go",
        "ha",
        "he",
        "hi",
        "id",
        "ie",
        "if",
        "in",
        "is",
        "it",
        "la",
        "le",
        "lo",
        "ma",
        "me",
        "mm",
        "my",
        "nd",
        "no",
        "of",
        "oh",
        "ok",
        "on",
        "op",
        "or",
        "ou",
        "ox",
        "pa",
        "pc",
        "pm",
        "px",
        "qu",
        "rd",
        "re",
        "sh",
        "so",
        "st",
        "th",
        "to",
        "tv",
        "un",
        "up",
        "us",
        "uk",
        "vs",
        "we",
        "ye",
        "yo",
        "km",
        "cm",
        "mg",
        "kg",
        "ml",
        "cl",
        "dl",
        "kw",
        "hz",
        "gb",
        "mb",
        "kb",
        "tb",
        "ms",
        "ns",
        "am",
        "al",
        "du",
        "da",
        "je",
        "tu",
        "ce",
        "se",
        "si",
        "te",
        "va",
        "ab",
    ]
)
_LETTERS = re.compile(r"a?b?c?d?x?y?z?")


def letters_of(word: str) -> bool:
    """Whether a word is nothing but letters multiplied with each other: `ac`, `xyz`, `mc`."""
    if len(word) == 2 and word.isascii():
        return word.lower() not in _SHORT_WORDS
    return len(word) > 2 and bool(_LETTERS.fullmatch(word))


def stands_for_something(word: str) -> bool:
    """Whether a word can be a factor of plain mathematics."""
    if len(word) == 1:
        return word.isascii() or word in GREEK_LETTERS
    named = word in GREEK or word in FUNCTIONS or word in FENCED or word in ROOTS
    return named or bool(DIFFERENTIAL.fullmatch(word)) or letters_of(word)
