"""MathJax's SVG in, a flat SVG that QtSvg draws whole out: one pass, pure.

Gone are groups, nested pictures, style rules, links, images and references; every outline has its whole transformation,
every line its stroke. It reads what our own MathJax wrote from a stranger's formula, so that it takes no document type,
no entity, no element and no attribute that it doesn't know, and no colour that isn't one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.parsers import expat

from app.rendering.typesetting import matrices
from app.rendering.typesetting.clipping import Box, cut
from app.rendering.typesetting.colours import as_colour
from app.rendering.typesetting.errors import FormulaTooLarge, TypesettingError
from app.rendering.typesetting.formula import UNITS_PER_EM, Typeset
from app.rendering.typesetting.matrices import Matrix, product
from models.wording import translate

LARGEST_INPUT = 2_000_000
LARGEST_PICTURE = 1_000_000
DEEPEST = 400
LONGEST_EM = 400.0
LARGEST_EM2 = 10_000.0

_TAG_GAP = 800.0
_UNITS_PER_EX = 442.0
_RULE = "70"
_DASHES = {"mjx-dashed": ' stroke-dasharray="140"', "mjx-dotted": ' stroke-linecap="round" stroke-dasharray="0,140"'}
_SHAPES = {
    "rect": ("x", "y", "width", "height", "rx", "ry"),
    "line": ("x1", "y1", "x2", "y2"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "circle": ("cx", "cy", "r"),
    "polygon": ("points",),
    "polyline": ("points",),
}
_STROKE_DETAILS = {"stroke-linecap": r"butt|round|square", "stroke-linejoin": r"miter|round|bevel",
                   "stroke-dasharray": r"[\d., ]{1,40}"}  # fmt: skip
_TRANSPARENT = {"g", "a"}
_ROWS = {"mtr", "mlabeledtr"}
_NUMBERS = re.compile(r"[-\d., eE]*")
_PATH = re.compile(r"[-MLHVQTCSAZmlhvqtcsaz\d., eE]*")
_IN_EX = r"(-?[\d.]+)(?:ex|;|$)"
# Beside MathJax's own letters; a script that it lacks comes in what the system has like it.
_SERIF = "Times New Roman"
_NO_COLOUR = "none"
_INK = "currentColor"


@dataclass(slots=True)
class _Frame:
    """What holds inside of an element."""

    matrix: Matrix
    colour: str
    fill: str
    clip: Box | None
    in_row: bool = False


class _Refused(Exception):  # noqa: N818
    """The document isn't what MathJax writes."""


def flatten(svg: str) -> Typeset:
    """Return MathJax's picture as one that QtSvg draws whole.

    Raises:
        FormulaTooLarge: The picture is larger than anyone can look at.
        TypesettingError: The picture isn't one of MathJax's.
    """
    if len(svg) > LARGEST_INPUT:
        raise FormulaTooLarge(translate("Errors", "Its picture would be too large."))
    flattening = _Flattening()
    try:
        return flattening.of(svg)
    except (expat.ExpatError, _Refused, ValueError, KeyError, TypeError) as error:
        raise TypesettingError(translate("Errors", "Its picture could not be read.")) from error


