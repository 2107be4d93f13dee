"""A chip gives way to what stands beside it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.views.parts.chip import Chip


def test_what_a_chip_needs_does_not_depend_on_what_it_is_given(qtbot: QtBot) -> None:
    chip = Chip(400)
    qtbot.addWidget(chip)
    chip.show_name("Practice model for R&D, with a rather long name")
    needed = set()
    for width in range(60, 420):
        chip.give_way(width)
        needed.add(chip.width_for_all())
    assert len(needed) == 1
