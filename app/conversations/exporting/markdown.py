"""Papers as one Markdown file: a heading for each conversation, questions as quotes, answers as they were written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.conversations.exporting.markdown_text import one_line, quoted, typed_by_person, verbatim, written_by_model
from app.conversations.exporting.whole_files import whole_text
from app.sections import Paper, Section

_OWN_HEADINGS = 2


def write_markdown(path: Path, papers: Iterable[Paper]) -> None:
    """Write papers into one file, one after the other.

    Raises:
        ExportFailed: It can't be written; nothing has changed.
    """
    with whole_text(path) as file:
        for number, paper in enumerate(papers):
            file.write("\n" * (number > 0) + markdown_of(paper))


def markdown_of(paper: Paper) -> str:
    """Return a paper as Markdown that ends with a line break."""
    return "\n\n".join(_blocks(paper)) + "\n"


def _blocks(paper: Paper) -> Iterator[str]:
    yield f"# {one_line(paper.title)}"
    if paper.subtitle:
        yield f"*{one_line(paper.subtitle)}*"
    for section in paper.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    if section.kind in ("thinking", "answer"):
        if section.heading:
            yield f"## {one_line(section.heading)}"
        yield written_by_model(section.text, _OWN_HEADINGS)
    elif section.kind == "question":
        yield quoted(typed_by_person(section.text))
    elif section.kind == "attachment":
        yield quoted(f"{one_line(section.heading)}\n\n{verbatim(section.text)}")
    else:
        yield f"*{one_line(section.text)}*"
