"""Whether Ergo is off the network, in two words at the foot of the window; pressed, it has that verified."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from app.views.parts.naming import plain_tip
from models.wording import in_a_row


class OfflineMark(QPushButton):
    """Offline, but while something is being downloaded.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offline")
        self.show_network((), 0)

    def show_network(self, open_for: Sequence[str], refused: int) -> None:
        """Say how it stands.

        Args:
            open_for: What is on the network just now, by name; nothing means that Ergo is offline.
            refused: How often something else wanted to reach it and was refused.
        """
        if open_for:
            words = self.tr("Downloading…")
            self.setText("○ " + words)
            told = self.tr("Connected for {names}, and for nothing else. What you ask stays on this computer.")
            told = told.format(names=in_a_row(dict.fromkeys(open_for)))
        else:
            words = self.tr("Offline")
            self.setText("● " + words)
            told = self.tr("Nothing leaves this computer.")
        told = "\n".join((told, self._refusals(refused), self.tr("Press to have it verified.")))
        self.setAccessibleName(words)
        self.setAccessibleDescription(told.replace("\n", " "))
        self.setToolTip(plain_tip(told))

    def _refusals(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing has tried to reach the network.")
        if count == 1:
            return self.tr("One attempt to reach the network was refused.")
        return self.tr("{count} attempts to reach the network were refused.").format(
            count=self.locale().toString(count)
        )
