"""`ThinkingSplitter`: a reply's text in, (channel, text) out, as it streams. Pure.

The models write `<think>` and `</think>` as plain text, split anywhere, and not always
well: the opener can be missing, a block may never close, and a model whose thoughts were cut
short opens new ones. What has been shown can't be taken back, so every rule decides without
looking ahead further than a tag that may be incomplete (and one character after it).

Where a reply begins
    `starts_in="thinking"`, for models that always think: text before the first tag is thought,
    so a missing opener does no harm.
    `starts_in="undecided"`, for models that think when they see fit: the first word decides. A
    reply that doesn't begin with `<think>` is an answer.
    `starts_in="answer"`, for models that don't think: nothing is ever split.
    White space before the first word is dropped, except with `"answer"`.

While thinking
    `</think>` closes the block, unless it is quoted tightly: the same one of `` ` " ' `` right
    before and right after it. `<think>` at the start of a line is a repeated opener and is
    dropped; elsewhere it is text. A block that never closes stays thought.

While answering
    At the start of a line, outside fenced code, `<think>` opens a block again and a stray
    `</think>` is dropped. Anywhere else (in a sentence, in code) both are text: the answer may
    be about them.

The newline after an opener is dropped, and up to two after a closer where the answer hasn't begun.

A splitter that is sealed opens no block any more: the opener is dropped, the answer goes on, and `refused`
says that somebody should keep the model from thinking.
"""

from __future__ import annotations

import re

from models.catalog import StartsIn
from models.messages import Channel

OPENER, CLOSER = "<think>", "</think>"

_TAG = re.compile(r"</?think>")
_PARTIAL = re.compile(r"<(?:/?(?:t(?:h(?:i(?:nk?)?)?)?)?)?\Z")
_LONGEST_PARTIAL = len(CLOSER) - 1
_QUOTES = frozenset("`\"'")
_FENCES = frozenset({"```", "~~~"})


class ThinkingSplitter:
    """Splits one reply. Any chunking of a text gives the same channels, at linear cost.

    Args:
        starts_in: Where a reply without an opener begins; see the module's docstring.
        resumes_in: Where a reply goes on of which this is the rest; None for a whole reply.
    """

    def __init__(self, starts_in: StartsIn = "undecided", resumes_in: Channel | None = None) -> None:
        self._verbatim = starts_in == "answer"
        self._channel: Channel | None = None if starts_in == "undecided" else starts_in
        if resumes_in is not None and not self._verbatim:
            self._channel = resumes_in
        self._begun = self._verbatim or resumes_in is not None
        self._answered = resumes_in == "answer"
        self._sealed = False
        self._refused = False
        self._held = ""
        self._last = ""
        self._newlines_to_drop = 0
        self._line = _Line()

    @property
    def channel(self) -> Channel | None:
        """Where the next text goes; None while the reply hasn't begun and could go either way."""
        return self._channel

    @property
    def pending(self) -> str:
        """What is held back: it may be the beginning of a tag."""
        return self._held

    @property
    def refused(self) -> bool:
        """Whether the last piece had an opener in it that was refused; what followed it there was dropped."""
        return self._refused

    def seal(self) -> None:
        """Open no block any more. Thoughts that are open now can still be closed."""
        self._sealed = True

    def feed(self, text: str) -> list[tuple[Channel, str]]:
        """Take the next piece of the reply; returns what can be decided, in order, nothing empty."""
        if self._verbatim:
            return [("answer", text)] if text else []
        return self._split(self._held + text, final=False)

    def finish(self) -> list[tuple[Channel, str]]:
        """Take the end of the reply; returns what was held back, which turns out to be text."""
        return self._split(self._held, final=True)

    def _split(self, text: str, *, final: bool) -> list[tuple[Channel, str]]:
        self._held, self._refused = "", False
        out: list[tuple[Channel, str]] = []
        if not self._begun:
            text = text.lstrip()
            if not self._begin(text, final=final):
                return out
        position = 0
        while (tag := _TAG.search(text, position)) is not None:
            self._give(text[position : tag.start()], out)
            position = tag.end()
            if self._last in _QUOTES and position == len(text) and not final:
                self._held = tag.group()
                return out
            if self._is_tag(tag.group(), text[position : position + 1]):
                if self._sealed and self._channel == "answer" and tag.group() == OPENER:
                    self._refused = True
                    return out
                self._take(tag.group())
            else:
                self._give(tag.group(), out)
        rest = len(text) if final else self._partial_start(text, position)
        self._give(text[position:rest], out)
        self._held = text[rest:]
        return out

    def _begin(self, text: str, *, final: bool) -> bool:
        """Decide where a reply goes whose first word is `text`; False while that can't be told."""
        if not text:
            return False
        if self._channel is None and not _TAG.match(text):
            if not final and _PARTIAL.match(text):
                self._held = text
                return False
            self._channel = "answer"
        self._begun = True
        return True

    @staticmethod
    def _partial_start(text: str, position: int) -> int:
        tail = max(position, len(text) - _LONGEST_PARTIAL)
        partial = _PARTIAL.search(text, tail)
        return len(text) if partial is None else partial.start()

    def _is_tag(self, tag: str, following: str) -> bool:
        if self._channel is None:
            return True
        if self._channel == "thinking" and tag == CLOSER:
            return not (self._last in _QUOTES and self._last == following)
        return self._line.is_blank and not (self._channel == "answer" and self._line.fence)

    def _take(self, tag: str) -> None:
        self._channel = "thinking" if tag == OPENER else "answer"
        after_closer = 0 if self._answered else 2
        self._newlines_to_drop = 1 if tag == OPENER else after_closer
        self._line = _Line()
        self._last = ""

    def _give(self, text: str, out: list[tuple[Channel, str]]) -> None:
        while self._newlines_to_drop and text:
            if text[0] != "\n":
                self._newlines_to_drop = 0
                break
            self._newlines_to_drop -= 1
            text = text[1:]
        if not text or self._channel is None:
            return
        self._answered = self._answered or self._channel == "answer"
        self._line.advance(text)
        self._last = text[-1]
        if out and out[-1][0] == self._channel:
            text = out.pop()[1] + text
        out.append((self._channel, text))


class _Line:
    """What has to be known of the current line: whether it is blank so far, and the fence it is in."""

    def __init__(self) -> None:
        self.fence = ""
        self._head = ""

    @property
    def is_blank(self) -> bool:
        return not self._head

    def advance(self, text: str) -> None:
        first, *others = text.split("\n")
        self._extend(first)
        for line in others:
            self._end()
            self._extend(line)

    def _extend(self, text: str) -> None:
        if len(self._head) < 3:
            self._head = (self._head + text).lstrip()[:3]

    def _end(self) -> None:
        if self._head in _FENCES and self.fence in ("", self._head):
            self.fence = "" if self.fence else self._head
        self._head = ""
