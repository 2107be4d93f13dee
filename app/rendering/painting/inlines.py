"""Words, formulas and links written into a document, each in its own format. Never reads markup; knows no blocks."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextFormat

from app.rendering import blocks as b
from app.rendering.painting import marks
from app.rendering.painting.formula_object import FormulaObject, PageFormula
from app.rendering.painting.look import Look
from app.rendering.prepared import Prepared, Refused, delimited
from app.rendering.typesetting.formula import Typeset

LINE_SEPARATOR = "\u2028"
_CODE_SHARE = 0.9


class InlineWriter:
    """Writes the inlines of one block.

    Args:
        look: The page's look.
        formulas: What draws the formulas.
        prepared: The block, with its formulas.
        em_px: The text's size here.
        inset: How much of the page's width is not there.
    """

    def __init__(
        self,
        look: Look,
        formulas: FormulaObject,
        prepared: Prepared,
        *,
        em_px: float,
        inset: float,
    ) -> None:
        self._look = look
        self._formulas = formulas
        self._prepared = prepared
        self._em_px = em_px
        self._inset = inset

    def write(self, cursor: QTextCursor, inlines: b.Inlines, base: QTextCharFormat) -> None:
        """Write at the cursor, in a format that the inlines' own are added to."""
        for inline in inlines:
            self._write_one(cursor, inline, base)

    def _write_one(self, cursor: QTextCursor, inline: b.Inline, base: QTextCharFormat) -> None:
        match inline:
            case b.Text(text):
                cursor.insertText(plain(text), base)
            case b.Code(text):
                cursor.insertText(plain(text), self.code_format(base, tinted=True))
            case b.LineBreak():
                cursor.insertText(LINE_SEPARATOR, base)
            case b.Formula(tex, display):
                self.write_formula(cursor, tex, display, base)
            case b.Link(children, address):
                self.write(cursor, children, link_format(base, self._look, address))
            case b.Emphasis(children):
                changed = QTextCharFormat(base)
                changed.setFontItalic(True)
                self.write(cursor, children, changed)
            case b.Strong(children):
                changed = QTextCharFormat(base)
                changed.setFontWeight(QFont.Weight.DemiBold)
                self.write(cursor, children, changed)
            case b.Strike(children):
                changed = QTextCharFormat(base)
                changed.setFontStrikeOut(True)
                self.write(cursor, children, changed)

    def write_formula(self, cursor: QTextCursor, tex: str, display: bool, base: QTextCharFormat) -> None:
        """Write a formula among words; one that has no picture as its source."""
        picture = self._prepared.pictures.get((tex, display))
        if isinstance(picture, Typeset):
            formula = PageFormula(tex, picture, "inline", self._prepared.definitions.get((tex, display), ()))
            form = self._formulas.format(formula, self._tex_px(), self._inset)
            _carry(base, form)
            cursor.insertText(marks.OBJECT_CHARACTER, form)
            return
        reason = picture.reason if isinstance(picture, Refused) and not self._prepared.open else ""
        self.write_source(cursor, delimited(tex, display=display), reason, base)

    def write_source(self, cursor: QTextCursor, source: str, reason: str, base: QTextCharFormat) -> None:
        """Write a formula as its source, with the reason for whoever points at it."""
        if not reason:
            cursor.insertText(plain(source), base)
            return
        form = self.code_format(base, tinted=False)
        form.setToolTip(reason)
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        cursor.insertText(plain(source), form)

    def code_format(self, base: QTextCharFormat, *, tinted: bool) -> QTextCharFormat:
        """Return the format of words in a fixed pitch."""
        result = QTextCharFormat(base)
        result.setFontFamilies(self._look.monospace)
        result.setFontFixedPitch(True)
        result.setProperty(QTextFormat.Property.FontPixelSize, max(1, round(self._em_px * _CODE_SHARE)))
        if tinted:
            result.setBackground(QColor(self._look.tint))
        return result

    def _tex_px(self) -> float:
        return self._look.tex_px * self._em_px / self._look.px


def plain(text: str) -> str:
    """Text that begins no block and stands for no object."""
    return text.replace("\u2029", " ").replace("\r", " ").replace("\n", LINE_SEPARATOR).replace("\ufffc", "\ufffd")


def link_format(base: QTextCharFormat, look: Look, address: str) -> QTextCharFormat:
    """Return the format of words that lead somewhere: the address is shown to whoever points at them."""
    result = QTextCharFormat(base)
    result.setAnchor(True)
    result.setAnchorHref(address)
    result.setToolTip(address)
    result.setForeground(QColor(look.accent))
    result.setFontUnderline(True)
    return result


def _carry(base: QTextCharFormat, form: QTextCharFormat) -> None:
    """Let a formula have its words' ink, and lead where they lead."""
    if base.hasProperty(QTextFormat.Property.ForegroundBrush):
        form.setForeground(base.foreground())
    if base.isAnchor():
        form.setAnchor(True)
        form.setAnchorHref(base.anchorHref())
        form.setToolTip(base.toolTip())
