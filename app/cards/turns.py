"""What the window shows of a turn and of the model's context: made by a controller, shown by a view. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.cards.checks import NOTHING_CHECKED, CheckCard
from app.cards.guides import GuideCard
from app.cards.possible import NOTHING_POSSIBLE, Possible

ContextKind = Literal["system", "history", "question", "thoughts", "answer"]


@dataclass(frozen=True, slots=True)
class AttachmentCard:
    """A plain text that goes with a question, whole."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ReplyCard:
    """One reply, as far as it has come.

    Attributes:
        question: What was asked.
        thinking: Its thoughts.
        thinking_tokens: How many tokens they took.
        thinking_s: How many seconds they took.
        answer: The answer to show.
        answer_stands_in: Whether that is an earlier answer, which stays until this reply has one.
        left_out: That earlier questions were left out of what the model was given for it; empty if none were.
        outcome: How it ended, if that needs saying.
        measures: What was measured.
        note: How it was drawn, if that needs saying.
        failure: Why it failed: title, detail and hint; None if it didn't.
        missed_model: The model that it waited for and that didn't come, by its id; empty if that wasn't why.
        possible: What can be done with it while it isn't the last one.
        attachments: What goes with the question.
        check: What checking it has found.
        guide: How far it is revealed, where it is shown rung by rung: then thoughts and answer are empty; else None.
    """

    question: str
    thinking: str
    thinking_tokens: int
    thinking_s: float
    answer: str
    answer_stands_in: bool = False
    left_out: str = ""
    outcome: str = ""
    measures: str = ""
    note: str = ""
    failure: tuple[str, str, str] | None = None
    missed_model: str = ""
    possible: Possible = NOTHING_POSSIBLE
    attachments: tuple[AttachmentCard, ...] = ()
    check: CheckCard = NOTHING_CHECKED
    guide: GuideCard | None = None


@dataclass(frozen=True, slots=True)
class ContextPart:
    """One part of what the model has before it.

    Attributes:
        kind: Which part.
        name: The same, for a person.
        tokens: Its size.
        amount: The same, for a person.
    """

    kind: ContextKind
    name: str
    tokens: int
    amount: str


@dataclass(frozen=True, slots=True)
class ContextCard:
    """How full the model's context is.

    Attributes:
        summary: In one short line.
        total: Tokens that the context holds.
        parts: What it is filled with, in the order in which the model reads it; empty parts are left out.
        room: How much is left, in words.
        note: What is left out, or will be when it is full.
    """

    summary: str
    total: int
    parts: tuple[ContextPart, ...]
    room: str
    note: str
