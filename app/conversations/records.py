"""What is kept of conversations, as frozen dataclasses: what the store takes and gives, and what travels in exports.

Knows no database, no Qt and no window. A turn is one question and one reply to it; turns form a tree, for a question
can be asked again or changed, and what follows builds on one reply. Times are seconds since 1970.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Literal

from app.tutoring.verdicts import Verdict
from models.messages import GenerationStats, Sampling

Ending = Literal["", "stop", "length", "cancelled", "memory", "failed", "interrupted"]
"""How a reply ended: empty while it is written, `interrupted` when Ergo itself ended before it."""

WishKind = Literal["ask", "go-on", "think-longer", "again", "edit"]


def new_uid() -> str:
    """Return a name that nothing else has: 32 hexadecimal digits."""
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Attachment:
    """A plain text that goes with a question."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Origin:
    """What an answer was made with.

    Attributes:
        model_id: The model.
        recipe: How it was quantized; empty where that isn't known.
        adapter: The adapter that was applied, by its name; None where none was.
        sampling: How its tokens were drawn, with the seed that was really used where that is known.
        strength: How much of the adapter; 1 is as it was trained.
    """

    model_id: str
    recipe: str = ""
    adapter: str | None = None
    sampling: Sampling | None = None
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a reply failed, in words, and what was wanted of the model.

    Attributes:
        title: What happened.
        detail: Why.
        hint: What can be done.
        kind: What was wanted.
        answers_at_once: Whether it was to think no more.
        model_id: The model that didn't come; empty if that wasn't why.
    """

    title: str
    detail: str
    hint: str
    kind: WishKind = "ask"
    answers_at_once: bool = False
    model_id: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """How much is revealed of a reply that is shown rung by rung: a nudge, the idea, the steps, the answer.

    Attributes:
        revealed: How many rungs.
        is_whole: All of it: from then on it is a reply like any other.
    """

    revealed: int = 0
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and one reply to it.

    Attributes:
        uid: Its name.
        parent: The turn that it follows, by its name; None begins the conversation.
        question: What was asked, as it was typed.
        asked_at: When.
        thinking: The reply's thoughts, raw.
        answer: The reply's answer, raw.
        ending: How the reply ended.
        shown: Of the turns that follow the same one, the one with the largest number is on the page.
        stand_in: An earlier answer, which stays until this reply has one of its own.
        source: The turn whose thoughts it goes on with, by its name.
        thinking_tokens: Tokens of the thoughts.
        answer_tokens: Tokens of the answer.
        thinking_s: Seconds that it thought.
        spent_s: Seconds from the question to the end.
        outcome: How it ended, in words, if that needed saying.
        measures: What was measured, in words.
        note: How it was drawn, in words, if that needed saying.
        left_out: That earlier questions were left out for it, in words.
        differs: Whether it was drawn otherwise than was chosen.
        origin: What it was made with; None where nothing was.
        stats: What was measured of its last run; None where it didn't come to its end.
        verdict: What a checker found; None where none looked.
        failure: Why it failed; None if it didn't.
        attachments: What goes with the question.
        guide: How much of the reply is revealed; None where it was never hidden.
    """

    uid: str
    parent: str | None
    question: str
    asked_at: float
    thinking: str = ""
    answer: str = ""
    ending: Ending = ""
    shown: int = 0
    stand_in: str = ""
    source: str | None = None
    thinking_tokens: int = 0
    answer_tokens: int = 0
    thinking_s: float = 0.0
    spent_s: float = 0.0
    outcome: str = ""
    measures: str = ""
    note: str = ""
    left_out: str = ""
    differs: bool = False
    origin: Origin | None = None
    stats: GenerationStats | None = None
    verdict: Verdict | None = None
    failure: Failure | None = None
    attachments: tuple[Attachment, ...] = ()
    guide: Guide | None = None

    @property
    def is_hidden(self) -> bool:
        """Whether its reply is told of rung by rung: nobody says more of it than was asked for."""
        return self.guide is not None and not self.guide.is_whole


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where in a conversation the reader was.

    Attributes:
        turn: The place, counted from 0, of the turn at the upper edge; -1 follows the end.
        offset: Pixels of it above that edge.
    """

    turn: int = -1
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of conversations."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A conversation without its turns: what a list shows of it.

    Attributes:
        uid: Its name.
        title: What it is called.
        created_at: When it was begun.
        changed_at: When something was last asked or answered in it.
        is_named: Whether a person gave it its title; else that follows its first question.
        is_pinned: Whether it stays at the top.
        folder: The folder it lies in, by its name; None for none.
    """

    uid: str
    title: str
    created_at: float
    changed_at: float
    is_named: bool = False
    is_pinned: bool = False
    folder: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation, whole.

    Attributes:
        heading: What a list shows of it.
        turns: All of them, every parent before its children, in the order in which they were asked.
        draft: What is typed in it and not sent.
        place: Where the reader was.
    """

    heading: Heading
    turns: tuple[Turn, ...] = ()
    draft: str = ""
    place: ReadingPlace = ReadingPlace()


@dataclass(frozen=True, slots=True)
class Contents:
    """What the list of conversations shows: folders by name, conversations with the last changed first."""

    folders: tuple[Folder, ...] = ()
    headings: tuple[Heading, ...] = ()


Part = Literal["title", "question", "answer", "thinking"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a search has found something.

    Attributes:
        conversation: The conversation, by its name.
        turn: The turn, by its name; None for a title.
        part: What of it.
        excerpt: A line of text around the place.
        marks: What of the excerpt was searched for: beginning and end, counted in characters.
    """

    conversation: str
    turn: str | None
    part: Part
    excerpt: str
    marks: tuple[tuple[int, int], ...]


def shown_path(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """Return the turns that are on the page, oldest first: at every branch the one that was shown last."""
    following: dict[str | None, Turn] = {}
    for turn in turns:
        before = following.get(turn.parent)
        if before is None or turn.shown >= before.shown:
            following[turn.parent] = turn
    path: list[Turn] = []
    shown = following.get(None)
    while shown is not None and len(path) < len(turns):
        path.append(shown)
        shown = following.get(shown.uid)
    return tuple(path)
