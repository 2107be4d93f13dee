"""From a conversation to what of it stands on paper: the turns that are on the page, in reading order.

Knows no format. The words are the caller's, so that a window can say them in its own language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.conversations.records import Conversation, Ending, Origin, Turn, shown_path
from app.days import date_words
from app.sections import Paper, Section
from app.tutoring.verdicts import Verdict
from models.catalog import find
from models.errors import UnknownModel, shown
from models.wording import in_a_row, sentences

_ENDINGS: Mapping[Ending, str] = MappingProxyType(
    {
        "": "Still being written.",
        "length": "The limit of tokens was reached.",
        "cancelled": "Stopped.",
        "memory": "Memory ran short; everything so far is kept.",
        "failed": "It failed.",
        "interrupted": "Interrupted.",
    }
)


def model_name(model_id: str) -> str:
    """Return what a model is called; one that the catalogue doesn't list, by its id."""
    try:
        return find(model_id).name
    except UnknownModel:
        return model_id


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What is said on paper beside the conversation itself.

    Attributes:
        untitled: Stands for a title that is empty.
        thinking: Above thoughts.
        answer: Above an answer that stands below thoughts.
        verified: Before what a checker found that agrees.
        contradicted: Before what a checker found that doesn't.
        endings: How a reply ended, where the turn itself has no words for it.
        date: Writes a moment as its day.
        model: Writes a model's id as its name.
        wrong_steps: Says which steps of an answer that was checked don't hold; empty where all do.
        hidden: Stands in the place of a reply that isn't revealed.
        adapted: Names a model together with the adapter that was in force, and how much of that in percent.
    """

    untitled: str = "Conversation"
    thinking: str = "Thinking"
    answer: str = "Answer"
    verified: str = "Checked: it is right."
    contradicted: str = "Checked: it is wrong."
    endings: Mapping[Ending, str] = field(default_factory=lambda: _ENDINGS)
    date: Callable[[float], str] = date_words
    model: Callable[[str], str] = model_name
    wrong_steps: Callable[[str], str] = lambda _answer: ""
    hidden: str = "The solution hasn't been revealed."
    adapted: str = "{model} with {adapter} ({percent}%)"


def paper_of(conversation: Conversation, *, thoughts: bool = False, words: PaperWords | None = None) -> Paper:
    """Return a conversation as it stands on paper.

    Args:
        conversation: The conversation.
        thoughts: Whether the thoughts are told too.
        words: What is said beside it.
    """
    said = words or PaperWords()
    path = shown_path(conversation.turns)
    sections = tuple(section for turn in path for section in _sections(turn, said, thoughts=thoughts))
    title = " ".join(conversation.heading.title.split())
    return Paper(title or said.untitled, _subtitle(conversation, path, said), sections)


def _subtitle(conversation: Conversation, path: tuple[Turn, ...], words: PaperWords) -> str:
    heading = conversation.heading
    moments = [heading.created_at, *(turn.asked_at for turn in path)]
    days = dict.fromkeys(filter(None, (words.date(min(moments)), words.date(max(moments)))))
    makers = dict.fromkeys(_maker(turn.origin, words) for turn in path if turn.origin and turn.origin.model_id)
    return " · ".join(filter(None, (" – ".join(days), in_a_row(makers))))


def _maker(origin: Origin, words: PaperWords) -> str:
    """Return what has written an answer: the model, and the adapter that was in force."""
    model = words.model(origin.model_id)
    if not origin.adapter or origin.strength == 0:
        return model
    percent = round(origin.strength * 100)
    return words.adapted.format(model=model, adapter=shown(origin.adapter), percent=percent)


def _sections(turn: Turn, words: PaperWords, *, thoughts: bool) -> Iterator[Section]:
    if turn.question.strip():
        yield Section("question", turn.question)
    for attachment in turn.attachments:
        yield Section("attachment", attachment.text, attachment.name)
    if turn.left_out:
        yield Section("remark", turn.left_out)
    if turn.is_hidden:
        yield Section("remark", words.hidden)
        return
    shows_thoughts = thoughts and bool(turn.thinking.strip())
    if shows_thoughts:
        yield Section("thinking", turn.thinking.strip(), words.thinking)
    answer = turn.answer.strip() or turn.stand_in.strip()
    if answer:
        yield Section("answer", answer, words.answer if shows_thoughts else "")
    for remark in filter(None, _remarks(turn, words)):
        yield Section("remark", remark)


def _remarks(turn: Turn, words: PaperWords) -> Iterator[str]:
    if turn.failure is not None:
        yield _sentences(turn.failure.title, turn.failure.detail)
    else:
        yield turn.outcome or words.endings.get(turn.ending, "")
    if turn.verdict is not None:
        yield _verdict(turn.verdict, words)
        yield words.wrong_steps(turn.answer)


def _verdict(verdict: Verdict, words: PaperWords) -> str:
    found = {"verified": words.verified, "contradicted": words.contradicted}.get(verdict.verdict)
    return "" if found is None else _sentences(found, verdict.detail)


def _sentences(*parts: str) -> str:
    return sentences(*(" ".join(part.split()) for part in parts))
