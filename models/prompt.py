"""A conversation in, prompt tokens out: turns, history without thoughts, nothing injected.

What a person types is text, whatever it looks like: only the markers of turns become
special tokens. Where a conversation has outgrown the context, the turns after the first are left
out, the earliest first: the first question is the problem that the others are about.

Knows no MLX and generates nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from models.broken_off import Spelling, without_half
from models.catalog import ChatFormat
from models.errors import InvalidInput, PromptTooLong
from models.messages import Channel, Message, Resume
from models.text_encoder import TextEncoder
from models.thinking import OPENER, ThinkingSplitter
from models.wording import translate

_SMALLEST_ROOM = 256
"""Tokens that the longest question still leaves for an answer."""

_CHARACTERS_A_TOKEN = 8
"""More than any text has on average, by far."""

_DOUBT = "Wait, let me check that again.\n"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A rendered conversation.

    Attributes:
        tokens: What the model reads, ending where its reply begins or goes on.
        system_tokens: Of those, the instructions.
        history_tokens: Of those, earlier questions and answers.
        question_tokens: Of those, the question, the beginning of the reply, and what there is of it.
        reply_tokens: Of the question's, what there is of the reply.
        dropped_turns: So many earlier turns aren't there whole, because they did not fit: of the first one
            the question stays if it can, without its answer; of the others nothing does.
        resumes_in: Where the reply goes on; None if it begins.
    """

    tokens: list[int]
    system_tokens: int
    history_tokens: int
    question_tokens: int
    reply_tokens: int
    dropped_turns: int
    resumes_in: Channel | None = None

    @property
    def asked(self) -> int:
        """How many of the tokens come before the reply."""
        return len(self.tokens) - self.reply_tokens


