"""What is said of what checking has found, wherever it is shown or written. Only words; for any thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.cards.checks import CheckCard
from app.rendering.loose import as_markdown, as_words
from app.tutoring.verdicts import Slip
from models.wording import in_phrases

translate = QCoreApplication.translate

_MOST_NAMED = 12

_OTHER_RELATIONS = ("<", ">", "≤", "≥", "≠", "≈", "\\le", "\\ge", "\\ne", "\\approx", "\\equiv")


def state_words(card: CheckCard) -> str:
    """Return in a word or two what was found of an answer; empty while nobody looked."""
    if card.state == "unchecked" and card.slips:
        return slips_words(len(card.slips))
    words = {
        "checking": translate("Check", "Checking…"),
        "verified": translate("Check", "Checked"),
        "contradicted": translate("Check", "Contradicted"),
        "unchecked": translate("Check", "Not checked"),
    }
    return words.get(card.state, "")


def slips_words(count: int) -> str:
    """Return how many steps don't hold."""
    if count == 1:
        return translate("Check", "1 step doesn't hold")
    return translate("Check", "{count} steps don't hold").format(count=count)


def slip_words(slip: Slip) -> str:
    """Return what is wrong with a step, in plain signs: `7 · 8 = 56, not 54`."""
    left, right = _sides(slip)
    found = as_words(slip.found)
    if left and right and found:
        words = translate("Check", "{left} = {found}, not {right}")
        return words.format(left=as_words(left), found=found, right=as_words(right))
    stated = as_words(slip.stated)
    if found:
        return translate("Check", "{stated} doesn't hold: it is {found}").format(stated=stated, found=found)
    return translate("Check", "{stated} doesn't hold").format(stated=stated)


def wrong_steps_words(slips: Sequence[Slip]) -> str:
    """Return which steps don't hold, in a sentence; empty where all do."""
    if not slips:
        return ""
    said = in_phrases(slip_words(slip) for slip in slips[:_MOST_NAMED])
    more = len(slips) - _MOST_NAMED
    if more > 0:
        said = translate("Check", "{steps}; and {count} more").format(steps=said, count=more)
    return translate("Check", "{title}: {steps}.").format(title=slips_words(len(slips)), steps=said)


def slip_markdown(slip: Slip) -> str:
    """Return what a step says, and what it should, with its mathematics set."""
    if not slip.found:
        return as_markdown(slip.stated)
    words = translate("Check", "{stated} — it is {found}")
    return words.format(stated=as_markdown(slip.stated), found=as_markdown(slip.found))


def _sides(slip: Slip) -> tuple[str, str]:
    """Both sides of a step that is one equation; nothing where it is another relation, or several."""
    left, _, right = (part.strip() for part in slip.stated.partition("="))
    is_plain = "=" not in right and not any(sign in slip.stated for sign in _OTHER_RELATIONS)
    return (left, right) if is_plain else ("", "")
