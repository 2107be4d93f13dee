"""The part of the plane that is seen, and how it is moved and zoomed. Knows no pixels but their ratio."""

from __future__ import annotations

from dataclasses import dataclass

SMALLEST_SPAN = 1e-9
LARGEST_SPAN = 1e12


@dataclass(frozen=True, slots=True)
class View:
    """A rectangle of the plane."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.top - self.bottom

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is seen."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def moved(self, right: float, up: float) -> View:
        """Return the view so far to the right and up, in shares of its size."""
        by_x, by_y = right * self.width, up * self.height
        return View(self.left + by_x, self.right + by_x, self.bottom + by_y, self.top + by_y)

    def zoomed(self, factor: float, x: float, y: float) -> View:
        """Return the view with everything so much larger; the point (x, y) stays where it is."""
        width, height = self.width / factor, self.height / factor
        if not all(_is_sensible(span, at) for span, at in ((width, x), (height, y))):
            return self
        left = x - (x - self.left) / factor
        bottom = y - (y - self.bottom) / factor
        return View(left, left + width, bottom, bottom + height)

    def with_equal_units(self, ratio: float) -> View:
        """Return the view, wider or taller, so that units are as long across as up.

        Args:
            ratio: How many times wider than tall it is shown.
        """
        width, height = max(self.width, self.height * ratio), max(self.height, self.width / ratio)
        across, up = (width - self.width) / 2, (height - self.height) / 2
        return View(self.left - across, self.right + across, self.bottom - up, self.top + up)


def _is_sensible(span: float, at: float) -> bool:
    return max(SMALLEST_SPAN, abs(at) * 1e-10) <= span <= LARGEST_SPAN
