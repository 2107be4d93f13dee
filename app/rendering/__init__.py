"""What an answer looks like: Markdown and mathematics become blocks, and blocks become a page."""

from __future__ import annotations

from app.rendering.typesetting.shared import typeset

__all__ = ["typeset"]
