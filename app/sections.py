"""What a conversation consists of on paper: made by exporting, set by rendering. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SectionKind = Literal["question", "attachment", "thinking", "answer", "remark", "exercise"]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a conversation, in reading order.

    Attributes:
        kind: Which part. `thinking` and `answer` are the model's Markdown; a `question` and an `attachment` are plain
            text with mathematics as a person types it; a `remark` is a line of ours: that the reply broke off. An
            `exercise` is Markdown with room below it, in which somebody works.
        text: What it says.
        heading: What stands above it, if anything: an attachment's name, "Thinking".
    """

    kind: SectionKind
    text: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A conversation, to be set on a page.

    Attributes:
        title: What it is called.
        subtitle: One line below: when it was, with which model.
        sections: Its parts.
    """

    title: str
    subtitle: str
    sections: tuple[Section, ...]
