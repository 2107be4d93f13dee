"""Why the first line that doesn't follow doesn't: the sentence, what was computed, and the way to the model."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.rendering.loose import as_words
from app.rendering.renderer import Renderer
from app.tutoring.verdicts import LineVerdict
from app.views.answer.answer_pane import AnswerPane
from app.views.parts.naming import key_text, plain_label
from app.work_words import evidence_markdown, line_words, relation_words

EXPLAIN_KEYS = "Ctrl+Shift+X"


class Reason(QFrame):
    """Hidden while all lines follow.

    Args:
        renderer: Sets what was computed.
        parent: The owner.

    Signals:
        explain_requested(): The person wants the model to explain the step.
        grown(): It takes another height.
    """

    explain_requested = Signal()
    grown = Signal()

    def __init__(self, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("work_reason")
        self._title = plain_label("work_reason_title", self)
        self._detail = plain_label("work_reason_detail", self)
        self.evidence = AnswerPane(renderer, self, name="work_evidence")
        self.evidence.setAccessibleName(self.tr("What was computed"))
        self.evidence.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.explain = QPushButton(self.tr("Explain"), self)
        self.explain.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.explain.clicked.connect(self.explain_requested)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._title, self._detail, self.evidence):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignTop)
        self.set_can_explain(possible=True)
        self.hide()

    def show_verdict(self, verdict: LineVerdict) -> None:
        """Say why a line doesn't follow."""
        self._title.setText(relation_words(verdict))
        self._detail.setText(verdict.detail)
        self._detail.setVisible(bool(verdict.detail))
        evidence = evidence_markdown(verdict)
        self.evidence.replace_text(evidence)
        self.evidence.setVisible(bool(evidence))
        self.setAccessibleName(line_words(verdict))
        self.setAccessibleDescription(as_words(verdict.evidence))
        self.explain.setAccessibleDescription(line_words(verdict))

    def event(self, event: QEvent) -> bool:
        """Tell when what is in it takes another height, which it does after the page's document has."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done

    def words(self) -> tuple[str, str, str]:
        """Title, detail and evidence as shown."""
        evidence = "" if self.evidence.isHidden() else self.evidence.text()
        return self._title.text(), self._detail.text(), evidence

    def set_can_explain(self, *, possible: bool) -> None:
        """Whether the model can be asked just now."""
        self.explain.setEnabled(possible)
        words = self.tr("Ask the model about this step") if possible else self.tr("Wait until the answer has ended")
        self.explain.setToolTip(f"{words} ({key_text(EXPLAIN_KEYS)})" if possible else words)

    def height_for(self, width: int) -> int:
        """How tall it is in this width, in px."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else self.height()
