"""What is said of marks and places of a plot where somebody listens to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.rendering.loose import as_words
from app.tutoring.plots.curves import Curve
from app.tutoring.plots.features import Feature, FeatureKind
from app.tutoring.plots.naming import rounded_text
from models.wording import listed

_LONGEST_NAME = 6


def feature_words(feature: Feature) -> str:
    """Return what a mark is and where: “Root at x = 3”."""
    what = listed([kind_words(kind) for kind in feature.kinds])
    if feature.kinds == ("root",):
        words = QCoreApplication.translate("PlotWords", "{what} at x = {x}")
    else:
        words = QCoreApplication.translate("PlotWords", "{what} at ({x}, {y})")
    said = words.format(what=what, x=feature.x.text, y=feature.y.text)
    return said[:1].upper() + said[1:]


def plot_words(curves: Sequence[Curve], features: Sequence[Feature]) -> str:
    """Return what can be seen on a plot: its curves, and the marks on them."""
    drawn = [as_words(curve.tex) for curve in curves]
    return ". ".join([listed(drawn), *map(feature_words, features)]) if drawn else ""


def short_name(curve: Curve) -> str:
    """Return what the values of a graph are called: f(x), or y."""
    left, equals, _right = curve.tex.partition(" = ")
    return left if equals and len(left) <= _LONGEST_NAME and "\\" not in left else curve.upright or "y"


def kind_words(kind: FeatureKind) -> str:
    """Return what a kind of mark is called."""
    return {
        "root": QCoreApplication.translate("PlotWords", "root"),
        "maximum": QCoreApplication.translate("PlotWords", "maximum"),
        "minimum": QCoreApplication.translate("PlotWords", "minimum"),
        "intersection": QCoreApplication.translate("PlotWords", "intersection"),
        "intercept": QCoreApplication.translate("PlotWords", "y-intercept"),
        "point": QCoreApplication.translate("PlotWords", "point"),
    }[kind]


def cross_words(letter: str, x: float, values: Sequence[float]) -> str:
    """Return what the cross reads."""
    read = ", ".join(rounded_text(value) for value in values)
    if not read:
        return QCoreApplication.translate("PlotWords", "{letter} = {x}: no value").format(
            letter=letter, x=rounded_text(x)
        )
    return QCoreApplication.translate("PlotWords", "{letter} = {x}: {values}").format(
        letter=letter, x=rounded_text(x), values=read
    )
