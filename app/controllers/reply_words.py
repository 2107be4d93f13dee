"""The words for how a reply ended, and for what happens on the way. Knows no bridge and no view."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.controllers.figures import memory_text
from app.controllers.reply import Reply
from models.messages import GenerationStats

translate = QCoreApplication.translate


def outcome_words(reply: Reply, stats: GenerationStats) -> str:
    """How a reply ended, if that needs saying.

    Args:
        reply: The reply, whose ending is known.
        stats: Of its last run.
    """
    if reply.ending == "cancelled":
        stays = bool(reply.stand_in) and not reply.has_answer
        return translate("Reply", "Stopped; the earlier answer stays.") if stays else translate("Reply", "Stopped.")
    if reply.ending == "length":
        return _length_words(reply, stats)
    if reply.ending == "memory":
        return translate("Reply", "Memory ran short; everything so far is kept.")
    if reply.ending == "stop" and not reply.has_answer:
        return translate("Reply", "The model gave no answer.")
    return ""


def _length_words(reply: Reply, stats: GenerationStats) -> str:
    if stats.ended_in == "thinking":
        if stats.thinking_closed_by in ("budget", "person"):
            return translate("Reply", "It went on thinking though it was to answer.")
        if not reply.has_answer:
            return translate("Reply", "It ran out of tokens while thinking.")
    return translate("Reply", "The limit of tokens was reached.")


def taken_back_words(ended: Reply) -> str:
    """Why the reply before is shown again; empty after a failure, which is told in words of its own."""
    if ended.ending == "failed":
        return ""
    if ended.ending == "cancelled":
        return translate("Reply", "Stopped; the earlier reply is back.")
    return translate("Reply", "The model gave no new answer; the earlier reply is back.")


def otherwise_words(temperature: float) -> str:
    """Why a reply isn't drawn as the person has chosen."""
    words = translate(
        "Reply",
        "Nothing is left to chance here, so the reply would be the same again: "
        "this one is drawn at temperature {temperature}.",
    )
    return words.format(temperature=QLocale().toString(float(temperature), "g", 6))


def memory_low_words(available_bytes: int, needed_bytes: int) -> str:
    """That memory will not last for the whole reply."""
    words = translate(
        "Reply",
        "Memory is getting short: {free} are free, the rest of this reply may need {needed}. "
        "It stops before memory runs out, and everything is kept.",
    )
    return words.format(free=memory_text(available_bytes), needed=memory_text(needed_bytes))