class _Flattening:
    """One document on its way."""

    def __init__(self) -> None:
        self._frames = [_Frame(matrices.IDENTITY, _INK, _INK, None)]
        self._drawn: list[str] = []
        self._drawn_characters = 0
        self._root: dict[str, str] | None = None
        self._skipped = 0
        self._text: list[str] | None = None
        self._text_opening = ""
        self._labelled_from: float | None = None
        self._table_box: list[float] = []
        self._rows: list[float] = []
        self._right = 0.0

    def of(self, svg: str) -> Typeset:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._opened
        parser.EndElementHandler = self._closed
        parser.CharacterDataHandler = self._said
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ProcessingInstructionHandler = _refuse
        parser.Parse(svg, True)
        return self._result()

    # --- the walk ---

    def _opened(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped or self._root is None or len(self._frames) > DEEPEST:
            self._opened_apart(name, attributes)
            return
        frame = self._frames[-1]
        matrix = frame.matrix
        if len(self._frames) == 2:
            matrix = matrices.IDENTITY
        elif "transform" in attributes:
            matrix = product(matrix, matrices.parse(attributes["transform"]))
        colour = self._colour(attributes.get("stroke"), frame.colour)
        fill = self._colour(attributes.get("fill"), frame.fill)
        is_row = attributes.get("data-mml-node") in _ROWS
        if is_row and not frame.in_row:
            self._rows.append(matrix[5] / UNITS_PER_EM)
        inside = _Frame(matrix, colour, fill, frame.clip, frame.in_row or is_row)
        self._frames.append(inside)
        if name == "svg":
            self._open_nested(inside, attributes)
        elif name == "path":
            self._draw_path(inside, attributes)
        elif name == "text":
            self._open_text(inside, attributes)
        elif name in _SHAPES:
            self._draw_shape(name, inside, attributes)
        elif name not in _TRANSPARENT:
            self._skipped = 1

    def _opened_apart(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped:
            self._skipped += 1
        elif self._root is not None:
            raise FormulaTooLarge(translate("Errors", "It is nested too deeply."))
        elif name != "svg":
            raise _Refused(name)
        else:
            self._root = attributes
            self._frames.append(self._frames[-1])

    def _closed(self, name: str) -> None:
        if self._skipped > 1:
            self._skipped -= 1
            return
        self._skipped = 0
        self._frames.pop()
        if name == "text" and self._text is not None:
            text = "".join(self._text)
            self._text = None
            if text.strip():
                self._draw(f"{self._text_opening}>{_escaped(text)}</text>")

    def _said(self, text: str) -> None:
        if self._text is not None and not self._skipped:
            self._text.append(text)

    # --- what is inside of another picture ---

    def _open_nested(self, inside: _Frame, attributes: dict[str, str]) -> None:
        if "data-table" in attributes:
            self._table_box = _four(attributes["viewBox"])
            inside.matrix = self._upright()
        elif "data-labels" in attributes:
            upright = self._upright()
            beside = 2 * self._table_box[0] + _TAG_GAP
            inside.matrix = product(upright, (1.0, 0.0, 0.0, 1.0, beside, 0.0))
            self._labelled_from = upright[4] + beside
            self._right = self._labelled_from + _four(attributes["viewBox"])[0]
        else:
            left, top, width, height = _four(attributes["viewBox"])
            x, y = float(attributes.get("x", 0)), float(attributes.get("y", 0))
            inside.matrix = product(inside.matrix, (1.0, 0.0, 0.0, 1.0, x - left, y - top))
            inside.clip = (left, top, left + width, top + height)

    def _upright(self) -> Matrix:
        """The coordinates of a table with tags: MathJax's own group around it is for the width of a page."""
        return product(self._frames[-3].matrix, (1.0, 0.0, 0.0, -1.0, 0.0, 0.0))

    # --- what is seen ---

    def _draw_path(self, frame: _Frame, attributes: dict[str, str]) -> None:
        outline = attributes.get("d", "")
        if not outline:
            return
        if not _PATH.fullmatch(outline):
            raise _Refused(outline[:20])
        matrix = frame.matrix
        if frame.clip is not None:
            around = self._frames[-2].matrix
            outline = cut(outline, matrices.parse(attributes.get("transform", "")), frame.clip)
            matrix = around
        self._draw(f'<path{_placed(matrix)}{self._ink(frame, attributes, "")} d="{outline}"/>')

    def _draw_shape(self, name: str, frame: _Frame, attributes: dict[str, str]) -> None:
        given = "".join(f' {key}="{_numbers(attributes[key])}"' for key in _SHAPES[name] if key in attributes)
        ruled = "data-line" in attributes or "data-frame" in attributes
        width = attributes.get("stroke-thickness", _RULE) if ruled else ""
        self._draw(f"<{name}{_placed(frame.matrix)}{self._ink(frame, attributes, width)}{given}/>")

    def _open_text(self, frame: _Frame, attributes: dict[str, str]) -> None:
        size = _numbers(attributes.get("font-size", "1000").removesuffix("px"))
        face = "".join(
            f' {key}="{value}"' for key, value in (("font-style", "italic"), ("font-weight", "bold"))
            if attributes.get(key) == value
        )  # fmt: skip
        colour = "" if frame.fill == _INK else f' fill="{frame.fill}"'
        self._text_opening = f'<text{_placed(frame.matrix)}{colour} font-family="{_SERIF}" font-size="{size}"{face}'
        self._text = []

    def _ink(self, frame: _Frame, attributes: dict[str, str], width: str) -> str:
        style = attributes.get("style", "")
        written = re.search(r"stroke-width: *([\d.]+)", style)
        width = width or _numbers(written[1] if written else attributes.get("stroke-width", "0"))
        fill = _NO_COLOUR if (width and "data-line" in attributes) or "data-frame" in attributes else frame.fill
        ink = "" if fill == _INK else f' fill="{fill}"'
        if not float(width or 0):
            return ink
        dashes = _DASHES.get(attributes.get("class", ""), "")
        details = "" if dashes else "".join(
            f' {key}="{attributes[key]}"' for key, known in _STROKE_DETAILS.items()
            if re.fullmatch(known, attributes.get(key, ""))
        )  # fmt: skip
        return f'{ink} stroke="{frame.colour}" stroke-width="{width}"{dashes}{details}'

    def _colour(self, given: str | None, around: str) -> str:
        return around if given is None else as_colour(given) or around

    def _draw(self, element: str) -> None:
        self._drawn_characters += len(element)
        if self._drawn_characters > LARGEST_PICTURE:
            raise FormulaTooLarge(translate("Errors", "Its picture would be too large."))
        self._drawn.append(element)

    # --- the whole ---

    def _result(self) -> Typeset:
        root = self._root or {}
        if "viewBox" in root:
            left, top, width, height = _four(root["viewBox"])
        else:
            left, width = 0.0, max(self._right, _in_ex(root["style"], "min-width: *"))
            depth, height = -_in_ex(root["style"], "vertical-align: *"), _in_ex(root["height"], "")
            top = depth - height
        if self._labelled_from is not None:
            width = self._right - left
        width, height = max(width, 1.0), max(height, 1.0)
        _check_size(width / UNITS_PER_EM, height / UNITS_PER_EM)
        box = f"{left:.6g} {top:.6g} {width:.6g} {height:.6g}"
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.6g}" height="{height:.6g}" viewBox="{box}">'
            f'<g fill="{_INK}" stroke="{_NO_COLOUR}" transform="scale(1,-1)">{"".join(self._drawn)}</g></svg>'
        )
        tag = None if self._labelled_from is None else (self._labelled_from - left) / UNITS_PER_EM
        measures = width / UNITS_PER_EM, -top / UNITS_PER_EM, (top + height) / UNITS_PER_EM
        return Typeset(svg.encode(), *measures, tag, tuple(self._rows))


def _refuse(*_arguments: object) -> None:
    raise _Refused


def _check_size(width_em: float, height_em: float) -> None:
    if not (max(width_em, height_em) <= LONGEST_EM and width_em * height_em <= LARGEST_EM2):
        raise FormulaTooLarge(translate("Errors", "Its picture would be too large."))


def _placed(matrix: Matrix) -> str:
    text = matrices.written(matrix)
    return f' transform="{text}"' if text else ""


def _numbers(text: str) -> str:
    if not _NUMBERS.fullmatch(text):
        raise _Refused(text[:20])
    return text


def _four(text: str) -> list[float]:
    numbers = [float(number) for number in text.split()]
    if len(numbers) != 4:
        raise _Refused(text[:20])
    return numbers


def _in_ex(text: str, before: str) -> float:
    found = re.search(before + _IN_EX, text)
    if found is None:
        raise _Refused(text[:20])
    return float(found[1]) * _UNITS_PER_EX


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
