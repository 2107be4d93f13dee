"""The accessibility guidelines' contrast, over every pair of words and ground that the window really shows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from app.contrast import LEAST, contrast, mixed, readable
from app.design import DESIGN, Ink
from app.theme import palette

GROUNDS: dict[str, tuple[str, ...]] = {
    "paper": ("paper",),
    "field": ("field",),
    "tint": ("tint",),
    "caution_tint": ("caution_tint",),
    "selection": ("selection",),
    "found": ("found",),
    "found_now": ("found_now",),
    "accent_fill": ("accent_fill",),
    "accent_pressed": ("accent_pressed",),
    "a button on paper": ("paper", "hover"),
    "a button on a card": ("field", "hover"),
    "a button on a notice": ("caution_tint", "hover"),
    "a button on an offer": ("tint", "hover"),
    "a button under the pointer": ("paper", "hairline"),
    "a card's button under the pointer": ("field", "hairline"),
    "a pressed button": ("paper", "pressed"),
    "a card's pressed button": ("field", "pressed"),
    "side": ("side",),
    "a row under the pointer": ("side", "hover"),
    "the row on the page": ("side", "hairline"),
}
"""What words stand on: a colour, and what lies over it."""

PAIRS = [
    *[("ink", ground) for ground in GROUNDS if not ground.startswith(("accent", "found_now"))],
    ("secondary", "paper"),  # thoughts, leads, outcomes
    ("secondary", "field"),  # cards
    ("secondary", "tint"),  # quotes and captions beside code
    ("secondary", "caution_tint"),  # notices
    ("secondary", "a button on paper"),  # the chip, the budget, a segment under the pointer
    ("secondary", "a card's button under the pointer"),
    ("tertiary", "paper"),  # placeholders, the status line, quiet buttons
    ("tertiary", "field"),  # placeholders, facts, headings in menus
    ("tertiary", "tint"),
    ("secondary", "side"),
    ("tertiary", "side"),  # headings, excerpts
    ("secondary", "a row under the pointer"),  # the button for a new folder
    ("accent", "paper"),  # links
    ("accent", "field"),
    ("accent", "tint"),  # links with code in them
    ("checked", "paper"),  # what a checker has found
    ("checked", "a button on paper"),
    ("checked", "field"),
    ("caution", "paper"),
    ("caution", "a button on paper"),  # the chip of an adapter that doesn't fit
    ("caution", "field"),
    ("caution", "caution_tint"),
    ("secondary", "found"),  # thoughts in which something was found
    ("accent", "found"),
    ("on_found", "found_now"),
    ("on_accent", "accent_fill"),
    ("on_accent", "accent_pressed"),
]
APPEARANCES = pytest.mark.parametrize("ink", [DESIGN.light, DESIGN.dark], ids=["light", "dark"])
ACCENTS = ["#007AFF", "#A550A7", "#F74F9E", "#FF5257", "#F7821B", "#FFC600", "#62BA46", "#8C8C8C", "#000000", "#FFFFFF"]
"""The Mac's own, and the ends."""


def measured(one: str, other: str) -> float:
    """The contrast of two opaque colours, worked out once more."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def laid(ink: Ink, ground: str) -> str:
    """The colour that is seen where these lie one over the other."""
    seen = "#000000"
    for name in GROUNDS[ground]:
        above = QColor(getattr(ink, name))
        seen = mixed(above.name(), seen, above.alphaF())
    return seen


@APPEARANCES
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read(ink: Ink, words: str, ground: str) -> None:
    assert measured(getattr(ink, words), laid(ink, ground)) >= 4.5


@APPEARANCES
@pytest.mark.parametrize("kind", sorted(DESIGN.light.code))
def test_code_can_be_read(ink: Ink, kind: str) -> None:
    assert measured(ink.code[kind], ink.tint) >= 4.5


@APPEARANCES
def test_quotes_can_be_read(ink: Ink) -> None:
    assert measured(mixed(ink.ink, ink.paper, 0.75), ink.paper) >= 4.5


@APPEARANCES
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
@pytest.mark.parametrize("role", ["Text", "WindowText", "ButtonText", "PlaceholderText"])
def test_what_views_paint_with_can_be_read(ink: Ink, group: QPalette.ColorGroup, role: str) -> None:
    colours = palette(ink)
    words = colours.color(group, QPalette.ColorRole[role]).name()
    assert measured(words, colours.color(QPalette.ColorRole.Window).name()) >= 4.5
    assert measured(words, colours.color(QPalette.ColorRole.Base).name()) >= 4.5


@APPEARANCES
@pytest.mark.parametrize("ring", ["accent", "ink"])
@pytest.mark.parametrize("ground", ["paper", "side", "field", "tint", "caution_tint"])
def test_where_the_keyboard_is_can_be_seen(ink: Ink, ring: str, ground: str) -> None:
    assert measured(getattr(ink, ring), getattr(ink, ground)) >= 3


@APPEARANCES
@pytest.mark.parametrize("part", ["accent_fill", "tertiary", "accent", "checked", "caution"])
@pytest.mark.parametrize("ground", ["paper", "side", "field"])
def test_switches_boxes_bars_and_signs_can_be_told_from_their_ground(ink: Ink, part: str, ground: str) -> None:
    assert measured(getattr(ink, part), getattr(ink, ground)) >= 3


@APPEARANCES
@pytest.mark.parametrize("ground", ["paper", "field", "tint"])
def test_a_line_under_what_does_not_hold_can_be_seen(ink: Ink, ground: str) -> None:
    assert measured(ink.caution_line, getattr(ink, ground)) >= 3


@APPEARANCES
@pytest.mark.parametrize("accent", ACCENTS)
def test_the_systems_accent_is_taken_in_shades_that_can_be_read(ink: Ink, accent: str) -> None:
    dressed = ink.with_accent(accent)
    for ground in (ink.paper, ink.field, ink.tint):
        assert measured(dressed.accent, ground) >= 4.5
    assert measured(dressed.on_accent, dressed.accent_fill) >= 4.5
    assert measured(dressed.on_accent, dressed.accent_pressed) >= 4.5
    assert measured(dressed.ink, dressed.selection) >= 4.5


def test_an_accent_that_can_be_read_stays_as_it_is() -> None:
    assert DESIGN.light.with_accent("#0A64D8").accent == "#0A64D8"
    assert readable("#0A64D8", ["#FFFFFF"]) == "#0A64D8"


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#767676", "#FFFFFF") >= LEAST > contrast("#777777", "#FFFFFF")
