"""From MathJax's SVG to a flat one; nothing passes that isn't known."""

from __future__ import annotations

import re

import pytest

from app.rendering.typesetting import matrices
from app.rendering.typesetting.clipping import cut
from app.rendering.typesetting.colours import as_colour
from app.rendering.typesetting.errors import FormulaTooLarge, TypesettingError
from app.rendering.typesetting.flattening import DEEPEST, flatten
from app.rendering.typesetting.typesetter import Typesetter
from tests.unit.app.rendering.typesetting.corpus import formulas

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -750 2000 1000">'
    '<g stroke="currentColor" transform="scale(1,-1)">'
)
FEET = "</g></svg>"
WRITTEN = re.compile(
    r'<svg xmlns="[^"<>]+" width="[\d.]+" height="[\d.]+" viewBox="[-\d. ]+">'
    r'<g fill="currentColor" stroke="none" transform="scale\(1,-1\)">'
    r'(<(path|rect|line|ellipse|polygon|polyline|circle)( [a-z0-9-]+="[^"<>]*")*/>'
    r'|<text( [a-z-]+="[^"<>]*")*>[^<>]*</text>)*'
    r"</g></svg>"
)


def body(inside: str) -> str:
    svg = flatten(HEAD + inside + FEET).svg.decode()
    return svg[svg.index(')">') + 3 : -len(FEET)]


def test_every_picture_is_flat(typesetter: Typesetter) -> None:
    for tex, display in formulas()[::5]:
        assert WRITTEN.fullmatch(typesetter.typeset(tex, display=display).svg.decode()), tex


def test_groups_become_the_whole_transformation_of_each_outline() -> None:
    path = '<path d="M0 0H9V9Z" transform="translate(10)"/>'
    assert (
        body(f'<g transform="translate(100,20)"><g transform="scale(0.5)">{path}</g></g>')
        == '<path transform="translate(105,20)scale(0.5,0.5)" d="M0 0H9V9Z"/>'
    )


def test_the_measures_are_of_the_view_box() -> None:
    typeset = flatten(HEAD + FEET)
    assert (typeset.width_em, typeset.height_em, typeset.depth_em) == (2.0, 0.75, 0.25)


@pytest.mark.parametrize("element", ["image", "use", "foreignObject", "script", "style", "animate", "unknown"])
def test_what_could_reach_out_is_left_away_with_all_that_is_in_it(element: str) -> None:
    assert body(f'<{element} href="file:///a"><path d="M0 0H9V9Z"/><{element}/>x</{element}>') == ""


def test_a_link_is_left_away_but_not_what_it_links() -> None:
    assert body('<a href="https://localhost/"><path d="M0 0H9V9Z"/></a>') == '<path d="M0 0H9V9Z"/>'


@pytest.mark.parametrize(
    "attributes",
    [
        'fill="url(#x)"',
        'fill="&quot;&gt;"',
        'fill="javascript:x"',
        'style="background:url(x)"',
        'onclick="x"',
        'id="x"',
    ],
)
def test_an_attribute_that_is_not_known_or_no_colour_is_left_away(attributes: str) -> None:
    assert body(f'<path {attributes} d="M0 0H9V9Z"/>') == '<path d="M0 0H9V9Z"/>'


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg",
        "<html/>",
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"><g>&a;</g></svg>',
        '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg viewBox="0 0 1 1"/>',
        "<?php x?>" + HEAD + FEET,
        HEAD + '<path d="M0 0&quot;"/>' + FEET,
        HEAD + '<rect width="expression(1)"/>' + FEET,
        HEAD + '<g transform="translate(a)"></g>' + FEET,
        '<svg viewBox="0 0 1"/>',
        '<svg viewBox="0 0 nan nan"/>',
        '<svg viewBox="0 0 inf 1"/>',
        "<svg/>",
    ],
)
def test_what_mathjax_does_not_write_is_refused(svg: str) -> None:
    with pytest.raises(TypesettingError):
        flatten(svg)


@pytest.mark.parametrize(
    "svg",
    [
        HEAD + "<g>" * DEEPEST + "</g>" * DEEPEST + FEET,
        HEAD + '<path d="M0 0H9V9Z"/>' * 90_000 + FEET,
        HEAD + '<path d="M0 0H9V9Z" transform="translate(12345.6,12345.6)"/>' * 18_000 + FEET,
        '<svg viewBox="0 0 500000 1000"/>',
    ],
)
def test_what_is_too_large_is_refused(svg: str) -> None:
    with pytest.raises(FormulaTooLarge):
        flatten(svg)


def test_a_nested_picture_is_cut_to_its_window() -> None:
    inside = (
        '<svg x="0" y="-50" width="100" height="200" viewBox="300 -50 100 200">'
        '<path d="M0 0V40H40V0H0Z" transform="scale(20,1)"/></svg>'
    )
    assert body(inside) == '<path transform="translate(-300,0)" d="M300 40L400 40L400 0L300 0Z"/>'


def test_curves_are_cut_as_well() -> None:
    outline = cut("M0 0Q100 100 200 0T400 0Z", matrices.IDENTITY, (50, -1000, 350, 1000))
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", outline)]
    assert min(numbers[::2]) == 50
    assert max(numbers[::2]) == 350
    assert max(numbers[1::2]) == pytest.approx(50, abs=1)
    assert min(numbers[1::2]) == pytest.approx(-50, abs=1)


def test_what_is_outside_of_the_window_is_gone() -> None:
    assert cut("M0 0H10V10Z", matrices.IDENTITY, (20, 20, 30, 30)) == ""


def test_a_rotation_turns_around_its_centre() -> None:
    turned = matrices.parse("rotate(90 10 10)")
    assert matrices.moved(turned, 10, 0) == pytest.approx((20, 10))


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("red", "red"),
        (" Red ", "red"),
        ("#FF0000", "#ff0000"),
        ("#f00", "#f00"),
        ("notacolour", None),
        ("url(#a)", None),
        ("#ff00", None),
        ('red" x="', None),
    ],
)
def test_only_colours_are_colours(text: str, colour: str | None) -> None:
    assert as_colour(text) == colour
