"""What can be drawn, as records: a graph, an equation of x and y, a point, the solutions of an inequality."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.tutoring.reading.tree import Node

CurveKind = Literal["graph", "implicit", "point", "solutions"]
MOST_CURVES = 6


@dataclass(frozen=True, slots=True)
class Curve:
    """One thing to draw.

    Attributes:
        kind: `graph`: y is the tree, a function of the variable. `implicit`: where the tree, of x and y, is 0. `point`:
            the tree is a tuple of two numbers. `solutions`: where the trees of `parts` are all below 0.
        tree: What it is computed from, as `reading` gives it.
        variable: The letter of the horizontal axis.
        tex: What it is called, in LaTeX.
        upright: The letter of the vertical axis; empty where the text names none.
        area: The trees of the bounds between which the area below a graph is meant; None where none is.
        parts: Of `solutions`: trees that are below 0 there, each with whether 0 counts, too.
        is_side: It is one of the sides of an equation: what matters is where they meet.
        looked_at: Trees of places on the horizontal axis that the text speaks of.
    """

    kind: CurveKind
    tree: Node
    variable: str
    tex: str
    upright: str = ""
    area: tuple[Node, Node] | None = None
    parts: tuple[tuple[Node, bool], ...] = ()
    is_side: bool = False
    looked_at: tuple[Node, ...] = ()
