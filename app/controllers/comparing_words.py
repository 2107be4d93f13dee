"""The words for two versions of a turn beside each other. Knows replies and mathematics, no bridge and no view."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.controllers.counterpart import have_one_model, is_drawn_alike
from app.controllers.measures import duration_text, use_text
from app.controllers.reply import Reply
from app.tutoring.answers import compare, read_answer
from app.tutoring.boxed import last_boxed
from models.messages import AdapterUse

translate = QCoreApplication.translate

_LONGEST_RESULT = 120


def made_with_words(use: AdapterUse | None) -> str:
    """What a version was made with: `Without adapter`, `japanese-answers 80%`."""
    return use_text(use) if use is not None else translate("Comparing", "Without adapter")


def facts_words(reply: Reply) -> str:
    """What was measured of a version: `412 tokens · 4.2 s`."""
    tokens = reply.thinking_tokens + reply.answer_tokens
    if not tokens:
        return ""
    counted = translate("Comparing", "{tokens} tokens").format(tokens=QLocale().toString(tokens))
    return f"{counted} · {duration_text(reply.spent_s)}" if reply.spent_s else counted


def finding_words(one: Reply, other: Reply) -> str:
    """Whether two versions come to the same result, as Markdown; empty where there is none to name."""
    if not (one.has_answer and other.has_answer):
        return ""
    results = [last_boxed(reply.answer) for reply in (one, other)]
    if results[0] is None and results[1] is None:
        return ""
    if any(result is not None and not _can_be_set(result) for result in results):
        return ""
    if results[0] and results[1] and _are_equal(results[0], results[1]):
        return translate("Comparing", "Both say {result}").format(result=_set(results[0]))
    first, second = (_set(result) for result in results)
    return translate("Comparing", "Results: {one} and {other}").format(one=first, other=second)


def asked_words(use: AdapterUse | None) -> str:
    """What is said while a version is written."""
    if use is None:
        return translate("Comparing", "Asked again without the adapter; nothing else differs.")
    return translate("Comparing", "Asked again with {adapter}; nothing else differs.").format(adapter=use_text(use))


def note_words(one: Reply, other: Reply) -> str:
    """What differs between two versions beside the adapter, if that needs saying."""
    if not have_one_model(one, other):
        return translate("Comparing", "They were written by different models.")
    if one.question != other.question:
        return translate("Comparing", "They answer different questions.")
    if not is_drawn_alike(one, other):
        return translate("Comparing", "They were drawn with different seeds or numbers, so chance differs too.")
    return ""


def _are_equal(one: str, other: str) -> bool:
    return one == other or compare(read_answer(one), read_answer(other)) is True


def _can_be_set(result: str) -> bool:
    return len(result) <= _LONGEST_RESULT and "\\)" not in result and "\n" not in result


def _set(result: str | None) -> str:
    return rf"\({result}\)" if result else translate("Comparing", "no boxed result")
