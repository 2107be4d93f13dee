"""The toolbar's room is shared: the title keeps its least, the chips give way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.cards.adapters import InForce
from app.theme import Theme
from app.views.window.toolbar import TITLE_IN_DIGITS, Toolbar

TITLE = "How do I solve 3x² + 4x + 5 = 1?"
LONG = InForce("an-adapter-that-answers-in-japanese", True, 0.8)


@pytest.fixture
def toolbar(qtbot: QtBot, theme: Theme) -> Iterator[Toolbar]:
    toolbar = Toolbar()
    qtbot.addWidget(toolbar)
    toolbar.chip.set_model("Phi-4-mini-reasoning · 4-bit")
    toolbar.set_title(TITLE)
    toolbar.resize(420, 44)
    toolbar.show()
    qtbot.waitExposed(toolbar)
    yield toolbar
    toolbar.hide()
    theme.set_zoom(1.0)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def title(toolbar: Toolbar) -> QLabel:
    label = toolbar.findChild(QLabel, "title")
    assert label is not None
    return label


@pytest.mark.parametrize(("zoom", "width"), [(1.0, 420), (1.5, 420), (2.0, 600), (1.0, 700), (2.0, 960)])
def test_title_and_chips_stand_beside_each_other_in_every_window(
    toolbar: Toolbar, theme: Theme, zoom: float, width: int
) -> None:
    theme.set_zoom(zoom)
    toolbar.resize(width, 60)
    toolbar.adapter_chip.show_in_force(LONG)
    settle()
    label, chip, adapter = title(toolbar), toolbar.chip, toolbar.adapter_chip
    metrics = QFontMetrics(label.font())
    assert metrics.horizontalAdvance(label.text()) <= label.width()
    assert label.width() >= metrics.horizontalAdvance("0") * TITLE_IN_DIGITS - 4
    assert label.geometry().right() < chip.x()
    assert chip.geometry().right() < adapter.x()
    assert adapter.geometry().right() < toolbar.width()
    assert adapter.width() >= adapter.sizeHint().width()
    assert chip.width() >= chip.sizeHint().width()


def test_where_there_is_room_nothing_is_shortened(toolbar: Toolbar) -> None:
    toolbar.resize(1100, 44)
    toolbar.adapter_chip.show_in_force(InForce("japanese", True, 0.8))
    settle()
    assert title(toolbar).text() == TITLE
    assert toolbar.chip.text() == "Phi-4-mini-reasoning · 4-bit"
    assert toolbar.adapter_chip.text() == "japanese · 80%"


def test_in_the_smallest_window_the_practice_model_and_no_adapter_are_named_in_full(toolbar: Toolbar) -> None:
    toolbar.chip.set_model("Practice model · 4-bit")
    settle()
    assert (toolbar.chip.text(), toolbar.adapter_chip.text()) == ("Practice model · 4-bit", "LoRA")


def test_the_title_is_shortened_when_a_chip_grows_and_comes_back_when_it_shrinks(toolbar: Toolbar) -> None:
    toolbar.resize(660, 44)
    settle()
    before = title(toolbar).text()
    toolbar.adapter_chip.show_in_force(LONG)
    settle()
    assert len(title(toolbar).text()) < len(before)
    toolbar.adapter_chip.show_in_force(InForce())
    settle()
    assert title(toolbar).text() == before
    assert title(toolbar).accessibleName() == TITLE
