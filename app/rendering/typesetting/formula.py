"""What is asked of the typesetter and what comes back, as values. Knows no V8, no cache and no Qt."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass

UNITS_PER_EM = 1000
_INK = b'="currentColor"'
_FRAME = re.compile(rb'(<rect[^>]*?) fill="none" stroke="currentColor" stroke-width="67"([^>]*)/>')
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Typeset:
    """A formula as a picture, with its measures in em of the text that it stands in.

    The picture's own colour is `currentColor`: `coloured` replaces it. In the picture 1000 units are one em, x = 0 is
    its left edge and y = 0 its baseline. Slanted letters and rules may reach a little beyond its edges.

    Attributes:
        svg: The picture: flat, with explicit strokes, so that QtSvg draws all of it.
        width_em: How wide it is, tags included.
        height_em: How far it reaches above the baseline.
        depth_em: How far it reaches below the baseline.
        tag_from_em: Where the tags' column begins, or None without tags. What is to the left of it can be centred, and
            the column be moved to the margin, by drawing the two parts of the view box apart.
        rows_em: How far above the baseline the baseline of each row is, where the formula has rows.
    """

    svg: bytes
    width_em: float
    height_em: float
    depth_em: float
    tag_from_em: float | None = None
    rows_em: tuple[float, ...] = ()

    def coloured(self, colour: str, frames: str = "") -> bytes:
        r"""Return the picture in a colour; what the formula itself has coloured keeps its own.

        Args:
            colour: The colour, as `#rrggbb`.
            frames: The colour of round frames, lightly filled, around what is in `\boxed`; empty for TeX's own.
        """
        for given in filter(None, (colour, frames)):
            if not _COLOUR.fullmatch(given):
                raise ValueError(f"not a colour as #rrggbb: {given!r}")
        svg = self.svg
        if frames:
            look = f'fill="{frames}" fill-opacity="0.1" stroke="{frames}" stroke-opacity="0.7" stroke-width="56"'
            svg = _FRAME.sub(rf'\1 rx="150" {look}\2/>'.encode(), svg)
        return svg.replace(_INK, f'="{colour}"'.encode())


@dataclass(frozen=True, slots=True)
class Wish:
    """A formula that is to be typeset, with all that its picture depends on.

    Attributes:
        tex: The source between the delimiters.
        display: Whether it stands on a line of its own.
        definitions: The sources before it, in the same message, that define macros.
    """

    tex: str
    display: bool = True
    definitions: tuple[str, ...] = ()

    def digest(self, edition: str) -> str:
        """Return a name for the picture that this edition of the typesetter makes of it."""
        text = json.dumps([edition, self.tex, self.display, self.definitions])
        return hashlib.sha256(text.encode()).hexdigest()
