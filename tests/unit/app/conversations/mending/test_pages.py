"""Rows read without SQLite are the rows that SQLite has written, also from a file of which half is broken."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.conversations.mending.pages import Pages, Value

LARGE = 1 << 62
values = st.one_of(
    st.none(),
    st.integers(-LARGE, LARGE),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.binary(max_size=20),
    st.builds(lambda text, times: text * times, st.text(min_size=1, max_size=3), st.integers(0, 9000)),
)
rows = st.dictionaries(st.integers(-(1 << 63), (1 << 63) - 1), st.tuples(values, values, values), max_size=30)


def write(path: Path, kept: dict[int, tuple[Value, ...]]) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, one, two, three)")
        connection.executemany("INSERT INTO kept VALUES (?, ?, ?, ?)", [(number, *row) for number, row in kept.items()])


def read(path: Path) -> dict[int, tuple[Value, ...]]:
    cells = [cell for cell in Pages(path).cells() if cell.rowid is not None and len(cell.values) == 4]
    return {cell.rowid: cell.values[1:] for cell in cells if cell.rowid is not None}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(rows)
def test_every_row_is_read_as_it_was_written(tmp_path: Path, kept: dict[int, tuple[Value, ...]]) -> None:
    path = tmp_path / "kept"
    write(path, kept)
    assert read(path) == kept


def test_half_a_file_gives_half_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    kept: dict[int, tuple[Value, ...]] = {number: (str(number), 1.5, b"x" * 100) for number in range(1000)}
    write(path, kept)
    path.write_bytes(bytes(4096 * 3) + path.read_bytes()[4096 * 3 :])
    found = read(path)
    assert len(found) > 900
    assert found.items() <= kept.items()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(st.binary(max_size=20_000))
def test_no_file_breaks_the_reading(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"SQLite format 3\0" + content)
    list(Pages(path).cells())
    path.write_bytes(b"\x0d\x00\x00\x00\x40" + content * 2)
    list(Pages(path).cells())
