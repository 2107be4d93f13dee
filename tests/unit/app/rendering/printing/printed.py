"""A PDF read back with another program's eyes: its words, where they stand, and what else is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

TEXT, PATH, IMAGE = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE


@dataclass(frozen=True, slots=True)
class Box:
    """What is drawn: its kind, and its edges in points from the lower left corner of the paper."""

    kind: int
    left: float
    bottom: float
    right: float
    top: float


class Printed:
    """A PDF."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        self._document: Any = pypdfium2.PdfDocument(self.data)

    def __len__(self) -> int:
        return len(self._document)

    @property
    def title(self) -> str:
        return str(self._document.get_metadata_value("Title"))

    def size(self, page: int) -> tuple[int, int]:
        width, height = self._document[page].get_size()
        return round(width), round(height)

    def words(self, page: int) -> str:
        return " ".join(self._document[page].get_textpage().get_text_bounded().split())

    def all_words(self) -> str:
        return " ".join(self.words(page) for page in range(len(self)))

    def pages_with(self, words: str) -> list[int]:
        return [page for page in range(len(self)) if words in self.words(page)]

    def finds(self, words: str, page: int) -> bool:
        return self._document[page].get_textpage().search(words, match_case=True).get_next() is not None

    def height_of(self, character: str, page: int) -> float:
        """How tall the box is that the type gives to the first such character."""
        textpage = self._document[page].get_textpage()
        at, _ = textpage.search(character, match_case=True).get_next()
        _, bottom, _, top = textpage.get_charbox(at, loose=True)
        return float(top - bottom)

    def boxes(self, page: int) -> Iterator[Box]:
        for each in self._document[page].get_objects():
            yield Box(each.type, *each.get_bounds())

    def rules(self, page: int) -> int:
        """How many lines across most of the paper are seen on a page."""
        bitmap = self._document[page].render(scale=2, grayscale=True)
        width, stride, pixels = bitmap.width, bitmap.stride, bytes(bitmap.buffer)
        rows = [pixels[row * stride : row * stride + width] for row in range(bitmap.height)]
        inked = [sum(pixel < 250 for pixel in row) > width / 2 for row in rows]
        return sum(here and not above for above, here in pairwise(inked))

    def inks(self, page: int) -> set[tuple[int, int, int]]:
        """The colours of all pixels of a page."""
        bitmap = self._document[page].render(scale=1, rev_byteorder=True)
        step = bitmap.n_channels
        pixels = bytes(bitmap.buffer)
        return {(pixels[at], pixels[at + 1], pixels[at + 2]) for at in range(0, len(pixels) - step + 1, step)}
