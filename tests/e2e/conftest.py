"""Every test here has the application, a theme and the guards."""

from __future__ import annotations

from tests.e2e.guards import (
    desk,
    no_unexpected_log,
    nothing_left_behind,
    pytest_collection_modifyitems,
    qapp,
    renderer,
    settled_memory,
    theme,
)
from tests.e2e.hearing import said
from tests.e2e.patience import qtbot
from tests.e2e.pseudo_language import in_pseudo

__all__ = [
    "desk",
    "in_pseudo",
    "no_unexpected_log",
    "nothing_left_behind",
    "pytest_collection_modifyitems",
    "qapp",
    "qtbot",
    "renderer",
    "said",
    "settled_memory",
    "theme",
]
