"""A sidebar on the screen, with a field beside it that can have the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.cards.conversations import ConversationCard, FolderCard, FoundCard, ListCard
from app.theme import Theme
from app.views.parts.naming import named
from app.views.sidebar.sidebar import Sidebar

LIST = ListCard(
    (
        ConversationCard("pin", "Roots of a quadratic", "Pinned", None, is_pinned=True, when="10:04"),
        ConversationCard("square", "Completing the square", "Algebra", "algebra"),
        ConversationCard("apples", "りんごが12個あります", "Algebra", "algebra"),
        ConversationCard("sum", "37 + 48", "Today", when="9:12"),
        ConversationCard("whole", "How do I solve 3x² + 4x + 5 = 1 when x is a whole number?", "Today"),
        ConversationCard("fractions", "Fractions", "Yesterday"),
    ),
    (FolderCard("algebra", "Algebra"), FolderCard("geometry", "Geometry")),
)
FOUND = (
    FoundCard("pin", "Roots of a quadratic", ((11, 20),)),
    FoundCard("square", "Completing the square", (), "so the discriminant is −32", ((7, 19),), "turn", "thoughts"),
)


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Iterator[Sidebar]:
    theme.set_zoom(1.0)
    window = QWidget()
    sidebar = Sidebar(window)
    row = QHBoxLayout(window)
    row.addWidget(sidebar)
    row.addWidget(named(QLineEdit(window), "elsewhere"))
    window.resize(520, 560)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    sidebar.show_list(LIST)
    elsewhere(sidebar).setFocus()
    yield sidebar
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def elsewhere(sidebar: Sidebar) -> QLineEdit:
    found = sidebar.window().findChild(QLineEdit, "elsewhere")
    assert isinstance(found, QLineEdit)
    return found


@pytest.fixture
def other_field(sidebar: Sidebar) -> QLineEdit:
    """What has the keyboard beside the sidebar."""
    return elsewhere(sidebar)


@pytest.fixture
def cards() -> ListCard:
    return LIST


@pytest.fixture
def found_cards() -> tuple[FoundCard, ...]:
    return FOUND
