"""Paper and ink: dresses the application in the design tokens.

Turns the tokens into a palette and a style sheet, follows the system's
appearance live, and scales the text. Knows no view; views paint with their
palette.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources
from app.design import DESIGN, Ink
from app.settings import LARGEST_ZOOM, SMALLEST_ZOOM, Appearance

JAPANESE_FALLBACKS = ("Hiragino Sans", "Noto Sans CJK JP")
LINUX_FAMILIES = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Noto Sans CJK JP", "DejaVu Sans")
ZOOM_STEP = 0.1
LIGHT, DARK = DESIGN.light, DESIGN.dark

_SCHEMES: dict[Appearance, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_TOKEN = re.compile(r"@(\d+|[a-z_]+\d*)")


def style_sheet(template: str, ink: Ink, zoom: float) -> str:
    """Fill a template.

    Args:
        template: `@name` stands for a colour, `@13` for a size in px that follows the zoom, `@space_8` for a gap of
            the spacing scale, `@inset_8` for the same beside a ring that is 1 px wider, `@radius_card` for a corner.
        ink: The colours.
        zoom: The text's size as a factor.

    Raises:
        ValueError: The design has no such token.
    """
    lengths = {f"space_{step}": step for step in DESIGN.spacing}
    lengths |= {f"inset_{step}": step - 1 for step in DESIGN.spacing}
    lengths |= {f"radius_{name}": px for name, px in DESIGN.radii.items()}

    def fill(match: re.Match[str]) -> str:
        token = match.group(1)
        if token.isdigit():
            return str(round(int(token) * zoom))
        value = lengths[token] if token in lengths else getattr(ink, token, None)
        if value is None:
            raise ValueError(f"the design has no token {token}")
        return f"{value}px" if token in lengths else str(value)

    return _TOKEN.sub(fill, template)


def palette(ink: Ink) -> QPalette:
    """The palette that views paint with.

    `Mid` is the hairline; `AlternateBase`, `LinkVisited` and `BrightText`, which nothing else here uses, are what is
    behind a hit of a search, behind the one that the reader is at, and its ink.
    """
    result = QPalette(QColor(ink.tint), QColor(ink.paper))
    roles = {
        QPalette.ColorRole.Base: ink.field,
        QPalette.ColorRole.Text: ink.ink,
        QPalette.ColorRole.WindowText: ink.ink,
        QPalette.ColorRole.ButtonText: ink.ink,
        QPalette.ColorRole.PlaceholderText: ink.tertiary,
        QPalette.ColorRole.Mid: ink.hairline,
        QPalette.ColorRole.Highlight: ink.accent_fill,
        QPalette.ColorRole.HighlightedText: ink.on_accent,
        QPalette.ColorRole.Accent: ink.accent,
        QPalette.ColorRole.ToolTipBase: ink.tint,
        QPalette.ColorRole.ToolTipText: ink.ink,
        QPalette.ColorRole.Link: ink.accent,
        QPalette.ColorRole.AlternateBase: ink.found,
        QPalette.ColorRole.LinkVisited: ink.found_now,
        QPalette.ColorRole.BrightText: ink.on_found,
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

    Args:
        app: The application to dress.
        system_is_dark: Says whether the system is dark just now; Qt's own answer by default.
        system_accent: Says what the system's accent is just now, or None for Ergo's own; Qt's answer by default.

    Signals:
        zoomed(float): The text has another size.
        appearance_chosen(str): The person has chosen this appearance.
    """

    zoomed = Signal(float)
    appearance_chosen = Signal(str)

    def __init__(
        self,
        app: QApplication,
        system_is_dark: Callable[[], bool] | None = None,
        system_accent: Callable[[], QColor | None] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._zoom = 1.0
        self._chosen: Appearance = "system"
        self._held: Appearance | None = None
        self._worn: tuple[Ink, float] | None = None
        self._system_is_dark = system_is_dark or self._ask_system
        self._template = (resources.ROOT / "styles" / "ergo.qss").read_text(encoding="utf-8")
        self._read_accent = system_accent or self._ask_accent
        self._accent = self._read_accent()
        app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)  # a Mac's menus have none
        self._set_fonts()
        wanted = os.environ.get("ERGO_APPEARANCE", "")
        if wanted in ("light", "dark"):
            self._held = "dark" if wanted == "dark" else "light"
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._wear()

    @property
    def appearance(self) -> Appearance:
        """What was chosen, or what the application is held to."""
        return self._held or self._chosen

    @property
    def dark(self) -> bool:
        """Whether the window is dark."""
        return self._system_is_dark() if self.appearance == "system" else self.appearance == "dark"

    @property
    def zoom(self) -> float:
        """The text's size as a factor."""
        return self._zoom

    def force(self, *, dark: bool) -> None:
        """Hold the application to one appearance, whatever was chosen before."""
        self._held = "dark" if dark else "light"
        self._wear()

    def restore(self, appearance: Appearance) -> None:
        """Go back to what was chosen in an earlier run, unless the application is held to something else."""
        self._chosen = appearance
        self._wear()

    @Slot(str)
    def choose(self, appearance: Appearance) -> None:
        """Take the person's choice: it holds from now on."""
        self._chosen, self._held = appearance, None
        self._wear()
        self.appearance_chosen.emit(appearance)

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
        """Dress the application; nothing happens if it wears this already."""
        ink = DARK if self.dark else LIGHT
        if self._accent is not None and self._accent.isValid():
            ink = ink.with_accent(self._accent.name().upper())
        if (ink, self._zoom) != self._worn:
            self._worn = (ink, self._zoom)
            self._app.setPalette(palette(ink))
            self._app.setStyleSheet(style_sheet(self._template, ink, self._zoom))

    def watch(self, window: QWidget) -> None:
        """Follow the system's accent: its windows are told when it changes."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wear another accent at once."""
        if event.type() == QEvent.Type.ThemeChange:
            self._accent = self._read_accent()
            self.apply()
        return super().eventFilter(watched, event)

    def _ask_accent(self) -> QColor | None:
        """The accent of a Mac, which can be read only while the application wears nothing of its own."""
        if sys.platform != "darwin":
            return None
        worn = self._app.palette()
        self._app.setPalette(QPalette())
        accent = self._app.palette().color(QPalette.ColorRole.Accent)
        if self._worn is not None:
            self._app.setPalette(worn)
        return accent

    def _wear(self) -> None:
        """Tell the system too: title bars, panels and menus that it draws wear the same."""
        self._app.styleHints().setColorScheme(_SCHEMES[self.appearance])
        self.apply()

    def _ask_system(self) -> bool:
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _set_fonts(self) -> None:
        font = self._app.font()
        own = font.families() if sys.platform == "darwin" else LINUX_FAMILIES
        font.setFamilies(list(dict.fromkeys([*own, *JAPANESE_FALLBACKS])))
        self._app.setFont(font)

    @Slot()
    def _on_scheme_changed(self) -> None:
        self.apply()
