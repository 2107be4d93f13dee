"""One typesetter for all of these tests, without a folder, and the formulas of MATH-500."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.rendering.typesetting.typesetter import Typesetter


@pytest.fixture(scope="session")
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter()
    typesetter.typeset("x")
    yield typesetter
    typesetter.close()
