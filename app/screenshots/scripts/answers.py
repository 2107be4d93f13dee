"""How the model is to answer: the Answers page, and how long it may think."""

from __future__ import annotations

from app.screenshots.stage import QUESTION, Stage
from models.catalog import DEFAULT_ID
from models.messages import ModelInfo, ModelLoaded


def phi_ready(stage: Stage) -> None:
    """Phi-4-mini-reasoning is ready to answer."""
    stage.fill_library()
    stage.load()
    stage.window.toolbar.chip.model_chosen.emit(DEFAULT_ID)
    info = ModelInfo(DEFAULT_ID, "Phi-4-mini-reasoning", 4, 131_072, 2_513_000_000)
    stage.engine.tell(ModelLoaded(stage.engine.request_id, info))
    stage.settle()


def answers_page(stage: Stage) -> None:
    """The Answers page as recommended."""
    phi_ready(stage)
    stage.window.menus.answers_requested.emit()


def answers_own(stage: Stage) -> None:
    """The Answers page with the person's own numbers, one of them put right."""
    answers_page(stage)
    for name, text in (("temperature", "9"), ("top_k", "40"), ("seed", "4711")):
        stage.window.answers_page.number_entered.emit(name, text)


def narrow_answers(stage: Stage) -> None:
    """The Answers page in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    answers_own(stage)


def large_answers(stage: Stage) -> None:
    """The Answers page with large text."""
    stage.window.theme.set_zoom(1.5)
    answers_own(stage)


def budget_menu(stage: Stage) -> None:
    """How long the model may think: a choice for all questions, and one for the next."""
    phi_ready(stage)
    budgets = stage.window.composer.budget.menu_of_budgets
    budgets.chosen.emit(8192)
    budgets.chosen_once.emit(0)
    stage.window.composer.field.setPlainText(QUESTION)
    stage.window.composer.budget.open_menu()


def narrow_budget(stage: Stage) -> None:
    """The same in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    budget_menu(stage)
