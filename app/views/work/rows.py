"""Where everything on a sheet of squared paper stands: columns in a width, rows below each other. Only numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.views.work.paper import MARGIN_SQUARES

ROW = 2
"""How many squares a line takes at least."""
NARROW = 21
"""In squares: in less room, how a line is read stands below it."""
_TYPED_SHARE = 0.48
_ROUNDING = 0.2
_SPARE = 0.3
"""In squares: so far a form may reach into the square that stays blank."""
_FITS = 1.3
"""In squares: a form that isn't taller needs no room below its line."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What stands beside each other, in px.

    Attributes:
        square: How wide a square is.
        line: How tall a typed line is.
        margin: Where the margin begins.
        inside: How wide what stands left of it may be.
        typed: How wide a typed line may be.
    """

    square: int
    line: int
    margin: int
    inside: int
    typed: int

    @classmethod
    def of(cls, width: int, square: int, line: int) -> Columns:
        """Return the columns of a sheet that is so wide."""
        margin = width - 1 - MARGIN_SQUARES * square
        inside = margin - square * 3 // 2
        is_narrow = inside < NARROW * square
        typed = inside if is_narrow else round(inside * _TYPED_SHARE / square) * square
        return cls(square, line, margin, inside, typed)

    @property
    def is_narrow(self) -> bool:
        """Whether how a line is read stands below it."""
        return self.typed == self.inside

    @property
    def read(self) -> int:
        """How wide that may be."""
        return self.inside if self.is_narrow else self.inside - self.typed

    @property
    def read_left(self) -> int:
        """Where it begins."""
        return self.square if self.is_narrow else self.square + self.typed

    @property
    def above(self) -> int:
        """How far a typed line is from the top of its square."""
        return (self.square - self.line) // 2


@dataclass(frozen=True, slots=True)
class Row:
    """A line with all that belongs to it, in px.

    Attributes:
        top: Where its typed line begins.
        typed: How tall that is; it may break into several.
        form: How tall its form is; 0 without one.
        said: How tall what is said below it is; 0 where nothing is.
        columns: What stands beside each other.
    """

    top: int
    typed: float
    form: int
    said: int
    columns: Columns

    @property
    def height(self) -> int:
        """How tall all of it is: whole squares."""
        square = self.columns.square
        squares = max(ROW, math.ceil((self.typed + 2 * self.columns.above) / square - _ROUNDING) + 1)
        form = math.ceil(self.form / square - _SPARE)
        squares = squares + form if self.columns.is_narrow else max(squares, form)
        return (squares + math.ceil(self.said / square)) * square

    @property
    def form_top(self) -> float:
        """Where its form begins: level with the typed line, or below it."""
        if self.columns.is_narrow:
            return self.top + self.typed
        return self.top + self.columns.line / 2 - min(self.form, ROW * self.columns.square) / 2

    @property
    def free(self) -> float:
        """Where what is said of it can begin."""
        below = self.top + self.typed
        is_tall = self.columns.is_narrow or self.form > _FITS * self.columns.square
        return max(below, self.form_top + self.form) if self.form and is_tall else below

    @property
    def end(self) -> int:
        """Where the square of the next line begins."""
        return self.top + self.height - self.columns.above
