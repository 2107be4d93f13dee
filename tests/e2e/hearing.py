"""A screen reader that only listens."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.views.parts import speaking


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Everything that a screen reader is told from now on, and whether it is to break off for that."""
    words: list[tuple[str, bool]] = []

    def tell(event: QAccessibleAnnouncementEvent) -> None:
        words.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    reader = SimpleNamespace(
        isActive=lambda: True,
        updateAccessibility=tell,
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
    )
    monkeypatch.setattr(speaking, "QAccessible", reader)
    return words
