"""What a problem asks, as plain words without what they say about the answer's form, and that form beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.tutoring.checking.form import Form, take_form
from app.tutoring.checking.worded.naming import without_name
from app.tutoring.checking.worded.wording import Wording, wording_of

_UNIT = (
    r"(?:(?:square|cubic|sq|cu) )?(?:units|degrees|radians|inches|feet|yards|miles|meters|centimeters|cm|millimeters|"
    r"kilometers|dollars|cents|hours|minutes|seconds|days|pounds|grams|miles per hour|mph)"
)
_ASIDES = (
    re.compile(rf"(?<= )in (?P<unit>{_UNIT}) (?=(?:is|are|of|between|from|does|will|was|did|would|has|have|must)\b)"),
    re.compile(rf"(?:\. |, | )(?:(?:please )?(?:express|give|write|enter|state) your answer )?in (?P<unit>{_UNIT})$"),
    re.compile(rf"(?<= )(?:the )?number of (?P<unit>{_UNIT}) in (?=the )"),
)
_HARMLESS = re.compile(
    r"(?:\. |^)\(?(?:(?:please )?(?:express|give|write|enter|state|leave|simplify) your (?:final )?answer"
    r"(?: (?:as|in|to|an?|simplest|simplified|lowest|reduced|common|exact|radical|form|terms|fraction|number|integer|"
    r"fully|completely|value|ordered pair|ordered triple|vector|matrix|of π)\b)*"
    r"|(?:assume (?:that )?)?(?:all|each|the|both) (?:of the )?(?:dice|coins|die|coin) (?:are|is) (?:all )?fair"
    r"|you may use a calculator|include units|do not include units(?: in your answer)?)\)?(?=\.|$)"
)

_IT = r"(?:⟨\d+⟩|(?:the |that )?(?:integer|number)|it)"
_DEFINITION = re.compile(
    r"(?:\. |^)(?:(?:recall|remember|note) (?:that )?)?(?:"
    r"an? proper (?:divisor|factor) of an? (?:positive )?(?:integer|(?:whole )?number)(?: ⟨\d+⟩)? is an? (?:positive )?"
    rf"(?:integer |integral )?(?:divisor|factor) of {_IT} (?:(?:that|which) is )?"
    rf"(?:(?:less|smaller|other) than|not equal to|different from) {_IT}(?: itself)?"
    r"|an? palindrom(?:e|ic (?:number|integer)) is an? (?:positive )?(?:whole )?(?:number|integer) (?:that|which) "
    r"(?:reads|"
    r"is) the same (?:when read )?(?:forwards? (?:and|or|as) backwards?|backwards? (?:and|or|as) forwards?|"
    r"from left to right (?:and|as) from right to left)"
    r"|a perfect square is the square of an (?:integer|whole number)"
    r"|a perfect cube is the cube of an (?:integer|whole number)"
    r"|the proper (?:divisors|factors) of \d+ are [\d and]+)(?=\.)"
)
"""What says nothing new; a term that is defined otherwise isn't the one that is known here."""
_SHAPED = re.compile(r"\bas an? (?:ordered (?:pair|triple)|point|vector|column vector|matrix)\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a problem asks.

    Attributes:
        text: Its plain words, `⟨0⟩` where a formula stands.
        formulas: Its formulas, in LaTeX.
        form: The form its answer has to have.
        unit: The unit that was asked for, in the problem's word; empty if none was.
        is_shaped: Whether a pair, a vector or a matrix is asked for.
    """

    text: str
    formulas: tuple[str, ...]
    form: Form
    unit: str = ""
    is_shaped: bool = False


def asked_in(problem: str) -> Asked | None:
    """Return what a problem asks; None where its words aren't all that it says."""
    wording = wording_of(problem)
    if wording is None:
        return None
    words, form = _form_in(wording)
    text, unit = _DEFINITION.sub("", _DEFINITION.sub("", _HARMLESS.sub("", words))).strip(" ."), ""
    for pattern in _ASIDES:
        if (found := pattern.search(text)) is not None and not unit:
            unit = found["unit"]
            text = f"{text[: found.start()]}{text[found.end() :]}"
    text, formulas = without_name(" ".join(text.split()), wording.formulas)
    return Asked(text, formulas, form, unit, _SHAPED.search(wording.text) is not None)


def _form_in(wording: Wording) -> tuple[str, Form]:
    """Take what is said about the form out of plain words; there a base is a formula, and a sentence has its stop."""
    formulas = list(wording.formulas)

    def marked(found: re.Match[str]) -> str:
        formulas.append(found[1])
        return f"base <{len(formulas) - 1}>"

    text = re.sub(r"\bbase (\d+)(?= |$|\.)", marked, wording.text.replace("<", "‹").replace("⟨", "<").replace("⟩", ">"))
    words, form = take_form(f"{text}.", formulas)
    words = re.sub(
        r"<(\d+)>",
        lambda found: f"⟨{found[1]}⟩" if int(found[1]) < len(wording.formulas) else formulas[int(found[1])],
        words,
    )
    return words.strip(" .?"), form
