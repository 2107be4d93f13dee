"""Points and segments in coordinates: distances, midpoints, images."""

from __future__ import annotations

from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, pair, root_of, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.lines import line_of
from app.tutoring.checking.worded.points import ENDS, SEGMENT, ends_of, point_of, point_said
from app.tutoring.checking.worded.showing import shown
from app.tutoring.reading.tree import Node
from models.wording import translate


def _distance(found: Found) -> Finding:
    a, b = ends_of(found)
    square = sum((one - other) ** 2 for one, other in zip(a, b, strict=True))
    value = root_of(square)
    words = translate("Tutor", "the squares of the differences add up to {square}, so the distance is {distance}")
    return Finding(value, words.format(square=square, distance=shown(value)))


def _midpoint(found: Found) -> Finding:
    a, b = ends_of(found)
    middle = tuple((one + other) / 2 for one, other in zip(a, b, strict=True))
    if found.has("sum"):
        evidence = translate("Tutor", "the midpoint is {point}").format(point=point_said(middle))
        return whole(sum(middle), evidence)
    words = translate("Tutor", "the midpoint of {a} and {b} is {point}")
    evidence = words.format(a=point_said(a), b=point_said(b), point=point_said(middle))
    return Finding(pair(*map(exact, middle)), evidence)


def _other_end(found: Found) -> Finding:
    a, m = point_of(found, "a"), point_of(found, "m")
    if len(a) != len(m):
        raise NotUnderstoodError("points of different kinds")
    other = tuple(2 * middle - one for one, middle in zip(a, m, strict=True))
    if found.has("sum"):
        return whole(sum(other), translate("Tutor", "the other endpoint is {point}").format(point=point_said(other)))
    words = translate("Tutor", "twice the midpoint less {a} is {point}")
    return Finding(pair(*map(exact, other)), words.format(a=point_said(a), point=point_said(other)))


def _is_diagonal(tree: Node) -> bool:
    """Whether a line is y = x."""
    line = line_of(tree)
    return line is not None and line[0] == -line[1] and line[2] == 0


def _reflected(found: Found) -> Finding:
    x, y = point_of(found, "a")
    across = found.text("over")
    tree = found.math("line") if found.has("line") else None
    if across in ("x axis", "y axis"):
        image = (x, -y) if across == "x axis" else (-x, y)
    elif across == "origin":
        image = (-x, -y)
    elif tree is not None and _is_diagonal(tree):
        image = (y, x)
    else:
        raise NotUnderstoodError("another line")
    words = translate("Tutor", "the image of {point} is {image}")
    return Finding(pair(*map(exact, image)), words.format(point=point_said((x, y)), image=point_said(image)))


COORDINATE_REQUESTS = (
    Rule(
        (
            (
                rf"{{ask}} (the )?(shortest )?(straight line )?distance (between|from) {ENDS}( in the "
                rf"(coordinate )?plane)?"
            ),
            rf"how far (apart are|is( it)? from) {ENDS}",
            rf"{{ask}} the length of (the|a) {SEGMENT} {ENDS}",
            rf"how many units (is|are|is it) (from )?{ENDS}",
        ),
        _distance,
    ),
    Rule(
        (
            (
                rf"{{ask}} (?P<sum>the sum of )?(the )?(coordinates of )?the midpoint (of|between) (the |a "
                rf")?({SEGMENT} )?{ENDS}"
            ),
            rf"(the )?{SEGMENT} {ENDS} has (a )?midpoint. {{ask}} (its )?(?P<sum>the sum of its )?coordinates",
            (
                r"(a|the) (line )?segment has endpoints (at )?{a:mark} and {b:mark}. {ask} (?P<sum>the sum of "
                r")?(the )?(coordinates of )?(the|its) midpoint( of the segment)?"
            ),
            (
                r"the endpoints of (a|the) (line )?segment are (at )?{a:mark} and {b:mark}. {ask} (?P<sum>the sum of )?"
                r"(the )?(coordinates of )?(the|its) midpoint( of the segment)?"
            ),
        ),
        _midpoint,
    ),
    Rule(
        (
            (
                r"(one endpoint of a (line )?segment is|a (line )?segment has one endpoint) (at "
                r")?(?P<a>⟨\d+⟩)( and| . the|. the| and the) (its |the )?midpoint (of the segment )?is (at "
                r")?{m:mark}. {ask} (?P<sum>the sum of )?(the )?(coordinates of )?the other endpoint"
            ),
            (
                r"(the midpoint of a (line )?segment is|a (line )?segment has (its )?midpoint) (at )?{m:mark}( "
                r"and| and has|. if) (one endpoint|one of its endpoints)( is)?( at)? {a:mark}(.|,)? {ask} "
                r"(?P<sum>the sum of )?(the )?(coordinates of )?the other endpoint"
            ),
            (
                r"the midpoint of a (line )?segment is (located )?(at )?{m:mark}. if one (of the )?endpoints? "
                r"is (at )?{a:mark} {ask} (?P<sum>the sum of )?(the )?(coordinates of )?the other endpoint"
            ),
        ),
        _other_end,
    ),
    Rule(
        (
            (
                r"{ask} the (image of|coordinates of the image of|reflection of) {the}(point )?{a:mark} (after|"
                r"when|under)? ?(it is |a |the )?(reflected|reflection|being reflected)? ?(over|across|in|"
                r"about|through) the {over=x axis|y axis|origin}"
            ),
            (
                r"(the )?point {a:mark} is reflected (over|across|in|about|through) the (line {line:mark}|"
                r"{over=x axis|y axis|origin}). {ask} (the |its )?(coordinates of )?(the |its )?(image|"
                r"coordinates|reflection|reflected point|coordinates of the image)"
            ),
        ),
        _reflected,
    ),
)
