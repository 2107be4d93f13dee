"""A typesetter for what is printed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.rendering.typesetting.typesetter import Typesetter


@pytest.fixture(scope="session")
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter()
    typesetter.typeset("x")  # its thread is there before the first test
    yield typesetter
    typesetter.close()
