"""The slim line at the head: the way to the sidebar, the conversation's title, the chips of model and adapter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.adapters.adapter_chip import AdapterChip
from app.views.models.model_chip import ModelChip
from app.views.parts.glyphs import GlyphButton
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import plain_label, tipped

TITLE_IN_DIGITS = 10
"""So much room a title keeps, as long as the chips can give way."""


class Toolbar(QWidget):
    """Sidebar, title, model, adapter; and New conversation while the sidebar, which has that too, isn't there.

    Signals:
        new_requested(): The person wants an empty page.
        sidebar_requested(): The person wants the sidebar shown, or put away.

    Attributes:
        chip: The model.
        adapter_chip: The adapter.
    """

    new_requested = Signal()
    sidebar_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._full_title = ""
        self._title = plain_label("title", self, wraps=False)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sidebar = GlyphButton("sidebar", QPalette.ColorRole.PlaceholderText, self)
        self._sidebar.setProperty("icon_only", True)
        self._sidebar.clicked.connect(self.sidebar_requested)
        self.chip = ModelChip(self)
        self.adapter_chip = AdapterChip(self)
        self._new = icon_button("write", self.tr("New conversation"), self, "Ctrl+N")
        self._new.clicked.connect(self.new_requested)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._sidebar)
        row.addWidget(self._title, 1)
        row.addWidget(self.chip)
        row.addWidget(self.adapter_chip)
        row.addWidget(self._new)
        self.set_sidebar(shown=False)

    def set_title(self, title: str) -> None:
        """Show the conversation's title, shortened to the room there is."""
        self._full_title = title
        self._share()

    def set_sidebar(self, *, shown: bool) -> None:
        """Whether the sidebar is there."""
        words = self.tr("Hide the sidebar") if shown else self.tr("Show the sidebar")
        self._sidebar.setAccessibleName(words)
        tipped(self._sidebar, words, "Ctrl+Alt+S")
        self._new.setVisible(not shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room there is."""
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        """Share it anew when something in it is longer, or gone."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return done

    def _share(self) -> None:
        """Let the chips give way to the title's least, the longer one first, and shorten the title to what is left."""
        metrics = QFontMetrics(self._title.font())
        room = self._room()
        least = min(metrics.horizontalAdvance(self._full_title), metrics.horizontalAdvance("0") * TITLE_IN_DIGITS)
        model, adapter = self.chip.width_for_all(), self.adapter_chip.width_for_all()
        given = max(0, room - least)
        self.chip.give_way(max(given - adapter, min(model, given // 2)))
        self.adapter_chip.give_way(max(given - model, min(adapter, given // 2)))
        left = max(40, room - self.chip.sizeHint().width() - self.adapter_chip.sizeHint().width())
        title = metrics.elidedText(self._full_title, Qt.TextElideMode.ElideRight, left)
        if title != self._title.text():
            self._title.setText(title)
        self._title.setAccessibleName(self._full_title)

    def _room(self) -> int:
        """What title and chips have together."""
        shown = [button for button in (self._sidebar, self._new) if not button.isHidden()]
        margins = self._row.contentsMargins()
        taken = sum(button.sizeHint().width() for button in shown) + margins.left() + margins.right()
        return self.width() - taken - self._row.spacing() * (len(shown) + 2)
