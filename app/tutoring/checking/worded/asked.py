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
    r"(?: (?:as|in|to|using|an?|the|simplest|simplified|lowest|reduced|common|exact|mixed|decimal|radical|form|terms|"
    r"fraction|number|integer|fully|completely|percent(?:age)?|value|ordered|pair|triple|vector|matrix|of π)\b)*"
    r"|(?:your answer should be|assume (?:that )?(?:all|each|the) (?:dice|coins|die|coin) (?:are|is) fair"
    r"|the (?:dice|coins|die|coin) (?:are|is) fair)[^.]{0,40}|round if necessary|you may use a calculator"
    r"|include units|do not include units(?: in your answer)?)\)?(?=\.|$)"
)

_DEFINITION = re.compile(
    r"(?:\. |^)(?:(?:recall|remember|note) (?:that )?)?(?:an? (?:proper divisor|proper factor|palindrome|"
    r"palindromic (?:number|integer)|"
    r"perfect (?:square|cube)|prime(?: number)?|composite(?: number)?|factorial|diagonal)(?: of (?:an "
    r"integer|a number|an? [a-z ]+)"
    r"(?: ⟨\d+⟩)?)? is (?:an?|the|any) [^.]{10,160}|the proper (?:divisors|factors) of \d+ are [\d and]+)(?=\.)"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a problem asks.

    Attributes:
        text: Its plain words, `⟨0⟩` where a formula stands.
        formulas: Its formulas, in LaTeX.
        form: The form its answer has to have.
        unit: The unit that was asked for, in the problem's word; empty if none was.
    """

    text: str
    formulas: tuple[str, ...]
    form: Form
    unit: str = ""


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
    return Asked(text, formulas, form, unit)


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
