"""A small tokenizer that has the marks of tools, and tools that need no child process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tokenizers import AddedToken, Tokenizer

from models.catalog import PHI_MINI
from models.errors import Cancelled
from models.text_encoder import TextEncoder
from models.tools.format import ToolMarkup
from models.tools.offer import Parameter, Result, Tool
from tests.integration.tiny_checkpoint import tiny_tokenizer

MARKS = ("<|tool|>", "<|/tool|>", "<|tool_call|>", "<|/tool_call|>", "<|tool_response|>")


def tokenizer_with_marks() -> Tokenizer:
    """Return a byte-level tokenizer with the special tokens that Phi-4-mini's has."""
    tokenizer = tiny_tokenizer()
    tokenizer.add_special_tokens([AddedToken(mark, special=True) for mark in MARKS])
    return tokenizer


TOKENIZER = tokenizer_with_marks()


def id_of(tokenizer: Tokenizer, mark: str) -> int:
    """Return the token of a mark."""
    number = tokenizer.token_to_id(mark)
    assert number is not None
    return number


OPENER, CLOSER = (id_of(TOKENIZER, mark) for mark in ("<|tool_call|>", "<|/tool_call|>"))


def tokens_of(text: str) -> list[int]:
    """Encode text in which marks are special tokens."""
    tokens: list[int] = TOKENIZER.encode(text, add_special_tokens=False).ids
    return tokens


def text_of(tokens: list[int]) -> str:
    """Decode tokens, special ones included."""
    return str(TOKENIZER.decode(tokens, skip_special_tokens=False))


@dataclass
class Echo:
    """A tool that gives back what it is given, remembers it, and may be cancelled."""

    given: list[str] = field(default_factory=list)
    prepared: int = 0

    def run(self, arguments: Mapping[str, str], is_cancelled: Callable[[], bool]) -> Result:
        if is_cancelled():
            raise Cancelled
        self.given.append(arguments["text"])
        return Result(arguments["text"])

    def prepare(self) -> None:
        self.prepared += 1

    @property
    def tool(self) -> Tool:
        return Tool("echo", "Says it again.", (Parameter("text", "What to say"),), self.run, self.prepare)


def markup_of(*tools: Tool) -> ToolMarkup:
    """Return the markup of the small tokenizer with these tools."""
    markup = ToolMarkup.of(TextEncoder(TOKENIZER), TOKENIZER, PHI_MINI, tools)
    assert markup is not None
    return markup
