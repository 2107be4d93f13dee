"""The parser: CommonMark with tables, struck-through words and mathematics, and nothing that reaches outside.

HTML is text. References (`[name]: address`) are text too: in a stream, a definition would change what was settled long
before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from app.rendering.formula_rules import add_formulas
from app.rendering.limits import Limits
from app.rendering.mathematics import Reading
from app.rendering.table_rule import poor_row, table_with_formulas

# Opens a paragraph that goes on from the piece before: see `cutting`.
GOES_ON = "\ufdd0"
_OPTIONS = {"html": False, "maxNesting": 200}
_MOST_BRACKETS = 100
_RESERVED = re.compile("[\x00\ufdd0\ufdd1]")


def prepared(text: str) -> str:
    """Return a text without the characters that the parser keeps for itself; as long as it was."""
    return _RESERVED.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class Pending:
    """A block with a formula that isn't closed yet.

    Attributes:
        line: Where the block begins.
        interrupts: It is a block only because of the formula: if that never closes, it may belong to what is above.
    """

    line: int
    interrupts: bool


def block_tokens(text: str, limits: Limits, *, growing: bool) -> tuple[list[Token], Pending | None]:
    """Return the tokens of the blocks of a text, and what of it waits for the end of a formula."""
    env: dict[str, Any] = {"limits": limits, "growing": growing}
    tokens: list[Token] = []
    parser = _parser()
    parser.block.parse(text, parser, env, tokens)
    line = env.get("pending")
    return tokens, None if line is None else Pending(line, env.get("interrupting") == line)


def inline_tokens(text: str, limits: Limits, *, growing: bool) -> list[Token]:
    """Return the tokens of running text."""
    has_links = "](" in text
    parser = _parser() if has_links and text.count("[") <= _MOST_BRACKETS else _parser_without_links()
    env = {"growing": growing, "reading": Reading(text, limits.formula)}
    return parser.inline.parse(text, parser, env, [])


@cache
def _parser() -> MarkdownIt:
    return _taught(MarkdownIt("commonmark", _OPTIONS))


def _taught(parser: MarkdownIt) -> MarkdownIt:
    parser.enable(["table", "strikethrough"]).disable(["html_block", "html_inline", "reference"])
    parser.block.ruler.at("table", table_with_formulas, {"alt": ["paragraph", "reference"]})
    add_formulas(parser)
    parser.block.ruler.before("formula", "too_deep", _too_deep)
    parser.block.ruler.before("formula", "poor_row", poor_row, {"alt": ["blockquote"]})
    return parser


@cache
def _parser_without_links() -> MarkdownIt:
    """For a text of nothing but brackets, in which looking for links would take the square of its length."""
    return _taught(MarkdownIt("commonmark", _OPTIONS)).disable(["link", "image"])


def _too_deep(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Stand in for everything that is nested too deep."""
    if silent or state.level < state.env["limits"].depth:
        return False
    state.push("too_deep", "", 0).map = [start_line, end_line]
    state.line = end_line
    return True
