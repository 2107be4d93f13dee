"""How one line is read: its mathematics, set. Shows what stood there until the new form has come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.work_text import shown


class TypesetLine(AnswerPane):
    """Not to be clicked or read aloud: the line itself is beside it.

    Args:
        renderer: Sets mathematics.
        parent: The owner.
    """

    def __init__(self, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(renderer, parent, name="work_typeset")
        self.line = ""
        self.setAccessibleName(self.tr("The line as it is read"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_line(self, line: str) -> None:
        """Show another line."""
        self.line = line
        self.replace_text(shown(line))

    @property
    def is_empty(self) -> bool:
        """Whether there is no mathematics in the line."""
        return not self.text().strip()
