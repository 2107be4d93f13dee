"""How each part of a conversation is set on paper: dark ink on white, whatever the window looks like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtGui import QColor, QFont, QPalette

from app.design import DESIGN
from app.rendering.painting.look import Look
from app.rendering.printing.form import TEXT_PX
from app.rendering.printing.frames import FrameKind
from app.sections import SectionKind

StyleName: TypeAlias = SectionKind | Literal["title", "subtitle", "heading"]

_SERIF = ("Charter", "Palatino", "Libertinus Serif", "Source Serif 4", "Noto Serif", "Liberation Serif", "Nimbus Roman")
_JAPANESE = ("Hiragino Mincho ProN", "Noto Serif CJK JP", "Hiragino Sans", "Noto Sans CJK JP")
_INK, _PAPER, _EDGE = "#000000", "#FFFFFF", "#C9C8C4"
_QUESTION, _CODE = "#EEF3FA", "#F4F4F1"
_RATIO = 1.45


@dataclass(frozen=True, slots=True)
class Style:
    """How a part is set.

    Attributes:
        look: The look of its text.
        font: Its type.
        inset: How far its text is from the left edge of the page's; from the right edge too, within a panel.
        frame: What stands behind or beside all of it.
        colour: Of that.
        pad: How far that reaches above and below.
        gap: The room above it.
        room: The room below it that belongs to it, on the same page.
    """

    look: Look
    font: QFont
    inset: float = 0.0
    frame: FrameKind | None = None
    colour: str = ""
    pad: float = 0.0
    gap: float = 22.0
    room: float = 0.0


def styles() -> dict[StyleName, Style]:
    """Return how every part is set."""
    small = TEXT_PX - 3
    return {
        "title": Style(*_type(17), gap=0.0),
        "subtitle": Style(*_type(small, DESIGN.light.secondary), gap=6.0),
        "heading": Style(*_type(small, DESIGN.light.secondary), gap=0.0),
        "question": Style(*_type(TEXT_PX), inset=18.0, frame="panel", colour=_QUESTION, pad=13.0, gap=30.0),
        "attachment": Style(*_type(small), inset=18.0, frame="outline", colour=_EDGE, pad=12.0, gap=12.0),
        "thinking": Style(*_type(small, DESIGN.light.secondary), inset=18.0, frame="rule", colour=_EDGE),
        "answer": Style(*_type(TEXT_PX)),
        "exercise": Style(*_type(TEXT_PX), gap=10.0, room=88.0),
        "remark": Style(*_type(small, DESIGN.light.secondary), gap=14.0),
    }


def margin_font() -> QFont:
    """Return the type of the head and the foot."""
    return _font(TEXT_PX - 4)


def _type(px: int, ink: str = _INK) -> tuple[Look, QFont]:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(_PAPER))
    palette.setColor(QPalette.ColorRole.Mid, QColor(_EDGE))
    palette.setColor(QPalette.ColorRole.Button, QColor(_CODE))
    palette.setColor(QPalette.ColorRole.Link, QColor(DESIGN.light.accent))
    font = _font(px)
    return Look.of(QColor(ink), palette, font, _RATIO), font


def _font(px: int) -> QFont:
    font = QFont()
    font.setFamilies([*_SERIF, *_JAPANESE])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(px)
    # Placed as the type is designed, not as a screen's pixels would have it.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
