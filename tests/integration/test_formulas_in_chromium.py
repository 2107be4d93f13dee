r"""Ergo draws a formula as a browser draws what the same MathJax wrote, pixel by pixel, and loses no part of it.

The browser is Debian's Chromium, with the styles that MathJax itself asks a page for. All formulas are in one page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.rendering.typesetting.formula import Wish
from app.rendering.typesetting.limits import Limits
from app.rendering.typesetting.script import Script
from app.rendering.typesetting.typesetter import BUNDLE, Typesetter
from tests.integration import chromium
from tests.integration.formula_pictures import Pixels, Specimen, browser_pictures, difference
from tests.integration.formula_sample import SAMPLE
from tests.unit.app.rendering.typesetting.corpus import formulas

pytestmark = pytest.mark.skipif(
    chromium.COMMAND is None, reason="no `chromium` on the path (Debian's package of that name)"
)

# The two draw edges of letters in their own ways, and MathJax asks a browser to embolden them by a hair.
MOST_DIFFERENT = 0.012
# Letters that MathJax's font lacks come in a font that each chooses by itself.
MOST_DIFFERENT_FONTS = 0.06
NEAR_PX = 2
NEAR_IN_ANOTHER_FONT_PX = 8
OTHER_LETTERS = re.compile(r"[^\x00-\u06ff]")
WISHES = [
    *((tex, True) for tex in SAMPLE.values()),
    *((tex, False) for tex in (r"x_{1,2}=\frac{-b\pm\sqrt{b^2-4ac}}{2a}", r"\sum_{i=1}^n i^2", r"\lim_{x\to0}f(x)")),
    *formulas()[::12],
]
NUMBERS = {name: number for number, name in enumerate(SAMPLE)}


@pytest.fixture(scope="module")
def drawn(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Specimen, Pixels]]:
    """Every formula with the browser's picture of it."""
    del qapp
    specimens = list(_specimens())
    folder = tmp_path_factory.mktemp("chromium")
    return list(zip(specimens, browser_pictures(specimens, _styles(), folder), strict=True))


def _specimens() -> Iterator[Specimen]:
    script, typesetter = Script(BUNDLE, Limits()), Typesetter()
    try:
        for tex, display in WISHES:
            raw = script.run(Wish(tex, display), "svg", defines=True)["svg"]
            yield Specimen(raw, typesetter.typeset(tex, display=display))
    finally:
        script.close()
        typesetter.close()


def _styles() -> str:
    script = Script(BUNDLE, Limits())
    try:
        return str(script.run(Wish(""), "styles", defines=False)["styles"])
    finally:
        script.close()


def test_the_sample_is_large_enough() -> None:
    assert len(SAMPLE) >= 40
    assert len(WISHES) >= 100


def test_every_formula_looks_as_it_does_in_a_browser(drawn: list[tuple[Specimen, Pixels]]) -> None:
    wrong = {}
    for (tex, _), (specimen, theirs) in zip(WISHES, drawn, strict=True):
        other_font = OTHER_LETTERS.search(tex) is not None
        found = difference(theirs, specimen.ours(), NEAR_IN_ANOTHER_FONT_PX if other_font else NEAR_PX)
        if found.lost or found.added or found.mean > (MOST_DIFFERENT_FONTS if other_font else MOST_DIFFERENT):
            wrong[tex] = found
    assert wrong == {}


@pytest.mark.parametrize(
    ("name", "part", "instead"),
    [
        ("brace", r'(<svg [^>]*viewBox[^>]*>)<path[^>]*></path>(</svg>)', r"\1\2"),
        ("arrow", r'(<svg [^>]*viewBox[^>]*>)<path[^>]*></path>(</svg>)', r"\1\2"),
        ("tall brackets", r'(<svg [^>]*viewBox[^>]*>)<path[^>]*></path>(</svg>)', r"\1\2"),
        ("ruled", r"<line [^>]*></line>", ""),
        ("ruled", r'<rect data-frame[^>]*></rect>', ""),
        ("dashed", r'<line [^>]*mjx-dashed[^>]*></line>', ""),
        ("cancelled", r"<line [^>]*></line>", ""),
        ("crossed", r"<line [^>]*></line>", ""),
        ("boxed", r"<rect [^>]*></rect>", ""),
        ("fraction", r"<rect [^>]*></rect>", ""),
        ("tag", r'<path data-c="29"[^>]*></path>', ""),
        ("sum", r'<path data-c="221E"[^>]*></path>', ""),
        ("accents", r'<path data-c="5E"[^>]*></path>', ""),
        ("primes", r'<path data-c="2032"[^>]*></path>', ""),
        ("sum", r'(<g data-mml-node="mfrac" transform="translate\()', r"\g<1>9"),
        ("colours", r'fill="red"', ""),
    ],
    ids=str,
)  # fmt: skip
def test_the_comparison_sees_a_lost_part(
    drawn: list[tuple[Specimen, Pixels]], name: str, part: str, instead: str
) -> None:
    specimen, theirs = drawn[NUMBERS[name]]
    found = difference(theirs, specimen.spoilt(part, instead).ours(), NEAR_PX)
    assert found.lost or found.added or found.mean > MOST_DIFFERENT
