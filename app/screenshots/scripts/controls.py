"""What stands above the page or shows where the keyboard is: menus, About, a tooltip, the ring around what has it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QToolTip

from app.screenshots.scripts.answers import answers_page
from app.screenshots.scripts.library import models_absent
from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage

VIEW_X = 96


def appearance_menu(stage: Stage) -> None:
    """The View menu with the appearances."""
    answered(stage)
    appearances = stage.window.menus.appearances
    view = next(each for each in appearances.menuAction().associatedObjects() if isinstance(each, QMenu))
    view.popup(stage.window.menus.mapToGlobal(QPoint(VIEW_X, stage.window.menus.height())))
    entry = view.actionGeometry(appearances.menuAction())
    appearances.popup(view.mapToGlobal(entry.topRight()))


def about(stage: Stage) -> None:
    """What Ergo is."""
    answered(stage)
    stage.window.menus.app.about_requested.emit()


def tooltip(stage: Stage) -> None:
    """A button says what it does."""
    answered(stage)
    chip = stage.window.toolbar.chip
    QToolTip.showText(chip.mapToGlobal(QPoint(0, chip.height())), chip.toolTip(), chip)


def keyboard_models(stage: Stage) -> None:
    """The keyboard is on the button that matters most."""
    models_absent(stage)
    stage.settle()
    card = stage.window.models_page.card("phi-4-mini-reasoning")
    button = next(each for each in card.findChildren(QPushButton) if each.isVisible() and each.property("primary"))
    button.setFocus()
    stage.window.models_page.ensureWidgetVisible(button)


def keyboard_answers(stage: Stage) -> None:
    """The keyboard is in a field."""
    answers_page(stage)
    stage.window.answers_page.row("temperature").field.setText("0.7")
    stage.window.answers_page.row("temperature").field.setFocus()
    stage.window.answers_page.row("temperature").field.selectAll()


def selected(stage: Stage) -> None:
    """The whole answer is selected."""
    answered(stage)
    turn = stage.window.transcript.current
    if turn is not None:
        turn.answer.setFocus()
        turn.answer.selectAll()
