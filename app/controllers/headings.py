"""The conversations there are, as the list shows them: what the store has said, and what has changed since.

Knows no store and no view: whoever changes something here writes it as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.conversations.records import Contents, Folder, Heading


class Headings(QObject):
    """Headings and folders by their names.

    Signals:
        changed(): The list isn't as it was; said once for everything that happens in one go.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: dict[str, Heading] = {}
        self._folders: dict[str, Folder] = {}
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self.changed)

    def set_contents(self, contents: Contents) -> None:
        """Take what the store has; what was begun before it could be read stays."""
        self._folders = {folder.uid: folder for folder in contents.folders} | self._folders
        self._headings = {heading.uid: heading for heading in contents.headings} | self._headings
        self._telling.start()

    def forget(self) -> None:
        """Nothing is there any more."""
        self._headings, self._folders = {}, {}
        self._telling.start()

    def heading(self, uid: str) -> Heading | None:
        """The heading of a conversation, if there is one."""
        return self._headings.get(uid)

    def headings(self) -> list[Heading]:
        """All of them, those that changed last first."""
        return sorted(self._headings.values(), key=lambda heading: heading.changed_at, reverse=True)

    def folder(self, uid: str) -> Folder | None:
        """A folder, if there is one of that name."""
        return self._folders.get(uid)

    def folders(self) -> list[Folder]:
        """All of them, as a person sorts them."""
        return sorted(self._folders.values(), key=lambda folder: (folder.name.casefold(), folder.uid))

    def folders_of(self, uids: Iterable[str]) -> list[Folder]:
        """Those that these conversations lie in; of all conversations it is all of them, those with nothing in, too."""
        chosen = set(uids)
        used = {heading.folder for uid, heading in self._headings.items() if uid in chosen}
        return [folder for folder in self.folders() if folder.uid in used or chosen >= self._headings.keys()]

    def put(self, heading: Heading) -> None:
        """There is a conversation, or it has another heading."""
        if self._headings.get(heading.uid) != heading:
            self._headings[heading.uid] = heading
            self._telling.start()

    def take(self, uids: Iterable[str]) -> tuple[Heading, ...]:
        """These conversations are gone; return their headings."""
        taken = tuple(self._headings.pop(uid) for uid in uids if uid in self._headings)
        self._telling.start()
        return taken

    def put_folder(self, folder: Folder) -> None:
        """There is a folder, or it has another name."""
        self._folders[folder.uid] = folder
        self._telling.start()

    def take_folder(self, uid: str) -> tuple[Heading, ...]:
        """A folder is gone; return the headings of what lay in it, as they were. They lie in none now."""
        self._folders.pop(uid, None)
        inside = tuple(heading for heading in self._headings.values() if heading.folder == uid)
        for heading in inside:
            self._headings[heading.uid] = replace(heading, folder=None)
        self._telling.start()
        return inside
