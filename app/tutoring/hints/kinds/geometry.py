"""Figures, points and lines, vectors and matrices."""

from __future__ import annotations

from app.tutoring.hints.hint import Hint, Hints
from app.tutoring.hints.problem import Problem

_SOLIDS = (
    r"(?<!perfect )cubes?(?! roots?\b| of\b)"
    "|spheres?|cones?|cylinders?|pyramids?|prisms?|tetrahedron|volume|surface area|octahedron"
)
_FLAT = (
    r"triangles?|circles?|(?<!perfect )(?<!of )squares?(?! roots?\b| of\b)|rectangles?|polygons?|hexagons?|pentagons?"
    "|trapezoids?|parallelograms?|rhombus|quadrilaterals?|perimeter|radius|diameter|chord|area|semicircle|octagons?"
)


def matrices(problem: Problem) -> Hint | None:
    """Matrices and determinants."""
    if not (
        problem.says("matrix|matrices|determinants?") or (problem.has("matrix", "det") and not problem.says("vectors?"))
    ):
        return None
    if problem.says("determinants?") or problem.has("det"):
        return Hint(
            Hints.tr("Along which row or column is there least to do?"),
            Hints.tr(
                "Expand along the row or column with the most zeros, minding the signs; or make zeros by adding rows."
            ),
        )
    return Hint(
        Hints.tr("Which row meets which column?"),
        Hints.tr(
            "Each entry of a product is a row of the first times a column of the second; an inverse undoes "
            "exactly that."
        ),
    )


def vectors(problem: Problem) -> Hint | None:
    """Vectors, and their products."""
    if not (
        problem.says("vectors?|dot product|cross product|orthogonal|projection|unit vector")
        or problem.writes(r"\\vec|\\mathbf")
    ):
        return None
    return Hint(
        Hints.tr("What does the question say about lengths and angles, and what does that say about components?"),
        Hints.tr(
            "Work component by component; the dot product brings in angles and lengths, and it is zero at a "
            "right angle."
        ),
    )


def lines_and_points(problem: Problem) -> Hint | None:
    """Distances, slopes, midpoints, lines, circles and parabolas in coordinates."""
    if problem.says("polar|spherical coordinates|cylindrical coordinates"):
        return Hint(
            Hints.tr("Where does the point lie, how far from the origin and in which direction?"),
            Hints.tr(
                "Draw it: the distance follows from Pythagoras, the angle from the quadrant and the ratio of the "
                "coordinates."
            ),
        )
    if problem.says("distance") and (problem.says("points?|origin") or problem.has("tuple")):
        return Hint(
            Hints.tr("How far apart are the points across, and how far up?"),
            Hints.tr(
                "The differences of the coordinates are the legs of a right triangle; the distance is its longest side."
            ),
        )
    if problem.says("midpoint"):
        return Hint(
            Hints.tr("What lies halfway between two numbers?"),
            Hints.tr("Take the mean of the coordinates, each by itself."),
        )
    if problem.says("slope|lines?|y-intercept|x-intercept|perpendicular|parallel") and (
        problem.has("tuple") or problem.equations
    ):
        return Hint(
            Hints.tr("How steep is the line, and which point is it certain to pass through?"),
            Hints.tr(
                "Get the slope from two points or from the equation; parallel lines share it, at a right angle "
                "it is turned over with the sign changed."
            ),
        )
    if problem.says("parabolas?|vertex|ellipses?|hyperbolas?|focus|foci|directrix") or (
        problem.says("circle") and problem.equations
    ):
        return Hint(
            Hints.tr("What does the equation look like when the squares are completed?"),
            Hints.tr("Complete the squares, so that the equation shows its centre or vertex and its measures."),
        )
    return None


def angles(problem: Problem) -> Hint | None:
    """Angles in figures."""
    if problem.has("sin", "cos", "tan"):
        return None
    if not problem.says("angles?|degrees|bisects?|bisector") and not (
        problem.writes(r"\\angle") and not problem.says("area")
    ):
        return None
    return Hint(
        Hints.tr("Which angles are equal, and which add up to a straight line or to a triangle's sum?"),
        Hints.tr(
            "Mark what is known in a sketch, go from angle to angle, and write the sum of one triangle as an equation."
        ),
    )


def figures(problem: Problem) -> Hint | None:
    """Areas, lengths, volumes."""
    if problem.says(_SOLIDS):
        return Hint(
            Hints.tr("Which solid is it, and which of its measures are given?"),
            Hints.tr(
                "Write the formula for what is asked, and get each measure that is missing from a right triangle "
                "or a ratio."
            ),
        )
    if not problem.says(_FLAT):
        return None
    if problem.says("similar|proportional|scale|ratio"):
        return Hint(
            Hints.tr("Which sides correspond to each other?"),
            Hints.tr("Set up the ratio of corresponding sides; areas go with its square, and volumes with its cube."),
        )
    if problem.says("triangles?") and problem.says("right|hypotenuse|legs?|altitude|isosceles|equilateral"):
        return Hint(
            Hints.tr("Where is a right angle, or where could you draw one?"),
            Hints.tr(
                "Draw the figure with a right triangle in it; Pythagoras and the ratios of its sides give what is "
                "missing."
            ),
        )
    return Hint(
        Hints.tr("What does a sketch show, and into which simple parts does the figure fall?"),
        Hints.tr(
            "Split the figure into parts whose formulas you know, find the measures that are missing, and "
            "put the parts together."
        ),
    )
