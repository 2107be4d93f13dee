"""The kinds of files that conversations can be exported into, as menus offer them. Knows nothing of files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def export_kinds() -> list[tuple[str, str]]:
    """Return the name of each kind and what a menu says for it."""
    return [
        ("md", QCoreApplication.translate("ExportKinds", "Markdown…")),
        ("html", QCoreApplication.translate("ExportKinds", "Web Page…")),
        ("pdf", QCoreApplication.translate("ExportKinds", "PDF…")),
        ("json", QCoreApplication.translate("ExportKinds", "JSON…")),
    ]
