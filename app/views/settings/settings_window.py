"""The window of settings: a row of sections, and the one that is chosen. What is changed holds at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.settings import Choices
from app.views.parts.naming import named
from app.views.parts.side_window import SideWindow
from app.views.settings.answers import AnswersSection
from app.views.settings.general import GeneralSection
from app.views.settings.models import ModelsSection
from app.views.settings.privacy import PrivacySection
from app.views.settings.section import Section

_WIDTH_EM = 42
_KIND = (
    Qt.WindowType.Window
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowCloseButtonHint
)
"""With a button to close it, and none to minimise or zoom it."""


class SettingsWindow(SideWindow):
    """Called by the section that is shown.

    Args:
        parent: The owner, a window.

    Signals:
        chosen(str, object): The person wants this choice, by its name in `Choices`, to have this value.

    Attributes:
        general, models, answers, privacy: The sections.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("settings", "", parent, _KIND)
        self.general, self.models = GeneralSection(self), ModelsSection(self)
        self.answers, self.privacy = AnswersSection(self), PrivacySection(self)
        self._sections: tuple[Section, ...] = (self.general, self.models, self.answers, self.privacy)
        self._tabs = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 16, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(self._build_tabs())
        lines.addWidget(self._stack, 1)
        for section in self._sections:
            section.chosen.connect(self.chosen)
            self._stack.addWidget(self._scrolled(section))
        self.show_section(self.general)

    def show_choices(self, choices: Choices) -> None:
        """Show what holds."""
        for section in self._sections:
            section.show_choices(choices)

    def show_section(self, section: Section) -> None:
        """Show a section; the window is called by it and as tall as it needs."""
        place = self._sections.index(section)
        self._stack.setCurrentIndex(place)
        self._tabs.buttons()[place].setChecked(True)
        self.setWindowTitle(section.title)
        self.fit(self.fontInfo().pixelSize())

    def showEvent(self, event: QShowEvent) -> None:
        """A section may say more than when it was last seen."""
        super().showEvent(event)
        self.fit(self.fontInfo().pixelSize())

    def fit(self, em: int) -> None:
        """Be as wide as reads well and as tall as the section."""
        section = self._sections[self._stack.currentIndex()]
        width = min(em * _WIDTH_EM, self.room().width())
        section.ensurePolished()
        tall = max(section.heightForWidth(width), section.minimumSizeHint().height())
        self.setFixedWidth(width)
        head = self.sizeHint().height() - self._stack.sizeHint().height()
        self.take_size(QSize(width, tall + head))

    def _build_tabs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for section in self._sections:
            tab = named(QPushButton(section.title, self), "settings_tab")
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            tab.setProperty("segment", True)
            tab.clicked.connect(lambda _checked, shown=section: self.show_section(shown))
            self._tabs.addButton(tab)
            row.addWidget(tab)
        row.addStretch(1)
        return row

    def _scrolled(self, section: Section) -> QScrollArea:
        area = named(QScrollArea(self._stack), "settings_area")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(section.title)
        area.setWidget(named(section, "settings_section"))
        return area
