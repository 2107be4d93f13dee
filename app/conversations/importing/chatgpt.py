"""The conversations that ChatGPT gives to their owner (`conversations.json`) into ours.

As its exports show: a list of conversations, each with a `mapping` of nodes that know their parent; a node may hold a
message, with `author.role`, `content.content_type` and `content.parts`, and `current_node` is the end of the branch
that was last seen. Nobody promises that shape: what isn't as expected is left out and counted.

A turn of ours is a question with the messages that answer it. Where its messages branch there is a turn for each end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from app.conversations.importing.foreign import LeftOut, a_list, a_moment, a_text, an_object, joined, split_reply
from app.conversations.importing.found import MOST_CONVERSATIONS, Found, Room, made_name, one_line, refused
from app.conversations.plain import MOST_TURNS
from app.conversations.records import Conversation, Ending, Heading, Origin, Turn
from models.wording import marked, translate

_CITATION = re.compile("\ue200[^\ue201]{0,500}\ue201")
_SPOKEN = {"text", "multimodal_text"}
_SILENT = {"reasoning_recap", "thoughts", "user_editable_context", "model_editable_context"}
_UNTITLED = marked("Conversations", "From ChatGPT")


def is_chatgpt(document: Any) -> bool:
    """Whether a JSON value is what ChatGPT gives: a list of conversations, or one of them."""
    first = document[0] if isinstance(document, list) and document else document
    return isinstance(first, dict) and isinstance(first.get("mapping"), dict)


def read_chatgpt(documents: list[Any]) -> Found:
    """Return what an export of ChatGPT holds.

    Raises:
        ImportRefused: It holds no conversation, or too many.
    """
    left_out, room = LeftOut(), Room()
    conversations: dict[str, Conversation] = {}
    for document in documents:
        for value in document if isinstance(document, list) else [document]:
            conversation = _Reading(an_object(value), left_out, room).conversation()
            if conversation is None:
                left_out.count(marked("Conversations", "conversation without a message"))
            else:
                conversations.setdefault(conversation.heading.uid, conversation)
    if len(conversations) > MOST_CONVERSATIONS:
        raise refused(translate("Errors", "It has more than {most:,} conversations.").format(most=MOST_CONVERSATIONS))
    if not conversations:
        raise refused(translate("Errors", "It has no conversation in it that can be read."))
    return Found((), tuple(conversations.values()), left_out.words())


@dataclass(frozen=True, slots=True)
class _Begun:
    """A turn that may go on with the next message; `last` is the node of its last one."""

    last: str
    question: str
    asked_at: float
    parent: str | None
    said: _Said | None = None
    model_id: str = ""
    ending: Ending = "stop"


@dataclass(frozen=True, slots=True)
class _Said:
    """A message of a reply, and those before it: shared by all branches that go on from here.

    Attributes:
        thinking: Its thoughts.
        answer: Its answer.
        before: The one before it.
        work: What it costs to join it with all of those.
    """

    thinking: str
    answer: str
    before: _Said | None
    work: int

    def joined(self) -> tuple[str, str]:
        """Thoughts and answer of all of them."""
        thoughts, answers = [], []
        said: _Said | None = self
        while said is not None:
            thoughts.append(said.thinking)
            answers.append(said.answer)
            said = said.before
        return joined(*reversed(thoughts)), joined(*reversed(answers))


class _Reading:
    """One conversation that is being read."""

    def __init__(self, source: dict[str, Any], left_out: LeftOut, room: Room) -> None:
        self._source = source
        self._room = room
        self._left_out = left_out
        self._nodes = {uid: an_object(node) for uid, node in an_object(source.get("mapping")).items()}
        self._begun = a_moment(source.get("create_time"), 0.0)
        given = a_text(source.get("conversation_id")) or a_text(source.get("id"))
        self._uid = made_name("chatgpt", given or f"{self._begun} {source.get('title')}")
        self._shown = self._shown_nodes()
        self._turns: dict[str, Turn] = {}

    def conversation(self) -> Conversation | None:
        """The conversation; None where it has no message."""
        self._walk()
        if not self._turns:
            return None
        turns = self._in_order()
        begun = self._begun or turns[0].asked_at
        changed = max(a_moment(self._source.get("update_time"), begun), begun)
        title = (
            one_line(a_text(self._source.get("title")))
            or one_line(turns[0].question)
            or translate("Conversations", _UNTITLED)
        )
        return Conversation(Heading(self._uid, title, begun, changed, is_named=True), turns)

    def _walk(self) -> None:
        """Go through the tree from its roots, along each branch with the turn that it is in."""
        children = self._children()
        ahead: list[tuple[str, _Begun | None]] = [(root, None) for root in reversed(children.get(None, []))]
        while ahead:
            node, turn = ahead.pop()
            turn = self._after(node, turn)
            following = children.get(node, [])
            if not following and turn is not None:
                self._end(turn)
            ahead += [(child, turn) for child in reversed(following)]

    def _children(self) -> dict[str | None, list[str]]:
        found: dict[str | None, list[str]] = {}
        for uid, node in self._nodes.items():
            parent = node.get("parent")
            found.setdefault(parent if isinstance(parent, str) and parent in self._nodes else None, []).append(uid)
        for parent, children in found.items():
            listed = a_list(self._nodes[parent].get("children")) if parent is not None else []
            places = {uid: place for place, uid in enumerate(listed) if isinstance(uid, str)}
            children.sort(key=lambda uid, places=places: places.get(uid, len(places)))  # type: ignore[misc]
        return found

    def _shown_nodes(self) -> dict[str, int]:
        """The nodes of the branch that was last seen, with how far each is from its end."""
        found: dict[str, int] = {}
        uid = self._source.get("current_node")
        while isinstance(uid, str) and uid in self._nodes and uid not in found:
            found[uid] = len(found)
            uid = self._nodes[uid].get("parent")
        return found

    def _after(self, node: str, turn: _Begun | None) -> _Begun | None:
        """The turn as it is after the message of a node, if there is one."""
        message = an_object(self._nodes[node].get("message"))
        role = an_object(message.get("author")).get("role")
        hidden = an_object(message.get("metadata")).get("is_visually_hidden_from_conversation") is True
        if hidden or role == "system" or not message:
            return turn
        if role == "user":
            return self._asked(node, message, turn)
        if role == "assistant" and message.get("recipient", "all") == "all":
            return self._answered(node, message, turn)
        self._left_out.count(marked("Conversations", "message to or from a tool"))
        return turn

    def _asked(self, node: str, message: dict[str, Any], turn: _Begun | None) -> _Begun | None:
        question = self._spoken(message)
        parts = a_list(an_object(message.get("content")).get("parts"))
        # Of a picture alone nothing is kept, and yet what follows answers it and not the question before.
        if not question.strip() and all(isinstance(part, str) for part in parts):
            return turn
        parent = None if turn is None else self._end(turn)
        before = self._begun if parent is None else self._turns[parent].asked_at
        return _Begun(node, question, a_moment(message.get("create_time"), before), parent)

    def _answered(self, node: str, message: dict[str, Any], turn: _Begun | None) -> _Begun:
        begun = turn or _Begun(node, "", a_moment(message.get("create_time"), self._begun), None)
        thinking, answer = self._thoughts(message), ""
        if not thinking:
            thinking, answer = split_reply(self._spoken(message))
        model = a_text(an_object(message.get("metadata")).get("model_slug"))
        before = begun.said
        return replace(
            begun,
            last=node,
            said=_Said(thinking, answer, before, len(thinking) + len(answer) + 1 + (before.work if before else 0)),
            model_id=one_line(model) or begun.model_id,
            ending="interrupted" if message.get("status") == "in_progress" else "stop",
        )

    def _thoughts(self, message: dict[str, Any]) -> str:
        content = an_object(message.get("content"))
        if content.get("content_type") != "thoughts":
            return ""
        thoughts = [an_object(each) for each in a_list(content.get("thoughts"))]
        return joined(*(a_text(each.get("content")) or a_text(each.get("summary")) for each in thoughts))

    def _spoken(self, message: dict[str, Any]) -> str:
        content = an_object(message.get("content"))
        kind = a_text(content.get("content_type"))
        if kind not in _SPOKEN:
            if kind not in _SILENT:
                self._left_out.count(marked("Conversations", "message that isn't text"))
            return ""
        parts = a_list(content.get("parts"))
        for part in parts:
            if not isinstance(part, str):
                self._left_out.count(marked("Conversations", "image, sound or file"))
        return _CITATION.sub("", joined(*map(a_text, parts)))

    def _end(self, turn: _Begun) -> str:
        """Keep a turn, once, and return its name."""
        uid = made_name(self._uid, turn.last)
        if uid not in self._turns:
            if len(self._turns) == MOST_TURNS:
                raise refused(
                    translate("Errors", "A conversation in it has more than {most:,} turns.").format(most=MOST_TURNS)
                )
            self._room.take(len(turn.question) + (turn.said.work if turn.said else 0))
            thinking, answer = turn.said.joined() if turn.said else ("", "")
            self._turns[uid] = Turn(
                uid,
                turn.parent,
                turn.question,
                turn.asked_at,
                thinking=thinking,
                answer=answer,
                ending=turn.ending if answer or thinking else "cancelled",
                # Of a question's replies the one that goes on longest with the branch that was seen is shown.
                shown=len(self._shown) - self._shown[turn.last] if turn.last in self._shown else 0,
                origin=Origin(turn.model_id) if turn.model_id else None,
            )
        return uid

    def _in_order(self) -> tuple[Turn, ...]:
        """The turns by when they were asked, none before the one that it follows."""
        moments: dict[str | None, float] = {None: 0.0}
        for turn in self._turns.values():
            moments[turn.uid] = max(moments[turn.parent], turn.asked_at)
        return tuple(sorted(self._turns.values(), key=lambda turn: moments[turn.uid]))
