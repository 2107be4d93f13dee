"""Paper and ink: every colour, size and font of the window in one place.

Turns the tokens into a palette and a style sheet, follows the system's
appearance live, and scales the text. Knows no view; views paint with their
palette.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import resources
from app.settings import LARGEST_ZOOM, SMALLEST_ZOOM

JAPANESE_FALLBACKS = ("Hiragino Sans", "Noto Sans CJK JP")
LINUX_FAMILIES = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Noto Sans CJK JP", "DejaVu Sans")
ZOOM_STEP = 0.1


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one appearance, as `#AARRGGBB` or `#RRGGBB`."""

    paper: str
    ink: str
    secondary: str
    tertiary: str
    hairline: str
    tint: str
    field: str
    hover: str
    accent: str
    on_accent: str
    caution: str
    caution_tint: str


LIGHT = Ink(
    paper="#FBFAF7",
    ink="#1D1D1F",
    secondary="#58585D",
    tertiary="#6C6C71",
    hairline="#1A1D1D1F",
    tint="#EFEDE6",
    field="#FFFFFF",
    hover="#0F1D1D1F",
    accent="#0A64D8",
    on_accent="#FFFFFF",
    caution="#8A5300",
    caution_tint="#FBF1DC",
)
DARK = Ink(
    paper="#1C1C1E",
    ink="#EDEDED",
    secondary="#ABABB0",
    tertiary="#98989D",
    hairline="#1AEDEDED",
    tint="#2E2E31",
    field="#262628",
    hover="#14EDEDED",
    accent="#3D8BFD",
    on_accent="#FFFFFF",
    caution="#F0BE62",
    caution_tint="#332B1C",
)


def style_sheet(template: str, ink: Ink, zoom: float) -> str:
    """Fill a template: `@name` is a colour, `@13` a text size in px."""

    def fill(match: re.Match[str]) -> str:
        token = match.group(1)
        return str(round(int(token) * zoom)) if token.isdigit() else str(getattr(ink, token))

    return re.sub(r"@(\d+|[a-z_]+)", fill, template)


def palette(ink: Ink) -> QPalette:
    """The palette that views paint with; `Mid` is the hairline."""
    result = QPalette(QColor(ink.tint), QColor(ink.paper))
    roles = {
        QPalette.ColorRole.Base: ink.field,
        QPalette.ColorRole.Text: ink.ink,
        QPalette.ColorRole.WindowText: ink.ink,
        QPalette.ColorRole.ButtonText: ink.ink,
        QPalette.ColorRole.PlaceholderText: ink.tertiary,
        QPalette.ColorRole.Mid: ink.hairline,
        QPalette.ColorRole.Highlight: ink.accent,
        QPalette.ColorRole.HighlightedText: ink.on_accent,
        QPalette.ColorRole.Accent: ink.accent,
        QPalette.ColorRole.ToolTipBase: ink.tint,
        QPalette.ColorRole.ToolTipText: ink.ink,
        QPalette.ColorRole.Link: ink.accent,
    }
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    texts = (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    )
    for role in texts:
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(ink.tertiary))
    return result


class Theme(QObject):
    """The appearance of the whole application.

    Signals:
        zoomed(float): The text has another size.
    """

    zoomed = Signal(float)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._zoom = 1.0
        self._forced: Qt.ColorScheme | None = None
        self._template = (resources.ROOT / "styles" / "ergo.qss").read_text(encoding="utf-8")
        self._system_accent = app.palette().color(QPalette.ColorRole.Accent) if sys.platform == "darwin" else None
        self._set_fonts()
        wanted = os.environ.get("ERGO_APPEARANCE", "")
        if wanted in ("light", "dark"):
            self._forced = Qt.ColorScheme.Dark if wanted == "dark" else Qt.ColorScheme.Light
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.apply()

    @property
    def dark(self) -> bool:
        """Whether the window is dark."""
        return (self._forced or self._app.styleHints().colorScheme()) == Qt.ColorScheme.Dark

    @property
    def zoom(self) -> float:
        """The text's size as a factor."""
        return self._zoom

    def force(self, *, dark: bool) -> None:
        """Leave the system's appearance and stay with this one."""
        self._forced = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
        self.apply()

    def set_zoom(self, zoom: float) -> None:
        """Set the text's size, within bounds."""
        bounded = round(min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM), 2)
        if bounded != self._zoom:
            self._zoom = bounded
            self.apply()
            self.zoomed.emit(bounded)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(self._zoom - ZOOM_STEP)

    def apply(self) -> None:
        """Dress the application."""
        ink = DARK if self.dark else LIGHT
        dressed = palette(ink)
        if self._system_accent is not None and self._system_accent.isValid():
            for role in (QPalette.ColorRole.Accent, QPalette.ColorRole.Highlight):
                dressed.setColor(role, self._system_accent)
        self._app.setPalette(dressed)
        self._app.setStyleSheet(style_sheet(self._template, ink, self._zoom))

    def _set_fonts(self) -> None:
        font = self._app.font()
        own = font.families() if sys.platform == "darwin" else LINUX_FAMILIES
        font.setFamilies(list(dict.fromkeys([*own, *JAPANESE_FALLBACKS])))
        self._app.setFont(font)

    @Slot()
    def _on_scheme_changed(self) -> None:
        self.apply()
