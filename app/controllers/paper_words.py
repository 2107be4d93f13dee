"""What an exported file says beside the conversation itself, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.check_words import wrong_steps_words
from app.conversations.exporting.papers import PaperWords

translate = QCoreApplication.translate


def paper_words() -> PaperWords:
    """Return the words, to be used on any thread."""
    return PaperWords(
        untitled=translate("Paper", "Conversation"),
        thinking=translate("Paper", "Thinking"),
        answer=translate("Paper", "Answer"),
        verified=translate("Paper", "Checked: it is right."),
        contradicted=translate("Paper", "Checked: it is wrong."),
        endings={
            "": translate("Paper", "Still being written."),
            "length": translate("Paper", "The limit of tokens was reached."),
            "cancelled": translate("Paper", "Stopped."),
            "memory": translate("Paper", "Memory ran short; everything so far is kept."),
            "failed": translate("Paper", "It failed."),
            "interrupted": translate("Paper", "Interrupted."),
        },
        wrong_steps=_wrong_steps,
        hidden=translate("Paper", "The solution hasn't been revealed."),
        adapted=translate("Paper", "{model} with {adapter} ({percent}%)"),
    )


def _wrong_steps(answer: str) -> str:
    """Which steps of an answer don't hold, calculated anew."""
    from app.tutoring.steps.checking import check_steps  # noqa: PLC0415 - not before it is needed

    return wrong_steps_words(check_steps(answer).slips)
