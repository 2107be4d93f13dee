"""One file of tokens, whose scales hold wherever the window has a size or a gap."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import app.views
import resources
from app.design import DESIGN, TOKENS_FILE, read_design
from app.rendering.highlighting import Kind

SHEET = (resources.ROOT / "styles" / "ergo.qss").read_text(encoding="utf-8")
HAIRLINES = {0, 1, 2}
"""In px: lines, and the room that words need beside one."""
SCROLL_BAR = "QScrollBar"
"""Its handle is as thin as the Mac's, which no step of the scale is."""
GAPS = re.compile(r"(?:padding|margin)(?:-\w+)?:\s*([^;}]+)")
VIEWS = Path(str(app.views.__file__)).parent
SETTERS = {"setSpacing", "addSpacing", "setContentsMargins", "setVerticalSpacing", "setHorizontalSpacing", "FlowRow"}


def rules() -> Iterator[tuple[str, str]]:
    """The selectors and the declarations of every rule of the sheet."""
    for rule in re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL).split("}"):
        selectors, _, declarations = rule.partition("{")
        if declarations:
            yield selectors.strip(), declarations.strip()


def gaps_of(path: Path) -> Iterator[tuple[int, int]]:
    """The line and the px of every gap that a layout of this file is given as a number."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            numbers = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if name in SETTERS:
                yield from ((node.lineno, number) for number in numbers if isinstance(number, int))


def written(tmp_path: Path, old: str, new: str) -> Path:
    text = TOKENS_FILE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "tokens.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_the_scales_are_those_of_the_design() -> None:
    assert DESIGN.sizes == (11, 13, 15, 16, 20)
    assert DESIGN.spacing == (4, 8, 12, 16, 24, 32)


def test_every_kind_of_word_in_code_has_a_colour() -> None:
    assert set(DESIGN.light.code) == set(DESIGN.dark.code) == set(get_args(Kind)) - {""}


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('paper = "#FBFAF7"', 'paper = "cream"', "light.paper is no colour"),
        ('keyword = "#E29CDB"', "keyword = 3", "dark.code.keyword is no colour"),
        ('paper = "#FBFAF7"\n', "", r"light: missing \['paper'\]"),
        ("[dark]\n", '[dark]\nglow = "#FFFFFF"\n', r"dark: missing \[\], unknown \['glow'\]"),
        ('added = "#1D6B36"\n', "", r"dark.code: missing \[\], unknown \['added'\]"),
        ("sizes = [11, 13", "sizes = [13, 11", "type.sizes does not ascend"),
        ("sizes = [11, 13", "sizes = [11, 13.5", "type.sizes is no length"),
        ("steps = [4, 8, 12, 16, 24, 32]", "steps = []", "spacing.steps does not ascend"),
        ("headings = [1.5", "headings = [24.0", "headings are no shares"),
        ("small = 4", "small = -4", "radius.small is no length"),
        ("small = 4\n", "", r"radius: missing \['small'\]"),
    ],
)
def test_tokens_that_are_of_no_use_are_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_design(written(tmp_path, old, new))


def test_every_text_size_of_the_sheet_is_on_the_scale() -> None:
    sizes = re.findall(r"font-size:\s*([^;}]+)", SHEET)
    assert len(sizes) > 20
    assert {size.strip() for size in sizes} <= {f"@{size}px" for size in DESIGN.sizes}


def test_every_gap_of_the_sheet_is_on_the_scale() -> None:
    off = [
        f"{selectors}: {gap}"
        for selectors, declarations in rules()
        if not selectors.startswith(SCROLL_BAR)
        for gaps in GAPS.findall(declarations)
        for gap in gaps.split()
        if not gap.startswith(("@space_", "@inset_")) and abs(int(gap.removesuffix("px"))) not in HAIRLINES
    ]
    assert len(GAPS.findall(SHEET)) > 30
    assert off == []


def test_every_corner_of_the_sheet_is_a_token() -> None:
    corners = {
        (selectors, corner.strip())
        for selectors, declarations in rules()
        if not selectors.startswith(SCROLL_BAR)
        for corner in re.findall(r"border-radius:\s*([^;}]+)", declarations)
    }
    assert len(corners) > 15
    assert {corner for _selectors, corner in corners if not corner.startswith("@radius_")} == set()


def test_no_colour_stands_in_the_sheet_itself() -> None:
    named = {colour for _selectors, declarations in rules() for colour in re.findall(r"#\w+|rgba?\(", declarations)}
    assert named == set()


def test_every_gap_of_the_layouts_is_on_the_scale() -> None:
    allowed = HAIRLINES | set(DESIGN.spacing)
    files = sorted(VIEWS.rglob("*.py"))
    off = [f"{path.name}:{line}: {px}" for path in files for line, px in gaps_of(path) if px not in allowed]
    assert sum(1 for path in files for _gap in gaps_of(path)) > 50
    assert off == []
