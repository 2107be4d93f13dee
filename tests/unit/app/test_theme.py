"""Colours that can be read, sizes that follow the zoom, an appearance that follows the system."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import resources
from app.theme import DARK, LIGHT, Ink, Theme, style_sheet


def contrast(one: str, other: str) -> float:
    """The contrast of two opaque colours, as the accessibility guidelines define it."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("ink", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "paper"),
        ("ink", "tint"),
        ("ink", "field"),
        ("secondary", "paper"),
        ("secondary", "caution_tint"),
        ("tertiary", "paper"),
        ("tertiary", "field"),
        ("caution", "paper"),
        ("caution", "caution_tint"),
    ],
)
def test_text_can_be_read(ink: Ink, text: str, ground: str) -> None:
    assert contrast(getattr(ink, text), getattr(ink, ground)) >= 4.5


@pytest.mark.parametrize("ink", [LIGHT, DARK], ids=["light", "dark"])
def test_the_accent_stands_out(ink: Ink) -> None:
    assert contrast(ink.accent, ink.paper) >= 3
    assert contrast(ink.on_accent, ink.accent) >= 3


def test_the_template_has_no_unknown_token_and_zooms() -> None:
    template = (resources.ROOT / "styles" / "ergo.qss").read_text(encoding="utf-8")
    filled = style_sheet(template, LIGHT, 1.5)
    assert "@" not in filled
    assert "font-size: 24px" in filled
    assert "#FBFAF7" in filled


def test_zoom_is_bounded_and_told(theme: Theme) -> None:
    told: list[float] = []
    theme.zoomed.connect(told.append)
    theme.set_zoom(9.0)
    assert theme.zoom == 2.0
    theme.zoom_out()
    theme.set_zoom(0.1)
    assert told == [2.0, 1.9, 0.8]
    theme.set_zoom(1.0)
    theme.zoomed.disconnect(told.append)


def test_light_and_dark_dress_the_application(theme: Theme, qapp: QApplication) -> None:
    theme.force(dark=True)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    assert DARK.paper in qapp.styleSheet()
    theme.force(dark=False)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.paper)
    assert DARK.paper not in qapp.styleSheet()
