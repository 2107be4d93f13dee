"""The links of a page in their order, so that the keyboard can go from one to the next. Opens nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link on a page: where its words begin and end, and where it leads; without an address only a place to stop."""

    start: int
    end: int
    address: str


def links_of(document: QTextDocument) -> list[PageLink]:
    """Return all links of a page."""
    links: list[PageLink] = []
    for start, end, address in _anchors(document):
        # The words of one link can be in several formats.
        if links and links[-1].end == start and links[-1].address == address:
            links[-1] = PageLink(links[-1].start, end, address)
        else:
            links.append(PageLink(start, end, address))
    return links


def selected_link(links: Sequence[PageLink], cursor: QTextCursor) -> PageLink | None:
    """Return the link that is selected, no more and no less of it."""
    if not cursor.hasSelection():
        return None
    span = (cursor.selectionStart(), cursor.selectionEnd())
    return next((link for link in links if (link.start, link.end) == span), None)


def next_link(links: Sequence[PageLink], cursor: QTextCursor, *, forward: bool) -> PageLink | None:
    """Return the link after the cursor, or the last one before it."""
    if forward:
        return next((link for link in links if link.start >= cursor.selectionEnd()), None)
    return next((link for link in reversed(links) if link.end <= cursor.selectionStart()), None)


def _anchors(document: QTextDocument) -> Iterator[tuple[int, int, str]]:
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            fragment = pieces.fragment()
            form = fragment.charFormat()
            if form.isAnchor() and form.anchorHref():
                yield fragment.position(), fragment.position() + fragment.length(), form.anchorHref()
            pieces += 1
        block = block.next()
