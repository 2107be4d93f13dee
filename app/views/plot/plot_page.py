"""The page on which a turn's functions are drawn: the plot, its legend, a field for another function, ways to keep it.

Knows what it shows, and nothing of questions and files. What stands in it is imported and built when it is first shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from app.rendering.renderer import Renderer
from app.tutoring.plots.curves import Curve
from app.views.parts.covering_page import CoveringPage
from app.views.parts.glyphs import GlyphButton
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import named, plain_label
from app.views.parts.soft_menu import soften
from app.views.parts.speaking import announce

if TYPE_CHECKING:
    from app.views.plot.legend import Legend
    from app.views.plot.plot_canvas import PlotCanvas
    from app.views.plot.plot_files import Picture

# ruff: noqa: PLC0415 - see above

WIDEST = 960
_FLATTEST = 0.72
_LEAST_HEIGHT = 220
_SPACES = 5
"""Between the parts of the page, above and below its lead."""
LONGEST_TYPED = 300


class PlotPage(CoveringPage):
    """One plot; its parts are its attributes once it was shown.

    Args:
        renderer: Sets the formulas of the legend.
        parent: The owner.

    Signals:
        typed(str): The person wants another function drawn.
        removed(int): The person doesn't want a curve any more that was added, by its place.
        save_requested(str): The person wants it in a file of this kind.

    Attributes:
        canvas: The plot.
        legend: What its curves are called.
        field: Where another function is typed.
    """

    typed = Signal(str)
    removed = Signal(int)
    save_requested = Signal(str)

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PlotPage", "Plot"), parent, widest=WIDEST)
        self.set_lead("")
        self._renderer = renderer
        self._hidden: frozenset[int] = frozenset()
        self._own_from = 0
        self._is_built = False

    def _build(self) -> None:
        from app.views.plot.formulas import Formulas
        from app.views.plot.legend import Legend
        from app.views.plot.plot_canvas import PlotCanvas

        page = self._page
        self._formulas = Formulas(self._renderer, self)
        self.canvas: PlotCanvas = PlotCanvas(page)
        self.legend: Legend = Legend(self._formulas, page)
        self.field = self._build_field(page)
        self.remark = plain_label("plot_remark", page)
        self.remark.hide()
        self._build_head_buttons()
        for part in (self.canvas, self.legend, self._field_row, self.remark):
            self.add_part(part)
        self.canvas.copy_requested.connect(self.copy_image)
        self.legend.toggled.connect(self._on_toggled)
        self.legend.removed.connect(self.removed)
        self.field.returnPressed.connect(self._on_typed)
        self.field.textEdited.connect(lambda _text: self.remark.hide())
        self._is_built = True

    def show_curves(self, curves: tuple[Curve, ...], own_from: int, *, anew: bool) -> None:
        """Draw these.

        Args:
            curves: The curves.
            own_from: From this place on the person has added them.
            anew: Whether it is another plot than before.
        """
        if not self._is_built:
            self._build()
        self._own_from = own_from
        self._hidden = frozenset() if anew else self._hidden & frozenset(range(len(curves)))
        if anew:
            self.field.clear()
        self.remark.hide()
        self.canvas.show_curves(curves, self._hidden, anew=anew)
        self.legend.show_curves(curves, self._hidden, own_from)
        self._fit()

    def accept_typed(self) -> None:
        """What was typed is drawn."""
        self.field.clear()

    def refuse_typed(self, words: str) -> None:
        """Say why what was typed isn't drawn."""
        self.remark.setText(words)
        self.remark.show()
        announce(self.remark, words)
        self.field.selectAll()

    def picture(self) -> Picture | None:
        """Return what can be put into a file; None where nothing is drawn."""
        from app.views.plot.plot_files import Picture

        figure = self.canvas.figure()
        if figure is None:
            return None
        return Picture(figure, self.canvas.curves, self.canvas.size(), self.canvas.font(), self._formulas)

    @Slot()
    def copy_image(self) -> None:
        """Put the plot on the clipboard."""
        picture = self.picture()
        if picture is not None:
            QGuiApplication.clipboard().setImage(picture.image())
            self.say(self.tr("The plot is on the clipboard."))

    def say(self, words: str) -> None:
        """Say what became of something, below the plot."""
        self.remark.setText(words)
        self.remark.show()
        announce(self.remark, words)

    def take_keyboard(self) -> None:
        """The keys move the plot."""
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all of it in sight; Qt may ask before this object is whole."""
        super().resizeEvent(event)
        if getattr(self, "_is_built", False):
            self._fit()

    def _fit(self) -> None:
        """Let the plot be as tall as there is room for beside what is below it."""
        margins = self._column.contentsMargins()
        width = self.viewport().width() - margins.left() - margins.right()
        below = max(self.legend.heightForWidth(width), self.legend.minimumSizeHint().height())
        others = self._head.sizeHint().height() + below + self._field_row.sizeHint().height()
        spaces = _SPACES * self._column.spacing() + margins.top() + margins.bottom()
        spaces += self.remark.fontMetrics().height()  # it comes and goes
        room = self.viewport().height() - others - spaces
        self.canvas.setFixedHeight(max(_LEAST_HEIGHT, min(room, round(_FLATTEST * width))))

    def _build_field(self, page: QWidget) -> QLineEdit:
        self._field_row = QWidget(page)
        line = QHBoxLayout(self._field_row)
        line.setContentsMargins(0, 0, 0, 0)
        field = named(QLineEdit(self._field_row), "plot_field")
        field.setPlaceholderText(self.tr("Another function: y = 2x"))
        field.setAccessibleName(self.tr("Another function"))
        field.setMaxLength(LONGEST_TYPED)
        add = QPushButton(self.tr("Draw"), self._field_row)
        add.clicked.connect(self._on_typed)
        line.addWidget(field, 1)
        line.addWidget(add)
        return field

    def _build_head_buttons(self) -> None:
        for glyph, words, keys, do in (
            ("dash", self.tr("Zoom out"), "-", self.canvas.zoom_out),
            ("new", self.tr("Zoom in"), "+", self.canvas.zoom_in),
            ("fit", self.tr("As at first"), "0", self.canvas.reset),
        ):
            button = icon_button(glyph, words, self._page, keys)
            button.clicked.connect(do)
            self.add_to_head(button)
        self._keep = GlyphButton("open", QPalette.ColorRole.PlaceholderText, self._page)
        self._keep.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes after the words
        self._keep.setText(self.tr("Save or copy"))
        self._keep.clicked.connect(self._open_menu)
        self.add_to_head(self._keep)

    @Slot()
    def _open_menu(self) -> None:
        from app.views.plot.plot_files import PLOT_KINDS

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        soften(menu)
        menu.addAction(self.tr("Copy Image")).triggered.connect(self.copy_image)
        menu.addSeparator()
        for kind in PLOT_KINDS:
            words = self.tr("Save as {kind}…").format(kind=kind.upper())
            menu.addAction(words).triggered.connect(lambda _checked, kind=kind: self.save_requested.emit(kind))
        menu.popup(self._keep.mapToGlobal(QPoint(0, self._keep.height())))

    @Slot()
    def _on_typed(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())

    @Slot(int, bool)
    def _on_toggled(self, place: int, shown: bool) -> None:
        self._hidden = self._hidden - {place} if shown else self._hidden | {place}
        self.canvas.show_curves(self.canvas.curves, self._hidden, anew=False)
