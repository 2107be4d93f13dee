"""What a page looks like: its colours, and every size as a share of the text's. Knows no block."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from app.design import DESIGN
from app.rendering.highlighting import Kind

_TEX_X_HEIGHT = 0.442
_MOST_TEX = 1.13
_MONOSPACE = ("SF Mono", "Menlo", "Noto Sans Mono", "DejaVu Sans Mono", "Hiragino Sans", "Noto Sans CJK JP")


@dataclass(frozen=True, slots=True)
class Look:
    """The colours and the measure of one page.

    Attributes:
        px: The text's size.
        tex_px: How large an em of a formula is, so that its letters are as tall as those beside it.
        descent_px: How far the text reaches below its baseline.
        ratio: Line height as a multiple of the text's size.
        ink: Of the text.
        secondary: Of quotes.
        hairline: Of rules.
        tint: Behind code.
        accent: Of links, and of the card around a final answer.
        dark: Whether ink is lighter than paper.
    """

    px: int
    tex_px: float
    descent_px: float
    ratio: float
    ink: str
    secondary: str
    hairline: str
    tint: str
    accent: str
    dark: bool

    @classmethod
    def of(cls, ink: QColor, palette: QPalette, font: QFont, ratio: float) -> Look:
        """Read it off what the style sheet has dressed.

        Args:
            ink: Of the text.
            palette: The application's: a widget that lets what is behind it through knows no paper.
            font: The text's.
            ratio: Line height as a multiple of the text's size.
        """
        dark = ink.lightnessF() > palette.color(QPalette.ColorRole.Window).lightnessF()
        px = max(1, font.pixelSize())
        share = QFontMetricsF(font).xHeight() / px / _TEX_X_HEIGHT
        return cls(
            px=px,
            tex_px=px * min(max(share, 1.0), _MOST_TEX),
            descent_px=QFontMetricsF(font).descent(),
            ratio=ratio,
            ink=ink.name(),
            secondary=_mixed(ink, palette.color(QPalette.ColorRole.Window), 0.75),
            hairline=palette.color(QPalette.ColorRole.Mid).name(QColor.NameFormat.HexArgb),
            tint=palette.color(QPalette.ColorRole.Button).name(),
            accent=palette.color(QPalette.ColorRole.Link).name(),
            dark=dark,
        )

    def em(self, share: float) -> float:
        """A length as a share of the text's size, in whole pixels."""
        return float(round(self.px * share))

    def heading_px(self, level: int) -> int:
        """The size of a heading."""
        shares = DESIGN.headings
        return round(self.px * (shares[level - 1] if level <= len(shares) else 1.0))

    def code_colour(self, kind: Kind) -> str:
        """The colour of a kind of word in code."""
        return (DESIGN.dark if self.dark else DESIGN.light).code.get(kind, self.ink)

    @property
    def monospace(self) -> list[str]:
        """The families of code, the best first."""
        return list(_MONOSPACE)


def _mixed(ink: QColor, paper: QColor, share: float) -> str:
    return QColor(
        round(ink.red() * share + paper.red() * (1 - share)),
        round(ink.green() * share + paper.green() * (1 - share)),
        round(ink.blue() * share + paper.blue() * (1 - share)),
    ).name()
