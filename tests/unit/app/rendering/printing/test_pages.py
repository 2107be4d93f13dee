"""Where pages are turned."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter

from app.rendering.printing.frames import Frame, Strip
from app.rendering.printing.pages import NEVER, RATHER_NOT, SELDOM, Placed, paged

PANEL = Frame("a", "panel", 0.0, 100.0, 10.0, "#FFFFFF")


class Blank:
    """A sheet with nothing on it."""

    x = 0.0

    def draw(self, painter: QPainter, strip: Strip) -> None:
        raise AssertionError("nothing is drawn here")


SHEET = Blank()


def a_strip(height: float = 10.0, gap: float = 0.0, hold: float = 0.0, frames: tuple[Frame, ...] = ()) -> Strip:
    return Strip(SHEET, 0.0, height, gap, frames, hold=hold)


def on_pages(strips: list[Strip], height: float) -> list[tuple[Placed, ...]]:
    return list(paged(strips, height))


def counts(pages: list[tuple[Placed, ...]]) -> list[int]:
    return [len(page) for page in pages]


STRIPS = st.lists(
    st.builds(
        a_strip,
        st.floats(1, 150),
        st.floats(0, 30),
        st.sampled_from([0.0, RATHER_NOT, SELDOM, NEVER]),
        st.sampled_from([(), (PANEL,)]),
    ),
    max_size=60,
)


@given(STRIPS)
def test_every_strip_is_on_one_page_in_its_order(strips: list[Strip]) -> None:
    placed = [each.strip for page in on_pages(strips, 100.0) for each in page]
    assert len(placed) == len(strips)
    assert all(one is other for one, other in zip(placed, strips, strict=True))


@given(STRIPS)
def test_nothing_reaches_beyond_its_page(strips: list[Strip]) -> None:
    for page in on_pages(strips, 100.0):
        assert page
        assert page[0].y - page[0].strip.pad >= -1e-6
        for each in page:
            assert each.bottom + each.strip.pad <= 100.0 + 1e-6
        assert all(after.y >= before.bottom - 1e-6 for before, after in pairwise(page))


@given(STRIPS)
def test_only_what_is_taller_than_a_page_is_made_smaller(strips: list[Strip]) -> None:
    for page in on_pages(strips, 100.0):
        for each in page:
            assert each.scale == 1 or each.strip.height + 2 * each.strip.pad > 100.0


def test_a_heading_goes_with_what_it_stands_above() -> None:
    strips = [*[a_strip() for _ in range(8)], a_strip(hold=NEVER), a_strip(20.0)]
    assert counts(on_pages(strips, 100.0)) == [8, 2]


def test_a_paragraph_leaves_no_line_alone() -> None:
    lines = [a_strip(hold=SELDOM), a_strip(), a_strip(hold=SELDOM), a_strip()]
    assert counts(on_pages([*[a_strip() for _ in range(9)], *lines], 100.0)) == [9, 4]
    assert counts(on_pages([*[a_strip() for _ in range(7)], *lines], 100.0)) == [9, 2]


def test_a_page_is_not_left_half_empty_for_a_weak_hold() -> None:
    strips = [a_strip(), *[a_strip(hold=RATHER_NOT) for _ in range(9)], a_strip(90.0)]
    assert counts(on_pages(strips, 100.0)) == [10, 1]


def test_the_room_above_a_strip_is_left_out_at_the_top_of_a_page() -> None:
    pages = on_pages([a_strip(90.0, gap=30.0), a_strip(20.0, gap=30.0)], 100.0)
    assert [page[0].y for page in pages] == [0.0, 0.0]


def test_a_panel_has_its_room_above_and_below_on_every_page() -> None:
    pages = on_pages([a_strip(30.0, frames=(PANEL,)) for _ in range(4)], 100.0)
    assert counts(pages) == [2, 2]
    assert [page[0].y for page in pages] == [10.0, 10.0]


def test_a_tables_head_stands_above_the_rows_of_every_page() -> None:
    head = a_strip(hold=NEVER)
    rows = [Strip(SHEET, 0.0, 10.0, head=head) for _ in range(15)]
    pages = on_pages([head, *rows], 100.0)
    assert [page[0].strip for page in pages] == [head, head]
    assert counts(pages) == [10, 7]
