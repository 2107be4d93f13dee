"""What is said of how long a model may think. Pure; knows no view and no bridge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.cards.answering import BudgetCard, BudgetOffer
from app.settings import BUDGETS

translate = QCoreApplication.translate


def budget_card(kept: int | None, once: tuple[int | None] | None, *, shown: bool, running: bool) -> BudgetCard:
    """Say how long the model may think.

    Args:
        kept: What holds for all questions.
        once: What holds for one question, if anything does.
        shown: Whether the model thinks at all.
        running: Whether that one question is being answered.
    """
    tokens = once[0] if once else kept
    words = translate("Budget", "Thinking: {bound}")
    only = (
        translate("Budget", "Only for this question") if running else translate("Budget", "Only for the next question")
    )
    briefly = translate("Budget", "{words}, once") if once else "{words}"
    fully = translate("Budget", "{words}. {only}.") if once else "{words}"
    return BudgetCard(
        shown=shown,
        words=briefly.format(words=words.format(bound=_short(tokens))),
        short=briefly.format(words=_short(tokens)),
        spoken=fully.format(words=words.format(bound=_words(tokens)), only=only),
        kept_words=translate("Budget", "Thinking, for every question"),
        once_words=only,
        offers=tuple(
            BudgetOffer(each, _words(each), kept=each == kept, once=once is not None and each == once[0])
            for each in BUDGETS
        ),
    )


def _short(tokens: int | None) -> str:
    """`off`, `8K`, `no limit`."""
    if tokens is None:
        return translate("Budget", "no limit")
    if tokens == 0:
        return translate("Budget", "off")
    return translate("Budget", "{thousands}K").format(thousands=tokens // 1024)


def _words(tokens: int | None) -> str:
    """`Off: answer at once`, `Up to 8K tokens`, `No limit`."""
    if tokens is None:
        return translate("Budget", "No limit")
    if tokens == 0:
        return translate("Budget", "Off: answer at once")
    return translate("Budget", "Up to {thousands}K tokens").format(thousands=tokens // 1024)
