"""The calls of one reply, in order: what is text, when the model waits, what it is given to read.

Generates nothing itself and knows no MLX: whoever generates feeds every token here, stops when `is_waiting`,
lets the model read what `respond` returns, and goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.errors import shown
from models.tools.calls import MAX_CALLS, TOO_LONG, Call, Refusal, read_calls
from models.tools.format import ToolMarkup
from models.tools.offer import Result

_NO_MORE = Result(f"No more than {MAX_CALLS} calls are possible. Answer with what is known.", failed=True)


@dataclass(frozen=True, slots=True)
class Response:
    """What follows a call.

    Attributes:
        tokens: For the model to read before it goes on.
        lines: What happened, a line a call, for the person.
    """

    tokens: list[int]
    lines: tuple[str, ...]


class ToolLoop:
    """Carries out the calls of one reply; use it once.

    Args:
        markup: Of the loaded model.
        is_cancelled: Asked often while a tool runs.
    """

    def __init__(self, markup: ToolMarkup, is_cancelled: Callable[[], bool]) -> None:
        self._markup = markup
        self._is_cancelled = is_cancelled
        self._reader = markup.reader()
        self._calls_left = MAX_CALLS
        self._is_over = False

    @property
    def is_waiting(self) -> bool:
        """Whether the model has written a call and waits for what comes of it."""
        return self._reader.call is not None

    @property
    def is_inside(self) -> bool:
        """Whether the model is writing a call: its tokens are nobody's text yet."""
        return self._reader.is_inside

    def feed(self, token: int) -> list[int]:
        """Take the next token of the reply; returns those that are text."""
        was_inside = self._reader.is_inside
        text = self._reader.feed(token)
        if self._is_over:
            # The model calls on although it was told not to: let it be seen rather than go round in circles.
            return text + (self._reader.take() if self.is_waiting else [])
        if self._reader.is_inside and not was_inside:
            for tool in self._markup.tools.values():
                tool.prepare()
        return text

    def respond(self) -> Response:
        """Carry out what the model has called.

        Raises:
            Cancelled: The request was cancelled; no tool runs any more.
        """
        closed = self._reader.is_closed
        call = self._reader.take()
        asked = read_calls(self._markup.text_of(call), self._markup.tools) if closed else [TOO_LONG]
        done = [self._carry_out(one) for one in asked]
        tokens = self._markup.response([(name, result) for name, _, result in done], closed=closed)
        return Response(tokens, tuple(_line(*one) for one in done))

    def finish(self) -> list[int]:
        """Take the end that the model gave its reply; returns the tokens of a call that never closed: they are text."""
        return self._reader.finish()

    def _carry_out(self, asked: Call | Refusal) -> tuple[str, str, Result]:
        """Return the tool's name, what it was given, and what came of it."""
        name = asked.tool.name if isinstance(asked, Call) else asked.name
        given = ", ".join(asked.arguments.values()) if isinstance(asked, Call) else ""
        if self._calls_left == 0:
            self._is_over = True
            return name, given, _NO_MORE
        self._calls_left -= 1
        if isinstance(asked, Refusal):
            return name, given, Result(asked.sentence, failed=True)
        return name, given, asked.tool.run(asked.arguments, self._is_cancelled)


def _line(name: str, given: str, result: Result) -> str:
    what = f"{name or 'tool'}: {given}" if given else name or "tool"
    # How to do better is for the model.
    told = result.text.partition(". ")[0] if result.failed else result.text
    return f"{shown(what)} → {shown(told)}"
