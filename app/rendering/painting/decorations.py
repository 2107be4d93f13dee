"""What stands beside and behind the words: bullets, the rules of quotes, the cards of code, lines across the page.

Drawn before the text, for the part that is seen only. Knows the marks in the formats, not the blocks they came from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextDocument

from app.rendering.painting import marks
from app.rendering.painting.look import Look
from app.rendering.painting.paragraphs import CODE_PAD
from app.rendering.painting.pictures import is_screen

_Seen: TypeAlias = tuple[QTextBlock, QRectF]

_MARKS = (marks.MARKER, marks.RULES, marks.CARD, marks.LINE)
_RADIUS = 8.0
_RULE_WIDTH = 3.0
_BEYOND = 64.0
_MARKER_GAP = 0.5


@dataclass(slots=True)
class _Run:
    """Neighbouring paragraphs with the same mark."""

    mark: str
    x: float
    top: float
    bottom: float


def draw_decorations(painter: QPainter, document: QTextDocument, look: Look, seen: QRectF) -> None:
    """Draw what is behind the text.

    Args:
        painter: In the document's coordinates.
        document: The page.
        look: Its look.
        seen: The part that is to be drawn.
    """
    blocks = [(block, rect) for block, rect in _seen_blocks(document, seen) if _is_decorated(block)]
    if not blocks:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for run in _runs(blocks, _card_of):
        _draw_card(painter, run, document, look)
    for run in _runs(blocks, _rules_of):
        painter.fillRect(QRectF(run.x, run.top, _RULE_WIDTH, run.bottom - run.top), QColor(look.hairline))
    for block, rect in blocks:
        draw_beside(painter, block, rect, document, look)
    painter.restore()


def _is_decorated(block: QTextBlock) -> bool:
    form = block.blockFormat()
    return any(form.hasProperty(mark) for mark in _MARKS)


def _seen_blocks(document: QTextDocument, seen: QRectF) -> Iterator[_Seen]:
    layout = document.documentLayout()
    position = layout.hitTest(QPointF(seen.left(), seen.top()), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position))
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > seen.bottom() + _BEYOND:
            return
        yield block, rect
        block = block.next()


def _card_of(block: QTextBlock) -> list[tuple[str, float]]:
    card = block.blockFormat().intProperty(marks.CARD)
    return [(str(card), block.blockFormat().leftMargin())] if card else []


def _rules_of(block: QTextBlock) -> list[tuple[str, float]]:
    rules = block.blockFormat().stringProperty(marks.RULES)
    return [(rule, float(rule.partition(":")[2])) for rule in rules.split(";")] if rules else []


def _runs(blocks: list[_Seen], marks_of: Callable[[QTextBlock], list[tuple[str, float]]]) -> list[_Run]:
    """Join paragraphs with the same mark, which are neighbours; a run that goes on unseen is drawn beyond what is."""
    runs: dict[str, _Run] = {}
    last: dict[str, QTextBlock] = {}
    for block, rect in blocks:
        for mark, x in marks_of(block):
            if mark not in runs:
                goes_on = mark in dict(marks_of(block.previous()))
                runs[mark] = _Run(mark, x, rect.top() - (_BEYOND if goes_on else 0), rect.bottom())
            runs[mark].bottom = max(runs[mark].bottom, rect.bottom())
            last[mark] = block
    for mark, block in last.items():
        if mark in dict(marks_of(block.next())):
            runs[mark].bottom += _BEYOND
    return list(runs.values())


def _draw_card(painter: QPainter, run: _Run, document: QTextDocument, look: Look) -> None:
    pad = look.em(CODE_PAD)
    left = run.x - pad
    rect = QRectF(left, run.top - pad, document.textWidth() - left, run.bottom - run.top + 2 * pad)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.tint))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)


def draw_beside(painter: QPainter, block: QTextBlock, rect: QRectF, document: QTextDocument, look: Look) -> None:
    """Draw a paragraph's bullet or number, and the line across the page that it may be.

    Args:
        painter: In the document's coordinates.
        block: The paragraph.
        rect: Where it stands.
        document: The page.
        look: Its look.
    """
    form = block.blockFormat()
    if form.intProperty(marks.LINE):
        painter.fillRect(QRectF(form.leftMargin(), rect.center().y(), document.textWidth(), 1), QColor(look.hairline))
    marker = form.stringProperty(marks.MARKER)
    if not marker or block.layout().lineCount() == 0:
        return
    font = document.defaultFont()
    line = block.layout().lineAt(0)
    width = QFontMetricsF(font).horizontalAdvance(marker)
    baseline = block.layout().position().y() + line.y() + line.ascent()
    painter.setFont(font)
    painter.setPen(QColor(look.ink if marker[0].isdigit() and not form.stringProperty(marks.RULES) else look.secondary))
    # On a screen on a row of pixels, as the words beside it.
    y = round(baseline) if is_screen(painter) else baseline
    painter.drawText(QPointF(form.leftMargin() - look.em(_MARKER_GAP) - width, y), marker)
