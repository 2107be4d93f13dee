"""The sidebar: conversations by day and by folder, a search in all of them, titles that are written over."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel

from app.cards.conversations import ConversationCard, FolderCard, FoundCard, ListCard
from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import QUESTION, Stage
from app.views.sidebar.rows import conversation_key

LIST = ListCard(
    (
        ConversationCard("formula", "The quadratic formula", "Pinned", is_pinned=True),
        ConversationCard("solution", "二次方程式の解の公式と判別式について、もう少し詳しく", "Pinned", is_pinned=True),
        ConversationCard("square", "Completing the square", "Algebra", "algebra"),
        ConversationCard("factors", "Factors of x² − 5x + 6", "Algebra", "algebra"),
        ConversationCard("now", QUESTION, "Today"),
        ConversationCard("sum", "37 + 48", "Today"),
        ConversationCard("apples", "りんごが12個あります。5個食べて、8個もらいました", "Yesterday"),
        ConversationCard("fractions", "Which is larger, 3/7 or 4/9?", "Yesterday"),
        ConversationCard("percent", "What is 15% of 240?", "Last 7 days"),
        ConversationCard("area", "The area of a circle whose radius is 3 cm", "Last 7 days"),
        ConversationCard("trains", "Two trains leave at the same time", "Last 30 days"),
    ),
    (FolderCard("algebra", "Algebra"), FolderCard("geometry", "Geometry")),
)
FOUND = (
    FoundCard("discriminant", "What the discriminant says", ((9, 21),)),
    FoundCard(
        "square", "Completing the square", (), "so the discriminant is 16 − 48 = −32", ((7, 19),), "a", "thoughts"
    ),
    FoundCard(
        "now", QUESTION, (), "Bring everything to one side. The discriminant is negative", ((34, 46),), "b", "answer"
    ),
    FoundCard("trains", "Two trains leave", (), "and its discriminant?", ((8, 20),), "c", "question"),
)


def sidebar_list(stage: Stage) -> None:
    """Conversations, folders, and the one that is on the page."""
    answered(stage)
    stage.settle()
    sidebar = stage.window.sidebar
    sidebar.show_list(LIST)
    sidebar.set_current("now")


def sidebar_search(stage: Stage) -> None:
    """A search has found something."""
    sidebar_list(stage)
    sidebar = stage.window.sidebar
    sidebar.focus_search()
    sidebar.blockSignals(True)  # nothing is looked for in the conversation that is really there
    sidebar.search.line.setText("discriminant")
    sidebar.blockSignals(False)
    sidebar.show_found("discriminant", FOUND)


def sidebar_selected(stage: Stage) -> None:
    """Several are selected; others have been deleted."""
    sidebar_list(stage)
    view = stage.window.sidebar.list
    view.setFocus()
    for uid in ("formula", "square", "sum", "apples"):
        view.selectionModel().select(
            view.rows.index_of(conversation_key(uid)), QItemSelectionModel.SelectionFlag.Select
        )
    stage.window.sidebar.show_undo("3 conversations deleted.")


def sidebar_rename(stage: Stage) -> None:
    """A title is being written over."""
    sidebar_list(stage)
    stage.window.sidebar.edit_title("fractions")


def narrow_sidebar(stage: Stage) -> None:
    """In the smallest window it lies over the page."""
    stage.window.resize(stage.window.minimumSize())
    sidebar_list(stage)
    stage.window.body.reveal()


def large_sidebar(stage: Stage) -> None:
    """With large text."""
    stage.window.theme.set_zoom(1.5)
    sidebar_list(stage)


def large_sidebar_search(stage: Stage) -> None:
    """A search with large text."""
    stage.window.theme.set_zoom(1.5)
    sidebar_search(stage)
