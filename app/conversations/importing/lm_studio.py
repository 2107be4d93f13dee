"""A conversation as LM Studio keeps it (`….conversation.json`) into ours.

As its files show: a list of messages, each with `versions` and which of them is `currentlySelected`; a version has a
`role` and either `content` or, where the model took several steps, `steps` with content, those of its thoughts styled
so. Nobody promises that shape: what isn't as expected is left out and counted.

The versions of a reply become turns beside each other. What followed follows the one that was selected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.conversations.importing.foreign import LeftOut, a_list, a_moment, a_text, an_object, joined, split_reply
from app.conversations.importing.found import Found, Room, made_name, one_line, refused
from app.conversations.plain import MOST_TURNS
from app.conversations.records import Conversation, Heading, Origin, Turn
from models.wording import marked, translate

_MS = 1000
_TAG = re.compile(r"\s*</?think>\s*")
_UNTITLED = marked("Conversations", "From LM Studio")


def is_lm_studio(document: Any) -> bool:
    """Whether a JSON value is a conversation of LM Studio."""
    messages = an_object(document).get("messages")
    return isinstance(messages, list) and all(isinstance(an_object(each).get("versions"), list) for each in messages)


def read_lm_studio(document: dict[str, Any]) -> Found:
    """Return what a conversation of LM Studio holds.

    Raises:
        ImportRefused: It holds no message, or too many.
    """
    left_out = LeftOut()
    conversation = _Reading(document, left_out).conversation()
    return Found((), (conversation,), left_out.words())


@dataclass(frozen=True, slots=True)
class _Said:
    """One version of a message."""

    text: str = ""
    thinking: str = ""
    model_id: str = ""
    moment: float | None = None


@dataclass(frozen=True, slots=True)
class _Message:
    """A message: its versions, and which of them was selected."""

    role: str
    versions: tuple[_Said, ...]
    selected: int


class _Reading:
    """One conversation that is being read."""

    def __init__(self, source: dict[str, Any], left_out: LeftOut) -> None:
        self._source = source
        self._left_out = left_out
        self._begun = a_moment(source.get("createdAt"), 0.0, per_second=_MS)
        self._uid = ""
        self._turns: list[Turn] = []
        self._room = Room()

    def conversation(self) -> Conversation:
        """The conversation."""
        messages = [*self._messages()]
        if not messages:
            raise refused(translate("Errors", "It has no message in it that can be read."))
        first = messages[0].versions[messages[0].selected].text
        self._uid = made_name("lm-studio", str(self._begun), first)
        if a_text(self._source.get("systemPrompt")).strip():
            self._left_out.count(marked("Conversations", "system prompt"))
        parent: str | None = None
        for question, replies in _exchanges(messages):
            parent = self._add(parent, question, replies)
        ends = (self._source.get(name) for name in ("userLastMessagedAt", "assistantLastMessagedAt"))
        changed = max(self._begun, *(a_moment(each, 0.0, per_second=_MS) for each in ends))
        title = one_line(a_text(self._source.get("name"))) or one_line(first) or translate("Conversations", _UNTITLED)
        is_pinned = self._source.get("pinned") is True
        heading = Heading(self._uid, title, self._begun, changed, is_named=True, is_pinned=is_pinned)
        return Conversation(heading, tuple(self._turns))

    def _messages(self) -> Iterator[_Message]:
        for value in a_list(self._source.get("messages")):
            message = an_object(value)
            versions = [an_object(each) for each in a_list(message.get("versions"))]
            roles = {a_text(each.get("role")) for each in versions}
            role = roles.pop() if len(roles) == 1 else ""
            if role not in ("user", "assistant"):
                self._left_out.count(marked("Conversations", "message that isn't the person's or the model's"))
                continue
            chosen: Any = message.get("currentlySelected")
            said = tuple(self._said(role, version) for version in versions)
            yield _Message(role, said, chosen if type(chosen) is int and 0 <= chosen < len(said) else len(said) - 1)

    def _said(self, role: str, version: dict[str, Any]) -> _Said:
        if role == "user":
            return _Said(self._text(version.get("content")))
        steps = [an_object(step) for step in a_list(version.get("steps"))] or [version]
        parts: list[tuple[str, str]] = []
        model, moment = "", None
        for step in steps:
            if step.get("type") not in ("contentBlock", "singleStep"):
                if step.get("type") != "debugInfoBlock":
                    self._left_out.count(marked("Conversations", "step that isn't text"))
                continue
            parts.append(self._split(step))
            model = a_text(an_object(step.get("genInfo")).get("identifier")) or model
            moment = _moment(a_text(step.get("stepIdentifier"))) if moment is None else moment
        sender = a_text(an_object(version.get("senderInfo")).get("senderName"))
        thinking, answer = joined(*(each for each, _ in parts)), joined(*(each for _, each in parts))
        return _Said(answer, thinking, one_line(model or sender), moment)

    def _split(self, step: dict[str, Any]) -> tuple[str, str]:
        text = self._text(step.get("content"))
        if an_object(step.get("style")).get("type") == "thinking":
            return _TAG.sub("\n", text).strip(), ""
        return split_reply(text)

    def _text(self, content: Any) -> str:
        if isinstance(content, str):
            return content
        texts = []
        for part in map(an_object, a_list(content)):
            if part.get("type") == "text":
                texts.append(a_text(part.get("text")))
            else:
                self._left_out.count(marked("Conversations", "image, file or use of a tool"))
        return "\n".join(filter(None, texts))

    def _add(self, parent: str | None, question: _Message | None, replies: list[_Message]) -> str:
        """Add the turns of a question with all its replies; return the one that was selected."""
        asked = _Said() if question is None else question.versions[question.selected]
        for place, version in enumerate(() if question is None else question.versions):
            if question is not None and place != question.selected and version.text.strip():
                self._put(parent, version, [], shown=0)
        chosen = [reply.versions[reply.selected] for reply in replies]
        for place, reply in enumerate(replies):
            for number, other in enumerate(reply.versions):
                if number != reply.selected:
                    self._put(parent, asked, [*chosen[:place], other], shown=0)
        return self._put(parent, asked, chosen, shown=1)

    def _put(self, parent: str | None, asked: _Said, replies: list[_Said], *, shown: int) -> str:
        uid = made_name(self._uid, str(len(self._turns)))
        moments = [each.moment for each in replies if each.moment is not None]
        before = self._turns[-1].asked_at if self._turns else self._begun
        model = next((each.model_id for each in reversed(replies) if each.model_id), "")
        self._room.take(len(asked.text) + sum(len(each.thinking) + len(each.text) + 1 for each in replies))
        if len(self._turns) == MOST_TURNS:
            raise refused(translate("Errors", "It has more than {most:,} turns.").format(most=MOST_TURNS))
        thinking = joined(*(each.thinking for each in replies))
        answer = joined(*(each.text for each in replies))
        self._turns.append(
            Turn(
                uid,
                parent,
                asked.text,
                max([before, *moments[:1]]),
                thinking=thinking,
                answer=answer,
                ending="stop" if answer.strip() or thinking.strip() else "cancelled",
                shown=shown,
                origin=Origin(model) if model else None,
            )
        )
        return uid


def _exchanges(messages: list[_Message]) -> Iterator[tuple[_Message | None, list[_Message]]]:
    """Each question with the replies up to the next one."""
    question: _Message | None = None
    replies: list[_Message] = []
    for message in messages:
        if message.role == "assistant":
            replies.append(message)
            continue
        if question is not None or replies:
            yield question, replies
        question, replies = message, []
    yield question, replies


def _moment(step: str) -> float | None:
    """When a step was made: its name begins with that, in milliseconds."""
    digits = step.partition("-")[0]
    return int(digits) / _MS if re.fullmatch(r"1\d{12}", digits) else None