class PromptRenderer:
    """Renders conversations for one model.

    Args:
        tokenizer: The model's.
        chat: How the model's turns are marked.
        context_tokens: Positions that a prompt and its answer may use together.
        tools: Tokens that close the instructions: the tools that the model may call.
        thinks: Whether the model writes thoughts. For one that doesn't, none are written either.

    Raises:
        UnsupportedModel: The tokenizer lacks the tokens that mark turns.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        chat: ChatFormat,
        context_tokens: int,
        tools: Sequence[int] = (),
        *,
        thinks: bool = True,
    ) -> None:
        self._encoder = TextEncoder(tokenizer)
        self._chat = chat
        self._context_tokens = context_tokens
        self._smallest_room = min(_SMALLEST_ROOM, context_tokens // 4)
        self._tools = tuple(tools)
        self._thinks = thinks
        self._end = self._encoder.marker(chat.end)
        self._openers = {
            role: self._encoder.marker(chat.turn.format(role=role)) for role in ("system", "user", "assistant")
        }

    def render(
        self,
        messages: Sequence[Message],
        max_tokens: int,
        resume: Resume | None = None,
        spelling: Spelling | None = None,
    ) -> Prompt:
        """Render a conversation whose last message is the question.

        Turns are left out where they would not leave room for an answer.

        Args:
            messages: In order; system messages count wherever they stand.
            max_tokens: New tokens that the person allows.
            resume: The reply that goes on; None begins one.
            spelling: The tokens that the model has written it with, if they are known.

        Raises:
            InvalidInput: There is no question at the end.
            PromptTooLong: The last question alone is too long, or its reply leaves no room to go on.
        """
        if not messages or messages[-1].role != "user" or not messages[-1].content.strip():
            raise InvalidInput(
                translate("Errors", "Nothing was asked"),
                translate("Errors", "The conversation doesn't end with a question."),
            )
        head = self._system_turn(messages)
        tail = self._openers["assistant"]
        turns = _group(messages)
        limit = self._context_tokens - self._smallest_room
        fixed = len(head) + len(tail)
        question = self._question(turns.pop(), limit - fixed, limit)
        fixed += len(question)
        reply, resumes_in = self._reply_so_far(resume, spelling, limit - fixed)
        # As much as when the reply began, so that it goes on in front of the same history.
        room = min(max_tokens, self._context_tokens // 2)
        left = min(self._context_tokens - room, limit - len(reply)) - fixed
        history, dropped = self._history(turns, left)
        return Prompt(
            [*head, *history, *question, *tail, *reply],
            system_tokens=len(head),
            history_tokens=len(history),
            question_tokens=len(question) + len(tail) + len(reply),
            reply_tokens=len(reply),
            dropped_turns=dropped,
            resumes_in=resumes_in,
        )

    def render_ahead(self, messages: Sequence[Message], answer: str, max_tokens: int) -> list[int]:
        """Return what the prompt of the next question will begin with; nothing if something has to be left out then.

        Args:
            messages: The conversation, ending with the last question.
            answer: What was answered to it, bare.
            max_tokens: New tokens that the person allows.
        """
        head, opener = self._system_turn(messages), self._openers["user"]
        room = self._context_tokens - min(max_tokens, self._context_tokens // 2) - len(head)
        # The question needs some of it too.
        turns = _group([*messages, Message("assistant", answer)])
        history, dropped = self._history(turns, room - self._smallest_room)
        return [] if dropped else [*head, *history, *opener]

    def reply_sizes(self, reply: Resume) -> tuple[int, int]:
        """Return how many tokens the thoughts of a reply take, tags included, and how many its answer does.

        Raises:
            PromptTooLong: It is far longer than this model's context, and would take long to read.
        """
        if len(reply.thinking) + len(reply.answer) > self._context_tokens * _CHARACTERS_A_TOKEN:
            raise self._no_room(self._context_tokens)
        tokens = self._resumed(reply)[0] if self._has_begun(reply, None) else []
        answer = min(len(tokens), len(self._encoder.text(reply.answer)))
        return len(tokens) - answer, answer

    def _system_turn(self, messages: Sequence[Message]) -> list[int]:
        house = self._chat.house_prompt
        said = " ".join(m.content.strip() for m in messages if m.role == "system" and m.content.strip())
        if not house and not said and not self._tools:
            return []
        fewest = self._encoder.fewest_tokens(said)
        if fewest > self._context_tokens // 2:
            detail = translate("Errors", "The instructions have {tokens:,} tokens; this model takes {limit:,} at most.")
            raise _too_long(detail.format(tokens=fewest, limit=self._context_tokens // 2))
        text = self._encoder.text(f" {said}" if house else said) if said else []
        return [*self._openers["system"], *self._encoder.trusted(house), *text, *self._tools, *self._end]

    def _question(self, turn: Sequence[Message], room: int, limit: int) -> list[int]:
        text = turn[0].content
        fewest = self._encoder.fewest_tokens(text)
        if fewest > room:
            detail = translate(
                "Errors", "The question has at least {tokens:,} tokens; this model takes {limit:,} at most."
            )
            raise _too_long(detail.format(tokens=fewest, limit=limit))
        tokens = self._turn("user", text)
        if len(tokens) > room:
            detail = translate("Errors", "The question has {tokens:,} tokens; this model takes {limit:,} at most.")
            raise _too_long(detail.format(tokens=len(tokens), limit=limit))
        return tokens

    def _reply_so_far(
        self, resume: Resume | None, spelling: Spelling | None, room: int
    ) -> tuple[list[int], Channel | None]:
        """Return the tokens of a reply that goes on, as the model would have written them, and where it does."""
        if resume is None or not self._has_begun(resume, spelling):
            return [], None
        fewest = self._encoder.fewest_tokens(resume.thinking + resume.answer if self._thinks else resume.answer)
        if fewest > room:
            raise self._no_room(fewest)
        if spelling is not None:
            tokens, channel = list(spelling.tokens), spelling.channel
        else:
            tokens, channel = self._resumed(resume)
        if len(tokens) > room:
            raise self._no_room(len(tokens))
        return tokens, channel

    def _has_begun(self, resume: Resume, spelling: Spelling | None) -> bool:
        """Whether there is something of a reply that could go on: more than a piece of its opening tag."""
        if not self._thinks:
            # What it has called and been told stands among the thoughts, where it can't go on from it.
            return spelling is not None or (resume.mode == "go-on" and bool(resume.answer.strip()))
        has_thoughts = bool(resume.thinking) or resume.mode == "think-longer"
        return has_thoughts or not OPENER.startswith(resume.answer.strip())

    def _resumed(self, resume: Resume) -> tuple[list[int], Channel]:
        encoder, thinking = self._encoder, resume.thinking
        if not self._thinks:
            return encoder.text(resume.answer.rstrip("\ufffd")), "answer"
        if resume.mode == "think-longer":
            before = f"{without_half(thinking).rstrip()}\n\n" if thinking.strip() else ""
            return encoder.thoughts(f"\n{before}{_DOUBT}"), "thinking"
        answer = without_half(resume.answer)
        if not resume.answer:
            return encoder.thoughts("\n" + without_half(thinking)), "thinking"
        if not thinking:
            return encoder.text(answer), "answer"
        before = thinking.removesuffix("\n")
        return encoder.thoughts(f"\n{before}\n", f"\n\n{answer}"), "answer"

    def _no_room(self, tokens: int) -> PromptTooLong:
        limit = self._context_tokens - self._smallest_room
        return PromptTooLong(
            translate("Errors", "There is no room left to go on"),
            translate(
                "Errors",
                "The reply has {tokens:,} tokens so far; with the question, this model takes {limit:,} at most.",
            ).format(tokens=tokens, limit=limit),
            translate("Errors", "Ask for a shorter one, or for a part of it."),
        )

    def _history(self, turns: Sequence[Sequence[Message]], room: int) -> tuple[list[int], int]:
        """Return the tokens of as many earlier turns as fit, and how many don't, or not whole."""
        if not turns:
            return [], 0
        problem = self._encode_turn(turns[0][:1], room) or []
        left = room - len(problem)
        others: list[list[int]] = []
        for turn in reversed(turns[1:]):
            tokens = self._encode_turn(turn, left)
            if tokens is None:
                break
            left -= len(tokens)
            others.append(tokens)
        whole = self._encode_turn(turns[0], left + len(problem))
        first = problem if whole is None else whole
        kept = len(others) + (0 if whole is None else 1)
        return [*first, *(token for turn in reversed(others) for token in turn)], len(turns) - kept

    def _encode_turn(self, turn: Sequence[Message], room: int) -> list[int] | None:
        """Return the tokens of a question with its answers; None when they are more than `room`."""
        tokens: list[int] = []
        for message in turn:
            # Whoever sends an answer, with the blank lines around it or without: it is the same one.
            text = bare_answer(message.content).strip() if message.role == "assistant" else message.content
            if message.role == "assistant" and not text:
                continue
            if len(tokens) + self._encoder.fewest_tokens(text) > room:
                return None
            tokens += self._turn(message.role, text)
        return tokens if len(tokens) <= room else None

    def _turn(self, role: str, text: str) -> list[int]:
        return [*self._openers[role], *self._encoder.text(text), *self._end]


def bare_answer(text: str) -> str:
    """Return a reply without the thoughts that it may begin with. They are never part of a history."""
    if not text.lstrip().startswith(OPENER):
        return text
    splitter = ThinkingSplitter("undecided")
    parts = [*splitter.feed(text), *splitter.finish()]
    return "".join(part for channel, part in parts if channel == "answer")


def _group(messages: Sequence[Message]) -> list[list[Message]]:
    """Group a conversation into turns: a question with what was answered to it."""
    turns: list[list[Message]] = []
    for message in messages:
        if message.role == "user":
            turns.append([message])
        elif message.role == "assistant" and turns:
            turns[-1].append(message)
    return turns


def _too_long(detail: str) -> PromptTooLong:
    return PromptTooLong(
        translate("Errors", "That is too long for this model"),
        detail,
        translate("Errors", "Shorten it, or split it into parts."),
    )
