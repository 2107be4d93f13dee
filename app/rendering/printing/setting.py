"""Papers set: their parts become sheets in the order of reading, and sheets become strips. Turns no page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.rendering import blocks as b
from app.rendering.inert import inert
from app.rendering.painting.formula_object import Bounds, FormulaObject
from app.rendering.painting.paragraphs import Pen
from app.rendering.painting.pictures import Pictures
from app.rendering.prepared import Prepared
from app.rendering.printing.form import Form
from app.rendering.printing.frames import Frame, Strip
from app.rendering.printing.pages import NEVER, RATHER_NOT
from app.rendering.printing.sheet import Sheet
from app.rendering.printing.styles import Style, StyleName, styles
from app.sections import Paper, Section

_RULE_PX = 2.0
_AROUND = 4
"""In the text's sizes: so much lower than a page is the tallest formula."""


class Setting:
    """One paper, as strips.

    Args:
        paper: What is set.
        form: The paper's measures.
    """

    def __init__(self, paper: Paper, form: Form) -> None:
        self.title = _line(paper.title)
        self.strips: list[Strip] = []
        self._paper = paper
        self._width = form.width
        self._styles = styles()
        self._formulas = _formula_objects(self._styles, form)
        self._pen = Pen()
        self._tail = 0.0
        self._section = -1
        self._gap: float | None = 0.0
        self._frames: tuple[Frame, ...] = ()
        self._set_title(_line(paper.subtitle))

    def add(self, number: int, blocks: tuple[Prepared, ...]) -> None:
        """Set more of a section; the sections come in their order."""
        section = self._paper.sections[number]
        if number != self._section:
            self._leave_room()
            self._begin(number, section)
        for prepared in blocks:
            self._set(prepared, section.kind)

    def end(self) -> None:
        """There are no more blocks."""
        self._leave_room()

    def _set_title(self, subtitle: str) -> None:
        if self.title:
            self._set(Prepared(b.Heading(level=1, inlines=(b.Text(self.title),), source=self.title)), "title")
        if subtitle:
            self._pen, self._gap = Pen(), self._styles["subtitle"].gap
            self._set(_paragraph(b.Text(subtitle), subtitle), "subtitle")
        if self.strips:
            self.strips[-1] = replace(self.strips[-1], hold=NEVER)

    def _leave_room(self) -> None:
        """Leave the room that belongs to the section before, where that is on paper."""
        kind = self._paper.sections[self._section].kind if self._section >= 0 else None
        if kind is not None and self.strips and self._styles[kind].room:
            self.strips[-1] = replace(self.strips[-1], bottom=self.strips[-1].bottom + self._styles[kind].room)

    def _begin(self, number: int, section: Section) -> None:
        style = self._styles[section.kind]
        if (
            self.strips
            and self._section >= 0
            and self._paper.sections[self._section].kind in ("question", "attachment")
        ):
            self.strips[-1] = replace(self.strips[-1], hold=max(self.strips[-1].hold, RATHER_NOT))
        self._section = number
        above = self.strips[-1].pad if self.strips else 0.0
        self._gap = above + style.gap + style.pad
        self._frames = _frames(number, style, self._width)
        self._pen = Pen()
        heading = _line(section.heading)
        if heading:
            self._set(_paragraph(b.Strong((b.Text(heading),)), heading), "heading", style)
            self.strips[-1] = replace(self.strips[-1], hold=NEVER)
            self._pen, self._gap = Pen(), style.look.em(0.4)

    def _set(self, prepared: Prepared, name: StyleName, around: Style | None = None) -> None:
        style = self._styles[name]
        if around is not None:
            style = replace(style, inset=around.inset, frame=around.frame)
        sheet = Sheet(prepared, style, self._width, self._pen, self._formulas[name], self._frames)
        self._pen = sheet.pen
        strips = sheet.strips()
        if not strips:
            return
        first = strips[0]
        gap = first.gap + self._tail if self._gap is None else self._gap
        self._hold_to(first)
        self.strips += [replace(first, gap=gap), *strips[1:]]
        self._gap, self._tail = None, max(0.0, sheet.height - strips[-1].bottom)

    def _hold_to(self, first: Strip) -> None:
        """Have the line that leads to a formula or a table on the same page."""
        if self.strips and self._gap is None and first.role in ("formula", "row"):
            self.strips[-1] = replace(self.strips[-1], hold=max(self.strips[-1].hold, RATHER_NOT))


def _formula_objects(all_styles: Mapping[StyleName, Style], form: Form) -> dict[StyleName, FormulaObject]:
    """What draws the formulas of each style: smaller where the page is too narrow or not tall enough, never cut."""
    pictures = Pictures(0)
    return {
        name: FormulaObject(style.look, pictures, Bounds(0.0, form.height - _AROUND * style.look.px))
        for name, style in all_styles.items()
    }


def _frames(number: int, style: Style, width: float) -> tuple[Frame, ...]:
    if style.frame is None:
        return ()
    wide = _RULE_PX if style.frame == "rule" else width
    return (Frame(f"section {number}", style.frame, 0.0, wide, style.pad, style.colour),)


def _paragraph(inline: b.Inline, source: str) -> Prepared:
    return Prepared(b.Paragraph(inlines=(inline,), source=source))


def _line(text: str) -> str:
    return " ".join(inert(text).split())
