"""What can be practised, in teaching order, and what each level of it is about."""

from __future__ import annotations

from dataclasses import dataclass

from models.wording import marked


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that can be practised.

    Attributes:
        key: What it is called where it is stored.
        title: What it is called, in English: translated where it is shown.
        levels: What each level is about, likewise, the easiest first; the first one is level 1.
    """

    key: str
    title: str
    levels: tuple[str, ...]


TOPICS: tuple[Topic, ...] = (
    Topic(
        "arithmetic",
        marked("Practice", "Arithmetic"),
        (
            marked("Practice", "Adding and subtracting whole numbers"),
            marked("Practice", "Multiplying and dividing whole numbers"),
            marked("Practice", "The order of operations"),
            marked("Practice", "Negative numbers and brackets"),
        ),
    ),
    Topic(
        "fractions",
        marked("Practice", "Fractions"),
        (
            marked("Practice", "Simplest form"),
            marked("Practice", "Adding and subtracting"),
            marked("Practice", "Multiplying and dividing"),
            marked("Practice", "Mixed numbers"),
        ),
    ),
    Topic(
        "percentages",
        marked("Practice", "Percentages"),
        (
            marked("Practice", "A percentage of an amount"),
            marked("Practice", "One amount as a percentage of another"),
            marked("Practice", "Increase and decrease"),
            marked("Practice", "The amount before a change"),
        ),
    ),
    Topic(
        "linear-equations",
        marked("Practice", "Linear equations"),
        (
            marked("Practice", "One-step equations"),
            marked("Practice", "Two-step equations"),
            marked("Practice", "Brackets, and unknowns on both sides"),
            marked("Practice", "Equations with fractions"),
        ),
    ),
    Topic(
        "quadratic-equations",
        marked("Practice", "Quadratic equations"),
        (
            marked("Practice", "Squares and factors that are given"),
            marked("Practice", "Factorising with a leading 1"),
            marked("Practice", "Factorising with another leading number"),
            marked("Practice", "The quadratic formula"),
        ),
    ),
    Topic(
        "systems",
        marked("Practice", "Systems of equations"),
        (
            marked("Practice", "One unknown is given by the other"),
            marked("Practice", "Adding or subtracting equations"),
            marked("Practice", "Multiplying first"),
            marked("Practice", "Three unknowns"),
        ),
    ),
    Topic(
        "inequalities",
        marked("Practice", "Inequalities"),
        (
            marked("Practice", "One step"),
            marked("Practice", "Two steps, and negative factors"),
            marked("Practice", "Two bounds at once"),
            marked("Practice", "Quadratic inequalities"),
        ),
    ),
    Topic(
        "powers-and-roots",
        marked("Practice", "Powers and roots"),
        (
            marked("Practice", "Squares, cubes and their roots"),
            marked("Practice", "The laws of exponents"),
            marked("Practice", "Simplifying roots"),
            marked("Practice", "Negative and fractional exponents"),
        ),
    ),
    Topic(
        "polynomials",
        marked("Practice", "Polynomials"),
        (
            marked("Practice", "Collecting like terms"),
            marked("Practice", "Expanding brackets"),
            marked("Practice", "Factorising"),
            marked("Practice", "Dividing"),
        ),
    ),
    Topic(
        "trigonometry",
        marked("Practice", "Trigonometry"),
        (
            marked("Practice", "Exact values in degrees"),
            marked("Practice", "Right-angled triangles"),
            marked("Practice", "Radians"),
            marked("Practice", "Trigonometric equations"),
        ),
    ),
    Topic(
        "derivatives",
        marked("Practice", "Derivatives"),
        (
            marked("Practice", "Powers"),
            marked("Practice", "Polynomials, roots and reciprocals"),
            marked("Practice", "Products and quotients"),
            marked("Practice", "The chain rule"),
        ),
    ),
    Topic(
        "integrals",
        marked("Practice", "Integrals"),
        (
            marked("Practice", "Powers"),
            marked("Practice", "Sums"),
            marked("Practice", "Between two bounds"),
            marked("Practice", "Exponentials, sines and inner functions"),
        ),
    ),
    Topic(
        "limits",
        marked("Practice", "Limits"),
        (
            marked("Practice", "Putting the value in"),
            marked("Practice", "Factors that cancel"),
            marked("Practice", "At infinity"),
            marked("Practice", "Roots and well-known limits"),
        ),
    ),
    Topic(
        "sequences",
        marked("Practice", "Sequences"),
        (
            marked("Practice", "Arithmetic sequences"),
            marked("Practice", "Geometric sequences"),
            marked("Practice", "Sums"),
            marked("Practice", "Recursions and infinite sums"),
        ),
    ),
    Topic(
        "probability",
        marked("Practice", "Probability"),
        (
            marked("Practice", "One draw"),
            marked("Practice", "Two dice, several coins"),
            marked("Practice", "Drawing without putting back"),
            marked("Practice", "At least one, and conditions"),
        ),
    ),
    Topic(
        "vectors-and-matrices",
        marked("Practice", "Vectors and matrices"),
        (
            marked("Practice", "Sums and multiples"),
            marked("Practice", "Products and lengths of vectors"),
            marked("Practice", "Products of matrices"),
            marked("Practice", "Determinants and inverses"),
        ),
    ),
)


def topic_of(key: str) -> Topic:
    """Return a topic.

    Raises:
        KeyError: There is none of this name.
    """
    for topic in TOPICS:
        if topic.key == key:
            return topic
    raise KeyError(key)
