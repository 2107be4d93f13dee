"""A formula drawn twice, as Ergo draws it and as a browser draws what MathJax wrote: how far the two are apart."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from app.rendering.painting.pictures import image_of
from app.rendering.typesetting.flattening import flatten
from app.rendering.typesetting.formula import Typeset
from tests.integration.chromium import screenshot

Pixels: TypeAlias = npt.NDArray[np.uint8]
Mask: TypeAlias = npt.NDArray[np.bool_]

PX_PER_EM = 48
SCALE = 3
EM = PX_PER_EM // SCALE
EX_PER_EM = 0.442
_PAGE_WIDTH = 1600
_BLEED_EM = 0.12
_GAP_EM = 0.8
_GAP = 4
_INKED = 96
_SIZE = re.compile(r'( (?:width|height)=")(-?[\d.]+)ex"')
_OPENING = re.compile(r"<svg[^>]*>")


@dataclass(frozen=True, slots=True)
class Specimen:
    """A formula to compare.

    Attributes:
        raw: The picture as MathJax wrote it.
        typeset: The same, flat.
    """

    raw: str
    typeset: Typeset

    def ours(self) -> Pixels:
        """Draw it as the window does."""
        return _pixels(image_of(self.typeset, PX_PER_EM, "#000000", "#ffffff"))

    def spoilt(self, part: str, instead: str) -> Specimen:
        """Return it as if the flattening had lost or moved a part; the browser's picture stays whole.

        Args:
            part: What is looked for in MathJax's picture.
            instead: What is flattened in its place.
        """
        raw, count = re.subn(part, instead, self.raw, count=1)
        assert count == 1
        return replace(self, typeset=replace(self.typeset, svg=flatten(raw).svg))


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures are apart.

    Attributes:
        mean: Of all pixels, from 0 to 1.
        lost: How many inked pixels of the browser's, in each of the three colours, have no ink of ours near them.
        added: The reverse.
    """

    mean: float
    lost: int
    added: int


def difference(theirs: Pixels, ours: Pixels, reach: int) -> Difference:
    """Compare; reach: how many pixels away is near."""
    mean = float(np.abs(theirs.astype(np.int16) - ours.astype(np.int16)).mean()) / 255
    inked, drawn = _ink(theirs), _ink(ours)
    lost = inked & ~_widened(drawn, reach)
    added = drawn & ~_widened(inked, reach)
    return Difference(mean, int(lost.sum()), int(added.sum()))


def browser_pictures(specimens: Sequence[Specimen], styles: str, folder: Path) -> list[Pixels]:
    """Draw all in one page of a browser, each as large as ours."""
    places, height = _places([specimen.ours().shape for specimen in specimens])
    boxes = [_box(specimen, *place) for specimen, place in zip(specimens, places, strict=True)]
    html = (
        '<!DOCTYPE html><meta charset="utf-8"><style>'
        f"body {{ margin: 0; background: #fff; color: #000; font-size: {EM}px }}\n{styles}\n"
        'mjx-container[jax="SVG"] { position: absolute; margin: 0 }'
        ".paper { display: block } .paper, .paper > g > svg { overflow: visible }"
        f"</style>{''.join(boxes)}"
    )
    picture = _pixels(QImage(str(screenshot(html, folder, _PAGE_WIDTH, height, SCALE))))
    assert picture.shape[:2] == (height * SCALE, _PAGE_WIDTH * SCALE)
    pictures = []
    for specimen, (left, top) in zip(specimens, places, strict=True):
        rows, columns = specimen.ours().shape[:2]
        part = picture[top * SCALE : top * SCALE + rows, left * SCALE : left * SCALE + columns]
        pictures.append(part.copy())
        part[:] = 255
    assert not _ink(picture).any(), "a formula reaches further in the browser than ours says"
    return pictures


def _places(shapes: Sequence[tuple[int, ...]]) -> tuple[list[tuple[int, int]], int]:
    """Where each goes, in rows from left to right, and how tall the page is."""
    places = []
    x = y = tallest = 0
    for rows, columns, *_ in shapes:
        width, height = (math.ceil(length / SCALE) + _GAP for length in (columns, rows))
        if x + width > _PAGE_WIDTH:
            x, y, tallest = 0, y + tallest, 0
        assert width <= _PAGE_WIDTH
        places.append((x, y))
        x, tallest = x + width, max(tallest, height)
    return places, y + tallest


def _box(specimen: Specimen, left: int, top: int) -> str:
    """The formula as the page has it: inside of a picture of whole pixels, for a browser rounds the outermost one."""
    typeset = specimen.typeset
    x = math.ceil(_BLEED_EM * PX_PER_EM) / SCALE
    y = math.ceil((max(0.0, typeset.height_em) + _BLEED_EM) * PX_PER_EM) / SCALE - typeset.height_em * EM
    width = typeset.width_em
    if typeset.tag_from_em is not None:
        # MathJax centres the formula in the page, with the tag at the margin: in a page just so wide that the two
        # stand as far apart as they do in ours.
        beside = width - typeset.tag_from_em + _GAP_EM
        width, x = width + beside, x - beside * EM
    paper = f'<svg class="paper" width="10" height="10"><g transform="translate({x:.6f},{y:.6f})">'
    raw = _in_pixels(specimen.raw, width)
    return (
        f'<mjx-container class="MathJax" jax="SVG" style="left: {left}px; top: {top}px">{paper}{raw}</g></svg>'
        "</mjx-container>"
    )


def _in_pixels(raw: str, width_em: float) -> str:
    """The size of the picture as numbers: an ex is another length in every font of a page."""

    def sized(opening: re.Match[str]) -> str:
        tag = _SIZE.sub(lambda size: f'{size[1]}{float(size[2]) * EX_PER_EM * EM:.6f}"', opening[0])
        return tag.replace(' width="100%"', f' width="{width_em * EM:.6f}"')

    return _OPENING.sub(sized, raw, count=1)


def _pixels(image: QImage) -> Pixels:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull()
    data: Pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return data[:, :, :3].copy()


def _ink(pixels: Pixels) -> Mask:
    """Where there is ink that takes red, green or blue away: a part in another colour counts as lost."""
    inked: Mask = 255 - pixels > _INKED
    return inked


def _widened(mask: Mask, reach: int) -> Mask:
    """The mask, with all that is within reach of it."""
    rows, columns, _ = mask.shape
    around = np.pad(mask, ((reach, reach), (reach, reach), (0, 0)))
    wide = np.zeros_like(mask)
    for down in range(2 * reach + 1):
        for right in range(2 * reach + 1):
            wide |= around[down : down + rows, right : right + columns]
    return wide
