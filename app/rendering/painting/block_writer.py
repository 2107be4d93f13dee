"""Blocks written at the end of a document: its only way to grow. Knows nothing of what is settled and what is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextDocument, QTextFormat

from app.rendering import blocks as b
from app.rendering.highlighting import Token
from app.rendering.painting import marks
from app.rendering.painting.code_lines import code_lines
from app.rendering.painting.formula_object import FormulaObject, PageFormula
from app.rendering.painting.inlines import InlineWriter, link_format, plain
from app.rendering.painting.look import Look
from app.rendering.painting.paragraphs import CODE_PAD, Paragraphs, Pen, hidden_text
from app.rendering.painting.place import Place
from app.rendering.painting.tables import write_table
from app.rendering.painting.words import Words
from app.rendering.prepared import Prepared, Refused, boxed_content
from app.rendering.typesetting.formula import Typeset

REVEAL = "reveal:"
BULLETS = ("•", "–", "◦")
_FORMULA_GAP = 0.75
_BEFORE_HEADING = {1: 1.6, 2: 1.5, 3: 1.25}
_QUOTE, _ITEM, _DIGIT = 1.1, 1.6, 0.6


class BlockWriter:
    """Writes blocks at the end of one document.

    Args:
        document: Where to.
        look: The page's look.
        formulas: What draws the formulas.
        words: What the page itself says.
    """

    def __init__(self, document: QTextDocument, look: Look, formulas: FormulaObject, words: Words) -> None:
        self._paragraphs = Paragraphs(document, look)
        self._formulas = formulas
        self._words = words
        self._prepared = Prepared(b.Rule(source=""))
        self._number = -1
        self._cursor = self._paragraphs.cursor

    @property
    def look(self) -> Look:
        """The page's look."""
        return self._paragraphs.look

    @look.setter
    def look(self, look: Look) -> None:
        self._paragraphs.look = look

    @property
    def pen(self) -> Pen:
        """What the next block needs to know of the one before."""
        return self._paragraphs.pen

    @pen.setter
    def pen(self, pen: Pen) -> None:
        self._paragraphs.pen = pen

    def write(self, prepared: Prepared, number: int = -1, *, revealed: bool = False) -> None:
        """Write one block at the end.

        Args:
            prepared: The block.
            number: By which its source can be asked for; negative while it is open.
            revealed: Show the source of a block that is too much to be set.
        """
        self._prepared, self._number = prepared, number
        self._paragraphs.go_to_end()
        if isinstance(prepared.block, b.Capped) and revealed:
            self._write_lines(prepared.block.source, (), Place(), continued=False)
            return
        self._write(prepared.block, Place())

    def _write(self, block: b.Block, place: Place) -> None:
        match block:
            case b.Paragraph():
                self._write_paragraph(block, place)
            case b.Heading():
                self._write_heading(block, place)
            case b.CodeBlock():
                self._start_if_marked(place)
                self._write_lines(block.text, (block.text, block.language), place, continued=block.continued)
            case b.Quote():
                self._write_quote(block, place)
            case b.ItemList():
                self._write_list(block, place)
            case b.Table():
                self._write_table(block, place)
            case b.Rule():
                self._write_rule(place)
            case b.DisplayFormula():
                self._write_display(block.tex, block.source, place)
            case b.Capped():
                self._write_capped(place)

    # --- running text ---

    def _write_paragraph(self, block: b.Paragraph, place: Place) -> None:
        """Write its words; a displayed formula among them gets a line of its own."""
        base = self._base(place)
        started = False
        words: list[b.Inline] = []
        for inline in block.inlines:
            if isinstance(inline, b.Formula) and inline.display:
                self._write_words(words, base, place, block, again=started)
                self._write_display(inline.tex, "", place)
                started, words = True, []
            else:
                words.append(inline)
        self._write_words(words, base, place, block, again=started)

    def _write_words(
        self, words: list[b.Inline], base: QTextCharFormat, place: Place, block: b.Paragraph, *, again: bool
    ) -> None:
        blank = not any(not isinstance(word, b.Text) or word.text.strip() for word in words)
        if blank:
            return
        first = words[0] if words else None
        if isinstance(first, b.Text):
            words = [b.Text(first.text.lstrip()), *words[1:]]
        self._paragraphs.start("text", place, source=block.source, continued=block.continued and not again)
        self._inlines(place).write(self._cursor, tuple(words), base)

    def _write_heading(self, block: b.Heading, place: Place) -> None:
        px = self.look.heading_px(block.level)
        top = _BEFORE_HEADING.get(block.level, 1.1)
        form = self._paragraphs.start("heading", place, top=top, source=block.source, px=px)
        form.setHeadingLevel(block.level)
        self._cursor.setBlockFormat(form)
        base = self._base(place)
        base.setProperty(QTextFormat.Property.FontPixelSize, px)
        base.setFontWeight(QFont.Weight.DemiBold)
        self._inlines(place, px).write(self._cursor, block.inlines, base)

    def _write_capped(self, place: Place) -> None:
        self._paragraphs.start("text", place)
        base = QTextCharFormat()
        base.setForeground(QColor(self.look.secondary))
        self._cursor.insertText(self._words.capped, base)
        if self._number >= 0:
            self._cursor.insertText(" ", base)
            form = link_format(base, self.look, f"{REVEAL}{self._number}")
            form.clearProperty(QTextFormat.Property.TextToolTip.value)
            self._cursor.insertText(self._words.reveal, form)

    # --- mathematics ---

    def _write_display(self, tex: str, source: str, place: Place) -> None:
        picture = self._prepared.pictures.get((tex, True))
        if isinstance(picture, Typeset):
            shape: Literal["card", "display"] = "display" if boxed_content(tex) is None else "card"
            self._paragraphs.start("formula", place, top=_FORMULA_GAP)
            formula = PageFormula(tex, picture, shape, self._prepared.definitions.get((tex, True), ()))
            form = self._formulas.format(formula, self.look.tex_px, place.left)
            base = self._base(place)
            if base.hasProperty(QTextFormat.Property.ForegroundBrush):
                form.setForeground(base.foreground())
            self._cursor.insertText(marks.OBJECT_CHARACTER, form)
            return
        self._paragraphs.start("text", place, source=source)
        reason = picture.reason if isinstance(picture, Refused) and not self._prepared.open else ""
        writer = self._inlines(place)
        writer.write_source(self._cursor, source or f"$${tex}$$", reason, self._base(place))

    # --- code ---

    def _write_lines(self, text: str, key: tuple[()] | tuple[str, str], place: Place, *, continued: bool) -> None:
        """Write lines of code as paragraphs that stand on one card."""
        goes_on = continued and self.pen.kind == "code"
        if goes_on:
            self._set_bottom(0)
        else:
            self.pen = replace(self.pen, card=self.pen.card + 1)
        writer = self._inlines(place)
        base = writer.code_format(QTextCharFormat(), tinted=False)
        plain_words: tuple[Token, ...] = (("", text),)
        words = self._prepared.code.get(key, plain_words) if key else plain_words
        inside = replace(place, left=place.left + self.look.em(CODE_PAD))
        for index, line in enumerate(code_lines(words)):
            self._start_line(inside, CODE_PAD if index == 0 and not goes_on else None)
            for kind, part in line:
                form = QTextCharFormat(base)
                if kind:
                    form.setForeground(QColor(self.look.code_colour(kind)))
                self._cursor.insertText(plain(part), form)
        self._set_bottom(self.look.em(CODE_PAD))

    def _start_line(self, place: Place, pad: float | None) -> None:
        px = round(self.look.px * 0.9)
        form = self._paragraphs.start("code", place, px=px, ratio=1.5, pad=pad, continued=pad is None)
        form.setProperty(marks.CARD, self.pen.card)
        form.setRightMargin(self.look.em(CODE_PAD))
        self._cursor.setBlockFormat(form)

    def _set_bottom(self, bottom: float) -> None:
        form = self._cursor.blockFormat()
        form.setBottomMargin(bottom)
        self._cursor.setBlockFormat(form)

    # --- blocks of blocks ---

    def _write_quote(self, block: b.Quote, place: Place) -> None:
        self._start_if_marked(place)
        if not block.continued:
            self.pen = replace(self.pen, quote=self.pen.quote + 1)
        inside = place.quote(self.look.em(_QUOTE), self.pen.quote)
        for child in block.blocks:
            self._write(child, inside)

    def _write_list(self, block: b.ItemList, place: Place) -> None:
        last = block.start + len(block.items) - 1
        indent = self.look.em(max(_ITEM, _DIGIT * (len(str(last)) + 1) + 0.5) if block.ordered else _ITEM)
        depth = round(place.left / max(1.0, self.look.em(_ITEM)))
        for index, item in enumerate(block.items):
            mark = f"{block.start + index}." if block.ordered else BULLETS[min(depth, len(BULLETS) - 1)]
            resumes = block.resumes and index == 0
            inside = place.item(indent, "" if resumes else mark, tight=block.tight)
            if index == 0:
                self._start_if_marked(place)
            for child in item:
                self._write(child, inside)
            self._start_if_marked(inside)

    def _write_table(self, block: b.Table, place: Place) -> None:
        self._start_if_marked(place)
        # A table stands behind a paragraph and before another: neither is to be seen.
        top = self._paragraphs.start_table(place, continued=block.continued)
        write_table(self._cursor, block, self.look, self._inlines(place), place, top, self._base(place))
        self._paragraphs.end_table(place)

    # --- paragraphs ---

    def _start_if_marked(self, place: Place) -> None:
        """Give a number that no words have taken a line of its own."""
        if place.marker.text:
            self._paragraphs.start("text", place)

    def _write_rule(self, place: Place) -> None:
        form = self._paragraphs.start("rule", place, top=1.0)
        form.setProperty(marks.LINE, 1)
        form.setLineHeight(2, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setBottomMargin(self.look.em(0.3))
        self._cursor.setBlockFormat(form)
        self._cursor.setBlockCharFormat(hidden_text())

    def _inlines(self, place: Place, em_px: float | None = None) -> InlineWriter:
        return InlineWriter(
            self.look,
            self._formulas,
            self._prepared,
            em_px=self.look.px if em_px is None else em_px,
            inset=place.left,
        )

    def _base(self, place: Place) -> QTextCharFormat:
        base = QTextCharFormat()
        if place.quoted:
            base.setForeground(QColor(self.look.secondary))
        return base
