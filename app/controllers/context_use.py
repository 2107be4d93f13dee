"""How full the model's context is, part by part, and the words for it. Knows no bridge and no view."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from app.cards.turns import ContextCard, ContextKind, ContextPart
from models.messages import Channel, ContextCounted, ContextPlanned, GenerationStats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ContextUse:
    """Tokens before the model. The parts of the reply are counted as it comes.

    Attributes:
        system: Instructions.
        history: Earlier questions and answers.
        question: The question.
        thoughts: Thoughts of the reply.
        answer: Its answer.
        dropped_turns: Earlier questions that didn't fit.
        planned: Whether the engine has said what it reads.
    """

    system: int = 0
    history: int = 0
    question: int = 0
    thoughts: int = 0
    answer: int = 0
    dropped_turns: int = 0
    planned: bool = False

    @classmethod
    def of(cls, event: ContextCounted) -> ContextUse:
        """What the engine has counted of a conversation in which nothing is asked."""
        return cls(
            system=event.system_tokens,
            history=event.history_tokens,
            question=event.question_tokens,
            thoughts=event.thinking_tokens,
            answer=event.answer_tokens,
            dropped_turns=event.dropped_turns,
            planned=True,
        )

    @property
    def used(self) -> int:
        """All of it."""
        return self.system + self.history + self.question + self.thoughts + self.answer

    def plan(self, event: ContextPlanned) -> ContextUse:
        """The engine has said what it reads; what goes on of a reply is counted there, and here already."""
        return replace(
            self,
            system=event.system_tokens,
            history=event.history_tokens,
            question=max(0, event.question_tokens - self.thoughts - self.answer),
            dropped_turns=event.dropped_turns,
            planned=True,
        )

    def read(self, total: int) -> ContextUse:
        """All tokens so far have been read; where nothing was said of a plan, the rest is the question."""
        return self if self.planned else replace(self, question=max(0, total - self.thoughts - self.answer))

    def count(self, channel: Channel, tokens: int) -> ContextUse:
        """New tokens have come."""
        if channel == "thinking":
            return replace(self, thoughts=self.thoughts + tokens)
        return replace(self, answer=self.answer + tokens)

    def finish(self, stats: GenerationStats) -> ContextUse:
        """The engine has counted everything; what belongs nowhere, such as closing marks, goes to the question."""
        others = self.used - self.question
        return replace(self, question=max(0, stats.context_tokens - others))


def context_card(use: ContextUse, total: int) -> ContextCard:
    """What the context is filled with, in words.

    Args:
        use: The tokens in use.
        total: The tokens that it holds.
    """
    number = QLocale().toString
    names: dict[ContextKind, tuple[str, int]] = {
        "system": (translate("Context", "Instructions"), use.system),
        "history": (translate("Context", "Earlier turns"), use.history),
        "question": (translate("Context", "Question"), use.question),
        "thoughts": (translate("Context", "Thoughts"), use.thoughts),
        "answer": (translate("Context", "Answer"), use.answer),
    }
    parts = (ContextPart(kind, name, tokens, number(tokens)) for kind, (name, tokens) in names.items() if tokens)
    summary = translate("Context", "context {used} of {total}")
    room = translate("Context", "{room} of {total} tokens left")
    return ContextCard(
        summary.format(used=number(use.used), total=number(total)),
        total,
        tuple(parts),
        room.format(room=number(max(0, total - use.used)), total=number(total)),
        dropped_words(use.dropped_turns) or _forecast_words(),
    )


def dropped_words(turns: int) -> str:
    """That so many earlier turns are left out, or their answers are; empty for none."""
    if not turns:
        return ""
    if turns == 1:
        return translate("Context", "One earlier question and its answer no longer fit whole; nothing is deleted.")
    words = translate("Context", "{turns} earlier questions and their answers no longer fit whole; nothing is deleted.")
    return words.format(turns=QLocale().toString(turns))


def _forecast_words() -> str:
    return translate(
        "Context",
        "When it is full, the questions after the first are left out, the earliest first; nothing is deleted.",
    )
