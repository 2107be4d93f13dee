"""A sheet of squared paper: the lines, how each is read, a mark for each in the margin, why the first wrong one is.

Judges nothing: it shows what it is told of the lines, and keeps that with them while they are edited.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from app.rendering.renderer import Renderer
from app.tutoring.verdicts import LineVerdict, WorkReport
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import plain_tip, restyle
from app.views.parts.speaking import announce
from app.views.parts.wavy_lines import worn_ink
from app.views.work.carrying import carried
from app.views.work.forms import Forms
from app.views.work.paper import MARGIN_SQUARES, draw_mark, draw_paper
from app.views.work.reason import Reason
from app.views.work.remarks import Remarks
from app.views.work.rows import ROW, Columns, Row
from app.views.work.sheet_edit import SheetEdit
from app.work_words import line_words

SQUARE = 1.05
"""A square, as a share of the height of a typed line."""
FEWEST_ROWS = 4
BLANK_ROWS = 2
NARROWEST = 8
"""In squares: a sheet that is narrower isn't shown yet."""


class Sheet(QFrame):
    """Everything on the paper.

    Args:
        renderer: Sets mathematics.
        parent: The owner.

    Signals:
        cursor_moved(QRect): Where the line is now that somebody types in, with what is said of it.

    Attributes:
        edit: Where the lines are typed.
        reason: Why the first line that doesn't follow doesn't.
        forms: How the lines are read.
        remarks: What is said below others.
    """

    cursor_moved = Signal(QRect)

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work_sheet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._verdicts: dict[int, LineVerdict] = {}
        self._first_wrong: int | None = None
        self._lines: tuple[str, ...] = ("",)
        self._rows: list[Row] = []
        self._is_cursor_moving, self._followed = False, QRect()
        self.edit = SheetEdit(self)
        self.reason = Reason(renderer, self)
        self.forms = Forms(renderer, self)
        self.remarks = Remarks(self)
        self.reason.setCursor(Qt.CursorShape.ArrowCursor)
        self._arranging = QTimer(self, interval=0, singleShot=True)
        self._arranging.timeout.connect(self._arrange)
        self.forms.changed.connect(self._arranging.start)
        self.edit.lines_changed.connect(self._on_lines_changed)
        self.edit.line_entered.connect(self._on_line_entered)
        self.edit.cursorPositionChanged.connect(self._on_cursor_moved)
        self.edit.focus_changed.connect(self._on_focus_changed)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._arranging.start)
        self.reason.grown.connect(self._arranging.start)
        self.setFocusProxy(self.edit)

    def show_report(self, report: WorkReport) -> None:
        """Show what was found of the lines."""
        self._verdicts = {each.line: each for each in report.lines if each.line < len(self._lines)}
        first = report.first_wrong
        self._show_first_wrong(first.line if first is not None else None)
        self._arrange()
        self._describe()

    def verdict_at(self, line: int) -> LineVerdict | None:
        """What is said of a line, counted from 0."""
        return self._verdicts.get(line)

    @property
    def square(self) -> int:
        """How wide a square is, in px."""
        return round(self.edit.fontMetrics().height() * SQUARE)

    def mark_at(self, spot: QPoint) -> int | None:
        """The line in whose margin a point lies."""
        in_margin = bool(self._rows) and spot.x() >= self._rows[0].columns.margin
        return self._line_at(spot.y()) if in_margin else None

    def event(self, event: QEvent) -> bool:
        """Say what a mark means where the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            verdict = self._verdicts.get(at) if (at := self.mark_at(event.pos())) is not None else None
            QToolTip.showText(event.globalPos(), plain_tip(line_words(verdict)) if verdict else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper and marks."""
        super().paintEvent(event)
        painter, ink = QPainter(self), worn_ink()
        draw_paper(painter, QRectF(self.rect()).adjusted(0, 0, -1, -1), self.square, ink)
        for line, row in enumerate(self._rows[: len(self._lines)]):
            verdict = self._verdicts.get(line)
            if verdict is not None:
                middle = QPointF(row.columns.margin + MARGIN_SQUARES * self.square / 2, row.top + row.columns.line / 2)
                is_stale = verdict.text != self._lines[line]
                draw_mark(painter, middle, self.square, verdict.relation, ink, stale=is_stale)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside a line goes into it."""
        self.edit.go_to(self._line_at(round(event.position().y())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything in the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_arranging"):
            self._arranging.start()

    # --- what is said --------------------------------------------------------------------------------

    @Slot(object)
    def _on_lines_changed(self, lines: tuple[str, ...]) -> None:
        self._verdicts = carried(self._verdicts, self._lines, lines)
        self._lines = lines
        wrong = [at for at, each in sorted(self._verdicts.items()) if each.is_wrong]
        self._show_first_wrong(wrong[0] if wrong else None)
        self.forms.follow(lines)
        self._arrange()

    @Slot(int)
    def _on_line_entered(self, _line: int) -> None:
        self._arrange()
        self._describe()
        verdict = self._verdicts.get(self.edit.line())
        announce(self.edit, line_words(verdict) if verdict is not None else "")

    def _describe(self) -> None:
        """Whoever listens hears of the line that the cursor is in."""
        line = self.edit.line()
        verdict = self._verdicts.get(line)
        said = line_words(verdict) if verdict is not None else ""
        words = self.tr("Line {number}. {verdict}").format(number=line + 1, verdict=said).strip()
        self.edit.setAccessibleDescription(words)

    def _show_first_wrong(self, line: int | None) -> None:
        self._first_wrong = line
        if line is not None:
            self.reason.show_verdict(self._verdicts[line])
        elif keyboard_of(self) is self.reason.explain:
            self.edit.setFocus()
        self.reason.setVisible(line is not None)

    # --- where it stands -----------------------------------------------------------------------------

    def _line_at(self, y: int) -> int:
        found = [line for line, row in enumerate(self._rows) if row.top - row.columns.above <= y]
        return found[-1] if found else 0

    @Slot()
    def _arrange(self) -> None:
        """Give every line its room, and put what is said of it there."""
        square = self.square
        if self.width() < NARROWEST * square:
            return
        columns = Columns.of(self.width(), square, self.edit.fontMetrics().height())
        top = square + columns.above
        self.edit.setGeometry(square, top, columns.typed, self.edit.height())  # lines break in this width
        busy = self.edit.line() if self.edit.hasFocus() else None
        self.remarks.show(self._verdicts, except_for=self._first_wrong, busy_with=busy)
        self._rows = self._measured(columns, top)
        self.edit.room.set_room({line: row.height - row.typed for line, row in enumerate(self._rows)})
        tall = sum(row.height for row in self._rows) + BLANK_ROWS * ROW * square
        tall = max(FEWEST_ROWS * ROW * square, tall)
        self.edit.resize(columns.typed, tall)
        self.edit.verticalScrollBar().setValue(0)
        for line, row in enumerate(self._rows):
            self._place(line, row)
        self.setFixedHeight(tall + 2 * square)
        self.update()
        self._follow_cursor()

    def _measured(self, columns: Columns, top: int) -> list[Row]:
        rows: list[Row] = []
        for line, block in enumerate(self.edit.blocks()):
            said = self.remarks.height(line, columns.inside)
            if line == self._first_wrong:
                said = self.reason.height_for(columns.inside + columns.square // 2)
            typed, form = self.edit.room.natural_height(block), self.forms.height(line, columns.read)
            rows.append(Row(top, typed, form, said, columns))
            top += rows[-1].height
        return rows

    def _place(self, line: int, row: Row) -> None:
        columns, form, remark = row.columns, self.forms.at(line), self.remarks.at(line)
        if form is not None:
            form.setGeometry(columns.read_left, round(row.form_top), columns.read, row.form)
        if remark is not None:
            remark.setGeometry(columns.square, round(row.free), columns.inside, row.said)
        if line == self._first_wrong:
            left, width = columns.square // 2, columns.inside + columns.square // 2
            self.reason.setGeometry(left, round((row.free + row.end - row.said) / 2), width, row.said)

    def _follow_cursor(self) -> None:
        """Where somebody types has to stay in sight, also when what is found above pushes it down."""
        line = self.edit.line()
        if line < len(self._rows):
            row = self._rows[line]
            box = QRect(0, row.top - row.columns.square // 2, self.width(), row.height)
            if self._is_cursor_moving or box != self._followed:
                self._is_cursor_moving, self._followed = False, box
                self.cursor_moved.emit(box)

    @Slot()
    def _on_cursor_moved(self) -> None:
        self._is_cursor_moving = True
        self._arranging.start()

    @Slot(bool)
    def _on_focus_changed(self, focused: bool) -> None:
        restyle(self, "focused", focused)
        self._arranging.start()
