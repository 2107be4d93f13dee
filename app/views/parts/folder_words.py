"""What "show the folder of this" is called on the system that the window is on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def folder_words() -> str:
    """The words of a button."""
    if sys.platform == "darwin":
        return translate("FolderWords", "Show in Finder")
    return translate("FolderWords", "Show in folder")


def log_words() -> str:
    """The words of the command that shows where the log lies."""
    if sys.platform == "darwin":
        return translate("FolderWords", "Show Log in Finder")
    return translate("FolderWords", "Show Log in Folder")
