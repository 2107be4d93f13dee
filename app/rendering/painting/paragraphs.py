"""Paragraphs begun at the end of a document, each at its distance from the one before. Writes no words in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from app.rendering.painting import marks
from app.rendering.painting.look import Look
from app.rendering.painting.place import Place

Kind: TypeAlias = Literal["", "text", "heading", "code", "formula", "table", "rule"]

CODE_PAD = 0.75
_GAP, _TIGHT, _AFTER_HEADING, _FORMULA_GAP = 0.7, 0.2, 0.35, 0.75
_AROUND_QUOTE = 0.3
_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")
_JAPANESE_EXTRA = 0.15


@dataclass(frozen=True, slots=True)
class Pen:
    """What the next block needs to know of the one before.

    Attributes:
        kind: What it was.
        fresh: The document ends with an empty paragraph that the next block may take.
        card: The number of the last block of code.
        quote: The number of the last quote.
        rules: The quotes that it stood in.
    """

    kind: Kind = ""
    fresh: bool = True
    card: int = 0
    quote: int = 0
    rules: tuple[str, ...] = ()


class Paragraphs:
    """The end of one document.

    Args:
        document: Where to.
        look: The page's look.
    """

    def __init__(self, document: QTextDocument, look: Look) -> None:
        self.look = look
        self.pen = Pen()
        self.cursor = QTextCursor(document)
        self._document = document

    def go_to_end(self) -> None:
        """Put the cursor at the end."""
        # Moving it there would lay out the last line once more.
        self.cursor.setPosition(self._document.characterCount() - 1)

    def start(
        self,
        kind: Kind,
        place: Place,
        *,
        top: float | None = None,
        source: str = "",
        px: int | None = None,
        ratio: float | None = None,
        pad: float | None = None,
        continued: bool = False,
    ) -> QTextBlockFormat:
        """Begin a paragraph at the end, and return its format.

        Args:
            kind: What it is.
            place: Where it stands; its marker is taken.
            top: The least room above it.
            source: What it came from, which may need higher lines.
            px: The size of its text, if that is another.
            ratio: The height of its lines, if that is another.
            pad: More room above it, on its own card.
            continued: No room above it: it goes on.
        """
        form = QTextBlockFormat()
        form.setLeftMargin(place.left)
        if self.pen.kind and not continued:
            gap = self.gap(kind, place) if top is None else max(top, self.gap(kind, place))
            form.setTopMargin(self.look.em(gap) + (self.look.em(pad) if pad else 0))
        elif pad:
            form.setTopMargin(self.look.em(pad))
        marker = place.marker.take()
        if marker:
            form.setProperty(marks.MARKER, marker)
        if place.rules:
            form.setProperty(marks.RULES, ";".join(place.rules))
        if kind != "formula":
            extra = _JAPANESE_EXTRA if _JAPANESE.search(source) else 0
            share = ratio or (self.look.ratio if px is None else 1.3)
            height = round((px or self.look.px) * (share + extra))
            form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if self.pen.fresh:
            self.cursor.setBlockFormat(form)
            self.cursor.setBlockCharFormat(QTextCharFormat())
        else:
            self.cursor.insertBlock(form, QTextCharFormat())
        self.pen = replace(self.pen, kind=kind, fresh=False, rules=place.rules)
        return form

    def start_table(self, place: Place, *, continued: bool) -> float:
        """Make ready for a table at the cursor, and return the room above it."""
        top = self.look.em(self.gap("table", place)) if not continued and self.pen.kind else 0.0
        if not self.pen.fresh:
            self.cursor.insertBlock()
        self._hide(place if self.pen.rules == place.rules else Place())
        return top

    def end_table(self, place: Place) -> None:
        """Leave a table; the paragraph that Qt keeps behind it is for the next block."""
        self.go_to_end()
        self._hide(place)
        self.pen = replace(self.pen, kind="table", fresh=True, rules=place.rules)

    def _hide(self, place: Place) -> None:
        form = hidden_block()
        if place.rules:
            form.setProperty(marks.RULES, ";".join(place.rules))
        self.cursor.setBlockFormat(form)
        self.cursor.setBlockCharFormat(hidden_text())

    def gap(self, kind: Kind, place: Place) -> float:
        """The room above a block, as a share of the text's size."""
        before = self.pen.kind
        if before == "heading":
            return _AFTER_HEADING
        if "formula" in (before, kind):
            gap = _FORMULA_GAP
        elif place.tight and kind == "text":
            gap = _TIGHT
        else:
            gap = _GAP
        if before == "code":
            gap += CODE_PAD
        if before == "table":
            return 0.0
        begins = bool(place.rules) and place.rules[-1] not in self.pen.rules
        ends = bool(self.pen.rules) and self.pen.rules[0] not in place.rules
        if begins or ends:
            gap += _AROUND_QUOTE
        return gap + 0.15 if before in ("code", "rule") else gap


def hidden_block() -> QTextBlockFormat:
    """Return the format of a paragraph that isn't to be seen."""
    form = QTextBlockFormat()
    form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form


def hidden_text() -> QTextCharFormat:
    """Return the format of its words."""
    form = QTextCharFormat()
    form.setProperty(QTextFormat.Property.FontPixelSize, 1)
    return form
