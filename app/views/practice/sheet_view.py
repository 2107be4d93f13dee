"""What a worksheet is to be about: topics with their levels, how many exercises. Prints nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.cards.practice import SheetCard, TopicCard
from app.views.parts.naming import plain_label, restyle
from app.views.parts.segments import Segments
from app.views.parts.speaking import announce
from app.views.parts.tick_box import TickBox
from app.views.practice.level_button import LevelButton

COUNTS = (10, 20, 30, 40)
_USUAL_COUNT = 20
_COLUMN_EM = 20


@dataclass(frozen=True, slots=True)
class _Count:
    """How many exercises can be chosen."""

    name: str
    words: str
    note: str = ""


class SheetView(QWidget):
    """All of it, in one column.

    Args:
        parent: The owner.

    Signals:
        save_requested(list, int): A worksheet about these topics, each with its level, with so many exercises.

    Attributes:
        topics: The topics that can be chosen, by their keys.
        levels: Their levels.
        save: The main button.
    """

    save_requested = Signal(list, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: dict[str, TopicCard] = {}
        self._count = _USUAL_COUNT
        self.topics: dict[str, TickBox] = {}
        self.levels: dict[str, LevelButton] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        heading = plain_label("practice_heading", self)
        heading.setText(self.tr("Exercises"))
        self._counts = Segments([str(count) for count in COUNTS], self)
        self._counts.chosen.connect(self._on_count)
        self.save = QPushButton(self.tr("Save as PDF…"), self)
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._on_save)
        self._words = plain_label("practice_caption", self)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.save)
        foot.addWidget(self._words, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(self._grid)
        lines.addWidget(heading)
        lines.addWidget(self._counts)
        lines.addLayout(foot)
        self._show_counts()

    @Slot(object)
    def show_card(self, card: SheetCard) -> None:
        """Show what can be chosen; what the person has chosen before stays."""
        for topic in card.topics:
            if topic.key not in self.topics:
                self._cards[topic.key] = topic
                self._add(topic, is_chosen=topic.key in card.chosen)
        self._words.setText("")
        self._arrange()
        self._refresh()

    def chosen(self) -> list[tuple[str, int]]:
        """The topics that are chosen, with their levels."""
        return [(key, self._cards[key].level) for key, box in self.topics.items() if box.isChecked()]

    @Slot(str)
    def say(self, words: str, *, caution: bool = False) -> None:
        """Say how it gets on."""
        restyle(self._words, "caution", caution)
        self._words.setText(words)
        self.setAccessibleDescription(words)

    @Slot(float)
    def show_progress(self, done: float) -> None:
        """Say how much is done."""
        self.save.setEnabled(False)
        self.say(self.tr("Making the worksheet… {share}").format(share=f"{done:.0%}"))

    @Slot(str)
    def show_result(self, words: str) -> None:
        """Say how it ended."""
        self._refresh()
        self.say(words)
        announce(self._words, words)

    def show_failure(self, words: str) -> None:
        """Say why there is no worksheet."""
        self._refresh()
        self.say(words, caution=True)
        announce(self._words, words)

    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def take_keyboard(self) -> None:
        """Have the keyboard on the first topic."""
        first = next(iter(self.topics.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, topic: TopicCard, *, is_chosen: bool) -> None:
        box = self.topics[topic.key] = TickBox(topic.title, self)
        box.setChecked(is_chosen)
        box.toggled.connect(self._refresh)
        level = self.levels[topic.key] = LevelButton(self)
        level.chosen.connect(partial(self._on_level, topic.key))
        self._show_level(topic.key)
        QWidget.setTabOrder(box, level)

    def _arrange(self) -> None:
        """Put the topics in as many columns as there is room for."""
        wide = self.fontInfo().pixelSize() * _COLUMN_EM
        columns = 2 if self.width() >= 2 * wide else 1
        rows = -(-len(self.topics) // columns)
        for place, (key, box) in enumerate(self.topics.items()):
            row, column = place % rows, place // rows
            self._grid.addWidget(box, row, 3 * column)
            self._grid.addWidget(self.levels[key], row, 3 * column + 1)
        for column in range(2):
            self._grid.setColumnStretch(3 * column, 0)
            self._grid.setColumnMinimumWidth(3 * column + 2, 32 if column < columns - 1 else 0)
        self._grid.setColumnStretch(5, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Narrower than two columns."""
        return QSize(self.fontInfo().pixelSize() * _COLUMN_EM, super().minimumSizeHint().height())

    def _show_level(self, key: str) -> None:
        self.levels[key].show_card(replace(self._cards[key], is_chosen=False), follows=False)

    def _on_level(self, key: str, level: int) -> None:
        self._cards[key] = replace(self._cards[key], level=level)
        self._show_level(key)
        self.topics[key].setChecked(True)

    @Slot(str)
    def _on_count(self, count: str) -> None:
        self._count = int(count)
        self._show_counts()

    def _show_counts(self) -> None:
        counts = [_Count(str(count), self.locale().toString(count)) for count in COUNTS]
        self._counts.show_choices(self.tr("Exercises"), counts, str(self._count), "")

    @Slot()
    def _refresh(self) -> None:
        chosen = self.chosen()
        self.save.setEnabled(bool(chosen))
        self.save.setAccessibleDescription("" if chosen else self.tr("Choose a topic first"))

    @Slot()
    def _on_save(self) -> None:
        self.save_requested.emit(self.chosen(), self._count)
