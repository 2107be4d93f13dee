"""Formulas among a document's words: how large each is, and how it is drawn on the baseline, sharp, in the text's ink.

Qt can't be told how deep an object reaches; but one aligned with the baseline reaches as deep as its own format's font,
and nothing else of that font is seen. So each formula gets a font of the right depth.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTransform,
)

from app.rendering.painting import marks
from app.rendering.painting.cells import cell_width
from app.rendering.painting.look import Look
from app.rendering.painting.pictures import Pictures
from app.rendering.painting.row_reach import RowReach, rows_of
from app.rendering.typesetting.formula import Typeset

Shape: TypeAlias = Literal["inline", "display", "card"]

SMALLEST = 0.62
_INTERSECT = Qt.ClipOperation.IntersectClip
_TALL_EM = 0.95
_DEEP_EM = 0.3
_ROOM = 0.12
_DISPLAY_ROOM = 0.1
_CARD_PADDING = (1.4, 0.75)
_TAG_GAP = 1.0
_LEAST_BELOW = 0.24
_MOST_MEASURED = 8_192
_SELECTION_GROUND = QTextFormat.Property.ForegroundBrush.value + 1
"""Where Qt says, of an object that is selected, with which brush it is going to cover it."""


@dataclass(frozen=True, slots=True)
class PageFormula:
    """A formula on the page.

    Attributes:
        tex: Its source, as it was written.
        picture: What is drawn.
        shape: How it stands on the page.
        definitions: The sources before it that define its macros.
    """

    tex: str
    picture: Typeset
    shape: Shape
    definitions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """How a formula that is too large is made smaller.

    Attributes:
        smallest: The least share of its size that it is set in to be no wider than its room.
        tallest: How tall one on lines of its own may be, in pixels.
    """

    smallest: float = SMALLEST
    tallest: float = math.inf


@dataclass(frozen=True, slots=True)
class _Measures:
    """In pixels, after shrinking: how far it reaches, with the room around it, and how large its em is."""

    em: float
    width: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class _Covered:
    """A formula that was drawn and then covered: where, on which coordinates, of what format."""

    rect: QRectF
    transform: QTransform
    document: QTextDocument
    text_format: QTextCharFormat


class FormulaObject(QPyTextObject):
    """Draws the formulas of one document.

    Args:
        look: The page's look.
        pictures: Pixels that have been drawn before, shared by all pages.
        bounds: What becomes of formulas that are too large.
    """

    def __init__(self, look: Look, pictures: Pictures, bounds: Bounds | None = None) -> None:
        super().__init__()
        self.look = look
        self._bounds = bounds or Bounds()
        self._pictures = pictures
        self._formulas: list[PageFormula] = []
        self._scrolled: dict[int, float] = {}
        self._numbers: dict[tuple[str, Shape, int], int] = {}
        self._measured: dict[tuple[int, float, float], _Measures] = {}
        self._covered: list[_Covered] = []

    def clear(self) -> None:
        """Forget all formulas: the page is empty."""
        self._formulas = []
        self._numbers = {}
        self._measured = {}
        self._scrolled = {}

    def formula(self, number: int) -> PageFormula:
        """Return one of the page's formulas."""
        return self._formulas[number]

    def format(self, formula: PageFormula, em_px: float, inset: float) -> QTextCharFormat:
        """Return the format of the character that stands for a formula.

        Args:
            formula: What is to be drawn.
            em_px: How large its em is.
            inset: How much of the page's width it doesn't have.
        """
        key = (formula.tex, formula.shape, id(formula.picture))
        number = self._numbers.setdefault(key, len(self._formulas))
        if number == len(self._formulas):
            self._formulas.append(formula)
        below = _measures(formula, em_px, math.inf, self._bounds).below
        if formula.shape == "inline":
            # A line of nothing but formulas is as deep as one of words, so that cells side by side agree.
            below = max(below, self.look.descent_px * em_px / self.look.tex_px)
        font = _font_with_descent(math.ceil(below * 2))
        result = QTextCharFormat()
        result.setObjectType(marks.FORMULA_OBJECT)
        result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        result.setFont(font)
        result.setProperty(marks.FORMULA, number)
        result.setProperty(marks.EM_PX, em_px)
        result.setProperty(marks.DESCENT, QFontMetricsF(font).descent())
        result.setProperty(marks.INSET, inset)
        return result

    def drawn(self, document: QTextDocument, position: int, text_format: QTextFormat) -> tuple[float, float]:
        """Return how far from the left of its room a formula is drawn, and how much of the room it takes."""
        formula = self._formulas[text_format.intProperty(marks.FORMULA)]
        room = min(_room(document, text_format), cell_width(document, position))
        width = min(room, _measures(formula, text_format.doubleProperty(marks.EM_PX), room, self._bounds).width)
        if formula.shape == "inline":
            return 0.0, width
        return (0.0, room) if formula.picture.tag_from_em is not None else ((room - width) / 2, width)

    def reach(
        self, document: QTextDocument, position: int, text_format: QTextFormat, row: tuple[int, int] | None = None
    ) -> RowReach:
        """Return what of its place a formula takes, in pixels, or one of its rows: which one, of how many."""
        formula = self._formulas[text_format.intProperty(marks.FORMULA)]
        room = min(_room(document, text_format), cell_width(document, position))
        measures = _measures(formula, text_format.doubleProperty(marks.EM_PX), room, self._bounds)
        em, rows = measures.em, rows_of(formula.picture) if row is not None else ()
        if row is None or row[1] != len(rows) or formula.shape == "card":
            return RowReach(max(measures.below, _LEAST_BELOW * em))
        this = rows[row[0]]
        below = this.below if row[0] + 1 < len(rows) else measures.below / em
        return RowReach(below * em, this.left * em, this.right * em)

    def overflow(self, document: QTextDocument, position: int, text_format: QTextFormat) -> float:
        """Return by how much a formula is too wide for the page or its cell, however small it is set."""
        formula = self._formulas[text_format.intProperty(marks.FORMULA)]
        room = min(_room(document, text_format), cell_width(document, position))
        return max(0.0, _measures(formula, text_format.doubleProperty(marks.EM_PX), room, self._bounds).width - room)

    def scroll(self, document: QTextDocument, position: int, text_format: QTextFormat, by_px: float) -> None:
        """Move a formula that is too wide for the page or its cell."""
        number = text_format.intProperty(marks.FORMULA)
        most = self.overflow(document, position, text_format)
        self._scrolled[number] = min(max(self._scrolled.get(number, 0.0) + by_px, 0.0), most)

    def intrinsicSize(self, document: QTextDocument, _position: int, text_format: QTextFormat) -> QSizeF:
        """Say how much room the formula takes."""
        number = text_format.intProperty(marks.FORMULA)
        formula = self._formulas[number]
        room = _room(document, text_format)
        measures = self._known_measures(number, text_format.doubleProperty(marks.EM_PX), room)
        width = measures.width if formula.shape == "inline" or math.isinf(room) else room
        return QSizeF(min(width, room), measures.above + text_format.doubleProperty(marks.DESCENT))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, text_format: QTextFormat
    ) -> None:
        """Draw the formula, not beyond its cell: Qt makes a column narrower than what can't be broken in it."""
        rect = QRectF(rect)
        rect.setWidth(min(rect.width(), cell_width(document, position)))
        if text_format.hasProperty(_SELECTION_GROUND):
            copy = text_format.toCharFormat()
            self._covered.append(_Covered(rect, painter.worldTransform(), document, copy))
        self._draw(painter, rect, document, text_format)

    def uncover(self, painter: QPainter) -> None:
        """Draw once more, on the colour of the selection, the selected formulas that were drawn since the last time.

        Qt lays half of that colour over what an object has drawn.
        """
        covered, self._covered = self._covered, []
        for each in covered:
            painter.save()
            painter.setWorldTransform(each.transform)
            painter.fillRect(each.rect, each.text_format.brushProperty(_SELECTION_GROUND))
            self._draw(painter, each.rect, each.document, each.text_format)
            painter.restore()

    def _draw(self, painter: QPainter, rect: QRectF, document: QTextDocument, text_format: QTextFormat) -> None:
        number = text_format.intProperty(marks.FORMULA)
        formula = self._formulas[number]
        em_px, room = text_format.doubleProperty(marks.EM_PX), _room(document, text_format)
        measures = self._known_measures(number, em_px, room)
        if measures.width > rect.width() + 1:
            measures = self._known_measures(number, em_px, rect.width())
        baseline = rect.bottom() - text_format.doubleProperty(marks.DESCENT)
        ink = self._ink(text_format)
        if formula.shape == "inline" and measures.width <= rect.width() + 1:
            self._draw_picture(painter, QPointF(rect.left(), baseline), formula.picture, measures.em, ink)
            return
        scrolled = min(self._scrolled.get(number, 0.0), max(0.0, measures.width - rect.width()))
        painter.save()
        if measures.width > rect.width() + 1:
            painter.setClipRect(rect, _INTERSECT)
            painter.translate(-scrolled, 0)
        if formula.shape == "inline":
            self._draw_picture(painter, QPointF(rect.left(), baseline), formula.picture, measures.em, ink)
        else:
            self._draw_display(painter, rect, baseline, formula, measures, ink)
        painter.restore()

    def _known_measures(self, number: int, em_px: float, room: float) -> _Measures:
        """Qt asks for each formula again and again while text comes."""
        key = (number, em_px, room)
        measures = self._measured.get(key)
        if measures is None:
            if len(self._measured) >= _MOST_MEASURED:
                self._measured.clear()
            measures = self._measured[key] = _measures(self._formulas[number], em_px, room, self._bounds)
        return measures

    def _ink(self, text_format: QTextFormat) -> str:
        if not text_format.hasProperty(QTextFormat.Property.ForegroundBrush):
            return self.look.ink
        brush = text_format.foreground()
        return brush.color().name() if brush.style() != Qt.BrushStyle.NoBrush else self.look.ink

    def _draw_display(
        self, painter: QPainter, rect: QRectF, baseline: float, formula: PageFormula, measures: _Measures, ink: str
    ) -> None:
        picture = formula.picture
        if picture.tag_from_em is not None:
            self._draw_tagged(painter, rect, baseline, picture, measures, ink)
            return
        left = rect.left() + max(0.0, (rect.width() - measures.width) / 2)
        if formula.shape == "card":
            self._draw_card(painter, QRectF(left, rect.top(), measures.width, measures.above + measures.below))
            left += _CARD_PADDING[0] * measures.em
        self._draw_picture(painter, QPointF(left, baseline), picture, measures.em, ink)

    def _draw_tagged(
        self, painter: QPainter, rect: QRectF, baseline: float, picture: Typeset, measures: _Measures, ink: str
    ) -> None:
        """Centre what is before the tags, and set the tags at the margin."""
        em, from_px = measures.em, (picture.tag_from_em or 0.0) * measures.em
        tag_px = picture.width_em * em - from_px
        tag_left = max(rect.left() + from_px, rect.right() - tag_px)
        left = rect.left() + max(0.0, min((rect.width() - from_px) / 2, rect.width() - tag_px - from_px))
        bleed = em * 0.1
        for clip, origin in (
            (QRectF(left - bleed, rect.top(), from_px + bleed, rect.height()), left),
            (QRectF(tag_left - bleed, rect.top(), tag_px + 2 * bleed, rect.height()), tag_left - from_px),
        ):
            painter.save()
            painter.setClipRect(clip, _INTERSECT)
            self._draw_picture(painter, QPointF(origin, baseline), picture, em, ink)
            painter.restore()

    def _draw_picture(self, painter: QPainter, origin: QPointF, picture: Typeset, em: float, ink: str) -> None:
        # Where the formula stands out by another ink, its frames do too.
        frames = self.look.accent if ink == self.look.ink else ""
        self._pictures.draw(painter, origin, picture, em, ink, frames)

    def _draw_card(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(self.look.accent)
        fill = QColor(accent)
        fill.setAlphaF(0.14 if self.look.dark else 0.07)
        accent.setAlphaF(0.55)
        painter.setPen(QPen(accent, 1))
        painter.setBrush(fill)
        whole = QRectF(rect.left(), round(rect.top()), rect.width(), round(rect.height()))
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def _room(document: QTextDocument, text_format: QTextFormat) -> float:
    width = document.textWidth()
    return max(1.0, width - text_format.doubleProperty(marks.INSET)) if width > 0 else math.inf


def _measures(formula: PageFormula, em: float, room: float, bounds: Bounds) -> _Measures:
    picture = formula.picture
    across, around = _CARD_PADDING if formula.shape == "card" else (0.0, _DISPLAY_ROOM)
    width_em = picture.width_em + 2 * across
    if picture.tag_from_em is not None:
        width_em += _TAG_GAP
    if width_em * em > room:
        em *= max(bounds.smallest, room / (width_em * em))
    if formula.shape == "inline":
        above = picture.height_em + (_ROOM if picture.height_em > _TALL_EM else 0.0)
        below = picture.depth_em + (_ROOM if picture.depth_em > _DEEP_EM else 0.0)
    else:
        above, below = picture.height_em + around, max(0.0, picture.depth_em) + around
        em = min(em, bounds.tallest / max(above + below, 0.01))
    return _Measures(em, width_em * em, max(1.0, above * em), max(0.0, below * em))


@lru_cache(maxsize=512)
def _font_with_descent(half_px: int) -> QFont:
    """A font that reaches as many half pixels below its baseline, or hardly more."""
    font = QFont()
    font.setPixelSize(100)
    share = QFontMetricsF(font).descent() / 100
    size = max(1, math.ceil(half_px / 2 / share))
    font.setPixelSize(size)
    while QFontMetricsF(font).descent() < half_px / 2:
        size += 1
        font.setPixelSize(size)
    return font
