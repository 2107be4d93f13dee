"""What can be practised, in teaching order, and what each level of it is about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that can be practised.

    Attributes:
        key: What it is called where it is stored.
        title: What it is called in the window.
        levels: What each level is about, the easiest first; the first one is level 1.
    """

    key: str
    title: str
    levels: tuple[str, ...]


TOPICS: tuple[Topic, ...] = (
    Topic(
        "arithmetic",
        "Arithmetic",
        (
            "Adding and subtracting whole numbers",
            "Multiplying and dividing whole numbers",
            "The order of operations",
            "Negative numbers and brackets",
        ),
    ),
    Topic(
        "fractions",
        "Fractions",
        ("Simplest form", "Adding and subtracting", "Multiplying and dividing", "Mixed numbers"),
    ),
    Topic(
        "percentages",
        "Percentages",
        (
            "A percentage of an amount",
            "One amount as a percentage of another",
            "Increase and decrease",
            "The amount before a change",
        ),
    ),
    Topic(
        "linear-equations",
        "Linear equations",
        (
            "One-step equations",
            "Two-step equations",
            "Brackets, and unknowns on both sides",
            "Equations with fractions",
        ),
    ),
    Topic(
        "quadratic-equations",
        "Quadratic equations",
        (
            "Squares and factors that are given",
            "Factorising with a leading 1",
            "Factorising with another leading number",
            "The quadratic formula",
        ),
    ),
    Topic(
        "systems",
        "Systems of equations",
        ("One unknown is given by the other", "Adding or subtracting equations", "Multiplying first", "Three unknowns"),
    ),
    Topic(
        "inequalities",
        "Inequalities",
        ("One step", "Two steps, and negative factors", "Two bounds at once", "Quadratic inequalities"),
    ),
    Topic(
        "powers-and-roots",
        "Powers and roots",
        (
            "Squares, cubes and their roots",
            "The laws of exponents",
            "Simplifying roots",
            "Negative and fractional exponents",
        ),
    ),
    Topic(
        "polynomials",
        "Polynomials",
        ("Collecting like terms", "Expanding brackets", "Factorising", "Dividing"),
    ),
    Topic(
        "trigonometry",
        "Trigonometry",
        (
            "Exact values in degrees",
            "Right-angled triangles",
            "Radians",
            "Trigonometric equations",
        ),
    ),
    Topic(
        "derivatives",
        "Derivatives",
        ("Powers", "Polynomials, roots and reciprocals", "Products and quotients", "The chain rule"),
    ),
    Topic(
        "integrals",
        "Integrals",
        ("Powers", "Sums", "Between two bounds", "Exponentials, sines and inner functions"),
    ),
    Topic(
        "limits",
        "Limits",
        ("Putting the value in", "Factors that cancel", "At infinity", "Roots and well-known limits"),
    ),
    Topic(
        "sequences",
        "Sequences",
        ("Arithmetic sequences", "Geometric sequences", "Sums", "Recursions and infinite sums"),
    ),
    Topic(
        "probability",
        "Probability",
        ("One draw", "Two dice, several coins", "Drawing without putting back", "At least one, and conditions"),
    ),
    Topic(
        "vectors-and-matrices",
        "Vectors and matrices",
        ("Sums and multiples", "Products and lengths of vectors", "Products of matrices", "Determinants and inverses"),
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
