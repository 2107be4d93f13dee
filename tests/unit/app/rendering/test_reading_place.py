"""Where the reader is: shares of the source and places on the page, there and back."""

from __future__ import annotations

import pytest

from app.rendering.painting.copying import Written
from app.rendering.painting.reading_place import position_after, share_before

BLOCKS = [Written("x" * 100, False, 0, 10), Written("y" * 300, False, 10, 210), Written("", False, 210, 211)]


@pytest.mark.parametrize(("position", "share"), [(0, 0.0), (5, 0.125), (10, 0.25), (110, 0.625), (210, 1.0)])
def test_there_and_back(position: int, share: float) -> None:
    assert share_before(BLOCKS, position) == share
    assert position_after(BLOCKS, share) == (position if share < 1 else 211)


def test_an_empty_page_has_one_place() -> None:
    assert share_before([], 7) == 0
    assert position_after([], 0.5) == 0
