"""CommonMark's own examples come out as its reference says; see commonmark.md.

Ergo leaves some constructs out on purpose. Examples are passed over by the construct, never one by one:
raw HTML and definitions of references are words, and pictures their description and address. A link whose address isn't
https is its words with the address behind them; the reference's links are rewritten so before the comparison.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest

from app.rendering.blocks import Block
from app.rendering.links import safe_address
from app.rendering.markdown import parse
from app.rendering.stream import BlockStream
from tests.unit.app.rendering.html import page, plain

HTML_TAG = re.compile(r"<[A-Za-z/!?][^>]*>")
DEFINITION = re.compile(r"^[ >*+\d.-]*\[[^\]]+\]:", re.MULTILINE)
LINK = re.compile(r'<a href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


@dataclass(frozen=True)
class Example:
    """One example of the specification."""

    number: int
    section: str
    markdown: str
    html: str

    def left_out(self) -> str:
        """Which construct of it Ergo leaves out on purpose; empty if none."""
        if any(tag in self.html for tag in HTML_TAG.findall(self.markdown)) or self.section in {
            "HTML blocks",
            "Raw HTML",
        }:
            return "raw HTML"
        if DEFINITION.search(self.markdown) or self.section == "Link reference definitions":
            return "references"
        return "pictures" if "<img " in self.html or self.section == "Images" else ""

    def expected(self) -> str:
        return plain(LINK.sub(_safe_link, self.html))


def _safe_link(link: re.Match[str]) -> str:
    address, words = link[1], link[2]
    if safe_address(unescape(address)) is not None:
        return f'<a href="{address}">{words}</a>'
    if not address or words == address:
        return words
    return f"{words} ({address})" if words else address


def examples() -> list[Example]:
    lines = (Path(__file__).parent / "commonmark.jsonl").read_text(encoding="utf-8").splitlines()
    return [Example(**json.loads(line)) for line in lines]


EXAMPLES = examples()
COMPARED = [example for example in EXAMPLES if not example.left_out()]


def test_most_examples_are_compared() -> None:
    assert len(EXAMPLES) == 652
    assert len(COMPARED) >= 470
    whole = {"Paragraphs", "Thematic breaks", "ATX headings", "Setext headings", "Lists", "List items", "Block quotes"}
    whole |= {"Indented code blocks", "Fenced code blocks", "Code spans", "Hard line breaks", "Blank lines"}
    assert whole <= {example.section for example in COMPARED}


@pytest.mark.parametrize("section", sorted({example.section for example in COMPARED}))
def test_the_examples_come_out_as_the_reference_says(section: str) -> None:
    wrong = [
        (example.number, example.markdown, page(parse(example.markdown)))
        for example in COMPARED
        if example.section == section and page(parse(example.markdown)) != example.expected()
    ]
    assert wrong == []


@pytest.mark.parametrize("size", [1, 3, 17])
def test_an_example_that_arrives_in_pieces_is_the_same(size: int) -> None:
    for example in EXAMPLES:
        assert _in_pieces(example.markdown, size) == parse(example.markdown), example.number


def _in_pieces(text: str, size: int) -> tuple[Block, ...]:
    stream = BlockStream()
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    settled = [block for piece in pieces for block in stream.feed(piece).settled]
    return (*settled, *stream.finish().settled)
