"""What MathJax has against a formula, in the person's language: its own sentence is known again, with what it is about.

The sentences are those of the bundle; one that isn't among them is shown as it comes, in English.
"""

from __future__ import annotations

import re
from functools import cache
from string import Formatter

from models.wording import marked, translate

_COMPLAINTS = (
    marked("Formulas", "Undefined control sequence {name}"),
    marked("Formulas", "Missing argument for {name}"),
    marked("Formulas", "Missing close brace"),
    marked("Formulas", "Missing open brace for subscript"),
    marked("Formulas", "Missing open brace for superscript"),
    marked("Formulas", "Missing superscript or subscript argument"),
    marked("Formulas", "Missing or unrecognized delimiter for {name}"),
    marked("Formulas", "Missing dimension or its units for {name}"),
    marked("Formulas", "Missing box for {name}"),
    marked("Formulas", "Missing replacement string for definition of {name}"),
    marked("Formulas", "Missing \\begin{{{name}}} or extra \\end{{{other}}}"),
    marked("Formulas", "Missing \\end{{{name}}}"),
    marked("Formulas", "Missing \\left or extra \\right"),
    marked("Formulas", "Extra \\left or missing \\right"),
    marked("Formulas", "Extra \\middle"),
    marked("Formulas", "Extra open brace or missing close brace"),
    marked("Formulas", "Extra close brace or missing open brace"),
    marked("Formulas", "Extra close brace while looking for {name}"),
    marked("Formulas", "Extra alignment tab in \\cases text"),
    marked("Formulas", "Extra alignment tab in text for numcase environment"),
    marked("Formulas", "Extra {name} in row of {other}"),
    marked("Formulas", "\\begin{{{name}}} ended with \\end{{{other}}}"),
    marked("Formulas", "Unknown environment '{name}'"),
    marked("Formulas", "Invalid environment name '{name}'"),
    marked("Formulas", "Double exponent: use braces to clarify"),
    marked("Formulas", "Prime causes double exponent: use braces to clarify"),
    marked("Formulas", "Double subscripts: use braces to clarify"),
    marked("Formulas", "Ambiguous use of {name}"),
    marked("Formulas", "Misplaced {name}"),
    marked("Formulas", "Multiple use of {name}"),
    marked("Formulas", "Multiple {name}"),
    marked("Formulas", "Runaway argument for {name}?"),
    marked("Formulas", "Could not find closing ']' for argument to {name}"),
    marked("Formulas", "Can't find closing delimiter for {name}"),
    marked("Formulas", "Could not find {name} for {other}"),
    marked("Formulas", "Bad argument of {name}"),
    marked("Formulas", "Bad math style for {name}"),
    marked("Formulas", "Bracket argument to {name} must be a dimension"),
    marked("Formulas", "The argument to {name} must be an integer"),
    marked("Formulas", "Argument to {name} is not a number"),
    marked("Formulas", "Invalid number"),
    marked("Formulas", "Invalid decimal number"),
    marked("Formulas", "Invalid option: {name}"),
    marked("Formulas", "Invalid MathML attribute: {name}"),
    marked("Formulas", "Illegal alignment specified in {name}"),
    marked("Formulas", "Illegal control sequence name for {name}"),
    marked("Formulas", "Illegal macro parameter reference"),
    marked("Formulas", "Illegal number of parameters specified in {name}"),
    marked("Formulas", "Parameters for {name} must be numbered sequentially"),
    marked("Formulas", "Use of {name} doesn't match its definition"),
    marked("Formulas", "Erroneous nesting of equation structures"),
    marked("Formulas", "Math not terminated in text box"),
    marked("Formulas", "Math-mode is not properly terminated"),
    marked("Formulas", "Label '{name}' multiply defined"),
    marked("Formulas", "Color model '{name}' not defined"),
    marked("Formulas", "Unsupported use of {name}"),
    marked("Formulas", "The rows within the {name} environment must have exactly one column"),
    marked("Formulas", "'{name}' allowed only in math mode"),
    marked("Formulas", "'{name}' can not be used here"),
    marked("Formulas", "{name} is only supported in math mode"),
    marked("Formulas", "{name} is allowed only on operators"),
    marked("Formulas", "{name} is not a token element"),
    marked("Formulas", "{name} is not a recognized attribute for {other}"),
    marked("Formulas", "{name} can appear only within a root"),
    marked("Formulas", "{name} can only appear within the multline or multlined environments"),
    marked("Formulas", "{name} can only be used in aligment environments"),
    marked("Formulas", "{name} must be followed by a control sequence"),
    marked("Formulas", "{name} must be on a row by itself"),
    marked("Formulas", "{name} must be in the top row"),
    marked("Formulas", "{name} must be at the beginning of a row"),
    marked("Formulas", "{name} must come at the beginning of the line"),
    marked("Formulas", "{name} specified twice in {other}"),
    marked("Formulas", "{name} not allowed in {other} environment"),
    marked("Formulas", "{name} only allowed in {other} environment"),
    marked("Formulas", "{name} can only be used with ams or mathtools tags"),
    marked("Formulas", "{name} is disabled"),
    marked("Formulas", "Duplicate tag form: {name}"),
    marked("Formulas", "Undefined tag form: {name}"),
    marked("Formulas", "Tag form name can't be empty"),
    marked("Formulas", "Argument to {name} must me a positive integer"),
    marked("Formulas", "Use of {name} does not match it's definition."),
    marked("Formulas", "Missing \\fCenter in {name}."),
    marked("Formulas", "Proof tree badly specified."),
    marked("Formulas", "Proof commands only allowed in prooftree environment."),
)
"""The first that fits is meant: a sentence stands before those that fit it too."""


def in_words(message: str) -> str:
    """Return what MathJax says in the person's language."""
    for complaint in _COMPLAINTS:
        found = _pattern(complaint).fullmatch(message)
        if found is not None:
            return translate("Formulas", complaint).format(**found.groupdict())
    return message


@cache
def _pattern(complaint: str) -> re.Pattern[str]:
    parts = (
        re.escape(text) + (f"(?P<{field}>.+)" if field else "") for text, field, _, _ in Formatter().parse(complaint)
    )
    return re.compile("".join(parts), re.DOTALL)
