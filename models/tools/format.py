"""How Phi-4-mini-instruct is offered tools, calls them, and is given the results: tokens, not text.

The list of tools stands at the end of the system turn. The model calls between two marks of its own, reads the
results from a turn of their own, and then answers. Only the marks written here become special tokens; whatever a
model, a person or a tool has written stays text.

    <|system|>…<|tool|>[tools]<|/tool|><|end|><|user|>…<|end|><|assistant|><|tool_call|>[calls]<|/tool_call|>
    <|end|><|tool_response|>[results]<|end|><|assistant|>…
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Protocol, Self

from tokenizers import Tokenizer

from models.catalog import ChatFormat
from models.errors import UnsupportedModel
from models.tools.calls import MAX_CALL_CHARACTERS
from models.tools.offer import Result, Tool
from models.wording import translate

MAX_RESULT_CHARACTERS = 4_000
_MAX_CALL_TOKENS = MAX_CALL_CHARACTERS // 4
_MARKS = ("<|tool|>", "<|/tool|>", "<|tool_call|>", "<|/tool_call|>", "<|tool_response|>")


class Encoder(Protocol):
    """Tells markers from text; `models.text_encoder.TextEncoder` is one."""

    def marker(self, text: str) -> list[int]:
        """Encode a mark; raises `UnsupportedModel` where the tokenizer has no such token."""
        ...

    def text(self, text: str) -> list[int]:
        """Encode text so that nothing in it becomes a special token."""
        ...


class ToolMarkup:
    """The marks of one tokenizer, and the tools that are offered with them. Make one with `of`.

    Attributes:
        tools: By name.
        system_tokens: The list of the tools, for the end of the system turn.
    """

    def __init__(self, encoder: Encoder, tokenizer: Tokenizer, chat: ChatFormat, tools: Sequence[Tool]) -> None:
        begin_list, end_list, *self._call_marks, self._response = (_only(encoder.marker(mark)) for mark in _MARKS)
        self._encoder = encoder
        self._tokenizer = tokenizer
        self._end = encoder.marker(chat.end)
        self._assistant = encoder.marker(chat.turn.format(role="assistant"))
        self.tools: Mapping[str, Tool] = {tool.name: tool for tool in tools}
        self.system_tokens = [begin_list, *encoder.text(_json([_described(tool) for tool in tools])), end_list]

    @classmethod
    def of(cls, encoder: Encoder, tokenizer: Tokenizer, chat: ChatFormat, tools: Sequence[Tool]) -> Self | None:
        """Return the markup for a model, or None where its tokenizer lacks one of the marks.

        Args:
            encoder: For the same tokenizer.
            tokenizer: The model's.
            chat: How the model's turns are marked.
            tools: What is offered.
        """
        try:
            return cls(encoder, tokenizer, chat, tools)
        except UnsupportedModel:
            return None

    def reader(self) -> ToolCallReader:
        """Return a reader for one reply."""
        opener, closer = self._call_marks
        return ToolCallReader(opener, closer)

    def text_of(self, call: Sequence[int]) -> str:
        """Return the text that the tokens of a call stand for."""
        text: str = self._tokenizer.decode(list(call), skip_special_tokens=False)
        return text

    def before_open_call(self, reply: Sequence[int]) -> list[int]:
        """Return a reply up to its first call that wasn't answered to the end; all of it if there is none.

        Nothing can go on from such a call: whoever reads what follows it wouldn't know that it had begun.

        Args:
            reply: All of its tokens, those that were written for the model included.
        """
        back = [*self._end, *self._assistant]
        begun: int | None = None
        is_answered = False
        for position, token in enumerate(reply):
            if begun is None:
                begun, is_answered = (position, False) if token == self._call_marks[0] else (None, False)
            elif token == self._response:
                is_answered = True
            elif is_answered and list(reply[position + 1 - len(back) : position + 1]) == back:
                begun = None
        return list(reply if begun is None else reply[:begun])

    def response(self, results: Sequence[tuple[str, Result]], *, closed: bool) -> list[int]:
        """Return what the model reads after a call, up to where it goes on.

        Args:
            results: The name of each tool, and what came of it.
            closed: Whether the model has closed the call itself.
        """
        told = _json([_told(name, result) for name, result in results])
        closer = [] if closed else self._call_marks[1:]
        return [*closer, *self._end, self._response, *self._encoder.text(told), *self._end, *self._assistant]


class ToolCallReader:
    """Tells a reply's text from its calls, token by token.

    Attributes:
        call: The tokens of the call that is complete, without its marks; None while there is none.
        is_closed: Whether that call was closed; if not, it has grown beyond all bounds.
    """

    def __init__(self, opener: int, closer: int) -> None:
        self._opener = opener
        self._closer = closer
        self._held: list[int] | None = None
        self.call: list[int] | None = None
        self.is_closed = True

    @property
    def is_inside(self) -> bool:
        """Whether a call has begun and isn't complete."""
        return self._held is not None

    def feed(self, token: int) -> list[int]:
        """Take the next token; returns those that are text. Don't feed past a complete call: `take` it first."""
        if self._held is None:
            if token == self._opener:
                self._held = []
            return [] if token in (self._opener, self._closer) else [token]
        if token != self._closer:
            self._held.append(token)
        self.is_closed = token == self._closer
        if self.is_closed or len(self._held) > _MAX_CALL_TOKENS:
            self.call, self._held = self._held, None
        return []

    def take(self) -> list[int]:
        """Return the complete call and go on reading."""
        call, self.call = self.call or [], None
        return call

    def finish(self) -> list[int]:
        """Take the end of the reply; returns what was held back: a call that never closed is text."""
        held, self._held = self._held or [], None
        return held


def _only(tokens: list[int]) -> int:
    if len(tokens) != 1:
        raise UnsupportedModel(
            translate("Errors", "This model can't use tools"),
            translate("Errors", "Its tokenizer splits a mark of theirs."),
        )
    return tokens[0]


def _described(tool: Tool) -> dict[str, object]:
    parameters = {each.name: {"description": each.description, "type": "str"} for each in tool.parameters}
    return {"name": tool.name, "description": tool.description, "parameters": parameters}


def _told(name: str, result: Result) -> dict[str, str]:
    text = result.text
    if len(text) > MAX_RESULT_CHARACTERS:
        text = text[:MAX_RESULT_CHARACTERS] + " …"
    return {"name": name, "error" if result.failed else "result": text}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
