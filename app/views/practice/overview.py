"""How practice goes: what comes back today, the topics in teaching order, how it has gone over time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.cards.practice import OverviewCard, PlotCard
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import named, plain_label
from app.views.parts.soft_menu import soften
from app.views.practice.progress_plot import ProgressPlot
from app.views.practice.topic_row import TopicRow


class Overview(QWidget):
    """All of it, in one column.

    Args:
        parent: The owner.

    Signals:
        practise_requested(str): Practise this topic; empty for whatever comes next.
        level_chosen(str, int): Practise this topic on this level; 0 lets it follow the answers.

    Attributes:
        go_on: The main button.
        rows: The topics, by their keys.
    """

    practise_requested = Signal(str)
    level_chosen = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: dict[str, TopicRow] = {}
        self.go_on = QPushButton(self)
        self._title = plain_label("practice_title", self)
        self._detail = plain_label("practice_detail", self)
        self._topics = QVBoxLayout()
        self._topics.setSpacing(0)
        self.progress = Progress(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        lines.addWidget(self._build_today())
        lines.addLayout(self._topics)
        lines.addWidget(self.progress)

    def take_keyboard(self) -> None:
        """Have the keyboard on what goes on."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_card(self, card: OverviewCard) -> None:
        """Show how it goes."""
        self._title.setText(card.title)
        self._detail.setText(card.detail)
        self.go_on.setText(card.action.replace("&", "&&"))
        self.go_on.setAccessibleDescription(f"{card.title}. {card.detail}")
        for topic in card.topics:
            row = self.rows.get(topic.key) or self._add_row(topic.key)
            row.show_card(topic)
        self.progress.show_plots({topic.key: topic.title for topic in card.topics}, dict(card.plots))

    def words(self) -> tuple[str, str]:
        """What is said of today."""
        return self._title.text(), self._detail.text()

    def _add_row(self, key: str) -> TopicRow:
        row = self.rows[key] = TopicRow(self)
        row.clicked.connect(partial(self.practise_requested.emit, key))
        row.level_chosen.connect(partial(self.level_chosen.emit, key))
        before = self.go_on if len(self.rows) == 1 else list(self.rows.values())[-2].level
        QWidget.setTabOrder(before, row)
        QWidget.setTabOrder(row, row.level)
        QWidget.setTabOrder(row.level, self.progress.picker)
        QWidget.setTabOrder(self.progress.picker, self.progress.plot)
        self._topics.addWidget(row)
        return row

    def _build_today(self) -> QFrame:
        frame = named(QFrame(self), "practice_today")
        self.go_on.setProperty("primary", True)
        self.go_on.setAutoDefault(True)  # Return presses it too, as it does in the exercises that it leads to
        self.go_on.clicked.connect(lambda: self.practise_requested.emit(""))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        line = QHBoxLayout(frame)
        line.setContentsMargins(16, 12, 12, 12)
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame


class Progress(QWidget):
    """How it has gone over time; hidden while nothing was answered.

    Args:
        parent: The owner.

    Attributes:
        picker: Chooses of what.
        plot: Shows it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plots: dict[str, PlotCard] = {}
        self._titles: dict[str, str] = {}
        self._shown = ""
        heading = plain_label("practice_heading", self, wraps=False)
        heading.setText(self.tr("Progress"))
        self.picker = named(GlyphButton("open", QPalette.ColorRole.PlaceholderText, self), "plot_picker")
        self.picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes after the words
        self.picker.clicked.connect(self._on_picker)
        self.plot = ProgressPlot(self)
        self._caption = plain_label("practice_caption", self)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.picker)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.plot)
        lines.addWidget(self._caption)
        self.plot.week_pointed.connect(self._on_pointed)
        self.hide()

    def show_plots(self, titles: dict[str, str], plots: dict[str, PlotCard]) -> None:
        """Show one of these plots, the same as before where there is one."""
        self._titles, self._plots = titles, plots
        self.setVisible(bool(plots))
        if plots:
            self.choose(self._shown if self._shown in plots else "")

    @Slot(str)
    def choose(self, topic: str) -> None:
        """Show a topic; empty for all."""
        self._shown = topic
        card = self._plots[topic]
        self.picker.setText(card.title.replace("&", "&&"))
        self.picker.setAccessibleName(self.tr("Progress of: {topic}").format(topic=card.title))
        self.plot.show_card(card)
        self._on_pointed(-1)

    def menu(self) -> QMenu:
        """Build the menu of what can be shown; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setProperty("choices", True)
        soften(menu)
        for key in ("", *(key for key in self._titles if key in self._plots)):
            action = menu.addAction(self._plots[key].title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._shown)
            action.triggered.connect(partial(self.choose, key))
        return menu

    @Slot()
    def _on_picker(self) -> None:
        self.menu().popup(self.picker.mapToGlobal(self.picker.rect().bottomLeft()))

    @Slot(int)
    def _on_pointed(self, week: int) -> None:
        usual = self.tr("Line: how much was right, week by week. Bars: how many exercises.")
        self._caption.setText(self.plot.words_of(week) or usual)
