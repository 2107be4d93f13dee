"""A whole text at once: the same blocks as when it comes in pieces."""

from __future__ import annotations

from app.rendering.blocks import Block
from app.rendering.limits import USUAL, Limits
from app.rendering.stream import BlockStream


def parse(text: str, limits: Limits = USUAL) -> tuple[Block, ...]:
    """Return the blocks of a text.

    Args:
        text: Markdown with mathematics.
        limits: How much is set as one.
    """
    stream = BlockStream(limits)
    return stream.feed(text, tail=False).settled + stream.finish().settled
