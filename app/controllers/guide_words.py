"""How far a reply is revealed, in words: the names of its rungs, what comes next, what speaks against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.cards.guides import GuideCard, RungCard
from app.conversations.records import Ending, Guide
from app.tutoring.hints.rungs import BEFORE_STEPS, Ladder

if TYPE_CHECKING:
    from app.tutoring.stuck import Stuck

translate = QCoreApplication.translate


def guide_card(
    ladder: Ladder | None, guide: Guide, ending: Ending, *, is_wrong: bool, has_slips: bool, remark: str = ""
) -> GuideCard:
    """Return what the page shows of a hidden reply.

    Args:
        ladder: Its rungs; None while there is no answer.
        guide: How many of them are revealed.
        ending: How the reply ended; empty while it is written.
        is_wrong: Whether a checker contradicts it.
        has_slips: Whether steps of it don't hold.
        remark: What was found of a line that the person is stuck at.
    """
    if not ending:
        return GuideCard("working")
    if ladder is None:
        return GuideCard("empty")
    texts = ladder.rungs[: guide.revealed][: BEFORE_STEPS + len(ladder.steps)]
    rungs = tuple(RungCard(rung_name(place), text) for place, text in enumerate(texts))
    doubt = doubt_words(ending, is_wrong=is_wrong, has_slips=has_slips)
    return GuideCard("ready", rungs, onward_words(ladder, len(rungs)), doubt, remark, takes_lines=bool(ladder.steps))


def rung_name(place: int) -> str:
    """Return what a rung is called, by its place, counted from 0."""
    if place == 0:
        return translate("Guide", "Nudge")
    if place == 1:
        return translate("Guide", "Idea")
    return translate("Guide", "Step {number}").format(number=place - BEFORE_STEPS + 1)


def onward_words(ladder: Ladder, revealed: int) -> str:
    """Return what the next rung is called."""
    steps, done = len(ladder.steps), revealed - BEFORE_STEPS
    if revealed == 0:
        return translate("Guide", "A nudge")
    if revealed == 1:
        return translate("Guide", "The idea")
    if done >= steps:
        return translate("Guide", "The answer")
    if done == 0:
        return translate("Guide", "First step")
    return translate("Guide", "Next step ({number} of {steps})").format(number=done + 1, steps=steps)


def doubt_words(ending: Ending, *, is_wrong: bool, has_slips: bool) -> str:
    """Return what speaks against a solution, without saying what it comes to; nothing where nothing does."""
    if is_wrong:
        return translate("Guide", "This solution may be wrong: its answer doesn't hold when it is checked.")
    if has_slips:
        return translate("Guide", "This solution may be wrong: a step in it doesn't hold when it is computed again.")
    if ending != "stop":
        return translate("Guide", "This solution broke off: the hints reach as far as it does.")
    return ""


def stuck_words(found: Stuck | None) -> str:
    """Return what is said to who is stuck at a line; None where it couldn't be looked for."""
    if found is None:
        return translate("Guide", "That line couldn't be looked for. Try again, or take the next step.")
    words = {
        "next": translate("Guide", "Your line is in step {step}. Step {next} comes after it."),
        "shown": translate("Guide", "Your line is in step {step}. Step {next} comes after it."),
        "last": translate("Guide", "Only the answer comes after that."),
        "ends": translate("Guide", "That is where this solution ends."),
        "wrong": translate("Guide", "That line doesn't follow from the question. Look again at how you got there."),
        "lossy": translate("Guide", "On the way to that line a solution was lost or gained. Look again at that."),
        "elsewhere": translate("Guide", "That line isn't in this solution, which goes on with step {shown}."),
        "unread": translate("Guide", "No formula was found in that. Write it like 2x + 3 = 11."),
    }[found.finding]
    if found.finding in ("next", "shown") and not found.step:
        words = translate("Guide", "That is what is given. Step {next} comes after it.")
    shown = found.revealed - BEFORE_STEPS
    return words.format(step=found.step, next=found.step + 1, shown=shown)
