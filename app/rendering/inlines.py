"""Running text: from the parser's tokens to words, links and formulas."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from markdown_it.token import Token

from app.rendering.blocks import Code, Emphasis, Formula, Inline, Inlines, LineBreak, Link, Strike, Strong, Text
from app.rendering.grammar import inline_tokens
from app.rendering.inert import inert
from app.rendering.limits import USUAL, Limits
from app.rendering.links import safe_address

_DEEPEST = 16
_WIDE = "\u1100-\u11ff\u2e80-\u303f\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_WIDE_BREAK = re.compile(f"(?<=[{_WIDE}])\n(?=[{_WIDE}])")


@dataclass(slots=True)
class InlineReader:
    """Reads running text, and knows what it has read lately.

    Attributes:
        limits: How much is read as one.
    """

    limits: Limits = USUAL
    _now: dict[tuple[str, bool], Inlines] = field(default_factory=dict)
    _before: dict[tuple[str, bool], Inlines] = field(default_factory=dict)

    def read(self, text: str, *, growing: bool = False) -> Inlines:
        """Return what a text says; growing: it may go on, and an unclosed formula at its end is text for now."""
        key = (text, growing)
        known = self._now.get(key) or self._before.get(key)
        if known is None:
            known = _tree(inline_tokens(text, self.limits, growing=growing))
        self._now[key] = known
        return known

    def turn(self) -> None:
        """Forget what wasn't read again since the last turn."""
        self._before, self._now = self._now, {}


@dataclass(slots=True)
class _Open:
    """What has been opened and not yet closed."""

    token: Token | None
    children: list[Inline] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def add(self, inline: Inline) -> None:
        self.flush()
        self.children.append(inline)

    def flush(self) -> None:
        text = inert("".join(self.words))
        self.words.clear()
        if text:
            self.children.append(Text(_WIDE_BREAK.sub("", text).replace("\n", " ")))


def _tree(tokens: list[Token]) -> Inlines:
    stack = [_Open(None)]
    too_deep = 0
    for token in tokens:
        if token.nesting > 0:
            if len(stack) <= _DEEPEST:
                stack.append(_Open(token))
            else:
                too_deep += 1
        elif token.nesting < 0:
            if too_deep:
                too_deep -= 1
            else:
                _close(stack)
        else:
            _add(stack[-1], token)
    while len(stack) > 1:
        _close(stack)
    stack[0].flush()
    return tuple(stack[0].children)


def _close(stack: list[_Open]) -> None:
    closed = stack.pop()
    closed.flush()
    outer, children, token = stack[-1], tuple(closed.children), closed.token
    match token.type if token is not None else "":
        case "strong_open":
            outer.add(Strong(children))
        case "em_open":
            outer.add(Emphasis(children))
        case "s_open":
            outer.add(Strike(children))
        case "link_open" if token is not None:
            _close_link(outer, children, str(token.attrs.get("href", "")))


def _close_link(outer: _Open, children: Inlines, href: str) -> None:
    address = safe_address(href)
    if address is not None:
        outer.add(Link(children or (Text(address),), address))
        return
    for child in children:
        if isinstance(child, Text):
            outer.words.append(child.text)
        else:
            outer.add(child)
    if children != (Text(href),) and href:
        outer.words.append(f" ({href})" if children else href)


def _add(open_: _Open, token: Token) -> None:
    match token.type:
        case "text" | "text_special":
            open_.words.append(token.content)
        case "softbreak":
            open_.words.append("\n")
        case "hardbreak":
            open_.add(LineBreak())
        case "code_inline":
            open_.add(Code(inert(token.content)))
        case "formula":
            open_.add(Formula(inert(token.content), display=token.info == "display"))
        case "image":
            _add_image(open_, token)


def _add_image(open_: _Open, token: Token) -> None:
    """Name the picture and where it would have come from: nothing is ever fetched."""
    address = str(token.attrs.get("src", ""))
    open_.words.append(f"{token.content} ({address})" if token.content else address)
