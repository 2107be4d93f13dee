"""A conversation in, prompt tokens out: turns, history without thoughts, nothing injected.

What a person types is text, whatever it looks like: only this file's own markers become
special tokens. Knows no MLX and generates nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from models.catalog import ChatFormat
from models.errors import InvalidInput, PromptTooLong, UnsupportedModel
from models.messages import Message
from models.thinking import OPENER, ThinkingSplitter

_SMALLEST_ROOM = 256
"""Tokens that the longest question still leaves for an answer."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A rendered conversation.

    Attributes:
        tokens: What the model reads, ending where its reply begins.
        dropped_turns: So many of the earliest questions, with their answers, did not fit.
    """

    tokens: list[int]
    dropped_turns: int


class PromptRenderer:
    """Renders conversations for one model.

    Args:
        tokenizer: The model's.
        chat: How the model's turns are marked.
        context_tokens: Positions that a prompt and its answer may use together.

    Raises:
        UnsupportedModel: The tokenizer lacks the tokens that mark turns.
    """

    def __init__(self, tokenizer: Tokenizer, chat: ChatFormat, context_tokens: int) -> None:
        self._encoder = TextEncoder(tokenizer)
        self._chat = chat
        self._context_tokens = context_tokens
        self._end = self._encoder.marker(chat.end)
        self._openers = {
            role: self._encoder.marker(chat.turn.format(role=role)) for role in ("system", "user", "assistant")
        }

    def render(self, messages: Sequence[Message], max_tokens: int) -> Prompt:
        """Render a conversation whose last message is the question.

        The earliest turns are left out where they would not leave room for an answer.

        Args:
            messages: In order; system messages count wherever they stand.
            max_tokens: New tokens that the person allows.

        Raises:
            InvalidInput: There is no question at the end.
            PromptTooLong: The last question alone is too long.
        """
        if not messages or messages[-1].role != "user" or not messages[-1].content.strip():
            raise InvalidInput("Nothing was asked", "The conversation doesn't end with a question.")
        head = self._system_turn(messages)
        tail = self._openers["assistant"]
        turns = _group(messages)
        limit = self._context_tokens - min(_SMALLEST_ROOM, self._context_tokens // 4)
        question = self._question(turns.pop(), limit - len(head) - len(tail), limit)
        room = min(max_tokens, self._context_tokens // 2)
        left = self._context_tokens - room - len(head) - len(tail) - len(question)
        history: list[list[int]] = []
        while turns:
            tokens = self._encode_turn(turns[-1], left)
            if tokens is None:
                break
            left -= len(tokens)
            history.append(tokens)
            turns.pop()
        body = [token for turn in reversed(history) for token in turn]
        return Prompt([*head, *body, *question, *tail], len(turns))

    def _system_turn(self, messages: Sequence[Message]) -> list[int]:
        house = self._chat.house_prompt
        said = " ".join(m.content.strip() for m in messages if m.role == "system" and m.content.strip())
        if not house and not said:
            return []
        fewest = self._encoder.fewest_tokens(said)
        if fewest > self._context_tokens // 2:
            raise _too_long("The instructions have", fewest, self._context_tokens // 2)
        text = self._encoder.text(f" {said}" if house else said) if said else []
        return [*self._openers["system"], *self._encoder.trusted(house), *text, *self._end]

    def _question(self, turn: Sequence[Message], room: int, limit: int) -> list[int]:
        text = turn[0].content
        fewest = self._encoder.fewest_tokens(text)
        if fewest > room:
            raise _too_long("The question has at least", fewest, limit)
        tokens = self._turn("user", text)
        if len(tokens) > room:
            raise _too_long("The question has", len(tokens), limit)
        return tokens

    def _encode_turn(self, turn: Sequence[Message], room: int) -> list[int] | None:
        """Return the tokens of a question with its answers; None when they are more than `room`."""
        tokens: list[int] = []
        for message in turn:
            text = bare_answer(message.content) if message.role == "assistant" else message.content
            if message.role == "assistant" and not text:
                continue
            if len(tokens) + self._encoder.fewest_tokens(text) > room:
                return None
            tokens += self._turn(message.role, text)
        return tokens if len(tokens) <= room else None

    def _turn(self, role: str, text: str) -> list[int]:
        return [*self._openers[role], *self._encoder.text(text), *self._end]


class TextEncoder:
    """Tells markers, which may be special tokens, from text, which never is."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        added = tokenizer.get_added_tokens_decoder()
        self._added_ids = frozenset(added)
        names = sorted({token.content for token in added.values()}, key=len, reverse=True)
        # A look-ahead, so that names which overlap in the text are all found.
        self._names = re.compile("(?=" + "|".join(map(re.escape, names)) + ")") if names else None
        ordinary = tokenizer.get_vocab(with_added_tokens=False)
        self._longest = max(map(len, ordinary), default=1)

    def marker(self, text: str) -> list[int]:
        """Encode a turn's marker, made of special tokens and perhaps a role's name.

        Raises:
            UnsupportedModel: The tokenizer has no special token in it.
        """
        tokens: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        if not self._added_ids.intersection(tokens):
            raise UnsupportedModel("This model can't hold a conversation", f"Its tokenizer lacks {text}.", "")
        return tokens

    def trusted(self, text: str) -> list[int]:
        """Encode text of the catalogue's: a special token in it, such as `<think>` in a house prompt, is meant."""
        tokens: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids if text else []
        return tokens

    def text(self, text: str) -> list[int]:
        """Encode text so that nothing in it becomes a special token."""
        # A lone surrogate, as a clipboard may hold it, is no text; the tokenizer would raise.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        tokens = self._join(self._cut(text))
        if self._added_ids.isdisjoint(tokens):
            return tokens
        # A normalizer has made a name out of something else; single characters are no names.
        return self._join(text)

    def fewest_tokens(self, text: str) -> int:
        """Return a lower bound of a text's tokens without encoding it: a long paste costs nothing."""
        return -(-len(text) // self._longest)

    def _cut(self, text: str) -> list[str]:
        """Cut a text inside every name of a special token, so that no piece holds one."""
        if self._names is None:
            return [text]
        cuts = [found.start() + 1 for found in self._names.finditer(text)]
        return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]

    def _join(self, pieces: Iterable[str]) -> list[int]:
        tokens: list[int] = []
        for piece in pieces:
            tokens += self._tokenizer.encode(piece, add_special_tokens=False).ids
        return tokens


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


def _too_long(what: str, tokens: int, limit: int) -> PromptTooLong:
    return PromptTooLong(
        "That is too long for this model",
        f"{what} {tokens:,} tokens; this model takes {limit:,} at most.",
        "Shorten it, or split it into parts.",
    )
