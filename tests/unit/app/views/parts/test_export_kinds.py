"""The kinds of files that menus offer."""

from __future__ import annotations

from app.controllers.exporting import KINDS
from app.views.parts.export_kinds import export_kinds


def test_menus_offer_the_kinds_that_can_be_written() -> None:
    assert tuple(kind for kind, _words in export_kinds()) == KINDS
