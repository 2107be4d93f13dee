"""What Ergo asks of the system it runs on: not to sleep, to tell something, to show a folder.

Where it can't, nothing comes of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

StayAwake = Callable[[str], Callable[[], None]]
Notify = Callable[[str, str], None]


def stay_awake(reason: str) -> Callable[[], None]:
    """Keep the system from sleeping and from slowing Ergo down; return what ends that."""
    if sys.platform == "darwin":
        from app.mac.activity import begin_activity  # noqa: PLC0415

        return begin_activity(reason)
    return lambda: None


def notify(title: str, words: str) -> None:
    """Show a notification that doesn't disturb what the person does."""
    if sys.platform == "darwin":
        from app.mac.notification import show_notification  # noqa: PLC0415

        show_notification(title, words)


def show_folder(folder: Path) -> None:
    """Show a folder as the system shows folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
