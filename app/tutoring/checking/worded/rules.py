"""Every kind of problem in plain words that is known."""

from __future__ import annotations

from app.tutoring.checking.worded.angle_requests import ANGLE_REQUESTS
from app.tutoring.checking.worded.asymptote_requests import ASYMPTOTE_REQUESTS
from app.tutoring.checking.worded.base_requests import BASE_REQUESTS
from app.tutoring.checking.worded.chance_requests import CHANCE_REQUESTS
from app.tutoring.checking.worded.choosing_requests import CHOOSING_REQUESTS
from app.tutoring.checking.worded.circle_requests import CIRCLE_REQUESTS
from app.tutoring.checking.worded.complex_requests import COMPLEX_REQUESTS
from app.tutoring.checking.worded.conversion_requests import CONVERSION_REQUESTS
from app.tutoring.checking.worded.coordinate_requests import COORDINATE_REQUESTS
from app.tutoring.checking.worded.counting_requests import COUNTING_REQUESTS
from app.tutoring.checking.worded.curve_requests import CURVE_REQUESTS
from app.tutoring.checking.worded.decimal_requests import DECIMAL_REQUESTS
from app.tutoring.checking.worded.drawing_requests import DRAWING_REQUESTS
from app.tutoring.checking.worded.everyday_requests import EVERYDAY_REQUESTS
from app.tutoring.checking.worded.finding import Rule
from app.tutoring.checking.worded.line_requests import LINE_REQUESTS
from app.tutoring.checking.worded.measure_requests import MEASURE_REQUESTS
from app.tutoring.checking.worded.number_requests import NUMBER_REQUESTS
from app.tutoring.checking.worded.polynomial_requests import POLYNOMIAL_REQUESTS
from app.tutoring.checking.worded.ratio_requests import RATIO_REQUESTS
from app.tutoring.checking.worded.residue_requests import RESIDUE_REQUESTS
from app.tutoring.checking.worded.root_requests import ROOT_REQUESTS
from app.tutoring.checking.worded.sequence_requests import SEQUENCE_REQUESTS
from app.tutoring.checking.worded.story_requests import STORY_REQUESTS
from app.tutoring.checking.worded.vector_requests import VECTOR_REQUESTS

RULES: tuple[Rule, ...] = (
    *NUMBER_REQUESTS,
    *BASE_REQUESTS,
    *RESIDUE_REQUESTS,
    *POLYNOMIAL_REQUESTS,
    *COORDINATE_REQUESTS,
    *LINE_REQUESTS,
    *CIRCLE_REQUESTS,
    *VECTOR_REQUESTS,
    *SEQUENCE_REQUESTS,
    *COUNTING_REQUESTS,
    *CHOOSING_REQUESTS,
    *CHANCE_REQUESTS,
    *DRAWING_REQUESTS,
    *MEASURE_REQUESTS,
    *ANGLE_REQUESTS,
    *CONVERSION_REQUESTS,
    *EVERYDAY_REQUESTS,
    *DECIMAL_REQUESTS,
    *COMPLEX_REQUESTS,
    *CURVE_REQUESTS,
    *ASYMPTOTE_REQUESTS,
    *ROOT_REQUESTS,
    *STORY_REQUESTS,
    *RATIO_REQUESTS,
)
"""A problem that two of them understand differently isn't understood."""
