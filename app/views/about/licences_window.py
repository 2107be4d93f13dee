"""The licences of what Ergo is made of: a list that can be searched, and the text of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.licences import Licence
from app.views.parts.dragged_files import FilesPass
from app.views.parts.naming import named, plain_label
from app.views.parts.side_window import SideWindow

_WIDTH_EM = 60
_HEIGHT_EM = 40
_LEAST_WIDTH_EM = 30
_LEAST_HEIGHT_EM = 16
_LIST_EM = 20


class LicencesWindow(SideWindow):
    """What is typed is looked for in the names of parts and of licences.

    Args:
        licences: All of them, in their order.
        parent: The owner, a window.
    """

    def __init__(self, licences: Sequence[Licence], parent: QWidget) -> None:
        super().__init__("about", QCoreApplication.translate("LicencesWindow", "Licences"), parent)
        self._licences = list(licences)
        self.field = named(QLineEdit(self), "find_field")
        FilesPass(self.field)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search the licences"))
        self.field.setClearButtonEnabled(True)
        self.list = named(QListWidget(self), "licences_list")
        self.list.setAccessibleName(self.tr("Parts of Ergo"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._title = plain_label("setting_title", self)
        self._kind = plain_label("setting_note", self)
        self.text = named(QPlainTextEdit(self), "licence_text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The licence"))
        self._arrange()
        for licence in self._licences:
            QListWidgetItem(licence.name, self.list)
        self.field.textChanged.connect(self._search)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.field.setFocus()

    def fit(self, em: int) -> None:
        """Room for a list of names and for lines of a licence."""
        for part in (self.field, self.list):
            part.setFixedWidth(em * _LIST_EM)
        self.setMinimumSize(QSize(em * _LEAST_WIDTH_EM, em * _LEAST_HEIGHT_EM).boundedTo(self.room()))
        self.take_size(QSize(em * _WIDTH_EM, em * _HEIGHT_EM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through the list from the field too."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def shown_names(self) -> list[str]:
        """What the list shows."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.text() for item in items if not item.isHidden()]

    def _arrange(self) -> None:
        lead = plain_label("setting_note", self)
        lead.setText(self.tr("Ergo stands on the work of others. Each part is used under its own licence."))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self._title)
        right.addWidget(self._kind)
        right.addSpacing(4)
        right.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left)
        both.addLayout(right, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(12)
        lines.addWidget(lead)
        lines.addLayout(both, 1)

    @Slot(str)
    def _search(self, typed: str) -> None:
        """A part is found by its name or by what its licence is called."""
        words = typed.casefold().split()
        for row, licence in enumerate(self._licences):
            said = f"{licence.name} {licence.licence}".casefold()
            self.list.item(row).setHidden(not all(word in said for word in words))
        current = self.list.currentItem()
        if current.isHidden():
            shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
            self.list.setCurrentRow(shown[0] if shown else -1, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot(int)
    def _show(self, row: int) -> None:
        licence = self._licences[row] if row >= 0 else None
        self._title.setText(
            f"{licence.name} {licence.version}".strip() if licence else self.tr("Nothing is called that.")
        )
        self._kind.setText(licence.licence if licence else "")
        self.text.setPlainText(licence.text if licence else "")

    def _step(self, by: int) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if shown:
            place = shown.index(self.list.currentRow()) + by if self.list.currentRow() in shown else 0
            self.list.setCurrentRow(shown[max(0, min(place, len(shown) - 1))])
