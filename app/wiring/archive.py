"""What is kept of conversations and all that works with it, put together. Composition only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.cache_dir import locate_cache_dir
from app.controllers.exporting import Exporting
from app.controllers.headings import Headings
from app.controllers.history import History
from app.controllers.importing import Importing
from app.controllers.keeping import Keeping
from app.controllers.searching import Searching
from app.controllers.session import Session
from app.controllers.tidying import Tidying
from app.rendering.typesetting.typesetter import Typesetter
from app.store_bridge import StoreBridge


class Archive(QObject):
    """The conversations of one window.

    Args:
        session: The conversation on the page.
        typesetter: Sets the formulas of exported files.
        data_dir: Where they are kept.
        parent: The owner.

    Signals:
        gave_up(): Nothing is exported or imported any more.

    Attributes:
        cache_dir: Where is kept what can be made again.
        store: The way to the database.
        keeping: Writes the conversation on the page.
        headings: All conversations.
        history: Which one is on the page.
        tidying: Renames, files, deletes.
        searching: Searches them.
        exporting: Writes files.
        importing: Reads them.
    """

    gave_up = Signal()

    def __init__(self, session: Session, typesetter: Typesetter, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cache_dir = locate_cache_dir(data_dir)
        self.store = StoreBridge(data_dir, self)
        self.keeping = Keeping(session, self.store, parent=self)
        self.headings = Headings(self)
        self.history = History(session, self.keeping, self.headings, self.store, self)
        self.tidying = Tidying(self.headings, self.history, self.keeping, session, self.store, parent=self)
        self.searching = Searching(self.headings, self.store, self)
        self.exporting = Exporting(self.store, typesetter, self)
        self.importing = Importing(self.headings, self.store, self)

    @Slot()
    def give_up(self) -> None:
        """The window is closed, or everything is to be deleted: what is exported or imported just now is left."""
        self.exporting.give_up()
        self.importing.give_up()
        self.gave_up.emit()
