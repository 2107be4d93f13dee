"""A page of turns on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.conversation.transcript import Transcript


@pytest.fixture
def page(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[Transcript]:
    theme.set_zoom(1.0)
    page = Transcript(renderer)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    yield page
    page.clear()
    page.hide()
